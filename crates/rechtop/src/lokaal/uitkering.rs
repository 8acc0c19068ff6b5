//! Which benefits the household lives on.

use rechtop_lokaal::{Krijgt, Uitkering};

use super::grond::{Om, Toets, lengte, misschien_met, of};
use super::wie::voor_wie;
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::gezin::hoort_bij_gezin;
use crate::begrippen::inkomen::{inkomen_van, noemt_uitkering};
use crate::begrippen::inkomenssoort::bedrag;
use crate::codes::{CaveatCode, ReasonCode};
use crate::euro::Euro;
use crate::feiten::{Persoon, Rol, UitkeringSoort};
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// Whether somebody lives on one of these benefits.
pub(super) fn krijgt<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Krijgt,
    om: Om<'a>,
) -> Toets {
    let uitslag = voor_wie(w, toets.wie, om, &mut |w, persoon| {
        let een = any_known(toets.een_van.iter().map(|soort| heeft_uitkering(w, persoon, *soort)))?;
        of(een, om.reason(w, ReasonCode::LokaalAndereUitkering))
    })?;
    match toets.maanden {
        Some(maanden) => misschien_met(w, CaveatCode::LokaalAlZoLang, lengte(maanden)),
        None => Ok(uitslag),
    }
}

/// Whether a person lives on a benefit.
pub(super) fn heeft_uitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    uitkering: Uitkering,
) -> Rule<bool> {
    // No benefit of this list is there for a child: Wajong and the others begin at eighteen.
    if persoon.is(Rol::Kind) && hoort_bij_gezin(w, persoon)? {
        return Ok(false);
    }
    let inkomen = inkomen_van(w, persoon)?;
    let soort = match uitkering {
        Uitkering::Aow => return Ok(bedrag(&inkomen.aow) > Euro::ZERO),
        // Bijstand of the SVB: bijstand beside the pensioengerechtigde leeftijd.
        Uitkering::Aio => {
            return Ok(heeft_aow_leeftijd(w, persoon)?
                && noemt_uitkering(inkomen)
                && persoon.uitkering_soort()? == UitkeringSoort::Bijstand);
        }
        Uitkering::Bijstand => UitkeringSoort::Bijstand,
        Uitkering::Ioaw => UitkeringSoort::Ioaw,
        Uitkering::Ioaz => UitkeringSoort::Ioaz,
        Uitkering::Ww => UitkeringSoort::Ww,
        Uitkering::Wia => UitkeringSoort::Wia,
        Uitkering::Wao => UitkeringSoort::Wao,
        Uitkering::Wajong => UitkeringSoort::Wajong,
        Uitkering::Ziektewet => UitkeringSoort::Ziektewet,
        Uitkering::Anw => UitkeringSoort::Anw,
    };
    Ok(noemt_uitkering(inkomen) && persoon.uitkering_soort()? == soort)
}
