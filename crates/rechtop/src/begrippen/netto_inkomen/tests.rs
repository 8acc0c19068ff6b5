//! The official month tables, and the net amounts that the SVB publishes: an AOW after tax and health contribution.

use serde::Deserialize;
use serde_json::{Value, json};

use super::loonheffing::{Ontvanger, Tabel, loonheffing};
use super::tarief::Groep;
use super::zvw::{Bijdrageinkomen, bijdrage};
use super::{Bronnen, Netto, netto_inkomen, zonder_uitkering};
use crate::begrippen::tabellen::{aanvrager, bedrag, kijk, tabellen};
use crate::euro::PerMonth;
use crate::rekenen::Rule;

#[derive(Deserialize)]
struct Wit {
    rijen: Vec<Rij>,
}

#[derive(Deserialize)]
struct Rij {
    loon: String,
    zonder_korting: String,
    met_korting: String,
}

#[test]
fn the_white_table_comes_out() {
    for tabel in tabellen::<Wit>("loonheffing_wit") {
        for rij in tabel.inhoud.rijen {
            for (heffingskorting, expected) in
                [(false, rij.zonder_korting), (true, rij.met_korting)]
            {
                let ontvanger = Ontvanger {
                    tabel: Tabel::Wit,
                    groep: Groep::Jonger,
                    heffingskorting,
                    alleenstaande_aow: false,
                };
                let gevonden = kijk(&tabel.peildatum, &[aanvrager("1988-04-12")], |w| {
                    loonheffing(w, bedrag(&rij.loon), ontvanger)
                });
                assert_eq!(gevonden, Ok(bedrag(&expected)), "{}: {}", tabel.bron, rij.loon);
            }
        }
    }
}

#[derive(Deserialize)]
struct Aow {
    alleenstaand: String,
    samenwonend: String,
}

/// No income is given: an AOW that is not drawn yet counts as what it would be.
#[test]
fn the_net_aow_comes_out() {
    for tabel in tabellen::<Aow>("netto_aow") {
        let Aow { alleenstaand, samenwonend } = tabel.inhoud;
        let mut alleen = aanvrager("1950-05-05");
        alleen["aow_opbouwjaren"] = json!(50);
        let partner = json!({
            "id": "p2", "rol": "partner", "geboortedatum": "1951-05-05",
            "inkomen": { "toetsingsinkomen": 0 }, "aow_opbouwjaren": 50,
        });
        for (personen, expected) in
            [(vec![alleen.clone()], alleenstaand), (vec![alleen, partner], samenwonend)]
        {
            let netto = kijk(&tabel.peildatum, &personen, |w| {
                let aanvrager = w.situatie().aanvrager()?;
                netto_inkomen(w, aanvrager).map(|netto| netto.per_maand)
            });
            assert_eq!(netto, Ok(bedrag(&expected)), "{}", tabel.bron);
        }
    }
}

/// An applicant with this income.
fn met_inkomen(geboren: &str, aow_opbouwjaren: u8, inkomen: Value) -> Value {
    let mut persoon = aanvrager(geboren);
    persoon["aow_opbouwjaren"] = json!(aow_opbouwjaren);
    persoon["inkomen"] = inkomen;
    persoon
}

fn netto(persoon: Value) -> Netto {
    let netto = kijk("2026-07-01", &[persoon], |w| {
        let aanvrager = w.situatie().aanvrager()?;
        netto_inkomen(w, aanvrager)
    });
    netto.unwrap_or_default()
}

/// Wet IB 2001 2.10a: born before 1946, the first bracket goes on to 41,123 in 2026. Of a pension of 40,000 a month is
/// 3,333.33, by the table 3,330.00 and 39,960 a year. In the first bracket of 17.85 percent that is 7,132; up to 38,883 it is
/// 6,940, and 37.56 percent above it 404. Credits: 1,556 less 3.195 percent of what is above 29,736, up: 1,230; and 2,067.
/// The health contribution is 161.67.
#[test]
fn who_was_born_before_1946_has_a_longer_first_bracket() {
    for (geboren, expected) in [("1945-12-31", "2852.08"), ("1946-01-01", "2834.41")] {
        let pensioen = met_inkomen(geboren, 0, json!({ "pensioen": 40_000 }));
        assert_eq!(netto(pensioen).per_maand, bedrag(expected), "{geboren}");
    }
}

