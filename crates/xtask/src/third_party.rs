//! What ships with Rechtop and under which licence: the list `THIRD-PARTY.md`, and the texts that go with every copy.

mod texts;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{During, Failure};
use crate::run::Run;
use crate::workspace::Workspace;

/// A part of what ships, the packages that it is made of and their target.
struct Part {
    title: &'static str,
    packages: &'static [&'static str],
    target: &'static str,
}

const BROWSER: Part = Part {
    title: "The site and the npm package",
    packages: &["rechtop-web", "rechtop-wasm"],
    target: "wasm32-unknown-unknown",
};
const COMMAND_LINE: Part = Part {
    title: "The command line",
    packages: &["rechtop-cli"],
    target: "x86_64-unknown-linux-gnu",
};

/// The file with the texts, beside what ships.
pub const TEXTS: &str = "THIRD-PARTY.txt";

const INTRODUCTION: &str = "# What ships with Rechtop

Rechtop itself: EUPL-1.2. Compiled into what we ship, each under its own licence; the texts of the licences go with the
site and the npm package as `THIRD-PARTY.txt`. Written by `cargo xtask third-party`; a check fails when it is stale.
";

/// A crate that ships.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Shipped {
    name: String,
    version: String,
    licence: String,
}

/// Writes the list anew.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let path = path(workspace);
    fs::write(&path, list(workspace)?).during(|| format!("write {}", path.display()))
}

/// Checks that the list is that of today's dependencies, and that there is a text for each that needs one.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    texts_of_browser(workspace)?;
    let written = fs::read_to_string(path(workspace)).unwrap_or_default();
    if written == list(workspace)? {
        return Ok(());
    }
    Err(Failure::new("accept THIRD-PARTY.md", "it is not the list of what ships now")
        .mend("run `cargo xtask third-party` and look at what changed"))
}

/// Puts our own licence under this name, and the texts of all others, in the directory of what ships to browsers.
pub fn put_notices(workspace: &Workspace, directory: &Path, own: &str) -> Result<(), Failure> {
    let step = || format!("put the licences in {}", directory.display());
    fs::copy(workspace.root.join("LICENSE"), directory.join(own)).during(step)?;
    fs::write(directory.join(TEXTS), texts_of_browser(workspace)?).during(step)
}

fn texts_of_browser(workspace: &Workspace) -> Result<String, Failure> {
    let shipped: Vec<Shipped> = crates(workspace, &BROWSER)?.into_iter().collect();
    texts::notices(workspace, &shipped)
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join("THIRD-PARTY.md")
}

fn list(workspace: &Workspace) -> Result<String, Failure> {
    let mut list = INTRODUCTION.to_owned();
    for part in [BROWSER, COMMAND_LINE] {
        let _ = write!(list, "\n## {}\n\n| crate | licence |\n| --- | --- |\n", part.title);
        for Shipped { name, version, licence } in crates(workspace, &part)? {
            let _ = writeln!(list, "| {name} v{version} | {licence} |");
        }
    }
    Ok(list)
}

/// What cargo would compile into these packages: macros and build scripts work on the way and stay behind.
fn crates(workspace: &Workspace, part: &Part) -> Result<BTreeSet<Shipped>, Failure> {
    let mut run = Run::cargo("list the dependencies")
        .args(["tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none"])
        .args(["--target", part.target, "--format", "{p}|{l}"])
        .dir(&workspace.root);
    for package in part.packages {
        run = run.args(["--package", package]);
    }
    let tree = run.stdout()?;
    let row = |line: &str| {
        let (name, licence) = line.trim_end_matches(" (*)").split_once('|')?;
        // Our own crates stand with their folder behind the name.
        let own = name.contains('(');
        let (name, version) = name.split_once(" v")?;
        (!own).then(|| Shipped {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: licence.to_owned(),
        })
    };
    Ok(tree.lines().filter_map(row).collect())
}
