//! Wealth does nothing up to the limit, and takes everything away above it.

use rechtop::codes::CaveatCode;
use rechtop::outcome::Doubt;
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use serde_json::json;

use super::{antwoord, dag, questions, reason, zomer};

/// Scheme, year, limit of one, limit of two together. Awir 7 lid 3, Wzt 3 lid 1, Wkb 1 lid 4.
const LIMITS: [(&str, i16, i64, i64); 8] = [
    ("huurtoeslag", 2025, 37_395, 74_790),
    ("huurtoeslag", 2026, 38_479, 76_958),
    ("zorgtoeslag", 2024, 140_213, 177_301),
    ("zorgtoeslag", 2025, 141_896, 179_429),
    ("zorgtoeslag", 2026, 146_011, 184_633),
    ("kindgebonden_budget", 2024, 140_213, 177_301),
    ("kindgebonden_budget", 2025, 141_896, 179_429),
    ("kindgebonden_budget", 2026, 146_011, 184_633),
];

#[test]
fn the_only_jump_is_the_limit() {
    for (regeling, jaar, alleen, samen) in LIMITS {
        let single = huurder(&zomer(jaar)).kind("k1", &dag(jaar - 8, 5, 5));
        let couple = single.clone().partner("1990-01-01").with("personen.p2.vermogen", 30_000);
        for (base, grens) in [(single, alleen), (couple, samen - 30_000)] {
            let with = |cents: i64| {
                let vermogen = format!(
                    "{}{}.{:02}",
                    if cents < 0 { "-" } else { "" },
                    cents.abs() / 100,
                    cents.abs() % 100
                );
                base.clone().with("personen.p1.vermogen", json!(vermogen))
            };
            let none = antwoord(&with(0), regeling);
            assert_eq!(none.0, "recht");
            for cents in [-500_000, 1, grens * 50, grens * 100 - 1, grens * 100] {
                assert_eq!(antwoord(&with(cents), regeling), none, "{regeling} {jaar} {cents}");
            }
            for cents in [grens * 100 + 1, grens * 100 + 100, grens * 300] {
                let erboven = with(cents);
                assert_eq!(antwoord(&erboven, regeling).0, "geen_recht", "{regeling} {jaar}");
                let reason = reason(&erboven, regeling).unwrap();
                assert!(reason.starts_with("vermogen_"), "{regeling} {jaar}: {reason}");
            }
        }
    }
}

/// A single person with 3,000 in a month of bijstand, whose limit is 8,000 (Pw 34 lid 3).
fn met_auto(euros: i64) -> Builder {
    huurder(&zomer(2026)).with("personen.p1.vermogen", 3_000).with("auto_waarde", euros)
}

/// What no gemeente leaves out of a car is what it is worth above 4,500; what every gemeente does is a car with which all
/// stays within the limit.
#[test]
fn a_car_counts_for_bijstand_as_far_as_every_gemeente_counts_it() {
    let zonder = antwoord(&met_auto(0), "bijstand");
    assert_eq!(zonder.0, "recht");
    for (euros, hangt_af) in [(5_000, false), (5_001, true), (9_500, true)] {
        assert_eq!(antwoord(&met_auto(euros), "bijstand"), zonder, "{euros}");
        let assessment = met_auto(euros).assess();
        let award = reading::regeling(&assessment, "bijstand").award().unwrap();
        let verteld = award.caveats.iter().any(|caveat| caveat.code == CaveatCode::BijstandAuto);
        assert_eq!(verteld, hangt_af, "{euros}");
    }
    let te_veel = Some("vermogen_met_auto_boven_bijstandsgrens");
    assert_eq!(reason(&met_auto(9_501), "bijstand"), te_veel);
    let aow = met_auto(9_501).with("personen.p1.geboortedatum", "1950-01-01");
    assert_eq!(reason(&aow, "aio"), te_veel);
    assert_eq!(reason(&met_auto(9_501), "individuele_inkomenstoeslag"), te_veel);
}

#[test]
fn a_car_is_asked_only_where_it_can_matter() {
    let open = met_auto(0).without("auto_waarde");
    assert_eq!(questions(&open, "bijstand"), ["auto_waarde"]);
    let rijk = open.clone().with("personen.p1.vermogen", 8_001);
    assert_eq!(reason(&rijk, "bijstand"), Some("vermogen_boven_bijstandsgrens"));
    let verdient = open.clone().inkomen("p1", 40_000);
    assert_eq!(reason(&verdient, "bijstand"), Some("inkomen_boven_bijstandsnorm"));
    // What goes before the bijstand is asked before it: a toeslag of UWV that leaves nothing needs no car.
    let met_uitkering = open.clone().uitkering("p1", 12_000);
    let zonder_soort = met_uitkering.without("personen.p1.uitkering_soort");
    assert_eq!(questions(&zonder_soort, "bijstand"), ["personen.p1.uitkering_soort"]);
    // Toeslagen look at no car.
    for id in ["huurtoeslag", "zorgtoeslag"] {
        assert_eq!(questions(&met_auto(0).without("auto_waarde"), id), [""; 0], "{id}");
    }
    // A refusal for income does not hang on what a gemeente makes of a car.
    let assessment = met_auto(6_000).inkomen("p1", 40_000).assess();
    let bijstand = reading::regeling(&assessment, "bijstand");
    assert_eq!(reading::reason(bijstand), Some("inkomen_boven_bijstandsnorm"));
    assert!(!bijstand.certainty.has(Doubt::HangtAf));
}

/// Wet IB 2001 2.15: what a minor child has on 1 January counts with the parents; what an adult child has is its own, and
/// so is what a child has that was not born yet.
#[test]
fn only_the_wealth_of_a_minor_child_counts_with_the_parents() {
    let huis = huurder(&zomer(2026)).kind("k1", "2018-05-05").kind("k2", "2008-01-01");
    let met = |geboren: &str| {
        huis.clone()
            .with("personen.k2.geboortedatum", geboren)
            .with("personen.k2.vermogen", 500_000)
    };
    for regeling in ["zorgtoeslag", "kindgebonden_budget"] {
        for minderjarig in ["2008-01-02", "2015-06-06", "2026-01-01"] {
            let reason = reason(&met(minderjarig), regeling);
            assert_eq!(reason, Some("vermogen_te_hoog"), "{regeling}: {minderjarig}");
        }
        for niet in ["1999-06-06", "2008-01-01", "2026-01-02"] {
            assert_eq!(antwoord(&met(niet), regeling).0, "recht", "{regeling}: {niet}");
        }
    }
    // As a medebewoner an adult child has a limit of its own (Awir 7 lid 4).
    let huurtoeslag = |geboren| reason(&met(geboren), "huurtoeslag");
    assert_eq!(huurtoeslag("1999-06-06"), Some("vermogen_medebewoner_te_hoog"));
    assert_eq!(huurtoeslag("2015-06-06"), Some("vermogen_te_hoog"));
}
