//! How high a toeslag is: TW art. 2, 6, 8 and 8a, and the Algemeen inkomensbesluit
//! socialezekerheidswetten (AIB, BWBR0029368) art. 2:2 to 2:5.
//!
//! What art. 7 leaves out of wages for at most two years is not left out here: how long somebody has
//! worked beside a benefit is not asked. Who works is told that it can be more.

use crate::begrippen::bijstandsnorm::kostendelers;
use crate::begrippen::netto_inkomen::{Bronnen, bronnen, zonder_vakantiegeld};
use crate::begrippen::toeslagpartner::toeslagpartner;
use crate::euro::{PerDay, PerMonth};
use crate::huishouden::UitkeringSoort;
use crate::normbedragen::Dated;
use crate::outcome::{Bekend, Certainty};
use crate::situatie::{Persoon, Situatie};

const EENENTWINTIG: i16 = 21;

/// Whose norm it is: it decides on the limit of art. 8a too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voor {
    Gehuwde,
    Alleenstaande,
    Kostendeler,
    /// Alone and under 21.
    Jongere,
}

/// The amount below which the income must be, and its article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Norm {
    /// Before tax, without holiday allowance.
    pub bedrag: PerDay,
    /// The article of the Toeslagenwet.
    pub artikel: &'static str,
    voor: Voor,
}

impl Norm {
    /// Of a month of 21.75 days, to the cent, as it is published.
    pub fn per_maand(self) -> PerMonth {
        self.bedrag.per_month()
    }
}

/// The norm of the applicant, alone or married, in the month of the situation. Art. 2 lid 1, 2 and 7.
pub(super) fn norm(s: &Situatie, aanvrager: Persoon, certainty: &mut Certainty) -> Bekend<Norm> {
    let hoogste = hoogste_norm(s, aanvrager, certainty)?;
    if hoogste.voor != Voor::Alleenstaande || kostendelers(s)? == 0 {
        return Ok(hoogste);
    }
    let bedrag = s.norm(&s.normen.toeslagenwet.norm_kostendeler, certainty)?;
    Ok(Norm { bedrag, artikel: "2 lid 7 onder b", voor: Voor::Kostendeler })
}

/// The norm where nobody shares the costs: the highest that it can be.
pub(super) fn hoogste_norm(
    s: &Situatie,
    aanvrager: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    let normen = &s.normen.toeslagenwet;
    let van = |dated: &Dated<PerDay>, artikel, voor, certainty: &mut Certainty| {
        Ok(Norm { bedrag: s.norm(dated, certainty)?, artikel, voor })
    };
    if toeslagpartner(s)?.is_some() {
        return van(&normen.norm_gehuwd, "2 lid 1 onder b", Voor::Gehuwde, certainty);
    }
    let geboren = aanvrager.geboortedatum()?;
    let (bedrag, artikel, voor) = if s.maand.leeftijd_bereikt(geboren, EENENTWINTIG) {
        (&normen.norm_alleenstaand_21, "2 lid 2 onder b, 1°", Voor::Alleenstaande)
    } else if s.maand.leeftijd_bereikt(geboren, 20) {
        (&normen.norm_alleenstaand_20, "2 lid 2 onder b, 2°", Voor::Jongere)
    } else if s.maand.leeftijd_bereikt(geboren, 19) {
        (&normen.norm_alleenstaand_19, "2 lid 2 onder b, 3°", Voor::Jongere)
    } else {
        (&normen.norm_alleenstaand_18, "2 lid 2 onder b, 4°", Voor::Jongere)
    };
    van(bedrag, artikel, voor, certainty)
}

/// Art. 6 lid 1: "voor een gehuwde: de som van het inkomen uit arbeid of overig inkomen van hemzelf en van
/// zijn echtgenoot".
pub(super) fn gezinsinkomen(s: &Situatie, certainty: &mut Certainty) -> Bekend<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in [Some(s.aanvrager()?), toeslagpartner(s)?].into_iter().flatten() {
        som += telt(&bronnen(s, persoon, certainty)?);
    }
    Ok(som)
}

/// AIB art. 2:2 and 2:4: wages, profit (a loss counts as nothing), benefits and pensions; no alimony,
/// interest or rent. Art. 2:5: holiday allowance does not count, and of income without it a hundred
/// parts in 108.
fn telt(bron: &Bronnen) -> PerMonth {
    let zonder_aanspraak = bron.pensioen + bron.winst.max(PerMonth::ZERO);
    bron.loon + bron.uitkering + bron.aow + zonder_vakantiegeld(zonder_aanspraak)
}

/// Art. 8a lid 1: where the dagloon is below the minimum wage (for who lives alone 70 percent of it, with
/// others 50 percent), "niet meer dan het verschil tussen het dagloon ... en de loondervingsuitkering". Of
/// a Wajong the grondslag is the minimum wage; for who is under 21 the limit is a share of a youth wage
/// that is not among our amounts.
pub(super) fn begrensd(
    s: &Situatie,
    persoon: Persoon,
    norm: Norm,
    vol: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if norm.voor == Voor::Jongere || *persoon.uitkering_soort()? == UitkeringSoort::Wajong {
        return Ok(vol);
    }
    let loon = zonder_vakantiegeld(persoon.dagloon()?.per_month());
    if loon >= dagloongrens(s, norm.voor, certainty)? {
        return Ok(vol);
    }
    let uitkering = bronnen(s, persoon, certainty)?.uitkering;
    Ok(vol.min(loon.excess_over(uitkering)))
}

fn dagloongrens(s: &Situatie, voor: Voor, certainty: &mut Certainty) -> Bekend<PerMonth> {
    let minimumloon = s.norm(&s.normen.minimumloon.referentiemaandloon, certainty)?;
    let normen = &s.normen.toeslagenwet;
    Ok(match voor {
        Voor::Gehuwde => minimumloon,
        Voor::Kostendeler => minimumloon * s.norm(&normen.dagloongrens_kostendeler, certainty)?,
        Voor::Alleenstaande | Voor::Jongere => {
            minimumloon * s.norm(&normen.dagloongrens_alleenstaande, certainty)?
        }
    })
}
