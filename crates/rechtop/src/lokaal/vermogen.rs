//! Whether there is little enough wealth.

use rechtop_lokaal::{Bezit, Vermogen, Vermogensgrens};

use super::grond::{Als, Om, Toets, Uitslag, lengte, misschien, misschien_met};
use super::norm::euro;
use crate::begrippen::gezin::kinderen;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::begrippen::vermogen::bijstandsgrens;
use crate::begrippen::{VermogenSamen, Vermogensgrens as GrensVanBijstand};
use crate::codes::{CaveatCode, ReasonCode};
use crate::euro::Euro;
use crate::feiten::Woningsoort;
use crate::rekenen::{Halt, Rule, Trace, Worksheet};

/// Whether there is little enough wealth.
pub(super) fn toets<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Vermogen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let grens = match toets.grens {
        Vermogensgrens::Bijstand => w.once::<GrensVanBijstand>(|w| {
            let gehuwd = echtgenoot(w)?.is_some();
            bijstandsgrens(w, gehuwd).map(|grens| grens.0)
        })?,
        Vermogensgrens::Eigen => match eigen(w, toets, om, als)? {
            Some(grens) => grens,
            None => return misschien(w, CaveatCode::LokaalVermogensgrensOnbekend),
        },
        // Those limits hang on more than is asked here.
        Vermogensgrens::Heffingsvrij
        | Vermogensgrens::Kwijtschelding
        | Vermogensgrens::Onbekend => {
            return misschien(w, CaveatCode::LokaalVermogensgrensOnbekend);
        }
    };
    let vermogen = samen(w, toets)?;
    let reason = om.reason(w, ReasonCode::LokaalVermogenTeHoog).tested(vermogen, grens);
    reason.refuse_if(vermogen > grens)?;
    match toets.maanden {
        Some(maanden) => misschien_met(w, CaveatCode::LokaalVermogenZoLang, lengte(maanden)),
        None => Ok(Uitslag::Ja),
    }
}

fn eigen<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Vermogen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Rule<Option<Euro>> {
    for rij in &toets.tabel {
        match als(w, &rij.als, om) {
            Ok(_) => return Ok(Some(euro(rij.hoogstens))),
            Err(Halt::Refused(_)) => {}
            Err(halt) => return Err(halt),
        }
    }
    Ok(None)
}

/// What there is, with the car and the home where the file counts them.
fn samen<'a>(w: &mut Worksheet<'a, impl Trace>, toets: &'static Vermogen) -> Rule<Euro> {
    let mut vermogen = w.once::<VermogenSamen>(|w| {
        let mut som = Euro::ZERO;
        for persoon in beiden(w)? {
            som = som + persoon.vermogen()?;
        }
        Ok(som)
    })?;
    if toets.kinderen == Some(true) {
        for kind in kinderen(w)? {
            vermogen = vermogen + kind.vermogen_indien_bekend().unwrap_or(Euro::ZERO);
        }
    }
    let boven = |waarde: Euro, vrij: Option<rechtop_lokaal::Bedrag>| {
        (waarde - vrij.map_or(Euro::ZERO, euro)).max(Euro::ZERO)
    };
    if toets.auto == Bezit::Telt {
        vermogen = vermogen + boven(w.situatie().auto_waarde()?, toets.auto_vrij_tot);
    }
    if toets.woning == Bezit::Telt && w.situatie().woning().soort()? == Woningsoort::Koop {
        let woning = w.situatie().woning();
        let overwaarde = woning.woz_waarde()? - woning.hypotheekschuld()?;
        vermogen = vermogen + boven(overwaarde, toets.woning_vrij_tot);
    }
    Ok(vermogen)
}
