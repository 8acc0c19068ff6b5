//! Where and how somebody lives, and whether they may.

use rechtop_lokaal::Woont;

use super::grond::{Om, Toets, Uitslag, lengte, misschien_met, of};
use crate::codes::{CaveatCode, ReasonCode};
use crate::feiten::{Verblijf, Woningsoort};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde::Leeftijd;

/// Whether the home is as it must be.
pub(super) fn woont<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Woont,
    om: Om<'a>,
) -> Toets {
    use Woningsoort::{Huur, Instelling, Inwonend, Kamer, Koop};
    let eisen = [
        (toets.zelfstandig, &[Huur, Koop, Kamer][..]),
        (toets.inrichting, &[Instelling]),
        (toets.huurt, &[Huur, Kamer]),
        (toets.koopt, &[Koop]),
    ];
    for (eis, soorten) in eisen {
        let Some(moet) = eis else { continue };
        let soort = w.situatie().woning().soort()?;
        let code = if soort == Inwonend {
            ReasonCode::LokaalInwonend
        } else {
            ReasonCode::LokaalAndereWoning
        };
        om.reason(w, code).refuse_if(soorten.contains(&soort) != moet)?;
    }
    let mut uitslag = Uitslag::Ja;
    if let Some(maanden) = toets.ingeschreven_maanden {
        uitslag = misschien_met(w, CaveatCode::LokaalIngeschreven, lengte(maanden))?;
    }
    if let Some(jaren) = toets.jaren_in_nederland {
        uitslag = misschien_met(w, CaveatCode::LokaalInNederland, Leeftijd(jaren))?;
    }
    Ok(uitslag)
}

/// Whether the applicant may be here.
pub(super) fn verblijfsrecht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    moet: bool,
    om: Om<'a>,
) -> Toets {
    let verblijf = w.situatie().aanvrager()?.verblijf()?;
    let reason = om.reason(w, ReasonCode::LokaalVerblijf);
    of((verblijf != Verblijf::NietRechtmatig) == moet, reason)
}

/// Whether who it is about is detained.
pub(super) fn gedetineerd<'a>(w: &mut Worksheet<'a, impl Trace>, moet: bool, om: Om<'a>) -> Toets {
    let persoon = om.persoon.map_or_else(|| Ok(w.situatie().aanvrager()?), Rule::Ok)?;
    let reason = om.reason(w, ReasonCode::LokaalDetentie);
    of(persoon.gedetineerd()? == moet, reason)
}
