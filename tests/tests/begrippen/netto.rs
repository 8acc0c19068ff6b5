//! Net amounts that the SVB publishes: an AOW after tax and health contribution.

use rechtop::begrippen::netto_inkomen::netto_inkomen;
use rechtop::outcome::Certainty;
use rechtop_tests::bouwer::huurder;
use serde::Deserialize;
use serde_json::json;

use super::{bedrag, met_situatie, tabellen};

#[derive(Deserialize)]
struct Aow {
    alleenstaand: String,
    samenwonend: String,
}

#[test]
fn the_net_aow_comes_out() {
    for tabel in tabellen::<Aow>("netto_aow") {
        let Aow { alleenstaand, samenwonend } = tabel.inhoud;
        let alleen = huurder(&tabel.peildatum)
            .met("personen.p1.geboortedatum", "1950-05-05")
            .met("personen.p1.aow_opbouwjaren", 50)
            // No income is given: an AOW that is not drawn yet counts as what it would be.
            .met("personen.p1.inkomen", json!({ "loon": 0 }));
        let samen = alleen.clone().partner("1951-05-05");
        for (huis, expected) in [(alleen, alleenstaand), (samen, samenwonend)] {
            let huishouden = huis.huishouden();
            let netto = met_situatie(&huishouden, |s| {
                netto_inkomen(s, s.aanvrager().unwrap(), &mut Certainty::default())
            });
            let netto = netto.map(|netto| netto.per_maand);
            assert_eq!(netto, Ok(bedrag(&expected)), "{}", tabel.bron);
        }
    }
}
