//! Outcomes that others computed or published: `fixtures/gepubliceerd`, one test per file.
//!
//! The expected values come from outside. A step is compared at the number of decimals that was
//! published; the amounts must be equal.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use rechtop::assessment::Beoordeling;
use rechtop::huishouden::{Dag, Huishouden};
use rechtop::trace::Steps;
use rechtop::{Rulebook, assess};
use rechtop_tests::{aflezen, bouwer, json, json_files, shown};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value;

const FOLDER: &str = "fixtures/gepubliceerd";

/// A published outcome.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Geval {
    bron: String,
    geraadpleegd: String,
    /// Left out where the value itself was published.
    #[serde(default)]
    graad: Graad,
    huishouden: Value,
    verwacht: BTreeMap<String, Verwacht>,
    /// Where what we answer is not what was published: then `verwacht` holds ours.
    #[serde(default)]
    verschil: Vec<Verschil>,
}

/// How the expected values were established.
#[derive(Deserialize, Default, PartialEq, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum Graad {
    #[default]
    Gepubliceerd,
    /// From a published formula and published amounts, by hand.
    Afgeleid,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verwacht {
    uitkomst: Option<String>,
    per_maand: Option<String>,
    per_jaar: Option<String>,
    per_kwartaal: Option<String>,
    eenmalig: Option<String>,
    zekerheid: Option<String>,
    /// The code of the reason for a refusal.
    reden: Option<String>,
    /// Each one's part of a month, by id.
    #[serde(default)]
    personen: BTreeMap<String, String>,
    #[serde(default)]
    stappen: BTreeMap<String, String>,
}

/// A departure from the published figure, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verschil {
    waar: String,
    gepubliceerd: String,
    artikel: String,
    reden: String,
}

fn main() -> ExitCode {
    let files = json_files(FOLDER);
    if files.is_empty() {
        eprintln!("{FOLDER} holds no published outcome");
        return ExitCode::FAILURE;
    }
    let trial = |path: &std::path::PathBuf| {
        let path = path.clone();
        Trial::test(shown(&path), move || check(&path))
    };
    libtest_mimic::run(&Arguments::from_args(), files.iter().map(trial).collect()).exit_code()
}

fn check(path: &Path) -> Result<(), Failed> {
    let geval: Geval = serde_json::from_value(json(path))?;
    let mut mistakes = geval.unfounded();
    let huishouden = bouwer::huishouden(&geval.huishouden);
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    for (id, verwacht) in &geval.verwacht {
        let beoordeling = aflezen::regeling(&assessment, id);
        mistakes.extend(verwacht.differences(&huishouden, beoordeling)?);
    }
    if mistakes.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n  {}\n  {}", shown(path), geval.bron, mistakes.join("\n  ")).into())
}

impl Geval {
    /// What makes the case itself worth nothing.
    fn unfounded(&self) -> Vec<String> {
        let mut mistakes = Vec::new();
        let mut say = |wrong: bool, text: &str| {
            if wrong {
                mistakes.push(text.to_owned());
            }
        };
        say(self.bron.trim().is_empty(), "`bron` is empty");
        say(Dag::parse(&self.geraadpleegd).is_none(), "`geraadpleegd` is no day");
        say(self.verwacht.is_empty(), "`verwacht` expects nothing");
        say(
            self.graad == Graad::Afgeleid && !self.bron.contains("afgeleid"),
            "`bron` must say what an `afgeleid` value was derived from",
        );
        for Verschil { waar, gepubliceerd, artikel, reden } in &self.verschil {
            let empty = [waar, gepubliceerd, artikel, reden].iter().any(|text| text.is_empty());
            say(empty, "`verschil` needs `waar`, `gepubliceerd`, `artikel` and `reden`");
        }
        mistakes
    }
}

impl Verwacht {
    fn differences(
        &self,
        huishouden: &Huishouden,
        beoordeling: &Beoordeling<Steps>,
    ) -> Result<Vec<String>, Failed> {
        let mut found = Vec::new();
        let id = beoordeling.regeling.id;
        let mut compare = |what: &str, expected: &str, actual: &str| {
            if expected != actual {
                found.push(format!("{id}.{what}: expected {expected}, found {actual}"));
            }
        };
        if let Some(uitkomst) = &self.uitkomst {
            compare("uitkomst", uitkomst, aflezen::uitkomst(&beoordeling.outcome));
        }
        if let Some(per_maand) = &self.per_maand {
            compare("per_maand", per_maand, &format!("{:.2}", aflezen::per_maand(beoordeling)));
        }
        if let Some(per_jaar) = &self.per_jaar {
            compare("per_jaar", per_jaar, &format!("{:.2}", aflezen::per_jaar(beoordeling)));
        }
        if let Some(per_kwartaal) = &self.per_kwartaal {
            let bedrag = beoordeling.award().and_then(|award| award.per_quarter);
            let bedrag = bedrag.map(|bedrag| bedrag.amount().to_decimal()).unwrap_or_default();
            compare("per_kwartaal", per_kwartaal, &format!("{bedrag:.2}"));
        }
        if let Some(eenmalig) = &self.eenmalig {
            let bedrag = beoordeling.award().map(|award| award.once.to_decimal());
            compare("eenmalig", eenmalig, &format!("{:.2}", bedrag.unwrap_or_default()));
        }
        if let Some(zekerheid) = &self.zekerheid {
            let found = beoordeling.award().map(|award| format!("{:?}", award.certainty));
            compare("zekerheid", zekerheid, &found.unwrap_or_default());
        }
        if let Some(reden) = &self.reden {
            compare("reden", reden, aflezen::reden(beoordeling).unwrap_or_default());
        }
        for (id, expected) in &self.personen {
            let delen = beoordeling.award().map_or(&[][..], |award| &award.persons);
            let deel = delen.iter().find(|deel| huishouden.id(deel.wie) == id);
            let bedrag = deel.map(|deel| deel.per_month.amount().to_decimal());
            compare(id, expected, &format!("{:.2}", bedrag.unwrap_or_default()));
        }
        for (stap, expected) in &self.stappen {
            let expected: Decimal = expected.parse()?;
            match aflezen::stap(huishouden, beoordeling, stap) {
                Some(waarde) => {
                    let mut waarde = aflezen::afgerond_als(waarde, expected);
                    waarde.rescale(expected.scale());
                    compare(stap, &expected.to_string(), &waarde.to_string());
                }
                None => compare(stap, &expected.to_string(), "no such step"),
            }
        }
        Ok(found)
    }
}
