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
mod wegwijzers;

use rechtop_tests::aflezen;
use rechtop_tests::bouwer::{Bouwer, huurder};
use rust_decimal::Decimal;

/// The questions that a scheme still waits for.
fn vragen(huis: &Bouwer, regeling: &str) -> Vec<String> {
    aflezen::vragen(aflezen::regeling(&huis.assess(), regeling))
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
fn antwoord(bouwer: &Bouwer, id: &str) -> (&'static str, Decimal, Decimal) {
    let assessment = bouwer.assess();
    let beoordeling = aflezen::regeling(&assessment, id);
    let uitkomst = aflezen::uitkomst(&beoordeling.outcome);
    (uitkomst, aflezen::per_maand(beoordeling), aflezen::per_jaar(beoordeling))
}

/// The unrounded amount of the month of the peildatum.
fn maandbedrag(bouwer: &Bouwer, id: &str) -> Decimal {
    let assessment = bouwer.assess();
    let beoordeling = aflezen::regeling(&assessment, id);
    aflezen::stap(beoordeling, "maandbedrag").unwrap_or_default()
}

/// The reason for a refusal.
fn reden(bouwer: &Bouwer, id: &str) -> Option<&'static str> {
    aflezen::reden(aflezen::regeling(&bouwer.assess(), id))
}

/// A lone parent with one child.
fn ouder_met_kind(peildatum: &str, geboren: &str) -> Bouwer {
    huurder(peildatum).kind("k1", geboren)
}
