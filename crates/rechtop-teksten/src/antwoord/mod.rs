//! The answer document: one assessment as JSON, with the texts of a language in it.

mod document;
mod getal;

use std::borrow::Cow;

use rechtop::assessment::{Assessment, Beoordeling};
use rechtop::bron::Bron;
use rechtop::euro::Euro;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::{Award, Certainty, Claim, Outcome, PersonAward, Reason, Refusal, Undecided};
use rechtop::regelingen::{Regeling, Vastgesteld};
use rechtop::trace::{Step, Trace};

pub use document::{
    AanvragenDocument, AntwoordDocument, BedragDocument, BronDocument, PersoonBedragDocument,
    RedenDocument, RegelingDocument, StapDocument, TotaalDocument, Uitkomst, VastgesteldDocument,
    Zekerheid,
};
use getal::{cents, waarde};

use crate::taal::{Taal, key};
use crate::zin;

/// The version of this document.
const VERSIE: u32 = 1;

/// The answer document of an assessment, in a language.
pub fn antwoord<T: Trace>(
    taal: Taal,
    huishouden: &Huishouden,
    assessment: &Assessment<T>,
) -> AntwoordDocument {
    let writer = Writer { taal, huishouden };
    let open = assessment.open_questions();
    AntwoordDocument {
        versie: VERSIE,
        peildatum: huishouden.peildatum().to_string(),
        regelingen: assessment.regelingen.iter().map(|b| writer.regeling(b)).collect(),
        volgende_vraag: open.first().map(|open| huishouden.pad(open.question)),
        totaal: TotaalDocument {
            per_maand: cents(assessment.per_month().amount()),
            per_jaar: cents(assessment.per_year().amount()),
            eenmalig: cents(assessment.once()),
        },
        voorbehoud: voorbehoud(taal, huishouden, assessment),
    }
}

/// What somebody should know about the outcomes, each said once, under the name of its scheme.
pub fn voorbehoud<T: Trace>(
    taal: Taal,
    huishouden: &Huishouden,
    assessment: &Assessment<T>,
) -> Vec<String> {
    let mut zinnen = Vec::new();
    for beoordeling in &assessment.regelingen {
        let Some(award) = beoordeling.award() else { continue };
        let naam = zin::regeling_naam(taal, beoordeling.regeling);
        let zekerheid = zin::zekerheid(taal, award.certainty).map(str::to_owned);
        let caveats = award.caveats.iter().map(|c| zin::voorbehoud(taal, huishouden, c));
        zinnen.extend(caveats.chain(zekerheid).map(|zin| format!("{naam}: {zin}")));
    }
    if assessment.regelingen.iter().any(|beoordeling| beoordeling.award().is_some()) {
        zinnen.push(taal.text(key::VOORBEHOUD_HELE_JAAR).to_owned());
    }
    if huishouden.document().gemeente.given().is_some() {
        zinnen.push(taal.text(key::VOORBEHOUD_GEMEENTE_NOG_NIET).to_owned());
    }
    zinnen
}

struct Writer<'a> {
    taal: Taal,
    huishouden: &'a Huishouden,
}

