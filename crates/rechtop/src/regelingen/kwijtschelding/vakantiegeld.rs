//! The holiday allowance in the income: Leidraad Invordering 2008 26.2.11.

use crate::begrippen::bijstandsnorm::vakantietoeslag::aandeel_vakantietoeslag;
use crate::begrippen::netto_inkomen::{Netto, bronnen};
use crate::bron::{Artikel, LEIDRAAD};
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, prorated, round, share};

/// The net income of a month with holiday allowance: as given, else a fixed share of the net wages and benefits, of bijstand
/// the share that is in the norm, and over an AOW the vakantie-uitkering of the SVB, which everybody can know.
///
/// Leidraad art. 26.2.11, geldend 2026-01-01: "Tot het inkomen wordt ook het vakantiegeld gerekend.
/// Het vakantiegeld wordt gesteld op 7% van de aan loonheffingen onderworpen inkomsten waarbij aanspraak
/// bestaat op vakantiegeld. Als uit het ingediende verzoekformulier blijkt, dan wel de ontvanger uit eigen
/// wetenschap bekend is, dat het reëel genoten vakantiegeld meer of minder bedraagt dan 7%, wordt het reëel
/// genoten vakantiegeld in aanmerking genomen. Zo is bijvoorbeeld sprake van een lager percentage dan 7 in het
/// geval de belastingschuldige een bijstandsuitkering geniet. In dat geval moet dus worden uitgegaan van het
/// percentage genoemd in artikel 19, derde lid, van de Pw."
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub(super) fn met_vakantiegeld<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    netto: Netto,
) -> Rule<PerMonth> {
    if persoon.netto_vakantiegeld_indien_bekend().is_some() {
        return Ok(netto.met_vakantiegeld());
    }
    let bron = bronnen(w, persoon)?;
    let winst = bron.winst.max(PerMonth::ZERO);
    let loon = prorated(ARTIKEL, netto.uit_arbeid, bron.loon, bron.loon + winst);
    let alle = bron.vakantiegeld + bron.vakantie_uitkering;
    let over_aow = prorated(ARTIKEL, bron.vakantie_uitkering, netto.vakantiegeld, alle);
    let over_loon = forfait(w, loon)?;
    let bijstand = persoon.uitkering_soort_indien_bekend() == Some(UitkeringSoort::Bijstand);
    let over_uitkering = if bijstand {
        let aandeel = aandeel_vakantietoeslag(w)?;
        share(ARTIKEL, netto.uit_uitkering, aandeel.milli(), aandeel.complement().milli())
    } else {
        forfait(w, netto.uit_uitkering)?
    };
    Ok(netto.per_maand + over_aow + over_loon + over_uitkering)
}

const ARTIKEL: Artikel = LEIDRAAD.art("26.2.11");

/// The fixed share; to the cent, which no text says.
fn forfait(w: &mut Worksheet<impl Trace>, netto: PerMonth) -> Rule<PerMonth> {
    if netto == PerMonth::ZERO {
        return Ok(netto);
    }
    let percentage = w.norm(&w.normen().kwijtschelding.vakantiegeld)?;
    Ok(round(ARTIKEL, netto * percentage, Rounding::HalfUpToCent))
}
