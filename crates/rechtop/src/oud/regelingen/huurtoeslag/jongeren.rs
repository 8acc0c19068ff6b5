//! Whether the lower rent limit for young tenants holds. Wht art. 13 (until 2025: lid 1 onder a).
//!
//! "Handicap" is not defined in act or decree. In practice it is one that makes a dearer home
//! necessary, proven by an indication; so where it decides, the Dienst Toeslagen still judges.

use crate::datum::Maand;
use crate::euro::PerMonth;
use crate::feiten::Rol;
use crate::oud::begrippen::medebewoner::{is_kind_van_bewoner, medebewoners, woont_er_in};
use crate::oud::begrippen::toeslagpartner::partner_op_adres;
use crate::oud::outcome::{Bekend, Caveat, Stop, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};
use crate::waarde::Leeftijd;

/// Which rent limit holds, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grenssoort {
    /// The limit for everybody.
    Gewoon,
    /// The limit for everybody, because of the handicap of this person.
    GewoonDoorHandicap(usize),
    /// The lower one: nobody has reached the age, no child lives there, nobody has a handicap.
    Jongeren,
}

impl Grenssoort {
    /// The limit, and what the holder should know of it.
    pub fn kies(self, gewoon: PerMonth, jongeren: PerMonth) -> (PerMonth, Option<Caveat>) {
        match self {
            Grenssoort::Gewoon => (gewoon, None),
            Grenssoort::GewoonDoorHandicap(wie) => {
                (gewoon, Some(Caveat { code: "handicap", wie: Some(wie) }))
            }
            Grenssoort::Jongeren => (jongeren, None),
        }
    }
}

/// Which rent limit holds in a month. The ages come first: they decide for almost everybody. A child
/// that shares the home decides too, also one that is no medebewoner.
pub(super) fn grenssoort(
    s: &Situatie,
    maand: Maand,
    Leeftijd(leeftijd): Leeftijd,
) -> Bekend<Grenssoort> {
    let eigen = [Some(s.aanvrager()?), partner_op_adres(s)?];
    let bewoners = || Ok::<_, Stop>(eigen.into_iter().flatten().map(Ok).chain(medebewoners(s)?));
    let oud_genoeg = |persoon: Bekend<Persoon>| {
        let oud = maand.oud_leeftijd_bereikt(persoon?.geboortedatum()?, i16::from(leeftijd));
        Ok(oud.then_some(Grenssoort::Gewoon))
    };
    let kind_in_huis = |persoon: Bekend<Persoon>| {
        let kind = is_kind_van_bewoner(persoon?)? && woont_er_in(persoon?, maand)?;
        Ok(kind.then_some(Grenssoort::Gewoon))
    };
    let handicap = |persoon: Bekend<Persoon>| {
        let handicap = *persoon?.handicap()? && woont_er_in(persoon?, maand)?;
        Ok(handicap.then_some(Grenssoort::GewoonDoorHandicap(persoon?.index)))
    };
    let huisgenoten = s.met_rol(Rol::Kind)?.map(Ok).chain(medebewoners(s)?);
    let toetsen = bewoners()?
        .map(oud_genoeg)
        .chain(huisgenoten.map(kind_in_huis))
        .chain(bewoners()?.map(handicap));
    Ok(eerste_bekende(toetsen)?.unwrap_or(Grenssoort::Jongeren))
}
