//! Whether the lower rent limit for young tenants holds. Wht art. 13 (until 2025: lid 1 onder a).
//!
//! "Handicap" is not defined in act or decree. In practice it is one that makes a dearer home
//! necessary, proven by an indication; so where it decides, the Dienst Toeslagen still judges.

use crate::begrippen::medebewoner::{is_kind_van_bewoner, medebewoners, woont_er_in};
use crate::begrippen::toeslagpartner::partner_op_adres;
use crate::datum::Maand;
use crate::huishouden::Rol;
use crate::outcome::{Bekend, Stop};
use crate::situatie::{Persoon, Situatie};
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

/// Which rent limit holds in a month. The ages come first: they decide for almost everybody. A child
/// that shares the home decides too, also one that is no medebewoner.
pub(super) fn grenssoort(s: &Situatie, maand: Maand, leeftijd: Leeftijd) -> Bekend<Grenssoort> {
    let mut open = None;
    let bewoners = || -> Bekend<_> {
        let eigen = [Some(s.aanvrager()?), partner_op_adres(s)?];
        Ok(eigen.into_iter().flatten().map(Ok).chain(medebewoners(s)?))
    };
    let huisgenoten = || -> Bekend<_> {
        let kinderen = s.met_rol(Rol::Kind)?.map(Ok);
        Ok(kinderen.chain(medebewoners(s)?))
    };
    if any(bewoners()?, &mut open, |p| is_oud_genoeg(p, maand, leeftijd))?.is_some()
        || any(
            huisgenoten()?,
            &mut open,
            |p| Ok(is_kind_van_bewoner(p)? && woont_er_in(p, maand)?),
        )?
        .is_some()
    {
        return Ok(Grenssoort::Gewoon);
    }
    let handicap = |p: Persoon| Ok(*p.handicap()? && woont_er_in(p, maand)?);
    if let Some(persoon) = any(bewoners()?, &mut open, handicap)? {
        return Ok(Grenssoort::GewoonDoorHandicap(persoon.index));
    }
    open.map_or(Ok(Grenssoort::Jongeren), Err)
}

fn is_oud_genoeg(persoon: Persoon, maand: Maand, Leeftijd(leeftijd): Leeftijd) -> Bekend<bool> {
    Ok(maand.leeftijd_bereikt(persoon.geboortedatum()?, i16::from(leeftijd)))
}

/// The first person of whom `test` is known to hold. What is not known is kept in `open`.
fn any<'a>(
    personen: impl Iterator<Item = Bekend<Persoon<'a>>>,
    open: &mut Option<Stop>,
    test: impl Fn(Persoon<'a>) -> Bekend<bool>,
) -> Bekend<Option<Persoon<'a>>> {
    for persoon in personen {
        let persoon = persoon?;
        match test(persoon) {
            Ok(true) => return Ok(Some(persoon)),
            Ok(false) => {}
            Err(stop) => *open = open.or(Some(stop)),
        }
    }
    Ok(None)
}
