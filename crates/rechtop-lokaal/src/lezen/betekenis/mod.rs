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

use std::collections::BTreeSet;

use jiff::civil::Date;

use self::overzicht::Overzicht;
use super::fout::Meldingen;
use super::plek::Plek;
use super::samen::gemeenten;
use crate::{Bedrag, Bestand, OVERAL};

/// What a file is held against: what stands outside it.
#[derive(Debug, Clone, Default)]
pub struct Omgeving {
    /// Every municipality, by its id: `zutphen`.
    pub gemeenten: Vec<String>,
    /// The schemes that are no municipality's, by their id: `huurtoeslag`, `algemeen/leergeld`.
    pub regelingen: BTreeSet<String>,
    /// The schemes of other files: municipality and id.
    pub elders: BTreeSet<(String, String)>,
    /// The wealth limits of the bijstand, of the years that we know.
    pub vermogensgrenzen: Vec<Bedrag>,
    /// The most savings that may be added for a couple by a decision about kwijtschelding.
    pub extra_spaargeld: Option<Bedrag>,
    /// The day from which the age of a source is counted. Without it nothing is said of that.
    pub vandaag: Option<Date>,
}

impl Omgeving {
    /// Adds the schemes of a file, which others may refer to. A text that cannot be read has none.
    pub fn ken_tekst(&mut self, text: &str) {
        if let Ok(bestand) = toml::from_str(text) {
            self.ken(&bestand);
        }
    }

    /// Adds the schemes of a file, which others may refer to.
    pub fn ken(&mut self, bestand: &Bestand) {
        for regeling in &bestand.regeling {
            for gemeente in gemeenten(bestand, regeling) {
                if gemeente == OVERAL {
                    self.regelingen.insert(format!("algemeen/{}", regeling.id));
                } else {
                    self.elders.insert((gemeente.clone(), regeling.id.clone()));
                }
            }
        }
    }
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
