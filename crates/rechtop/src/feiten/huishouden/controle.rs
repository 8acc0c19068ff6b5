//! Households that cannot be: what no single field shows.

use super::bedrag::Saldo;
use super::dag::Dag;
use super::fout::{Fout, FoutSoort};
use super::groep::Groep;
use crate::feiten::Answer;
use crate::feiten::{HuishoudenDocument, InkomenDocument, PersoonDocument, Rol};

/// The version of the document that this library reads.
pub(super) const VERSIE: u32 = 1;
/// The longest life ever proven was 122 years.
const OUDSTE: i16 = 130;
const AOW_OPBOUWJAREN: u8 = 50;
/// More persons than a home holds; their incomes together also stay within what `Euro` can count.
const MEESTE_PERSONEN: usize = 50;

/// All that makes this household impossible.
pub(super) fn fouten(document: &HuishoudenDocument) -> Vec<Fout> {
    let mut control =
        Control { fouten: Vec::new(), peildatum: document.peildatum.given().copied() };
    control.document(document);
    if let Answer::Given(personen) = &document.personen {
        control.personen(personen);
    }
    control.fouten
}

struct Control {
    fouten: Vec<Fout>,
    peildatum: Option<Dag>,
}

impl Control {
    fn note(&mut self, pad: impl Into<String>, soort: FoutSoort, waarde: Option<String>) {
        self.fouten.push(Fout { pad: pad.into(), soort, waarde });
    }

    fn document(&mut self, document: &HuishoudenDocument) {
        match document.versie {
            Answer::Given(VERSIE) => {}
            Answer::Given(other) => {
                self.note("versie", FoutSoort::OnbekendeVersie, Some(other.to_string()));
            }
            _ => self.note("versie", FoutSoort::Ontbreekt, None),
        }
        if self.peildatum.is_none() {
            self.note("peildatum", FoutSoort::Ontbreekt, None);
        }
        if let Answer::Given(gemeente) = &document.gemeente {
            let slug = gemeente.split('-').all(|part| {
                !part.is_empty()
                    && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            });
            if !slug {
                self.note("gemeente", FoutSoort::OngeldigeGemeente, Some(gemeente.clone()));
            }
        }
        self.not_after_peildatum("laag_inkomen_sinds", document.laag_inkomen_sinds.given());
    }

    fn not_after_peildatum(&mut self, pad: &str, dag: Option<&Dag>) {
        if let (Some(dag), Some(peildatum)) = (dag, self.peildatum)
            && *dag > peildatum
        {
            self.note(pad, FoutSoort::NaPeildatum, Some(dag.0.to_string()));
        }
    }

    fn personen(&mut self, personen: &[Groep<PersoonDocument>]) {
        if personen.is_empty() {
            self.note("personen", FoutSoort::GeenPersonen, None);
            return;
        }
        if personen.len() > MEESTE_PERSONEN {
            let found = personen.len().to_string();
            self.note("personen", FoutSoort::TeVeelPersonen, Some(found));
            return;
        }
        for (index, persoon) in personen.iter().enumerate() {
            let pad = format!("personen[{index}]");
            self.id(&pad, persoon, &personen[..index]);
            self.geboortedatum(&pad, persoon);
            self.persoon(&pad, persoon);
        }
        self.rollen(personen);
        self.kinderen(personen);
    }

    fn id(&mut self, pad: &str, persoon: &PersoonDocument, before: &[Groep<PersoonDocument>]) {
        let pad = format!("{pad}.id");
        let Answer::Given(id) = &persoon.id else {
            self.note(pad, FoutSoort::Ontbreekt, None);
            return;
        };
        let valid = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
        if id.as_str().is_empty() || !id.as_str().bytes().all(valid) {
            self.note(pad, FoutSoort::OngeldigId, Some(id.to_string()));
        } else if before.iter().any(|other| other.id == persoon.id) {
            self.note(pad, FoutSoort::DubbelId, Some(id.to_string()));
        }
    }

    fn geboortedatum(&mut self, pad: &str, persoon: &PersoonDocument) {
        let (Some(geboren), Some(peildatum)) = (persoon.geboortedatum.given(), self.peildatum)
        else {
            return;
        };
        let soort = if *geboren > peildatum {
            FoutSoort::GeborenNaPeildatum
        } else if peildatum.0.year() - geboren.0.year() > OUDSTE {
            FoutSoort::OnwaarschijnlijkOud
        } else {
            return;
        };
        self.note(format!("{pad}.geboortedatum"), soort, Some(geboren.0.to_string()));
    }

    fn persoon(&mut self, pad: &str, persoon: &PersoonDocument) {
        if persoon.rol.given().is_none() {
            self.note(format!("{pad}.rol"), FoutSoort::Ontbreekt, None);
        }
        if let Answer::Given(jaren) = persoon.aow_opbouwjaren
            && jaren > AOW_OPBOUWJAREN
        {
            let soort = FoutSoort::BuitenBereik { van: 0, tot: u32::from(AOW_OPBOUWJAREN) };
            self.note(format!("{pad}.aow_opbouwjaren"), soort, Some(jaren.to_string()));
        }
        if let Answer::Given(inkomen) = &persoon.inkomen
            && let Answer::Given(Saldo(toetsingsinkomen)) = inkomen.toetsingsinkomen
            && has_parts(inkomen)
        {
            self.note(
                format!("{pad}.inkomen.toetsingsinkomen"),
                FoutSoort::ToetsingsinkomenEnDelen,
                Some(toetsingsinkomen.to_decimal().to_string()),
            );
        }
    }

    fn rollen(&mut self, personen: &[Groep<PersoonDocument>]) {
        let count = |rol| personen.iter().filter(|p| p.rol == Answer::Given(rol)).count();
        let unknown = personen.iter().any(|p| p.rol == Answer::Unknown);
        let aanvragers = count(Rol::Aanvrager);
        if aanvragers > 1 || aanvragers == 0 && !unknown {
            let found = aanvragers.to_string();
            self.note("personen", FoutSoort::AantalAanvragers, Some(found));
        }
        let partners = count(Rol::Partner);
        if partners > 1 {
            self.note("personen", FoutSoort::AantalPartners, Some(partners.to_string()));
        }
    }

    /// A child has the aanvrager or the partner as parent, and so is younger than one of them.
    fn kinderen(&mut self, personen: &[Groep<PersoonDocument>]) {
        let is_ouder = |p: &&Groep<PersoonDocument>| {
            matches!(p.rol, Answer::Given(Rol::Aanvrager | Rol::Partner))
        };
        let ouders = personen.iter().filter(is_ouder);
        let Some(geboren) = ouders.map(|p| p.geboortedatum.given()).collect::<Option<Vec<&Dag>>>()
        else {
            return;
        };
        let Some(oudste) = geboren.into_iter().min() else { return };
        for (index, kind) in personen.iter().enumerate() {
            if kind.rol == Answer::Given(Rol::Kind)
                && let Answer::Given(geboren) = kind.geboortedatum
                && geboren <= *oudste
            {
                self.note(
                    format!("personen[{index}].geboortedatum"),
                    FoutSoort::KindOuderDanOuder,
                    Some(geboren.0.to_string()),
                );
            }
        }
    }
}

fn has_parts(inkomen: &InkomenDocument) -> bool {
    [inkomen.loon, inkomen.uitkering, inkomen.aow, inkomen.pensioen, inkomen.alimentatie]
        .iter()
        .any(|part| part.given().is_some())
        || [inkomen.winst, inkomen.overig].iter().any(|part| part.given().is_some())
}
