//! The income-related health contribution that somebody pays themselves: Zorgverzekeringswet (Zvw, BWBR0018450) art. 41
//! to 45. <https://wetten.overheid.nl/BWBR0018450/2026-01-01>
//!
//! Over AOW, pension, profit and other income without an employer who pays it; over wages and most benefits the payer
//! does, on top.

use crate::bron::ZVW;
use crate::euro::PerMonth;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// What of a month the contribution is charged over, and the wages that leave less of the maximum.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bijdrageinkomen {
    /// Withheld by who pays it.
    pub aow: PerMonth,
    /// Withheld by who pays it.
    pub pensioen: PerMonth,
    /// Profit and other income: charged by assessment, and never below nothing.
    pub bij_aanslag: PerMonth,
    /// Wages and benefits, over which the payer pays (Zvw 42).
    pub loon: PerMonth,
}

/// The contribution of a month that is charged to the person.
///
/// Over an AOW it is cut off to the cent, as the published net amounts show; over the rest it is rounded to the nearest: no
/// article says how.
///
/// Zvw art. 45 lid 2 en 3, geldend 2026-01-01: "2 De door de verzekeringsplichtige verschuldigde
/// inkomensafhankelijke bijdrage bedraagt een percentage van het bijdrage-inkomen. 3 De in het eerste en tweede
/// lid bedoelde bijdragepercentages worden vastgesteld bij regeling van Onze Minister, in overeenstemming met
/// Onze Ministers van Sociale Zaken en Werkgelegenheid en van Financiën, waarbij voor daarbij aan te geven
/// bestanddelen van het loon of het bijdrage-inkomen een afwijkend percentage kan worden vastgesteld."
///
/// Zvw art. 43 lid 3, geldend 2026-01-01: "Het bijdrage-inkomen wordt ten minste op nihil gesteld en wordt tot
/// geen hoger bedrag in aanmerking genomen dan het bij regeling van Onze Minister, in overeenstemming met Onze
/// Ministers van Sociale Zaken en Werkgelegenheid en van Financiën, met betrekking tot een kalenderjaar
/// vastgestelde bedrag."
///
/// Zvw art. 43 lid 5, geldend 2026-01-01: "Ingeval de inkomensafhankelijke bijdrage ingevolge artikel 49, derde lid,
/// bij wege van aanslag wordt geheven, wordt daarbij als bijdrage-inkomen ten hoogste in aanmerking genomen een
/// bedrag gelijk aan het in het derde lid bedoelde bedrag, verminderd met het loon, bedoeld in artikel 42, van de
/// verzekeringsplichtige en met het door de verzekeringsplichtige van een inhoudingsplichtige genoten loon, bedoeld
/// in het tweede lid, onderdeel a."
///
/// # Errors
/// Where an amount is not known.
pub fn bijdrage(w: &mut Worksheet<impl Trace>, inkomen: &Bijdrageinkomen) -> Rule<PerMonth> {
    let Bijdrageinkomen { aow, pensioen, bij_aanslag, loon } = *inkomen;
    if aow == PerMonth::ZERO && pensioen == PerMonth::ZERO && bij_aanslag == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let normen = &w.normen().zorgverzekeringswet;
    let percentage = w.norm(&normen.bijdrage)?;
    let hoogste = w.norm(&normen.maximum_bijdrage_inkomen)?.per_month();
    let over_aow = aow.min(hoogste) * percentage;
    let rest = pensioen.min(hoogste.excess_over(aow))
        + bij_aanslag.min(hoogste.excess_over(aow + pensioen + loon));
    Ok(round(ZVW.art("45 lid 2"), over_aow, Rounding::DownToCent)
        + round(ZVW.art("45 lid 2"), rest * percentage, Rounding::HalfUpToCent))
}
