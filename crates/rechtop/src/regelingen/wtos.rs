//! Tegemoetkoming scholieren: Wet tegemoetkoming onderwijsbijdrage en schoolkosten (WTOS, BWBR0012438) ch. 4.
//! <https://wetten.overheid.nl/BWBR0012438/2026-01-01>
//!
//! A signpost: what decides is the age, and a secondary school.
//!
//! Rekent niet: 4.2 tot en met 4.6 (basistoelage en schoolkosten: de basistoelage en het grensbedrag van het inkomen van
//! de ouders zijn niet gevonden); 4.10 lid 2 (aanvraag).

use crate::begrippen::onderwijs::{Scholierenleeftijd, gezin, onderwijs_van};
use crate::bron::WTOS;
use crate::codes::ReasonCode;
use crate::feiten::{Onderwijs, Persoon};
use crate::rekenen::{Rule, Trace, Verdict, Worksheet, first_known};

/// Points at the tegemoetkoming where somebody of 18 or older is at secondary school.
///
/// WTOS art. 4.1, geldend 2026-01-01: "Dit hoofdstuk is van toepassing op scholieren en vavo-studenten die 18
/// jaren zijn of ouder en zijn ingeschreven aan een school als bedoeld in paragraaf 2.3."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    let gezin = gezin(w)?;
    let scholier = gezin.map(|persoon| Ok(is_scholier(w, persoon)?.then_some(persoon)));
    match first_known(scholier)? {
        Some(scholier) => {
            let reason = w.reason(ReasonCode::WtosScholier, WTOS.art("4.1"));
            Ok(Verdict::Pointer(reason.about(scholier)))
        }
        None => w.reason(ReasonCode::GeenScholierVan18, WTOS.art("2.3 lid 1")).refuse(),
    }
}

/// Whether somebody of that age is at a secondary school or the vavo.
///
/// WTOS art. 2.3 lid 1, geldend 2026-01-01: "Op tegemoetkoming ingevolge hoofdstuk 4 kan aanspraak bestaan met
/// ingang van de eerste dag van het kwartaal volgend op het kwartaal waarin de leerling de leeftijd van 18
/// jaren heeft bereikt tot en met de maand waarin hij de leeftijd van 30 jaren heeft bereikt."
///
/// WTOS art. 2.9, geldend 2026-01-01: "Voor tegemoetkoming ingevolge hoofdstuk 4 kan een scholier in aanmerking
/// komen die is ingeschreven: a. aan een school die op grond van de WVO 2020, de WEC of de Experimentenwet
/// onderwijs volledig en rechtstreeks uit de openbare kas wordt bekostigd, waaronder het volgen van onderwijs
/// in de vorm van contractactiviteiten niet is mede begrepen; b. aan een op grond van artikel 2.66 WVO 2020
/// aangewezen school; c. aan een school die is erkend op grond van de Wet op de erkende onderwijsinstellingen
/// voor zover de gevolgde cursus onder de reikwijdte van die wet valt; d. voor een cursus die wordt bekostigd
/// op grond van artikel 4.28 WVO 2020; of e. voor bij ministeriële regeling aangewezen onderwijs, vergelijkbaar
/// met de onderdelen a tot en met d."
///
/// WTOS art. 2.10, geldend 2026-01-01: "Voor tegemoetkoming ingevolge hoofdstuk 4 kan een vavo-student in
/// aanmerking komen die is ingeschreven aan een school als bedoeld in artikel 1.1.1 en artikel 1.4a.1 WEB,
/// voorzover het betreft een opleiding vavo."
fn is_scholier<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<bool> {
    // Who is known to be at another school is no pupil, whatever else is open.
    let school = persoon.onderwijs_indien_bekend();
    if school.is_some_and(|school| school != Onderwijs::VoortgezetOnderwijs) {
        return Ok(false);
    }
    let (leeftijd, geboren) = (Scholierenleeftijd::van(w)?, persoon.geboortedatum()?);
    Ok(w.in_de_maand(|maand| leeftijd.heeft(maand, geboren))
        && onderwijs_van(persoon)? == Onderwijs::VoortgezetOnderwijs)
}
