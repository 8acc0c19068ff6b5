//! Wealth does nothing up to the limit, and takes everything away above it.

use rechtop_tests::builder::huurder;
use serde_json::json;

use super::{antwoord, dag, reason, zomer};

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
