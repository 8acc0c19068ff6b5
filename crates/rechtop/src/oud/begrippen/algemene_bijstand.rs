//! Wealth for the bijstand: Pw art. 34.

use crate::bron::PW;
use crate::euro::Euro;
use crate::feiten::{Kinderbijslag, Rol};
use crate::oud::begrippen::bijstandsnorm::{Leefvorm, leefvorm, ten_laste_komend};
use crate::oud::outcome::{Bekend, Certainty, Reason};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;

/// Why the wealth of the household is above the limit for bijstand in the month of the situation.
///
/// # Errors
/// Where a fact that decides on it is not answered, or the limit is not known.
pub fn vermogen_boven_grens(s: &Situatie) -> Bekend<Option<Reason>> {
    te_veel(s, &leefvorm(s)?)
}

/// Why the wealth takes the right away in the month of the situation: a child of eighteen no longer
/// counts, and the limit is another where it was the only one.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn te_veel(s: &Situatie, leefvorm: &Leefvorm) -> Bekend<Option<Reason>> {
    let mut som = leefvorm.aanvrager.0.vermogen()?.0;
    if let Some((partner, _)) = leefvorm.partner {
        som = som + partner.vermogen()?.0;
    }
    for kind in s.met_rol(Rol::Kind)? {
        if hoort_bij_gezin(s, kind)? {
            som = som + kind.vermogen()?.0;
        }
    }
    let grens = vermogensgrens(s, leefvorm, &mut Certainty::default())?;
    let code = if leefvorm.partner.is_some() {
        "vermogen_boven_bijstandsgrens_samen"
    } else {
        "vermogen_boven_bijstandsgrens"
    };
    let reden = Reason::new(code, s.bron(&PW, "34 lid 3"));
    Ok((som > grens).then(|| reden.tested(som, grens)))
}

/// Art. 4 lid 1: a child under eighteen for whom the household is paid kinderbijslag.
fn hoort_bij_gezin(s: &Situatie, kind: Persoon) -> Bekend<bool> {
    let geboren = kind.geboortedatum()?;
    let minderjarig = s.maand.oud_leeftijd_bereikt(geboren, 0)
        && !s.maand.oud_leeftijd_bereikt(geboren, MEERDERJARIG);
    Ok(minderjarig && *kind.kinderbijslag()? != Kinderbijslag::Ander)
}

/// Art. 34 lid 3.
///
/// # Errors
/// Where an amount is not known, or it is not answered whether there is a dependent child.
pub fn vermogensgrens(
    s: &Situatie,
    leefvorm: &Leefvorm,
    certainty: &mut Certainty,
) -> Bekend<Euro> {
    let normen = &s.normen.participatiewet;
    let grens = if leefvorm.partner.is_some() {
        &normen.vermogensgrens_gehuwden
    } else if ten_laste_komend(s)? {
        &normen.vermogensgrens_alleenstaande_ouder
    } else {
        &normen.vermogensgrens_alleenstaande
    };
    s.norm(grens, certainty)
}
