//! The developer's choice of compiler.

use clap::ValueEnum;

/// Where the WebAssembly compiler comes from.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Toolchain {
    /// The ordinary one of rust-toolchain.toml.
    Rustup,
    /// Debian's own packages, for machines that reach no other source of compilers.
    Debian,
}
