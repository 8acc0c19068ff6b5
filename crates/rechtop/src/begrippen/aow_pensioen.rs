//! The amount of the AOW in a month: Algemene Ouderdomswet (AOW, BWBR0002221) art. 9, 13, 16 and 29.
//! <https://wetten.overheid.nl/BWBR0002221/2026-07-01>

use super::aow_leeftijd::{AowDatum, aow_datum};
use super::partner::echtgenoot;
use crate::bron::{AOW, Artikel};
use crate::euro::{PerMonth, PerYear, Procent};
use crate::feiten::Persoon;
use crate::jaar::{elke_maand, som};
use crate::rekenen::{Rule, Trace, Worksheet, prorated, share};
use crate::waarde::Leeftijd;

/// A pension of a month, before tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pensioen {
    /// Without vakantie-uitkering.
    pub maandbedrag: PerMonth,
    /// The vakantie-uitkering of that month, which is paid in May.
    pub vakantie_uitkering: PerMonth,
}

impl Pensioen {
    /// Nothing.
    pub const NIETS: Pensioen =
        Pensioen { maandbedrag: PerMonth::ZERO, vakantie_uitkering: PerMonth::ZERO };

    /// Both together.
    pub fn samen(self) -> PerMonth {
        self.maandbedrag + self.vakantie_uitkering
    }

    /// The same share of both, each to the cent: how a share is rounded, no article says.
    fn aandeel(self, artikel: Artikel, teller: i64, noemer: i64) -> Pensioen {
        Pensioen {
            maandbedrag: share(artikel, self.maandbedrag, teller, noemer),
            vakantie_uitkering: share(artikel, self.vakantie_uitkering, teller, noemer),
        }
    }
}

/// The full pension of a person in the month: of who is married or shares a household (art. 1 lid 3), or of who does
/// not; nothing before the pensioengerechtigde leeftijd, and in the month in which it is reached from that day on.
///
/// AOW art. 9 lid 1, geldend 2026-07-01: "Deze wet kent een bruto-ouderdomspensioen voor: a. de ongehuwde
/// pensioengerechtigde; b. de gehuwde pensioengerechtigde."
///
/// AOW art. 28, geldend 2026-07-01: "Degene, die over een maand recht heeft op ouderdomspensioen, heeft over
/// die maand tevens recht op vakantie-uitkering."
///
/// AOW art. 29 lid 1, geldend 2026-07-01: "De bruto-vakantie-uitkering wordt zodanig vastgesteld, dat: a. de
/// netto-vakantie-uitkering per maand van een ongehuwde pensioengerechtigde gelijk is aan 70% van de
/// netto-minimumvakantiebijslag per maand; b. de netto-vakantie-uitkering per maand van de gehuwde
/// pensioengerechtigde, bedoeld in artikel 9, eerste lid onderdeel b, van wie de echtgenoot de
/// pensioengerechtigde leeftijd heeft bereikt dan wel de pensioengerechtigde leeftijd nog niet heeft bereikt.
/// maar voor wie geen recht op toeslag bestaat als bedoeld in artikel 8, eerste lid, gelijk is aan 50% van de
/// netto-minimumvakantiebijslag per maand."
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn volledig<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Pensioen> {
    let (met_aow, van) = dagen(w, aow_datum(w, persoon)?);
    if met_aow == 0 {
        return Ok(Pensioen::NIETS);
    }
    let soort = if echtgenoot(w)?.is_some() { Soort::Gehuwd } else { Soort::Ongehuwd };
    let heel = soort.pensioen(w)?;
    Ok(if met_aow == van { heel } else { heel.aandeel(AOW.art("16 lid 1"), met_aow, van) })
}

/// The two pensions of art. 9 lid 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Soort {
    /// Of who is not married and shares no household (onder a).
    Ongehuwd,
    /// Of each of two (onder b).
    Gehuwd,
}

