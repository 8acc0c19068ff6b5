//! Kwijtschelding: what is paid from wealth and income, and what a council may choose.

use jiff::civil::date;
use rechtop::gemeenten::Gemeente;
use rechtop::lokaal::Regelbestanden;
use rechtop::lokaal::woordenschat::{
    AowNorm, Bedrag, Bestand, Dag, Heffer, Kwijtscheldingsbesluit, Procent, Vindplaats, Zekerheid,
};
use rechtop::{Question, Rulebook, assess};
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;
use serde_json::json;

use super::{d, questions, reason};

const PEILDATUM: &str = "2026-07-01";

/// The municipality whose decision is tried.
const GEMEENTE: &str = "ameland";

/// A decision of a municipality that takes this percentage of the norm.
fn besluit(procent: Option<u32>) -> Kwijtscheldingsbesluit {
    let bron = Vindplaats {
        titel: "verordening".to_owned(),
        url: None,
        jaar: Some(2026),
        gezien: None,
        zekerheid: Zekerheid::A,
        opmerking: None,
    };
    Kwijtscheldingsbesluit {
        door: Heffer::Gemeente,
        naam: "gemeente".to_owned(),
        uitvoerder: None,
        gemeenten: Vec::new(),
        vanaf: None,
        tot_en_met: None,
        procent: procent.map(|procent| Procent(procent * 1_000)),
        aow: None,
        extra_spaargeld: None,
        kinderopvang: None,
        ondernemer: None,
        heffing: Vec::new(),
        nooit: Vec::new(),
        weken_na_aanslag: None,
        maanden_na_betaling: None,
        uitleg: None,
        url: None,
        bron,
    }
}

fn zonder_besluit() -> Kwijtscheldingsbesluit {
    besluit(None)
}

/// The rules with these decisions about kwijtschelding and nothing else of a municipality.
fn rulebook(kwijtschelding: Vec<Kwijtscheldingsbesluit>) -> Rulebook {
    let bestand = Bestand {
        gemeenten: vec![GEMEENTE.to_owned()],
        uitvoerder: None,
        website: None,
        loket: None,
        gezien: Dag(date(2026, 11, 27)),
        vraag: Vec::new(),
        regeling: Vec::new(),
        kwijtschelding,
        voorbeeld: Vec::new(),
    };
    let gemeente = Gemeente::by_id(GEMEENTE).unwrap();
    Rulebook::EMBEDDED.with_regelbestanden(Regelbestanden::of_one(gemeente, bestand))
}

/// What is let off, and a step, where this was decided locally.
fn kwijt_en_stap(builder: &Builder, besluit: Kwijtscheldingsbesluit, step: &str) -> [Decimal; 2] {
    let huis = builder.clone().with("gemeente", GEMEENTE);
    let assessment = assess(huis.huishouden(), &rulebook(vec![besluit]));
    let assessed = reading::regeling(&assessment, "kwijtschelding");
    let kwijt = assessed.award().map(|award| award.once.to_decimal());
    let step = reading::step(assessed, step);
    [kwijt.unwrap_or_default(), step.unwrap_or_default()]
}

fn kwijt(builder: &Builder) -> Decimal {
    kwijt_en_stap(builder, zonder_besluit(), "kwijtschelding")[0]
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
        let [kwijt, besteedbaar] =
            kwijt_en_stap(&builder, zonder_besluit(), "netto_besteedbaar_inkomen");
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
    let ruim = kwijt_en_stap(&builder, besluit(Some(100)), "kosten_van_bestaan");
    let krap = kwijt_en_stap(&builder, besluit(Some(90)), "kosten_van_bestaan");
    assert_eq!([krap[1], ruim[1]], [d("1277.51"), d("1419.46")]);
    assert!(ruim[0] > krap[0]);
    assert_eq!(krap[0], kwijt(&builder));
}

/// RKBM 4: 2000 for spouses, 75 percent of it for a single person, 90 percent for a lone parent.
#[test]
fn a_council_may_leave_more_money() {
    let extra =
        Kwijtscheldingsbesluit { extra_spaargeld: Some(Bedrag(2_000_00)), ..besluit(Some(90)) };
    let single = huurder(PEILDATUM);
    let parent = huurder(PEILDATUM).kind("k1", "2018-05-05");
    let couple = huurder(PEILDATUM).partner("1990-01-01");
    for (builder, meer) in [(single, "1500"), (parent, "1800"), (couple, "2000")] {
        let with = kwijt_en_stap(&builder, extra.clone(), "vrij_geld")[1];
        let without = kwijt_en_stap(&builder, besluit(Some(90)), "vrij_geld")[1];
        assert_eq!(with - without, d(meer));
    }
}

