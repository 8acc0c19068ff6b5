//! Reading households from a file or standard input.

use std::borrow::Cow;
use std::fs::File;
use std::io::{ErrorKind, Read};

use rechtop::document::{Dag, excerpt};
use rechtop::{Huishouden, Mistakes};
use rechtop_teksten::{Language, key, mistake};

use crate::Failure;
use crate::args::InputArgs;

/// The bytes of a household that are kept: one that is longer is refused, and need not be in memory to see it.
pub(crate) const LONGEST: usize = Huishouden::MOST_BYTES + LONGEST_SIGN;
/// The bytes of the longest sign in UTF-8.
const LONGEST_SIGN: usize = 4;

/// The text of a file; `-` is standard input.
fn file_text(language: Language, file: &str) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let most = LONGEST as u64;
    let read = if file == "-" {
        std::io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        File::open(file).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    read.map_err(|error| cannot_read(language, file, &error))?;
    text(&bytes).map(str::to_owned).ok_or_else(|| {
        let values = [("bestand", called(language, file))];
        Failure::Input(language.fill(key::CLI_FOUT_GEEN_TEKST, &values))
    })
}

/// Bytes as text, where they are text. What is too long was cut off, perhaps within a sign; enough of it is left to see
/// that it is too long.
pub(crate) fn text(bytes: &[u8]) -> Option<&str> {
    match str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) if error.valid_up_to() > Huishouden::MOST_BYTES => {
            str::from_utf8(&bytes[..error.valid_up_to()]).ok()
        }
        Err(_) => None,
    }
}

/// What a file is called in a sentence.
fn called(language: Language, file: &str) -> Cow<'_, str> {
    if file == "-" { language.text(key::CLI_FOUT_STANDAARDINVOER).into() } else { excerpt(file) }
}

/// The day that was asked for on the command line.
pub(crate) fn peildatum(
    language: Language,
    argument: Option<&str>,
) -> Result<Option<Dag>, Failure> {
    let parse = |text: &str| {
        Dag::parse(text).ok_or_else(|| {
            Failure::Input(language.fill(key::CLI_FOUT_PEILDATUM, &[("waarde", excerpt(text))]))
        })
    };
    argument.map(parse).transpose()
}

/// One household from a file, on the day that was asked for.
pub(crate) fn huishouden(language: Language, args: &InputArgs) -> Result<Huishouden, Failure> {
    let peildatum = peildatum(language, args.peildatum.as_deref())?;
    let file = args.file.as_str();
    let text = file_text(language, file)?;
    parse(&text, peildatum).map_err(|mistakes| {
        let heading = language.fill(key::CLI_FOUT_KOP, &[("bestand", called(language, file))]);
        let lines =
            mistakes.iter().map(|mistake| format!("- {}", mistake::line(language, mistake)));
        Failure::Input(std::iter::once(heading).chain(lines).collect::<Vec<_>>().join("\n"))
    })
}

/// One household from text; some editors put an invisible mark before it. A day that is asked for takes the place of
/// the one in the text.
pub(crate) fn parse(text: &str, peildatum: Option<Dag>) -> Result<Huishouden, Mistakes> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match peildatum {
        Some(Dag(day)) => Huishouden::from_json_on(text, day),
        None => Huishouden::from_json(text),
    }
}

/// Why a file cannot be read, in the words of its reader where we have them.
pub(crate) fn cannot_read(language: Language, file: &str, error: &std::io::Error) -> Failure {
    let reason = match error.kind() {
        ErrorKind::NotFound => language.text(key::CLI_FOUT_BESTAAT_NIET).to_owned(),
        ErrorKind::PermissionDenied => language.text(key::CLI_FOUT_MAG_NIET).to_owned(),
        ErrorKind::IsADirectory => language.text(key::CLI_FOUT_IS_MAP).to_owned(),
        _ => error.to_string(),
    };
    let values = [("bestand", excerpt(file)), ("reden", reason.into())];
    Failure::Input(language.fill(key::CLI_FOUT_KAN_NIET_LEZEN, &values))
}
