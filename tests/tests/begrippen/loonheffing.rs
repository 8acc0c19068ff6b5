//! The official month tables, to the cent.

use rechtop::begrippen::netto_inkomen::heffing::Groep;
use rechtop::begrippen::netto_inkomen::loonheffing::{Ontvanger, Tabel, loonheffing};
use rechtop::outcome::Certainty;
use rechtop_tests::bouwer::huurder;
use serde::Deserialize;

use super::{bedrag, met_situatie, tabellen};

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
        let huishouden = huurder(&tabel.peildatum).huishouden();
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
                let gevonden = met_situatie(&huishouden, |s| {
                    loonheffing(s, bedrag(&rij.loon), ontvanger, &mut Certainty::default())
                });
                assert_eq!(gevonden, Ok(bedrag(&expected)), "{}: {}", tabel.bron, rij.loon);
            }
        }
    }
}
