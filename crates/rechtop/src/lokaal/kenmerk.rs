//! What applies of the list that a municipality makes.

use rechtop_lokaal::{Kenmerk, Kenmerken, Over, Voor};

use super::LokaleRegeling;
use super::grond::{Om, Toets, of};
use super::wie::voor_wie;
use crate::codes::ReasonCode;
use crate::feiten::{Kenmerkwoord, Persoon, Rol};
use crate::rekenen::{Rule, Trace, Worksheet, any_known};

/// Whether one of these applies to those whom it is about.
pub(super) fn toets<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Kenmerken,
    om: Om<'a>,
) -> Toets {
    if let Some(minstens) = toets.minstens {
        return aantal(w, toets, minstens, om);
    }
    voor_wie(w, toets.wie, om, &mut |w, persoon| {
        let een = any_known(toets.een_van.iter().map(|woord| heeft(w, woord, om, persoon)))?;
        of(een, om.met(Some(persoon)).reason(w, ReasonCode::LokaalKenmerk))
    })
}

/// Whether one of these applies to so many in the household.
fn aantal<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Kenmerken,
    minstens: u8,
    om: Om<'a>,
) -> Toets {
    let mut met = 0;
    for persoon in super::wie::ieder(w, Voor::Persoon)?.into_iter().flatten() {
        let een = any_known(toets.een_van.iter().map(|woord| heeft(w, woord, om, persoon)))?;
        met += u8::from(een);
    }
    of(met >= minstens, om.reason(w, ReasonCode::LokaalKenmerk))
}

/// Whether a word applies to a person, or to the household of it.
pub(super) fn heeft<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    woord: &str,
    om: Om<'a>,
    persoon: Persoon<'a>,
) -> Rule<bool> {
    let (over, geldt): (Over, &dyn Fn(&Kenmerkwoord) -> bool) = match Kenmerk::from_word(woord) {
        Some(kenmerk) => (kenmerk.over(), &move |al| *al == Kenmerkwoord::Algemeen(kenmerk)),
        None => (
            om.regeling.vraag(woord).map_or(Over::Huishouden, |vraag| vraag.over),
            &|al| matches!(al, Kenmerkwoord::Eigen(eigen) if is_eigen(eigen, om.regeling, woord)),
        ),
    };
    let aangekruist = match over {
        Over::Huishouden => w.situatie().omstandigheden()?,
        // Not a question for a child, or for an adult.
        Over::Volwassene if persoon.is(Rol::Kind) => return Ok(false),
        Over::Kind if !persoon.is(Rol::Kind) => return Ok(false),
        Over::Volwassene | Over::Kind | Over::Ieder => persoon.kenmerken()?,
    };
    Ok(aangekruist.iter().any(geldt))
}

fn is_eigen(eigen: &str, regeling: &LokaleRegeling, woord: &str) -> bool {
    let van = eigen.strip_prefix(regeling.gemeente.id());
    van.and_then(|rest| rest.strip_prefix('/')) == Some(woord)
}
