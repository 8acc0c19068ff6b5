//! For which child there is kinderbijslag in a quarter, and for which twice as much. AKW 7, 7a and 11.

use jiff::civil::Date;

use crate::bron::AKW;
use crate::datum::Maand;
use crate::feiten::{Kinderbijslag, Onderwijs, Rol, Verblijf};
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::begrippen::verblijf::aanvrager_zonder_verblijfsrecht;
use crate::oud::outcome::{Bekend, Reason};
use crate::oud::situatie::{Persoon, Situatie};

/// Art. 7 lid 1 and 2.
const MEERDERJARIG: i16 = 18;
const SCHOOL_NODIG: i16 = 16;
/// Art. 7a lid 1: twice the amount "voor een ... kind dat drie jaar is of ouder".
const VERDUBBELING_VANAF: i16 = 3;

/// The quarters of the year of the peildatum: on the first day of each everything is read (art. 11).
pub(in crate::oud::regelingen) fn kwartalen<'a>(
    s: &Situatie<'a>,
) -> impl Iterator<Item = Situatie<'a>> + use<'a> {
    let s = *s;
    [1, 4, 7, 10].into_iter().map(move |nummer| s.in_maand(Maand::new(s.jaar(), nummer)))
}

/// Whether there is kinderbijslag for a child in the quarter of `s`, or why not. A reason of its own
/// only where the age is right.
///
/// Art. 7 lid 2 asks for school at 16 and 17. Where kinderbijslag is paid already, the Sociale
/// Verzekeringsbank has tested that.
pub(in crate::oud::regelingen) fn recht_voor(
    s: &Situatie,
    kind: Persoon,
) -> Bekend<Result<(), Option<Reason>>> {
    let ander = || Reason::new("kinderbijslag_bij_ander", s.bron(&AKW, "18")).about(kind.index);
    let aan = kind.kinderbijslag();
    let geboren = match kind.geboortedatum() {
        Err(_) if aan == Ok(&Kinderbijslag::Ander) => return Ok(Err(Some(ander()))),
        geboren => geboren?,
    };
    if !s.maand.oud_leeftijd_bereikt(geboren, 0) {
        let reden = Reason::new("kinderbijslag_vanaf_volgend_kwartaal", s.bron(&AKW, "11 lid 2"));
        return Ok(Err(Some(reden.about(kind.index))));
    }
    if s.maand.oud_leeftijd_bereikt(geboren, MEERDERJARIG) {
        return Ok(Err(None));
    }
    match aan? {
        Kinderbijslag::Ander => Ok(Err(Some(ander()))),
        Kinderbijslag::NietAangevraagd
            if is_16_of_17(s, geboren) && *kind.onderwijs()? == Onderwijs::Geen =>
        {
            let reden = Reason::new("kinderbijslag_zonder_school", s.bron(&AKW, "7 lid 2"));
            Ok(Err(Some(reden.about(kind.index))))
        }
        Kinderbijslag::Aanvrager | Kinderbijslag::NietAangevraagd => Ok(Ok(())),
    }
}

/// Whether the right hangs on school in the quarter of `s`. Art. 7 lid 2.
pub(in crate::oud::regelingen) fn is_16_of_17(s: &Situatie, geboren: Date) -> bool {
    s.maand.oud_leeftijd_bereikt(geboren, SCHOOL_NODIG)
        && !s.maand.oud_leeftijd_bereikt(geboren, MEERDERJARIG)
}

/// Whether the amount for a child is doubled in the quarter of `s`: three on its first day, and in
/// need of intensive care, as far as somebody said so. Art. 7a lid 1.
pub(in crate::oud::regelingen) fn is_verdubbeld(s: &Situatie, kind: Persoon) -> Bekend<bool> {
    let oud_genoeg = s.maand.oud_leeftijd_bereikt(kind.geboortedatum()?, VERDUBBELING_VANAF);
    Ok(oud_genoeg && kind.intensieve_zorg_indien_bekend() == Some(true))
}

/// Whether the amount for a child would be doubled in the quarter of `s` if somebody said that it needs
/// the care, and nobody said anything of it.
pub(in crate::oud::regelingen) fn kan_verdubbelen(s: &Situatie, kind: Persoon) -> bool {
    let oud_genoeg = kind
        .geboortedatum_indien_bekend()
        .is_some_and(|geboren| s.maand.oud_leeftijd_bereikt(geboren, VERDUBBELING_VANAF));
    oud_genoeg
        && kind.intensieve_zorg_indien_bekend().is_none()
        && recht_voor(s, kind).is_ok_and(|recht| recht.is_ok())
}

/// In how many quarters of the year the amount for a child is paid double.
pub(in crate::oud::regelingen) fn verdubbelde_kwartalen(
    s: &Situatie,
    kind: Persoon,
) -> Bekend<usize> {
    // A child that does not need the care is out, whatever else is open.
    if kind.intensieve_zorg_indien_bekend() != Some(true) {
        return Ok(0);
    }
    let mut aantal = 0;
    for kwartaal in kwartalen(s) {
        if recht_voor(&kwartaal, kind)?.is_ok() && is_verdubbeld(&kwartaal, kind)? {
            aantal += 1;
        }
    }
    Ok(aantal)
}

/// Art. 6: who is insured lives here lawfully. One of the parents is enough: that one applies.
pub(in crate::oud::regelingen) fn geen_verzekerde(s: &Situatie) -> Bekend<Option<Reason>> {
    let Some(reden) = aanvrager_zonder_verblijfsrecht(s)? else { return Ok(None) };
    Ok(match toeslagpartner(s)? {
        Some(partner) if *partner.verblijf()? != Verblijf::NietRechtmatig => None,
        _ => Some(reden),
    })
}

/// The children of the household.
pub(in crate::oud::regelingen) fn kinderen<'a>(
    s: &Situatie<'a>,
) -> Bekend<impl Iterator<Item = Persoon<'a>> + use<'a>> {
    s.met_rol(Rol::Kind)
}
