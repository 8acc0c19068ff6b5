//! How sure an answer is: nobody is told "no" on a guess without being asked, and nobody is asked what cannot matter.

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use serde_json::json;

use super::{antwoord, d, questions, reason};

const BIJSTAND: &str = "bijstand";
const NETTO: &str = "personen.p1.netto_maandinkomen";

fn zekerheid(huis: &Builder, regeling: &str) -> Vec<&'static str> {
    reading::zekerheid(reading::regeling(&huis.assess(), regeling))
}

fn preciezer_met(huis: &Builder, regeling: &str) -> Vec<String> {
    reading::preciezer_met(reading::regeling(&huis.assess(), regeling))
}

/// What is still asked, but for the municipality, which decides on its own schemes only.
fn open(huis: &Builder) -> Vec<String> {
    let paths = huis.assess().open_questions().into_iter().map(|open| open.question.path());
    paths.filter(|path| path != "gemeente").collect()
}

/// A single tenant of 38 who earned this much in the year.
fn met_loon(loon: i64) -> Builder {
    huurder("2026-10-01").with("personen.p1.inkomen", json!({ "loon": loon }))
}

/// Two who live together, with net incomes.
fn paar(een: i64, ander: i64) -> Builder {
    huurder("2026-07-01")
        .partner("1988-03-14")
        .with("personen.p1.inkomen", json!({ "loon": 17000 }))
        .with("personen.p2.inkomen", json!({ "loon": 17000 }))
        .with(NETTO, een)
        .with("personen.p2.netto_maandinkomen", ander)
}

#[test]
fn who_lost_a_job_is_asked_for_the_income_of_now() {
    let huis = met_loon(25_000).with("personen.p1.dagbesteding", "geen");
    assert_eq!(antwoord(&huis, BIJSTAND).0, "geen_recht");
    assert_eq!(zekerheid(&huis, BIJSTAND), ["schatting"]);
    assert_eq!(preciezer_met(&huis, BIJSTAND), [NETTO]);
    assert_eq!(open(&huis), [NETTO]);
    // Pw 21 onder a without holiday allowance, 2026-07-01.
    let zonder_werk = huis.with(NETTO, 0);
    assert_eq!(antwoord(&zonder_werk, BIJSTAND).1, d("1348.49"));
    assert!(open(&zonder_werk).is_empty());
}

#[test]
fn a_profit_is_an_estimate_too() {
    let huis = huurder("2026-07-01").with("personen.p1.inkomen", json!({ "winst": 18000 }));
    assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"));
    assert_eq!((zekerheid(&huis, BIJSTAND), open(&huis)), (vec!["schatting"], vec![NETTO.into()]));
    assert_eq!(antwoord(&huis.with(NETTO, 1300), BIJSTAND).1, d("48.49"));
}

#[test]
fn what_refuses_for_sure_asks_for_no_estimate() {
    let rijk = met_loon(25_000).with("personen.p1.vermogen", 50_000);
    assert!(zekerheid(&rijk, BIJSTAND).is_empty() && preciezer_met(&rijk, BIJSTAND).is_empty());
    // The one whose income is given has too much alone: Pw 21 onder b is 1926.40 for two.
    let een_is_genoeg = paar(2000, 0).without("personen.p2.netto_maandinkomen");
    assert_eq!(antwoord(&een_is_genoeg, BIJSTAND).0, "geen_recht");
    assert!(zekerheid(&een_is_genoeg, BIJSTAND).is_empty());
}

#[test]
fn a_signpost_that_an_estimate_takes_away_says_so() {
    let huis = met_loon(60_000).with("personen.p1.vermogen", 50_000);
    assert_eq!(reason(&huis, "bijzondere_bijstand"), Some("inkomen_ruim_boven_norm"));
    assert_eq!(zekerheid(&huis, "bijzondere_bijstand"), ["schatting"]);
    assert_eq!(open(&huis), [NETTO]);
    let zeker = huis.with(NETTO, 3_500);
    assert!(zekerheid(&zeker, "bijzondere_bijstand").is_empty() && open(&zeker).is_empty());
}

#[test]
fn whether_parents_help_can_turn_a_refusal_and_an_amount() {
    let hulp = "personen.p1.geen_hulp_ouders";
    let huis = huurder("2026-07-01")
        .with("personen.p1.geboortedatum", "2007-09-28")
        .with("personen.p1.inkomen", json!({ "loon": 5039 }))
        .with(NETTO, "390.52");
    assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"));
    assert_eq!((zekerheid(&huis, BIJSTAND), open(&huis)), (vec!["hangt_af"], vec![hulp.into()]));
    // Pw 20 lid 1 onder a and lid 3: (350.42 + 762.24) x 95 % = 1057.03; less 390.52.
    assert_eq!(antwoord(&huis.clone().with(hulp, true), BIJSTAND).1, d("666.51"));
    let met_hulp = huis.clone().with(hulp, false);
    assert!(zekerheid(&met_hulp, BIJSTAND).is_empty() && open(&met_hulp).is_empty());
    let arm = huis.with(NETTO, 100);
    assert_eq!(zekerheid(&arm, BIJSTAND), ["beoordeling_uitvoerder", "hangt_af"]);
    assert_eq!(open(&arm), [hulp]);
    // Above the highest that the norm can be, it does not matter.
    assert!(open(&arm.with(NETTO, 1_400)).is_empty());
}

