//! The command line as people and their scripts use it.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod commands;
mod lines;
mod mistakes;
mod rules;

use rechtop_tests::root;
use serde_json::Value;

const HUURDER: &str = "fixtures/huishoudens/alleenstaande-huurder.json";
const HALF: &str = "fixtures/huishoudens/half-ingevuld.json";

/// The text of a file of the repository.
fn text(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

/// The text of a file on one line.
fn one_line(file: &str) -> String {
    serde_json::from_str::<Value>(&text(file)).unwrap().to_string()
}

/// The names of the fields of a group.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}
