//! A percentage of the norm, with or without holiday allowance: what municipal schemes measure an income by ("120 procent
//! van de bijstandsnorm").
//!
//! No article rounds here; the order is that of the published tables of the norms of Pw 20 to 22. With holiday allowance:
//! the norm times the percentage, to the cent. Without: first the norm without holiday allowance to the cent, then the
//! percentage, to the cent again.

use crate::bron::{Artikel, PW};
use crate::euro::{PerMonth, PerYear, Procent};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round, share};

/// Where the holiday allowance in the norm stands.
const VAKANTIETOESLAG: Artikel = PW.art("19 lid 3");

/// A percentage of a norm that includes holiday allowance, to the cent.
pub fn met_vakantietoeslag(norm: PerMonth, procent: Procent) -> PerMonth {
    round(PW.art("21"), norm * procent, Rounding::HalfUpToCent)
}

/// The same without holiday allowance, of which `aandeel` is the share in the norm.
pub fn zonder_vakantietoeslag(norm: PerMonth, aandeel: Procent, procent: Procent) -> PerMonth {
    round(VAKANTIETOESLAG, zonder(norm, aandeel) * procent, Rounding::HalfUpToCent)
}

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
