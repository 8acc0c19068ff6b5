//! Amounts, steps and texts of complete households.

use std::collections::HashSet;

use proptest::prelude::*;
use rechtop::huishouden::Huishouden;
use rechtop::outcome::Award;
use rechtop::trace::{NoTrace, Trace};
use rechtop::{Rulebook, assess, assess_with};
use rechtop_teksten::antwoord::antwoord;
use rechtop_teksten::taal::NL;
use rechtop_tests::{aflezen, bouwer, document, willekeurig};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{PAID_BY_MONTH, TOESLAGEN, config};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn amounts_are_never_negative_and_the_totals_are_their_sums(full in willekeurig::huishouden()) {
        let assessment = assess(&bouwer::huishouden(&full), &Rulebook::EMBEDDED);
        let (mut maand, mut jaar) = (Decimal::ZERO, Decimal::ZERO);
        for beoordeling in &assessment.regelingen {
            let id = beoordeling.regeling.id;
            let (per_maand, per_jaar) = (aflezen::per_maand(beoordeling), aflezen::per_jaar(beoordeling));
            prop_assert!(per_maand >= Decimal::ZERO, "{id}: {per_maand}");
            // Awir 14 lid 5; other schemes pay any amount.
            let minimum = if TOESLAGEN.contains(&id) { Decimal::from(24) } else { Decimal::ZERO };
            prop_assert!(per_jaar.is_zero() || per_jaar >= minimum, "{id}: {per_jaar}");
            prop_assert!(per_maand <= per_jaar, "{id}: {per_maand} of {per_jaar}");
            let once = beoordeling.award().map_or(Decimal::ZERO, |award| award.once.to_decimal());
            prop_assert!(once >= Decimal::ZERO, "{id}: {once}");
            (maand, jaar) = (maand + per_maand, jaar + per_jaar);
        }
        let once = assessment.regelingen.iter().filter_map(|beoordeling| beoordeling.award());
        let once: Decimal = once.map(|award| award.once.to_decimal()).sum();
        prop_assert!(once >= Decimal::ZERO);
        prop_assert_eq!(assessment.once().to_decimal(), once);
        prop_assert_eq!(assessment.per_month().amount().to_decimal(), maand);
        prop_assert_eq!(assessment.per_year().amount().to_decimal(), jaar);
    }

    #[test]
    fn more_income_of_anybody_never_gives_more(
        mut full in willekeurig::huishouden(),
        who in any::<prop::sample::Index>(),
        more in prop_oneof![Just(1_i64), 1_i64..500, 1_i64..40_000],
    ) {
        let persoon = who.get(full["personen"].as_array().unwrap())["id"].as_str().unwrap().to_owned();
        // A net income that stays as it was while the gross one rises is another question.
        document::set(&mut full, &format!("personen.{persoon}.netto_maandinkomen"), Value::Null);
        let before = assess(&bouwer::huishouden(&full), &Rulebook::EMBEDDED);
        let mut richer = full.clone();
        earn_more(&mut richer, &persoon, more);
        let after = assess(&bouwer::huishouden(&richer), &Rulebook::EMBEDDED);
        // What fills up what is left can rise where the toeslag of UWV falls: by what the IOAZ leaves out
        // of the profit, and elsewhere by the steps of the month tables.
        let toeslag = |assessment| aflezen::per_jaar(aflezen::regeling(assessment, "toeslagenwet"));
        let toeslag_fell = toeslag(&after) < toeslag(&before);
        for (less, earlier) in after.regelingen.iter().zip(&before.regelingen) {
            let id = less.regeling.id;
            if toeslag_fell && ["ioaw", "ioaz", "aio", "bijstand"].contains(&id) {
                continue;
            }
            let (maand, jaar) = slack(id);
            prop_assert!(aflezen::per_jaar(less) <= aflezen::per_jaar(earlier) + jaar, "{id}: {persoon} + {more}");
            prop_assert!(aflezen::per_maand(less) <= aflezen::per_maand(earlier) + maand, "{id}: {persoon} + {more}");
        }
    }

    #[test]
    fn every_month_sees_the_same_year_and_it_is_the_sum_of_its_months(
        mut full in willekeurig::huishouden(),
    ) {
        let jaar = full["peildatum"].as_str().unwrap()[..4].to_owned();
        nobody_born_in(&mut full, &jaar);
        let mut months = Vec::new();
        for maand in 1..=12 {
            full["peildatum"] = json!(format!("{jaar}-{maand:02}-17"));
            let huishouden = bouwer::huishouden(&full);
            months.push((assess(&huishouden, &Rulebook::EMBEDDED), huishouden));
        }
        for id in TOESLAGEN {
            let seen = months.iter().map(|(assessment, huishouden)| {
                let beoordeling = aflezen::regeling(assessment, id);
                let maand = aflezen::stap(huishouden, beoordeling, "maandbedrag");
                (maand.unwrap_or_default(), aflezen::per_jaar(beoordeling))
            });
            let (maanden, jaren): (Vec<Decimal>, Vec<Decimal>) = seen.unzip();
            let som = aflezen::in_hele_euros(maanden);
            let expected = if som < Decimal::from(24) { Decimal::ZERO } else { som };
            prop_assert_eq!(jaren, vec![expected; 12], "{}\n{:#}", id, full);
        }
        for id in PAID_BY_MONTH {
            let seen = months.iter().map(|(assessment, _)| {
                let beoordeling = aflezen::regeling(assessment, id);
                (aflezen::per_maand(beoordeling), aflezen::per_jaar(beoordeling))
            });
            let (maanden, jaren): (Vec<Decimal>, Vec<Decimal>) = seen.unzip();
            let som: Decimal = maanden.into_iter().sum();
            prop_assert_eq!(&jaren, &vec![jaren[0]; 12], "{}\n{:#}", id, full);
            // The holiday allowance that comes on top is at most 8 percent, rounded each month.
            let most = som * Decimal::new(108, 2) + Decimal::new(12, 2);
            prop_assert!(som <= jaren[0] && jaren[0] <= most, "{id}: {} of {som}\n{full:#}", jaren[0]);
        }
    }

    #[test]
    fn every_month_sees_the_same_kinderbijslag_of_four_quarters(
        mut full in willekeurig::huishouden(),
    ) {
        let jaar = full["peildatum"].as_str().unwrap()[..4].to_owned();
        nobody_born_in(&mut full, &jaar);
        let mut seen = Vec::new();
        for maand in 1..=12 {
            full["peildatum"] = json!(format!("{jaar}-{maand:02}-17"));
            let assessment = assess(&bouwer::huishouden(&full), &Rulebook::EMBEDDED);
            let award = aflezen::regeling(&assessment, "kinderbijslag").award().cloned();
            seen.push(award.unwrap_or_default());
        }
        let kwartaal = |award: &Award| award.per_quarter.unwrap_or_default().amount().to_decimal();
        let som: Decimal = [0, 3, 6, 9].iter().map(|&maand| kwartaal(&seen[maand])).sum();
        for (maand, award) in seen.iter().enumerate() {
            prop_assert_eq!(kwartaal(award), kwartaal(&seen[maand / 3 * 3]), "{:#}", full);
            prop_assert_eq!(award.per_year.amount().to_decimal(), som, "{:#}", full);
        }
    }

    #[test]
    fn keeping_the_steps_changes_no_outcome(full in willekeurig::huishouden()) {
        let huishouden = bouwer::huishouden(&full);
        let with = assess(&huishouden, &Rulebook::EMBEDDED);
        let without = assess_with::<NoTrace>(&huishouden, &Rulebook::EMBEDDED);
        for (with, without) in with.regelingen.iter().zip(&without.regelingen) {
            prop_assert_eq!(&with.outcome, &without.outcome);
        }
        prop_assert_eq!(with.open_questions(), without.open_questions());
    }

    #[test]
    fn the_name_of_a_step_is_unique_within_its_scheme(full in willekeurig::huishouden()) {
        for beoordeling in assess(&bouwer::huishouden(&full), &Rulebook::EMBEDDED).regelingen {
            let mut seen = HashSet::new();
            for step in beoordeling.trace.steps() {
                let first = seen.insert((step.id, step.wie));
                prop_assert!(first, "{}: {} of {:?}", beoordeling.regeling.id, step.id, step.wie);
            }
        }
    }

    #[test]
    fn every_step_reason_and_caveat_has_its_text(full in willekeurig::huishouden()) {
        for beoordeling in assess(&bouwer::huishouden(&full), &Rulebook::EMBEDDED).regelingen {
            let id = beoordeling.regeling.id;
            for step in beoordeling.trace.steps() {
                let own = NL.find(&format!("stap.{id}.{}", step.id));
                prop_assert!(own.or(NL.find(&format!("stap.{}", step.id))).is_some(), "stap.{id}.{}", step.id);
            }
            if let Some(code) = aflezen::reden(&beoordeling) {
                let key = format!("reden.{code}");
                prop_assert!(NL.find(&key).is_some(), "{}", key);
            }
            for caveat in beoordeling.award().into_iter().flat_map(|award| &award.caveats) {
                let key = format!("voorbehoud.{}", caveat.code);
                prop_assert!(NL.find(&key).is_some(), "{}", key);
            }
        }
    }

    #[test]
    fn the_answer_document_can_always_be_written(full in willekeurig::huishouden()) {
        let huishouden = Huishouden::from_json(&full.to_string()).unwrap();
        let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
        let written = serde_json::to_value(antwoord(NL, &huishouden, &assessment)).unwrap();
        for regeling in written["regelingen"].as_array().unwrap() {
            if regeling["uitkomst"] == "recht" {
                for amount in ["per_maand", "per_jaar"] {
                    let text = regeling["bedrag"][amount].as_str().unwrap();
                    let (euros, cents) = text.split_once('.').unwrap();
                    let digits = [euros, cents].concat().bytes().all(|b| b.is_ascii_digit());
                    prop_assert!(digits && cents.len() == 2 && !euros.is_empty(), "{}", text);
                }
            }
        }
        prop_assert!(!has_placeholder(&written), "{:#}", written);
    }
}

