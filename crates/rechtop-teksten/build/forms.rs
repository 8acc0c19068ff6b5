//! Reads `vormen.toml`: how a language writes numbers, amounts, days, lists and plurals.

use std::fmt::Write as _;

use crate::Checked;
use crate::plural::{self, Rule};

/// The forms of a language, checked.
pub struct Forms {
    code: String,
    /// The plural categories with their rules; `other` has none.
    pub plurals: Vec<Rule>,
}

/// A field of the generated struct, and its place in the file.
const TEXTS: &[(&str, &str)] = &[
    ("name", "naam"),
    ("direction", "richting"),
    ("decimal", "getal.decimaal"),
    ("group", "getal.groep"),
    ("minus", "getal.min"),
    ("currency", "patroon.bedrag"),
    ("percent", "patroon.procent"),
    ("date", "patroon.datum"),
    ("between", "lijst.tussen"),
    ("before_last", "lijst.laatste"),
];

impl Forms {
    pub fn read(file: &str, table: &toml::Table) -> Checked<Forms> {
        let at = |place: &str| {
            let mut names = place.split('.');
            let first = names.next().and_then(|name| table.get(name));
            names.fold(first, |value, name| value.and_then(|value| value.get(name)))
        };
        let mut mistakes = Vec::new();
        let mut code = String::from("Forms { ");
        for (field, place) in TEXTS {
            match at(place).and_then(toml::Value::as_str) {
                Some(text) => drop(write!(code, "{field}: {text:?}, ")),
                None => mistakes.push(format!("{file}: `{place}` must be a text")),
            }
        }
        if !matches!(at("richting").and_then(toml::Value::as_str), None | Some("ltr" | "rtl")) {
            mistakes.push(format!("{file}: `richting` must be ltr or rtl"));
        }
        match at("getal.cijfers_per_groep").and_then(toml::Value::as_integer) {
            Some(size @ 1..=9) => drop(write!(code, "group_size: {size}, ")),
            _ => mistakes.push(format!("{file}: `getal.cijfers_per_groep` must be 1 to 9")),
        }
        match at("kleine_letter_in_zin").and_then(toml::Value::as_bool) {
            Some(lowers) => drop(write!(code, "lowercase_in_sentence: {lowers}, ")),
            None => mistakes.push(format!("{file}: `kleine_letter_in_zin` must be true or false")),
        }
        let months = at("datum.maanden").and_then(toml::Value::as_array);
        let months: Option<Vec<&str>> =
            months.and_then(|months| months.iter().map(toml::Value::as_str).collect());
        match months {
            Some(months) if months.len() == 12 => drop(write!(code, "months: &{months:?}, ")),
            _ => mistakes.push(format!("{file}: `datum.maanden` must be twelve names")),
        }
        let plurals = plurals(file, at("meervoud"), &mut mistakes);
        let rules: Vec<String> = plurals.iter().map(Rule::code).collect();
        let _ = write!(code, "plurals: &[{}] }}", rules.join(", "));
        if mistakes.is_empty() { Ok(Forms { code, plurals }) } else { Err(mistakes) }
    }

    /// The forms as Rust.
    pub fn code(&self) -> &str {
        &self.code
    }
}

fn plurals(file: &str, rules: Option<&toml::Value>, mistakes: &mut Vec<String>) -> Vec<Rule> {
    let Some(rules) = rules.and_then(toml::Value::as_table) else {
        mistakes.push(format!("{file}: `meervoud` is missing"));
        return Vec::new();
    };
    let mut plurals = Vec::new();
    for (category, rule) in rules {
        let parsed = rule.as_str().ok_or_else(|| "must be a text".to_owned());
        match parsed.and_then(|rule| plural::parse(category, rule)) {
            Ok(rule) => plurals.push(rule),
            Err(why) => mistakes.push(format!("{file}: `meervoud.{category}` {why}")),
        }
    }
    plurals
}
