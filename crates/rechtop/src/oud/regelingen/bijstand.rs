//! Algemene bijstand of the municipality: Participatiewet (Pw, BWBR0015703) chapter 2 and 3.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Never more than an indication: the municipality decides, among other things on work (art. 9), on a
//! lower norm (art. 27 and 28) and on what it leaves out of wages (art. 31 lid 2 onder n, r, y).

use crate::oud::begrippen::algemene_bijstand::{AlgemeneBijstand, Uitvoerder, beoordeel};
use crate::oud::outcome::Outcome;
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Assesses the algemene bijstand.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    beoordeel(s, AlgemeneBijstand { door: Uitvoerder::Gemeente }, trace)
}