/// An AOW of 1,662.16 and a pension of 500: 25,945 a year, tax 4,631, credits 1,556 and 2,067 and 540: 39.00 a month. The
/// health contribution is 80.61 over the AOW and 24.25 over the pension. The pension bears 500 / 2,162.16 of the tax, 9.02,
/// and its own contribution.
#[test]
fn a_pension_bears_its_share_of_the_tax_and_its_own_contribution() {
    let van = netto(met_inkomen("1950-05-05", 50, json!({ "pensioen": 6_000 })));
    assert_eq!(van.per_maand, bedrag("2018.30"));
    assert_eq!(van.uit_pensioen, bedrag("466.73"));
}

/// Wages of 10,800 with holiday allowance are 833.33 a month, a profit of 6,000 is 500: 15,999 a year. Tax 5,719, credits
/// 3,115 and 996 and 31.009 percent of what is above 11,965, up: 2,247; 29.75 a month. The contribution over the profit is
/// 24.25. All that is left is from work.
#[test]
fn wages_and_profit_are_both_from_work() {
    let van = netto(met_inkomen("1988-04-12", 50, json!({ "loon": 10_800, "winst": 6_000 })));
    assert_eq!((van.per_maand, van.uit_arbeid), (bedrag("1279.33"), bedrag("1279.33")));
}

/// Zvw 43 lid 5: of the maximum of 2026 (79,409, so 6,617.42 a month) the wages leave less for the assessment.
#[test]
fn wages_leave_less_of_the_maximum_of_the_health_contribution() {
    for (loon, winst, expected) in
        [("0", "4000", "194"), ("4166.67", "4000", "118.86"), ("7000", "4000", "0")]
    {
        let inkomen = Bijdrageinkomen {
            bij_aanslag: bedrag(winst),
            loon: bedrag(loon),
            ..Bijdrageinkomen::default()
        };
        let gevonden = kijk("2026-07-01", &[aanvrager("1988-04-12")], |w| bijdrage(w, &inkomen));
        assert_eq!(gevonden, Ok(bedrag(expected)), "{loon}");
    }
}

/// Beside a wage of 95,000, so 7,330.25 a month, nothing of the maximum of 6,617.42 is left for a profit: no contribution is
/// charged over it, and all that is left is from work.
#[test]
fn a_profit_beside_a_high_wage_bears_no_health_contribution() {
    let van = netto(met_inkomen("1988-04-12", 50, json!({ "loon": 95_000, "winst": 12_000 })));
    assert!(van.per_maand > PerMonth::ZERO);
    assert_eq!(van.uit_arbeid, van.per_maand);
}

/// WML 15 lid 1: of a holiday allowance over wages of 1,000 and a benefit of 500 the eight percent of the wages stay.
#[test]
fn without_its_benefit_an_income_keeps_the_holiday_allowance_of_its_wages() {
    let samen = Bronnen {
        loon: bedrag("1000"),
        uitkering: bedrag("500"),
        vakantiegeld: bedrag("120"),
        ..Bronnen::default()
    };
    let loon = zonder_uitkering(samen);
    assert_eq!((loon.loon, loon.uitkering), (bedrag("1000"), PerMonth::ZERO));
    assert_eq!(loon.vakantiegeld, bedrag("80"));
}

/// Wet IB 2001 8.14a lid 3: of two parents with the same wages the older has the combination credit. Of 14,000 a year it
/// takes away the tax of 17.75 over 1,080.25 a month. Of two who were born on one day nobody knows who is older: never both.
#[test]
fn of_two_with_the_same_wages_at_most_one_has_the_combination_credit() {
    let (heel, belast) = (bedrag("1080.25"), bedrag("1062.50"));
    let van_beiden = |geboren: &str, partner: &str| {
        let partner = json!({
            "id": "p2", "rol": "partner", "geboortedatum": partner, "inkomen": { "loon": 14_000 },
        });
        let kind = json!({ "id": "k1", "rol": "kind", "geboortedatum": "2020-05-05" });
        let ouder = met_inkomen(geboren, 50, json!({ "loon": 14_000 }));
        kijk("2026-07-01", &[ouder, partner, kind], |w| -> Rule<[PerMonth; 2]> {
            let een = w.situatie().aanvrager()?;
            let ander = w.situatie().partner()?.unwrap_or(een);
            Ok([netto_inkomen(w, een)?.per_maand, netto_inkomen(w, ander)?.per_maand])
        })
    };
    assert_eq!(van_beiden("1990-03-14", "1990-03-15"), Ok([heel, belast]));
    assert_eq!(van_beiden("1990-03-15", "1990-03-14"), Ok([belast, heel]));
    let op_een_dag = van_beiden("1990-03-14", "1990-03-14");
    assert!(op_een_dag.is_ok_and(|beiden| beiden != [heel, heel]));
}
