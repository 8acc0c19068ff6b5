//! A percentage of the norm, with or without holiday allowance: what municipal schemes measure an
//! income by ("120 procent van de bijstandsnorm").
//!
//! No article rounds here; the order is that of the published tables. With holiday allowance: the
//! norm times the percentage, to the cent. Without: first the norm without holiday allowance to
//! the cent, then the percentage, to the cent again.

use crate::euro::{PerMonth, PerYear, Procent};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;

/// A percentage of a norm that includes holiday allowance, to the cent.
pub fn met_vakantietoeslag(norm: PerMonth, procent: Procent) -> PerMonth {
    (norm * procent).round_half_up_to_cent()
}

/// The same without holiday allowance, of which `aandeel` is the share in the norm.
pub fn zonder_vakantietoeslag(norm: PerMonth, aandeel: Procent, procent: Procent) -> PerMonth {
    (zonder(norm, aandeel) * procent).round_half_up_to_cent()
}

/// A norm without holiday allowance, to the cent, where `aandeel` is the share in it.
pub fn zonder(norm: PerMonth, aandeel: Procent) -> PerMonth {
    (norm * aandeel.complement()).round_half_up_to_cent()
}

/// The share of the holiday allowance in the bijstand of the month. Pw art. 19 lid 3.
///
/// # Errors
/// Where it is not known.
pub fn aandeel_vakantietoeslag(s: &Situatie, certainty: &mut Certainty) -> Bekend<Procent> {
    s.norm(&s.normen.participatiewet.vakantietoeslag, certainty)
}

/// The holiday allowance that belongs to payments without it: to the cent, once a year.
pub fn vakantietoeslag_over(betalingen: PerYear, aandeel: Procent) -> PerYear {
    let deel = betalingen.amount().share_to_cent(aandeel.milli(), aandeel.complement().milli());
    PerYear::new(deel)
}
