//! Kinderopvangtoeslag: by income in steps, by hours and price up to a highest one, month by month.
//! Expected amounts come from published tables, or are worked out by hand from them.

use rechtop::outcome::Doubt;
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;

use super::{antwoord, d, dag, maandbedrag, reason, zomer};

const KOT: &str = "kinderopvangtoeslag";

/// A lone parent with a child in day care: hours, price.
fn ouder(peildatum: &str, uren: &str, prijs: &str) -> Builder {
    let jaar = peildatum[..4].parse::<i16>().unwrap();
    huurder(peildatum).kind("k1", &dag(jaar - 2, 2, 10)).opvang("k1", &[("dagopvang", uren, prijs)])
}

/// The lowest incomes of the rows of the table of the Dienst Toeslagen for 2026 within each class of
/// the parental contribution table of the VNG, and what a parent pays of an hour of 11.23: the mean of
/// the rows. Both as published (woerden.nl).
const VNG_2026: [(&[i64], &str); 3] = [
    (&[0], "0.45"),
    (&[51_093, 52_865, 54_642, 56_413, 58_185, 59_958, 61_896, 65_696], "0.61"),
    (
        &[
            138_421, 142_313, 146_206, 150_093, 153_983, 157_878, 161_767, 165_658, 169_548,
            173_441, 177_336, 181_224, 185_115, 189_003, 192_897, 196_790, 200_682, 204_572,
            208_459, 212_354, 216_243, 220_135, 224_027, 227_916, 231_808, 235_698,
        ],
        "6.89",
    ),
];

#[test]
fn what_a_parent_pays_of_an_hour_is_what_the_vng_published() {
    for (inkomens, per_uur) in VNG_2026 {
        let zelf = inkomens.iter().map(|&inkomen| {
            let huis = ouder(&zomer(2026), "1", "11.23").inkomen("p1", inkomen);
            d("11.23") - maandbedrag(&huis, KOT)
        });
        let gemiddeld = zelf.sum::<Decimal>() / Decimal::from(inkomens.len());
        assert_eq!(reading::rounded_as(gemiddeld, d("0.00")), d(per_uur), "{inkomens:?}");
    }
}

#[test]
fn more_income_never_gives_more_and_an_amount_falls_only_with_a_row() {
    // The rows differ by at most 2.5 points: of 12 times 1123 that is 336.90.
    for jaar in [2025, 2026] {
        let base = ouder(&zomer(jaar), "100", "11.23");
        let mut eerder = d("1000000");
        for inkomen in (0..=300_000).step_by(250) {
            let (outcome, _, per_jaar) = antwoord(&base.clone().inkomen("p1", inkomen), KOT);
            assert_eq!(outcome, "recht", "{jaar}: {inkomen}");
            assert!(per_jaar <= eerder, "{jaar}: {per_jaar} after {eerder} at {inkomen}");
            let sprong = eerder - per_jaar;
            assert!(eerder == d("1000000") || sprong <= d("337"), "{jaar}: {sprong} at {inkomen}");
            eerder = per_jaar;
        }
        let hoogste = antwoord(&base.clone().inkomen("p1", 5_000_000), KOT);
        assert_eq!(hoogste.2, eerder, "{jaar}: there is an amount at every income");
    }
}

#[test]
fn hours_and_price_count_up_to_the_highest() {
    // Bkt 4 and 8a: 11.23 and 230 hours in 2026; at no income 96 %.
    let hoogste = d("11.23") * d("230") * d("0.96");
    for (uren, prijs) in [("230", "11.23"), ("231", "11.23"), ("230", "11.24"), ("744", "50")] {
        assert_eq!(maandbedrag(&ouder(&zomer(2026), uren, prijs), KOT), hoogste, "{uren} {prijs}");
    }
    let minder = ouder(&zomer(2026), "229.50", "11.23");
    assert_eq!(maandbedrag(&minder, KOT), d("11.23") * d("229.5") * d("0.96"));
}

#[test]
fn the_child_with_the_most_hours_is_the_first() {
    // At 100 000: 72.1 % for the first child and 90.5 % for the next (row from 99 890).
    let huis = |k1: &str, k2: &str| {
        ouder(&zomer(2026), k1, "10.00")
            .kind("k2", "2020-03-03")
            .opvang("k2", &[("bso", k2, "9.00")])
            .inkomen("p1", 100_000)
    };
    let k1_eerst = d("500") * d("0.721") + d("360") * d("0.905");
    assert_eq!(maandbedrag(&huis("50", "40"), KOT), k1_eerst);
    let k2_eerst = d("500") * d("0.905") + d("540") * d("0.721");
    assert_eq!(maandbedrag(&huis("50", "60"), KOT), k2_eerst);
    // As many hours: the highest cost.
    let gelijk = d("500") * d("0.721") + d("450") * d("0.905");
    assert_eq!(maandbedrag(&huis("50", "50"), KOT), gelijk);
}

