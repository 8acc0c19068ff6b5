//! What each fact of the table can be: from its kind, its usual answer and the amounts at which an act draws a
//! line.

use jiff::civil::{Date, date};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use rechtop::document::{Holder, Period};
use rechtop::gemeenten::gemeenten;
use rechtop::lokaal::woordenschat::Kenmerk;
use rechtop::{AnswerKind, AnswerValue, Euro, Fact, Question, Subject};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{Fields, by_hand, personen};
use crate::builder;

/// A value for every fact of this holder, also those that do not exist for everybody: such an answer may stand
/// in a document, and does not count.
pub(super) fn facts(holder: Holder) -> BoxedStrategy<Fields> {
    let facts = Fact::ALL.iter().copied().filter(|fact| fact.holder() == holder);
    let facts: Vec<Fact> = facts.filter(|&fact| !personen::makes(fact)).collect();
    // On the heap: all these choices together are more than a test thread has of stack.
    let domains: Vec<BoxedStrategy<Value>> = facts.iter().copied().map(fact).collect();
    let group = move |values: Vec<Value>| {
        let mut fields = Map::new();
        for (fact, value) in facts.iter().zip(values) {
            put(&mut fields, fact.name(), value);
        }
        fields
    };
    domains.prop_map(group).boxed()
}

/// Puts a value at a name, in a group where the name has one: `servicekosten.energie`.
fn put(fields: &mut Fields, name: &str, value: Value) {
    match name.split_once('.') {
        None => {
            fields.insert(name.to_owned(), value);
        }
        Some((group, name)) => {
            let group = fields.entry(group).or_insert_with(|| Map::new().into());
            put(group.as_object_mut().unwrap(), name, value);
        }
    }
}

/// The usual answer about eight times in nine. What only makes an estimate surer is mostly not there.
fn fact(fact: Fact) -> BoxedStrategy<Value> {
    if let Some(by_hand) = by_hand::fact(fact) {
        return by_hand;
    }
    match fact.usual() {
        Some(usual) => {
            let usual = match usual {
                "ja" => json!(true),
                "nee" => json!(false),
                word => json!(word),
            };
            prop_oneof![8 => Just(usual), 1 => any_answer(fact)].boxed()
        }
        None if fact.refines() => {
            option::weighted(0.15, any_answer(fact)).prop_map(Value::from).boxed()
        }
        None => any_answer(fact),
    }
}

/// Any answer of the kind of this fact.
fn any_answer(fact: Fact) -> BoxedStrategy<Value> {
    match fact.kind() {
        AnswerKind::YesNo => any::<bool>().prop_map(Value::from).boxed(),
        AnswerKind::Choice(words) => select(words).prop_map(Value::from).boxed(),
        AnswerKind::Date => day().prop_map(|day| day.to_string().into()).boxed(),
        AnswerKind::Number(lowest, highest) => {
            let ends = select(vec![lowest, highest]);
            prop_oneof![3 => lowest..=highest, 1 => ends].prop_map(Value::from).boxed()
        }
        AnswerKind::Amount(period) => amount(fact, period),
        AnswerKind::Income(soorten) => by_hand::inkomen(soorten),
        AnswerKind::Care(soorten) => by_hand::opvang(soorten),
        AnswerKind::Checklist => {
            let words = subsequence(Kenmerk::WORDS.to_vec(), 0..=3);
            prop_oneof![2 => Just(Vec::new()), 1 => words].prop_map(Value::from).boxed()
        }
        AnswerKind::Gemeente => {
            let ids: Vec<&str> = gemeenten().map(|gemeente| gemeente.id()).collect();
            select(ids).prop_map(Value::from).boxed()
        }
        other => panic!("no random answer of the kind {other:?} for {}", fact.name()),
    }
}

/// A day of the last sixty years.
fn day() -> impl Strategy<Value = Date> {
    (1966_i16..2024, 1_i8..=12, 1_i8..=28).prop_map(|(jaar, maand, dag)| date(jaar, maand, dag))
}

/// An amount of money: one time in four about where an act draws a line, else a plausible one.
fn amount(fact: Fact, period: Period) -> BoxedStrategy<Value> {
    let limits: Vec<i64> = fact.limits().iter().map(|limit| cents(limit)).collect();
    let anywhere = plausible(period, goes_below_nothing(fact));
    let cents = if limits.is_empty() {
        anywhere
    } else {
        let beside = select(vec![-1_00_i64, -1, 0, 1, 1_00]);
        let near = (select(limits), beside).prop_map(|(limit, beside)| (limit + beside).max(0));
        prop_oneof![1 => near, 3 => anywhere].boxed()
    };
    let most = fact.highest().map_or(i64::MAX, |most| i64::from(most) * 100);
    cents.prop_map(move |cents| euros(cents.min(most))).boxed()
}

/// Amounts in cents that people have by the day, the month or the year.
fn plausible(period: Period, below_nothing: bool) -> BoxedStrategy<i64> {
    let (usual, all) = match period {
        // About what the minimum wage comes to, and much less.
        Period::Day => (80_00_i64..130_00, 1_00_i64..300_00),
        Period::Month => (0..950_00, 0..3_000_00),
        Period::Year => (100_00..1_500_00, 0..3_000_00),
        Period::Once => (0..20_000_00, 0..600_000_00),
    };
    let lowest = if below_nothing { -50_000_00 } else { all.start };
    // Mostly whole euros, as people answer.
    let whole = prop_oneof![2 => Just(true), 1 => Just(false)];
    let anything = prop_oneof![1 => Just(all.start), 6 => usual, 2 => lowest..all.end];
    (anything, whole).prop_map(|(cents, whole)| cents - if whole { cents % 100 } else { 0 }).boxed()
}

/// Whether the document takes an amount below nothing for this fact.
fn goes_below_nothing(fact: Fact) -> bool {
    let subject = match fact.holder() {
        Holder::Household => Subject::Household,
        Holder::Person => Subject::Person("p1".into()),
        Holder::Home => Subject::Home,
    };
    let below = AnswerValue::Amount(Euro::from_euros(-1));
    let huurder = builder::huurder("2026-07-01");
    huurder.huishouden().with(&Question { subject, fact }, below).is_ok()
}

fn cents(limit: &str) -> i64 {
    let euros: Decimal = limit.parse().unwrap();
    (euros * Decimal::ONE_HUNDRED).try_into().unwrap()
}

/// An amount as the document writes it.
pub(super) fn euros(cents: i64) -> Value {
    Decimal::new(cents, 2).to_string().into()
}
