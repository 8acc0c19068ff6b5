//! Kinderbijslag: by age on the first day of a quarter, and by nothing else. Amounts of AKW 12.

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;

use super::{antwoord, d, dag, ouder_met_kind, questions, reason};

const AKW: &str = "kinderbijslag";
const EXTRA: &str = "kinderbijslag_extra";

fn per_kwartaal(huis: &Builder) -> Decimal {
    let assessment = huis.assess();
    let award = reading::regeling(&assessment, AKW).award().cloned().unwrap_or_default();
    award.per_quarter.map_or(Decimal::ZERO, |bedrag| bedrag.amount().to_decimal())
}

#[test]
fn the_amount_changes_only_with_a_quarter() {
    // Six on 1 April, on 2 April, and twelve on 31 March; AKW 12 lid 3 and 11 lid 2.
    for (geboren, kwartalen) in [
        ("2020-04-01", ["295.07", "358.30", "362.35", "362.35"]),
        ("2020-04-02", ["295.07", "295.07", "362.35", "362.35"]),
        ("2014-03-31", ["358.30", "421.53", "426.29", "426.29"]),
        ("2008-07-02", ["421.53", "421.53", "426.29", "0"]),
        ("2008-07-01", ["421.53", "421.53", "0", "0"]),
    ] {
        let jaar: Decimal = kwartalen.iter().map(|bedrag| d(bedrag)).sum();
        for maand in 1..=12 {
            let huis = ouder_met_kind(&dag(2026, maand, 28), geboren);
            let kwartaal = usize::try_from((maand - 1) / 3).unwrap();
            assert_eq!(per_kwartaal(&huis), d(kwartalen[kwartaal]), "{geboren} {maand}");
            assert_eq!(antwoord(&huis, AKW).2, jaar, "{geboren} {maand}");
        }
    }
}

#[test]
fn a_child_born_in_a_quarter_counts_from_the_next() {
    for (geboren, eerste) in [("2026-04-01", 4), ("2026-04-02", 7), ("2026-06-30", 7)] {
        for maand in 7..=12 {
            let huis = ouder_met_kind(&dag(2026, maand, 1), geboren);
            let kwartalen = if eerste == 4 { d("295.07") } else { Decimal::ZERO };
            let jaar = kwartalen + d("298.40") * d("2");
            assert_eq!(antwoord(&huis, AKW).2, jaar, "{geboren} {maand}");
        }
    }
}

#[test]
fn a_month_is_a_third_of_a_quarter() {
    // 298.40 / 3 = 99.4666...
    let huis = ouder_met_kind("2026-08-01", "2024-01-01");
    assert_eq!(antwoord(&huis, AKW), ("recht", d("99.47"), d("1186.94")));
}

#[test]
fn income_and_the_number_of_children_do_not_matter() {
    let een = ouder_met_kind("2026-08-01", "2024-01-01");
    for inkomen in [0, 30_000, 5_000_000] {
        assert_eq!(per_kwartaal(&een.clone().inkomen("p1", inkomen)), d("298.40"));
    }
    let drie = een.kind("k2", "2024-01-02").kind("k3", "2024-01-03");
    assert_eq!(per_kwartaal(&drie), d("298.40") * d("3"));
}

#[test]
fn intensive_care_doubles_from_the_quarter_after_turning_three() {
    for (geboren, kwartaal) in [("2023-07-01", "596.80"), ("2023-07-02", "298.40")] {
        let huis = ouder_met_kind("2026-08-01", geboren).with("personen.k1.intensieve_zorg", true);
        assert_eq!(per_kwartaal(&huis), d(kwartaal), "{geboren}");
        // One quarter of the year is enough for the extra amount; the officer decides.
        let extra = huis.assess();
        let award = reading::regeling(&extra, EXTRA).award().cloned().unwrap();
        assert_eq!(award.once.to_decimal(), d("2783.46"), "{geboren}");
    }
}

#[test]
fn a_quarter_can_be_claimed_until_the_quarter_of_a_year_later_ends() {
    // AKW 14 lid 5: claimed on 30 September 2027, the right begins no earlier than 1 July 2026.
    for (peildatum, laatste) in
        [("2026-07-01", "2027-09-30"), ("2026-09-30", "2027-09-30"), ("2025-12-31", "2026-12-31")]
    {
        let huis = ouder_met_kind(peildatum, "2020-01-01");
        let loopt = huis.clone().assess();
        assert_eq!(reading::regeling(&loopt, AKW).award().unwrap().claim, None);
        let nieuw = huis.with("personen.k1.kinderbijslag", "niet_aangevraagd").assess();
        let claim = reading::regeling(&nieuw, AKW).award().unwrap().claim.unwrap();
        assert_eq!(claim.until.unwrap().to_string(), laatste, "{peildatum}");
    }
    // AKW 14 lid 5 onder b: the doubling goes back six months.
    let dubbel =
        ouder_met_kind("2026-01-01", "2020-01-01").with("personen.k1.intensieve_zorg", true);
    let assessment = dubbel.assess();
    let claim = reading::regeling(&assessment, AKW).award().unwrap().claim.unwrap();
    assert_eq!(claim.until.unwrap().to_string(), "2026-09-30");
    let huis = ouder_met_kind("2026-08-01", "2020-01-01").with("personen.k1.intensieve_zorg", true);
    let extra = huis.assess();
    let claim = reading::regeling(&extra, EXTRA).award().unwrap().claim.unwrap();
    assert_eq!(claim.until.unwrap().to_string(), "2027-11-30");
}

