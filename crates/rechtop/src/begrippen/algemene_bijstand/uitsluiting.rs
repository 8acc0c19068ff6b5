//! Who has no right to bijstand: Pw art. 11 and 13.
//!
//! Not asked, because hardly anybody has it and the officer sees it: art. 13 lid 1 onder b to e, g and h
//! (a stay abroad of more than four weeks, a strike ...), lid 2 onder b and d.

use super::AlgemeneBijstand;
use crate::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm};
use crate::begrippen::jaarrecht::{Maandregel, in_elke_maand};
use crate::bron::PW;
use crate::huishouden::Verblijf;
use crate::outcome::{Afweging, Bekend, Reason};
use crate::situatie::{Persoon, Situatie};

/// Art. 13 lid 2 onder c: "die jonger is dan 27 jaar".
const VOLWASSEN_ZONDER_STUDIE: i16 = 27;

/// Weighs what takes the right of the applicant away.
///
/// # Errors
/// The reason, where something does.
pub fn weigh_uitsluiting(
    s: &Situatie,
    regel: &AlgemeneBijstand,
    afweging: &mut Afweging,
) -> Result<(), Reason> {
    afweging.weiger(s.aanvrager().and_then(|wie| zonder_verblijfsrecht(s, wie)))?;
    afweging.weiger(s.aanvrager().and_then(|wie| gedetineerd(s, wie)))?;
    afweging.weiger(in_elke_maand(s, regel.sneden(), aanvrager_studeert))
}

/// Whether the applicant studies in the month of the situation: it ends with an age.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub(super) fn aanvrager_studeert(s: &Situatie) -> Bekend<Option<Reason>> {
    studerend(s, s.aanvrager()?)
}

/// Whether the spouse, where there is one, has a right too (art. 11 lid 4).
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn partner_heeft_recht(s: &Situatie, leefvorm: &Leefvorm) -> Bekend<bool> {
    let Some((partner, groep)) = leefvorm.partner else { return Ok(true) };
    Ok(groep != Leeftijdsgroep::Minderjarig
        && zonder_verblijfsrecht(s, partner)?.is_none()
        && gedetineerd(s, partner)?.is_none()
        && studerend(s, partner)?.is_none())
}

/// Art. 11 lid 1 and 2: a Dutch person, or an alien who lawfully resides on one of the grounds that the
/// act names. Temporary protection is not one of them: there is leefgeld for it.
fn zonder_verblijfsrecht(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let code = match *persoon.verblijf()? {
        Verblijf::Rechtmatig => return Ok(None),
        Verblijf::NietRechtmatig => "geen_bijstand_zonder_verblijfsrecht",
        Verblijf::TijdelijkeBescherming => "leefgeld_in_plaats_van_bijstand",
    };
    Ok(Some(Reason::new(code, s.bron(&PW, "11 lid 1 en 2")).about(persoon.index)))
}

/// Art. 13 lid 1 onder a: "aan wie rechtens zijn vrijheid is ontnomen", from the first day.
fn gedetineerd(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new("geen_bijstand_in_detentie", s.bron(&PW, "13 lid 1 onder a"));
    Ok(persoon.gedetineerd()?.then(|| reden.about(persoon.index)))
}

/// Art. 13 lid 2 onder c, 1°: under 27, with a claim to studiefinanciering for education that can be
/// followed. Whether somebody who does not study could, the municipality judges.
fn studerend(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    if s.maand.leeftijd_bereikt(persoon.geboortedatum()?, VOLWASSEN_ZONDER_STUDIE) {
        return Ok(None);
    }
    let reden = Reason::new("studiefinanciering_gaat_voor", s.bron(&PW, "13 lid 2 onder c"));
    Ok(persoon.studiefinanciering()?.then(|| reden.about(persoon.index)))
}

/// Whether applicant and partner are all under 27: then the claim is taken up only four weeks after the
/// first contact (art. 41 lid 4).
///
/// # Errors
/// Where it is not answered when they were born.
pub fn wacht_vier_weken(s: &Situatie, leefvorm: &Leefvorm) -> Bekend<bool> {
    let jong = |persoon: Persoon| -> Bekend<bool> {
        Ok(!s.maand.leeftijd_bereikt(persoon.geboortedatum()?, VOLWASSEN_ZONDER_STUDIE))
    };
    let partner = leefvorm.partner.map_or(Ok(true), |(partner, _)| jong(partner))?;
    Ok(partner && jong(leefvorm.aanvrager.0)?)
}
