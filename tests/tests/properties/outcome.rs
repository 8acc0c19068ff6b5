//! Amounts, steps and texts of complete households.

use std::collections::HashSet;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use rechtop::Outcome;
use rechtop::codes::CaveatCode;
use rechtop::document::Saldo;
use rechtop::outcome::{Doubt, Given, Short};
use rechtop::{
    Answer, AnswerValue, Assessed, Assessment, Award, Euro, Fact, Huishouden, PersonId, Question,
    Rulebook, Subject,
};
use rechtop_tests::{answers, random, reading, texts};
use rust_decimal::Decimal;
use serde_json::Value;

use super::{PAID_BY_MONTH, TOESLAGEN, assess, assess_with_steps, config, shown};

/// The limit that a refusal mentions is worked out only where it is explained.
fn without_limit(outcome: &Outcome) -> Outcome {
    let mut outcome = outcome.clone();
    if let Outcome::NoRight(refusal) = &mut outcome {
        refusal.reason.grens = None;
    }
    outcome
}

/// What the short answer must say of an outcome.
fn in_short(assessed: &Assessed) -> Short {
    let given = assessed.award().map(Given::from);
    match (&assessed.outcome, given) {
        (Outcome::Right(_), Some(given)) => Short::Right(given),
        (Outcome::NoRight(_), given) => Short::NoRight(given),
        _ => Short::Unknown,
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_short_answer_says_the_same(full in random::any_huishouden()) {
        let short = rechtop::outcome::amounts(&full, &Rulebook::EMBEDDED);
        let long = assess(&full).regelingen;
        let expected: Vec<_> = long.iter().map(|each| (each.regeling, in_short(each))).collect();
        prop_assert_eq!(short, expected, "{}", shown(&full));
    }

    #[test]
    fn amounts_are_never_negative_and_the_totals_are_their_sums(full in random::any_huishouden()) {
        let assessment = assess(&full);
        let (mut maand, mut jaar) = (Decimal::ZERO, Decimal::ZERO);
        for assessed in &assessment.regelingen {
            let id = assessed.regeling.id();
            let (per_maand, per_jaar) = (reading::per_maand(assessed), reading::per_jaar(assessed));
            prop_assert!(per_maand >= Decimal::ZERO, "{id}: {per_maand}");
            // Awir 14 lid 5; other schemes pay any amount.
            let minimum = if TOESLAGEN.contains(&id) { Decimal::from(24) } else { Decimal::ZERO };
            prop_assert!(per_jaar.is_zero() || per_jaar >= minimum, "{id}: {per_jaar}");
            prop_assert!(per_maand <= per_jaar, "{id}: {per_maand} of {per_jaar}");
            let once = reading::eenmalig(assessed);
            prop_assert!(once >= Decimal::ZERO, "{id}: {once}");
            (maand, jaar) = (maand + per_maand, jaar + per_jaar);
        }
        let once: Decimal = assessment.regelingen.iter().map(reading::eenmalig).sum();
        prop_assert!(once >= Decimal::ZERO);
        prop_assert_eq!(assessment.once().to_decimal(), once);
        prop_assert_eq!(assessment.per_month().amount().to_decimal(), maand);
        prop_assert_eq!(assessment.per_year().amount().to_decimal(), jaar);
    }

    #[test]
    fn more_income_of_anybody_never_gives_more(
        full in random::huishouden(),
        who in any::<prop::sample::Index>(),
        more in prop_oneof![Just(1_i64), 1_i64..500, 1_i64..40_000],
    ) {
        let persoon = who.get(full.personen()).id.given().unwrap();
        // A net income that stays as it was while the gross one rises is another question.
        let full = full.without(&about(persoon, Fact::NettoMaandinkomen)).unwrap();
        let (before, after) = (assess(&full), assess(&earn_more(&full, persoon, more)));
        let toeslag = |assessment: &Assessment| reading::per_jaar(reading::regeling(assessment, "toeslagenwet"));
        let toeslag_fell = toeslag(&after) < toeslag(&before);
        let begins = begins_a_benefit(&full, persoon);
        for (less, earlier) in after.regelingen.iter().zip(&before.regelingen) {
            let id = less.regeling.id();
            // AIB 2:9 lid 2 onder a: profit is income for the toeslag of UWV and not for the IOAZ, which has less of that
            // toeslag to count.
            if toeslag_fell && id == "ioaz" {
                continue;
            }
            // TW 2 lid 1 onder a: without a benefit there is no toeslag on one.
            if begins && id == "toeslagenwet" {
                continue;
            }
            let (maand, jaar) = slack(id, toeslag_fell);
            prop_assert!(reading::per_jaar(less) <= reading::per_jaar(earlier) + jaar, "{id}: {persoon} + {more}\n{}", shown(&full));
            prop_assert!(reading::per_maand(less) <= reading::per_maand(earlier) + maand, "{id}: {persoon} + {more}\n{}", shown(&full));
        }
    }

    #[test]
    fn every_month_sees_the_same_year_and_it_is_the_sum_of_its_months(
        full in random::huishouden(),
    ) {
        let months = every_month(&full);
        for id in TOESLAGEN {
            let seen = months.iter().map(|assessment| {
                let assessed = reading::regeling(assessment, id);
                let maand = reading::step(assessed, "maandbedrag");
                (maand.unwrap_or_default(), reading::per_jaar(assessed))
            });
            let (maanden, jaren): (Vec<Decimal>, Vec<Decimal>) = seen.unzip();
            let som = reading::in_hele_euros(maanden);
            let expected = if som < Decimal::from(24) { Decimal::ZERO } else { som };
            prop_assert_eq!(jaren, vec![expected; 12], "{}\n{}", id, shown(&full));
        }
        for id in PAID_BY_MONTH {
            let seen = months.iter().map(|assessment| {
                let assessed = reading::regeling(assessment, id);
                (reading::per_maand(assessed), reading::per_jaar(assessed))
            });
            let (maanden, jaren): (Vec<Decimal>, Vec<Decimal>) = seen.unzip();
            let som: Decimal = maanden.into_iter().sum();
            prop_assert_eq!(&jaren, &vec![jaren[0]; 12], "{}\n{}", id, shown(&full));
            // The holiday allowance that comes on top is at most 8 percent, rounded each month.
            let most = som * Decimal::new(108, 2) + Decimal::new(12, 2);
            prop_assert!(som <= jaren[0] && jaren[0] <= most, "{id}: {} of {som}\n{}", jaren[0], shown(&full));
        }
    }

    #[test]
    fn every_month_sees_the_same_kinderbijslag_of_four_quarters(
        full in random::huishouden(),
    ) {
        let seen: Vec<Award> = every_month(&full).iter().map(|assessment| {
            let award = reading::regeling(assessment, "kinderbijslag").award().cloned();
            award.unwrap_or_default()
        }).collect();
        let kwartaal = |award: &Award| award.per_quarter.unwrap_or_default().amount().to_decimal();
        let som: Decimal = [0, 3, 6, 9].iter().map(|&maand| kwartaal(&seen[maand])).sum();
        for (maand, award) in seen.iter().enumerate() {
            prop_assert_eq!(kwartaal(award), kwartaal(&seen[maand / 3 * 3]), "{}", shown(&full));
            prop_assert_eq!(award.per_year.amount().to_decimal(), som, "{}", shown(&full));
        }
    }

    #[test]
    fn keeping_the_steps_changes_no_outcome(full in random::any_huishouden()) {
        let (with, without) = (assess_with_steps(&full), assess(&full));
        for (with, without) in with.regelingen.iter().zip(&without.regelingen) {
            prop_assert_eq!(without_limit(&with.outcome), without_limit(&without.outcome));
        }
        prop_assert_eq!(with.open_questions(), without.open_questions());
    }

    #[test]
    fn the_name_of_a_step_is_unique_within_its_scheme(full in random::any_huishouden()) {
        for assessed in assess_with_steps(&full).regelingen {
            let mut seen = HashSet::new();
            for step in &assessed.steps {
                let first = seen.insert((step.code, &step.wie));
                let id = assessed.regeling.id();
                prop_assert!(first, "{id}: {} of {:?}\n{}", step.code, step.wie, shown(&full));
            }
        }
    }

    #[test]
    fn what_hangs_on_something_that_was_not_checked_is_never_exact(full in random::huishouden()) {
        for assessed in assess(&full).regelingen {
            let Some(award) = assessed.award() else { continue };
            let (id, certainty) = (assessed.regeling.id(), assessed.certainty);
            let told = |codes: &[CaveatCode]| {
                award.caveats.iter().any(|caveat| codes.contains(&caveat.code))
            };
            prop_assert!(certainty.has(Doubt::HangtAf) || !told(&UNCHECKED), "{id}\n{}", shown(&full));
            // And what hangs on something, says on what: in a caveat, or with a question.
            let named = told(&UNCHECKED) || told(&SCHOOL) || !assessed.refine.is_empty();
            prop_assert!(!certainty.has(Doubt::HangtAf) || named, "{id}\n{}", shown(&full));
        }
    }

    #[test]
    fn every_step_reason_and_caveat_has_its_text(full in random::any_huishouden()) {
        for assessed in assess_with_steps(&full).regelingen {
            // All schemes of municipalities share their texts.
            let id = assessed.regeling.code.word();
            for step in &assessed.steps {
                let own = texts::find(&format!("stap.{id}.{}", step.code));
                let shared = || texts::find(&format!("stap.{}", step.code));
                prop_assert!(own.or_else(shared).is_some(), "stap.{id}.{}", step.code);
            }
            if let Some(code) = reading::reason(&assessed) {
                let key = format!("reden.{code}");
                prop_assert!(texts::find(&key).is_some(), "{}", key);
            }
            for caveat in assessed.award().into_iter().flat_map(|award| &award.caveats) {
                let key = format!("voorbehoud.{}", caveat.code);
                prop_assert!(texts::find(&key).is_some(), "{}", key);
            }
        }
    }

    #[test]
    fn the_answer_document_can_always_be_written(full in random::any_huishouden()) {
        let full = Huishouden::from_json(&full.to_value().to_string()).unwrap();
        let written = texts::antwoord(&full, &assess_with_steps(&full));
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

/// What is told of a condition that nobody was asked for, and that would turn the outcome or its amount.
const UNCHECKED: [CaveatCode; 41] = [
    CaveatCode::LokaalZelfNagaan,
    CaveatCode::LokaalLeefgeld,
    CaveatCode::LokaalZorgtoeslaggrens,
    CaveatCode::LokaalNietGestudeerd,
    CaveatCode::LokaalIngeschreven,
    CaveatCode::LokaalInNederland,
    CaveatCode::LokaalAndereRegeling,
    CaveatCode::KwijtscheldingWaterschapAnders,
    CaveatCode::HuurderGedetineerd,
    CaveatCode::PartnerGedetineerd,
    CaveatCode::MisschienToeslagpartner,
    CaveatCode::OnderhuurderContract,
    CaveatCode::KinderopvangGeregistreerd,
    CaveatCode::KinderopvangGroep8,
    CaveatCode::KinderbijslagTijdelijkeBescherming,
    CaveatCode::StudietoeslagMinimum,
    CaveatCode::AowInDetentie,
    CaveatCode::AowSamenwonen,
    CaveatCode::BijstandVermogenNu,
    CaveatCode::BijstandAuto,
    CaveatCode::BijstandInkomenKind,
    CaveatCode::BijstandPartnerElders,
    CaveatCode::BijstandUitEuropa,
    CaveatCode::ToeslagUwvWerk,
    CaveatCode::ToeslagUwvBijOuders,
    CaveatCode::ToeslagUwvStudiefinanciering,
    CaveatCode::ToeslagUwvWinst,
    CaveatCode::StudentVan30OfOuder,
    CaveatCode::IoawOudLoon,
    CaveatCode::IoawStudiefinanciering,
    CaveatCode::IoazVoorwaarden,
    CaveatCode::IoazOpTijd,
    CaveatCode::IoazVoorHetEinde,
    CaveatCode::IoazVermogenNu,
    CaveatCode::IoazRendement,
    CaveatCode::IoazPensioenpot,
    CaveatCode::IoazWinst,
    CaveatCode::MisschienEerstAndereUitkering,
    CaveatCode::KwijtscheldingVermogenNu,
    CaveatCode::KwijtscheldingOndernemer,
    CaveatCode::KwijtscheldingStudent,
];

/// Told of every child of that age; it hangs on it where no school is known.
const SCHOOL: [CaveatCode; 1] = [CaveatCode::KinderbijslagSchool1617];

/// The assessments of the seventeenth of every month of the year of the peildatum, with everybody born in that year
/// a year older, so that the household exists in all its months.
fn every_month(full: &Huishouden) -> Vec<Assessment> {
    let jaar = full.peildatum().year();
    let mut older = full.clone();
    for id in full.personen().iter().filter_map(|persoon| persoon.id.given()) {
        let question = about(id, Fact::Geboortedatum);
        let Some(AnswerValue::Date(geboren)) = full.answer(&question) else { continue };
        if geboren.year() == jaar {
            older = older.with(&question, AnswerValue::Date(geboren - 1.year())).unwrap();
        }
    }
    let op = |maand| answers::op(&older, date(jaar, maand, 17));
    (1..=12).map(|maand| assess_with_steps(&op(maand))).collect()
}

fn about(persoon: &PersonId, fact: Fact) -> Question {
    Question { subject: Subject::Person(persoon.clone()), fact }
}

/// What more income can add to a month and a year of a scheme.
///
/// Bijstand and AIO count what is net. Wet LB 25 lid 2: the levy on one benefit goes by a table with steps of 4.50 a month, of which
/// up to a step stays untaxed (35.82 percent in 2025: 1.61) and whose year is in whole euros; the levy on two sources goes
/// by the euro. So the net of a second source can be up to 2.00 less than what the first one loses.
///
/// TW 8: the toeslag of UWV goes by the day, to the cent, and 21.75 days are a month: 0.22, with holiday allowance 0.24.
/// Where it falls, a scheme that counts it has up to that much less to count, and bijstand and AIO find what it leaves net by
/// the same tables once more.
fn slack(regeling: &str, toeslag_fell: bool) -> (Decimal, Decimal) {
    let cents = |maand, jaar| (Decimal::new(maand, 2), Decimal::new(jaar, 2));
    match (regeling, toeslag_fell) {
        ("aio" | "bijstand", false) => cents(2_00, 26_00),
        ("aio" | "bijstand", true) => cents(2_24, 29_00),
        ("ioaw", true) => cents(24, 2_88),
        _ => cents(0, 0),
    }
}

/// Adds to an income in whichever way it is given.
fn earn_more(full: &Huishouden, persoon: &PersonId, euros: i64) -> Huishouden {
    let question = about(persoon, Fact::Inkomen);
    let Some(AnswerValue::Income(mut inkomen)) = full.answer(&question) else {
        panic!("everybody has an income")
    };
    let soort = if inkomen.toetsingsinkomen.is_unknown() {
        &mut inkomen.winst
    } else {
        &mut inkomen.toetsingsinkomen
    };
    let before = soort.given().map_or(Euro::ZERO, |Saldo(bedrag)| *bedrag);
    *soort = Answer::Given(Saldo(before + Euro::from_euros(euros)));
    full.with(&question, AnswerValue::Income(inkomen)).unwrap()
}

/// Whether more income is a benefit that was not there before: of a toetsingsinkomen of nothing that the kind of a
/// benefit stands beside.
fn begins_a_benefit(full: &Huishouden, persoon: &PersonId) -> bool {
    let Some(AnswerValue::Income(inkomen)) = full.answer(&about(persoon, Fact::Inkomen)) else {
        return false;
    };
    let zelf = inkomen.toetsingsinkomen.given().map(|Saldo(bedrag)| *bedrag);
    let soort = full.answer(&about(persoon, Fact::UitkeringSoort));
    zelf.is_some_and(|zelf| zelf <= Euro::ZERO)
        && soort.is_some_and(|soort| soort != AnswerValue::Choice("geen".into()))
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
