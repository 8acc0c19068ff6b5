//! What is told beside an amount, and to whom: each with the household that hears it and its neighbour that does not.

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use serde_json::json;

use super::{ouder_met_kind, zomer};

/// Whether this is told beside the amount of a scheme.
fn zegt(huis: &Builder, regeling: &str, code: &str) -> bool {
    let assessment = huis.assess();
    let award = reading::regeling(&assessment, regeling).award().cloned();
    let award = award.unwrap_or_else(|| panic!("{regeling}: no amount"));
    award.caveats.iter().any(|caveat| caveat.code.word() == code)
}

/// Awir 3: an adult who lives with a parent and a child may be a toeslagpartner, a child of the house is none; and a
/// partner in detention can be left out on request.
#[test]
fn who_may_be_a_toeslagpartner_is_told() {
    let ouder = ouder_met_kind(&zomer(2026), "2018-05-05");
    let met = |kind| {
        let huis = ouder.clone().medebewoner("m1", "1990-01-01");
        huis.with("personen.m1.kind_of_pleegkind", kind)
    };
    assert!(zegt(&met(false), "zorgtoeslag", "misschien_toeslagpartner"));
    assert!(!zegt(&met(true), "zorgtoeslag", "misschien_toeslagpartner"));
    let samen = huurder(&zomer(2026)).partner("1990-01-01");
    let gedetineerd = samen.clone().with("personen.p2.gedetineerd", true);
    assert!(zegt(&gedetineerd, "zorgtoeslag", "partner_gedetineerd"));
    assert!(!zegt(&samen, "zorgtoeslag", "partner_gedetineerd"));
}

/// AKW 7: a child counts on the first day of a quarter; of who was born after it, it is told.
#[test]
fn of_a_child_of_this_quarter_is_told_when_it_counts() {
    let met = |geboren: &str| ouder_met_kind("2026-08-20", "2018-05-05").kind("k2", geboren);
    for (geboren, deze_tijd) in [("2026-07-01", false), ("2026-07-02", true), ("2026-08-10", true)]
    {
        let zegt = zegt(&met(geboren), "kinderbijslag", "kinderbijslag_pasgeboren");
        assert_eq!(zegt, deze_tijd, "{geboren}");
    }
}

/// Who has bijstand already hears that this is not beside it.
#[test]
fn who_has_bijstand_already_is_told_so() {
    let met = |soort: &str| {
        let huis = huurder(&zomer(2026)).uitkering("p1", 12_000);
        huis.with("personen.p1.uitkering_soort", soort).with("personen.p1.netto_maandinkomen", 900)
    };
    assert!(zegt(&met("bijstand"), "bijstand", "bijstand_hebt_u_al"));
    assert!(!zegt(&met("anders"), "bijstand", "bijstand_hebt_u_al"));
}

/// IW 26: kwijtschelding is asked of who sent the assessment.
#[test]
fn kwijtschelding_says_by_which_article_it_is_asked() {
    let assessment = huurder(&zomer(2026)).assess();
    let award = reading::regeling(&assessment, "kwijtschelding").award().cloned();
    assert!(award.is_some_and(|award| award.claim.is_some()));
}

/// IOAW 8 lid 5: a part of the wages of a lone parent with a child under twelve can be left out; of nobody else.
#[test]
fn only_a_lone_parent_of_a_young_child_sees_the_part_of_parents() {
    let alleen = huurder(&zomer(2026))
        .with("personen.p1.geboortedatum", "1962-03-14")
        .with("personen.p1.ww_na_50_afgelopen", true)
        .with("personen.p1.inkomen", json!({ "loon": 9_000 }));
    let ziet = |huis: &Builder| {
        let assessment = huis.assess();
        let ioaw = reading::regeling(&assessment, "ioaw");
        assert!(reading::step(ioaw, "vrijlating_arbeid").is_some());
        reading::step(ioaw, "vrijlating_ouder").is_some()
    };
    assert!(!ziet(&alleen));
    assert!(ziet(&alleen.clone().kind("k1", "2014-07-02")));
    assert!(!ziet(&alleen.kind("k1", "2014-07-01")));
}
