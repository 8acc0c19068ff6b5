//! Kwijtschelding: what is paid from wealth and income, and what a council may choose.

use rechtop::beleid::Kwijtscheldingsbeleid;
use rechtop::euro::{Euro, Procent};
use rechtop::{Rulebook, assess};
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;
use serde_json::json;

use super::d;

const PEILDATUM: &str = "2026-07-01";

fn beleid(procent: i64) -> Kwijtscheldingsbeleid {
    Kwijtscheldingsbeleid::new(Procent::from_milli(procent * 1_000)).unwrap()
}

/// What is let off, and a step, where this was decided locally.
fn kwijt_en_stap(
    builder: &Builder,
    kwijtschelding: Kwijtscheldingsbeleid,
    step: &str,
) -> [Decimal; 2] {
    let rulebook = Rulebook::EMBEDDED.with_kwijtschelding(kwijtschelding);
    let assessment = assess(builder.huishouden(), &rulebook);
    let assessed = reading::regeling(&assessment, "kwijtschelding");
    let kwijt = assessed.award().map(|award| award.once.to_decimal());
    let step = reading::step(assessed, step);
    [kwijt.unwrap_or_default(), step.unwrap_or_default()]
}

fn kwijt(builder: &Builder) -> Decimal {
    kwijt_en_stap(builder, Kwijtscheldingsbeleid::ZONDER_BESLUIT, "kwijtschelding")[0]
}

/// A tenant with this much net a month, holiday allowance included.
fn met_netto(euros: i64) -> Builder {
    let inkomen = json!({ "loon": euros * 14 });
    huurder(PEILDATUM)
        .with("personen.p1.inkomen", inkomen)
        .with("personen.p1.netto_maandinkomen", euros)
        .netto_vakantiegeld("p1", 0)
}

/// URI 11: the assessments less what can be paid.
#[test]
fn each_euro_of_assessment_above_what_can_be_paid_is_let_off() {
    let base = met_netto(1_330);
    let hoog = kwijt(&base.clone().with("lokale_belastingen", 4_000));
    for aanslag in (0..4_000).step_by(100) {
        let expected = (hoog - Decimal::from(4_000 - aanslag)).max(Decimal::ZERO);
        assert_eq!(kwijt(&base.clone().with("lokale_belastingen", aanslag)), expected, "{aanslag}");
    }
}

/// URI 11 onder b, 2°: of each euro a month above the kosten van bestaan twelve times 80 cents is paid.
#[test]
fn income_above_the_costs_of_living_is_paid_for_four_fifths() {
    let netto = |euros: i64| {
        let builder =
            met_netto(euros).with("lokale_belastingen", 2_000).with("woning.kale_huur", 0);
        let [kwijt, besteedbaar] = kwijt_en_stap(
            &builder,
            Kwijtscheldingsbeleid::ZONDER_BESLUIT,
            "netto_besteedbaar_inkomen",
        );
        (kwijt, besteedbaar)
    };
    for euros in [1_300, 1_350, 1_400, 1_440] {
        let (kwijt, besteedbaar) = netto(euros);
        // 90 percent of 1419.46.
        let ruimte = (besteedbaar - d("1277.51")).max(Decimal::ZERO);
        assert_eq!(kwijt, d("2000") - (ruimte * d("9.6")).round_dp(2), "{euros}");
    }
}

#[test]
fn a_council_may_be_more_generous_and_never_less() {
    let builder = met_netto(1_400).with("lokale_belastingen", 4_000);
    let ruim = kwijt_en_stap(&builder, beleid(100), "kosten_van_bestaan");
    let krap = kwijt_en_stap(&builder, beleid(90), "kosten_van_bestaan");
    assert_eq!([krap[1], ruim[1]], [d("1277.51"), d("1419.46")]);
    assert!(ruim[0] > krap[0]);
    assert_eq!(krap[0], kwijt(&builder));
    for buiten in [89_999, 100_001] {
        assert!(Kwijtscheldingsbeleid::new(Procent::from_milli(buiten)).is_err(), "{buiten}");
    }
}

/// RKBM 4: 2000 for spouses, 75 percent of it for a single person, 90 percent for a lone parent.
#[test]
fn a_council_may_leave_more_money() {
    let extra = beleid(90).met_extra_vermogen(Euro::from_euros(2_000));
    let single = huurder(PEILDATUM);
    let parent = huurder(PEILDATUM).kind("k1", "2018-05-05");
    let couple = huurder(PEILDATUM).partner("1990-01-01");
    for (builder, meer) in [(single, "1500"), (parent, "1800"), (couple, "2000")] {
        let with = kwijt_en_stap(&builder, extra, "vrij_geld")[1];
        let without = kwijt_en_stap(&builder, beleid(90), "vrij_geld")[1];
        assert_eq!(with - without, d(meer));
    }
}

/// RKBM 3, with the net AOW of July 2026: 1581.55 + 99.70 single, twice 1084.13 + 71.22 for two.
#[test]
fn a_council_may_measure_pensioners_by_the_net_aow() {
    let aow = beleid(100).met_netto_aow();
    let oud = "1950-01-01";
    let single = huurder(PEILDATUM).with("personen.p1.geboortedatum", oud);
    let couple = single.clone().partner("1990-01-01");
    for (builder, kosten) in [(single, "1681.25"), (couple, "2310.70")] {
        let builder = builder.with("lokale_belastingen", 4_000);
        let [_, step] = kwijt_en_stap(&builder, aow, "kosten_van_bestaan");
        assert_eq!(step, d(kosten));
    }
}

/// URI 12 lid 2 onder d: the money of about a month stays.
#[test]
fn wealth_above_a_month_is_paid_in_full() {
    let with = |vermogen: i64| kwijt(&huurder(PEILDATUM).with("personen.p1.vermogen", vermogen));
    // 1277.51 to live on, rent 650.00 - 202.52, premium 150.00 - 47.00.
    let vrij = d("1827.99");
    for vermogen in [0, 1_000, 1_827, 1_828, 2_000, 2_400, 2_500, 90_000] {
        let erboven = (Decimal::from(vermogen) - vrij).max(Decimal::ZERO);
        assert_eq!(with(vermogen), (d("600") - erboven).max(Decimal::ZERO), "{vermogen}");
    }
}

/// The reason names what is there: no home or car of a household that has none.
#[test]
fn money_and_income_that_are_enough_together_are_told_as_such() {
    let builder =
        met_netto(1_400).with("personen.p1.vermogen", 2_200).with("lokale_belastingen", 600);
    let reason = super::reason(&builder, "kwijtschelding").unwrap();
    assert_eq!(reason, "kwijtschelding_inkomen");
}

/// URI 28 lid 3: what childcare costs above the kinderopvangtoeslag, where the council decided so.
#[test]
fn a_council_may_count_childcare() {
    let ouder = met_netto(1_600)
        .kind("k1", "2023-05-05")
        .with("personen.p1.dagbesteding", "werk")
        .with("lokale_belastingen", 4_000)
        .with(
            "personen.k1.opvang",
            json!([{ "soort": "dagopvang", "uren_per_maand": 100, "uurtarief": 11 }]),
        );
    let [without, _] = kwijt_en_stap(&ouder, beleid(90), "kwijtschelding");
    let [with, opvang] = kwijt_en_stap(&ouder, beleid(90).met_kinderopvang(), "netto_kinderopvang");
    // An income of 22400: 96 percent of 1100.00 is 1056 a month.
    assert_eq!(opvang, d("44"));
    assert_eq!(with - without, d("44") * d("9.6"));
}
