//! Reading a rule file, with every mistake at once: where, what is wrong, what is allowed there and how to mend it.
//!
//! Three rounds: how it is written (TOML), its form (fields and words, along the schema of the types), and what it means.
//! Only what passed a round goes on to the next.

mod bedoeld;
mod betekenis;
mod fout;
mod melding;
mod plek;
mod samen;
mod schrijfwijze;
mod vorm;
mod vormtoets;

pub use betekenis::{Betekenis, Omgeving, Waarschuwing};
pub use fout::{Fout, Plaats};
pub use melding::{Melding, Schrijfwijze, Vormfout};
pub use samen::tussen;
pub use vorm::{KENMERKEN, VORMEN, Veld, Vorm, Vormen, Woord, json_schema};

use fout::Meldingen;
use plek::Plek;

use crate::Bestand;

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gelezen {
    /// What stands in it.
    pub bestand: Bestand,
    /// What its keeper should look at again. No mistakes.
    pub waarschuwingen: Vec<Fout>,
}

/// Reads the text of a rule file. Some editors put an invisible mark before it.
///
/// # Errors
/// Everything that is wrong in it.
pub fn lees(text: &str, omgeving: &Omgeving) -> Result<Gelezen, Vec<Fout>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut fouten = Meldingen::new(text);
    let boom = schrijfwijze::boom(text, &mut fouten);
    vormtoets::toets(&boom, &mut fouten);
    if !fouten.is_empty() {
        return Err(fouten.sorted());
    }
    let bestand = match toml::from_str::<Bestand>(text) {
        Ok(bestand) => bestand,
        Err(error) => {
            let reden = error.message().to_owned();
            fouten.note(&error.span().unwrap_or(0..0), Vormfout::Onleesbaar { reden });
            return Err(fouten.sorted());
        }
    };
    let mut waarschuwingen = Meldingen::new(text);
    betekenis::toets(&bestand, &Plek::of(&boom), omgeving, &mut fouten, &mut waarschuwingen);
    if fouten.is_empty() {
        Ok(Gelezen { bestand, waarschuwingen: waarschuwingen.sorted() })
    } else {
        Err(fouten.sorted())
    }
}
