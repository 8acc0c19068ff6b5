//! IOAW: Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW,
//! BWBR0004044). <https://wetten.overheid.nl/BWBR0004044/2026-07-01>
//!
//! The right of a month stands in `begrippen/inkomensvoorziening`. No test of wealth.

use crate::oud::begrippen::inkomensvoorziening::{Voorziening, beoordeel};
use crate::oud::outcome::Outcome;
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Assesses the IOAW.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    beoordeel(s, Voorziening::Ioaw, trace)
}
