//! What a file means: what can be written and cannot be so. Each check has one reason.

mod aanvraag;
mod bedragen;
mod inkomen;
mod kop;
mod kwijtschelding;
mod maat;
mod melding;
mod overzicht;
mod vermogen;
mod versies;
mod voorwaarden;
mod waarschuwing;

pub use melding::{Betekenis, Waarschuwing};

use jiff::civil::Date;

use self::overzicht::Overzicht;
use super::fout::Meldingen;
use super::plek::Plek;
use crate::{Bedrag, Bestand};

/// What a file is held against: what stands outside it.
#[derive(Debug, Clone, Default)]
pub struct Omgeving {
    /// Every municipality, by its id: `zutphen`.
    pub gemeenten: Vec<String>,
    /// The schemes that are no municipality's, by their id: `huurtoeslag`, `algemeen/leergeld`.
    pub regelingen: Vec<String>,
    /// The wealth limits of the bijstand, of the years that we know.
    pub vermogensgrenzen: Vec<Bedrag>,
    /// The most savings that may be added for a couple by a decision about kwijtschelding.
    pub extra_spaargeld: Option<Bedrag>,
    /// The day from which the age of a source is counted. Without it nothing is said of that.
    pub vandaag: Option<Date>,
}

/// A file, where everything in it stands, and what is outside it.
struct Kijk<'b> {
    bestand: &'b Bestand,
    plek: &'b Plek<'b>,
    omgeving: &'b Omgeving,
    overzicht: Overzicht<'b>,
}

/// Notes everything in a file that cannot be so, and everything that may be a slip.
pub(super) fn toets<'b>(
    bestand: &'b Bestand,
    plek: &'b Plek<'b>,
    omgeving: &'b Omgeving,
    fouten: &mut Meldingen,
    waarschuwingen: &mut Meldingen,
) {
    let kijk = Kijk { bestand, plek, omgeving, overzicht: Overzicht::of(bestand, plek) };
    for check in [
        maat::toets,
        kop::toets,
        versies::toets,
        aanvraag::toets,
        voorwaarden::toets,
        inkomen::toets,
        vermogen::toets,
        bedragen::toets,
        kwijtschelding::toets,
    ] {
        check(&kijk, fouten);
    }
    waarschuwing::toets(&kijk, waarschuwingen);
}
