//! What kind of household it is, and how many it counts.

use rechtop_lokaal::{Aantal, Huishoudsoort};

use super::grond::{Om, Toets, of};
use super::kinderen::aantal_minderjarig;
use crate::begrippen::bijstandsnorm::kostendelers;
use crate::begrippen::gezin::ten_laste_komend;
use crate::begrippen::partner::echtgenoot;
use crate::codes::ReasonCode;
use crate::feiten::Woningsoort;
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// Whether it is one of these kinds of household.
pub(super) fn huishouden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    soorten: &'static [Huishoudsoort],
    om: Om<'a>,
) -> Toets {
    let een = any_known(soorten.iter().map(|soort| is_soort(w, *soort)))?;
    of(een, om.reason(w, ReasonCode::LokaalAnderHuishouden))
}

/// Whether it is a household of this kind.
pub(super) fn is_soort(w: &mut Worksheet<impl Trace>, soort: Huishoudsoort) -> Rule<bool> {
    let paar = echtgenoot(w)?.is_some();
    Ok(match soort {
        Huishoudsoort::Paar => paar,
        Huishoudsoort::PaarZonderKinderen => paar && !ten_laste_komend(w)?,
        Huishoudsoort::PaarMetKinderen => paar && ten_laste_komend(w)?,
        Huishoudsoort::Alleenstaand => !paar && !ten_laste_komend(w)?,
        Huishoudsoort::AlleenstaandeOuder => !paar && ten_laste_komend(w)?,
        Huishoudsoort::Inrichting => w.situatie().woning().soort()? == Woningsoort::Instelling,
        Huishoudsoort::Kostendeler => kostendelers(w)? > 0,
    })
}

/// Whether the household counts so many: applicant, partner and children under 18.
pub(super) fn personen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Aantal,
    om: Om<'a>,
) -> Toets {
    let aantal = aantal_personen(w)?;
    of(past(aantal, toets), om.reason(w, ReasonCode::LokaalAnderHuishouden))
}

/// How many the household counts: applicant, partner and children under 18.
pub(super) fn aantal_personen(w: &mut Worksheet<impl Trace>) -> Rule<u8> {
    let volwassenen = 1 + u8::from(echtgenoot(w)?.is_some());
    Ok(aantal_minderjarig(w)?.saturating_add(volwassenen))
}

/// Whether so many share the costs.
pub(super) fn kostendelende<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Aantal,
    om: Om<'a>,
) -> Toets {
    // The concept counts those who live with the household; they share with the adults of it.
    let volwassenen = 1 + u8::from(echtgenoot(w)?.is_some());
    let aantal = kostendelers(w)?.saturating_add(volwassenen);
    of(past(aantal, toets), om.reason(w, ReasonCode::LokaalAnderHuishouden))
}

fn past(aantal: u8, toets: &Aantal) -> bool {
    toets.minstens.is_none_or(|minst| aantal >= minst)
        && toets.hoogstens.is_none_or(|meest| aantal <= meest)
}
