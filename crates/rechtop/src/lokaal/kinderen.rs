//! Children in the household, their ages and schools.

use rechtop_lokaal::{Kinderen, WelkeKinderen};

use super::grond::{Om, Toets, of};
use super::leeftijd::{binnen, leeftijd_op, teldag};
use super::school::school;
use crate::begrippen::gezin::{hoort_bij_gezin, kinderen};
use crate::begrippen::kinderbijslag::{heeft_pleegvergoeding, uitbetaling};
use crate::codes::ReasonCode;
use crate::feiten::Persoon;
use crate::rekenen::{Halt, Rule, Trace, Worksheet, refused};

/// Whether the household has the children that a scheme is for.
pub(super) fn toets<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Kinderen,
    om: Om<'a>,
) -> Toets {
    let reason = om.reason(w, ReasonCode::LokaalGeenKind);
    let alle: Vec<Persoon> = match toets.welke {
        WelkeKinderen::Aantal | WelkeKinderen::Elk => kinderen(w)?.collect(),
        WelkeKinderen::Oudste | WelkeKinderen::Jongste => {
            let mut minderjarig = Vec::new();
            for kind in kinderen(w)? {
                if hoort_bij_gezin(w, kind)? {
                    minderjarig.push((kind.geboortedatum()?, kind));
                }
            }
            minderjarig.sort_by_key(|(geboren, _)| *geboren);
            let kind = match toets.welke {
                WelkeKinderen::Oudste => minderjarig.first(),
                _ => minderjarig.last(),
            };
            kind.map(|(_, kind)| *kind).into_iter().collect()
        }
    };
    if toets.welke != WelkeKinderen::Aantal {
        for kind in &alle {
            voldoet(w, toets, om, *kind)?;
        }
        return of(!alle.is_empty(), reason);
    }
    let (mut zeker, mut open) = (0, Vec::new());
    for kind in alle {
        match refused(voldoet(w, toets, om, kind)) {
            Ok(None) => zeker += 1,
            Ok(Some(_)) => {}
            Err(halt) => open.push(halt),
        }
    }
    let hoogst = zeker + open.len();
    let minstens = toets.minstens.unwrap_or(u8::from(toets.hoogstens != Some(0)));
    let past = |aantal: usize| {
        aantal >= usize::from(minstens)
            && toets.hoogstens.is_none_or(|meest| aantal <= usize::from(meest))
    };
    match open.first() {
        // However the open ones turn out.
        Some(halt) if (zeker..=hoogst).any(past) && !(zeker..=hoogst).all(past) => Err(*halt),
        _ => of(past(zeker), reason),
    }
}

/// Whether one child has the age, the school and the kinderbijslag.
fn voldoet<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Kinderen,
    om: Om<'a>,
    kind: Persoon<'a>,
) -> Rule<()> {
    let reason = om.reason(w, ReasonCode::LokaalGeenKind);
    let dag = teldag(w, toets.op);
    let jaren = leeftijd_op(kind.geboortedatum()?, dag);
    let oud_genoeg = jaren.is_some_and(|jaren| binnen(jaren, toets.van, toets.tot_en_met));
    reason.refuse_if(!oud_genoeg)?;
    if toets.met_kinderbijslag {
        kinderbijslag(w, true, om.met(Some(kind)))?;
    }
    if !toets.school.is_empty() {
        school(w, &toets.school, om.met(Some(kind)))?;
    }
    Ok(())
}

/// Whether this household gets kinderbijslag or a foster allowance for the child.
pub(super) fn kinderbijslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    moet: bool,
    om: Om<'a>,
) -> Toets {
    let kind = om.persoon.map_or_else(|| Ok(w.situatie().aanvrager()?), Rule::Ok)?;
    let reason = om.reason(w, ReasonCode::LokaalGeenKinderbijslag);
    let telt = heeft_pleegvergoeding(kind) || {
        let geboren = kind.geboortedatum()?;
        uitbetaling(w, kind, geboren)?.telt()
    };
    of(telt == moet, reason)
}

/// How many children under 18 there are, as far as that is known.
pub(super) fn aantal_minderjarig(w: &mut Worksheet<impl Trace>) -> Result<u8, Halt> {
    let mut aantal: u8 = 0;
    for kind in kinderen(w)? {
        aantal = aantal.saturating_add(u8::from(hoort_bij_gezin(w, kind)?));
    }
    Ok(aantal)
}
