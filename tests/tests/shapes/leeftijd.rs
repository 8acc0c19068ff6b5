//! Ages count from the month the act says: the first of a month for the huurtoeslag (Awir 5), always
//! the month after the birthday for zorgtoeslag and kindgebonden budget (Wzt 1 lid 1 onder c, Wkb 2).

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;

use super::{antwoord, d, dag, maandbedrag, ouder_met_kind, reason};

/// A household by the day on which it is looked at.
type House<'a> = &'a dyn Fn(&str) -> Builder;

/// A household on the tenth of every month of a year.
fn maanden(jaar: i16, household: impl Fn(&str) -> Builder) -> Vec<(i8, Builder)> {
    (1..=12).map(|maand| (maand, household(&dag(jaar, maand, 10)))).collect()
}

fn huurder_geboren(peildatum: &str, geboren: &str) -> Builder {
    huurder(peildatum).with("personen.p1.geboortedatum", geboren)
}

#[test]
fn zorgtoeslag_begins_the_month_after_turning_eighteen() {
    for geboren in ["2008-03-01", "2008-03-15", "2008-03-31"] {
        for (maand, huis) in maanden(2026, |dag| huurder_geboren(dag, geboren)) {
            let (outcome, _, per_jaar) = antwoord(&huis, "zorgtoeslag");
            assert_eq!(
                outcome,
                if maand >= 4 { "recht" } else { "geen_recht" },
                "{geboren} {maand}"
            );
            // Nine months of 2119 - 1.912 % of 29736: 1550.44768 · 9 / 12.
            assert_eq!(per_jaar, d("1163"), "{geboren} {maand}");
            if maand < 4 {
                assert_eq!(reason(&huis, "zorgtoeslag"), Some("nog_geen_18"));
            }
        }
    }
}

#[test]
fn huurtoeslag_begins_the_month_in_which_the_first_day_is_one_of_an_adult() {
    for (geboren, eerste) in [("2008-03-01", 3), ("2008-03-02", 4), ("2008-03-31", 4)] {
        let base = |dag: &str| huurder_geboren(dag, geboren).kale_huur("450.00");
        for (maand, huis) in maanden(2026, base) {
            let (outcome, _, _) = antwoord(&huis, "huurtoeslag");
            let expected = if maand >= eerste { "recht" } else { "geen_recht" };
            assert_eq!(outcome, expected, "{geboren} {maand}");
        }
    }
}

#[test]
fn the_lower_limit_for_young_tenants_ends_at_21_and_before_2026_at_23() {
    // Wht 13: 498.20 in 2026, 477.20 in 2025, where a dearer home gives nothing at all.
    for (geboren, eerste) in [("2005-03-01", 3), ("2005-03-02", 4)] {
        for (maand, huis) in maanden(2026, |dag| huurder_geboren(dag, geboren).kale_huur("600.00"))
        {
            // 295.68, and with the 65 percent up to 600: 295.68 + 0.65 · 101.80.
            let expected = if maand >= eerste { d("361.85") } else { d("295.68") };
            assert_eq!(maandbedrag(&huis, "huurtoeslag"), expected, "{geboren} {maand}");
        }
    }
    for (geboren, eerste) in [("2002-03-01", 3), ("2002-03-02", 4)] {
        for (maand, huis) in maanden(2025, |dag| huurder_geboren(dag, geboren).kale_huur("600.00"))
        {
            let (outcome, _, _) = antwoord(&huis, "huurtoeslag");
            let expected = if maand >= eerste { "recht" } else { "geen_recht" };
            assert_eq!(outcome, expected, "{geboren} {maand}");
        }
    }
}

#[test]
fn a_child_or_a_handicap_lifts_the_limit_for_young_tenants() {
    let jong = huurder_geboren("2026-07-01", "2006-02-10").kale_huur("600.00");
    assert_eq!(maandbedrag(&jong, "huurtoeslag"), d("295.68"));
    let gehandicapt = jong.clone().with("personen.p1.handicap", true);
    assert_eq!(maandbedrag(&gehandicapt, "huurtoeslag"), d("361.85"));
    // With a child the household is one of more persons: a basishuur of 200.71.
    let ouder = jong.kind("k1", "2025-01-01");
    assert_eq!(maandbedrag(&ouder, "huurtoeslag"), d("363.66"));
}

