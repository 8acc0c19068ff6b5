//! What no table can know: which incomes and places of childcare are plausible, which answers go together, and
//! which rare answer is wanted often, as a whole scheme hangs on it.

use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use rechtop::Fact;
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{Fields, domain};

/// Facts that would seldom bring a random household to an amount if each answer were as likely as another.
pub(super) fn fact(fact: Fact) -> Option<BoxedStrategy<Value>> {
    Some(match fact {
        Fact::Soort => often(fact, &["huur"]),
        Fact::Dagbesteding => often(fact, &["werk", "studie"]),
        Fact::Onderwijs => often(fact, &["geen", "basisonderwijs", "mbo", "hbo", "wo"]),
        Fact::AowOpbouwjaren => {
            prop_oneof![3 => Just(json!(50)), 2 => (0_i64..=50).prop_map(Value::from)].boxed()
        }
        Fact::WwNa50Afgelopen | Fact::StudieBeperking => {
            any::<bool>().prop_map(Value::from).boxed()
        }
        Fact::LokaleBelastingen => prop_oneof![4 => below(2_500), 1 => below(most(fact))].boxed(),
        Fact::Zorgpremie => below(most(fact)),
        _ => return None,
    })
}

/// The highest amount that a document takes.
fn most(fact: Fact) -> i64 {
    fact.highest().map_or_else(|| panic!("{} has no highest amount", fact.name()), i64::from)
}

/// An amount below this many euros, at times nothing.
fn below(euros: i64) -> BoxedStrategy<Value> {
    prop_oneof![1 => Just(0_i64), 8 => 0..euros * 100].prop_map(domain::euros).boxed()
}

/// One of these words two times in three, else any word.
fn often(fact: Fact, words: &[&'static str]) -> BoxedStrategy<Value> {
    let rechtop::AnswerKind::Choice(all) = fact.kind() else {
        panic!("{} has no words", fact.name())
    };
    prop_oneof![2 => select(words.to_vec()), 1 => select(all)].prop_map(Value::from).boxed()
}

/// What no question asks of a person, though a document may say it.
pub(super) fn not_asked() -> BoxedStrategy<Fields> {
    let bijzonder_vermogen = option::weighted(0.1, any::<bool>());
    let fields = (bijzonder_vermogen, option::of(0_i64..2_500));
    let fields = fields.prop_map(|(bijzonder_vermogen, netto_vakantiegeld)| {
        let fields = json!({
            "bijzonder_vermogen": bijzonder_vermogen, "netto_vakantiegeld": netto_vakantiegeld,
        });
        fields.as_object().unwrap().clone()
    });
    fields.boxed()
}

/// Places of childcare of these kinds, or none.
pub(super) fn opvang(soorten: &'static [&'static str]) -> BoxedStrategy<Value> {
    let plaatsen = prop_oneof![2 => Just(Vec::new()), 3 => vec(opvangplaats(soorten), 1..3)];
    plaatsen.prop_map(Value::from).boxed()
}

fn opvangplaats(soorten: &'static [&'static str]) -> impl Strategy<Value = Value> {
    // In hundredths of an hour, and in cents.
    let uren = prop_oneof![6 => 0_i64..23_100, 1 => select(vec![8_000_i64, 23_000, 40_000])];
    let uurtarief = prop_oneof![6 => 600_i64..1_400, 1 => select(vec![0_i64, 1_071, 1_123, 1_124])];
    (select(soorten), uren, uurtarief).prop_map(|(soort, uren, uurtarief)| {
        json!({
            "soort": soort,
            "uren_per_maand": Decimal::new(uren, 2).to_string(),
            "uurtarief": domain::euros(uurtarief),
        })
    })
}

