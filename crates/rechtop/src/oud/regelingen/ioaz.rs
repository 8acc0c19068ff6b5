//! IOAZ: Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen (IOAZ,
//! BWBR0004163). <https://wetten.overheid.nl/BWBR0004163/2026-07-01>
//!
//! The right of a month stands in `begrippen/inkomensvoorziening`. Wealth is no bar: a part of it counts
//! as income.

use crate::oud::begrippen::inkomensvoorziening::{Voorziening, beoordeel};
use crate::oud::outcome::Outcome;
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Assesses the IOAZ.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    beoordeel(s, Voorziening::Ioaz, trace)
}
