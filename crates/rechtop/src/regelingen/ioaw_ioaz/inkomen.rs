//! The income that counts, net: IOAW art. 8, IOAZ art. 8, and the Algemeen inkomensbesluit socialezekerheidswetten (AIB,
//! BWBR0029368) art. 2:2 to 2:9. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>

use super::Voorziening;
use super::uitkering::Gezin;
use crate::begrippen::netto_inkomen::{
    Bronnen, met_vakantiegeld_erbij, netto_inkomen, netto_verschil,
};
use crate::bron::IOAZ;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::regelingen::toeslagenwet::toeslag_indien_recht;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// Work, benefits and pensions of both, without holiday allowance.
///
/// [[IOAW 8 lid 1]]
///
/// [[IOAZ 8 lid 1]]
pub(super) fn inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in gezin.personen() {
        som += telt(w, van, persoon)?;
    }
    Ok(som)
}

/// No alimony, interest or rent, and for the IOAZ no profit of a business that has ended.
///
/// [[AIB 2:2 lid 2]]
///
/// [[AIB 2:4 lid 1]]
///
/// [[AIB 2:8]]
///
/// [[AIB 2:9 lid 2]]
fn telt<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<PerMonth> {
    let netto = netto_inkomen(w, persoon)?.per_maand;
    let anders = |bron: Bronnen| Bronnen {
        overig: PerMonth::ZERO,
        winst: match van {
            Voorziening::Ioaw => bron.winst.max(PerMonth::ZERO),
            Voorziening::Ioaz => PerMonth::ZERO,
        },
        ..bron
    };
    let (verschil, _) = netto_verschil(w, persoon, anders)?;
    Ok((netto + verschil).max(PerMonth::ZERO))
}

/// The toeslag of UWV counts too, also where it is still to be claimed.
///
/// [[AIB 2:4 lid 1]]
pub(super) fn toeslag_erbij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let Some(toeslag) = toeslag_indien_recht(w)? else { return Ok(PerMonth::ZERO) };
    if !gezin.personen().any(|persoon| persoon == toeslag.persoon) {
        return Ok(PerMonth::ZERO);
    }
    let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
    netto_verschil(w, toeslag.persoon, erbij).map(|(netto, _)| netto)
}

/// Of the wealth of both above an amount, a percentage a year counts as income. The percentage was revised (lid 6): that
/// of the month stands with the amounts.
///
/// [[IOAZ 8 lid 2]]
///
/// [[IOAZ 8 lid 5 en 6]]
pub(super) fn inkomen_uit_vermogen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    if van == Voorziening::Ioaw {
        return Ok(PerMonth::ZERO);
    }
    let mut vermogen = Euro::ZERO;
    for persoon in gezin.personen() {
        vermogen = vermogen + persoon.vermogen()?;
    }
    let normen = &w.normen().ioaz;
    let erboven = vermogen.excess_over(w.norm(&normen.ioaz_vermogen)?);
    if erboven == Euro::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let per_jaar = PerYear::new(erboven) * w.norm(&normen.ioaz_rendement)?;
    Ok(round(IOAZ.art("8 lid 2"), per_jaar.per_month(), Rounding::HalfUpToCent))
}
