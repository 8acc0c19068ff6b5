//! Signposts: shown unless age, partner or home are surely against them.

use rechtop::Outcome;
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;

use super::{reason, zomer};

/// Those that nothing is surely against.
const ALWAYS: [&str; 7] = [
    "bijzondere_bijstand",
    "publiek_energiefonds",
    "energiebelasting",
    "eigen_bijdrage_wlz",
    "abonnementstarief_wmo",
    "aftrek_zorgkosten",
    "belastingteruggave",
];

fn wijst(huis: &Builder, id: &str) -> bool {
    let assessment = huis.assess();
    let outcome = &reading::regeling(&assessment, id).outcome;
    assert!(!matches!(outcome, Outcome::Right(_)), "{id}: a signpost pays nothing");
    matches!(outcome, Outcome::Pointer(_))
}

#[test]
fn some_are_always_shown_also_where_nothing_is_answered() {
    let vol = huurder(&zomer(2026)).inkomen("p1", 18_000);
    let leeg = vol.clone().without("personen").without_home();
    for id in ALWAYS {
        assert!(wijst(&vol, id) && wijst(&leeg, id), "{id}");
    }
}

#[test]
fn ages_decide_as_far_as_they_surely_do() {
    // The year of birth of a tenant without partner, seen on 1 July 2026.
    for (geboren, getoond, weg) in [
        ("2008-07-02", vec![], vec!["bbz", "wajong", "individuele_inkomenstoeslag"]),
        ("2008-07-01", vec!["bbz", "wajong", "eigen_risico_gespreid"], vec![]),
        ("2005-07-02", vec!["bbz"], vec!["individuele_inkomenstoeslag"]),
        ("2005-07-01", vec!["individuele_inkomenstoeslag", "anw"], vec![]),
        ("1959-07-01", vec!["eigen_risico_gespreid"], vec!["anw", "bbz", "wajong"]),
        ("1959-07-02", vec!["anw", "bbz", "wajong", "individuele_inkomenstoeslag"], vec![]),
    ] {
        let huis = huurder(&zomer(2026)).with("personen.p1.geboortedatum", geboren);
        for id in getoond {
            assert!(wijst(&huis, id), "{id} for {geboren}");
        }
        for id in weg {
            assert!(!wijst(&huis, id), "{id} for {geboren}");
        }
    }
}

#[test]
fn a_younger_partner_or_an_adult_child_is_enough() {
    let oud = huurder(&zomer(2026)).with("personen.p1.geboortedatum", "1950-01-01");
    assert!(wijst(&oud.clone().partner("1970-01-01"), "bbz"));
    let kind = oud.kind("k1", "2000-01-01");
    assert!(wijst(&kind, "wajong") && !wijst(&kind, "bbz"));
}

#[test]
fn partner_and_home_decide() {
    let alleen = huurder(&zomer(2026));
    let samen = alleen.clone().partner("1990-01-01");
    assert_eq!(reason(&samen, "anw"), Some("anw_met_partner"));
    for (soort, getoond) in [("huur", true), ("kamer", true), ("koop", false), ("geen", false)] {
        assert_eq!(wijst(&alleen.clone().with("woning.soort", soort), "huurverlaging"), getoond);
    }
}

#[test]
fn middeling_ends() {
    // The last of the three assessments of 2022 to 2024 is final by 2025 or later; then 36 months.
    assert!(wijst(&huurder("2028-12-31"), "middeling"));
    assert_eq!(reason(&huurder("2029-01-01"), "middeling"), Some("middeling_voorbij"));
}

#[test]
fn help_for_who_has_little_is_not_shown_to_who_has_much() {
    for (inkomen, getoond) in [(18_000, true), (80_000, false)] {
        let huis = huurder(&zomer(2026)).inkomen("p1", inkomen);
        for id in ["bijzondere_bijstand", "individuele_inkomenstoeslag", "publiek_energiefonds"] {
            assert_eq!(wijst(&huis, id), getoond, "{id} at {inkomen}");
        }
    }
    let rijk = huurder(&zomer(2026)).with("personen.p1.vermogen", 8_001);
    assert!(!wijst(&rijk, "individuele_inkomenstoeslag"));
}

#[test]
fn what_an_income_is_made_of_decides() {
    let with = |inkomen: serde_json::Value| {
        huurder(&zomer(2026))
            .partner("1990-01-01")
            .with("personen.p2.inkomen", serde_json::json!({ "loon": 0 }))
            .with("personen.p1.inkomen", inkomen)
    };
    let loon = with(serde_json::json!({ "loon": 20_000 }));
    let uitkering = with(serde_json::json!({ "uitkering": 20_000 }));
    let winst = with(serde_json::json!({ "winst": 9_000 }));
    assert!(!wijst(&loon, "bbz"));
    assert!(wijst(&uitkering, "bbz"));
    assert!(wijst(&winst, "bbz"));
}

#[test]
fn who_has_it_already_is_not_pointed_at_it() {
    let with = |soort: &str| {
        huurder(&zomer(2026))
            .with("personen.p1.inkomen", serde_json::json!({ "uitkering": 15_000 }))
            .with("personen.p1.uitkering_soort", soort)
    };
    assert_eq!(reason(&with("wajong"), "wajong"), Some("wajong_krijgt_al"));
    assert_eq!(reason(&with("anw"), "anw"), Some("anw_krijgt_al"));
    assert!(wijst(&with("wia"), "wajong") && wijst(&with("wia"), "anw"));
}

#[test]
fn what_needs_lawful_residence_is_not_shown_without_it() {
    let without = huurder(&zomer(2026)).with("personen.p1.verblijf", "niet_rechtmatig");
    for id in ["bijzondere_bijstand", "individuele_inkomenstoeslag", "bbz"] {
        assert!(!wijst(&without, id), "{id}");
    }
    let partner = without.partner("1990-01-01").with("personen.p2.verblijf", "rechtmatig");
    assert!(wijst(&partner, "bijzondere_bijstand"));
}
