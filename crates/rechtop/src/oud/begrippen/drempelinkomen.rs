//! The drempelinkomen: Wet op de zorgtoeslag (Wzt, BWBR0018451) art. 1 lid 1 onder f, which the Wet op
//! het kindgebonden budget (Wkb, BWBR0022751) takes over in art. 1 lid 1 onder d.
//! <https://wetten.overheid.nl/BWBR0018451/2026-01-01>

use crate::euro::PerYear;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;

/// The income up to which a scheme gives its highest amount.
#[derive(Debug, Clone, Copy)]
pub struct Drempelinkomen(pub PerYear);

/// The drempelinkomen of the year.
///
/// # Errors
/// Where the amount is not known.
pub fn drempelinkomen(s: &Situatie, certainty: &mut Certainty) -> Bekend<Drempelinkomen> {
    s.norm(&s.normen.zorgtoeslag.drempelinkomen, certainty).map(Drempelinkomen)
}
