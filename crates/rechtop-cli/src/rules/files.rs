//! Rule files, as an officer names them.

use std::fs::File;
use std::io::Read;

use rechtop_lokaal::lezen::{self, Fout, Gelezen, Omgeving};
use rechtop_teksten::{Language, key};

use crate::{Failure, input};

/// More bytes are not read: the reader refuses such a file.
const MOST_BYTES: u64 = 1 << 20;

/// Reads a rule file: the file, or everything that is wrong in it.
pub(crate) fn read(
    language: Language,
    file: &str,
    omgeving: &Omgeving,
) -> Result<Result<Gelezen, Vec<Fout>>, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|file| file.take(MOST_BYTES).read_to_end(&mut bytes));
    read.map_err(|error| input::cannot_read(language, file, &error))?;
    let text = str::from_utf8(&bytes).map_err(|_| {
        let values = [("bestand", rechtop::document::excerpt(file))];
        Failure::Input(language.fill(key::CLI_FOUT_GEEN_TEKST, &values))
    })?;
    Ok(lezen::lees(text, omgeving))
}

/// A mistake or warning with the file that it stands in, so that an editor can go there.
pub(crate) fn told(file: &str, fout: &Fout) -> String {
    format!("{file}:{fout}")
}