/// Bkt 3: who is the first child decides nothing where there is one.
#[test]
fn of_more_children_is_told_which_is_the_first() {
    let een = ouder(&zomer(2026), "50", "10.00");
    let eerste = |huis: &Builder, wie: &str| {
        let assessment = huis.assess();
        reading::step(reading::regeling(&assessment, KOT), &format!("eerste_kind.{wie}"))
    };
    assert_eq!(eerste(&een, "k1"), None);
    let twee = een.kind("k2", "2020-03-03").opvang("k2", &[("bso", "40", "9.00")]);
    assert_eq!((eerste(&twee, "k1"), eerste(&twee, "k2")), (Some(d("50")), None));
}

#[test]
fn a_child_counts_from_the_first_of_a_month_on_which_it_is_born() {
    for (geboren, maanden) in [("2026-04-01", 9), ("2026-04-02", 8), ("2026-07-20", 5)] {
        let huis = |peildatum: &str| {
            ouder(peildatum, "100", "10.00").with("personen.k1.geboortedatum", geboren)
        };
        let jaar = d("960") * Decimal::from(maanden);
        assert_eq!(antwoord(&huis("2026-12-01"), KOT), ("recht", d("960"), jaar), "{geboren}");
    }
    let deze_maand = ouder("2026-07-25", "100", "10.00");
    let deze_maand = deze_maand.with("personen.k1.geboortedatum", "2026-07-20");
    assert_eq!(antwoord(&deze_maand, KOT), ("geen_recht", d("0"), d("4800")));
    assert_eq!(reason(&deze_maand, KOT), Some("kind_telt_vanaf_volgende_maand"));
}

#[test]
fn care_ends_with_secondary_school_and_not_with_an_age() {
    let huis = |geboren: &str, onderwijs: &str| {
        ouder("2026-09-01", "40", "9.00")
            .with("personen.k1.geboortedatum", geboren)
            .with("personen.k1.onderwijs", onderwijs)
    };
    for geboren in ["2015-08-01", "2014-02-01", "2013-02-01"] {
        assert_eq!(antwoord(&huis(geboren, "basisonderwijs"), KOT).0, "recht", "{geboren}");
        let middelbaar = huis(geboren, "voortgezet_onderwijs");
        assert_eq!(reason(&middelbaar, KOT), Some("opvang_tot_voortgezet_onderwijs"), "{geboren}");
    }
    // Before that no secondary school is possible, and it is not asked.
    let jong = huis("2018-02-01", "basisonderwijs").without("personen.k1.onderwijs");
    assert_eq!(antwoord(&jong, KOT).0, "recht");
}

#[test]
fn only_a_household_with_care_is_asked_what_the_parents_do() {
    let questions = |huis: &Builder| super::questions(huis, KOT);
    let without = "personen.p1.dagbesteding";
    let huis = ouder(&zomer(2026), "100", "10.00").without(without);
    assert_eq!(questions(&huis), [without]);
    assert_eq!(questions(&huis.clone().without("personen.k1.opvang")), ["personen.k1.opvang"]);
    assert!(questions(&huis.clone().opvang("k1", &[])).is_empty());
    // An item of which a part is not answered asks for the care again.
    let half = serde_json::json!([{ "soort": "bso", "uren_per_maand": 40 }]);
    assert_eq!(questions(&huis.with("personen.k1.opvang", half)), ["personen.k1.opvang"]);
    // A child of thirteen is at secondary school: nothing is asked.
    let ouder_kind = huurder("2026-09-01").kind("k1", "2013-09-01").without("personen.k1.opvang");
    assert_eq!(reason(&ouder_kind, KOT), Some("geen_kinderopvang"));
}

#[test]
fn both_parents_work_study_or_follow_a_traject() {
    let paar = ouder(&zomer(2026), "100", "10.00").partner("1990-01-01");
    for telt in ["werk", "eigen_bedrijf", "studie", "traject"] {
        let huis = paar.clone().with("personen.p2.dagbesteding", telt);
        let assessment = huis.assess();
        let certainty = reading::regeling(&assessment, KOT).certainty;
        assert_eq!(certainty.has(Doubt::BeoordelingUitvoerder), telt == "traject", "{telt}");
        // Whether the childcare is in the register is not asked.
        assert!(certainty.has(Doubt::HangtAf), "{telt}");
    }
    let partner = paar.clone().with("personen.p2.dagbesteding", "geen");
    assert_eq!(reason(&partner, KOT), Some("partner_geen_werk_of_studie"));
    let zelf = paar.with("personen.p1.dagbesteding", "geen");
    assert_eq!(reason(&zelf, KOT), Some("geen_werk_of_studie"));
}

#[test]
fn a_month_can_be_claimed_until_three_months_later() {
    // Wko 1.3 lid 2 onder b: claimed on 30 November, there is a right from 1 August.
    for (peildatum, laatste) in
        [("2026-08-21", "2026-11-30"), ("2026-11-21", "2027-02-28"), ("2025-12-01", "2026-03-31")]
    {
        let assessment = ouder(peildatum, "100", "10.00").assess();
        let claim = reading::regeling(&assessment, KOT).award().unwrap().claim.unwrap();
        assert_eq!(claim.until.unwrap().to_string(), laatste, "{peildatum}");
    }
}
