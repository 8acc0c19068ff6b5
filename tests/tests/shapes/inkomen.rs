//! More income never gives more, and never takes away more at once than the taper of the act.

use rechtop_tests::builder::{Builder, huurder};
use rust_decimal::Decimal;

use super::{antwoord, d, dag, zomer};

const REGELINGEN: [&str; 3] = ["huurtoeslag", "zorgtoeslag", "kindgebonden_budget"];
const JAREN: [i16; 3] = [2024, 2025, 2026];

/// Awir 14 lid 5: below this nothing is granted, so an amount may end by falling from here to nil.
const MINIMUM: Decimal = Decimal::from_parts(24, 0, 0, false, 0);

/// Incomes at which an act bends: thresholds, ijkpunten, and the last incomes with an award.
const KINKS: [i64; 21] = [
    22_700, 23_425, 26_819, 28_406, 29_736, 30_450, 31_500, 32_625, 35_849, 37_496, 37_545, 39_141,
    39_719, 40_857, 42_475, 46_594, 47_368, 50_206, 51_142, 60_034, 60_731,
];

#[test]
fn a_single_tenant() {
    sweep(false, |jaar| huurder(&zomer(jaar)));
}

#[test]
fn a_tenant_of_twenty() {
    sweep(false, |jaar| {
        huurder(&zomer(jaar)).with("personen.p1.geboortedatum", dag(jaar - 20, 2, 10))
    });
}

#[test]
fn a_couple() {
    sweep(true, |jaar| huurder(&zomer(jaar)).partner("1990-01-01"));
}

#[test]
fn a_couple_of_whom_one_is_not_insured() {
    let ander = "personen.p2.zorgverzekerd";
    sweep(true, |jaar| huurder(&zomer(jaar)).partner("1990-01-01").with(ander, false));
}

#[test]
fn a_lone_parent() {
    sweep(true, |jaar| huurder(&zomer(jaar)).kind("k1", &dag(jaar - 8, 5, 5)));
}

#[test]
fn a_couple_with_three_children_of_whom_two_have_birthdays_that_count() {
    sweep(true, |jaar| {
        huurder(&zomer(jaar))
            .partner("1990-01-01")
            .kale_huur("890.00")
            .kind("k1", &dag(jaar - 5, 3, 3))
            .kind("k2", &dag(jaar - 12, 4, 1))
            .kind("k3", &dag(jaar - 18, 9, 9))
    });
}

#[test]
fn a_tenant_with_an_earning_child_and_a_medebewoner() {
    sweep(true, |jaar| {
        huurder(&zomer(jaar))
            .kind("k1", &dag(jaar - 20, 5, 5))
            .inkomen("k1", 9_000)
            .medebewoner("m1", "1980-01-01")
            .inkomen("m1", 2_500)
    });
}

/// Walks the income of the applicant upwards.
fn sweep(meerpersoons: bool, household: impl Fn(i16) -> Builder) {
    for jaar in JAREN {
        let base = household(jaar);
        for regeling in REGELINGEN {
            let mut before: Option<(i64, Decimal, Decimal)> = None;
            for inkomen in incomes() {
                let (_, per_maand, per_jaar) =
                    antwoord(&base.clone().inkomen("p1", inkomen), regeling);
                let place = format!("{regeling} {jaar} at an income of {inkomen}");
                assert!(per_maand >= Decimal::ZERO && per_jaar >= Decimal::ZERO, "{place}");
                assert!(per_jaar.is_zero() || per_jaar >= MINIMUM, "{place}: {per_jaar}");
                if let Some((earlier, maand, year)) = before {
                    assert!(per_maand <= maand, "{place}: {per_maand} after {maand} a month");
                    assert!(per_jaar <= year, "{place}: {per_jaar} after {year} a year");
                    let fall = largest_fall(regeling, jaar, meerpersoons, earlier, inkomen);
                    let ends = per_jaar.is_zero() && year < MINIMUM + fall;
                    assert!(ends || year - per_jaar <= fall, "{place}: {per_jaar} after {year}");
                }
                before = Some((inkomen, per_maand, per_jaar));
            }
        }
    }
}

/// From nothing to 70 000: by the euro where an act bends, by the hundred elsewhere.
fn incomes() -> Vec<i64> {
    let near = KINKS.into_iter().flat_map(|knik| knik - 5..=knik + 5);
    let mut incomes: Vec<i64> = (0..=70_000).step_by(100).chain(near).collect();
    incomes.sort_unstable();
    incomes.dedup();
    incomes
}

/// The most that a year's amount may fall between two incomes: the taper of the act, and what
/// rounding to whole euros adds.
fn largest_fall(regeling: &str, jaar: i16, meerpersoons: bool, from: i64, to: i64) -> Decimal {
    let step = Decimal::from(to - from);
    let fall = match (regeling, jaar) {
        // Wzt 2 lid 3.
        ("zorgtoeslag", 2024) => step * d("0.1367"),
        ("zorgtoeslag", 2025) => step * d("0.1370"),
        ("zorgtoeslag", _) => step * d("0.1373"),
        // Wkb 2 lid 7.
        ("kindgebonden_budget", 2024) => step * d("0.0675"),
        ("kindgebonden_budget", 2025) => step * d("0.0710"),
        ("kindgebonden_budget", _) => step * d("0.0760"),
        // Wht 19 lid 2 and 3: a parabola, rounded up to the cent each month.
        ("huurtoeslag", 2025) => {
            let (a, b) = if meerpersoons {
                (d("0.000000298184"), d("-0.001382497146"))
            } else {
                (d("0.000000438698"), d("0.000446392665"))
            };
            // The rekeninkomen of the households here is at most this much above the tenant's own.
            let highest = Decimal::from(to + 12_000);
            step * (Decimal::TWO * a * highest + b) * d("12") + d("0.12")
        }
        // Wht 21 lid 2.
        ("huurtoeslag", _) if meerpersoons => step * d("0.22"),
        ("huurtoeslag", _) => step * d("0.27"),
        _ => panic!("no taper known for {regeling}"),
    };
    fall.ceil()
}
