//! The toeslag of UWV and the IOAW fill up to a minimum, and the bijstand only what they leave.

use rechtop::Outcome;
use rechtop::bron::Bron;
use rechtop::codes::CaveatCode;
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::json;

use super::{antwoord, d};

const PEILDATUM: &str = "2026-07-01";

/// A single person of 36 to 38 with a WIA.
fn met_wia(euros: i64) -> Builder {
    huurder(PEILDATUM).uitkering("p1", euros)
}

fn cent(bedrag: Decimal) -> Decimal {
    bedrag.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

/// A working day of what a year gives: AIB 2:5 lid 2 and 4:1 lid 2.
fn per_dag(jaar: i64) -> Decimal {
    cent(cent(Decimal::from(jaar) / d("12.96")) / d("21.75"))
}

/// TW 2 lid 2 and 8: 76.75 a day, 21.75 days.
#[test]
fn a_toeslag_fills_up_to_the_norm_and_falls_by_as_much_as_the_benefit_rises() {
    for euros in (100..25_000).step_by(100) {
        let (_, per_maand, per_jaar) = antwoord(&met_wia(euros), "toeslagenwet");
        let verschil = (d("76.75") - per_dag(euros)).max(Decimal::ZERO);
        assert_eq!(per_maand, cent(verschil * d("21.75")), "{euros}");
        assert!(per_jaar >= per_maand, "{euros}");
    }
}

/// TW 7: of wages beside the benefit 5 percent of the minimum wage of a day (107.45) and 30 percent of the rest is
/// left out, at most 15 percent of it; it ends where the rest reaches the norm, without a jump.
#[test]
fn a_toeslag_falls_as_wages_rise_without_a_jump() {
    let minimumloon = d("107.45");
    for euros in (0..20_000).step_by(100) {
        let loon = per_dag(euros);
        let vast = loon.min(minimumloon * d("0.05"));
        let vrij = cent((vast + (loon - vast) * d("0.3")).min(minimumloon * d("0.15")));
        let dag = (d("76.75") - per_dag(12_000) - loon + vrij).max(Decimal::ZERO);
        let expected = cent(dag * d("21.75"));
        let inkomen = json!({ "uitkering": 12_000, "loon": euros });
        let (_, per_maand, _) =
            antwoord(&met_wia(0).with("personen.p1.inkomen", inkomen), "toeslagenwet");
        assert_eq!(per_maand, expected, "{euros}");
    }
}

/// TW 8a lid 1 onder b: under 21 the limit is 70 percent of the minimum wage of that age.
#[test]
fn under_21_too_a_low_dagloon_is_a_limit() {
    let jong = huurder(PEILDATUM)
        .with("personen.p1.geboortedatum", "2006-01-01")
        .with("personen.p1.uitkering_soort", "ziektewet")
        .with("personen.p1.inkomen", json!({ "uitkering": 6_000 }));
    // Of a dagloon of 30 there is 27.78 without holiday allowance, of which 21.29 is paid: 6.49 a day.
    for (dagloon, toeslag) in [(20, "0"), (30, "141.16"), (40, "342.56"), (65, "845.21")] {
        let (_, per_maand, _) =
            antwoord(&jong.clone().with("personen.p1.dagloon", dagloon), "toeslagenwet");
        assert_eq!(per_maand, d(toeslag), "{dagloon}");
    }
}

/// TW 11 lid 7: a year after its first day the whole month can still be claimed.
#[test]
fn a_toeslag_can_be_claimed_for_a_year() {
    for (peildatum, until) in [("2026-07-01", "2027-07-01"), ("2025-02-28", "2026-02-01")] {
        let assessment = huurder(peildatum).uitkering("p1", 12_000).assess();
        let award = reading::regeling(&assessment, "toeslagenwet").award().unwrap();
        let laatste = award.claim.and_then(|claim| claim.until).unwrap();
        assert_eq!(laatste.to_string(), until);
    }
}

/// Pw 15 lid 1: what UWV can add, the municipality does not.
#[test]
fn the_bijstand_counts_the_toeslag_of_uwv() {
    for euros in (1_000..15_000).step_by(500) {
        let anders = met_wia(euros).with("personen.p1.uitkering_soort", "anders");
        let (_, met_toeslag, _) = antwoord(&met_wia(euros), "bijstand");
        let (_, zonder_toeslag, _) = antwoord(&anders, "bijstand");
        assert!(met_toeslag < zonder_toeslag, "{euros}: {met_toeslag} of {zonder_toeslag}");
    }
}

/// A single person of 64 whose WW has run out.
fn oudere() -> Builder {
    huurder(PEILDATUM)
        .with("personen.p1.geboortedatum", "1962-03-01")
        .with("personen.p1.ww_na_50_afgelopen", true)
}

/// IOAW 5 lid 4: net as much as the bijstand; so beside the one there is nothing left of the other.
#[test]
fn ioaw_leaves_no_bijstand_beside_wages() {
    for euros in (0..22_000).step_by(500) {
        let ouder = oudere().with("personen.p1.inkomen", json!({ "loon": euros }));
        let (_, ioaw, _) = antwoord(&ouder, "ioaw");
        let (_, bijstand, _) = antwoord(&ouder, "bijstand");
        assert!(ioaw.is_zero() || bijstand.is_zero(), "{euros}: {ioaw} and {bijstand}");
    }
}

/// IOAW 9 lid 1 and AIB 2:2 and 2:8 lid 3: gross, and with the holiday allowance of the wages.
#[test]
fn ioaw_falls_by_as_much_as_the_wages_rise() {
    for euros in (0..26_000).step_by(100) {
        let ouder = oudere().with("personen.p1.inkomen", json!({ "loon": euros }));
        let (_, per_maand, per_jaar) = antwoord(&ouder, "ioaw");
        let verschil = (d("1804.50") - Decimal::from(euros) / d("12")).max(Decimal::ZERO);
        let betaling = verschil / d("1.08");
        assert!((per_maand - betaling).abs() <= d("0.02"), "{euros}: {per_maand} for {betaling}");
        assert!(per_jaar >= per_maand, "{euros}");
    }
}

/// The gross grondslag is that of which the net amount stands in IOAW 5 lid 3 and 4: what is paid and its holiday
/// allowance, less the levy of a month.
#[test]
fn the_gross_grondslag_is_the_net_one_of_the_act() {
    for (peildatum, netto) in [
        ("2025-03-01", "1264.83"),
        ("2025-09-01", "1286.66"),
        ("2026-03-01", "1316.97"),
        ("2026-09-01", "1333.58"),
    ] {
        let ouder = huurder(peildatum)
            .with("personen.p1.geboortedatum", "1962-03-01")
            .with("personen.p1.ww_na_50_afgelopen", true);
        let assessment = ouder.assess();
        let award = reading::regeling(&assessment, "ioaw").award().unwrap();
        assert_eq!(award.net_per_month.unwrap().amount().to_decimal(), d(netto), "{peildatum}");
    }
}

/// AIB 2:8 lid 1 onder a and 2:4: what is there already, is no income for what takes its place; and AIB 2:4 knows the
/// rest.
#[test]
fn an_own_ioaw_or_bijstand_is_no_income_for_it() {
    let met = |soort: &str| {
        let inkomen = json!({ "uitkering": 12_000 });
        let ouder = oudere().with("personen.p1.inkomen", inkomen);
        antwoord(&ouder.with("personen.p1.uitkering_soort", soort), "ioaw").1
    };
    for soort in ["ioaw", "ioaz", "bijstand"] {
        assert_eq!(met(soort), d("1670.83"), "{soort}");
    }
    for soort in ["anw", "anders"] {
        assert_eq!(met(soort), d("744.91"), "{soort}");
    }
    // The toeslag of UWV is 76.75 - 42.57 a day, 743.42 a month of 21.75 days: with 8 percent, 802.89, there is hardly a
    // difference left. (1804.50 - 1000 - 802.89) / 1.08.
    assert_eq!(met("ww"), d("1.49"));
}

/// IOAZ 5 lid 2, 4°: since 2026 it can be claimed until three months after the business ended.
#[test]
fn how_long_the_ioaz_can_be_claimed_is_told_by_the_year() {
    for (peildatum, code) in
        [("2025-09-01", CaveatCode::IoazVoorHetEinde), ("2026-09-01", CaveatCode::IoazOpTijd)]
    {
        let ouder = huurder(peildatum)
            .with("personen.p1.geboortedatum", "1962-03-01")
            .with("personen.p1.bedrijf_na_55_beeindigd", true);
        let assessment = ouder.assess();
        let award = reading::regeling(&assessment, "ioaz").award().unwrap();
        assert!(award.caveats.iter().any(|caveat| caveat.code == code), "{peildatum}");
    }
}

/// IOAW 16a lid 4: since 2026 the municipality can go back three months before the melding.
#[test]
fn from_when_an_ioaw_is_granted_is_told_by_the_year() {
    for (peildatum, artikel) in [("2025-09-01", "16a lid 1"), ("2026-09-01", "16a lid 1 en 4")] {
        let ouder = huurder(peildatum)
            .with("personen.p1.geboortedatum", "1962-03-01")
            .with("personen.p1.ww_na_50_afgelopen", true);
        let assessment = ouder.assess();
        let award = reading::regeling(&assessment, "ioaw").award().unwrap();
        let Bron::Wet(bron) = award.claim.as_ref().unwrap().bron else { panic!("{peildatum}") };
        assert_eq!(bron.artikel, artikel, "{peildatum}");
    }
}

/// IOAW 8: no test of wealth; Pw 34: there is one.
#[test]
fn wealth_is_no_bar_to_ioaw() {
    let rijk = oudere().with("personen.p1.vermogen", 300_000);
    assert_eq!(antwoord(&rijk, "ioaw").0, "recht");
    assert_eq!(antwoord(&rijk, "bijstand").0, "geen_recht");
}

/// A benefit is asked for its kind only where there is one, or may be: who gave only a toetsingsinkomen may have one.
#[test]
fn the_kind_of_benefit_is_asked_only_of_who_may_have_one() {
    let vraagt = |builder: Builder| {
        let assessment = builder.without("personen.p1.uitkering_soort").assess();
        matches!(reading::regeling(&assessment, "toeslagenwet").outcome, Outcome::Undecided(_))
    };
    assert!(vraagt(met_wia(12_000)));
    assert!(!vraagt(met_wia(40_000)));
    assert!(vraagt(huurder(PEILDATUM).inkomen("p1", 12_000)));
    assert!(!vraagt(huurder(PEILDATUM).inkomen("p1", 40_000)));
    assert!(!vraagt(huurder(PEILDATUM).inkomen("p1", 0)));
    assert!(!vraagt(met_wia(0).with("personen.p1.inkomen", json!({ "loon": 12_000 }))));
    let pensioen = huurder(PEILDATUM).with("personen.p1.geboortedatum", "1950-01-01");
    assert!(!vraagt(pensioen.inkomen("p1", 12_000)));
}

/// Pw 19a lid 1 onder d, TW 2 lid 9 onder d: a student who turns thirty stays no kostendeler; in education
/// from thirty-five on it is presumed that the course began after thirty.
#[test]
fn a_student_does_not_begin_to_share_costs_on_a_thirtieth_birthday() {
    let naast = |geboren: &str, onderwijs: &str| {
        let huis = met_wia(9_000).medebewoner("m1", geboren);
        huis.with("personen.m1.onderwijs", onderwijs).with("personen.m1.commercieel", false)
    };
    let met_en_zonder = |geboren: &str, regeling: &str| {
        let (_, student, _) = antwoord(&naast(geboren, "wo"), regeling);
        let (_, ander, _) = antwoord(&naast(geboren, "geen"), regeling);
        (student, ander)
    };
    for (geboren, telt_mee) in [
        ("1997-07-01", false),
        ("1996-07-02", false),
        ("1996-06-30", false),
        ("1991-07-02", false),
        ("1991-06-01", true),
    ] {
        let (student, ander) = met_en_zonder(geboren, "toeslagenwet");
        assert_eq!(student == ander, telt_mee, "{geboren}: {student} and {ander}");
    }
    let told = |geboren: &str, onderwijs: &str| {
        let assessment = naast(geboren, onderwijs).assess();
        let award = reading::regeling(&assessment, "toeslagenwet").award().unwrap();
        award.caveats.iter().any(|caveat| caveat.code == CaveatCode::StudentVan30OfOuder)
    };
    assert!(told("1996-06-01", "wo") && told("1991-06-01", "mbo"));
    assert!(!told("1996-08-01", "wo") && !told("1996-06-01", "geen"));
}