/// Makes everybody born in a year a year older, so that the household exists in all its months.
fn nobody_born_in(full: &mut Value, jaar: &str) {
    let eerder = (jaar.parse::<i16>().unwrap() - 1).to_string();
    for persoon in full["personen"].as_array_mut().unwrap() {
        let geboren = persoon["geboortedatum"].as_str().unwrap().replace(jaar, &eerder);
        persoon["geboortedatum"] = json!(geboren);
    }
}

/// What more income can add to a month and a year of a scheme that fills up a net income: the levy on one
/// benefit goes by a table with steps of 4.50 a month, of which up to a step stays untaxed (35.82 percent
/// in 2025); the levy on two sources goes by the euro.
fn slack(regeling: &str) -> (Decimal, Decimal) {
    match regeling {
        "aio" | "bijstand" | "ioaw" | "ioaz" => (Decimal::TWO, Decimal::from(26)),
        _ => (Decimal::ZERO, Decimal::ZERO),
    }
}

/// Adds to an income in whichever way it is given.
fn earn_more(full: &mut Value, persoon: &str, euros: i64) {
    let pad = format!("personen.{persoon}.inkomen");
    let mut inkomen = document::get(full, &pad).unwrap().clone();
    let soort =
        if inkomen.get("toetsingsinkomen").is_some() { "toetsingsinkomen" } else { "winst" };
    inkomen[soort] = json!(inkomen[soort].as_i64().unwrap_or_default() + euros);
    document::set(full, &pad, inkomen);
}

/// Whether a text still holds a `{placeholder}`.
fn has_placeholder(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('{'),
        Value::Array(items) => items.iter().any(has_placeholder),
        Value::Object(fields) => fields.values().any(has_placeholder),
        _ => false,
    }
}
