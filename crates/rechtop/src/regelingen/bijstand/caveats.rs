//! What the holder should know, and what is still to be decided by a person.

use super::Uitvoerder;
use super::rechthebbenden::Rechthebbenden;
use crate::begrippen::bijstandsnorm::{Echtgenoot, Leefvorm, voorbehoud_student};
use crate::begrippen::gezin::kinderen;
use crate::begrippen::inkomen::heeft_inkomen;
use crate::codes::CaveatCode;
use crate::feiten::{Persoon, UitkeringSoort, Woningsoort};
use crate::rekenen::{Rule, Told, Trace, Worksheet};

/// Tells the holder what goes with the bijstand in the month of the peildatum.
pub(super) fn tell<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    door: Uitvoerder,
    leefvorm: &Leefvorm<'a>,
    wie: Option<&Rechthebbenden<'a>>,
) {
    tell_of_uitvoerder(w, door);
    // Art. 11 lid 2 lets in who resides by the law of the Union, of which the immigration service judges.
    w.tell(CaveatCode::BijstandUitEuropa);
    w.tell(CaveatCode::BijstandVermogenNu);
    w.tell(CaveatCode::BijstandTeltVoorToeslagen);
    if let Some(Rechthebbenden { leefvorm, echtgenoot: Echtgenoot::ZonderRecht }) = wie {
        let zonder = leefvorm.partner.map(|(persoon, _)| persoon);
        let code = CaveatCode::BijstandEenZonderRecht;
        w.tell(zonder.map_or(Told::from(code), |persoon| code.about(persoon)));
    }
    if let Some(student) = voorbehoud_student(w) {
        w.tell(student);
    }
    if heeft_kind_met_inkomen(w) == Ok(true) {
        w.tell(CaveatCode::BijstandInkomenKind);
    }
    if leefvorm.partner.is_some_and(|(partner, _)| woont_elders(partner)) {
        w.tell(CaveatCode::BijstandPartnerElders);
    }
    if w.situatie().personen().is_ok_and(|mut personen| personen.any(krijgt_bijstand)) {
        w.tell(CaveatCode::BijstandHebtUAl);
    }
    if wacht_vier_weken(w, leefvorm) == Ok(true) {
        w.tell(CaveatCode::BijstandVierWeken);
    }
    if w.situatie().woning().soort_indien_bekend() == Some(Woningsoort::Koop) {
        w.tell(CaveatCode::BijstandOverwaarde);
    }
}

fn tell_of_uitvoerder(w: &mut Worksheet<impl Trace>, door: Uitvoerder) {
    match door {
        Uitvoerder::Svb => {
            w.tell(CaveatCode::AioVandaagMelden);
            w.tell(CaveatCode::AioBuitenland);
        }
        Uitvoerder::Gemeente => {
            w.tell(CaveatCode::BijstandGemeenteBeslist);
            w.tell(CaveatCode::BijstandVandaagMelden);
            w.tell(CaveatCode::BijstandVrijlatingArbeid);
        }
    }
}

fn woont_elders(partner: Persoon) -> bool {
    partner.op_zelfde_adres_indien_bekend() == Some(false)
}

fn krijgt_bijstand(persoon: Persoon) -> bool {
    persoon.uitkering_soort_indien_bekend() == Some(UitkeringSoort::Bijstand)
}

/// Whether a minor child has income: what is no wage counts, and the officer sees which it is.
///
/// Pw art. 31 lid 2 onder b, d, h en m, geldend 2026-07-01: "2 Niet tot de middelen van de belanghebbende
/// worden gerekend: \[…\] b. kinderbijslag ontvangen ten behoeve van zijn in of buiten Nederland woonachtige
/// kinderen; \[…\] d. tegemoetkomingen in de zin van de Algemene wet inkomensafhankelijke regelingen; \[…\] h.
/// inkomsten uit arbeid van de tot zijn last komende kinderen, alsmede door hen ontvangen uitkeringen inzake
/// werkloosheid en arbeidsongeschiktheid, tenzij het de verlening van bijzondere bijstand betreft voor
/// bijzondere noodzakelijke kosten van het bestaan van die kinderen; \[…\] m. giften, voor zover de som van
/// deze giften en de bijdragen, bedoeld in artikel 18, achtste lid, niet meer bedraagt dan € 1.200,00 per
/// kalenderjaar;"
fn heeft_kind_met_inkomen(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let meerderjarig = w.norm(&w.normen().participatiewet.meerderjarig)?;
    let minderjarig = |kind: &Persoon| {
        let geboren = kind.geboortedatum_indien_bekend();
        geboren.is_some_and(|geboren| !w.heeft_bereikt(geboren, meerderjarig))
    };
    Ok(kinderen(w)?.filter(minderjarig).any(heeft_inkomen))
}

/// Whether applicant and partner are all under 27: then the claim is taken up only four weeks after the first contact.
///
/// Pw art. 41 lid 4, geldend 2026-07-01: "4 Een aanvraag van algemene bijstand die alleen ziet op
/// alleenstaanden en alleenstaande ouders jonger dan 27 jaar en gehuwden waarvan beide echtgenoten jonger dan
/// 27 jaar zijn wordt niet eerder ingediend dan vier weken na de melding, bedoeld in artikel 44, en wordt niet
/// eerder dan vier weken na die melding door het college in behandeling genomen. De vorige zin is niet van
/// toepassing: a. voor de duur van een jaar op alleenstaanden, alleenstaande ouders en gehuwden wanneer een van
/// de personen uiterlijk een jaar voorafgaand aan de aanvraag ingeschreven heeft gestaan bij: 1°. het
/// praktijkonderwijs, bedoeld in artikel 2.8 van de Wet voortgezet onderwijs 2020, of 2°. het voortgezet
/// speciaal onderwijs, bedoeld in artikel 2 van de Wet op de expertisecentra; b. op alleenstaanden,
/// alleenstaande ouders en gehuwden wanneer een van de personen medisch urenbeperkt is of behoort tot de
/// doelgroep loonkostensubsidie."
fn wacht_vier_weken(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<bool> {
    let tot = w.norm(&w.normen().participatiewet.zoektermijn_tot)?;
    let jong = |(persoon, _): (Persoon, _)| -> Rule<bool> {
        Ok(!w.heeft_bereikt(persoon.geboortedatum()?, tot))
    };
    let partner = leefvorm.partner.map_or(Ok(true), jong)?;
    Ok(partner && jong(leefvorm.aanvrager)?)
}
