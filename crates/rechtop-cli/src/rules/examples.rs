//! `rechtop rules test`: the example households of rule files, assessed by their file and held against what it expects.

use rechtop::gemeenten::{Gemeente, gemeenten};
use rechtop::lokaal::Regelbestanden;
use rechtop::{Assessed, Award, Euro, Fact, Huishouden, Outcome, Rulebook, assess_without_steps};
use rechtop_lokaal::{Bedrag, Bestand, Uitkomst, Voorbeeld};
use rechtop_teksten::{Language, key, mistake, sentence};
use serde_json::Value;

use super::{files, omgeving};
use crate::{Failure, print};

/// Runs the examples of every file; one that comes out otherwise is told, with both.
pub(crate) fn test(language: Language, names: &[String]) -> Result<(), Failure> {
    let omgeving = omgeving::now();
    let (mut wrong, mut count) = (Vec::new(), 0);
    for file in names {
        match files::read(language, file, &omgeving)? {
            Ok(gelezen) => {
                count += gelezen.bestand.voorbeeld.len();
                wrong.extend(Examples { language, file, bestand: gelezen.bestand }.wrong());
            }
            Err(fouten) => wrong.extend(fouten.iter().map(|fout| files::told(file, fout))),
        }
    }
    if wrong.is_empty() {
        print::line(&language.fill(key::CLI_RULES_VOORBEELDEN_KLOPPEN, &[("aantal", count)]))
    } else {
        Err(Failure::Input(wrong.join("\n")))
    }
}

/// The examples of one file.
struct Examples<'f> {
    language: Language,
    file: &'f str,
    bestand: Bestand,
}

impl Examples<'_> {
    fn wrong(&self) -> Vec<String> {
        self.bestand.voorbeeld.iter().flat_map(|voorbeeld| self.compare(voorbeeld)).collect()
    }

    /// What comes out otherwise than an example expects.
    fn compare(&self, voorbeeld: &Voorbeeld) -> Vec<String> {
        let (huishouden, gemeente) = match self.huishouden(voorbeeld) {
            Ok(read) => read,
            Err(mistakes) => return mistakes,
        };
        let rules = Regelbestanden::of_one(gemeente, self.bestand.clone());
        let rulebook = Rulebook::EMBEDDED.with_regelbestanden(rules);
        let assessment = assess_without_steps(&huishouden, &rulebook);
        let is_meant = |id: &str| id == voorbeeld.regeling;
        let assessed = assessment.regelingen.iter().find(|assessed| {
            assessed.regeling.lokaal.is_some_and(|lokaal| is_meant(&lokaal.regeling.id))
        });
        let outcome = assessed.map(|assessed| &assessed.outcome);
        let found = match outcome {
            Some(Outcome::Right(_)) => Uitkomst::Recht,
            Some(Outcome::NoRight(_)) => Uitkomst::GeenRecht,
            Some(Outcome::Undecided(_) | Outcome::Pointer(_)) | None => Uitkomst::Onbekend,
        };
        if found != voorbeeld.uitkomst {
            let (expected, found) = (self.word(voorbeeld.uitkomst), self.word(found));
            let said = self.otherwise(voorbeeld, "uitkomst", expected, found);
            return vec![format!("{said}{}", self.why(&huishouden, assessed))];
        }
        match outcome {
            Some(Outcome::Right(award)) => self.amounts(voorbeeld, award),
            _ => Vec::new(),
        }
    }

    /// Why there is no right, or what must be known first, after what came out.
    fn why(&self, huishouden: &Huishouden, assessed: Option<&Assessed>) -> String {
        let said = assessed.and_then(|assessed| match &assessed.outcome {
            Outcome::NoRight(refusal) => Some(sentence::reason(
                self.language,
                huishouden,
                assessed.regeling,
                &refusal.reason,
            )),
            Outcome::Undecided(undecided) => {
                let missing = undecided.missing.iter().map(ToString::to_string);
                let missing = [("vragen", &self.language.enumerate(missing))];
                Some(self.language.fill(key::CLI_RULES_NOG_NODIG, &missing))
            }
            Outcome::Right(_) | Outcome::Pointer(_) => None,
        });
        said.map(|said| format!(" {said}")).unwrap_or_default()
    }

    fn amounts(&self, voorbeeld: &Voorbeeld, award: &Award) -> Vec<String> {
        let most = award.extent.as_ref().and_then(|extent| extent.hoogstens);
        let amounts = [
            ("per_maand", voorbeeld.per_maand, award.per_month.amount()),
            ("per_jaar", voorbeeld.per_jaar, award.per_year.amount()),
            ("eenmalig", voorbeeld.eenmalig, award.once),
            ("hoogstens", voorbeeld.hoogstens, most.unwrap_or(Euro::ZERO)),
        ];
        let euro = |Bedrag(cents)| Euro::from_cents(cents);
        let wrong = amounts.into_iter().filter_map(|(field, expected, found)| {
            let expected = expected.map(euro).filter(|expected| *expected != found)?;
            let (expected, found) = (self.language.euro(expected), self.language.euro(found));
            Some(self.otherwise(voorbeeld, field, &expected, &found))
        });
        wrong.collect()
    }

    /// The household of an example, in the municipality that it names, or else in the first of the file.
    fn huishouden(&self, voorbeeld: &Voorbeeld) -> Result<(Huishouden, Gemeente), Vec<String>> {
        let own = self.bestand.gemeenten.first().and_then(|id| Gemeente::by_id(id));
        let own = own.or_else(|| gemeenten().next());
        let mut text = voorbeeld.huishouden.clone();
        if let (Some(own), Ok(Value::Object(mut fields))) = (own, serde_json::from_str(&text)) {
            fields.entry(Fact::Gemeente.name()).or_insert_with(|| own.id().into());
            text = Value::Object(fields).to_string();
        }
        let mistakes = match Huishouden::from_json(&text) {
            Ok(huishouden) => match huishouden.document().gemeente.given().copied().or(own) {
                Some(gemeente) => return Ok((huishouden, gemeente)),
                None => return Err(Vec::new()),
            },
            Err(mistakes) => mistakes,
        };
        let told = mistakes.iter().map(|found| mistake::line(self.language, found));
        Err(told.map(|line| self.place(voorbeeld, &line)).collect())
    }

    fn word(&self, uitkomst: Uitkomst) -> &'static str {
        self.language.text(match uitkomst {
            Uitkomst::Recht => key::CLI_RULES_RECHT,
            Uitkomst::GeenRecht => key::CLI_RULES_GEEN_RECHT,
            Uitkomst::Onbekend => key::CLI_RULES_ONBEKEND,
        })
    }

    fn otherwise(&self, voorbeeld: &Voorbeeld, field: &str, expected: &str, found: &str) -> String {
        let places = [("veld", field), ("verwacht", expected), ("gevonden", found)];
        self.place(voorbeeld, &self.language.fill(key::CLI_RULES_VOORBEELD_ANDERS, &places))
    }

    /// The file and the example, before what is said of it.
    fn place(&self, voorbeeld: &Voorbeeld, said: &str) -> String {
        format!("{}: {}: {}: {said}", self.file, voorbeeld.regeling, voorbeeld.naam)
    }
}
