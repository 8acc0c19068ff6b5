//! The rules as an npm package, for those who build on them in JavaScript.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::{During, Failure};
use crate::run::{Run, search_path};
use crate::setup::{Setup, WasmToolchain, cargo_tools};
use crate::third_party;
use crate::workspace::Workspace;

/// Where the two forms of the package are.
pub struct NpmPackages {
    /// For browsers.
    pub web: PathBuf,
    /// For node.
    pub node: PathBuf,
}

/// Builds both forms.
pub fn build(workspace: &Workspace, setup: &mut Setup) -> Result<NpmPackages, Failure> {
    let wasm = setup.wasm()?;
    let tools = Tools {
        pack: setup.tool(&cargo_tools::WASM_PACK)?,
        bindgen: setup.tool(&cargo_tools::WASM_BINDGEN)?,
    };
    let packages =
        NpmPackages { web: workspace.target.join("npm"), node: workspace.target.join("npm-node") };
    pack(workspace, &wasm, &tools, "web", &packages.web)?;
    pack(workspace, &wasm, &tools, "nodejs", &packages.node)?;
    Ok(packages)
}

struct Tools {
    pack: PathBuf,
    bindgen: PathBuf,
}

fn pack(
    workspace: &Workspace,
    wasm: &WasmToolchain,
    tools: &Tools,
    target: &str,
    to: &Path,
) -> Result<(), Failure> {
    let run = Run::new("build the npm package", &tools.pack)
        .arg("build")
        .arg(workspace.root.join("crates/rechtop-wasm"))
        // The profile for what people download, as the site has.
        .args(["--target", target, "--profile", "web"])
        // The gain of wasm-opt is about one percent, and it is one more tool to install.
        .arg("--no-opt")
        .args(["--mode", install_mode(wasm)])
        .arg("--out-dir")
        .arg(to)
        .env("PATH", path_for(wasm, &tools.bindgen)?)
        .dir(&workspace.root);
    wasm.environment(run).status()?;
    // npm takes a file of this name along by itself, and README.md, which wasm-pack has copied.
    third_party::put_notices(workspace, to, "LICENSE")?;
    take_along(to, third_party::TEXTS)
}

/// Puts a file on the list of what npm publishes.
fn take_along(package: &Path, file: &str) -> Result<(), Failure> {
    let manifest = package.join("package.json");
    let step = || format!("put {file} on the list in {}", manifest.display());
    let text = fs::read_to_string(&manifest).during(step)?;
    let mut description: Value = serde_json::from_str(&text).during(step)?;
    let Some(files) = description.get_mut("files").and_then(Value::as_array_mut) else {
        return Err(Failure::new(step(), "wasm-pack wrote no list of files"));
    };
    files.push(file.into());
    let text = serde_json::to_string_pretty(&description).during(step)?;
    fs::write(&manifest, text + "\n").during(step)
}

/// wasm-pack may not install anything by itself: what it needs has been set up already.
///
/// Its other modes first look for the standard library in the compiler's own directory. Debian's compiler has it
/// elsewhere, so there "force" skips that look; the matching wasm-bindgen on the path leaves it nothing to install.
fn install_mode(wasm: &WasmToolchain) -> &'static str {
    match wasm {
        WasmToolchain::Own => "no-install",
        WasmToolchain::Debian { .. } => "force",
    }
}

/// wasm-pack takes cargo, rustc and wasm-bindgen from the search path. With Debian's compiler no rustup may be on
/// it: wasm-pack would use rustup's compiler, and change that toolchain unasked.
fn path_for(wasm: &WasmToolchain, bindgen: &Path) -> Result<std::ffi::OsString, Failure> {
    let bindgen_directory = bindgen.parent().unwrap_or(Path::new(""));
    let path = match wasm {
        WasmToolchain::Own => search_path(&[bindgen_directory], |_| false),
        WasmToolchain::Debian { .. } => {
            search_path(&[bindgen_directory, Path::new("/usr/bin")], |directory| {
                directory.join("rustup").exists()
            })
        }
    };
    path.during(|| "put wasm-bindgen on the search path".into())
}
