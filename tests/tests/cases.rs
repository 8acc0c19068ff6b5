//! Outcomes that do not come from our own run, one test per file: in `fixtures/gepubliceerd` what others
//! published, in `fixtures/afgeleid` what was derived by hand from the acts and their amounts.
//!
//! A step is compared at the number of decimals that is written; the amounts must be equal.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use rechtop::document::Dag;
use rechtop::{Assessed, Rulebook, assess};
use rechtop_tests::{builder, json, json_files, reading, root, shown};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

const GEPUBLICEERD: &str = "fixtures/gepubliceerd";
const AFGELEID: &str = "fixtures/afgeleid";

/// Schemes that read one amount from the act and compute nothing, so there is only one step to show.
const ONE_STEP: [&str; 2] = [
    // AKW 7a lid 2: the same amount for everyone.
    "kinderbijslag_extra",
    // Pw 36b: an amount by age, and each person has their own.
    "studietoeslag",
];

/// A household and what is expected of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    bron: String,
    geraadpleegd: String,
    huishouden: Value,
    #[serde(rename = "verwacht")]
    expected: BTreeMap<String, Expected>,
    /// Where what we answer is not what was published: then `verwacht` holds ours.
    #[serde(default)]
    verschil: Vec<Difference>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    #[serde(rename = "uitkomst")]
    outcome: Option<String>,
    per_maand: Option<String>,
    netto_per_maand: Option<String>,
    per_jaar: Option<String>,
    per_kwartaal: Option<String>,
    eenmalig: Option<String>,
    /// What keeps it from being exact.
    zekerheid: Option<Vec<String>>,
    /// The code of the reason for a refusal.
    #[serde(rename = "reden")]
    reason: Option<String>,
    /// Each one's part of a month, by id.
    #[serde(default)]
    personen: BTreeMap<String, String>,
    #[serde(default)]
    stappen: BTreeMap<String, String>,
}

/// A departure from the published figure, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Difference {
    waar: String,
    gepubliceerd: String,
    artikel: String,
    #[serde(rename = "reden")]
    reason: String,
}

fn main() -> ExitCode {
    let mut files = Vec::new();
    for folder in [GEPUBLICEERD, AFGELEID] {
        let found = json_files(folder);
        if found.is_empty() {
            eprintln!("{folder} holds no outcome");
            return ExitCode::FAILURE;
        }
        files.extend(found);
    }
    let trial = |path: &std::path::PathBuf| {
        let path = path.clone();
        Trial::test(shown(&path), move || check(&path))
    };
    libtest_mimic::run(&Arguments::from_args(), files.iter().map(trial).collect()).exit_code()
}

fn check(path: &Path) -> Result<(), Failed> {
    let case: Case = serde_json::from_value(json(path))?;
    let mut mistakes = case.unfounded(path);
    let huishouden = builder::huishouden(&case.huishouden);
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    for (id, expected) in &case.expected {
        let assessed = reading::regeling(&assessment, id);
        mistakes.extend(expected.differences(assessed)?);
    }
    if mistakes.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n  {}\n  {}", shown(path), case.bron, mistakes.join("\n  ")).into())
}

impl Case {
    /// What makes the case itself worth nothing.
    fn unfounded(&self, path: &Path) -> Vec<String> {
        let mut mistakes = Vec::new();
        let mut say = |wrong: bool, text: &str| {
            if wrong {
                mistakes.push(text.to_owned());
            }
        };
        say(self.bron.trim().is_empty(), "`bron` is empty");
        say(Dag::parse(&self.geraadpleegd).is_none(), "`geraadpleegd` is no day");
        say(self.expected.is_empty(), "`verwacht` expects nothing");
        if path.starts_with(root().join(AFGELEID)) {
            let said = self.says_it_was_derived() && self.names_an_article_or_amount();
            say(!said, "`bron` must say what the values were derived from");
        } else {
            say(self.says_it_was_derived(), "a derived value belongs in `fixtures/afgeleid`");
        }
        for (id, expected) in &self.expected {
            let few = expected.has_an_amount() && !expected.shows_the_sum(id);
            say(few, &format!("{id} has an amount and needs two `stappen` or more"));
        }
        for Difference { waar, gepubliceerd, artikel, reason } in &self.verschil {
            let empty = [waar, gepubliceerd, artikel, reason].iter().any(|text| text.is_empty());
            say(empty, "`verschil` needs `waar`, `gepubliceerd`, `artikel` and `reden`");
        }
        mistakes
    }

