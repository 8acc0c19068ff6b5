//! The toeslagpartner: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 3,
//! Algemene wet inzake rijksbelastingen art. 5a; for the huurtoeslag Wht art. 1a.
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Who the toeslagpartner is, the household says by the role `partner`: the facts of art. 3 (a
//! marriage, a notarial contract, a child together ...) are put to the resident where the list of
//! persons is made.

use jiff::civil::date;

use crate::feiten::Rol;
use crate::oud::outcome::{Afweging, Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};
use crate::versions::Period;

/// The toeslagpartner, wherever they live (Awir 3 lid 1: a spouse also at another address).
///
/// # Errors
/// Where nobody answered who lives together.
pub fn toeslagpartner<'a>(s: &Situatie<'a>) -> Bekend<Option<Persoon<'a>>> {
    Ok(s.met_rol(Rol::Partner)?.next())
}

/// The applicant, and the toeslagpartner where there is one.
///
/// # Errors
/// Where nobody answered who lives together.
pub fn aanvrager_en_partner<'a>(
    s: &Situatie<'a>,
) -> Bekend<impl Iterator<Item = Persoon<'a>> + use<'a>> {
    Ok([Some(s.aanvrager()?), toeslagpartner(s)?].into_iter().flatten())
}

/// The toeslagpartner for the huurtoeslag: only who is registered at the tenant's address.
/// Wht art. 1a lid 3.
///
/// # Errors
/// Where it is not answered who lives together, or whether the partner lives at the address.
pub fn partner_op_adres<'a>(s: &Situatie<'a>) -> Bekend<Option<Persoon<'a>>> {
    match toeslagpartner(s)? {
        Some(partner) if *partner.op_zelfde_adres()? => Ok(Some(partner)),
        _ => Ok(None),
    }
}

/// Says what the household should know about who is its toeslagpartner.
pub fn add_partner_caveats(s: &Situatie, afweging: &mut Afweging) {
    if let Some(wie) = partner_op_verzoek_uitgezonderd(s) {
        afweging.caveat("partner_gedetineerd", Some(wie), Certainty::Exact);
    }
    if let Some(wie) = misschien_toeslagpartner(s) {
        afweging.caveat("misschien_toeslagpartner", Some(wie), Certainty::Exact);
    }
}

/// From when a partner who is detained for more than three months is left out on request. Awir 3c.
const OP_VERZOEK_UITGEZONDERD: Period = Period::from(date(2026, 1, 1));

/// A partner whom the Dienst Toeslagen may leave out on request, because of detention. Awir 3c.
fn partner_op_verzoek_uitgezonderd(s: &Situatie) -> Option<usize> {
    let partner = toeslagpartner(s).ok()??;
    let nu = OP_VERZOEK_UITGEZONDERD.contains(s.maand.eerste_dag());
    (nu && partner.is_zeker_gedetineerd()).then_some(partner.index)
}

/// Whether somebody who is listed as medebewoner may be a toeslagpartner by law: an adult who is not
/// a child of the household, living together with a minor child. Awir 3 lid 2 onder e.
///
/// Only a caveat: the household said otherwise, and a written rental contract or a blood relation
/// in the first degree would bear it out.
fn misschien_toeslagpartner(s: &Situatie) -> Option<usize> {
    let minderjarig = |persoon: Persoon| {
        let geboren = persoon.geboortedatum_indien_bekend();
        geboren.map(|geboren| !s.maand.oud_leeftijd_bereikt(geboren, 18))
    };
    let heeft_partner = s.met_rol(Rol::Partner).ok()?.next().is_some();
    let kind_in_huis = s.met_rol(Rol::Kind).ok()?.any(|kind| minderjarig(kind) == Some(true));
    if heeft_partner || !kind_in_huis {
        return None;
    }
    let volwassen = |persoon: &Persoon| {
        minderjarig(*persoon) == Some(false) && !matches!(persoon.kind_of_pleegkind(), Ok(true))
    };
    s.met_rol(Rol::Medebewoner).ok()?.find(volwassen).map(|persoon| persoon.index)
}
