//! Every chore of the workspace, as `cargo xtask ...`.
//!
//! Chores are Rust and not loose scripts, so that they are type-checked and run the same on every machine:
//!
//! ```sh
//! cargo xtask serve   # build the site and open it on this computer
//! cargo xtask test    # everything that must hold before a change is handed in
//! ```
//!
//! Each chore first sets up what it needs and finds missing, and nothing else.

mod artikelen;
mod dekking;
mod failure;
mod mutants;
mod npm_package;
mod report;
mod run;
mod serve;
mod setup;
mod site;
mod tests;
mod third_party;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::failure::Failure;
use crate::run::Run;
use crate::setup::{Setup, Toolchain};
use crate::tests::Part;
use crate::workspace::Workspace;

/// The chores of Rechtop.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version, about)]
struct Arguments {
    /// Where the WebAssembly compiler comes from. Not given: whatever is there already, else rustup.
    #[arg(long, global = true, value_enum, env = "RECHTOP_TOOLCHAIN")]
    toolchain: Option<Toolchain>,

    #[command(subcommand)]
    chore: Chore,
}

#[derive(Subcommand)]
enum Chore {
    /// Set up everything that the other chores need and that is missing.
    Setup,
    /// Build the site into target/site.
    Build,
    /// Build the site and serve it on this computer only.
    Serve {
        /// The port to listen on.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Run every check: lints, licences, tests, documentation, site, npm package, browser journeys.
    Test {
        /// Run only this part.
        #[arg(long, value_enum)]
        only: Option<Part>,
    },
    /// Measure the speed of the rules.
    Bench,
    /// Plant errors in the rules, a fixed sample, and count how many the tests notice. Takes long: one build for each.
    Mutants,
    /// Print which function computes which article; fail on a rule without act, rounding without article, or the like.
    Artikelen {
        /// Write the table into docs/artikelen.md.
        #[arg(long = "schrijf")]
        write: bool,
    },
    /// Check that docs/dekking.md says what is known of which municipality.
    Dekking {
        /// Write it anew.
        #[arg(long = "schrijf")]
        write: bool,
    },
    /// Write THIRD-PARTY.md anew: what ships, and under which licence.
    ThirdParty,
}

fn main() -> ExitCode {
    match perform(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(arguments: &Arguments) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    let mut setup = Setup::new(&workspace, arguments.toolchain);
    match &arguments.chore {
        Chore::Setup => setup.everything(),
        Chore::Build => {
            let site = site::build(&workspace, &setup.wasm()?)?;
            println!("The site is in {}", site.display());
            Ok(())
        }
        Chore::Serve { port } => {
            let site = site::build(&workspace, &setup.wasm()?)?;
            serve::serve_until_stopped(&site, *port)
        }
        Chore::Test { only } => tests::run(&workspace, &mut setup, *only),
        Chore::Artikelen { write: true } => artikelen::write(&workspace),
        Chore::Artikelen { write: false } => artikelen::print(&workspace),
        Chore::Dekking { write: true } => dekking::write(&workspace),
        Chore::Dekking { write: false } => dekking::check(&workspace),
        Chore::ThirdParty => third_party::write(&workspace),
        Chore::Mutants => mutants::run(&workspace, &mut setup),
        Chore::Bench => Run::cargo("measure the rules")
            .args(["bench", "--package", "rechtop", "--package", "rechtop-cli"])
            .dir(&workspace.root)
            .status(),
    }
}
