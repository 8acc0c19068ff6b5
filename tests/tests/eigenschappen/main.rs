//! What holds for every household, tried on random ones.
//!
//! The same households every run, so that a red test is the work of a change. `PROPTEST_CASES=20000`
//! and `PROPTEST_RNG_SEED=...` look further.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod onbekend;
mod uitkomst;
mod vragen;

use proptest::test_runner::{Config, RngSeed};
use rechtop::assessment::Assessment;
use rechtop::outcome::Outcome;
use rechtop::trace::NoTrace;
use rechtop::{Rulebook, assess_with};
use rechtop_tests::bouwer;
use rust_decimal::Decimal;
use serde_json::Value;

/// Schemes of the Awir: a year in whole euros, rounded once, and nothing below a minimum.
const TOESLAGEN: [&str; 3] = ["huurtoeslag", "zorgtoeslag", "kindgebonden_budget"];

/// Schemes paid by the month to the cent, with a holiday allowance on top once a year.
const PAID_BY_MONTH: [&str; 6] = ["aow", "aio", "bijstand", "toeslagenwet", "ioaw", "ioaz"];

const SEED: u64 = 20_261_120;

fn config() -> Config {
    let config = Config::default();
    let rng_seed = match config.rng_seed {
        RngSeed::Random => RngSeed::Fixed(SEED),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    Config { rng_seed, failure_persistence: None, ..config }
}

/// What every scheme says of a document.
fn assess(document: &Value) -> Assessment<NoTrace> {
    assess_with(&bouwer::huishouden(document), &Rulebook::EMBEDDED)
}

/// What an outcome comes to, apart from its reasons and caveats.
#[derive(Debug, PartialEq)]
enum Kern {
    Recht { per_maand: Decimal, per_jaar: Decimal, eenmalig: Decimal },
    GeenRecht { per_jaar: Decimal },
    Wegwijzer,
    Onbekend,
}

fn kern(outcome: &Outcome) -> Kern {
    match outcome {
        Outcome::Right(award) => Kern::Recht {
            per_maand: award.per_month.amount().to_decimal(),
            per_jaar: award.per_year.amount().to_decimal(),
            eenmalig: award.once.to_decimal(),
        },
        Outcome::NoRight(refusal) => {
            let rest = refusal.rest_of_year.as_ref();
            let per_jaar = rest.map(|award| award.per_year.amount().to_decimal());
            Kern::GeenRecht { per_jaar: per_jaar.unwrap_or_default() }
        }
        Outcome::Pointer(_) => Kern::Wegwijzer,
        Outcome::Undecided(_) => Kern::Onbekend,
    }
}

/// Fails where a half-filled household was told something that the full one contradicts.
fn assert_not_contradicted(partial: &Value, full: &Assessment<NoTrace>) {
    for (half, whole) in assess(partial).regelingen.iter().zip(&full.regelingen) {
        let (half, whole, id) = (kern(&half.outcome), kern(&whole.outcome), half.regeling.id);
        assert!(
            half == Kern::Onbekend || half == whole,
            "{id}: {half:?}, but {whole:?}\n{partial:#}"
        );
    }
}
