//! The children of a household, as the Participatiewet (Pw, BWBR0015703) and the acts around it see them.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>

use super::kinderbijslag::uitbetaling;
use crate::feiten::{Persoon, Rol};
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// The children of the household.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn kinderen<'a, T: Trace>(
    w: &Worksheet<'a, T>,
) -> Rule<impl Iterator<Item = Persoon<'a>> + Clone + use<'a, T>> {
    Ok(w.situatie().met_rol(Rol::Kind)?)
}

/// Whether the household has a ten laste komend kind: born and under eighteen, and kinderbijslag for it is paid to the
/// applicant or the spouse, or would be but for the school conditions.
///
/// Pw art. 4 lid 1, geldend 2026-07-01: "1 In deze wet en de daarop berustende bepalingen wordt verstaan onder: -
/// alleenstaande: de ongehuwde die geen tot zijn last komende kinderen heeft en geen gezamenlijke huishouding
/// voert met een ander, tenzij het betreft een bloedverwant in de eerste graad of een bloedverwant in de tweede
/// graad indien er bij één van de bloedverwanten in de tweede graad sprake is van zorgbehoefte; - alleenstaande
/// ouder: de ongehuwde die de volledige zorg heeft voor een of meer tot zijn last komende kinderen en geen
/// gezamenlijke huishouding voert met een ander, tenzij het betreft een bloedverwant in de eerste graad of een
/// bloedverwant in de tweede graad indien er bij één van de bloedverwanten in de tweede graad sprake is van
/// zorgbehoefte; - gezin: 1°. de gehuwden tezamen; 2°. de gehuwden met de tot hun last komende kinderen; 3°. de
/// alleenstaande ouder met de tot zijn last komende kinderen; - kind: het in Nederland woonachtige eigen kind
/// of stiefkind of, voor de toepassing van de artikelen 9 en 9a, het in Nederland woonachtige pleegkind; - ten
/// laste komend kind: het kind jonger dan 18 jaar voor wie aan de alleenstaande ouder of de gehuwde op grond
/// van artikel 18 van de Algemene Kinderbijslagwet kinderbijslag wordt betaald, zal worden betaald of zou
/// worden betaald indien artikel 7, tweede lid, van die wet niet van toepassing zou zijn."
///
/// # Errors
/// Where that is not answered of a child that could be one, and no other child is.
pub fn ten_laste_komend(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let kinderen = kinderen(w)?;
    any_known(kinderen.map(|kind| hoort_bij_gezin(w, kind)))
}

/// Whether one child is a ten laste komend kind.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn hoort_bij_gezin(w: &mut Worksheet<impl Trace>, kind: Persoon) -> Rule<bool> {
    let geboren = kind.geboortedatum()?;
    let meerderjarig = w.norm(&w.normen().participatiewet.meerderjarig)?;
    let minderjarig = w.is_geboren(geboren) && !w.heeft_bereikt(geboren, meerderjarig);
    Ok(minderjarig && uitbetaling(w, kind, geboren)?.telt())
}
