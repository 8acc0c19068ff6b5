//! Households that cannot exist, for reasons that no single field shows.

use super::bedrag::Saldo;
use super::dag::Dag;
use super::group::Group;
use super::mistake::{Mistake, MistakeKind};
use crate::datum::Iso;
use crate::euro::Euro;
use crate::feiten::{
    AmountRange, Answer, Fact, HuishoudenDocument, InkomenDocument, LANGST_HUISHOUDEN_ID,
    LANGST_HUISHOUDEN_OMSTANDIGHEDEN, LANGST_HUISHOUDEN_PERSONEN, LANGST_PERSOON_ID,
    LANGST_PERSOON_KENMERKEN, LANGST_PERSOON_OPVANG, OpvangDocument, PersoonDocument, Rol,
    WoningDocument,
};

/// The version of the document that this library reads.
pub(super) const VERSION: u32 = 1;
/// The longest life ever proven was 122 years.
const OLDEST: i16 = 130;
const AOW_OPBOUWJAREN: u8 = 50;

/// Everything that makes this household impossible.
pub(super) fn mistakes(document: &HuishoudenDocument) -> Vec<Mistake> {
    let mut control =
        Control { mistakes: Vec::new(), peildatum: document.peildatum.given().copied() };
    control.document(document);
    if let Answer::Given(personen) = &document.personen {
        control.personen(personen);
    }
    control.mistakes
}

struct Control {
    mistakes: Vec<Mistake>,
    peildatum: Option<Dag>,
}

impl Control {
    fn note(&mut self, path: impl Into<String>, kind: MistakeKind, value: Option<String>) {
        self.mistakes.push(Mistake::new(path, kind, value.as_deref()));
    }

    /// A mistake about a person. The place is only written where there is one: a batch reads millions of households.
    fn note_of(&mut self, index: usize, name: &str, kind: MistakeKind, value: Option<String>) {
        self.note(format!("personen[{index}].{name}"), kind, value);
    }

    fn document(&mut self, document: &HuishoudenDocument) {
        match document.versie {
            Answer::Given(VERSION) => {}
            Answer::Given(other) => {
                self.note("versie", MistakeKind::UnknownVersion, Some(other.to_string()));
            }
            _ => self.note("versie", MistakeKind::Missing, None),
        }
        if self.peildatum.is_none() {
            self.note("peildatum", MistakeKind::Missing, None);
        }
        if let Answer::Given(id) = &document.id
            && !is_id(id, LANGST_HUISHOUDEN_ID)
        {
            self.note("id", MistakeKind::InvalidId, Some(id.clone()));
        }
        let sinds = document.laag_inkomen_sinds.given();
        self.not_after_peildatum(Fact::LaagInkomenSinds.name(), sinds);
        if let Answer::Given(woorden) = &document.omstandigheden
            && woorden.len() > LANGST_HUISHOUDEN_OMSTANDIGHEDEN
        {
            let kind = MistakeKind::TooManyWords { most: LANGST_HUISHOUDEN_OMSTANDIGHEDEN };
            self.note(Fact::Omstandigheden.name(), kind, Some(woorden.len().to_string()));
        }
        document.beyond(|name, amount, can_be| self.beyond(name.to_owned(), amount, can_be));
        if let Answer::Given(woning) = &document.woning {
            self.woning(woning);
        }
    }

    fn beyond(&mut self, path: String, amount: Euro, can_be: AmountRange) {
        let AmountRange { lowest, highest } = can_be;
        let kind = MistakeKind::AmountOutOfRange { from: lowest, to: highest };
        self.note(path, kind, Some(amount.in_digits(1)));
    }

    fn woning(&mut self, woning: &WoningDocument) {
        woning.beyond(|name, amount, can_be| self.beyond(format!("woning.{name}"), amount, can_be));
        if let Answer::Given(kosten) = &woning.servicekosten {
            kosten.beyond(|name, amount, can_be| {
                self.beyond(format!("woning.servicekosten.{name}"), amount, can_be);
            });
        }
    }

    fn not_after_peildatum(&mut self, path: &str, dag: Option<&Dag>) {
        if let (Some(dag), Some(peildatum)) = (dag, self.peildatum)
            && *dag > peildatum
        {
            self.note(path, MistakeKind::AfterPeildatum, Some(Iso::of(dag.0).to_string()));
        }
    }

    fn personen(&mut self, personen: &[Group<PersoonDocument>]) {
        if personen.is_empty() {
            self.note("personen", MistakeKind::NoPersons, None);
            return;
        }
        if personen.len() > LANGST_HUISHOUDEN_PERSONEN {
            let found = personen.len().to_string();
            self.note("personen", MistakeKind::TooManyPersons, Some(found));
            return;
        }
        for (index, persoon) in personen.iter().enumerate() {
            self.id(index, persoon, &personen[..index]);
            self.geboortedatum(index, persoon);
            self.persoon(index, persoon);
        }
        self.rollen(personen);
        self.kinderen(personen);
    }

    fn id(&mut self, index: usize, persoon: &PersoonDocument, before: &[Group<PersoonDocument>]) {
        let Answer::Given(id) = &persoon.id else {
            self.note_of(index, "id", MistakeKind::Missing, None);
            return;
        };
        if !is_id(id.as_str(), LANGST_PERSOON_ID) {
            self.note_of(index, "id", MistakeKind::InvalidId, Some(id.to_string()));
        } else if before.iter().any(|other| other.id == persoon.id) {
            self.note_of(index, "id", MistakeKind::DuplicateId, Some(id.to_string()));
        }
    }

