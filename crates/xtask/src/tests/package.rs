//! Whether the rules can be built from their package alone: what the build reads must be in it.

use std::fs;
use std::path::Path;

use crate::failure::{During, Failure};
use crate::run::Run;
use crate::workspace::Workspace;

/// The packages of the rules: the vocabulary of rule files, and the rules that need it.
const PACKAGES: [&str; 2] = ["rechtop-lokaal", "rechtop"];

/// Packs the rules, unpacks them elsewhere, and builds them there. Cargo's own check would take the one package from a
/// registry that it makes for it, and keep what it took under a version that does not change between two runs.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    // Who tests has not committed yet; and every crate is here after the tests, so nothing needs to be asked of the network.
    let named = PACKAGES.iter().flat_map(|name| ["--package", name]);
    Run::cargo("pack the rules")
        .args(["package", "--no-verify", "--allow-dirty", "--offline"])
        .args(named)
        .dir(&workspace.root)
        .status()?;
    let folder = workspace.target.join("package/unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder).during(|| format!("empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).during(|| format!("make {}", folder.display()))?;
    for name in PACKAGES {
        unpack(&workspace.target.join(format!("package/{}.crate", full(name))), &folder)?;
        alone(&folder.join(full(name)).join("Cargo.toml"))?;
    }
    let vocabulary = folder.join(full(PACKAGES[0]));
    let patch =
        format!("patch.crates-io.{}.path={:?}", PACKAGES[0], vocabulary.display().to_string());
    Run::cargo("build the rules from their package alone")
        .args(["check", "--offline", "--config", &patch])
        .args(["--target-dir".as_ref(), workspace.target.as_os_str()])
        .dir(&folder.join(full(PACKAGES[1])))
        .mend("see `include` in crates/rechtop/Cargo.toml: what the build reads must be in the package")
        .status()
}

/// The name of a package with the version that all of the workspace have.
fn full(name: &str) -> String {
    format!("{name}-{}", env!("CARGO_PKG_VERSION"))
}

fn unpack(package: &Path, folder: &Path) -> Result<(), Failure> {
    Run::new("unpack the rules", "tar")
        .args(["-xzf".as_ref(), package.as_os_str(), "-C".as_ref(), folder.as_os_str()])
        .mend("install tar")
        .status()
}

/// Makes a package a workspace of its own, so that cargo does not look for one in the folders around it.
fn alone(manifest: &Path) -> Result<(), Failure> {
    let step = || format!("change {}", manifest.display());
    let text = fs::read_to_string(manifest).during(step)?;
    fs::write(manifest, text + "\n[workspace]\n").during(step)
}
