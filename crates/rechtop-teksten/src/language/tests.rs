//! The forms of the first language.

use rechtop::euro::{Euro, PerYear, Procent};
use rechtop::waarde::{Maanden, Uren, Waarde};

use super::*;

#[test]
fn amounts_are_written_as_in_the_netherlands() {
    let language = Language::first();
    assert_eq!(language.euro(Euro::from_cents(129_00)), "€\u{a0}129");
    assert_eq!(language.euro(Euro::from_cents(1_234_567_05)), "€\u{a0}1.234.567,05");
    assert_eq!(language.euro(Euro::from_cents(-50)), "€\u{a0}\u{2212}0,50");
    assert_eq!(language.euro(Euro::ZERO), "€\u{a0}0");
}

#[test]
fn amounts_are_shown_to_the_cent_and_percentages_as_they_are() {
    let language = Language::first();
    let normpremie = PerYear::new(Euro::from_euros(29_736)) * Procent::from_milli(1_912);
    assert_eq!(language.value(normpremie.into()), "€\u{a0}568,55 per jaar");
    assert_eq!(language.value(Procent::from_milli(13_730).into()), "13,73 %");
}

#[test]
fn one_month_is_no_months() {
    let age = |months| Language::first().value(Waarde::Maanden(Maanden(months)));
    assert_eq!(age(67 * 12), "67 jaar");
    assert_eq!(age(67 * 12 + 1), "67 jaar en 1 maand");
    assert_eq!(age(67 * 12 + 3), "67 jaar en 3 maanden");
    let hours = |hundredths| Language::first().value(Waarde::Uren(Uren(hundredths)));
    assert_eq!(hours(40_50), "40,5 uur");
}

#[test]
fn only_known_places_are_filled() {
    let language = Language::first();
    assert_eq!(language.filled("{a} of { ... }", &[("a", "1")]), "1 of { ... }");
    assert_eq!(language.filled("{a}{b}", &[("b", "2")]), "{a}2");
    let counted = "{n, meervoud, one {{n} regel} other {{n} regels}}.";
    assert_eq!(language.filled(counted, &[("n", "1")]), "1 regel.");
    assert_eq!(language.filled(counted, &[("n", "veel")]), "veel regels.");
    assert_eq!(language.filled("{n, meervoud, one {", &[("n", "1")]), "{n, meervoud, one {");
}

#[test]
fn a_name_within_a_sentence_loses_its_capital_unless_it_is_an_abbreviation() {
    assert_eq!(Language::first().within_sentence("Zorgtoeslag"), "zorgtoeslag");
    assert_eq!(Language::first().within_sentence("AOW"), "AOW");
}
