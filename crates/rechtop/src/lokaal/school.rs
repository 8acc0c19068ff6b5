//! At which school a child is, and which step of it.

use rechtop_lokaal::{Kenmerk, School};

use super::grond::{Om, Toets, Uitslag};
use super::kenmerk::heeft;
use crate::begrippen::onderwijs::onderwijs_van;
use crate::codes::ReasonCode;
use crate::feiten::{Onderwijs, Persoon};
use crate::rekenen::{Rule, Trace, Worksheet};

/// Whether a child is at one of these schools.
pub(super) fn school<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    scholen: &'static [School],
    om: Om<'a>,
) -> Toets {
    let kind = om.persoon.map_or_else(|| Ok(w.situatie().aanvrager()?), Rule::Ok)?;
    let onderwijs = onderwijs_van(kind)?;
    let mut open = None;
    for school in scholen {
        match zit_op(w, *school, onderwijs, om, kind) {
            Ok(true) => return Ok(Uitslag::Ja),
            Ok(false) => {}
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    match open {
        Some(halt) => Err(halt),
        None => om.reason(w, ReasonCode::LokaalAndereSchool).refuse(),
    }
}

fn zit_op<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    school: School,
    onderwijs: Onderwijs,
    om: Om<'a>,
    kind: Persoon<'a>,
) -> Rule<bool> {
    use Onderwijs::{Basisonderwijs, Hbo, Mbo, Voorschool, VoortgezetOnderwijs, Wo};
    let (past, kenmerk) = match school {
        School::Voorschool => (onderwijs == Voorschool, None),
        School::Basisschool => (onderwijs == Basisonderwijs, None),
        School::Groep7Of8 => (onderwijs == Basisonderwijs, Some(Kenmerk::Groep7Of8)),
        School::OvergangNaarVoortgezet => {
            (onderwijs == Basisonderwijs, Some(Kenmerk::NaarMiddelbareSchool))
        }
        School::Brugklas => (onderwijs == VoortgezetOnderwijs, Some(Kenmerk::Brugklas)),
        School::Voortgezet => (onderwijs == VoortgezetOnderwijs, None),
        School::Mbo => (onderwijs == Mbo, None),
        School::MboJaar1Of2 => (onderwijs == Mbo, Some(Kenmerk::MboJaar1Of2)),
        School::Hoger => (matches!(onderwijs, Hbo | Wo), None),
    };
    match kenmerk {
        Some(kenmerk) if past => heeft(w, kenmerk.word(), om, kind),
        _ => Ok(past),
    }
}
