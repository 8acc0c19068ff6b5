//! All schemes together: who earns a euro more never has less in hand than tapers and named cliffs explain.

use rechtop::begrippen::netto_inkomen::netto_inkomen;
use rechtop::begrippen::toeslagpartner::toeslagpartner;
use rechtop::normbedragen::Normbedragen;
use rechtop::outcome::Certainty;
use rechtop::situatie::Situatie;
use rechtop_tests::aflezen;
use rechtop_tests::bouwer::{Bouwer, huurder};
use rust_decimal::Decimal;
use serde_json::json;

use super::{d, dag};

/// What one euro more can take away without any cliff: all tapers together stay below two euros, and a
/// month table has steps of 54 euro a year, over which tax and credits move at once (Wet LB 25 lid 2).
const ZONDER_KLIF: Decimal = Decimal::from_parts(40, 0, 0, false, 0);

/// By how much a scheme may fall at once in a year, and why.
fn klif(regeling: &str) -> Decimal {
    match regeling {
        // Awir 14 lid 5: below 24 euro nothing is granted; what is above tapers.
        "huurtoeslag" | "zorgtoeslag" | "kindgebonden_budget" => d("25"),
        // Besluit kinderopvangtoeslag, annex I: a row of the table is at most 2.5 percent of the cost lower,
        // and the households here have care of at most 12 000 euro a year a child.
        "kinderopvangtoeslag" => d("600"),
        // AKW 7a lid 2: the extra amount ends at an income.
        "kinderbijslag_extra" => d("2800"),
        _ => Decimal::ZERO,
    }
}

/// What a household has in hand over a year, and what each scheme gives of it.
struct Stand {
    som: Decimal,
    regelingen: Vec<(&'static str, Decimal)>,
}

fn stand(huis: &Bouwer) -> Stand {
    let huishouden = huis.huishouden();
    let s = Situatie::new(&huishouden, &Normbedragen::EMBEDDED);
    let volwassenen = [Some(s.aanvrager().unwrap()), toeslagpartner(&s).unwrap()];
    let netto = volwassenen.into_iter().flatten().map(|persoon| {
        let netto = netto_inkomen(&s, persoon, &mut Certainty::default()).unwrap();
        netto.met_vakantiegeld().per_year().amount().to_decimal()
    });
    let netto: Decimal = netto.sum();
    let regelingen: Vec<(&'static str, Decimal)> = huis
        .assess()
        .regelingen
        .iter()
        // An AOW is part of the income that is given.
        .filter(|beoordeling| beoordeling.regeling.id != "aow")
        .map(|beoordeling| {
            let eenmalig = beoordeling.award().map(|award| award.once.to_decimal());
            let jaar = aflezen::per_jaar(beoordeling) + eenmalig.unwrap_or_default();
            (beoordeling.regeling.id, jaar)
        })
        .collect();
    Stand { som: netto + regelingen.iter().map(|(_, jaar)| *jaar).sum::<Decimal>(), regelingen }
}

/// Compares an income with one that is a euro higher.
fn een_euro_meer(huis: &impl Fn(i64) -> Bouwer, loon: i64) {
    let (nu, straks) = (stand(&huis(loon)), stand(&huis(loon + 1)));
    let mut verklaard = ZONDER_KLIF;
    for ((regeling, voor), (_, na)) in nu.regelingen.iter().zip(&straks.regelingen) {
        if voor > na {
            verklaard += klif(regeling).min(*voor - *na);
        }
    }
    let daling = nu.som - straks.som;
    assert!(daling <= verklaard, "{loon}: {daling} less, of which {verklaard} is explained");
}

/// The incomes at which a scheme begins or ends to give something, found by halving.
fn grenzen(huis: &impl Fn(i64) -> Bouwer) -> Vec<i64> {
    let geeft = |loon: i64| -> Vec<bool> {
        stand(&huis(loon)).regelingen.iter().map(|(_, jaar)| *jaar > Decimal::ZERO).collect()
    };
    let mut gevonden = Vec::new();
    for stap in (0..90_000).step_by(5_000) {
        let (van, tot) = (geeft(stap), geeft(stap + 5_000));
        for regeling in (0..van.len()).filter(|&regeling| van[regeling] != tot[regeling]) {
            let (mut laag, mut hoog) = (stap, stap + 5_000);
            while hoog - laag > 1 {
                let midden = laag + (hoog - laag) / 2;
                if geeft(midden)[regeling] == van[regeling] { laag = midden } else { hoog = midden }
            }
            gevonden.push(laag);
        }
    }
    gevonden
}

fn loop_langs(huis: impl Fn(i64) -> Bouwer) {
    let gewone = (0..90_000).step_by(773);
    let bijzondere = grenzen(&huis);
    assert!(!bijzondere.is_empty(), "no scheme begins or ends");
    for loon in gewone.chain(bijzondere) {
        een_euro_meer(&huis, loon);
    }
}

fn met_loon(huis: Bouwer, loon: i64) -> Bouwer {
    huis.met("personen.p1.inkomen", json!({ "loon": loon }))
}

#[test]
fn a_single_tenant_in_both_years() {
    for peildatum in ["2025-03-01", "2026-09-01"] {
        loop_langs(|loon| met_loon(huurder(peildatum), loon));
    }
}

#[test]
fn a_lone_parent_of_two() {
    loop_langs(|loon| {
        let huis = huurder("2026-07-01").kind("k1", &dag(2020, 5, 5)).kind("k2", &dag(2012, 8, 8));
        met_loon(huis, loon)
    });
}

#[test]
fn a_couple_of_whom_one_earns() {
    loop_langs(|loon| {
        let huis = huurder("2026-07-01").partner("1990-01-01").kind("k1", &dag(2018, 3, 3));
        let huis = huis.met("personen.p2.inkomen", json!({ "loon": 0 }));
        met_loon(huis, loon)
    });
}

#[test]
fn a_pensioner_with_a_younger_partner_who_begins_to_work() {
    loop_langs(|loon| {
        huurder("2026-07-01")
            .met("personen.p1.geboortedatum", "1955-03-14")
            .met("personen.p1.aow_opbouwjaren", 50)
            .met("personen.p1.inkomen", json!({ "aow": "14474.76" }))
            .partner("1968-09-30")
            .met("personen.p2.inkomen", json!({ "loon": loon }))
    });
}
