//! A rule file told back in plain words, so that who wrote it reads whether it says what was meant. Every word of the
//! vocabulary has its phrase and every field its place: a new one does not compile without.

mod aanvraag;
mod bedrag;
mod inkomen;
mod kop;
mod kwijtschelding;
mod mensen;
mod vermogen;
mod verteller;
mod voorwaarde;
mod woorden;

use rechtop_lokaal::Bestand;

pub use verteller::Regel;
use verteller::Verteller;

use crate::Language;

/// What a rule file says, line by line.
///
/// ```
/// use rechtop_teksten::{Language, uitleg};
///
/// let Some(zutphen) = rechtop::gemeenten::Gemeente::by_id("zutphen") else { unreachable!() };
/// let kindpakket = &rechtop::lokaal::Regelbestanden::EMBEDDED.van(zutphen)[0];
/// let lines = uitleg::bestand(Language::first(), kindpakket.bestand);
/// assert!(lines.iter().any(|line| line.tekst.starts_with("Kindpakket")));
/// ```
pub fn bestand(language: Language, bestand: &Bestand) -> Vec<Regel> {
    let mut verteller = Verteller::new(language, bestand);
    verteller.bestand();
    verteller.regels()
}