/// RKBM 3, with the net AOW of July 2026: 1581.55 + 99.70 single, twice 1084.13 + 71.22 for two.
#[test]
fn a_council_may_measure_pensioners_by_the_net_aow() {
    let aow = Kwijtscheldingsbesluit { aow: Some(AowNorm::NettoAow), ..besluit(Some(100)) };
    let oud = "1950-01-01";
    let single = huurder(PEILDATUM).with("personen.p1.geboortedatum", oud);
    let couple = single.clone().partner("1990-01-01");
    for (builder, kosten) in [(single, "1681.25"), (couple, "2310.70")] {
        let builder = builder.with("lokale_belastingen", 4_000);
        let [_, step] = kwijt_en_stap(&builder, aow.clone(), "kosten_van_bestaan");
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
    assert_eq!(reason(&builder, "kwijtschelding"), Some("kwijtschelding_inkomen"));
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
    let [without, _] = kwijt_en_stap(&ouder, besluit(Some(90)), "kwijtschelding");
    let [with, opvang] = kwijt_en_stap(
        &ouder,
        Kwijtscheldingsbesluit { kinderopvang: Some(true), ..besluit(Some(90)) },
        "netto_kinderopvang",
    );
    // An income of 22400: 96 percent of 1100.00 is 1056 a month.
    assert_eq!(opvang, d("44"));
    assert_eq!(with - without, d("44") * d("9.6"));
}

/// Bijstand of January 2026 with rent of 632.00, huurtoeslag of 382 (295.68 and 65 percent of 133.80), a premium of 160 and
/// zorgtoeslag of 129: 47.48 for the rent and nothing for the premium. By the letter of URI 12 lid 2 onder d the free money
/// takes no toeslag off: 632.00 - 202.52 and 160.00 - 47.00.
#[test]
fn who_has_bijstand_is_let_off_all_of_it_only_where_the_council_decided_so() {
    let builder = huurder("2026-03-01")
        .with("personen.p1.inkomen", json!({ "uitkering": 21_467 }))
        .with("personen.p1.uitkering_soort", "bijstand")
        .with("personen.p1.netto_maandinkomen", "1331.42")
        .netto_vakantiegeld_van("p1", "840.96")
        .with("personen.p1.zorgpremie", 160)
        .kale_huur("632.00")
        .with("lokale_belastingen", 1_000);
    let step = |beleid, step| kwijt_en_stap(&builder, beleid, step)[1];
    assert_eq!(step(besluit(Some(90)), "wonen"), d("47.48"));
    assert_eq!(step(besluit(Some(90)), "zorg"), d("0"));
    assert_eq!(step(besluit(Some(90)), "betalingscapaciteit"), d("1112.04"));
    assert_eq!(
        kwijt_en_stap(&builder, besluit(Some(90)), "te_betalen_uit_inkomen"),
        [d("110.37"), d("889.63")]
    );
    let ruim =
        Kwijtscheldingsbesluit { extra_spaargeld: Some(Bedrag(2_000_00)), ..besluit(Some(100)) };
    assert_eq!(kwijt_en_stap(&builder, ruim, "vrij_geld"), [d("1000"), d("3443.98")]);
}

/// March 2025: 1594.85 with vakantie-uitkering, rent of 479.00 with huurtoeslag of 279 (278.15 and 65 percent of 1.80), of
/// which 0.95 is above the normhuur. Twelve times 1593.90 - 1501.07 is 1113.96.
#[test]
fn who_has_only_an_aow_is_let_off_all_of_it_where_the_council_takes_the_net_aow() {
    let builder = huurder("2025-03-01")
        .with("personen.p1.geboortedatum", "1950-01-01")
        .with("personen.p1.inkomen", json!({ "aow": "20377.26" }))
        .kale_huur("479.00")
        .with("lokale_belastingen", 1_000);
    let [kwijt, te_betalen] = kwijt_en_stap(&builder, besluit(Some(100)), "te_betalen_uit_inkomen");
    assert_eq!([kwijt, te_betalen], [d("108.83"), d("891.17")]);
    let aow = Kwijtscheldingsbesluit { aow: Some(AowNorm::NettoAow), ..besluit(Some(100)) };
    assert_eq!(
        kwijt_en_stap(&builder, aow.clone(), "kosten_van_bestaan"),
        [d("1000"), d("1594.85")]
    );
    // The percentage of the council is taken of the net AOW too.
    let (krap, builder) = (
        Kwijtscheldingsbesluit { aow: Some(AowNorm::NettoAow), ..besluit(Some(90)) },
        builder.with("lokale_belastingen", 4_000),
    );
    assert_eq!(kwijt_en_stap(&builder, krap, "kosten_van_bestaan")[1], d("1435.37"));
}

/// RKBM 3 lid 2 onder b, in the table of Hoogheemraadschap Hollands Noorderkwartier of 2026.
#[test]
fn pensioners_who_share_a_home_share_twice_the_net_aow() {
    let aow = Kwijtscheldingsbesluit { aow: Some(AowNorm::NettoAow), ..besluit(Some(100)) };
    let single = huurder("2026-01-01")
        .with("personen.p1.geboortedatum", "1950-01-01")
        .with("lokale_belastingen", 4_000);
    let couple = single.clone().partner("1951-01-01");
    let met = |base: &Builder, aantal: usize| {
        let ids = ["m1", "m2", "m3", "m4"].into_iter().take(aantal);
        let huis = ids.fold(base.clone(), |huis, id| huis.medebewoner(id, "1990-01-01"));
        kwijt_en_stap(&huis, aow.clone(), "kosten_van_bestaan")[1]
    };
    for (aantal, kosten) in [(1, "1140.11"), (2, "988.10"), (3, "912.09"), (4, "866.48")] {
        assert_eq!(met(&single, aantal), d(kosten), "{aantal}");
    }
    for (aantal, kosten) in [(1, "1976.19"), (2, "1824.18"), (3, "1732.97")] {
        assert_eq!(met(&couple, aantal), d(kosten), "{aantal}");
    }
}

/// URI 15 lid 1 onder b with lid 3: the limit of 932.93 is one to the rent less huurtoeslag, which is 523 here.
#[test]
fn the_most_that_counts_of_the_rent_is_a_limit_to_the_net_rent() {
    let duur = huurder(PEILDATUM).kale_huur("1200.00");
    assert_eq!(kwijt_en_stap(&duur, besluit(Some(90)), "wonen")[1], d("474.48"));
    let kamer = duur.with("woning.soort", "kamer");
    assert_eq!(kwijt_en_stap(&kamer, besluit(Some(90)), "wonen")[1], d("730.41"));
}

/// URI 15 lid 4: half of 900.00, above the normhuur of 200.71.
#[test]
fn housing_costs_are_shared_with_who_shares_the_costs_of_living() {
    let kamer = huurder(PEILDATUM).with("woning.soort", "kamer").kale_huur("900.00");
    let samen = kamer.medebewoner("m1", "1990-01-01");
    assert_eq!(kwijt_en_stap(&samen, besluit(Some(90)), "wonen")[1], d("249.29"));
}

/// URI 16 lid 1 names the norm of art. 21 for everybody below the pensioengerechtigde leeftijd: 90 percent of 1419.46.
#[test]
fn the_costs_of_living_of_the_young_are_those_of_21() {
    let jong = huurder(PEILDATUM).with("personen.p1.geboortedatum", "2007-01-01");
    assert_eq!(kwijt_en_stap(&jong, besluit(Some(90)), "kosten_van_bestaan")[1], d("1277.51"));
}

/// Leidraad 26.2.11: 7 percent of wages, of bijstand 5 parts to 95; what somebody says is followed.
#[test]
fn holiday_allowance_is_a_fixed_share_unless_it_is_known() {
    let met = |inkomen: serde_json::Value, soort: &str, netto: &str| {
        huurder(PEILDATUM)
            .with("personen.p1.inkomen", inkomen)
            .with("personen.p1.uitkering_soort", soort)
            .with("personen.p1.netto_maandinkomen", netto)
            .with("lokale_belastingen", 4_000)
    };
    let netto =
        |builder: &Builder| kwijt_en_stap(builder, besluit(Some(90)), "netto_inkomen.p1")[1];
    let loon = met(json!({ "loon": 18_000 }), "wia", "1300.00");
    assert_eq!(netto(&loon), d("1391.00"));
    assert_eq!(netto(&loon.netto_vakantiegeld("p1", 1_200)), d("1400.00"));
    let bijstand = met(json!({ "uitkering": 21_000 }), "bijstand", "1330.00");
    assert_eq!(netto(&bijstand), d("1400.00"));
}

/// No premium is above 400 and no assessments are above 25,000: a document with more is refused. So an income that is
/// enough for the most of both decides without a question, and else the assessments are asked before the costs.
#[test]
fn costs_are_asked_only_where_they_can_matter() {
    let met = |euros| {
        met_netto(euros)
            .without("personen.p1.zorgpremie")
            .without("woning.kale_huur")
            .without("auto_waarde")
    };
    let zonder_aanslag = met(5_000).without("lokale_belastingen");
    assert_eq!(reason(&zonder_aanslag, "kwijtschelding"), Some("kwijtschelding_inkomen"));
    let zonder_aanslag = met(4_000).without("lokale_belastingen");
    assert_eq!(questions(&zonder_aanslag, "kwijtschelding"), ["lokale_belastingen"]);
    // 3000.00 - 1277.51 - 730.41 - 353.00, times 9.6, is 6135.17.
    let met_aanslag = |euros| met(3_000).with("lokale_belastingen", euros);
    assert_eq!(reason(&met_aanslag(6_100), "kwijtschelding"), Some("kwijtschelding_inkomen"));
    assert_eq!(questions(&met_aanslag(6_200), "kwijtschelding"), ["woning.kale_huur"]);
    let huishouden = met(3_000);
    for (path, most) in [("personen.p1.zorgpremie", 400), ("lokale_belastingen", 25_000)] {
        let question = Question::from_path(path).unwrap();
        let with = |euros: i64| huishouden.huishouden().with_json(&question, json!(euros));
        assert!(with(most).is_ok() && with(most + 1).is_err(), "{path}");
    }
}

/// Zvw 16 lid 2 onder a: from the month after the one in which somebody turns eighteen, also who does so on the first.
#[test]
fn a_premium_is_paid_from_the_month_after_the_eighteenth_birthday() {
    for (peildatum, betaalt) in [("2026-07-31", false), ("2026-08-01", true)] {
        let huis = huurder(peildatum)
            .with("personen.p1.geboortedatum", "2008-07-01")
            .with("personen.p1.zorgpremie", 300);
        let [_, zorg] = kwijt_en_stap(&huis, zonder_besluit(), "zorg");
        assert_eq!(zorg > Decimal::ZERO, betaalt, "{peildatum}: {zorg}");
    }
}

/// URI 28 lid 1 onder b: of who has a business only where the council decided so.
#[test]
fn a_council_may_leave_out_who_has_a_business() {
    let huis = met_netto(1_000)
        .with("personen.p1.inkomen", json!({ "winst": 12_000 }))
        .with("lokale_belastingen", 500);
    let met = |ondernemer| Kwijtscheldingsbesluit { ondernemer, ..besluit(Some(100)) };
    for ondernemer in [None, Some(true)] {
        assert!(kwijt_en_stap(&huis, met(ondernemer), "aanslag")[0] > Decimal::ZERO);
    }
    assert_eq!(kwijt_en_stap(&huis, met(Some(false)), "aanslag")[0], Decimal::ZERO);
}

/// What a water board decided in another way than the municipality is told; the sum is measured by the municipality.
#[test]
fn a_water_board_that_measures_otherwise_is_named() {
    let huis = met_netto(1_000).with("lokale_belastingen", 500).with("gemeente", GEMEENTE);
    let waterschap = Kwijtscheldingsbesluit {
        door: Heffer::Waterschap,
        naam: "waterschap".to_owned(),
        ..besluit(Some(90))
    };
    let caveats = |besluiten| {
        let assessment = assess(huis.huishouden(), &rulebook(besluiten));
        let award = reading::regeling(&assessment, "kwijtschelding").award().unwrap().clone();
        award.caveats.iter().map(|caveat| caveat.code.word()).collect::<Vec<_>>()
    };
    let anders = "kwijtschelding_waterschap_anders";
    assert!(caveats(vec![besluit(Some(100)), waterschap.clone()]).contains(&anders));
    assert!(!caveats(vec![besluit(Some(90)), waterschap]).contains(&anders));
}
