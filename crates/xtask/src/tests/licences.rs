//! May we ship what we depend on, and does it come from where we think?

use std::env;
use std::path::PathBuf;

use crate::failure::Failure;
use crate::run::Run;
use crate::setup::{Setup, cargo_tools};
use crate::third_party;
use crate::workspace::Workspace;

/// Checks `deny.toml` against the dependencies, without asking anything of the network but the crates themselves.
pub fn check(workspace: &Workspace, setup: &mut Setup) -> Result<(), Failure> {
    let tool = setup.tool(&cargo_tools::CARGO_DENY)?;
    // cargo-deny reads every crate of the lock file, also those that only other systems build.
    Run::cargo("fetch the dependencies").arg("fetch").dir(&workspace.root).status()?;
    third_party::check(workspace)?;
    let deny = |what: &[&str]| {
        Run::new("accept the dependencies", &tool)
            // Who needs a crate is a long tree for each; one that matters can be asked for.
            .args(["--offline", "check", "--hide-inclusion-graph"])
            .args(what)
            .dir(&workspace.root)
            .mend(
                "see deny.toml, and ask `cargo tree --invert NAME` who needs a crate; \
                 a new licence or source is a choice for the whole project",
            )
            .status()
    };
    deny(&["licenses", "bans", "sources"])?;
    if advisories_are_here() {
        deny(&["advisories"])
    } else {
        println!(
            "Security advisories were NOT checked: their database is not on this computer. \
             `cargo deny fetch` gets it where the network allows."
        );
        Ok(())
    }
}

/// Looks where cargo-deny keeps its databases.
fn advisories_are_here() -> bool {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")));
    home.and_then(|home| home.join("advisory-dbs").read_dir().ok())
        .is_some_and(|mut databases| databases.any(|entry| entry.is_ok_and(|e| e.path().is_dir())))
}
