//! The holiday allowance within the norm: what the norm is without it, and what is paid of it once a year.

use crate::bron::{Artikel, PW};
use crate::euro::{PerMonth, PerYear, Procent};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round, share};

/// Where the holiday allowance in the norm stands.
const VAKANTIETOESLAG: Artikel = PW.art("19 lid 3");

/// A norm without holiday allowance, to the cent, where `aandeel` is the share in it.
pub fn zonder(norm: PerMonth, aandeel: Procent) -> PerMonth {
    round(VAKANTIETOESLAG, norm * aandeel.complement(), Rounding::HalfUpToCent)
}

/// The share of the holiday allowance in the bijstand of the month.
///
/// Pw art. 19 lid 3, geldend 2026-07-01: "3 In de algemene bijstand is een vakantietoeslag begrepen ter hoogte
/// van 4,8 procent  van die bijstand."
///
/// # Errors
/// Where it is not known.
pub fn aandeel_vakantietoeslag(w: &mut Worksheet<impl Trace>) -> Rule<Procent> {
    w.norm(&w.normen().participatiewet.vakantietoeslag)
}

/// The holiday allowance that belongs to payments without it: to the cent, once a year.
pub fn vakantietoeslag_over(betalingen: PerYear, aandeel: Procent) -> PerYear {
    share(VAKANTIETOESLAG, betalingen, aandeel.milli(), aandeel.complement().milli())
}