impl Writer<'_> {
    fn regeling<T: Trace>(&self, beoordeling: &Beoordeling<T>) -> RegelingDocument {
        let regeling = beoordeling.regeling;
        let document = RegelingDocument {
            id: regeling.id,
            naam: zin::regeling_naam(self.taal, regeling),
            uitvoerder: zin::uitvoerder(self.taal, regeling),
            uitkomst: Uitkomst::Onbekend,
            bedrag: beoordeling.award().map(|award| self.bedrag(award)),
            redenen: Vec::new(),
            ontbreekt: None,
            vastgesteld: Vec::new(),
            uitleg: Vec::new(),
            aanvragen: beoordeling.award().map(|award| self.aanvragen(regeling.id, award.claim)),
        };
        match &beoordeling.outcome {
            Outcome::Right(_) => RegelingDocument {
                uitkomst: Uitkomst::Recht,
                uitleg: self.uitleg(beoordeling),
                ..document
            },
            Outcome::NoRight(Refusal { reason, .. }) => RegelingDocument {
                uitkomst: Uitkomst::GeenRecht,
                redenen: vec![self.reden(beoordeling, reason)],
                uitleg: self.uitleg(beoordeling),
                ..document
            },
            Outcome::Undecided(undecided) => RegelingDocument {
                redenen: self.onbekend(beoordeling, undecided).into_iter().collect(),
                vastgesteld: self.vastgesteld(regeling, undecided),
                ontbreekt: Some(
                    undecided.missing.iter().map(|&vraag| self.huishouden.pad(vraag)).collect(),
                ),
                ..document
            },
            Outcome::Pointer(reason) => RegelingDocument {
                redenen: vec![self.reden(beoordeling, reason)],
                ontbreekt: Some(Vec::new()),
                aanvragen: Some(self.aanvragen(regeling.id, None)),
                ..document
            },
        }
    }

    fn uitleg<T: Trace>(&self, beoordeling: &Beoordeling<T>) -> Vec<StapDocument> {
        let stap = |step: &Step| StapDocument {
            stap: match step.wie {
                None => Cow::Borrowed(step.id),
                Some(wie) => Cow::Owned(format!("{}.{}", step.id, self.huishouden.id(wie))),
            },
            waarde: waarde(step.waarde),
            tekst: zin::stap(self.taal, self.huishouden, beoordeling.regeling, step),
            bron: bron(&step.bron),
        };
        beoordeling.trace.steps().iter().map(stap).collect()
    }

    fn reden<T: Trace>(&self, beoordeling: &Beoordeling<T>, reason: &Reason) -> RedenDocument {
        RedenDocument {
            code: reason.code,
            tekst: zin::reden(self.taal, self.huishouden, beoordeling.regeling, reason),
            getoetst: reason.getoetst.map(waarde),
            grens: reason.grens.map(waarde),
            bron: Some(bron(&reason.bron)),
        }
    }

    fn onbekend<T: Trace>(
        &self,
        beoordeling: &Beoordeling<T>,
        undecided: &Undecided,
    ) -> Option<RedenDocument> {
        let not_known = undecided.not_known.as_ref()?;
        Some(RedenDocument {
            code: zin::onbekend_code(not_known),
            tekst: zin::onbekend(self.taal, beoordeling.regeling, not_known),
            getoetst: None,
            grens: None,
            bron: None,
        })
    }

    fn vastgesteld(&self, regeling: Regeling, undecided: &Undecided) -> Vec<VastgesteldDocument> {
        let bedrag = |bedrag: Vastgesteld| VastgesteldDocument {
            naam: format!("{}.{}", bedrag.bestand, bedrag.naam),
            tekst: zin::vastgesteld(self.taal, &bedrag),
            waarde: waarde(bedrag.rij.value),
            artikel: bedrag.rij.artikel,
            zekerheid: bedrag.rij.grade.naam(),
        };
        let bekend = zin::alvast_bekend(regeling, undecided);
        bekend.into_iter().map(bedrag).collect()
    }

    fn aanvragen(&self, id: &str, claim: Option<Claim>) -> AanvragenDocument {
        let text = |part| self.taal.find_below(&["regeling", id, part]).unwrap_or_default();
        AanvragenDocument {
            waar: text("waar"),
            url: self.taal.find_below(&["regeling", id, "url"]),
            uiterlijk: claim.and_then(|claim| claim.until).map(|dag| dag.to_string()),
            bron: claim.map(|claim| bron(&claim.bron)),
            nodig: self.taal.list(&format!("regeling.{id}.nodig")),
        }
    }

    fn bedrag(&self, award: &Award) -> BedragDocument {
        let persoon = |deel: &PersonAward| PersoonBedragDocument {
            id: self.huishouden.id(deel.wie).to_owned(),
            per_maand: cents(deel.per_month.amount()),
            per_jaar: cents(deel.per_year.amount()),
        };
        BedragDocument {
            per_maand: cents(award.per_month.amount()),
            per_jaar: cents(award.per_year.amount()),
            per_kwartaal: award.per_quarter.map(|bedrag| cents(bedrag.amount())),
            eenmalig: (award.once > Euro::ZERO).then(|| cents(award.once)),
            personen: award.persons.iter().map(persoon).collect(),
            preciezer_met: award.refine.iter().map(|&vraag| self.huishouden.pad(vraag)).collect(),
            zekerheid: match award.certainty {
                Certainty::Exact => Zekerheid::Exact,
                Certainty::Schatting => Zekerheid::Schatting,
                Certainty::Voorlopig => Zekerheid::Voorlopig,
                Certainty::BeoordelingUitvoerder => Zekerheid::BeoordelingUitvoerder,
            },
        }
    }
}

fn bron(bron: &Bron) -> BronDocument {
    BronDocument { wet: bron.wet.naam, artikel: bron.artikel, url: *bron }
}
