//! The toeslag of UWV and the IOAW fill up to a minimum, and the bijstand only what they leave.

use rechtop::outcome::Outcome;
use rechtop_tests::aflezen;
use rechtop_tests::bouwer::{Bouwer, huurder};
use rust_decimal::Decimal;

use super::{antwoord, d};

const PEILDATUM: &str = "2026-07-01";

/// A single person of 36 to 38 with a WIA.
fn met_wia(euros: i64) -> Bouwer {
    huurder(PEILDATUM).uitkering("p1", euros)
}

/// TW 2 lid 2 and 8: 76.75 a day, 21.75 days; the income of a month is 100/108 of a twelfth of the year.
#[test]
fn a_toeslag_fills_up_to_the_norm_and_falls_by_as_much_as_the_benefit_rises() {
    let norm = d("1669.31");
    for euros in (100..25_000).step_by(100) {
        let inkomen = (Decimal::from(euros) / d("12.96")).round_dp(2);
        let (_, per_maand, per_jaar) = antwoord(&met_wia(euros), "toeslagenwet");
        let verschil = (norm - inkomen).max(Decimal::ZERO);
        assert!((per_maand - verschil).abs() <= d("0.01"), "{euros}: {per_maand} for {verschil}");
        assert!(per_jaar >= per_maand, "{euros}");
    }
}

/// TW 11 lid 7: the last day of the month can be claimed for a year.
#[test]
fn a_toeslag_can_be_claimed_for_a_year() {
    for (peildatum, until) in [("2026-07-01", "2027-07-31"), ("2025-02-28", "2026-02-28")] {
        let assessment = huurder(peildatum).uitkering("p1", 12_000).assess();
        let award = aflezen::regeling(&assessment, "toeslagenwet").award().unwrap();
        let laatste = award.claim.and_then(|claim| claim.until).unwrap();
        assert_eq!(laatste.to_string(), until);
    }
}

/// Pw 15 lid 1: what UWV can add, the municipality does not.
#[test]
fn the_bijstand_counts_the_toeslag_of_uwv() {
    for euros in (1_000..15_000).step_by(500) {
        let anders = met_wia(euros).met("personen.p1.uitkering_soort", "anders");
        let (_, met_toeslag, _) = antwoord(&met_wia(euros), "bijstand");
        let (_, zonder_toeslag, _) = antwoord(&anders, "bijstand");
        assert!(met_toeslag < zonder_toeslag, "{euros}: {met_toeslag} of {zonder_toeslag}");
    }
}

/// IOAW 5 lid 4: the same net amount as the bijstand; so with both there is one of them.
#[test]
fn ioaw_and_bijstand_are_never_both_paid_in_full() {
    let norm = d("1348.49");
    for euros in (0..22_000).step_by(500) {
        let ouder = huurder(PEILDATUM)
            .met("personen.p1.geboortedatum", "1962-03-01")
            .inkomen("p1", euros)
            .met("personen.p1.ww_na_50_afgelopen", true);
        let (_, ioaw, _) = antwoord(&ouder, "ioaw");
        let (_, bijstand, _) = antwoord(&ouder, "bijstand");
        assert!(ioaw + bijstand <= norm, "{euros}: {ioaw} and {bijstand}");
        assert!(ioaw.is_zero() || bijstand.is_zero(), "{euros}: {ioaw} and {bijstand}");
    }
}

/// IOAW 8: no test of wealth; Pw 34: there is one.
#[test]
fn wealth_is_no_bar_to_ioaw() {
    let rijk = huurder(PEILDATUM)
        .met("personen.p1.geboortedatum", "1962-03-01")
        .met("personen.p1.ww_na_50_afgelopen", true)
        .met("personen.p1.vermogen", 300_000);
    assert_eq!(antwoord(&rijk, "ioaw").0, "recht");
    assert_eq!(antwoord(&rijk, "bijstand").0, "geen_recht");
}

/// A benefit is asked for its kind only where there is one.
#[test]
fn the_kind_of_benefit_is_asked_only_of_who_has_one() {
    let vraagt = |bouwer: Bouwer| {
        let assessment = bouwer.zonder("personen.p1.uitkering_soort").assess();
        matches!(aflezen::regeling(&assessment, "toeslagenwet").outcome, Outcome::Undecided(_))
    };
    assert!(vraagt(met_wia(12_000)));
    assert!(!vraagt(met_wia(40_000)));
    assert!(!vraagt(huurder(PEILDATUM).inkomen("p1", 12_000)));
}
