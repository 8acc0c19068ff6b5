//! Bijstand and AIO fill up to the norm: euro for euro, month by month, each by the facts of its month.

use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;
use serde_json::json;

use super::{antwoord, d, reason};

/// A single person without income who rents, on a day.
fn alleen(peildatum: &str) -> Builder {
    huurder(peildatum).with("personen.p1.inkomen", json!({ "loon": 0 }))
}

/// A pensioner with a full AOW and a younger partner without income.
fn aow_met_jongere_partner(peildatum: &str) -> Builder {
    alleen(peildatum)
        .with("personen.p1.geboortedatum", "1955-03-14")
        .with("personen.p1.aow_opbouwjaren", 50)
        .with("personen.p1.inkomen", json!({ "aow": "14474.76" }))
        .partner("1968-09-30")
}

#[test]
fn every_euro_of_net_income_takes_one_euro_off_until_nothing_is_left() {
    // Pw 19 lid 2: norm without holiday allowance, 2026-07-01.
    let norm = d("1348.49");
    for netto in (0..=1_500).step_by(25) {
        let huis = alleen("2026-07-01")
            .with("personen.p1.inkomen", json!({ "uitkering": netto * 14 }))
            .with("personen.p1.uitkering_soort", "anders")
            .with("personen.p1.netto_maandinkomen", netto);
        let (outcome, per_maand, _) = antwoord(&huis, "bijstand");
        let over = norm - Decimal::from(netto);
        let expected = over.max(Decimal::ZERO);
        assert_eq!(per_maand, expected, "{netto}");
        assert_eq!(outcome, if over > Decimal::ZERO { "recht" } else { "geen_recht" }, "{netto}");
    }
}

#[test]
fn more_gross_income_never_gives_more_bijstand_or_aio() {
    let mut eerder = [Decimal::MAX; 2];
    for loon in (0..=40_000).step_by(250) {
        let jong = alleen("2026-07-01").with("personen.p1.inkomen", json!({ "loon": loon }));
        let oud = aow_met_jongere_partner("2026-07-01")
            .with("personen.p2.inkomen", json!({ "loon": loon }));
        let nu = [antwoord(&jong, "bijstand").1, antwoord(&oud, "aio").1];
        for (nu, eerder) in nu.iter().zip(&eerder) {
            assert!(nu <= eerder && *nu >= Decimal::ZERO, "{loon}: {nu} after {eerder}");
        }
        eerder = nu;
    }
    assert_eq!(eerder, [Decimal::ZERO; 2], "it ends somewhere");
}

#[test]
fn the_year_is_its_months_with_the_holiday_allowance_that_belongs_to_them() {
    // Six months of 1331.43 and six of 1348.49, and 5/95 of that: Pw 19 lid 3.
    for peildatum in ["2026-01-15", "2026-06-30", "2026-07-01", "2026-12-31"] {
        let (_, per_maand, per_jaar) = antwoord(&alleen(peildatum), "bijstand");
        let maand = if peildatum < "2026-07" { d("1331.43") } else { d("1348.49") };
        assert_eq!((per_maand, per_jaar), (maand, d("16925.81")), "{peildatum}");
    }
}

#[test]
fn at_the_pensioengerechtigde_leeftijd_the_svb_takes_over_from_the_municipality() {
    // 67 on 17 April 2026: the municipality until April, the AOW from that day, nothing of the SVB: a full
    // AOW of one person is above the norm.
    let op = |peildatum: &str| {
        alleen(peildatum)
            .with("personen.p1.geboortedatum", "1959-04-17")
            .with("personen.p1.aow_opbouwjaren", 50)
    };
    for (peildatum, bijstand, aow) in [
        ("2026-03-10", Some("recht"), Decimal::ZERO),
        // Fourteen of thirty days of 1637.57.
        ("2026-04-20", None, d("764.20")),
        ("2026-05-10", Some("geen_recht"), d("1637.57")),
    ] {
        let huis = op(peildatum);
        if let Some(expected) = bijstand {
            assert_eq!(antwoord(&huis, "bijstand").0, expected, "{peildatum}");
        }
        assert_eq!(antwoord(&huis, "aow").1, aow, "{peildatum}");
    }
    assert_eq!(reason(&op("2026-05-10"), "bijstand"), Some("aio_in_plaats_van_bijstand"));
    assert_eq!(reason(&op("2026-03-10"), "aio"), Some("aio_vanaf_aow_leeftijd"));
    assert_eq!(reason(&op("2026-05-10"), "aio"), Some("inkomen_boven_bijstandsnorm"));
}

