//! The amount below which the income must be: TW art. 2.

use crate::begrippen::bijstandsnorm::kostendelers;
use crate::begrippen::partner::echtgenoot;
use crate::bron::{Artikel, TW};
use crate::euro::{PerDay, PerMonth, Procent};
use crate::feiten::Persoon;
use crate::normbedragen::Dated;
use crate::rekenen::{Rule, Trace, Worksheet, month_of_days};

/// Whose norm it is: it decides on the limit of art. 8a too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voor {
    Gehuwde,
    Alleenstaande,
    Kostendeler,
    /// Alone and under 21: nobody else is asked for.
    Jongere,
}

/// The amount below which the income must be, and its article.
#[derive(Debug, Clone, Copy)]
pub(super) struct Norm {
    /// Before tax, without holiday allowance.
    pub bedrag: PerDay,
    pub artikel: Artikel,
    /// The minimum wage of a month that goes with it.
    pub minimumloon: PerMonth,
    pub voor: Voor,
}

impl Norm {
    /// Of a month of 21.75 days, to the cent, as it is published.
    pub fn per_maand(self) -> PerMonth {
        month_of_days(TW.art("1 lid 1 onder f"), self.bedrag)
    }
}

/// The norm, where `hoogste` is what it is if nobody shares the costs: lower for who is alone and 21 or older, beside
/// somebody who does.
///
/// [[TW 2 lid 7 en 8]]
///
/// [[TW 2 lid 9]]
pub(super) fn norm(w: &mut Worksheet<impl Trace>, hoogste: Norm) -> Rule<Norm> {
    if hoogste.voor != Voor::Alleenstaande || kostendelers(w)? == 0 {
        return Ok(hoogste);
    }
    let bedrag = w.norm(&w.normen().toeslagenwet.norm_kostendeler)?;
    let artikel = TW.art("2 lid 7 onder b");
    Ok(Norm { bedrag, artikel, voor: Voor::Kostendeler, ..hoogste })
}

/// The norm where nobody shares the costs: the highest that it can be.
///
/// [[TW 2 lid 1]]
pub(super) fn hoogste_norm<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    aanvrager: Persoon<'a>,
) -> Rule<Norm> {
    if echtgenoot(w)?.is_none() {
        return ongehuwde(w, aanvrager);
    }
    let bedrag = &w.normen().toeslagenwet.norm_gehuwd;
    met_minimumloon(w, (bedrag, TW.art("2 lid 1 onder b"), Voor::Gehuwde), None)
}

/// [[TW 2 lid 2]]
fn ongehuwde<'a>(w: &mut Worksheet<'a, impl Trace>, aanvrager: Persoon<'a>) -> Rule<Norm> {
    let (normen, jeugd) = (&w.normen().toeslagenwet, &w.normen().minimumloon);
    let geboren = aanvrager.geboortedatum()?;
    let mut bereikt = |leeftijd| w.norm(leeftijd).map(|leeftijd| w.heeft_bereikt(geboren, leeftijd));
    let (norm, aandeel) = if bereikt(&normen.leeftijd_21)? {
        let artikel = TW.art("2 lid 2 onder b, 1°");
        ((&normen.norm_alleenstaand_21, artikel, Voor::Alleenstaande), None)
    } else if bereikt(&normen.leeftijd_20)? {
        let artikel = TW.art("2 lid 2 onder b, 2°");
        ((&normen.norm_alleenstaand_20, artikel, Voor::Jongere), Some(&jeugd.aandeel_20))
    } else if bereikt(&normen.leeftijd_19)? {
        let artikel = TW.art("2 lid 2 onder b, 3°");
        ((&normen.norm_alleenstaand_19, artikel, Voor::Jongere), Some(&jeugd.aandeel_19))
    } else {
        let artikel = TW.art("2 lid 2 onder b, 4°");
        ((&normen.norm_alleenstaand_18, artikel, Voor::Jongere), Some(&jeugd.aandeel_18))
    };
    met_minimumloon(w, norm, aandeel)
}

/// Under 21 the minimum wage is a share of that of who is older.
///
/// [[TW 1 lid 1 onder f]]
fn met_minimumloon<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    (bedrag, artikel, voor): (&'a Dated<PerDay>, Artikel, Voor),
    aandeel: Option<&'a Dated<Procent>>,
) -> Rule<Norm> {
    let bedrag = w.norm(bedrag)?;
    let volwassen = w.norm(&w.normen().minimumloon.referentiemaandloon)?;
    let minimumloon = match aandeel {
        Some(aandeel) => volwassen * w.norm(aandeel)?,
        None => volwassen,
    };
    Ok(Norm { bedrag, artikel, minimumloon, voor })
}
