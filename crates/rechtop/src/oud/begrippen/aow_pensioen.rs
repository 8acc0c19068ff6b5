//! The amount of the AOW in a month: Algemene Ouderdomswet (AOW, BWBR0002221) art. 9, 13, 16 and 29.
//! <https://wetten.overheid.nl/BWBR0002221/2026-07-01>

use super::aow_leeftijd::{AowDatum, aow_datum};
use super::toeslagpartner::toeslagpartner;
use crate::datum::Maand;
use crate::euro::{Euro, PerMonth, PerYear, Procent};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};
use crate::waarde::Leeftijd;

/// A pension of a month, before tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

    /// The same share of both, each to the cent.
    fn aandeel(self, teller: i64, noemer: i64) -> Pensioen {
        let deel = |bedrag: PerMonth| PerMonth::new(bedrag.amount().share_to_cent(teller, noemer));
        Pensioen {
            maandbedrag: deel(self.maandbedrag),
            vakantie_uitkering: deel(self.vakantie_uitkering),
        }
    }
}

/// The full pension of a person in the month of the situation: for who is married or shares a
/// household (art. 1 lid 3), or for who does not; nothing before the pensioengerechtigde leeftijd,
/// and in the month in which it is reached from that day on (art. 16 lid 1).
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn volledig(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Pensioen> {
    let (dagen, van) = dagen(s.maand, aow_datum(s, persoon)?);
    if dagen == 0 {
        return Ok(Pensioen::NIETS);
    }
    let normen = &s.normen.aow;
    let (maandbedrag, vakantie_uitkering) = if toeslagpartner(s)?.is_some() {
        (&normen.bruto_gehuwde, &normen.vakantie_uitkering_gehuwde)
    } else {
        (&normen.bruto_alleenstaande, &normen.vakantie_uitkering_alleenstaande)
    };
    let heel = Pensioen {
        maandbedrag: s.norm(maandbedrag, certainty)?,
        vakantie_uitkering: s.norm(vakantie_uitkering, certainty)?,
    };
    Ok(if dagen == van { heel } else { heel.aandeel(dagen, van) })
}

/// The days of a month from the pensioengerechtigde leeftijd on, and the days of that month.
pub(super) fn dagen(maand: Maand, aow: AowDatum) -> (i64, i64) {
    let van = i64::from(maand.eerste_dag().days_in_month());
    match aow {
        AowDatum::Op(dag) if Maand::of(dag) == maand => (van - i64::from(dag.day()) + 1, van),
        AowDatum::Op(dag) if Maand::of(dag) > maand => (0, van),
        AowDatum::Eerder | AowDatum::Op(_) => (van, van),
        AowDatum::Later => (0, van),
    }
}

/// The share that was built up: 2 percent for each year of insurance, so less 2 percent for each
/// calendar year without (art. 13 lid 1).
///
/// # Errors
/// Where an amount is not known, or the years are not answered.
pub fn opbouw(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Procent> {
    let Leeftijd(alle) = s.norm(&s.normen.aow.opbouwjaren, certainty)?;
    let per_jaar = s.norm(&s.normen.aow.opbouw_per_jaar, certainty)?;
    let gemist = alle.saturating_sub(*persoon.aow_opbouwjaren()?);
    Ok((per_jaar * i64::from(gemist)).complement())
}

/// The pension of a person in the month of the situation, cut for the years that are missing. To the
/// cent: how the cut amount is rounded, no article says.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn pensioen(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Pensioen> {
    let heel = volledig(s, persoon, certainty)?;
    if heel == Pensioen::NIETS {
        return Ok(heel);
    }
    Ok(heel.aandeel(opbouw(s, persoon, certainty)?.milli(), Procent::WHOLE.milli()))
}

/// What an AOW of a calendar year comes to in the month of the situation: the same share of it that the
/// full pension of that month is of the full pension of the year.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn van_jaarbedrag(
    s: &Situatie,
    persoon: Persoon,
    jaarbedrag: Euro,
    certainty: &mut Certainty,
) -> Bekend<Pensioen> {
    let jaar = jaarbedrag_volledig(s, persoon, certainty)?.amount();
    let heel = volledig(s, persoon, certainty)?;
    let deel = |bedrag: PerMonth| PerMonth::new(jaarbedrag.prorated_to_cent(bedrag.amount(), jaar));
    Ok(Pensioen {
        maandbedrag: deel(heel.maandbedrag),
        vakantie_uitkering: deel(heel.vakantie_uitkering),
    })
}

/// A full pension over the calendar year, with vakantie-uitkering.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn jaarbedrag_volledig(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let mut som = PerYear::ZERO;
    for nummer in 1..=12 {
        let maand = s.in_maand(Maand::new(s.jaar(), nummer));
        som += volledig(&maand, persoon, certainty)?.samen().for_months(1);
    }
    Ok(som)
}
