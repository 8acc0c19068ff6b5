//! Who lives at the address besides the applicant and the partner:
//! Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 2 lid 1 onder e and 3b.
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! An onderhuurder, who rents a part of the home by written contract, is no medebewoner.

use crate::datum::{Maand, eerste_januari};
use crate::feiten::{Rol, Verblijf};
use crate::oud::jonger_dan;
use crate::oud::outcome::Bekend;
use crate::oud::situatie::{Persoon, Situatie};

/// The age under which a child's income is partly left out (Awir 7 lid 6).
const KINDVRIJSTELLING_LEEFTIJD: i16 = 23;

/// The medebewoners, children included, whether or not they are born yet. One of them is an error
/// where the residence status that decides whether they count is not answered.
///
/// # Errors
/// Where it is not answered who lives together.
pub fn medebewoners<'a>(
    s: &Situatie<'a>,
) -> Bekend<impl Iterator<Item = Bekend<Persoon<'a>>> + use<'a>> {
    let s = *s;
    Ok(s.personen()?.filter_map(move |persoon| match is_medebewoner(&s, persoon) {
        Ok(true) => Some(Ok(persoon)),
        Ok(false) => None,
        Err(stop) => Some(Err(stop)),
    }))
}

/// A child of the household shares the residence status of the family unless it is said otherwise:
/// parents are not asked for it child by child.
fn is_medebewoner(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    if persoon.is(Rol::Kind) {
        Ok(persoon.verblijf().is_err() || !ontheemde_bij_gastheer(s, persoon)?)
    } else {
        Ok(persoon.is(Rol::Medebewoner) && !ontheemde_bij_gastheer(s, persoon)?)
    }
}

/// Somebody with temporary protection who stays with an applicant without it is left out.
/// Awir art. 3b.
fn ontheemde_bij_gastheer(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    let zelf_ontheemd = s.aanvrager()?.verblijf() == Ok(&Verblijf::TijdelijkeBescherming);
    if zelf_ontheemd || *persoon.verblijf()? != Verblijf::TijdelijkeBescherming {
        return Ok(false);
    }
    s.aanvrager()?.verblijf()?;
    Ok(true)
}

/// Whether somebody lives there in a month: is born on its first day. Awir art. 5.
///
/// # Errors
/// Where the day of birth is not answered.
pub fn woont_er_in(persoon: Persoon, maand: Maand) -> Bekend<bool> {
    Ok(maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, 0))
}

/// Whether a person is a child or foster child of somebody who lives at the address.
///
/// # Errors
/// Where that is not answered.
pub fn is_kind_van_bewoner(persoon: Persoon) -> Bekend<bool> {
    if persoon.is(Rol::Kind) { Ok(true) } else { persoon.kind_of_pleegkind().copied() }
}

/// Whether the child exemption holds for this medebewoner: a child or foster child of somebody at
/// the address, under 23 on 1 January. Awir 7 lid 6.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn heeft_kindvrijstelling(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    let jong =
        jonger_dan(persoon.geboortedatum()?, KINDVRIJSTELLING_LEEFTIJD, eerste_januari(s.jaar()));
    Ok(jong && is_kind_van_bewoner(persoon)?)
}
