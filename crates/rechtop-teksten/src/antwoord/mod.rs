//! The answer document: one assessment as JSON, with the texts of a language in it.

mod document;
mod getal;

use std::borrow::Cow;

use rechtop::bron::Bron;
use rechtop::outcome::{Certainty, Claim, PersonAward, Refusal, Undecided, Vastgesteld};
use rechtop::{Assessed, Assessment, Award, Euro, Huishouden, Outcome, Reason, Regeling, Step};

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
pub fn antwoord(taal: Taal, huishouden: &Huishouden, assessment: &Assessment) -> AntwoordDocument {
    let writer = Writer { taal, huishouden };
    let open = assessment.open_questions();
    AntwoordDocument {
        versie: VERSIE,
        peildatum: huishouden.peildatum().to_string(),
        regelingen: assessment.regelingen.iter().map(|b| writer.regeling(b)).collect(),
        volgende_vraag: open.first().map(|open| open.question.path()),
        totaal: TotaalDocument {
            per_maand: cents(assessment.per_month().amount()),
            per_jaar: cents(assessment.per_year().amount()),
            eenmalig: cents(assessment.once()),
        },
        voorbehoud: voorbehoud(taal, huishouden, assessment),
    }
}

/// What somebody should know about the outcomes, each said once, under the name of its scheme.
pub fn voorbehoud(taal: Taal, huishouden: &Huishouden, assessment: &Assessment) -> Vec<String> {
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
    fn regeling(&self, beoordeling: &Assessed) -> RegelingDocument {
        let regeling = beoordeling.regeling;
        let document = RegelingDocument {
            id: regeling.id(),
            naam: zin::regeling_naam(self.taal, regeling),
            uitvoerder: zin::uitvoerder(self.taal, regeling),
            uitkomst: Uitkomst::Onbekend,
            bedrag: beoordeling.award().map(|award| self.bedrag(award)),
            redenen: Vec::new(),
            ontbreekt: None,
            vastgesteld: Vec::new(),
            uitleg: Vec::new(),
            aanvragen: beoordeling.award().map(|award| self.aanvragen(regeling.id(), award.claim)),
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
                vastgesteld: self.vastgesteld(undecided),
                ontbreekt: Some(undecided.missing.iter().map(|vraag| vraag.path()).collect()),
                ..document
            },
            Outcome::Pointer(reason) => RegelingDocument {
                redenen: vec![self.reden(beoordeling, reason)],
                ontbreekt: Some(Vec::new()),
                aanvragen: Some(self.aanvragen(regeling.id(), None)),
                ..document
            },
        }
    }

    fn uitleg(&self, beoordeling: &Assessed) -> Vec<StapDocument> {
        let stap = |step: &Step| StapDocument {
            stap: match &step.wie {
                None => Cow::Borrowed(step.code.word()),
                Some(wie) => Cow::Owned(format!("{}.{wie}", step.code)),
            },
            waarde: waarde(step.waarde),
            tekst: zin::stap(self.taal, self.huishouden, beoordeling.regeling, step),
            bron: bron(&step.bron),
        };
        beoordeling.steps.iter().map(stap).collect()
    }

    fn reden(&self, beoordeling: &Assessed, reason: &Reason) -> RedenDocument {
        RedenDocument {
            code: reason.code.word(),
            tekst: zin::reden(self.taal, self.huishouden, beoordeling.regeling, reason),
            getoetst: reason.getoetst.map(waarde),
            grens: reason.grens.map(waarde),
            bron: Some(bron(&reason.bron)),
        }
    }

    fn onbekend(&self, beoordeling: &Assessed, undecided: &Undecided) -> Option<RedenDocument> {
        let not_known = undecided.not_known.as_ref()?;
        Some(RedenDocument {
            code: zin::onbekend_code(not_known),
            tekst: zin::onbekend(self.taal, beoordeling.regeling, not_known),
            getoetst: None,
            grens: None,
            bron: None,
        })
    }

    fn vastgesteld(&self, undecided: &Undecided) -> Vec<VastgesteldDocument> {
        let bedrag = |bedrag: &Vastgesteld| VastgesteldDocument {
            naam: format!("{}.{}", bedrag.bestand, bedrag.naam),
            tekst: zin::vastgesteld(self.taal, bedrag),
            waarde: waarde(bedrag.rij.value),
            artikel: bedrag.rij.artikel,
            zekerheid: bedrag.rij.grade.naam(),
        };
        undecided.fixed.iter().map(bedrag).collect()
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
            id: deel.wie.to_string(),
            per_maand: cents(deel.per_month.amount()),
            per_jaar: cents(deel.per_year.amount()),
        };
        BedragDocument {
            per_maand: cents(award.per_month.amount()),
            per_jaar: cents(award.per_year.amount()),
            per_kwartaal: award.per_quarter.map(|bedrag| cents(bedrag.amount())),
            eenmalig: (award.once > Euro::ZERO).then(|| cents(award.once)),
            personen: award.persons.iter().map(persoon).collect(),
            preciezer_met: award.refine.iter().map(|vraag| vraag.path()).collect(),
            zekerheid: match award.certainty {
                Certainty::Exact => Zekerheid::Exact,
                Certainty::Schatting => Zekerheid::Schatting,
                Certainty::Voorlopig => Zekerheid::Voorlopig,
                // The list of degrees may grow; the least sure one is the careful reading.
                _ => Zekerheid::BeoordelingUitvoerder,
            },
        }
    }
}

fn bron(bron: &Bron) -> BronDocument {
    BronDocument { wet: bron.wet.naam, artikel: bron.artikel, url: *bron }
}
