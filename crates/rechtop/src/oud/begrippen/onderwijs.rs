//! Who follows education, and who is a pupil of 18 or older in the sense of the Wet tegemoetkoming
//! onderwijsbijdrage en schoolkosten (WTOS, BWBR0012438) art. 2.3.1.
//! <https://wetten.overheid.nl/BWBR0012438/2026-01-01>

use jiff::civil::Date;

use crate::datum::Maand;
use crate::feiten::{Dagbesteding, Onderwijs, Rol};
use crate::oud::outcome::Bekend;
use crate::oud::situatie::{Persoon, Situatie};

const SCHOLIER_VANAF: i16 = 18;
const SCHOLIER_TOT: i16 = 30;

/// Applicant, partner and children: those who are asked for their education.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn gezin<'a>(s: &Situatie<'a>) -> Bekend<impl Iterator<Item = Persoon<'a>> + use<'a>> {
    Ok(s.personen()?.filter(|persoon| {
        [Rol::Aanvrager, Rol::Partner, Rol::Kind].into_iter().any(|rol| persoon.is(rol))
    }))
}

/// The education that somebody follows. Of a parent first what they do by day: who does not study is
/// not asked for a school, unless they are known to be paid for studying.
///
/// # Errors
/// Where it is not answered.
pub fn onderwijs_van(persoon: Persoon) -> Bekend<Onderwijs> {
    let betaald = persoon.studiefinanciering() == Ok(&true);
    if !persoon.is(Rol::Kind) && !betaald && *persoon.dagbesteding()? != Dagbesteding::Studie {
        return Ok(Onderwijs::Geen);
    }
    persoon.onderwijs().copied()
}

/// Whether somebody has the age of a pupil with a right of their own in a month: "met ingang van de
/// eerste dag van het kwartaal volgend op het kwartaal waarin de leerling de leeftijd van 18 jaren
/// heeft bereikt tot en met de maand waarin hij de leeftijd van 30 jaren heeft bereikt". WTOS 2.3.1.
pub fn heeft_scholierenleeftijd(maand: Maand, geboren: Date) -> bool {
    maand.kwartaal().oud_na_maand(geboren, SCHOLIER_VANAF)
        && !maand.oud_na_maand(geboren, SCHOLIER_TOT)
}