/// Only the toetsingsinkomen, or its parts, with losses among them; and at times only one or two of the kinds
/// that the table names.
pub(super) fn inkomen(soorten: &'static [&'static str]) -> BoxedStrategy<Value> {
    let inkomen = || {
        prop_oneof![
            2 => Just(0_i64),
            4 => 0_i64..70_000,
            2 => select(vec![6_218_i64, 22_700, 23_425, 26_819, 28_406, 29_736, 40_857, 46_594]),
            1 => 70_000_i64..2_000_000,
        ]
    };
    let paar = || (select(soorten), row_of());
    prop_oneof![
        3 => inkomen().prop_map(|euros| json!({ "toetsingsinkomen": euros })),
        1 => (-9_000_i64..9_000).prop_map(|euros| json!({ "toetsingsinkomen": euros })),
        2 => (inkomen(), -20_000_i64..20_000, 0_i64..100).prop_map(|(loon, winst, centen)| {
            json!({ "loon": domain::euros(loon * 100 + centen), "winst": winst, "aow": 0 })
        }),
        3 => laag_inkomen(),
        1 => (paar(), paar()).prop_map(|((een, a), (ander, b))| {
            Value::Object(Map::from_iter([(een.to_owned(), a.into()), (ander.to_owned(), b.into())]))
        }),
        1 => Just(json!({})),
    ]
    .boxed()
}

fn row_of() -> impl Strategy<Value = i64> {
    prop_oneof![1 => Just(0_i64), 6 => 0_i64..28_000]
}

/// Income of who has little. A kind that cannot go with the age of a person is taken out by [`make_possible`].
fn laag_inkomen() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => row_of().prop_map(|uitkering| json!({ "uitkering": uitkering })),
        1 => (row_of(), 0_i64..9_000).prop_map(|(uitkering, loon)| {
            json!({ "uitkering": uitkering, "loon": loon })
        }),
        2 => (10_000_i64..23_000, 0_i64..12_000).prop_map(|(aow, pensioen)| {
            json!({ "aow": aow, "pensioen": pensioen })
        }),
        1 => row_of().prop_map(|loon| json!({ "loon": loon })),
        1 => (0_i64..6_000, -2_000_i64..4_000).prop_map(|(alimentatie, overig)| {
            json!({ "alimentatie": alimentatie, "overig": overig })
        }),
    ]
}

/// Leaves out of an income what nobody of this age has: an AOW before the year in which the
/// pensioengerechtigde leeftijd is reached, wages under thirteen. And a net holiday allowance of who does not say
/// the net income that it comes with.
pub(super) fn make_possible(fields: &mut Fields, geboren: Date, jaar: i16) {
    let laatste_dag = date(jaar, 12, 31);
    if fields["netto_maandinkomen"].is_null() {
        fields.remove("netto_vakantiegeld");
    }
    let Some(inkomen) = fields.get_mut("inkomen").and_then(Value::as_object_mut) else { return };
    if geboren > laatste_dag.saturating_sub(jiff::Span::new().years(67)) {
        inkomen.remove("aow");
    }
    if geboren > laatste_dag.saturating_sub(jiff::Span::new().years(13)) {
        inkomen.remove("loon");
    }
}

/// Takes away what mostly stands in the way of a minimum: wealth, a high income, detention, a residence
/// status. Else hardly any random household would come to the amounts.
pub(super) fn make_poor(document: &mut Value) {
    for persoon in document["personen"].as_array_mut().unwrap() {
        let vermogen: Decimal = persoon["vermogen"].as_str().unwrap().parse().unwrap();
        persoon["vermogen"] = (vermogen % Decimal::from(9_000)).to_string().into();
        persoon["verblijf"] = "rechtmatig".into();
        persoon["gedetineerd"] = false.into();
        for (soort, bedrag) in persoon["inkomen"].as_object_mut().unwrap() {
            let hoogste = if soort == "aow" { 23_000 } else { 19_000 };
            // An amount with cents is a text.
            *bedrag = (bedrag.as_i64().unwrap_or_default() % hoogste).into();
        }
    }
}
