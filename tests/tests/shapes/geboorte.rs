//! A child that is born in the course of the year.

use rechtop_tests::builder::huurder;
use rechtop_tests::reading;

use super::{antwoord, d, dag, maandbedrag, ouder_met_kind, reason};

#[test]
fn born_in_autumn_gives_nothing_this_month_and_an_amount_this_year() {
    for geboren in ["2026-10-01", "2026-10-15"] {
        let nu = ouder_met_kind("2026-10-20", geboren);
        // Two months, November and December, of 2580 + 3416.
        assert_eq!(antwoord(&nu, "kindgebonden_budget"), ("geen_recht", d("0"), d("999")));
        assert_eq!(reason(&nu, "kindgebonden_budget"), Some("kind_telt_vanaf_volgende_maand"));
        let straks = ouder_met_kind("2026-11-01", geboren);
        assert_eq!(antwoord(&straks, "kindgebonden_budget"), ("recht", d("499"), d("999")));
    }
}

#[test]
fn born_in_december_gives_nothing_this_year() {
    let nu = ouder_met_kind("2026-12-31", "2026-12-02");
    assert_eq!(antwoord(&nu, "kindgebonden_budget"), ("geen_recht", d("0"), d("0")));
}

#[test]
fn huurtoeslag_counts_the_child_from_the_first_of_a_month_on_which_it_lives_there() {
    for (geboren, eerste) in [("2026-09-01", 9), ("2026-09-02", 10)] {
        let met_kind = |maand| ouder_met_kind(&dag(2026, maand, 28), geboren);
        let without = |maand| huurder(&dag(2026, maand, 28));
        let eerder = (1..9).map(|m| maandbedrag(&without(m), "huurtoeslag"));
        let later = (9..=12).map(|m| maandbedrag(&met_kind(m), "huurtoeslag"));
        let jaar = reading::in_hele_euros(eerder.chain(later));
        for maand in 9..=12 {
            assert_eq!(antwoord(&met_kind(maand), "huurtoeslag").2, jaar, "{geboren} {maand}");
        }
        // The basishuur is 1.81 lower for more than one person.
        let verschil =
            maandbedrag(&met_kind(eerste), "huurtoeslag") - maandbedrag(&without(8), "huurtoeslag");
        assert_eq!(verschil, d("1.81"), "{geboren}");
    }
}

#[test]
fn a_tenant_under_18_is_an_adult_from_the_month_after_the_birth_of_a_child() {
    // Wht 8 with Awir 10 lid 2: a minor with a child counts as an adult. Born in September, so from
    // October (Awir 5); in December the tenant is 18.
    let huis = huurder("2026-10-20").with("personen.p1.geboortedatum", "2008-12-01");
    let huis = huis.kale_huur("450.00").kind("k1", "2026-09-15");
    // Three months of 450 - 200.71.
    assert_eq!(antwoord(&huis, "huurtoeslag"), ("recht", d("249"), d("748")));
}
