//! Residence status: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 9 and the
//! koppelingsbeginsel of the Vreemdelingenwet 2000 (BWBR0011823) art. 10.
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Temporary protection (Ukraine) is no bar to a toeslag: Wht art. 10 for the huurtoeslag; for the
//! others the own conditions decide (a Dutch health insurance, kinderbijslag).

use super::medebewoner::medebewoners;
use super::toeslagpartner::toeslagpartner;
use crate::bron::{AWIR, VW};
use crate::datum::Maand;
use crate::feiten::Verblijf;
use crate::oud::outcome::{Bekend, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;

/// No right without lawful residence of the applicant. Vw 2000 art. 10 lid 1, in force since 2001:
/// an alien without lawful residence has no claim to benefits granted by decision.
///
/// # Errors
/// Where the residence status is not answered.
pub fn aanvrager_zonder_verblijfsrecht(s: &Situatie) -> Bekend<Option<Reason>> {
    let reden = Reason::new("aanvrager_zonder_verblijfsrecht", s.bron(&VW, "10 lid 1"));
    zonder_verblijfsrecht(s.aanvrager()?, reden)
}

/// No right where the partner is an alien without lawful residence. Awir 9 lid 2.
///
/// # Errors
/// Where the residence status is not answered.
pub fn partner_zonder_verblijfsrecht(s: &Situatie) -> Bekend<Option<Reason>> {
    match toeslagpartner(s)? {
        Some(partner) => zonder_verblijfsrecht(partner, partnerreden(s)),
        None => Ok(None),
    }
}

/// The same where only a partner at the address counts: huurtoeslag. Wht 1a lid 3.
///
/// # Errors
/// Where the residence status, or the address, is not answered.
pub fn partner_op_adres_zonder_verblijfsrecht(s: &Situatie) -> Bekend<Option<Reason>> {
    match super::toeslagpartner::partner_op_adres(s)? {
        Some(partner) => zonder_verblijfsrecht(partner, partnerreden(s)),
        None => Ok(None),
    }
}

/// No huurtoeslag in a month in which an adult medebewoner is an alien without lawful residence.
/// Awir 9 lid 3.
///
/// # Errors
/// Where a residence status or a day of birth is not answered.
pub fn medebewoner_zonder_verblijfsrecht(s: &Situatie, maand: Maand) -> Bekend<Option<Reason>> {
    let reden = Reason::new("medebewoner_zonder_verblijfsrecht", s.bron(&AWIR, "9 lid 3"));
    eerste_bekende(medebewoners(s)?.map(|persoon| {
        let persoon = persoon?;
        // Whoever resides lawfully is no bar at any age.
        if persoon.verblijf().is_ok_and(|verblijf| *verblijf != Verblijf::NietRechtmatig) {
            return Ok(None);
        }
        if !is_meerderjarig(persoon, maand)? {
            Ok(None)
        } else {
            zonder_verblijfsrecht(persoon, reden)
        }
    }))
}

fn partnerreden(s: &Situatie) -> Reason {
    Reason::new("partner_zonder_verblijfsrecht", s.bron(&AWIR, "9 lid 2"))
}

fn is_meerderjarig(persoon: Persoon, maand: Maand) -> Bekend<bool> {
    Ok(maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, MEERDERJARIG))
}

fn zonder_verblijfsrecht(persoon: Persoon, reden: Reason) -> Bekend<Option<Reason>> {
    let zonder = *persoon.verblijf()? == Verblijf::NietRechtmatig;
    Ok(zonder.then(|| reden.about(persoon.index)))
}
