//! Who studies with money of the state.

use rechtop_lokaal::Studie;

use super::grond::{Om, Toets, lengte, misschien_met, of};
use super::wie::voor_wie;
use crate::begrippen::gezin::ten_laste_komend;
use crate::begrippen::onderwijs::onderwijs_van;
use crate::begrippen::studiefinanciering::krijgt_studiefinanciering;
use crate::codes::{CaveatCode, ReasonCode};
use crate::feiten::Onderwijs;
use crate::rekenen::{Trace, Worksheet};

/// Whether who must not, or must, has studiefinanciering.
pub(super) fn studie<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Studie,
    om: Om<'a>,
) -> Toets {
    let uitslag = voor_wie(w, toets.wie, om, &mut |w, persoon| {
        let om = om.met(Some(persoon));
        let krijgt = krijgt_studiefinanciering(w, persoon)?;
        if toets.krijgt {
            return of(krijgt, om.reason(w, ReasonCode::LokaalGeenStudent));
        }
        let uitgezonderd = krijgt
            && ((toets.behalve_met_kind && ten_laste_komend(w)?)
                || (toets.behalve_mbo && onderwijs_van(persoon)? == Onderwijs::Mbo));
        of(!krijgt || uitgezonderd, om.reason(w, ReasonCode::LokaalStudent))
    })?;
    match toets.maanden {
        Some(maanden) if !toets.krijgt => {
            misschien_met(w, CaveatCode::LokaalNietGestudeerd, lengte(maanden))
        }
        _ => Ok(uitslag),
    }
}
