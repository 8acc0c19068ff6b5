//! The standard library for the browser, whoever built it.

use std::path::Path;

/// The kind of machine that a browser is to the compiler.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Whether it is in this directory.
///
/// The directory alone is no proof: rustc names it whether or not anything is in it.
pub fn is_in(directory: &Path) -> bool {
    directory.read_dir().is_ok_and(|mut entries| {
        entries.any(|entry| {
            entry.is_ok_and(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with("libstd-") && name.ends_with(".rlib")
            })
        })
    })
}
