//! The command line of Rechtop.
//!
//! Exit status 0: assessed. 1: the input is wrong, with the reason on standard error. 2: wrong usage.

mod args;
mod check;
mod input;
mod lines;
mod print;
mod questions;
mod rules;
mod schema;

use std::io::ErrorKind;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command, RulesCommand};

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
    let outcome = match Args::parse().command {
        Command::Check(args) if args.lines => lines::run(&args),
        Command::Check(args) => check::run(&args),
        Command::Questions(args) => questions::run(&args),
        Command::Rules { command: RulesCommand::List } => rules::list(),
        Command::Schema { document } => schema::run(document),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever reads our output has seen enough: `rechtop ... | head`.
        Err(Failure::Output(error)) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Failure::Output(error)) => {
            anstream::eprintln!("{error}");
            ExitCode::FAILURE
        }
        Err(Failure::Input(text)) => {
            anstream::eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}