    fn says_it_was_derived(&self) -> bool {
        self.bron.contains("afgeleid")
    }

    fn names_an_article_or_amount(&self) -> bool {
        self.bron.contains(|letter: char| letter.is_ascii_digit())
    }
}

impl Expected {
    /// A refusal has no steps, also where other months of the year do have an amount.
    fn has_an_amount(&self) -> bool {
        match self.outcome.as_deref() {
            Some(outcome) => outcome == "recht",
            None => self.amounts().any(|amount| amount.parse::<Decimal>() != Ok(Decimal::ZERO)),
        }
    }

    fn amounts(&self) -> impl Iterator<Item = &String> {
        let totals = [&self.per_maand, &self.per_jaar, &self.per_kwartaal, &self.eenmalig];
        totals.into_iter().flatten().chain(self.personen.values())
    }

    fn shows_the_sum(&self, id: &str) -> bool {
        let least = if ONE_STEP.contains(&id) { 1 } else { 2 };
        self.stappen.len() >= least
    }

    fn differences(&self, assessed: &Assessed) -> Result<Vec<String>, Failed> {
        let mut found = Vec::new();
        let id = assessed.regeling.id();
        let mut compare = |what: &str, expected: &str, actual: &str| {
            if expected != actual {
                found.push(format!("{id}.{what}: expected {expected}, found {actual}"));
            }
        };
        if let Some(outcome) = &self.outcome {
            compare("uitkomst", outcome, reading::outcome(&assessed.outcome));
        }
        if let Some(per_maand) = &self.per_maand {
            compare("per_maand", per_maand, &format!("{:.2}", reading::per_maand(assessed)));
        }
        if let Some(netto) = &self.netto_per_maand {
            let found = assessed.award().and_then(|award| award.net_per_month);
            let found = found.map(|found| found.amount().to_decimal()).unwrap_or_default();
            compare("netto_per_maand", netto, &format!("{found:.2}"));
        }
        if let Some(per_jaar) = &self.per_jaar {
            compare("per_jaar", per_jaar, &format!("{:.2}", reading::per_jaar(assessed)));
        }
        if let Some(per_kwartaal) = &self.per_kwartaal {
            let bedrag = assessed.award().and_then(|award| award.per_quarter);
            let bedrag = bedrag.map(|bedrag| bedrag.amount().to_decimal()).unwrap_or_default();
            compare("per_kwartaal", per_kwartaal, &format!("{bedrag:.2}"));
        }
        if let Some(eenmalig) = &self.eenmalig {
            compare("eenmalig", eenmalig, &format!("{:.2}", reading::eenmalig(assessed)));
        }
        if let Some(zekerheid) = &self.zekerheid {
            let doubts = reading::zekerheid(assessed).join(" ");
            compare("zekerheid", &zekerheid.join(" "), &doubts);
        }
        if let Some(reason) = &self.reason {
            compare("reden", reason, reading::reason(assessed).unwrap_or_default());
        }
        for (id, expected) in &self.personen {
            let delen = assessed.award().map_or(&[][..], |award| &award.persons);
            let deel = delen.iter().find(|deel| deel.wie.as_str() == id);
            let bedrag = deel.map(|deel| deel.per_month.amount().to_decimal());
            compare(id, expected, &format!("{:.2}", bedrag.unwrap_or_default()));
        }
        for (step, expected) in &self.stappen {
            let expected: Decimal = expected.parse()?;
            match reading::step(assessed, step) {
                Some(waarde) => {
                    let mut waarde = reading::rounded_as(waarde, expected);
                    waarde.rescale(expected.scale());
                    compare(step, &expected.to_string(), &waarde.to_string());
                }
                None => compare(step, &expected.to_string(), "no such step"),
            }
        }
        Ok(found)
    }
}
