//! How long texts and lists may be: what a file asks of memory is bounded.

use super::{Betekenis, Kijk};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;

/// The longest text; a household of an example may be longer.
const LANGST: usize = 1_000;
const LANGST_HUISHOUDEN: usize = 20_000;
/// The longest list: schemes of a municipality, or municipalities of an area.
const MEEST: usize = 350;

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    waarde(kijk.plek, "", fouten);
}

fn waarde(plek: &Plek, veld: &str, fouten: &mut Meldingen) {
    if let Some(text) = plek.tekst() {
        tekst(text, veld, plek, fouten);
    }
    let lengte = plek.aantal();
    if lengte > MEEST {
        fouten.note(&plek.stretch, Betekenis::LangeLijst { lengte, hoogstens: MEEST });
    }
    for (veld, plek) in plek.delen() {
        waarde(&plek, veld, fouten);
    }
}

fn tekst(text: &str, veld: &str, plek: &Plek, fouten: &mut Meldingen) {
    let hoogstens = if veld == "huishouden" { LANGST_HUISHOUDEN } else { LANGST };
    let lengte = text.chars().count();
    if text.trim().is_empty() {
        fouten.note(&plek.stretch, Betekenis::LegeTekst);
    } else if lengte > hoogstens {
        fouten.note(&plek.stretch, Betekenis::LangeTekst { lengte, hoogstens });
    }
}
