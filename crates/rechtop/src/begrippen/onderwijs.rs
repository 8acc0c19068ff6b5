//! Who follows education, and who is a pupil of 18 or older in the sense of the Wet tegemoetkoming onderwijsbijdrage en
//! schoolkosten (WTOS, BWBR0012438) art. 2.3.1. <https://wetten.overheid.nl/BWBR0012438/2026-01-01>

use jiff::civil::Date;

use crate::datum::Maand;
use crate::feiten::{Dagbesteding, Onderwijs, Persoon, Rol};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde::Leeftijd;

/// Applicant, partner and children: those who are asked for their education.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn gezin<'a, T: Trace>(
    w: &Worksheet<'a, T>,
) -> Rule<impl Iterator<Item = Persoon<'a>> + Clone + use<'a, T>> {
    Ok(w.situatie().personen()?.filter(|persoon| {
        [Rol::Aanvrager, Rol::Partner, Rol::Kind].into_iter().any(|rol| persoon.is(rol))
    }))
}

/// The education that somebody follows. A school that was given counts, whatever somebody does by day. Of a parent else
/// first what they do by day: who does not study is not asked for a school, unless they are known to be paid for
/// studying.
///
/// # Errors
/// Where it is not answered.
pub fn onderwijs_van(persoon: Persoon) -> Rule<Onderwijs> {
    if let Some(gegeven) = persoon.onderwijs_indien_bekend() {
        return Ok(gegeven);
    }
    let betaald = persoon.studiefinanciering_indien_bekend() == Some(true);
    if !persoon.is(Rol::Kind) && !betaald && persoon.dagbesteding()? != Dagbesteding::Studie {
        return Ok(Onderwijs::Geen);
    }
    Ok(persoon.onderwijs()?)
}

/// The ages between which a pupil has a right of their own.
#[derive(Debug, Clone, Copy)]
pub struct Scholierenleeftijd {
    vanaf: Leeftijd,
    tot: Leeftijd,
}

impl Scholierenleeftijd {
    /// Those of the act.
    ///
    /// WTOS art. 2.3.1, geldend 2026-01-01: "Op tegemoetkoming ingevolge hoofdstuk 4 kan aanspraak bestaan met
    /// ingang van de eerste dag van het kwartaal volgend op het kwartaal waarin de leerling de leeftijd van 18
    /// jaren heeft bereikt tot en met de maand waarin hij de leeftijd van 30 jaren heeft bereikt."
    ///
    /// # Errors
    /// Where they are not known.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Scholierenleeftijd> {
        let normen = &w.normen().wtos;
        Ok(Scholierenleeftijd {
            vanaf: w.norm(&normen.scholier_vanaf)?,
            tot: w.norm(&normen.scholier_tot)?,
        })
    }

    /// Whether somebody has that age in a month: from the quarter after the one in which the first is reached, through
    /// the month in which the second is.
    pub fn heeft(self, maand: Maand, geboren: Date) -> bool {
        (self.begin(geboren)..self.einde(geboren)).contains(&maand)
    }

    /// The same of the month that is looked at.
    pub fn heeft_nu(self, w: &Worksheet<impl Trace>, geboren: Date) -> bool {
        w.is_vanaf(self.begin(geboren)) && !w.is_vanaf(self.einde(geboren))
    }

    fn begin(self, geboren: Date) -> Maand {
        Maand::na_verjaardag(geboren, self.vanaf).eerste_kwartaal()
    }

    fn einde(self, geboren: Date) -> Maand {
        Maand::na_verjaardag(geboren, self.tot)
    }
}
