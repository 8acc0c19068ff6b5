//! What is said of a command that is written wrong: what is wrong, where, and how to mend it.

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use rechtop::document::excerpt;
use rechtop_teksten::{Argument, Key, Language, key};

use crate::{Failure, args, print};

/// The status of wrong usage.
const WRONG: u8 = 2;

/// Says what is wrong, or prints the help that was asked for.
pub(crate) fn report(language: Language, error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            let shown = error.print().and_then(|()| io::stdout().flush());
            crate::status(shown.map_err(Failure::Output))
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // Who does not listen is not told.
            let _ = error.print();
            ExitCode::from(WRONG)
        }
        _ => {
            print::complaint(&message(language, error, arguments));
            ExitCode::from(WRONG)
        }
    }
}

fn message(language: Language, error: &clap::Error, arguments: &[OsString]) -> String {
    let command = args::command(language);
    let named = arguments
        .iter()
        .filter_map(|argument| argument.to_str())
        .find_map(|word| command.get_subcommands().find(|known| known.get_name() == word));
    let mistake = Mistake { language, error, command: named.unwrap_or(&command) };
    let usage = language.text(args::usage(named.map(clap::Command::get_name)));
    let name = command.get_name();
    let called = named.map_or(name.to_owned(), |named| format!("{name} {}", named.get_name()));
    let (what, remedy) = mistake.said();
    let arguments = [
        ("wat", &what),
        ("herstel", &remedy),
        ("gebruik", &usage.to_owned()),
        ("opdracht", &called),
    ];
    language.fill(key::CLI_GEBRUIKSFOUT_BERICHT, &arguments)
}

struct Mistake<'e> {
    language: Language,
    error: &'e clap::Error,
    /// The command in which it was made.
    command: &'e clap::Command,
}

impl Mistake<'_> {
    /// What is wrong, and how to mend it.
    fn said(&self) -> (String, String) {
        let (what, remedy) = self.sentences();
        let argument = match self.error.kind() {
            ErrorKind::InvalidSubcommand => self.context(ContextKind::InvalidSubcommand),
            _ => self.context(ContextKind::InvalidArg),
        };
        let choices = match self.error.kind() {
            ErrorKind::InvalidValue => self.all(ContextKind::ValidValue),
            _ => self.command.get_subcommands().map(|known| known.get_name().to_owned()).collect(),
        };
        let arguments = [
            ("argument", &argument),
            ("ander", &self.context(ContextKind::PriorArg)),
            ("waarde", &self.context(ContextKind::InvalidValue)),
            ("keuzes", &self.language.enumerate(choices)),
            ("bedoeld", &self.context(ContextKind::SuggestedArg)),
        ];
        let fill =
            |key: Key| self.language.fill(key, &arguments.map(|(n, v)| (n, Argument::from(v))));
        (fill(what), fill(remedy))
    }

    /// The sentences for what is wrong and for how to mend it.
    fn sentences(&self) -> (Key, Key) {
        let is_given = |kind| !self.context(kind).is_empty();
        match self.error.kind() {
            ErrorKind::UnknownArgument
                if !self.context(ContextKind::InvalidArg).starts_with('-') =>
            {
                (
                    key::CLI_GEBRUIKSFOUT_TE_VEEL_ARGUMENTEN_WAT,
                    key::CLI_GEBRUIKSFOUT_TE_VEEL_ARGUMENTEN_HERSTEL,
                )
            }
            ErrorKind::UnknownArgument if is_given(ContextKind::SuggestedArg) => {
                (key::CLI_GEBRUIKSFOUT_ONBEKENDE_OPTIE_WAT, key::CLI_GEBRUIKSFOUT_BEDOELD)
            }
            ErrorKind::UnknownArgument => (
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_OPTIE_WAT,
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_OPTIE_HERSTEL,
            ),
            ErrorKind::MissingRequiredArgument => (
                key::CLI_GEBRUIKSFOUT_ARGUMENT_ONTBREEKT_WAT,
                key::CLI_GEBRUIKSFOUT_ARGUMENT_ONTBREEKT_HERSTEL,
            ),
            ErrorKind::InvalidValue if is_given(ContextKind::InvalidValue) => (
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_WAARDE_WAT,
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_WAARDE_HERSTEL,
            ),
            // An option at the end of the line, without the value that it takes.
            ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => (
                key::CLI_GEBRUIKSFOUT_WAARDE_ONTBREEKT_WAT,
                key::CLI_GEBRUIKSFOUT_WAARDE_ONTBREEKT_HERSTEL,
            ),
            ErrorKind::TooManyValues => (
                key::CLI_GEBRUIKSFOUT_WAARDE_TE_VEEL_WAT,
                key::CLI_GEBRUIKSFOUT_WAARDE_TE_VEEL_HERSTEL,
            ),
            ErrorKind::InvalidSubcommand => (
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_OPDRACHT_WAT,
                key::CLI_GEBRUIKSFOUT_ONBEKENDE_OPDRACHT_HERSTEL,
            ),
            ErrorKind::MissingSubcommand => (
                key::CLI_GEBRUIKSFOUT_OPDRACHT_ONTBREEKT_WAT,
                key::CLI_GEBRUIKSFOUT_OPDRACHT_ONTBREEKT_HERSTEL,
            ),
            ErrorKind::ArgumentConflict if self.is_twice() => {
                (key::CLI_GEBRUIKSFOUT_TWEE_KEER_WAT, key::CLI_GEBRUIKSFOUT_TWEE_KEER_HERSTEL)
            }
            ErrorKind::ArgumentConflict => {
                (key::CLI_GEBRUIKSFOUT_NIET_SAMEN_WAT, key::CLI_GEBRUIKSFOUT_NIET_SAMEN_HERSTEL)
            }
            ErrorKind::InvalidUtf8 => {
                (key::CLI_GEBRUIKSFOUT_GEEN_TEKST_WAT, key::CLI_GEBRUIKSFOUT_GEEN_TEKST_HERSTEL)
            }
            _ => (key::CLI_GEBRUIKSFOUT_ONLEESBAAR_WAT, key::CLI_GEBRUIKSFOUT_ONLEESBAAR_HERSTEL),
        }
    }

    /// Whether an argument collides with itself.
    fn is_twice(&self) -> bool {
        self.context(ContextKind::InvalidArg) == self.context(ContextKind::PriorArg)
    }

    fn context(&self, kind: ContextKind) -> String {
        self.language.enumerate(self.all(kind))
    }

    /// What the parser tells, without its signs: `--peildatum <DATUM>` is `--peildatum`, `<BESTAND>` is `BESTAND`.
    fn all(&self, kind: ContextKind) -> Vec<String> {
        let words = match self.error.get(kind) {
            Some(ContextValue::String(word)) => std::slice::from_ref(word),
            Some(ContextValue::Strings(words)) => words,
            _ => &[],
        };
        let plain = |word: &String| match word.split_once(" <") {
            Some((option, _)) => option.to_owned(),
            None => excerpt(word.trim_matches(['<', '>'])).into_owned(),
        };
        words.iter().filter(|word| !word.is_empty()).map(plain).collect()
    }
}
