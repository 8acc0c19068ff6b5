//! Why a person has no right of their own: Pw art. 11 and 13.

use crate::begrippen::bijstandsnorm::Leeftijdsgroep;
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::feiten::{Dagbesteding, Onderwijs, Persoon, Verblijf, Woningsoort};
use crate::rekenen::{Rule, Trace, Worksheet, first_refusal};

/// Whether a person has a right of their own in the month.
///
/// [[Pw 13 lid 1 onder f]]
pub(super) fn niet_uitgesloten<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    groep: Leeftijdsgroep,
) -> Rule<()> {
    let reason = w.reason(ReasonCode::Minderjarig, PW.art("13 lid 1 onder f")).about(persoon);
    reason.refuse_if(groep == Leeftijdsgroep::Minderjarig)?;
    first_refusal([
        met_verblijfsrecht(w, persoon),
        in_vrijheid(w, persoon),
        zonder_studiefinanciering(w, persoon),
        niet_jong_in_inrichting(w, persoon, groep),
    ])
}

/// Temporary protection is not one of the grounds that the act names: there is leefgeld for it.
///
/// [[Pw 11 lid 1 en 2]]
fn met_verblijfsrecht(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let code = match persoon.verblijf()? {
        Verblijf::Rechtmatig => return Ok(()),
        Verblijf::NietRechtmatig => ReasonCode::GeenBijstandZonderVerblijfsrecht,
        Verblijf::TijdelijkeBescherming => ReasonCode::LeefgeldInPlaatsVanBijstand,
    };
    w.reason(code, PW.art("11 lid 1 en 2")).about(persoon).refuse()
}

/// From the first day of detention.
///
/// [[Pw 13 lid 1 onder a]]
fn in_vrijheid(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let reason = w.reason(ReasonCode::GeenBijstandInDetentie, PW.art("13 lid 1 onder a"));
    reason.about(persoon).refuse_if(gedetineerd)
}

/// Whether somebody who does not study could, the municipality judges. What a pupil gets, is a tegemoetkoming of the
/// WTOS: another act than the one that is named here.
///
/// [[Pw 13 lid 2 onder c]]
fn zonder_studiefinanciering(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let gaat_voor_tot = w.norm(&w.normen().participatiewet.studie_gaat_voor_tot)?;
    if w.heeft_bereikt(persoon.geboortedatum()?, gaat_voor_tot) {
        return Ok(());
    }
    // Either answer can decide alone: who does not study is not asked for studiefinanciering.
    if persoon.studiefinanciering_indien_bekend() == Some(false)
        || persoon.dagbesteding()? != Dagbesteding::Studie
        || persoon.onderwijs_indien_bekend() == Some(Onderwijs::VoortgezetOnderwijs)
    {
        return Ok(());
    }
    let krijgt = persoon.studiefinanciering()?;
    let reason = w.reason(ReasonCode::StudiefinancieringGaatVoor, PW.art("13 lid 2 onder c"));
    reason.about(persoon).refuse_if(krijgt)
}

/// [[Pw 13 lid 2 onder a]]
fn niet_jong_in_inrichting(
    w: &Worksheet<impl Trace>,
    persoon: Persoon,
    groep: Leeftijdsgroep,
) -> Rule<()> {
    if groep != Leeftijdsgroep::Jong {
        return Ok(());
    }
    let in_inrichting = w.situatie().woning().soort()? == Woningsoort::Instelling;
    let reason = w.reason(ReasonCode::JongInInrichting, PW.art("13 lid 2 onder a"));
    reason.about(persoon).refuse_if(in_inrichting)
}
