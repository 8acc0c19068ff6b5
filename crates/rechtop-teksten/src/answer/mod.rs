//! The answer document: one assessment as JSON, with the texts of a language in it.

mod amounts;
mod document;
mod number;

use std::borrow::Cow;

use rechtop::bron::Bron;
use rechtop::datum::Iso;
use rechtop::outcome::{
    Claim, Doubt, NotKnown, PersonAward, Refusal, Side, Step, Undecided, Vastgesteld,
};
use rechtop::{Assessed, Assessment, Award, Euro, Huishouden, Outcome, Reason, Regeling};

pub use amounts::write_amounts;
pub use document::{
    AanvragenDocument, AntwoordDocument, BedragDocument, BronDocument, PersoonBedragDocument,
    RedenDocument, RegelingDocument, StapDocument, TotaalDocument, Uitkomst, VastgesteldDocument,
    Zekerheid,
};
use number::{cents, value};

use crate::language::{Language, key};
use crate::{regeling, sentence};

/// The version of this document.
const VERSION: u32 = 1;

/// The answer document of an assessment, in a language.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, answer};
///
/// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let document = answer::document(Language::first(), &huishouden, &assessment);
/// assert_eq!(document.volgende_vraag.as_deref(), Some("personen"));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn document(
    language: Language,
    huishouden: &Huishouden,
    assessment: &Assessment,
) -> AntwoordDocument {
    let writer = Writer { language, huishouden };
    let open = assessment.open_questions();
    AntwoordDocument {
        versie: VERSION,
        id: huishouden.document().id.given().cloned(),
        peildatum: Iso::of(huishouden.peildatum()).to_string(),
        regelingen: assessment
            .regelingen
            .iter()
            .map(|assessed| writer.regeling(assessed))
            .collect(),
        volgende_vraag: open.first().map(|open| open.question.path()),
        totaal: TotaalDocument {
            per_maand: cents(assessment.per_month().amount()),
            per_jaar: cents(assessment.per_year().amount()),
            eenmalig: cents(assessment.once()),
        },
        voorbehoud: caveats(language, huishouden, assessment),
    }
}

/// What somebody should know about the outcomes: each caveat once, under the name of its scheme.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, answer};
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "ameland" }"#,
/// )?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let caveats = answer::caveats(Language::first(), &huishouden, &assessment);
/// assert!(caveats.iter().any(|said| said.starts_with("Van uw gemeente kennen wij geen eigen regelingen.")));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn caveats(
    language: Language,
    huishouden: &Huishouden,
    assessment: &Assessment,
) -> Vec<String> {
    let mut said = Vec::new();
    for assessed in &assessment.regelingen {
        let award = assessed.award();
        let caveats = award.into_iter().flat_map(|award| &award.caveats);
        let caveats = caveats.map(|caveat| sentence::caveat(language, huishouden, caveat));
        let certainty = sentence::certainty(language, assessed).map(str::to_owned);
        let name = regeling::name(language, assessed.regeling);
        said.extend(caveats.chain(certainty).map(|sentence| {
            language.fill(key::ALGEMEEN_BIJ_REGELING, &[("naam", name), ("zin", &sentence)])
        }));
    }
    if assessment.regelingen.iter().any(|assessed| assessed.award().is_some()) {
        said.push(language.text(key::ALGEMEEN_HELE_JAAR).to_owned());
    }
    said.extend(unknown_gemeente(language, huishouden, assessment).map(str::to_owned));
    said
}

/// That no schemes of the municipality itself are known, where that is so.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, answer};
///
/// let said = |gemeente: &str| {
///     let document = format!(r#"{{ "versie": 1, "peildatum": "2026-07-01", "gemeente": "{gemeente}" }}"#);
///     let huishouden = Huishouden::from_json(&document).ok()?;
///     let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
///     answer::unknown_gemeente(Language::first(), &huishouden, &assessment)
/// };
/// assert!(said("ameland").is_some() && said("zutphen").is_none());
/// ```
pub fn unknown_gemeente(
    language: Language,
    huishouden: &Huishouden,
    assessment: &Assessment,
) -> Option<&'static str> {
    huishouden.document().gemeente.given()?;
    let mut lokaal = assessment.regelingen.iter().filter_map(|assessed| assessed.regeling.lokaal);
    let known = lokaal.any(|lokaal| lokaal.is_eigen());
    (!known).then(|| language.text(key::ALGEMEEN_GEMEENTE_ZONDER_REGELS))
}

struct Writer<'a> {
    language: Language,
    huishouden: &'a Huishouden,
}

