//! Reading households from a file or standard input.

use std::io::{ErrorKind, Read};

use rechtop::document::Dag;
use rechtop::{Huishouden, Mistakes};
use rechtop_teksten::{Language, key, mistake};

use crate::Failure;
use crate::args::InputArgs;

/// The text of a file; `-` is standard input.
fn text(language: Language, file: &str) -> Result<String, Failure> {
    let bytes = if file == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        std::fs::read(file)
    };
    let bytes = bytes.map_err(|error| cannot_read(language, file, &error))?;
    String::from_utf8(bytes).map_err(|_| {
        let values = [("bestand", called(language, file))];
        Failure::Input(language.fill(key::CLI_FOUT_GEEN_TEKST, &values))
    })
}

/// What a file is called in a sentence.
fn called(language: Language, file: &str) -> &str {
    if file == "-" { language.text(key::CLI_FOUT_STANDAARDINVOER) } else { file }
}

/// The day that was asked for on the command line.
pub(crate) fn peildatum(
    language: Language,
    argument: Option<&str>,
) -> Result<Option<Dag>, Failure> {
    let parse = |text: &str| {
        Dag::parse(text).ok_or_else(|| {
            Failure::Input(language.fill(key::CLI_FOUT_PEILDATUM, &[("waarde", text)]))
        })
    };
    argument.map(parse).transpose()
}

/// One household from a file, on the day that was asked for.
pub(crate) fn huishouden(language: Language, args: &InputArgs) -> Result<Huishouden, Failure> {
    let peildatum = peildatum(language, args.peildatum.as_deref())?;
    let file = args.file.as_str();
    let text = text(language, file)?;
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
    let values = [("bestand", file), ("reden", &reason)];
    Failure::Input(language.fill(key::CLI_FOUT_KAN_NIET_LEZEN, &values))
}
