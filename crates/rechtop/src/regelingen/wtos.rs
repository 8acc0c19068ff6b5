//! Tegemoetkoming scholieren: Wet tegemoetkoming onderwijsbijdrage en schoolkosten (WTOS, BWBR0012438) ch. 4.
//! <https://wetten.overheid.nl/BWBR0012438/2026-01-01>
//!
//! A signpost: what decides is the age, and a secondary school. The basistoelage of today and the grensbedrag of the income
//! of the parents were not found, so no amount is promised; of the schoolkosten the lowest and the highest are told.
//!
//! Rekent niet: 2.23 tot en met 2.29 en 4.3 tot en met 4.5 (de basistoelage en het grensbedrag van nu zijn niet gevonden);
//! 4.7 tot en met 4.14 (toekenning en aanvraag).

use crate::begrippen::onderwijs::{Scholierenleeftijd, gezin, onderwijs_van};
use crate::bron::WTOS;
use crate::codes::ReasonCode;
use crate::feiten::{Onderwijs, Persoon};
use crate::rekenen::{Draft, Rule, Trace, Verdict, Worksheet, first_known};

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
            Ok(Verdict::Pointer(met_schoolkosten(w, reason.about(scholier)).write()))
        }
        None => w.reason(ReasonCode::GeenScholierVan18, WTOS.art("2.3 lid 1")).refuse(),
    }
}

/// Between what the tegemoetkoming in the schoolkosten lies in full: that of the special school is the lowest, that of the
/// vavo the highest. It goes by the school year, from August to July; of another one nothing is told.
///
/// WTOS art. 4.2 lid 1, geldend 2026-01-01: "De tegemoetkoming in de zin van dit hoofdstuk bestaat uit: a.
/// basistoelage, en b. tegemoetkoming in de schoolkosten."
///
/// WTOS art. 4.6, geldend 2026-01-01: "\[…\] Overzicht bedragen tegemoetkoming schoolkosten per maand 2026–2027 a.
/// onderbouw op grond van de WVO bekostigd onderwijs € 104,11 b. bovenbouw op grond van de WVO bekostigd onderwijs €
/// 113,98 c. onderbouw niet volledig en rechtstreeks bekostigd vo € 142,53 d. bovenbouw niet volledig en rechtstreeks
/// bekostigd vo € 152,47 e. speciaal onderwijs en voortgezet speciaal onderwijs € 69,15 f. voortgezet algemeen
/// volwassenen onderwijs (vavo) € 152,47"
fn met_schoolkosten<'a>(w: &mut Worksheet<'a, impl Trace>, reason: Draft<'a>) -> Draft<'a> {
    let normen = &w.normen().wtos;
    let laagste = w.probe(|w| w.norm(&normen.schoolkosten_vso));
    let hoogste = w.probe(|w| w.norm(&normen.schoolkosten_vavo));
    match (laagste, hoogste) {
        (Ok(laagste), Ok(hoogste)) => reason.tested(laagste, hoogste),
        _ => reason,
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
    Ok(leeftijd.heeft_nu(w, geboren) && onderwijs_van(persoon)? == Onderwijs::VoortgezetOnderwijs)
}
