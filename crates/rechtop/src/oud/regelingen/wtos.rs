//! Tegemoetkoming scholieren: Wet tegemoetkoming onderwijsbijdrage en schoolkosten (WTOS, BWBR0012438)
//! ch. 4. <https://wetten.overheid.nl/BWBR0012438/2026-01-01>
//!
//! A signpost: the basic amount and the limit of the parents' income are not known to us. What decides
//! is the age, and a secondary school.

use crate::bron::WTOS;
use crate::feiten::Onderwijs;
use crate::oud::begrippen::onderwijs::{gezin, heeft_scholierenleeftijd, onderwijs_van};
use crate::oud::outcome::{Afweging, Bekend, Outcome, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

/// Points at the tegemoetkoming where somebody of 18 or older is at secondary school.
pub fn assess<T: Trace>(s: &Situatie, _: &mut T) -> Outcome {
    let scholier = gezin(s).and_then(|gezin| {
        eerste_bekende(gezin.map(|persoon| Ok(is_scholier(s, persoon)?.then_some(persoon.index))))
    });
    match scholier {
        Ok(Some(wie)) => {
            Outcome::Pointer(Reason::new("wtos_scholier", s.bron(&WTOS, "4.1")).about(wie))
        }
        Ok(None) => Reason::new("geen_scholier_van_18", s.bron(&WTOS, "2.3.1")).into(),
        Err(stop) => Afweging::default().besluit(Err(stop)),
    }
}

/// Art. 4.1 with 2.3.1: 18 or older, at a secondary school or the vavo.
fn is_scholier(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    // Who is known to be at another school is no pupil, whatever else is open.
    if persoon.onderwijs().is_ok_and(|school| *school != Onderwijs::VoortgezetOnderwijs) {
        return Ok(false);
    }
    Ok(heeft_scholierenleeftijd(s.maand, persoon.geboortedatum()?)
        && onderwijs_van(persoon)? == Onderwijs::VoortgezetOnderwijs)
}