#[test]
fn the_supplements_of_the_kindgebonden_budget_begin_the_month_after_the_birthday() {
    // Wkb 2 lid 4 and 5, and lid 6 for the parent without partner; amounts of 2026.
    let bare = d("2580") + d("3416");
    for (geboren, voor, na) in [
        ("2014-03-01", d("0"), d("724")),
        ("2014-03-15", d("0"), d("724")),
        ("2010-03-01", d("724"), d("964")),
        ("2010-03-31", d("724"), d("964")),
    ] {
        for (maand, huis) in maanden(2026, |dag| ouder_met_kind(dag, geboren)) {
            let year = bare + if maand >= 4 { na } else { voor };
            let expected = (year / d("12")).round_dp(8);
            let maandbedrag = maandbedrag(&huis, "kindgebonden_budget").round_dp(8);
            assert_eq!(maandbedrag, expected, "{geboren} {maand}");
        }
    }
}

#[test]
fn the_kindgebonden_budget_ends_with_the_month_of_turning_eighteen() {
    for geboren in ["2008-03-01", "2008-03-31"] {
        for (maand, huis) in maanden(2026, |dag| ouder_met_kind(dag, geboren)) {
            let (outcome, per_maand, per_jaar) = antwoord(&huis, "kindgebonden_budget");
            assert_eq!(
                outcome,
                if maand <= 3 { "recht" } else { "geen_recht" },
                "{geboren} {maand}"
            );
            assert_eq!(per_maand, if maand <= 3 { d("580") } else { d("0") }, "{geboren} {maand}");
            // Three months of 2580 + 964 + 3416.
            assert_eq!(per_jaar, d("1740"), "{geboren} {maand}");
        }
    }
}

#[test]
fn a_year_is_the_sum_of_its_months_across_birthdays() {
    let households: [(&str, House); 4] = [
        ("a tenant who turns 18", &|dag| huurder_geboren(dag, "2008-05-20").kale_huur("400.00")),
        ("a tenant who turns 21", &|dag| huurder_geboren(dag, "2005-09-01").kale_huur("700.00")),
        ("a couple of whom one turns 18", &|dag| huurder(dag).partner("2008-05-01")),
        ("a parent of children who turn 12, 16 and 18", &|dag| {
            let kinderen = huurder(dag).kind("k1", "2014-02-28").kind("k2", "2010-07-01");
            kinderen.kind("k3", "2008-11-30").inkomen("p1", 32_000)
        }),
    ];
    for (naam, household) in households {
        for regeling in ["huurtoeslag", "zorgtoeslag", "kindgebonden_budget"] {
            let huizen = maanden(2026, household);
            let maanden = huizen.iter().map(|(_, huis)| maandbedrag(huis, regeling));
            let jaar = reading::in_hele_euros(maanden);
            for (maand, huis) in &huizen {
                let (_, _, per_jaar) = antwoord(huis, regeling);
                assert_eq!(per_jaar, jaar, "{naam}: {regeling} seen from month {maand}");
            }
        }
    }
}

#[test]
fn a_child_under_23_on_1_january_keeps_a_part_of_its_income_out() {
    // Awir 7 lid 6: under 23 on 1 January, 6218 in 2026.
    for (geboren, expected) in [("2003-01-02", "25782"), ("2003-01-01", "32000")] {
        let huis = huurder("2026-07-01").inkomen("p1", 20_000).kind("k1", geboren);
        let huis = huis.inkomen("k1", 12_000);
        let assessment = huis.assess();
        let assessed = reading::regeling(&assessment, "huurtoeslag");
        let rekeninkomen = reading::step(assessed, "rekeninkomen");
        assert_eq!(rekeninkomen, Some(d(expected)), "{geboren}");
    }
}
