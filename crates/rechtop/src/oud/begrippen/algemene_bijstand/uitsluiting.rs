//! Who has no right to bijstand: Pw art. 11 and 13.
//!
//! Not asked, because hardly anybody has it and the officer sees it: art. 13 lid 1 onder b to e, g and h
//! (a stay abroad of more than four weeks, a strike ...), lid 2 onder b and d.

use super::AlgemeneBijstand;
use crate::bron::PW;
use crate::feiten::{Dagbesteding, Onderwijs, Verblijf, Woningsoort};
use crate::oud::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm, leefvorm};
use crate::oud::begrippen::jaarrecht::{Maandregel, in_elke_maand};
use crate::oud::outcome::{Afweging, Bekend, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

/// Art. 13 lid 2 onder c: "die jonger is dan 27 jaar".
const VOLWASSEN_ZONDER_STUDIE: i16 = 27;

/// Weighs whether anybody has a right in any month.
///
/// # Errors
/// The reason, where nobody has.
pub(super) fn weigh_uitsluiting(
    s: &Situatie,
    regel: &AlgemeneBijstand,
    afweging: &mut Afweging,
) -> Result<(), Reason> {
    let niemand = |s: &Situatie| Ok(rechthebbenden(s, &leefvorm(s)?)?.err());
    afweging.weiger(in_elke_maand(s, regel.sneden(), niemand))
}

/// Who of a household has a right to bijstand.
#[derive(Debug, Clone, Copy)]
pub struct Rechthebbenden<'a> {
    /// The household as seen by who has the right: in the place of the applicant is who has, also where
    /// that is the partner.
    pub leefvorm: Leefvorm<'a>,
    /// Whether the spouse, where there is one, has the right together with them (art. 11 lid 4).
    pub samen: bool,
}

/// Who has a right in the month of the situation, or why nobody has.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn rechthebbenden<'a>(
    s: &Situatie,
    leefvorm: &Leefvorm<'a>,
) -> Bekend<Result<Rechthebbenden<'a>, Reason>> {
    let geen_recht_van = |(persoon, groep)| geen_recht(s, persoon, groep);
    let Some(partner) = leefvorm.partner else {
        let alleen = Rechthebbenden { leefvorm: *leefvorm, samen: true };
        return Ok(geen_recht_van(leefvorm.aanvrager)?.map_or(Ok(alleen), Err));
    };
    let aanvrager_niet = geen_recht_van(leefvorm.aanvrager)?;
    let partner_niet = geen_recht_van(partner)?;
    let andersom = Leefvorm { aanvrager: partner, partner: Some(leefvorm.aanvrager) };
    Ok(match (aanvrager_niet, partner_niet) {
        (Some(reden), Some(_)) => Err(reden),
        (None, None) => Ok(Rechthebbenden { leefvorm: *leefvorm, samen: true }),
        (None, Some(_)) => Ok(Rechthebbenden { leefvorm: *leefvorm, samen: false }),
        (Some(_), None) => Ok(Rechthebbenden { leefvorm: andersom, samen: false }),
    })
}

/// Why a person has no right of their own.
fn geen_recht(s: &Situatie, persoon: Persoon, groep: Leeftijdsgroep) -> Bekend<Option<Reason>> {
    if groep == Leeftijdsgroep::Minderjarig {
        let reden = Reason::new("minderjarig", s.bron(&PW, "13 lid 1 onder f"));
        return Ok(Some(reden.about(persoon.index)));
    }
    eerste_bekende([
        zonder_verblijfsrecht(s, persoon),
        gedetineerd(s, persoon),
        studerend(s, persoon),
        jong_in_inrichting(s, persoon, groep),
    ])
}

/// Art. 13 lid 2 onder a: nobody of 18, 19 or 20 in an inrichting.
fn jong_in_inrichting(
    s: &Situatie,
    persoon: Persoon,
    groep: Leeftijdsgroep,
) -> Bekend<Option<Reason>> {
    if groep != Leeftijdsgroep::Jong {
        return Ok(None);
    }
    let in_inrichting = *s.woning().soort()? == Woningsoort::Instelling;
    let reden = Reason::new("jong_in_inrichting", s.bron(&PW, "13 lid 2 onder a"));
    Ok(in_inrichting.then(|| reden.about(persoon.index)))
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
    if s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, VOLWASSEN_ZONDER_STUDIE) {
        return Ok(None);
    }
    // Either answer can decide alone: who does not study is not asked for studiefinanciering.
    if persoon.studiefinanciering() == Ok(&false)
        || *persoon.dagbesteding()? != Dagbesteding::Studie
    {
        return Ok(None);
    }
    // What a pupil gets, is a tegemoetkoming of the WTOS: another act than the one that is named here.
    if persoon.onderwijs() == Ok(&Onderwijs::VoortgezetOnderwijs) {
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
pub(super) fn wacht_vier_weken(s: &Situatie, leefvorm: &Leefvorm) -> Bekend<bool> {
    let jong = |persoon: Persoon| -> Bekend<bool> {
        Ok(!s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, VOLWASSEN_ZONDER_STUDIE))
    };
    let partner = leefvorm.partner.map_or(Ok(true), |(partner, _)| jong(partner))?;
    Ok(partner && jong(leefvorm.aanvrager.0)?)
}
