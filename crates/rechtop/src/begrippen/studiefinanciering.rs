//! The basisbeurs of who studies, which counts as income: Algemeen inkomensbesluit socialezekerheidswetten (AIB,
//! BWBR0029368) art. 2:4 lid 1 onder n. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>

use super::onderwijs::onderwijs_van;
use crate::euro::PerMonth;
use crate::feiten::{Onderwijs, Persoon, Woningsoort};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde::Leeftijd;

/// From the year in which somebody reaches this age nothing is asked any more. No act has it: studiefinanciering begins
/// before thirty, and goes on after that only without interruption (WSF 2000 art. 2.3 lid 3 and 4).
pub const GEVRAAGD_TOT: Leeftijd = Leeftijd(36);

/// Whether somebody receives studiefinanciering, for an education for which it is there.
///
/// # Errors
/// Where that is not answered.
pub fn krijgt_studiefinanciering(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<bool> {
    let bekend = persoon.studiefinanciering_indien_bekend();
    if bekend == Some(false) {
        return Ok(false);
    }
    let te_oud = w.jaar() - persoon.geboortedatum()?.year() >= i16::from(GEVRAAGD_TOT.0);
    if bekend.is_none() && te_oud {
        return Ok(false);
    }
    Ok(match onderwijs_van(persoon)? {
        Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo => persoon.studiefinanciering()?,
        Onderwijs::Geen
        | Onderwijs::Voorschool
        | Onderwijs::Basisonderwijs
        | Onderwijs::VoortgezetOnderwijs => false,
    })
}

/// The basisbeurs of a month. Who lives with somebody else is taken to live with a parent, and everybody else not to: that is
/// not asked. The text of WSF 2000 art. 3.18 with these amounts was not found; they are those that DUO publishes.
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub fn basisbeurs<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<PerMonth> {
    if !krijgt_studiefinanciering(w, persoon)? {
        return Ok(PerMonth::ZERO);
    }
    let thuiswonend = w.situatie().woning().soort()? == Woningsoort::Inwonend;
    let normen = &w.normen().studiefinanciering;
    w.norm(match (onderwijs_van(persoon)?, thuiswonend) {
        (Onderwijs::Mbo, true) => &normen.basisbeurs_mbo_thuiswonend,
        (Onderwijs::Mbo, false) => &normen.basisbeurs_mbo_uitwonend,
        (_, true) => &normen.basisbeurs_ho_thuiswonend,
        (_, false) => &normen.basisbeurs_ho_uitwonend,
    })
}
