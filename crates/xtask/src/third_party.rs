//! The list of what ships with Rechtop and under which licence: `THIRD-PARTY.md`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use crate::failure::{During, Failure};
use crate::run::Run;
use crate::workspace::Workspace;

/// What ships, with the packages and the target it is made of.
const SHIPPED: [(&str, &[&str], &str); 2] = [
    ("The site and the npm package", &["rechtop-web", "rechtop-wasm"], "wasm32-unknown-unknown"),
    ("The command line", &["rechtop-cli"], "x86_64-unknown-linux-gnu"),
];

const INTRODUCTION: &str = "# What ships with Rechtop

Rechtop itself: EUPL-1.2. Compiled into what we ship, each under its own licence; the texts of the licences are in the
source of each crate on crates.io. Written by `cargo xtask third-party`; a check fails when it is stale.
";

/// Writes the list anew.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let path = path(workspace);
    fs::write(&path, list(workspace)?).during(|| format!("write {}", path.display()))
}

/// Checks that the list is that of today's dependencies.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    let written = fs::read_to_string(path(workspace)).unwrap_or_default();
    if written == list(workspace)? {
        return Ok(());
    }
    Err(Failure::new("accept THIRD-PARTY.md", "it is not the list of what ships now")
        .mend("run `cargo xtask third-party` and look at what changed"))
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join("THIRD-PARTY.md")
}

fn list(workspace: &Workspace) -> Result<String, Failure> {
    let mut list = INTRODUCTION.to_owned();
    for (what, packages, target) in SHIPPED {
        let _ = write!(list, "\n## {what}\n\n| crate | licence |\n| --- | --- |\n");
        for crate_and_licence in crates(workspace, packages, target)? {
            let _ = writeln!(list, "{crate_and_licence}");
        }
    }
    Ok(list)
}

/// What cargo would compile into these packages: macros and build scripts work on the way and stay behind.
fn crates(
    workspace: &Workspace,
    packages: &[&str],
    target: &str,
) -> Result<BTreeSet<String>, Failure> {
    let mut run = Run::cargo("list the dependencies")
        .args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none"])
        .args(["--target", target, "--format", "{p}|{l}"])
        .dir(&workspace.root);
    for package in packages {
        run = run.args(["--package", package]);
    }
    let tree = run.stdout()?;
    let row = |line: &str| {
        let (name, licence) = line.trim_end_matches(" (*)").split_once('|')?;
        // Our own crates stand with their folder behind the name.
        let own = name.contains('(');
        (!own).then(|| format!("| {name} | {licence} |"))
    };
    Ok(tree.lines().filter_map(row).collect())
}
