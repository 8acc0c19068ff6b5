//! Tegemoetkoming alleenverdieners: Participatiewet (Pw, BWBR0015703) art. 78gg, and the Regeling Participatiewet, IOAW
//! en IOAZ (BWBR0015738) art. 15ba. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! A signpost. Whether a household gets less in toeslagen than one with only bijstand, because the double
//! heffingskorting ends for them earlier, the Belastingdienst works out: it gives the municipality a list. Who is not on
//! it can ask.
//!
//! Rekent niet: Pw 78gg lid 1 onder b (dat rekent de Belastingdienst uit); 78gg lid 2 tot en met 7 (uitvoering).

use crate::begrippen::bijstandsnorm::{gewone_norm, leefvorm};
use crate::begrippen::inkomen::{Toetsingsinkomen, toetsingsinkomen_van};
use crate::begrippen::netto_inkomen::{netto_inkomen, vraag_netto_van_beiden};
use crate::begrippen::partner::echtgenoot;
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::euro::PerYear;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::regelingen::toeslagenwet::krijgt_uitkering;
use crate::rekenen::{Doubt, Rounding, Rule, Trace, Verdict, Worksheet, first_refusal, round};

/// Whether the household may be one for whom the tegemoetkoming is meant: points at it, with its amount.
///
/// Regeling Pw art. 15ba, geldend 2026-01-01: "De tegemoetkoming voor een huishouden dat voldoet aan de
/// voorwaarden, bedoeld in artikel 78gg, eerste lid, bedraagt: a. € 1.000 voor een huishouden dat in het jaar
/// 2025 aan de voorwaarden voldoet; b. € 1.100 voor een huishouden dat in het jaar 2026 aan de voorwaarden
/// voldoet."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    let bedrag = w.norm(&w.normen().participatiewet.tegemoetkoming_alleenverdieners)?;
    let found = alleenverdiener(w, bedrag);
    vraag_netto_van_beiden(w, &found)?;
    found?;
    let reason = w.reason(ReasonCode::MisschienAlleenverdiener, PW.art("78gg lid 1"));
    Ok(Verdict::Pointer(reason.limited(bedrag).write()))
}

/// Two of whom one has a benefit and the other nothing, with an income near that of bijstand.
///
/// Pw art. 78gg lid 1, geldend 2026-07-01: "1 Het college kent ambtshalve of op aanvraag een tegemoetkoming toe
/// aan een huishouden, indien is voldaan aan de volgende voorwaarden: a. het huishouden heeft een inkomen uit
/// een uitkering, niet zijnde een uitkering op grond van deze wet, eventueel aangevuld met een uitkering op
/// grond van artikel 19; b. vergeleken met een vergelijkbaar huishouden, waarvoor het inkomen uit enkel een
/// uitkering bestaat op grond van artikel 19, ontvangt het huishouden een lager bedrag aan tegemoetkomingen met
/// toepassing van de Algemene wet inkomensafhankelijke regelingen, als gevolg van de verschillende afbouwpaden
/// van de dubbele algemene heffingskorting, bedoeld in artikel 37, tweede lid, en in artikel 8.9 van de Wet
/// inkomstenbelasting 2001; en c. de som van het netto-inkomen en de ontvangen tegemoetkomingen met toepassing
/// van de Algemene wet inkomensafhankelijke regelingen ligt lager dan bij een vergelijkbaar huishouden waarvoor
/// het inkomen uit een uitkering enkel bestaat uit een uitkering op grond van artikel 19, vanwege hetgeen
/// genoemd is onder b."
fn alleenverdiener<'a>(w: &mut Worksheet<'a, impl Trace>, bedrag: PerYear) -> Rule<()> {
    let Some(partner) = echtgenoot(w)? else {
        return w.reason(ReasonCode::AlleenverdienerZonderPartner, PW.art("78gg lid 1")).refuse();
    };
    let aanvrager = w.situatie().aanvrager()?;
    first_refusal([aanvrager, partner].map(|persoon| zonder_ander_inkomen(w, persoon)))?;
    let krijgen = [aanvrager, partner].map(|persoon| krijgt_uitkering(w, persoon));
    let (verdiener, ander) = verdiener_en_ander(w, &krijgen, aanvrager, partner)?;
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(w, ander)?;
    let twee_inkomens = w.reason(ReasonCode::AlleenverdienerTweeInkomens, PW.art("78gg lid 1"));
    twee_inkomens.about(ander).refuse_if(inkomen > PerYear::ZERO)?;
    in_de_buurt(w, verdiener, bedrag)?;
    // Of a toetsingsinkomen it is asked last whether it is a benefit.
    let [van_aanvrager, van_partner] = krijgen;
    van_aanvrager?;
    van_partner?;
    let bijstand = verdiener.uitkering_soort()? == UitkeringSoort::Bijstand;
    w.reason(ReasonCode::AlleenverdienerMetBijstand, PW.art("78gg lid 1")).refuse_if(bijstand)
}

/// Onder a: who has an income that is known to be no benefit does not live on one, whatever the other has.
fn zonder_ander_inkomen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(w, persoon)?;
    let ander = inkomen > PerYear::ZERO && krijgt_uitkering(w, persoon) == Ok(false);
    let reason = w.reason(ReasonCode::AlleenverdienerAnderInkomen, PW.art("78gg lid 1 onder a"));
    reason.about(persoon).refuse_if(ander)
}

/// Who of the two has the benefit, or may have it, and the other.
fn verdiener_en_ander<'a>(
    w: &Worksheet<'a, impl Trace>,
    [van_aanvrager, van_partner]: &[Rule<bool>; 2],
    aanvrager: Persoon<'a>,
    partner: Persoon<'a>,
) -> Rule<(Persoon<'a>, Persoon<'a>)> {
    if *van_aanvrager != Ok(false) {
        Ok((aanvrager, partner))
    } else if *van_partner != Ok(false) {
        Ok((partner, aanvrager))
    } else {
        w.reason(ReasonCode::AlleenverdienerZonderUitkering, PW.art("78gg lid 1")).refuse()
    }
}

/// Onder c: the income with the toeslagen is lower than beside bijstand. So it can be above the norm by no more than the
/// toeslagen that are missed, for which the tegemoetkoming makes up: that much a month, to the cent, is taken as near.
/// No act draws that line.
fn in_de_buurt<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    verdiener: Persoon<'a>,
    bedrag: PerYear,
) -> Rule<()> {
    let eigen = netto_inkomen(w, verdiener)?;
    let netto = eigen.met_vakantiegeld();
    let leefvorm = leefvorm(w)?;
    let norm = gewone_norm(w, &leefvorm)?.bedrag;
    let artikel = PW.art("78gg lid 1 onder c");
    let grens = norm + round(artikel, bedrag.per_month(), Rounding::HalfUpToCent);
    let reason = w.reason(ReasonCode::AlleenverdienerInkomenTeHoog, artikel);
    let schatting = eigen.geschat && eigen.zeker <= grens;
    let reason = if schatting { reason.resting_on(Doubt::Schatting) } else { reason };
    reason.tested(netto, grens).refuse_if(netto > grens)
}
