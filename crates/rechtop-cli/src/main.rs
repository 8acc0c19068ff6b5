//! The command line of Rechtop.
//!
//! Exit status 0: assessed. 1: the input is wrong, with the reason on standard error. 2: wrong usage.

mod args;
mod check;
mod input;
mod json;
mod lines;
mod print;
mod questions;
mod rules;
mod schema;
mod usage;

use std::ffi::OsString;
use std::io::ErrorKind;
use std::process::ExitCode;

use args::Asked;

/// Why a command ended early.
pub(crate) enum Failure {
    /// The input is wrong: what, where and how to mend it.
    Input(String),
    /// Writing failed.
    Output(std::io::Error),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::Output(error)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let language = args::language(&arguments);
    let asked = match args::read(language, &arguments) {
        Ok(asked) => asked,
        Err(error) => return usage::report(language, &error, &arguments),
    };
    let outcome = match asked {
        Asked::Check(args) if args.lines => lines::run(language, &args),
        Asked::Check(args) => check::run(language, &args),
        Asked::Questions(args) => questions::run(language, &args),
        Asked::RulesList(None) => rules::list(language),
        Asked::RulesList(Some(gemeente)) => rules::of_gemeente(language, &gemeente),
        Asked::RulesExplain(file) => rules::explain(language, &file),
        Asked::RulesTest(files) => rules::test(language, &files),
        Asked::RulesWords => rules::words(language),
        Asked::RulesValidate(files) => rules::validate(language, &files),
        Asked::Schema(document) => schema::run(document),
    };
    status(outcome)
}

/// Says why a command ended early, and gives its exit status.
fn status(outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has seen enough: `rechtop ... | head`.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            print::complaint(&error.to_string());
            ExitCode::FAILURE
        }
        Err(Failure::Input(text)) => {
            print::complaint(&text);
            ExitCode::FAILURE
        }
    }
}
