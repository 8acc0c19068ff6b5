//! `rechtop rules explain`: a rule file told back in plain words.

use rechtop_teksten::{Language, uitleg};

use super::{files, omgeving};
use crate::{Failure, print};

/// Tells what a file says; one with mistakes says nothing yet.
pub(crate) fn explain(language: Language, file: &str) -> Result<(), Failure> {
    let gelezen = files::read(language, file, &omgeving::now())?;
    let gelezen = gelezen.map_err(|fouten| {
        let told = fouten.iter().map(|fout| files::told(file, fout));
        Failure::Input(told.collect::<Vec<_>>().join("\n"))
    })?;
    for regel in uitleg::bestand(language, &gelezen.bestand) {
        match regel.diepte {
            0 if regel.tekst.is_empty() => print::line("")?,
            0 => print::heading(&regel.tekst)?,
            diepte => {
                print::line(&format!("{:indent$}- {}", "", regel.tekst, indent = 2 * diepte - 2))?
            }
        }
    }
    Ok(())
}
