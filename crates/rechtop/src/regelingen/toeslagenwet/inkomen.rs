//! The income that counts: TW art. 6 and 7, and the Algemeen inkomensbesluit socialezekerheidswetten (AIB, BWBR0029368)
//! art. 2:2 to 2:5 and 2:10. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>

use super::norm::Norm;
use super::recht::{krijgt_uitkering, toetsingsinkomen_is_uitkering};
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::netto_inkomen::{Bronnen, bronnen, zonder_vakantiegeld};
use crate::begrippen::partner::{beiden, echtgenoot_van};
use crate::bron::TW;
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// The income of a month, before tax and without holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inkomen {
    uit_arbeid: PerMonth,
    overig: PerMonth,
    /// What art. 7 leaves out of the wages and the profit.
    pub vrijgelaten: PerMonth,
}

impl Inkomen {
    /// What counts of it.
    pub fn telt(self) -> PerMonth {
        self.uit_arbeid + self.overig - self.vrijgelaten
    }
}

/// The income of applicant and spouse together.
///
/// [[TW 6 lid 1]]
///
/// [[AIB 2:2 lid 2]]
pub(super) fn gezinsinkomen<'a>(w: &mut Worksheet<'a, impl Trace>, norm: Norm) -> Rule<Inkomen> {
    let mut som = Inkomen::default();
    for persoon in beiden(w)? {
        let bron = bron_van(w, persoon)?;
        som.uit_arbeid += bron.loon + zonder_vakantiegeld(bron.winst.max(PerMonth::ZERO));
        som.overig += overig_inkomen(w, persoon, &bron)?;
    }
    som.vrijgelaten = vrijlating(w, norm, som.uit_arbeid)?;
    Ok(som)
}

/// The income of a person by kind, a toetsingsinkomen that is taken for a benefit among them.
pub(super) fn bron_van<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<Bronnen> {
    let bron = bronnen(w, persoon)?;
    Ok(if toetsingsinkomen_is_uitkering(w, persoon)? {
        Bronnen { uitkering: bron.loon, loon: PerMonth::ZERO, ..bron }
    } else {
        bron
    })
}

/// Benefits and pensions; no alimony, interest or rent. An AOW counts from the first month that begins with it: the days
/// before are without.
///
/// [[AIB 2:4 lid 1]]
///
/// [[AIB 2:5]]
fn overig_inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let mut som = zonder_vakantiegeld(bron.pensioen);
    if bron.aow > PerMonth::ZERO && heeft_aow_leeftijd(w, persoon)? {
        som += bron.aow;
    }
    if bron.uitkering > PerMonth::ZERO && uitkering_telt(w, persoon)? {
        som += bron.uitkering;
    }
    Ok(som)
}

/// Who alone has a benefit has none of those that do not count, or there would be no right: so it is not asked.
///
/// [[AIB 2:10]]
fn uitkering_telt<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<bool> {
    use UitkeringSoort::{Bijstand, Ioaw, Ioaz};
    let Some(echtgenoot) = echtgenoot_van(w, persoon)? else { return Ok(true) };
    if !krijgt_uitkering(w, echtgenoot)? {
        return Ok(true);
    }
    Ok(!matches!(persoon.uitkering_soort()?, Bijstand | Ioaw | Ioaz))
}

/// What is left out of wages and profit. How long somebody has worked beside a benefit is not asked: the part is always
/// left out, and who works is told how long that holds. So nobody is refused who has a right, and the amount falls
/// without a jump as wages rise.
///
/// [[TW 7]]
fn vrijlating(w: &mut Worksheet<impl Trace>, norm: Norm, uit_arbeid: PerMonth) -> Rule<PerMonth> {
    if uit_arbeid == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let normen = &w.normen().toeslagenwet;
    let vast = uit_arbeid.min(norm.minimumloon * w.norm(&normen.vrijlating_werk_wml)?);
    let deel = (uit_arbeid - vast) * w.norm(&normen.vrijlating_werk)?;
    let maximum = norm.minimumloon * w.norm(&normen.vrijlating_werk_maximum_wml)?;
    Ok(round(TW.art("7 lid 1 en 2"), (vast + deel).min(maximum), Rounding::HalfUpToCent))
}
