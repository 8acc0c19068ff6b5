//! Building the site: static files, the web app as WebAssembly with its JavaScript, the licences, and the smaller form
//! of each file.

mod compressed;

use std::fs;
use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::{During, Failure};
use crate::setup::WasmToolchain;
use crate::third_party;
use crate::workspace::Workspace;

pub use compressed::with_extension;

/// The cargo profile for what a resident downloads.
const PROFILE: &str = "web";
const STEM: &str = "rechtop_web";

/// Builds the site and returns its directory.
///
/// Everything is put together beside the finished site and swapped in at the end, so that a broken-off build is
/// never mistaken for a site and a file removed from the sources does not linger.
pub fn build(workspace: &Workspace, wasm: &WasmToolchain) -> Result<PathBuf, Failure> {
    let module = compile(workspace, wasm)?;
    let site = workspace.target.join("site");
    let fresh = workspace.target.join("site.new");
    remove(&fresh)?;
    copy_directory(&workspace.root.join("web/static"), &fresh)?;
    bind(&module, &fresh)?;
    third_party::put_notices(workspace, &fresh, "LICENSE.txt")?;
    compressed::add(&fresh)?;
    remove(&site)?;
    fs::rename(&fresh, &site).during(|| format!("put the site in {}", site.display()))?;
    Ok(site)
}

fn compile(workspace: &Workspace, wasm: &WasmToolchain) -> Result<PathBuf, Failure> {
    wasm.cargo("compile the web app")
        .args(["build", "--package", "rechtop-web", "--lib"])
        .args(["--profile", PROFILE, "--target", WasmToolchain::TARGET])
        .dir(&workspace.root)
        .status()?;
    Ok(workspace.target.join(WasmToolchain::TARGET).join(PROFILE).join(format!("{STEM}.wasm")))
}

/// Writes the JavaScript with which a browser can run the module.
fn bind(module: &Path, site: &Path) -> Result<(), Failure> {
    // The names of functions and the list of producers only make the download larger.
    Bindgen::new()
        .input_path(module)
        .out_name(STEM)
        // So that `init()` without arguments finds the module beside the script.
        .omit_default_module_path(false)
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(site))
        .map_err(|cause| Failure::new("write the JavaScript bindings", format!("{cause:#}")))
}

fn remove(directory: &Path) -> Result<(), Failure> {
    if directory.exists() {
        fs::remove_dir_all(directory).during(|| format!("remove {}", directory.display()))?;
    }
    Ok(())
}

fn copy_directory(from: &Path, to: &Path) -> Result<(), Failure> {
    let step = || format!("copy {} to {}", from.display(), to.display());
    fs::create_dir_all(to).during(step)?;
    for entry in fs::read_dir(from).during(step)? {
        let entry = entry.during(step)?;
        let target = to.join(entry.file_name());
        if entry.file_type().during(step)?.is_dir() {
            copy_directory(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target).during(step)?;
        }
    }
    Ok(())
}
