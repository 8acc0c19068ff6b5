//! Who makes up the household for the Participatiewet, and how old they are. Pw art. 3 and 4.

use crate::feiten::{Kinderbijslag, Rol};
use crate::oud::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{Bekend, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

const MEERDERJARIG: i16 = 18;
const EENENTWINTIG: i16 = 21;

/// The ages between which the norms differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leeftijdsgroep {
    /// Under eighteen: no right of one's own (art. 13 lid 1 onder f).
    Minderjarig,
    /// 18, 19 and 20.
    Jong,
    /// 21 up to the pensioengerechtigde leeftijd.
    Volwassen,
    /// From the pensioengerechtigde leeftijd.
    Pensioen,
}

/// Applicant and partner, with their ages on the first day of the month.
#[derive(Debug, Clone, Copy)]
pub struct Leefvorm<'a> {
    /// The applicant.
    pub aanvrager: (Persoon<'a>, Leeftijdsgroep),
    /// The spouse: married, registered or in a joint household (art. 3). The household names as its
    /// partner who is one for the toeslagen, which nearly always is the same person.
    pub partner: Option<(Persoon<'a>, Leeftijdsgroep)>,
}

impl Leefvorm<'_> {
    /// Whether applicant or spouse has reached the pensioengerechtigde leeftijd: then the SVB pays
    /// (art. 47a lid 1).
    pub fn heeft_pensioengerechtigde(&self) -> bool {
        let partner = self.partner.map(|(_, groep)| groep);
        self.aanvrager.1 == Leeftijdsgroep::Pensioen || partner == Some(Leeftijdsgroep::Pensioen)
    }
}

/// Applicant and partner in the month of the situation.
///
/// # Errors
/// Where it is not answered who lives together, or when they were born.
pub fn leefvorm<'a>(s: &Situatie<'a>) -> Bekend<Leefvorm<'a>> {
    let met_groep = |persoon| leeftijdsgroep(s, persoon).map(|groep| (persoon, groep));
    let aanvrager = met_groep(s.aanvrager()?)?;
    let partner = toeslagpartner(s)?.map(met_groep).transpose()?;
    Ok(Leefvorm { aanvrager, partner })
}

fn leeftijdsgroep(s: &Situatie, persoon: Persoon) -> Bekend<Leeftijdsgroep> {
    let geboren = persoon.geboortedatum()?;
    Ok(if heeft_aow_leeftijd(s, persoon, s.maand)? {
        Leeftijdsgroep::Pensioen
    } else if s.maand.oud_leeftijd_bereikt(geboren, EENENTWINTIG) {
        Leeftijdsgroep::Volwassen
    } else if s.maand.oud_leeftijd_bereikt(geboren, MEERDERJARIG) {
        Leeftijdsgroep::Jong
    } else {
        Leeftijdsgroep::Minderjarig
    })
}

/// Whether the household has a ten laste komend kind: under eighteen, and kinderbijslag for it is paid
/// to the applicant or the spouse, or would be but for the school conditions. Art. 4 lid 1.
///
/// # Errors
/// Where that is not answered of a child that could be one, and no other child is.
pub fn ten_laste_komend(s: &Situatie) -> Bekend<bool> {
    let kind = eerste_bekende(s.met_rol(Rol::Kind)?.map(|kind| {
        let is_kind = s.maand.oud_leeftijd_bereikt(kind.geboortedatum()?, 0)
            && !s.maand.oud_leeftijd_bereikt(kind.geboortedatum()?, MEERDERJARIG);
        let eigen = is_kind && *kind.kinderbijslag()? != Kinderbijslag::Ander;
        Ok(eigen.then_some(()))
    }))?;
    Ok(kind.is_some())
}
