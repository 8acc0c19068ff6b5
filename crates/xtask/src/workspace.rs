//! Where things are: the workspace, its build output and the cache of tools.

use std::env;
use std::path::PathBuf;

use serde::Deserialize;

use crate::failure::{During, Failure};
use crate::run::Run;

/// The places that chores work in.
pub struct Workspace {
    /// The directory of the root `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo builds, and so where the site and the npm packages go.
    pub target: PathBuf,
    /// Where tools are kept between runs, outside the workspace so that `cargo clean` leaves them alone.
    pub cache: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
}

impl Workspace {
    /// Asks cargo, which also knows a build directory that was moved by configuration.
    pub fn find() -> Result<Self, Failure> {
        let answer = Run::cargo("read the workspace")
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .stdout()?;
        let metadata: Metadata =
            serde_json::from_str(&answer).during(|| "read the workspace".into())?;
        Ok(Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
            cache: cache_directory()?,
        })
    }
}

fn cache_directory() -> Result<PathBuf, Failure> {
    let absolute = |name| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|caches| caches.join("rechtop"))
        .ok_or_else(|| {
            Failure::new("choose a place for tools", "neither XDG_CACHE_HOME nor HOME is set")
                .mend("set HOME to your home directory")
        })
}
