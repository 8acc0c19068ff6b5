//! The pensioengerechtigde leeftijd: Algemene Ouderdomswet (AOW, BWBR0002221) art. 7a.
//! <https://wetten.overheid.nl/BWBR0002221/2026-07-01>
//!
//! The age is fixed for every calendar year; somebody reaches it in the year in which the birthday and the age of that
//! year fall together. Who reached it keeps it when it rises later.

use jiff::civil::Date;

use crate::datum::Maand;
use crate::feiten::Persoon;
use crate::normbedragen::{Normbedragen, Row};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde::Maanden;

/// When somebody reaches the pensioengerechtigde leeftijd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AowDatum {
    /// Before the years whose age we know.
    Eerder,
    /// On this day.
    Op(AowDag),
    /// After the years whose age is known.
    Later,
}

/// The day on which somebody reaches it, not worked out before it is needed: nearly always the month is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AowDag {
    /// In which month it falls.
    pub maand: Maand,
    /// The day of birth; in a shorter month it is the last one.
    geboortedag: i8,
}

impl AowDag {
    /// The day itself.
    pub fn datum(self) -> Date {
        self.maand.dag_of_laatste(self.geboortedag)
    }

    /// The first month on whose first day it has come.
    pub fn vanaf(self) -> Maand {
        if self.geboortedag == 1 { self.maand } else { self.maand.plus(1) }
    }
}

impl AowDatum {
    /// Of somebody born on this day.
    ///
    /// AOW art. 7a lid 1, geldend 2026-07-01: "De pensioengerechtigde leeftijd en de aanvangsleeftijd zijn: a.
    /// vóór 1 januari 2013: 65, respectievelijk 15 jaar; b. in 2013: 65 jaar en één maand, respectievelijk 15
    /// jaar en één maand; c. in 2014: 65 jaar en twee maanden, respectievelijk 15 jaar en twee maanden; d. in
    /// 2015: 65 jaar en drie maanden, respectievelijk 15 jaar en drie maanden; e. in 2016: 65 jaar en zes
    /// maanden, respectievelijk 15 jaar en zes maanden; f. in 2017: 65 jaar en negen maanden, respectievelijk
    /// 15 jaar en negen maanden; g. in 2018: 66 jaar, respectievelijk 16 jaar; h. in 2019: 66 jaar en vier
    /// maanden, respectievelijk 16 jaar en vier maanden; i. in 2020: 66 jaar en vier maanden, respectievelijk
    /// 16 jaar en vier maanden; j. in 2021: 66 jaar en vier maanden, respectievelijk 16 jaar en vier maanden;
    /// k. in 2022: 66 jaar en zeven maanden, respectievelijk 16 jaar en zeven maanden; l. in 2023: 66 jaar en
    /// tien maanden, respectievelijk 16 jaar en tien maanden; m. in 2024: 67 jaar, respectievelijk 17 jaar; n.
    /// in 2025: 67 jaar, respectievelijk 17 jaar; o. in 2026 en de kalenderjaren daarna: de pensioengerechtigde
    /// leeftijd en de aanvangsleeftijd, die jaarlijks op basis van de verhoging van de pensioengerechtigde
    /// leeftijd en de aanvangsleeftijd op grond van het tweede lid worden vastgesteld. Op pensioengerechtigden
    /// die in een bepaald kalenderjaar de pensioengerechtigde leeftijd hebben bereikt zijn de
    /// pensioengerechtigde leeftijd en de aanvangsleeftijd in de kalenderjaren daarna niet van toepassing."
    pub fn van(geboren: Date, normen: &Normbedragen) -> AowDatum {
        let geboortemaand = Maand::of(geboren);
        let bereikt = |row: &Row<Maanden>| geboortemaand.plus(row.value.0);
        let leeftijden = &normen.aow.aow_leeftijd;
        let Some(eerste) = leeftijden.rows().first() else { return AowDatum::Later };
        // The age only rises: nobody reaches it before the age of the first year.
        let minstens = bereikt(eerste);
        if minstens < eerste.vanaf {
            return AowDatum::Eerder;
        }
        let in_het_jaar = |row: &&Row<Maanden>| bereikt(row) <= row.tot_en_met;
        match leeftijden.rows_from(minstens).iter().find(in_het_jaar).map(bereikt) {
            Some(maand) => AowDatum::Op(AowDag { maand, geboortedag: geboren.day() }),
            None => AowDatum::Later,
        }
    }

    /// Whether it lies before the end of a month.
    pub fn bereikt_in(self, maand: Maand) -> bool {
        match self {
            AowDatum::Eerder => true,
            AowDatum::Op(dag) => dag.maand <= maand,
            AowDatum::Later => false,
        }
    }

    /// Whether it lies on or before a day.
    pub fn bereikt_op(self, dag: Date) -> bool {
        match self {
            AowDatum::Eerder => true,
            AowDatum::Op(op) => op.datum() <= dag,
            AowDatum::Later => false,
        }
    }

    /// Whether it is reached in the month that is looked at, where the day counts from the month that `vanaf` makes of it.
    pub fn is_bereikt(self, w: &Worksheet<impl Trace>, vanaf: fn(AowDag) -> Maand) -> bool {
        match self {
            AowDatum::Eerder => true,
            AowDatum::Op(dag) => w.is_vanaf(vanaf(dag)),
            AowDatum::Later => false,
        }
    }
}

/// When a person reaches the pensioengerechtigde leeftijd.
///
/// # Errors
/// Where the day of birth is not answered.
pub fn aow_datum(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<AowDatum> {
    Ok(AowDatum::van(persoon.geboortedatum()?, w.normen()))
}

/// Whether a person has reached it on the first day of the month.
///
/// # Errors
/// Where the day of birth is not answered, or the age of that year is not known yet and decides.
pub fn heeft_aow_leeftijd(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<bool> {
    let aow = aow_datum(w, persoon)?;
    if aow == AowDatum::Later {
        // Past the last year whose age is known, "later" says nothing.
        w.norm(&w.normen().aow.aow_leeftijd)?;
    }
    Ok(aow.is_bereikt(w, AowDag::vanaf))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What [`AowDatum::van`] rests on.
    #[test]
    fn the_age_only_rises() {
        let leeftijden = Normbedragen::EMBEDDED.aow.aow_leeftijd.rows();
        assert!(leeftijden.windows(2).all(|jaren| jaren[0].value <= jaren[1].value));
    }
}