impl Soort {
    /// The full pension of a whole month.
    ///
    /// # Errors
    /// Where an amount is not known.
    pub fn pensioen(self, w: &mut Worksheet<impl Trace>) -> Rule<Pensioen> {
        let normen = &w.normen().aow;
        let (maandbedrag, vakantie_uitkering) = match self {
            Soort::Gehuwd => (&normen.bruto_gehuwde, &normen.vakantie_uitkering_gehuwde),
            Soort::Ongehuwd => {
                (&normen.bruto_alleenstaande, &normen.vakantie_uitkering_alleenstaande)
            }
        };
        Ok(Pensioen {
            maandbedrag: w.norm(maandbedrag)?,
            vakantie_uitkering: w.norm(vakantie_uitkering)?,
        })
    }
}

/// The part of the month from the pensioengerechtigde leeftijd on, in days out of days; a month without or a whole one as
/// none and one out of one. That the month itself is divided by its calendar days, the article does not say.
///
/// AOW art. 16 lid 1, geldend 2026-07-01: "Het ouderdomspensioen gaat in op de dag waarop de belanghebbende aan
/// de voorwaarden voor het recht op ouderdomspensioen voldoet."
pub fn dagen(w: &Worksheet<impl Trace>, aow: AowDatum) -> (i64, i64) {
    let dag = match aow {
        AowDatum::Eerder => return (1, 1),
        AowDatum::Later => return (0, 1),
        AowDatum::Op(dag) => dag,
    };
    if !w.is_vanaf(dag.maand) {
        return (0, 1);
    }
    if w.is_vanaf(dag.maand.plus(1)) {
        return (1, 1);
    }
    let dag = dag.datum();
    let van = i64::from(dag.days_in_month());
    (van - i64::from(dag.day()) + 1, van)
}

/// The share that was built up: 2 percent less for each calendar year without insurance.
///
/// AOW art. 13 lid 1, geldend 2026-07-01: "Op het bruto-ouderdomspensioen, vastgesteld op grond van artikel 9,
/// wordt een korting toegepast van 2% voor elk kalenderjaar, dat de pensioengerechtigde na het bereiken van de
/// aanvangsleeftijd, doch vóór het bereiken van de pensioengerechtigde leeftijd niet verzekerd is geweest."
///
/// # Errors
/// Where an amount is not known, or the years are not answered.
pub fn opbouw(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<Procent> {
    let Leeftijd(alle) = w.norm(&w.normen().aow.opbouwjaren)?;
    let per_jaar = w.norm(&w.normen().aow.opbouw_per_jaar)?;
    let gemist = alle.saturating_sub(persoon.aow_opbouwjaren()?);
    Ok((per_jaar * i64::from(gemist)).complement())
}

/// The pension of a person in the month, cut for the years that are missing.
///
/// AOW art. 29 lid 4, geldend 2026-07-01: "In de gevallen, dat op het ouderdomspensioen, vastgesteld op grond
/// van artikel 9, met toepassing van artikel 13, eerste lid, een korting wordt toegepast, wordt op de, op grond
/// van het eerste en derde lid, vastgestelde bruto-vakantie-uitkering, een evenredige korting toegepast."
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn pensioen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Pensioen> {
    let heel = volledig(w, persoon)?;
    if heel == Pensioen::NIETS {
        return Ok(heel);
    }
    let deel = opbouw(w, persoon)?;
    Ok(heel.aandeel(AOW.art("13 lid 1"), deel.milli(), Procent::WHOLE.milli()))
}

/// What an AOW of a calendar year comes to in the month: the same share of it that the full pension of that month is of the
/// full pension of the year.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn van_jaarbedrag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    jaarbedrag: PerYear,
) -> Rule<Pensioen> {
    let jaar = jaarbedrag_volledig(w, persoon)?;
    let heel = volledig(w, persoon)?;
    let deel = |bedrag: PerMonth| prorated(AOW.art("13 lid 1"), jaarbedrag, bedrag, jaar);
    Ok(Pensioen {
        maandbedrag: deel(heel.maandbedrag),
        vakantie_uitkering: deel(heel.vakantie_uitkering),
    })
}

/// A full pension over the calendar year, with vakantie-uitkering.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn jaarbedrag_volledig<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<PerYear> {
    w.once_of::<VolledigJaar>(persoon, |w| {
        Ok(som(&elke_maand(w, &mut |w| Ok(volledig(w, persoon)?.samen()))?))
    })
}

/// Kept: what a full AOW comes to in the year.
pub struct VolledigJaar;
