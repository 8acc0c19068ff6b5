//! The shape of the amounts: how they move with income, rent, wealth and age, against what the acts
//! say of it. Amounts and articles here come from the acts, not from the program.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod geboorte;
mod huur;
mod inkomen;
mod kinderbijslag;
mod kinderopvang;
mod kwijtschelding;
mod leeftijd;
mod samenspel;
mod sociaal_minimum;
mod studie;
mod vangnet;
mod verblijf;
mod vermogen;
mod voorbehouden;
mod wegwijzers;
mod zekerheid;

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;

/// The questions that a scheme still waits for.
fn questions(huis: &Builder, regeling: &str) -> Vec<String> {
    reading::questions(reading::regeling(&huis.assess(), regeling))
}

/// A number of the acts.
fn d(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// The first of July of a year, by which nothing changes.
fn zomer(jaar: i16) -> String {
    format!("{jaar}-07-01")
}

/// A day in a month.
fn dag(jaar: i16, maand: i8, dag: i8) -> String {
    format!("{jaar}-{maand:02}-{dag:02}")
}

/// The word, the month and the year of one scheme.
fn antwoord(builder: &Builder, id: &str) -> (&'static str, Decimal, Decimal) {
    let assessment = builder.assess();
    let assessed = reading::regeling(&assessment, id);
    let outcome = reading::outcome(&assessed.outcome);
    (outcome, reading::per_maand(assessed), reading::per_jaar(assessed))
}

/// The unrounded amount of the month of the peildatum.
fn maandbedrag(builder: &Builder, id: &str) -> Decimal {
    let assessment = builder.assess();
    let assessed = reading::regeling(&assessment, id);
    reading::step(assessed, "maandbedrag").unwrap_or_default()
}

/// The reason for a refusal.
fn reason(builder: &Builder, id: &str) -> Option<&'static str> {
    reading::reason(reading::regeling(&builder.assess(), id))
}

/// A lone parent with one child.
fn ouder_met_kind(peildatum: &str, geboren: &str) -> Builder {
    huurder(peildatum).kind("k1", geboren)
}
