//! Why a person has no right of their own: Pw art. 11 and 13.

use crate::begrippen::bijstandsnorm::Leeftijdsgroep;
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::feiten::{Dagbesteding, Onderwijs, Persoon, Verblijf, Woningsoort};
use crate::rekenen::{Rule, Trace, Worksheet};

/// Whether a person has a right of their own in the month.
///
/// Pw art. 13 lid 1 onder f, geldend 2026-07-01: "1 Geen recht op bijstand heeft degene: \[…\] f. die jonger is
/// dan 18 jaar;"
pub(super) fn niet_uitgesloten<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    groep: Leeftijdsgroep,
) -> Rule<()> {
    let reason = w.reason(ReasonCode::Minderjarig, PW.art("13 lid 1 onder f")).about(persoon);
    reason.refuse_if(groep == Leeftijdsgroep::Minderjarig)?;
    w.all([
        &|w| met_verblijfsrecht(w, persoon),
        &|w| in_vrijheid(w, persoon),
        &|w| zonder_studiefinanciering(w, persoon),
        &|w| niet_jong_in_inrichting(w, persoon, groep),
    ])
}

/// Temporary protection is not one of the grounds that the act names: there is leefgeld for it.
///
/// Pw art. 11 lid 1 en 2, geldend 2026-07-01: "1 Iedere in Nederland woonachtige Nederlander die hier te lande
/// in zodanige omstandigheden verkeert of dreigt te geraken dat hij niet over de middelen beschikt om in de
/// noodzakelijke kosten van bestaan te voorzien, heeft recht op bijstand van overheidswege. 2 Met de
/// Nederlander, bedoeld in het eerste lid, wordt gelijkgesteld de hier te lande woonachtige vreemdeling die
/// rechtmatig in Nederland verblijf houdt in de zin van artikel 8, onderdelen a tot en met e en l, van de
/// Vreemdelingenwet 2000, met uitzondering van de gevallen, bedoeld in artikel 24, tweede lid, van Richtlijn
/// 2004/38/EG."
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
/// Pw art. 13 lid 1 onder a, geldend 2026-07-01: "1 Geen recht op bijstand heeft degene: a. aan wie rechtens
/// zijn vrijheid is ontnomen;"
fn in_vrijheid(w: &Worksheet<impl Trace>, persoon: Persoon) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let reason = w.reason(ReasonCode::GeenBijstandInDetentie, PW.art("13 lid 1 onder a"));
    reason.about(persoon).refuse_if(gedetineerd)
}

/// Whether somebody who does not study could, the municipality judges. What a pupil gets, is a tegemoetkoming of the
/// WTOS: another act than the one that is named here.
///
/// Pw art. 13 lid 2 onder c, geldend 2026-07-01: "2 Geen recht op algemene bijstand heeft degene: \[…\] c. die
/// jonger is dan 27 jaar en uit ’s Rijks kas bekostigd onderwijs kan volgen en: 1°. in verband daarmee
/// aanspraak heeft op studiefinanciering op grond van de Wet studiefinanciering 2000, dan wel 2°. in verband
/// daarmee geen aanspraak heeft op studiefinanciering en dit onderwijs niet volgt;"
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

/// Pw art. 13 lid 2 onder a, geldend 2026-07-01: "2 Geen recht op algemene bijstand heeft degene: a. van 18, 19
/// of 20 jaar die in een inrichting verblijft;"
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
