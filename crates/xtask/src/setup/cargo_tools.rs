//! Tools from crates.io, each in exactly one version.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run::{Run, answer_of, on_path};
use crate::workspace::Workspace;

/// A program that a crate of crates.io brings.
pub struct Tool {
    /// The crate.
    pub package: &'static str,
    /// The program.
    pub program: &'static str,
    /// The version of both.
    pub version: &'static str,
    /// What makes it tell that version.
    asked: &'static [&'static str],
}

const VERSION: &[&str] = &["--version"];

/// Builds the npm package.
pub const WASM_PACK: Tool =
    Tool { package: "wasm-pack", program: "wasm-pack", version: "0.15.1", asked: VERSION };
/// wasm-pack runs it. Of the same version as the `wasm-bindgen` of the root Cargo.toml: a test watches over that.
pub const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    program: "wasm-bindgen",
    version: "0.2.130",
    asked: VERSION,
};
/// Checks licences and sources.
pub const CARGO_DENY: Tool =
    Tool { package: "cargo-deny", program: "cargo-deny", version: "0.20.2", asked: VERSION };
/// Plants errors in the rules, for one chore that is seldom done.
pub const CARGO_MUTANTS: Tool = Tool {
    package: "cargo-mutants",
    program: "cargo-mutants",
    version: "27.1.0",
    asked: &["mutants", "--version"],
};
/// For setting up everything that is needed every day.
pub const ALL: [&Tool; 3] = [&WASM_PACK, &WASM_BINDGEN, &CARGO_DENY];

/// Finds the tool on the search path or in the cache, or builds it into the cache.
pub fn ensure(workspace: &Workspace, tool: &Tool) -> Result<PathBuf, Failure> {
    let home = workspace.cache.join(format!("{}-{}", tool.package, tool.version));
    let cached = home.join("bin").join(format!("{}{}", tool.program, env::consts::EXE_SUFFIX));
    if let Some(found) = on_path(tool.program).filter(|program| tool.is(program)) {
        return Ok(found);
    }
    if !tool.is(&cached) {
        println!("Installing {} {}.", tool.package, tool.version);
        install(workspace, tool, &home)?;
    }
    Ok(cached)
}

impl Tool {
    fn is(&self, program: &Path) -> bool {
        answer_of(program, self.asked)
            .is_some_and(|answer| answer == format!("{} {}", self.program, self.version))
    }
}

/// First with the versions that the tool's authors tested. Registry mirrors do not always have those; then with the
/// newest that fit.
fn install(workspace: &Workspace, tool: &Tool, home: &Path) -> Result<(), Failure> {
    let installation = || {
        Run::cargo(format!("install {} {}", tool.package, tool.version))
            .args(["install", tool.package, "--version"])
            .arg(format!("={}", tool.version))
            .arg("--root")
            .arg(home)
            .dir(&workspace.root)
            // Its build files are no part of this workspace.
            .without_env("CARGO_TARGET_DIR")
            .without_env("RUSTFLAGS")
    };
    installation().arg("--locked").status().or_else(|failure| {
        println!("{failure}\nTrying again without its lock file.");
        installation().status()
    })
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::fs;
    use std::path::Path;

    use super::WASM_BINDGEN;

    #[test]
    fn the_program_wasm_bindgen_is_of_the_version_of_the_library() -> Result<(), Box<dyn Error>> {
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../Cargo.lock");
        let entry = format!("name = \"wasm-bindgen\"\nversion = \"{}\"", WASM_BINDGEN.version);
        assert!(fs::read_to_string(lock)?.contains(&entry));
        Ok(())
    }
}
