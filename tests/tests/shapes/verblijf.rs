//! Residence status, month by month. Expected amounts are worked out by hand from facts of the act.

use rechtop_tests::builder::huurder;
use serde_json::json;

use super::{antwoord, d, ouder_met_kind};

/// Awir 3b: who has temporary protection is no medebewoner of an applicant who has not, a child
/// neither. So one person: 295.68 + 0.65 · (600 - 498.20) - 0.27 · (30000 - 23425) / 12 = 213.9125.
#[test]
fn a_child_with_temporary_protection_is_no_medebewoner() {
    let huis = huurder("2026-07-01")
        .with("personen.p1.inkomen", json!({ "toetsingsinkomen": 30_000 }))
        .with("woning.kale_huur", "600.00")
        .kind("k1", "2015-01-01");
    let samen = antwoord(&huis, "huurtoeslag");
    assert_eq!((samen.1, samen.2), (d("363"), d("4364")));
    let apart = huis.with("personen.k1.verblijf", "tijdelijke_bescherming");
    let apart = antwoord(&apart, "huurtoeslag");
    assert_eq!((apart.1, apart.2), (d("213"), d("2567")));
}

/// Awir 9 lid 3 with 5: only from the month in which the child without lawful residence is 18. Six
/// months of 297.49 + 0.65 · 101.80 = 363.66.
#[test]
fn an_adult_without_lawful_residence_ends_the_right_from_the_month_of_turning_18() {
    for (peildatum, outcome, per_maand) in
        [("2026-03-01", "recht", "363"), ("2026-07-01", "geen_recht", "0")]
    {
        let huis = huurder(peildatum)
            .with("personen.p1.inkomen", json!({ "toetsingsinkomen": 20_000 }))
            .with("woning.kale_huur", "600.00")
            .kind("k1", "2008-06-10")
            .with("personen.k1.verblijf", "niet_rechtmatig");
        assert_eq!(antwoord(&huis, "huurtoeslag"), (outcome, d(per_maand), d("2182")));
    }
}

/// Wkb 1 lid 5 and 2 lid 9: two partners have one right together, whichever of the two fills in.
#[test]
fn kindgebonden_budget_is_the_same_whichever_of_two_partners_fills_in() {
    let woorden = ["rechtmatig", "tijdelijke_bescherming", "niet_rechtmatig"];
    let antwoord_van = |aanvrager: &str, partner: &str, kind: &str| {
        let huis = ouder_met_kind("2026-07-01", "2020-02-01").partner("1990-01-01");
        let huis = huis.with("personen.p1.verblijf", aanvrager);
        let huis = huis.with("personen.p2.verblijf", partner).with("personen.k1.verblijf", kind);
        antwoord(&huis, "kindgebonden_budget")
    };
    for kind in woorden {
        for (een, ander) in woorden.iter().flat_map(|een| woorden.map(|ander| (een, ander))) {
            let antwoord = antwoord_van(een, ander, kind);
            assert_eq!(antwoord, antwoord_van(ander, een, kind), "{een} {ander} {kind}");
        }
    }
    assert_eq!(antwoord_van("niet_rechtmatig", "rechtmatig", "rechtmatig").2, d("2580"));
    assert_eq!(antwoord_van("niet_rechtmatig", "rechtmatig", "niet_rechtmatig").0, "geen_recht");
}
