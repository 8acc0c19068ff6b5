//! Tegemoetkoming alleenverdieners: Participatiewet (Pw, BWBR0015703) art. 78gg, and the Regeling
//! Participatiewet, IOAW en IOAZ (BWBR0015738) art. 15ba. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! A signpost. Whether a household gets less in toeslagen than one with only bijstand, because the double
//! heffingskorting ends for them earlier, the Belastingdienst works out: it gives the municipality a list.
//! Who is not on it, can ask.

use crate::bron::PW;
use crate::euro::PerYear;
use crate::feiten::UitkeringSoort;
use crate::oud::begrippen::bijstandsnorm::{gewone_norm, leefvorm};
use crate::oud::begrippen::inkomen::{Toetsingsinkomen, toetsingsinkomen_van};
use crate::oud::begrippen::netto_inkomen::netto_inkomen;
use crate::oud::begrippen::toeslagenwet::krijgt_uitkering;
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{Afweging, Bekend, Certainty, Outcome, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

/// Assesses whether the household may be one for whom the tegemoetkoming is meant.
pub fn assess<T: Trace>(s: &Situatie, _: &mut T) -> Outcome {
    weigh(s).unwrap_or_else(Outcome::from)
}

fn weigh(s: &Situatie) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    let bedrag = &s.normen.participatiewet.tegemoetkoming_alleenverdieners;
    let bedrag = match s.norm(bedrag, afweging.certainty()) {
        Ok(bedrag) => bedrag,
        Err(stop) => return Ok(afweging.besluit(Err(stop))),
    };
    match alleenverdiener(s, bedrag, afweging.certainty()) {
        Ok(grond) => grond?,
        Err(stop) => return Ok(afweging.besluit(Err(stop))),
    }
    let reden = Reason::new("misschien_alleenverdiener", s.bron(&PW, "78gg lid 1"));
    Ok(Outcome::Pointer(Reason { grens: Some(bedrag.into()), ..reden }))
}

/// Art. 78gg lid 1: two of whom one has a benefit and the other nothing, with an income near that of
/// bijstand.
fn alleenverdiener(
    s: &Situatie,
    bedrag: PerYear,
    certainty: &mut Certainty,
) -> Bekend<Result<(), Reason>> {
    let bron = s.bron(&PW, "78gg lid 1");
    let Some(partner) = toeslagpartner(s)? else {
        return Ok(Err(Reason::new("alleenverdiener_zonder_partner", bron)));
    };
    let aanvrager = s.aanvrager()?;
    if let Some(reden) = eerste_bekende([aanvrager, partner].map(|wie| ander_inkomen(s, wie)))? {
        return Ok(Err(reden));
    }
    let (verdiener, ander) = if krijgt_uitkering(s, aanvrager)? {
        (aanvrager, partner)
    } else if krijgt_uitkering(s, partner)? {
        (partner, aanvrager)
    } else {
        return Ok(Err(Reason::new("alleenverdiener_zonder_uitkering", bron)));
    };
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(s, ander)?;
    if inkomen > PerYear::ZERO {
        let reden = Reason::new("alleenverdiener_twee_inkomens", bron);
        return Ok(Err(reden.about(ander.index)));
    }
    if let Some(reden) = niet_in_de_buurt(s, verdiener, bedrag, certainty)? {
        return Ok(Err(reden));
    }
    let bijstand = *verdiener.uitkering_soort()? == UitkeringSoort::Bijstand;
    Ok(if bijstand { Err(Reason::new("alleenverdiener_met_bijstand", bron)) } else { Ok(()) })
}

/// Somebody who has an income that is no benefit: whatever the other has, they do not live on one benefit.
fn ander_inkomen(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(s, persoon)?;
    let ander = inkomen > PerYear::ZERO && !krijgt_uitkering(s, persoon)?;
    let reden = Reason::new("alleenverdiener_ander_inkomen", s.bron(&PW, "78gg lid 1 onder a"));
    Ok(ander.then(|| reden.about(persoon.index)))
}

/// Onder c: the income with the toeslagen is lower than beside bijstand. So it can be above the norm by no
/// more than the toeslagen that are missed, for which the tegemoetkoming makes up: that much a month is
/// taken as near.
fn niet_in_de_buurt(
    s: &Situatie,
    verdiener: Persoon,
    bedrag: PerYear,
    certainty: &mut Certainty,
) -> Bekend<Option<Reason>> {
    let netto = netto_inkomen(s, verdiener, certainty)?.met_vakantiegeld();
    let norm = gewone_norm(s, &leefvorm(s)?, certainty)?.bedrag;
    let grens = norm + bedrag.per_month().round_half_up_to_cent();
    let reden = Reason::new("alleenverdiener_inkomen_te_hoog", s.bron(&PW, "78gg lid 1 onder c"));
    Ok((netto > grens).then(|| reden.tested(netto, grens)))
}