#[test]
fn only_what_decides_is_asked() {
    let zorg = "personen.k1.intensieve_zorg";
    let onderwijs = "personen.k1.onderwijs";
    let zuigeling = ouder_met_kind("2026-08-01", "2025-01-01").without(zorg).without(onderwijs);
    assert_eq!(questions(&zuigeling, AKW), Vec::<String>::new());
    assert_eq!(questions(&zuigeling, EXTRA), Vec::<String>::new());
    let kleuter = ouder_met_kind("2026-08-01", "2021-01-01").without(zorg).without(onderwijs);
    // Whether a child needs intensive care does not hold the kinderbijslag up, and can make it more.
    assert_eq!(questions(&kleuter, AKW), [""; 0]);
    let assessment = kleuter.assess();
    assert_eq!(reading::preciezer_met(reading::regeling(&assessment, AKW)), [zorg]);
    assert_eq!(reading::zekerheid(reading::regeling(&assessment, AKW)), ["hangt_af"]);
    assert_eq!(questions(&kleuter, EXTRA), [zorg]);
    // Paid already at sixteen: the Sociale Verzekeringsbank has seen the school.
    let zestien = ouder_met_kind("2026-08-01", "2010-01-01").without(onderwijs);
    assert_eq!(questions(&zestien, AKW), Vec::<String>::new());
    let nieuw = zestien.with("personen.k1.kinderbijslag", "niet_aangevraagd");
    assert_eq!(questions(&nieuw, AKW), [onderwijs]);
    let ander = huurder("2026-08-01").kind("k1", "2021-01-01");
    let ander = ander.with("personen.k1.kinderbijslag", "ander");
    assert_eq!(
        questions(&ander.clone().without("personen.k1.geboortedatum").without(zorg), AKW),
        [""; 0]
    );
    assert_eq!(reason(&ander, AKW), Some("kinderbijslag_bij_ander"));
}

/// Belastingdienst on foster children: beside a pleegvergoeding there is neither; without one, kindgebonden budget at 16
/// and 17 all the same.
#[test]
fn where_there_is_no_right_only_sixteen_and_seventeen_are_asked_for_a_pleegvergoeding() {
    let kgb = "kindgebonden_budget";
    let pleegvergoeding = "personen.k1.pleegvergoeding";
    let zonder_recht = |geboren: &str| {
        let huis = ouder_met_kind("2026-08-01", geboren).without(pleegvergoeding);
        huis.with("personen.k1.kinderbijslag", "geen_recht")
    };
    let acht = zonder_recht("2018-01-01");
    assert_eq!(reason(&acht, AKW), Some("geen_recht_op_kinderbijslag"));
    assert_eq!(reason(&acht, kgb), Some("geen_kindgebonden_budget_zonder_kinderbijslag"));
    let zestien = zonder_recht("2010-01-01");
    assert_eq!(reason(&zestien, AKW), Some("geen_recht_op_kinderbijslag"));
    assert_eq!(questions(&zestien, kgb), [pleegvergoeding]);
    let met = zestien.clone().with(pleegvergoeding, true);
    assert_eq!(reason(&met, AKW), Some("kinderbijslag_naast_pleegvergoeding"));
    assert_eq!(reason(&met, kgb), Some("geen_kindgebonden_budget_zonder_kinderbijslag"));
    assert_eq!(antwoord(&zestien.with(pleegvergoeding, false), kgb).0, "recht");
    // A pleegvergoeding says enough: then it is not asked to whom the kinderbijslag goes.
    let alleen = acht.without("personen.k1.kinderbijslag").with(pleegvergoeding, true);
    assert_eq!(reason(&alleen, AKW), Some("kinderbijslag_naast_pleegvergoeding"));
}

#[test]
fn one_parent_who_lives_here_lawfully_is_enough() {
    let verblijf = |wie: &str| format!("personen.{wie}.verblijf");
    let huis = ouder_met_kind("2026-08-01", "2024-01-01").partner("1990-01-01");
    let een = huis.with(&verblijf("p1"), "niet_rechtmatig");
    assert_eq!(antwoord(&een, AKW).0, "recht");
    let geen = een.clone().with(&verblijf("p2"), "niet_rechtmatig");
    assert_eq!(reason(&geen, AKW), Some("aanvrager_zonder_verblijfsrecht"));
    // Of whom it is not known is not asked beside somebody who is insured, and is beside who may not be.
    let open = een.without(&verblijf("p1"));
    assert_eq!(questions(&open, AKW), [""; 0]);
    let naast =
        |van_partner: &str| questions(&open.clone().with(&verblijf("p2"), van_partner), AKW);
    assert_eq!(naast("tijdelijke_bescherming"), [verblijf("p1")]);
    assert_eq!(naast("niet_rechtmatig"), [verblijf("p1")]);
}

#[test]
fn the_extra_amount_hangs_on_the_lowest_income_of_a_couple() {
    let huis = ouder_met_kind("2026-08-01", "2020-01-01").with("personen.k1.intensieve_zorg", true);
    let paar = |een: i64, ander: i64| {
        huis.clone().partner("1990-01-01").inkomen("p1", een).inkomen("p2", ander)
    };
    // 7a lid 2 onder b: at most 6323 in 2026.
    for (een, ander, recht) in [
        (50_000, 6_323, "recht"),
        (6_323, 50_000, "recht"),
        (50_000, 6_324, "geen_recht"),
        (6_324, 6_324, "geen_recht"),
        (0, 0, "recht"),
    ] {
        assert_eq!(antwoord(&paar(een, ander), EXTRA).0, recht, "{een} {ander}");
    }
    // One who is known to have little decides.
    let half = paar(50_000, 1_000).without("personen.p1.inkomen");
    assert_eq!(questions(&half, EXTRA), Vec::<String>::new());
}
