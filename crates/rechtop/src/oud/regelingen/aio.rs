//! AIO-aanvulling: Participatiewet (Pw, BWBR0015703) par. 5.4, art. 47a to 47d: algemene bijstand by the
//! SVB for who has reached the pensioengerechtigde leeftijd, alone or with a spouse of any age.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! A full AOW is no bar: beside a spouse without income it is far below the norm for two.

use crate::oud::begrippen::algemene_bijstand::{AlgemeneBijstand, Uitvoerder, beoordeel};
use crate::oud::outcome::Outcome;
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Assesses the AIO-aanvulling.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    beoordeel(s, AlgemeneBijstand { door: Uitvoerder::Svb }, trace)
}
