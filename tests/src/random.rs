//! Random complete households: all roles, all kinds of home, and combinations that are rare but not
//! impossible. Values lie often on or beside what the acts draw lines at.
//!
//! What each fact can be follows from the table of facts (`domain`), so that a new row needs nothing here. By hand
//! is only what a table cannot know: who lives together (`personen`), and what is plausible together
//! (`by_hand`).

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use rechtop::Huishouden;
use rechtop::document::Holder;
use serde_json::{Map, Value, json};

use crate::builder;

mod by_hand;
mod domain;
mod extreme;
mod personen;

/// The fields of a group of a household document.
type Fields = Map<String, Value>;

/// A complete household of 2024, 2025 or 2026.
pub fn huishouden() -> impl Strategy<Value = Huishouden> {
    let huis = (domain::facts(Holder::Household), domain::facts(Holder::Home));
    let delen = (peildatum(), personen::personen(), huis, any::<bool>());
    delen.prop_map(|(peildatum, personen, (mut document, woning), krap)| {
        document.insert("versie".to_owned(), json!(1));
        document.insert("peildatum".to_owned(), json!(peildatum.to_string()));
        document.insert("personen".to_owned(), personen.document(peildatum).into());
        document.insert("woning".to_owned(), woning.into());
        let mut document = Value::Object(document);
        if krap {
            by_hand::make_poor(&mut document);
        }
        builder::huishouden(&document)
    })
}

/// A household as above; one in four is at the ends of what a document takes.
pub fn any_huishouden() -> impl Strategy<Value = Huishouden> {
    prop_oneof![3 => huishouden().boxed(), 1 => extreme::extreme(huishouden()).boxed()]
}

fn peildatum() -> impl Strategy<Value = Date> {
    (2024_i16..=2026, 1_i8..=12, select(vec![1_i8, 2, 15, 28]))
        .prop_map(|(jaar, maand, dag)| date(jaar, maand, dag))
}
