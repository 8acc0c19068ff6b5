//! Setting up what the chores need, and only what is missing.
//!
//! What cannot be set up here: the program that links Rust binaries (a C compiler such as gcc), because cargo needs
//! it to build this very program.

mod apt;
pub mod cargo_tools;
mod chromium;
mod debian_sysroot;
mod node;
mod partial;
mod standard_library;
mod toolchain;
mod wasm_target;

use std::path::PathBuf;

use crate::failure::Failure;
use crate::workspace::Workspace;

use apt::Apt;
use cargo_tools::Tool;
pub use node::Node;
pub use toolchain::Toolchain;
pub use wasm_target::WasmToolchain;

/// Sets things up when a chore asks for them.
pub struct Setup<'a> {
    workspace: &'a Workspace,
    wanted: Option<Toolchain>,
    apt: Apt,
}

impl<'a> Setup<'a> {
    /// `wanted` is the developer's own choice of compiler, if there was one.
    pub fn new(workspace: &'a Workspace, wanted: Option<Toolchain>) -> Self {
        Self { workspace, wanted, apt: Apt::default() }
    }

    /// Everything that any chore needs; says for each thing where it is.
    pub fn everything(&mut self) -> Result<(), Failure> {
        println!("WebAssembly compiler: {}", self.wasm()?);
        for tool in cargo_tools::ALL {
            println!("{}: {}", tool.package, self.tool(tool)?.display());
        }
        println!("node: {}", self.node()?.program.display());
        println!("Chromium: {}", self.chromium()?.display());
        Ok(())
    }

    /// A compiler that can build for the browser.
    pub fn wasm(&mut self) -> Result<WasmToolchain, Failure> {
        wasm_target::ensure(self.workspace, self.wanted, &mut self.apt)
    }

    /// A tool from crates.io, in exactly the version that we use.
    pub fn tool(&mut self, tool: &Tool) -> Result<PathBuf, Failure> {
        cargo_tools::ensure(self.workspace, tool)
    }

    /// Node, new enough for the browser tests.
    pub fn node(&mut self) -> Result<Node, Failure> {
        node::ensure(&self.workspace.cache, &mut self.apt)
    }

    /// A browser for the tests.
    pub fn chromium(&mut self) -> Result<PathBuf, Failure> {
        chromium::ensure(&mut self.apt)
    }
}