    fn geboortedatum(&mut self, index: usize, persoon: &PersoonDocument) {
        let (Some(geboren), Some(peildatum)) = (persoon.geboortedatum.given(), self.peildatum)
        else {
            return;
        };
        let kind = if *geboren > peildatum {
            MistakeKind::BornAfterPeildatum
        } else if peildatum.0.year() - geboren.0.year() > OLDEST {
            MistakeKind::ImprobablyOld
        } else {
            return;
        };
        self.note_of(index, Fact::Geboortedatum.name(), kind, Some(Iso::of(geboren.0).to_string()));
    }

    fn persoon(&mut self, index: usize, persoon: &PersoonDocument) {
        if persoon.rol.given().is_none() {
            self.note_of(index, "rol", MistakeKind::Missing, None);
        }
        if let Answer::Given(jaren) = persoon.aow_opbouwjaren
            && jaren > AOW_OPBOUWJAREN
        {
            let kind = MistakeKind::OutOfRange { from: 0, to: u32::from(AOW_OPBOUWJAREN) };
            self.note_of(index, Fact::AowOpbouwjaren.name(), kind, Some(jaren.to_string()));
        }
        persoon.beyond(|name, amount, can_be| {
            self.beyond(format!("personen[{index}].{name}"), amount, can_be);
        });
        if let Answer::Given(plaatsen) = &persoon.opvang {
            self.opvang(index, plaatsen);
        }
        if let Answer::Given(woorden) = &persoon.kenmerken
            && woorden.len() > LANGST_PERSOON_KENMERKEN
        {
            let kind = MistakeKind::TooManyWords { most: LANGST_PERSOON_KENMERKEN };
            self.note_of(index, Fact::Kenmerken.name(), kind, Some(woorden.len().to_string()));
        }
        if let Answer::Given(inkomen) = &persoon.inkomen {
            inkomen.beyond(|name, amount, can_be| {
                self.beyond(format!("personen[{index}].inkomen.{name}"), amount, can_be);
            });
        }
        if let Answer::Given(inkomen) = &persoon.inkomen
            && let Answer::Given(Saldo(toetsingsinkomen)) = inkomen.toetsingsinkomen
            && has_parts(inkomen)
        {
            self.note_of(
                index,
                "inkomen.toetsingsinkomen",
                MistakeKind::ToetsingsinkomenAndParts,
                Some(toetsingsinkomen.in_digits(1)),
            );
        }
    }

    fn opvang(&mut self, index: usize, plaatsen: &[Group<OpvangDocument>]) {
        if plaatsen.len() > LANGST_PERSOON_OPVANG {
            let kind = MistakeKind::TooManyPlaces { most: LANGST_PERSOON_OPVANG };
            self.note_of(index, Fact::Opvang.name(), kind, Some(plaatsen.len().to_string()));
            return;
        }
        for (nummer, plaats) in plaatsen.iter().enumerate() {
            plaats.beyond(|name, amount, can_be| {
                let path = format!("personen[{index}].{}[{nummer}].{name}", Fact::Opvang.name());
                self.beyond(path, amount, can_be);
            });
        }
    }

    fn rollen(&mut self, personen: &[Group<PersoonDocument>]) {
        let count = |rol| personen.iter().filter(|p| p.rol == Answer::Given(rol)).count();
        let unknown = personen.iter().any(|p| p.rol == Answer::Unknown);
        let aanvragers = count(Rol::Aanvrager);
        if aanvragers > 1 || aanvragers == 0 && !unknown {
            let found = aanvragers.to_string();
            self.note("personen", MistakeKind::NotOneAanvrager, Some(found));
        }
        let partners = count(Rol::Partner);
        if partners > 1 {
            self.note("personen", MistakeKind::SeveralPartners, Some(partners.to_string()));
        }
    }

    /// A child has the aanvrager or the partner as parent, and so is younger than one of them.
    fn kinderen(&mut self, personen: &[Group<PersoonDocument>]) {
        let is_ouder = |p: &&Group<PersoonDocument>| {
            matches!(p.rol, Answer::Given(Rol::Aanvrager | Rol::Partner))
        };
        let ouders = personen.iter().filter(is_ouder);
        // One whose day of birth is not known may be the older one: then nothing is sure.
        let Some(oudste) = ouders
            .map(|p| p.geboortedatum.given().copied())
            .reduce(|a, b| a.zip(b).map(|(a, b)| a.min(b)))
            .flatten()
        else {
            return;
        };
        for (index, kind) in personen.iter().enumerate() {
            if kind.rol == Answer::Given(Rol::Kind)
                && let Answer::Given(geboren) = kind.geboortedatum
                && geboren <= oudste
            {
                self.note_of(
                    index,
                    Fact::Geboortedatum.name(),
                    MistakeKind::ChildNotYounger,
                    Some(Iso::of(geboren.0).to_string()),
                );
            }
        }
    }
}

fn is_id(id: &str, longest: usize) -> bool {
    let is_sign = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    (1..=longest).contains(&id.len()) && id.bytes().all(is_sign)
}

fn has_parts(inkomen: &InkomenDocument) -> bool {
    [inkomen.loon, inkomen.uitkering, inkomen.aow, inkomen.pensioen, inkomen.alimentatie]
        .iter()
        .any(|part| part.given().is_some())
        || [inkomen.winst, inkomen.overig].iter().any(|part| part.given().is_some())
}