#[test]
fn a_benefit_that_no_bijstand_reaches_is_not_asked_for_its_kind() {
    let soort = "personen.p1.uitkering_soort";
    let huis = huurder("2026-07-01").uitkering("p1", 60_000).with(NETTO, 3_500).without(soort);
    assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"));
    let laag = huis.uitkering("p1", 15_000).with(NETTO, 1_200);
    assert_eq!(questions(&laag, BIJSTAND), [soort]);
}

#[test]
fn who_has_enough_alone_settles_it_for_two() {
    let soort = "personen.p2.uitkering_soort";
    let huis = paar(2000, 1500).uitkering("p2", 20_000).without(soort);
    assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"));
    assert_eq!(questions(&huis.with(NETTO, 100), BIJSTAND), [soort]);
}

#[test]
fn whoever_of_two_has_the_right_has_too_much() {
    // Together 2630 of 1926.40; alone each has more than half the norm, 963.20 (Pw 24).
    for vraag in ["personen.p1.verblijf", "personen.p2.gedetineerd"] {
        let huis = paar(1300, 1330).without(vraag);
        assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"), "{vraag}");
        assert!(zekerheid(&huis, BIJSTAND).is_empty(), "{vraag}");
        assert_eq!(questions(&huis.with(NETTO, 0), BIJSTAND), [vraag]);
    }
}

/// Of whom it is open whether there is a right, beside a partner who has none, the norm is half of that of two: 963.20
/// (Pw 24).
#[test]
fn who_may_have_a_right_beside_a_partner_without_one_has_too_much() {
    let vraag = "personen.p1.verblijf";
    let huis = paar(1200, 0).with("personen.p2.verblijf", "niet_rechtmatig").without(vraag);
    assert_eq!(reason(&huis, BIJSTAND), Some("inkomen_boven_bijstandsnorm"));
    assert_eq!(questions(&huis.with(NETTO, 900), BIJSTAND), [vraag]);
}

/// Pw 78gg lid 1: a net income below the norm is sure where it was given, and not where it is an estimate.
#[test]
fn who_misses_toeslagen_beside_an_estimated_income_is_not_sure_of_it() {
    const ALLEENVERDIENER: &str = "tegemoetkoming_alleenverdieners";
    let huis = huurder("2026-07-01").partner("1982-02-02").uitkering("p1", 27_600);
    let geschat = huis.clone();
    let gegeven = huis.with(NETTO, 1_700).with("personen.p2.netto_maandinkomen", 0);
    for (huis, schatting) in [(geschat, true), (gegeven, false)] {
        assert_eq!(reason(&huis, ALLEENVERDIENER), Some("misschien_alleenverdiener"));
        assert_eq!(zekerheid(&huis, ALLEENVERDIENER).contains(&"schatting"), schatting);
    }
}

#[test]
fn of_a_child_that_has_nothing_it_is_not_asked_whether_it_counts() {
    let kinderbijslag = "personen.k1.kinderbijslag";
    let leeg = |wie: &str| format!("personen.{wie}.inkomen");
    let huis = huurder("2026-07-01").partner("1988-03-14").kind("k1", "2018-03-14");
    let huis = huis.with(&leeg("p1"), json!({ "loon": 0 })).with(&leeg("p2"), json!({ "loon": 0 }));
    let huis = huis.without(kinderbijslag);
    // Pw 21 onder b less 5 %, 2026-07-01: the same with and without a child.
    assert_eq!(antwoord(&huis, BIJSTAND).1, d("1926.40"));
    assert_eq!(questions(&huis.with("personen.k1.vermogen", 500), BIJSTAND), [kinderbijslag]);
}

/// AOW 1 lid 3 and 4: who shares a household counts as married, but for a parent or a child; a tenant with a contract shares
/// none.
#[test]
fn an_aow_hangs_on_whether_two_adults_take_care_of_each_other() {
    let alleen = huurder("2026-07-01").with("personen.p1.geboortedatum", "1950-01-01");
    assert!(zekerheid(&alleen, "aow").is_empty());
    let samen = alleen.medebewoner("m1", "1952-01-01");
    assert_eq!(zekerheid(&samen, "aow"), ["hangt_af"]);
    for feit in ["kind_of_pleegkind", "commercieel"] {
        let anders = samen.clone().with(&format!("personen.m1.{feit}"), true);
        assert!(zekerheid(&anders, "aow").is_empty(), "{feit}");
    }
    let kind = samen.with("personen.m1.geboortedatum", "2010-01-01");
    assert!(zekerheid(&kind, "aow").is_empty());
}

/// Who is detained for more than a year loses the huurtoeslag: how long it takes, is not asked.
#[test]
fn what_can_only_end_a_right_makes_no_refusal_unsure() {
    let vast = huurder("2026-07-01").with("personen.p1.gedetineerd", true);
    assert_eq!(zekerheid(&vast, "huurtoeslag"), ["hangt_af"]);
    let te_veel = vast.inkomen("p1", 200_000);
    assert_eq!(reason(&te_veel, "huurtoeslag"), Some("inkomen_te_hoog"));
    assert!(zekerheid(&te_veel, "huurtoeslag").is_empty());
}

#[test]
fn nobody_is_asked_for_an_address_that_only_a_partner_has() {
    let huis = huurder("2026-12-01")
        .with("personen.p1.geboortedatum", "2005-09-02")
        .with("personen.p1.studiefinanciering", true)
        .with("personen.p1.dagbesteding", "studie")
        .with("personen.p1.onderwijs", "hbo")
        .partner("2003-11-02")
        .with("woning.soort", "instelling");
    assert_eq!(questions(&huis, BIJSTAND), [""; 0]);
    let adres = "personen.p2.op_zelfde_adres";
    assert_eq!(questions(&huis.without(adres), BIJSTAND), [adres]);
}