#[test]
fn every_year_of_aow_that_is_missing_is_two_percent() {
    let mut eerder = Decimal::ZERO;
    for jaren in 1..=50 {
        let huis = alleen("2026-07-01")
            .with("personen.p1.geboortedatum", "1950-01-01")
            .with("personen.p1.aow_opbouwjaren", jaren);
        let (_, per_maand, _) = antwoord(&huis, "aow");
        // AOW 13 lid 1, of 1662.16; to the cent.
        let expected = reading::rounded_as(
            d("1662.16") * Decimal::from(jaren * 2) / Decimal::from(100),
            d("0.00"),
        );
        assert_eq!(per_maand, expected, "{jaren}");
        assert!(per_maand > eerder);
        eerder = per_maand;
    }
}

#[test]
fn who_shares_a_home_with_more_people_has_a_lower_norm() {
    let mut eerder = Decimal::MAX;
    for aantal in 0..=6 {
        let huis = (0..aantal).fold(alleen("2026-07-01"), |huis, nummer| {
            let id = format!("m{nummer}");
            let huis = huis.medebewoner(&id, "1980-01-01");
            huis.with(&format!("personen.{id}.commercieel"), false)
                .with(&format!("personen.{id}.onderwijs"), "geen")
        });
        let (_, per_maand, _) = antwoord(&huis, "bijstand");
        assert!(per_maand < eerder, "{aantal}: {per_maand} after {eerder}");
        eerder = per_maand;
    }
}

#[test]
fn a_private_pension_is_free_up_to_one_amount_for_two() {
    // Pw 33 lid 5: 53.00 a month for two together in 2026; the norm minus 1000 without it is 1067.30.
    let met_pensioen = |pensioen: i64| {
        aow_met_jongere_partner("2026-07-01")
            .with("personen.p1.inkomen", json!({ "aow": "14474.76", "pensioen": pensioen }))
            .with("personen.p1.netto_maandinkomen", 1_000)
    };
    assert_eq!(antwoord(&met_pensioen(0), "aio").1, d("1067.30"));
    assert_eq!(antwoord(&met_pensioen(12_000), "aio").1, d("1120.30"));
}

/// Pw 31 and 32: an income of which only the year is known counts as a wage before the pensioengerechtigde leeftijd.
#[test]
fn a_toetsingsinkomen_counts_as_a_wage() {
    let loon = alleen("2026-07-01").with("personen.p1.uitkering_soort", "geen");
    for euros in [3_000, 6_000, 14_000] {
        let loon = loon.clone().with("personen.p1.inkomen", json!({ "loon": euros }));
        let jaar = loon.clone().inkomen("p1", euros);
        assert_eq!(antwoord(&jaar, "bijstand"), antwoord(&loon, "bijstand"), "{euros}");
    }
}

#[test]
fn an_income_that_cannot_be_is_asked_again() {
    for (huis, persoon) in [
        // An AOW years before the age for it.
        (alleen("2026-07-01").with("personen.p1.inkomen", json!({ "aow": 9_000 })), "p1"),
        // Wages of a child of three.
        (
            alleen("2026-07-01")
                .kind("k1", "2023-05-05")
                .with("personen.k1.inkomen", json!({ "loon": 500 })),
            "k1",
        ),
    ] {
        let assessment = huis.assess();
        let questions = assessment.open_questions();
        let path = format!("personen.{persoon}.inkomen");
        assert!(questions.iter().any(|open| open.question.path() == path), "{persoon}");
    }
}

#[test]
fn a_pupil_of_eighteen_is_not_refused_as_a_student() {
    // Pw 13 lid 2 onder c names the WSF 2000; what a pupil gets is of the WTOS.
    let leerling = alleen("2026-07-01")
        .with("personen.p1.geboortedatum", "2007-01-01")
        .with("personen.p1.dagbesteding", "studie")
        .with("personen.p1.studiefinanciering", true);
    let scholier = leerling.clone().with("personen.p1.onderwijs", "voortgezet_onderwijs");
    assert_eq!(antwoord(&scholier, "bijstand").0, "recht");
    let student = leerling.with("personen.p1.onderwijs", "mbo");
    assert_eq!(antwoord(&student, "bijstand").0, "geen_recht");
}

#[test]
fn what_begins_with_a_melding_cannot_be_claimed_for_a_month_that_is_over() {
    for (huis, id) in
        [(alleen("2025-03-10"), "bijstand"), (aow_met_jongere_partner("2025-03-10"), "aio")]
    {
        let assessment = huis.assess();
        let claim = reading::regeling(&assessment, id).award().unwrap().claim.unwrap();
        assert_eq!(claim.until.unwrap().to_string(), "2025-03-31", "{id}");
        assert!(claim.runs_on, "{id}");
    }
}
