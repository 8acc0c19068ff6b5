//! How high a toeslag is at most: TW art. 2 lid 6 and 8a.

use super::inkomen::bron_van;
use super::norm::{Norm, Voor};
use crate::begrippen::aow_leeftijd::aow_datum;
use crate::begrippen::aow_pensioen::dagen;
use crate::begrippen::netto_inkomen::zonder_vakantiegeld;
use crate::bron::TW;
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rule, Trace, Worksheet, month_of_days, share};

/// Never more than what the benefit is below the dagloon, where the dagloon is low. Of a Wajong the grondslag is the
/// minimum wage, so it is not low.
///
/// [[TW 8a lid 1 en 2]]
pub(super) fn begrensd<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    norm: Norm,
    vol: PerMonth,
) -> Rule<PerMonth> {
    if persoon.uitkering_soort()? == UitkeringSoort::Wajong {
        return Ok(vol);
    }
    let dagloon = month_of_days(TW.art("1 lid 1 onder f"), persoon.dagloon()?);
    let loon = zonder_vakantiegeld(dagloon);
    if loon >= dagloongrens(w, norm)? {
        return Ok(vol);
    }
    let uitkering = bron_van(w, persoon)?.uitkering;
    Ok(vol.min(loon.excess_over(uitkering)))
}

fn dagloongrens(w: &mut Worksheet<impl Trace>, norm: Norm) -> Rule<PerMonth> {
    let normen = &w.normen().toeslagenwet;
    let aandeel = match norm.voor {
        Voor::Gehuwde => return Ok(norm.minimumloon),
        Voor::Kostendeler => &normen.dagloongrens_kostendeler,
        Voor::Alleenstaande | Voor::Jongere => &normen.dagloongrens_alleenstaande,
    };
    Ok(norm.minimumloon * w.norm(aandeel)?)
}

/// No right from the day of the pensioengerechtigde leeftijd on. The month in which it is reached is cut by calendar
/// days, as the AOW that begins is.
///
/// [[TW 2 lid 6]]
///
/// [[AOW 16 lid 1]]
pub(super) fn tot_aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bedrag: PerMonth,
) -> Rule<PerMonth> {
    let (met_aow, van) = dagen(w, aow_datum(w, persoon)?);
    if met_aow == 0 {
        return Ok(bedrag);
    }
    Ok(share(TW.art("2 lid 6"), bedrag, van - met_aow, van))
}
