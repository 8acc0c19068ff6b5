//! How a scheme is claimed.

use super::overzicht::elk;
use super::{Betekenis, Kijk};
use crate::Termijn;
use crate::lezen::fout::Meldingen;

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        let plek = plek.veld("aanvraag");
        for (hoe_vaak, plek) in elk(&regeling.aanvraag.hoe_vaak, plek.veld("hoe_vaak")) {
            let counts = matches!(hoe_vaak.per, Termijn::Maanden | Termijn::Jaren);
            if hoe_vaak.aantal.is_some() != counts {
                let (veld, bij) =
                    ("aantal", "per = \"jaren\" of \"maanden\" (en hoort daar altijd bij)");
                fouten.note(&plek.stretch, Betekenis::PastAlleenBij { veld, bij });
            }
            if hoe_vaak.keer == 0 || hoe_vaak.aantal == Some(0) {
                fouten.note(&plek.stretch, Betekenis::NulKeer);
            }
        }
    }
}
