//! Tests of wealth.

use super::overzicht::{Bij, elk};
use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::{Bezit, Vermogen, Vermogensgrens};

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for Bij { wat, plek } in &kijk.overzicht.vermogens {
        tabel(kijk, wat, plek, fouten);
        let fields = [
            ("woning_vrij_tot", wat.woning_vrij_tot, wat.woning, "woning = \"telt\""),
            ("auto_vrij_tot", wat.auto_vrij_tot, wat.auto, "auto = \"telt\""),
        ];
        for (veld, vrij, bezit, bij) in fields {
            if vrij.is_some() && bezit == Bezit::TeltNiet {
                fouten.note(&plek.veld(veld).stretch, Betekenis::PastAlleenBij { veld, bij });
            }
        }
    }
}

fn tabel(kijk: &Kijk, vermogen: &Vermogen, plek: &Plek, fouten: &mut Meldingen) {
    let own = vermogen.grens == Vermogensgrens::Eigen;
    match (own, vermogen.tabel.is_empty()) {
        (true, true) => fouten.note(&plek.veld("grens").stretch, Betekenis::EigenZonderTabel),
        (false, false) => fouten.note(&plek.veld("tabel").stretch, Betekenis::TabelZonderEigen),
        _ => {}
    }
    for (number, (rij, plek)) in elk(&vermogen.tabel, plek.veld("tabel")).enumerate() {
        let above = vermogen.tabel.iter().take(number);
        if above.into_iter().any(|other| other.als.is_empty() || other.als == rij.als) {
            fouten.note(&plek.stretch, Betekenis::RijNooitGebruikt);
        }
        if kijk.omgeving.vermogensgrenzen.contains(&rij.hoogstens) {
            let bedrag = rij.hoogstens.to_string();
            fouten.note(&plek.veld("hoogstens").stretch, Betekenis::LandelijkeGrens { bedrag });
        }
    }
}
