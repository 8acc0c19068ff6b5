//! All schemes together: who earns a euro more never has less in hand than tapers and named cliffs explain.

use rechtop::codes::ReasonCode;
use rechtop::{Assessment, Outcome};
use rechtop_tests::builder::{Builder, huurder};
use rechtop_tests::reading;
use rust_decimal::Decimal;
use serde_json::json;

use super::{d, dag};

/// What one euro more can take away without any cliff: all tapers together stay below two euros, and a
/// month table has steps of 54 euro a year, over which tax and credits move at once (Wet LB 25 lid 2).
const WITHOUT_CLIFF: Decimal = Decimal::from_parts(40, 0, 0, false, 0);

/// By how much a scheme may fall at once in a year, and why.
fn cliff(regeling: &str) -> Decimal {
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

/// The net income of both over a year, without holiday allowance: what bijstand or AIO counts, in a month with a right or as
/// the reason why there is none.
fn netto_per_jaar(assessment: &Assessment) -> Decimal {
    let telt = |id: &str| {
        let bijstand = reading::regeling(assessment, id);
        match &bijstand.outcome {
            Outcome::NoRight(refusal)
                if refusal.reason.code == ReasonCode::InkomenBovenBijstandsnorm =>
            {
                refusal.reason.getoetst.map(reading::getal)
            }
            _ => reading::step(bijstand, "inkomen_dat_telt"),
        }
    };
    let telt = telt("bijstand").or_else(|| telt("aio"));
    telt.expect("no net income is shown") * d("12")
}

fn stand(huis: &Builder) -> Stand {
    let assessment = huis.assess();
    let netto = netto_per_jaar(&assessment);
    let regelingen: Vec<(&'static str, Decimal)> = assessment
        .regelingen
        .iter()
        // An AOW is part of the income that is given.
        .filter(|assessed| assessed.regeling.id() != "aow")
        .map(|assessed| {
            let jaar = reading::per_jaar(assessed) + reading::eenmalig(assessed);
            (assessed.regeling.id(), jaar)
        })
        .collect();
    Stand { som: netto + regelingen.iter().map(|(_, jaar)| *jaar).sum::<Decimal>(), regelingen }
}

/// Compares an income with one that is a euro higher.
fn een_euro_meer(huis: &impl Fn(i64) -> Builder, loon: i64) {
    let (nu, straks) = (stand(&huis(loon)), stand(&huis(loon + 1)));
    let mut verklaard = WITHOUT_CLIFF;
    for ((regeling, voor), (_, na)) in nu.regelingen.iter().zip(&straks.regelingen) {
        if voor > na {
            verklaard += cliff(regeling).min(*voor - *na);
        }
    }
    let daling = nu.som - straks.som;
    assert!(daling <= verklaard, "{loon}: {daling} less, of which {verklaard} is explained");
}

/// The incomes at which a scheme begins or ends to give something, found by halving.
fn grenzen(huis: &impl Fn(i64) -> Builder) -> Vec<i64> {
    let geeft = |loon: i64| -> Vec<bool> {
        stand(&huis(loon)).regelingen.iter().map(|(_, jaar)| *jaar > Decimal::ZERO).collect()
    };
    let mut gevonden = Vec::new();
    for step in (0..90_000).step_by(5_000) {
        let (van, tot) = (geeft(step), geeft(step + 5_000));
        for regeling in (0..van.len()).filter(|&regeling| van[regeling] != tot[regeling]) {
            let (mut row_of, mut hoog) = (step, step + 5_000);
            while hoog - row_of > 1 {
                let midden = row_of + (hoog - row_of) / 2;
                if geeft(midden)[regeling] == van[regeling] {
                    row_of = midden
                } else {
                    hoog = midden
                }
            }
            gevonden.push(row_of);
        }
    }
    gevonden
}

fn loop_langs(huis: impl Fn(i64) -> Builder) {
    let gewone = (0..90_000).step_by(773);
    let bijzondere = grenzen(&huis);
    assert!(!bijzondere.is_empty(), "no scheme begins or ends");
    for loon in gewone.chain(bijzondere) {
        een_euro_meer(&huis, loon);
    }
}

fn met_loon(huis: Builder, loon: i64) -> Builder {
    huis.with("personen.p1.inkomen", json!({ "loon": loon }))
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
        let huis = huis.with("personen.p2.inkomen", json!({ "loon": 0 }));
        met_loon(huis, loon)
    });
}

#[test]
fn a_pensioner_with_a_younger_partner_who_begins_to_work() {
    loop_langs(|loon| {
        huurder("2026-07-01")
            .with("personen.p1.geboortedatum", "1955-03-14")
            .with("personen.p1.aow_opbouwjaren", 50)
            .with("personen.p1.inkomen", json!({ "aow": "14474.76" }))
            .partner("1968-09-30")
            .with("personen.p2.inkomen", json!({ "loon": loon }))
    });
}
