//! The document reader before documents that are wrong in every way: another type, another structure, other signs.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rechtop_tests::{random, reader};
use serde_json::{Value, json};

use super::config;

/// Something done to one place of a document.
#[derive(Debug, Clone)]
enum Change {
    /// Another value.
    Replace(Value),
    /// The place is gone.
    Remove,
    /// The place is there twice: in a list as another item, in a group by another name.
    Double(String),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => odd_value().prop_map(Change::Replace),
        1 => Just(Change::Remove),
        1 => select(vec!["loon", "id", "", "__proto__", "soort", "é`, expected one of `a"])
            .prop_map(|name| Change::Double(name.to_owned())),
    ]
}

/// Values of every type, on and beyond what a document takes.
fn odd_value() -> impl Strategy<Value = Value> {
    let numbers = vec![
        json!(0),
        json!(-1),
        json!(0.01),
        json!(0.001),
        json!(50),
        json!(51),
        json!(100),
        json!(744),
        json!(400),
        json!(25_000),
        json!(100_000_000),
        json!(-100_000_000),
        json!(100_000_001),
        json!(1e300),
        json!(5e-324),
        json!(i64::MIN),
        json!(i64::MAX),
        json!(u64::MAX),
    ];
    let texts = vec![
        "",
        "0",
        "-0",
        "-0.01",
        "1e3",
        "١",
        "1_000",
        "100000000",
        "9".repeat(40).as_str(),
        "ja",
        "aanvrager",
        "partner",
        "kind",
        "koop",
        "kamer",
        "p1",
        "1900-01-01",
        "2024-02-29",
        "2026-02-29",
        "0000-01-01",
        "9999-12-31",
        "\u{0}",
        "\u{feff}",
        "x".repeat(300).as_str(),
    ]
    .into_iter()
    .map(|text| json!(text))
    .collect::<Vec<_>>();
    let others = vec![
        Value::Null,
        json!(true),
        json!([]),
        json!({}),
        json!([null]),
        json!([[[]]]),
        json!({ "toetsingsinkomen": 1, "loon": 1 }),
        json!([{ "soort": "bso", "uren_per_maand": 744, "uurtarief": 100 }]),
    ];
    prop_oneof![select(numbers), select(texts), select(others)]
}

/// A document after a few changes, each at some place of it.
fn changed() -> impl Strategy<Value = Value> {
    (random::any_huishouden(), vec((any::<Index>(), change()), 1..6)).prop_map(|(full, changes)| {
        let mut document = full.to_value();
        for (place, change) in changes {
            let places = place.index(places(&document));
            make(&mut document, places, &change);
        }
        document
    })
}

/// How many places a document has: every value in it, and itself.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(fields) => fields.values().map(places).sum(),
        _ => 0,
    }
}

/// Changes the place with this number, counted from the value itself.
fn make(value: &mut Value, place: usize, change: &Change) {
    if place == 0 {
        if let Change::Replace(other) = change {
            *value = other.clone();
        }
        return;
    }
    let mut before = 1;
    match value {
        Value::Array(items) => {
            for index in 0..items.len() {
                let inside = places(&items[index]);
                if place < before + inside {
                    match change {
                        Change::Remove if place == before => drop(items.remove(index)),
                        Change::Double(_) if place == before => items.push(items[index].clone()),
                        _ => make(&mut items[index], place - before, change),
                    }
                    return;
                }
                before += inside;
            }
        }
        Value::Object(fields) => {
            for name in fields.keys().cloned().collect::<Vec<_>>() {
                let inside = places(&fields[&name]);
                if place < before + inside {
                    match change {
                        Change::Remove if place == before => drop(fields.remove(&name)),
                        Change::Double(other) if place == before => {
                            let double = fields[&name].clone();
                            fields.insert(other.clone(), double);
                        }
                        _ => make(&mut fields[&name], place - before, change),
                    }
                    return;
                }
                before += inside;
            }
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_household_at_the_ends_is_read_and_assessed(full in random::any_huishouden()) {
        reader::check(&full.to_value().to_string());
    }

    #[test]
    fn a_document_of_other_values_is_read_or_every_mistake_is_told(document in changed()) {
        reader::check(&document.to_string());
    }

    #[test]
    fn a_document_of_other_signs_is_read_or_every_mistake_is_told(
        document in changed(),
        signs in vec((any::<Index>(), select(vec!["", "{", "}", "[", "]", "\"", "\\", ",", ":", "0", "-", "é", "\u{0}"])), 1..4),
        cut in prop_oneof![3 => Just(None), 1 => any::<Index>().prop_map(Some)],
    ) {
        let mut signs_of: Vec<String> = document.to_string().chars().map(String::from).collect();
        for (place, sign) in signs {
            let place = place.index(signs_of.len());
            signs_of[place] = sign.to_owned();
        }
        if let Some(end) = cut {
            signs_of.truncate(end.index(signs_of.len()));
        }
        reader::check(&signs_of.concat());
    }

    #[test]
    fn any_text_is_refused_with_a_word(text in any::<String>()) {
        reader::check(&text);
    }
}

/// More than a reader may keep in its head: depth, length, and a number of 400 digits.
#[test]
fn what_is_deep_or_long_is_refused_with_a_word() {
    for text in [
        "[".repeat(100_000),
        r#"{"personen":"#.repeat(100_000),
        format!(r#"{{"versie":1,"peildatum":"2026-07-01","auto_waarde":{}}}"#, "9".repeat(400)),
        format!(r#"{{"{}":1}}"#, "x".repeat(900_000)),
        format!(r#"{{"versie":1,"personen":[{}{{}}]}}"#, "{},".repeat(50_000)),
        " ".repeat(2_000_000),
    ] {
        reader::check(&text);
    }
}
