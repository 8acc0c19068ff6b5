//! Reading a rule file, with every mistake at once: where, what is wrong, and how to mend it.

mod fout;

pub use fout::{Fout, Plaats};

use crate::Bestand;

/// Reads the text of a rule file.
///
/// # Errors
/// Everything that is wrong in it.
pub fn lees(text: &str) -> Result<Bestand, Vec<Fout>> {
    toml::from_str(text).map_err(|error| {
        let place = error.span().map_or(0, |span| span.start);
        vec![Fout { plaats: Plaats::of(text, place), wat: error.message().to_owned() }]
    })
}