impl Writer<'_> {
    fn regeling(&self, assessed: &Assessed) -> RegelingDocument {
        let regeling = assessed.regeling;
        let document = RegelingDocument {
            id: regeling.id(),
            naam: regeling::name(self.language, regeling),
            uitvoerder: regeling::uitvoerder(self.language, regeling),
            uitkomst: Uitkomst::Onbekend,
            zekerheid: None,
            preciezer_met: assessed.refine.iter().map(|question| question.path()).collect(),
            bedrag: assessed.award().map(|award| self.amounts(award)),
            redenen: Vec::new(),
            ontbreekt: None,
            vastgesteld: Vec::new(),
            uitleg: Vec::new(),
            aanvragen: assessed.award().map(|award| self.claim(regeling, award.claim)),
        };
        match &assessed.outcome {
            Outcome::Right(_) => RegelingDocument {
                uitkomst: Uitkomst::Recht,
                zekerheid: Some(zekerheid(assessed)),
                uitleg: self.steps(assessed),
                ..document
            },
            Outcome::NoRight(Refusal { reason, .. }) => RegelingDocument {
                uitkomst: Uitkomst::GeenRecht,
                zekerheid: Some(zekerheid(assessed)),
                redenen: vec![self.reason(regeling, reason)],
                uitleg: self.steps(assessed),
                ..document
            },
            Outcome::Undecided(undecided) => RegelingDocument {
                redenen: self.not_known(regeling, undecided).into_iter().collect(),
                vastgesteld: undecided.fixed.iter().map(|amount| self.fixed(amount)).collect(),
                ontbreekt: Some(undecided.missing.iter().map(|open| open.path()).collect()),
                ..document
            },
            Outcome::Pointer(reason) => RegelingDocument {
                redenen: vec![self.reason(regeling, reason)],
                ontbreekt: Some(Vec::new()),
                aanvragen: Some(self.claim(regeling, None)),
                ..document
            },
        }
    }

    fn steps(&self, assessed: &Assessed) -> Vec<StapDocument> {
        let step = |step: &Step| StapDocument {
            stap: match &step.wie {
                None => Cow::Borrowed(step.code.word()),
                Some(wie) => Cow::Owned(format!("{}.{wie}", step.code)),
            },
            waarde: value(step.waarde),
            tekst: sentence::step(self.language, self.huishouden, assessed.regeling, step),
            bron: bron(&step.bron),
        };
        assessed.steps.iter().map(step).collect()
    }

    fn reason(&self, regeling: Regeling, reason: &Reason) -> RedenDocument {
        RedenDocument {
            code: reason.code.word(),
            tekst: sentence::reason(self.language, self.huishouden, regeling, reason),
            getoetst: reason.getoetst.map(value),
            grens: reason.grens.map(value),
            bron: Some(bron(&reason.bron)),
        }
    }

    fn not_known(&self, regeling: Regeling, undecided: &Undecided) -> Option<RedenDocument> {
        let not_known = undecided.not_known.as_ref()?;
        Some(RedenDocument {
            code: not_known_code(not_known),
            tekst: sentence::not_known(self.language, regeling, not_known),
            getoetst: None,
            grens: None,
            bron: None,
        })
    }

    fn fixed(&self, amount: &Vastgesteld) -> VastgesteldDocument {
        VastgesteldDocument {
            naam: format!("{}.{}", amount.bestand, amount.naam),
            tekst: sentence::amount(self.language, amount),
            waarde: value(amount.rij.value),
            artikel: amount.rij.artikel,
            zekerheid: amount.rij.grade.naam(),
        }
    }

    fn claim(&self, regeling: Regeling, claim: Option<Claim>) -> AanvragenDocument {
        AanvragenDocument {
            waar: regeling::place(self.language, regeling),
            url: regeling::website(self.language, regeling),
            uiterlijk: claim.and_then(|claim| claim.until).map(|day| Iso::of(day).to_string()),
            bron: claim.map(|claim| bron(&claim.bron)),
            nodig: regeling::needed(self.language, regeling).collect(),
            weten: regeling::details(self.language, regeling, self.huishouden.peildatum()),
            loket: regeling::desk(regeling),
        }
    }

    fn amounts(&self, award: &Award) -> BedragDocument {
        let person = |part: &PersonAward| PersoonBedragDocument {
            id: part.wie.to_string(),
            per_maand: cents(part.per_month.amount()),
            per_jaar: cents(part.per_year.amount()),
        };
        let extent = award.extent.as_deref();
        BedragDocument {
            per_maand: cents(award.per_month.amount()),
            netto_per_maand: award.net_per_month.map(|netto| cents(netto.amount())),
            per_jaar: cents(award.per_year.amount()),
            per_kwartaal: award.per_quarter.map(|amount| cents(amount.amount())),
            eenmalig: (award.once > Euro::ZERO).then(|| cents(award.once)),
            hoogstens: extent.and_then(|extent| extent.hoogstens).map(cents),
            lening: extent.and_then(|extent| extent.lening).map(cents),
            natura: extent.is_some_and(|extent| extent.natura),
            onbekend: extent
                .filter(|extent| extent.onbekend)
                .map(|_| self.language.text(key::ALGEMEEN_BEDRAG_ONBEKEND)),
            personen: award.persons.iter().map(person).collect(),
        }
    }
}

/// What keeps an outcome from being exact.
fn zekerheid(assessed: &Assessed) -> Vec<Zekerheid> {
    let word = |doubt| match doubt {
        Doubt::Schatting => Zekerheid::Schatting,
        Doubt::Voorlopig => Zekerheid::Voorlopig,
        Doubt::BeoordelingUitvoerder => Zekerheid::BeoordelingUitvoerder,
        // The least that can be said, also of a doubt that is new in the rules.
        _ => Zekerheid::HangtAf,
    };
    assessed.certainty.doubts().map(word).collect()
}

/// The name, in the document, of an amount that is missing for the date.
fn not_known_code(not_known: &NotKnown) -> &'static str {
    match not_known.side {
        Side::NotCovered => "periode_niet_gedekt",
        Side::NotYetKnown => "bedragen_nog_niet_bekend",
    }
}

fn bron(bron: &Bron) -> BronDocument {
    match bron {
        Bron::Wet(artikel) => BronDocument {
            wet: Some(artikel.wet.naam),
            artikel: Some(artikel.artikel),
            titel: None,
            url: *bron,
        },
        Bron::Pagina(pagina) => {
            BronDocument { wet: None, artikel: None, titel: Some(&pagina.titel), url: *bron }
        }
    }
}
