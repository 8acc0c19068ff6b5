//! What holds for every household, tried on random ones.
//!
//! The same households every run, so that a red test is the work of a change. `PROPTEST_CASES=20000`
//! and `PROPTEST_RNG_SEED=...` look further.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod lokaal;
mod outcome;
mod questions;
mod reader;
mod unknown;

use proptest::test_runner::{Config, RngSeed};
use rechtop::{Assessed, Assessment, Huishouden, Outcome, Rulebook};
use rust_decimal::Decimal;

/// Schemes of the Awir: a year in whole euros, rounded once, and nothing below a minimum.
const TOESLAGEN: [&str; 4] =
    ["huurtoeslag", "zorgtoeslag", "kindgebonden_budget", "kinderopvangtoeslag"];

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

/// What every scheme says of a household.
fn assess(huishouden: &Huishouden) -> Assessment {
    rechtop::assess_without_steps(huishouden, &Rulebook::EMBEDDED)
}

/// The same, with the steps.
fn assess_with_steps(huishouden: &Huishouden) -> Assessment {
    rechtop::assess(huishouden, &Rulebook::EMBEDDED)
}

/// A household as it is shown where a property fails: as a document to try again with.
fn shown(huishouden: &Huishouden) -> String {
    format!("{:#}", huishouden.to_value())
}

/// What an outcome comes to, apart from its reasons and caveats.
#[derive(Debug, PartialEq)]
enum Kern {
    Recht { per_maand: Decimal, per_jaar: Decimal, eenmalig: Decimal },
    GeenRecht { per_jaar: Decimal },
    Wegwijzer,
    Onbekend,
}

/// A refusal without anything in other months.
const GEEN_RECHT: Kern = Kern::GeenRecht { per_jaar: Decimal::ZERO };

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

/// What is told without a benefit that goes before it, as long as it is not answered whether there is one:
/// else hardly anybody of 55 or older would be told of an AIO-aanvulling.
const WAITS_FOR_NO_BENEFIT: [&str; 2] = ["aio", "bijstand"];

/// Whether it is open if there is such a benefit.
fn a_benefit_is_open(half: &Assessment) -> bool {
    let voor = |id: &str| ["toeslagenwet", "ioaw", "ioaz"].contains(&id);
    let open = |outcome: &Outcome| matches!(outcome, Outcome::Undecided(_));
    half.regelingen.iter().any(|b| voor(b.regeling.id()) && open(&b.outcome))
}

/// Whether an outcome says itself that an answer of the full household can still turn it.
fn can_be_turned(half: &Assessed, full: &Huishouden) -> bool {
    half.refine.iter().any(|question| full.answer(question).is_some())
}

/// Fails where a half-filled household was told something for sure that the full one contradicts.
fn assert_not_contradicted(partial: &Huishouden, full: &Huishouden, whole: &Assessment) {
    let assessed = assess(partial);
    for half in &assessed.regelingen {
        // As long as nobody said where the household lives, a signpost stands where the municipality has its own scheme.
        let Some(whole) = whole.get(half.regeling.id()) else { continue };
        if can_be_turned(half, full) {
            continue;
        }
        let (half, whole, id) = (kern(&half.outcome), kern(&whole.outcome), half.regeling.id());
        // A signpost says "it may": a further answer can take it back.
        let taken_back = half == Kern::Wegwijzer && whole == GEEN_RECHT;
        if WAITS_FOR_NO_BENEFIT.contains(&id) && a_benefit_is_open(&assessed) {
            continue;
        }
        assert!(
            half == Kern::Onbekend || half == whole || taken_back,
            "{id}: {half:?}, but {whole:?}\n{}",
            shown(partial)
        );
    }
}
