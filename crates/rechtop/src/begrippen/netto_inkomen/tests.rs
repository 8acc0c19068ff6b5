//! The official month tables, and the net amounts that the SVB publishes: an AOW after tax and health contribution.

use serde::Deserialize;
use serde_json::json;

use super::loonheffing::{Ontvanger, Tabel, loonheffing};
use super::netto_inkomen;
use super::tarief::Groep;
use super::zvw::{Bijdrageinkomen, bijdrage};
use crate::begrippen::tabellen::{aanvrager, bedrag, kijk, tabellen};

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
