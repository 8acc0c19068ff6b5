//! Who makes up the household for the Participatiewet, and how old they are: Pw art. 3 and 20 to 22.

use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::partner::echtgenoot;
use crate::feiten::Persoon;
use crate::rekenen::{Rule, Trace, Worksheet};

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

/// Applicant and spouse, with their ages on the first day of the month.
#[derive(Debug, Clone, Copy)]
pub struct Leefvorm<'a> {
    /// The applicant.
    pub aanvrager: (Persoon<'a>, Leeftijdsgroep),
    /// The spouse: married, registered or in a joint household (art. 3).
    pub partner: Option<(Persoon<'a>, Leeftijdsgroep)>,
}

impl Leefvorm<'_> {
    /// Whether applicant or spouse has reached the pensioengerechtigde leeftijd: then the SVB pays.
    ///
    /// Pw art. 47a lid 1, geldend 2026-07-01: "1 De Sociale verzekeringsbank heeft tot taak het verlenen van
    /// algemene bijstand in de vorm van een aanvullende inkomensvoorziening ouderen aan: a. alleenstaanden en
    /// alleenstaande ouders die de pensioengerechtigde leeftijd hebben bereikt; b. gehuwden, van wie beide
    /// echtgenoten de pensioengerechtigde leeftijd hebben bereikt dan wel van wie één echtgenoot de
    /// pensioengerechtigde leeftijd heeft bereikt; hier te lande die in zodanige omstandigheden verkeren of
    /// dreigen te geraken dat zij niet over de middelen beschikken om in de noodzakelijke kosten van het
    /// bestaan te voorzien."
    pub fn heeft_pensioengerechtigde(&self) -> bool {
        let partner = self.partner.map(|(_, groep)| groep);
        self.aanvrager.1 == Leeftijdsgroep::Pensioen || partner == Some(Leeftijdsgroep::Pensioen)
    }
}

/// Applicant and spouse in the month.
///
/// # Errors
/// Where it is not answered who lives together, or when they were born.
pub fn leefvorm<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Leefvorm<'a>> {
    let aanvrager = w.situatie().aanvrager()?;
    let partner = echtgenoot(w)?;
    let (eigen, van_partner) = w.once::<Groepen>(|w| {
        let eigen = leeftijdsgroep(w, aanvrager)?;
        Ok((eigen, partner.map(|partner| leeftijdsgroep(w, partner)).transpose()?))
    })?;
    Ok(Leefvorm { aanvrager: (aanvrager, eigen), partner: partner.zip(van_partner) })
}

/// Kept: how old the two are.
pub struct Groepen;

fn leeftijdsgroep(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<Leeftijdsgroep> {
    let geboren = persoon.geboortedatum()?;
    let normen = &w.normen().participatiewet;
    let (volwassen, meerderjarig) = (w.norm(&normen.volwassen)?, w.norm(&normen.meerderjarig)?);
    Ok(if heeft_aow_leeftijd(w, persoon)? {
        Leeftijdsgroep::Pensioen
    } else if w.heeft_bereikt(geboren, volwassen) {
        Leeftijdsgroep::Volwassen
    } else if w.heeft_bereikt(geboren, meerderjarig) {
        Leeftijdsgroep::Jong
    } else {
        Leeftijdsgroep::Minderjarig
    })
}
