//! A compiler with a standard library for the browser.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run::{Run, answer_of};
use crate::workspace::Workspace;

use super::apt::Apt;
use super::debian_sysroot;
use super::standard_library;
use super::toolchain::Toolchain;

const OTHER_WAY: &str = "on Debian 12 the compiler can come from Debian's own packages instead: \
     set RECHTOP_TOOLCHAIN=debian, or add --toolchain debian";

/// What builds for the browser.
pub enum WasmToolchain {
    /// The compiler that also builds this program.
    Own,
    /// Debian's, with a standard library that we built ourselves.
    Debian {
        /// Where that library is.
        sysroot: PathBuf,
    },
}

impl WasmToolchain {
    /// The kind of machine that a browser is to the compiler.
    pub const TARGET: &str = standard_library::TARGET;

    /// A cargo that can build for the browser.
    pub fn cargo(&self, step: &str) -> Run {
        let run = match self {
            Self::Own => Run::cargo(step),
            Self::Debian { .. } => Run::new(step, debian_sysroot::CARGO),
        };
        self.environment(run)
    }

    /// What a program must have in its environment when it starts cargo for the browser.
    pub fn environment(&self, run: Run) -> Run {
        match self {
            Self::Own => run,
            Self::Debian { sysroot } => debian_sysroot::environment(run)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", "wasm-ld")
                .env(
                    "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                    format!("--sysroot={}", sysroot.display()),
                ),
        }
    }
}

impl fmt::Display for WasmToolchain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own => f.write_str("the one of this workspace"),
            Self::Debian { sysroot } => {
                write!(f, "Debian's, with its library in {}", sysroot.display())
            }
        }
    }
}

/// Finds such a compiler, or sets it up.
///
/// Who asked for one kind gets that kind. Who asked for nothing gets what is there already, and rustup's otherwise.
pub fn ensure(
    workspace: &Workspace,
    wanted: Option<Toolchain>,
    apt: &mut Apt,
) -> Result<WasmToolchain, Failure> {
    let debian = |sysroot| WasmToolchain::Debian { sysroot };
    match wanted {
        Some(Toolchain::Debian) => debian_sysroot::ensure(&workspace.cache, apt).map(debian),
        _ if own_library_is_there() => Ok(WasmToolchain::Own),
        None => match debian_sysroot::finished(&workspace.cache) {
            Some(sysroot) => Ok(debian(sysroot)),
            None => add_with_rustup(workspace),
        },
        Some(Toolchain::Rustup) => add_with_rustup(workspace),
    }
}

fn own_library_is_there() -> bool {
    answer_of("rustc", &["--print", "target-libdir", "--target", WasmToolchain::TARGET])
        .is_some_and(|directory| standard_library::is_in(Path::new(&directory)))
}

/// In the workspace's directory, so that it is added to the toolchain of rust-toolchain.toml.
fn add_with_rustup(workspace: &Workspace) -> Result<WasmToolchain, Failure> {
    println!("Adding the WebAssembly target with rustup.");
    Run::new("add the WebAssembly target", "rustup")
        .args(["target", "add", WasmToolchain::TARGET])
        .dir(&workspace.root)
        .mend(OTHER_WAY)
        .status()?;
    if own_library_is_there() {
        Ok(WasmToolchain::Own)
    } else {
        Err(Failure::new(
            "add the WebAssembly target",
            "rustup ended well, but the rustc on the search path still has no standard library for it",
        )
        .mend(format!("see that `rustc` is rustup's; or, {OTHER_WAY}")))
    }
}
