//! Wealth for the bijstand: Pw art. 34. Assets minus debts of the family, the dependent children
//! included (art. 4 and 31 lid 1), outside the own home that they live in.
//!
//! The household document has the wealth on 1 January; the act looks at the day of the claim. Who has a
//! right is told.

use super::AlgemeneBijstand;
use crate::bron::PW;
use crate::euro::Euro;
use crate::feiten::{Kinderbijslag, Rol};
use crate::oud::begrippen::bijstandsnorm::{Leefvorm, leefvorm, ten_laste_komend};
use crate::oud::begrippen::jaarrecht::{Maandregel, in_elke_maand};
use crate::oud::outcome::{Afweging, Bekend, Certainty, Reason};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;

/// Weighs the wealth against the limit: any more takes the right away (art. 19 lid 1 onder b).
///
/// # Errors
/// The reason, where the wealth is above the limit in every month.
pub(super) fn weigh_vermogen(
    s: &Situatie,
    regel: &AlgemeneBijstand,
    afweging: &mut Afweging,
) -> Result<(), Reason> {
    let toets = in_elke_maand(s, regel.sneden(), |s| te_veel(s, &leefvorm(s)?));
    afweging.weiger(toets)
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
