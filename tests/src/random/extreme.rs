//! Households at the ends of what a document takes: nothing, one cent, the most of everything, births in 1900 and on the
//! 29th of February, fifty persons.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use rechtop::document::Holder;
use rechtop::{AnswerKind, Fact, Huishouden};
use serde_json::{Value, json};

/// The most persons of a household.
const MOST_PERSONS: usize = 50;

/// Kinds of income with the least and the most that a document takes of them.
const INCOMES: [(&str, &str); 12] = [
    ("toetsingsinkomen", "10000000"),
    ("toetsingsinkomen", "-10000000"),
    ("loon", "10000000"),
    ("loon", "0.01"),
    ("uitkering", "1000000"),
    ("aow", "100000"),
    ("pensioen", "1000000"),
    ("alimentatie", "1000000"),
    ("winst", "-10000000"),
    ("winst", "10000000"),
    ("overig", "-10000000"),
    ("overig", "10000000"),
];

/// Days of birth of who can be of any age.
const BIRTHS: [&str; 5] = ["1900-01-01", "1904-02-29", "1960-02-29", "1988-02-29", "2008-02-29"];

const DAYS: [&str; 5] = ["2024-02-29", "2024-12-31", "2025-02-28", "2026-01-01", "2026-12-31"];

/// A random household of which many values are at an end of what they can be, with a few persons or with fifty.
pub(super) fn extreme(
    full: impl Strategy<Value = Huishouden>,
) -> impl Strategy<Value = Huishouden> {
    let crowd = prop_oneof![3 => Just(0), 1 => 1..=MOST_PERSONS];
    let household = (full, vec(any::<Index>(), 64), crowd);
    household.prop_filter_map("an impossible household", |(full, choices, crowd)| {
        let mut choose = Choices { choices: &choices, next: 0 };
        let mut document = full.to_value();
        document["peildatum"] = (*choose.one_of(&DAYS)).into();
        amounts(&mut document, Holder::Household, &mut choose);
        amounts(&mut document["woning"], Holder::Home, &mut choose);
        let personen = document["personen"].as_array_mut()?;
        for persoon in personen.iter_mut() {
            amounts(persoon, Holder::Person, &mut choose);
            person(persoon, &mut choose);
        }
        fill(personen, crowd);
        Huishouden::from_value(document).ok()
    })
}

/// Choices made beforehand, used over and over.
struct Choices<'a> {
    choices: &'a [Index],
    next: usize,
}

impl Choices<'_> {
    fn one_of<'v, V>(&mut self, values: &'v [V]) -> &'v V {
        self.next = (self.next + 1) % self.choices.len();
        &values[self.choices[self.next].index(values.len())]
    }
}

/// Each amount at an end of what it can be, or left as it was.
fn amounts(fields: &mut Value, holder: Holder, choose: &mut Choices) {
    let facts = Fact::ALL.iter().filter(|fact| fact.holder() == holder);
    for fact in facts.filter(|fact| matches!(fact.kind(), AnswerKind::Amount(_))) {
        let path = format!("/{}", fact.name().replace('.', "/"));
        let (Some(place), Some(most)) = (fields.pointer_mut(&path), fact.highest()) else {
            continue;
        };
        let ends = [
            place.clone(),
            json!(0),
            json!("0.01"),
            json!(most),
            json!(format!("{}.99", most - 1)),
        ];
        *place = choose.one_of(&ends).clone();
    }
}

fn person(persoon: &mut Value, choose: &mut Choices) {
    let (soort, bedrag) = choose.one_of(&INCOMES);
    if *choose.one_of(&[true, false]) {
        persoon["inkomen"] = json!({ *soort: bedrag });
    }
    if persoon["rol"] == "kind" {
        let place = json!({ "soort": "dagopvang", "uren_per_maand": 744, "uurtarief": 100 });
        persoon["opvang"] = vec![place; *choose.one_of(&[0, 1, 10])].into();
    } else if *choose.one_of(&[true, false]) {
        persoon["geboortedatum"] = (*choose.one_of(&BIRTHS)).into();
    }
}

/// More persons like the last ones, up to as many as this.
fn fill(personen: &mut Vec<Value>, crowd: usize) {
    let others = |persoon: &&Value| persoon["rol"] != "aanvrager" && persoon["rol"] != "partner";
    let Some(like) = personen.iter().rfind(others).cloned() else { return };
    for number in personen.len()..crowd {
        let mut persoon = like.clone();
        persoon["id"] = format!("x{number}").into();
        personen.push(persoon);
    }
}
