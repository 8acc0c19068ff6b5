//! A WebAssembly standard library from Debian's packages alone.
//!
//! Debian 12 has a recent compiler, kept for building its browsers, with the source of the standard library but no
//! built library for WebAssembly. So we build that once, and keep it outside the directories that Debian manages.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{During, Failure};
use crate::run::{Run, answer_of, on_path};

use super::apt::Apt;
use super::partial;
use super::standard_library::{self, TARGET};

/// Debian's cargo, by its full name: rustup's usually comes first on the search path.
pub const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld"];
/// The crate that we build only for the standard library that comes with it.
const CARRIER: &str = "carrier";
/// Raise this when the recipe changes, so that a library built by the old one is not reused.
const RECIPE: u32 = 1;

/// The finished library for the compiler that is installed now, if it stands in the cache.
pub fn finished(cache: &Path) -> Option<PathBuf> {
    on_path("wasm-ld")?;
    let sysroot = cache.join(directory_name(&answer_of(RUSTC, &["-vV"])?)?);
    standard_library::is_in(&library(&sysroot)).then_some(sysroot)
}

/// Installs Debian's compiler where it is missing, and builds the library where it is missing.
pub fn ensure(cache: &Path, apt: &mut Apt) -> Result<PathBuf, Failure> {
    let step = "set up Debian's WebAssembly compiler";
    apt.install(step, &PACKAGES).map_err(|failure| {
        failure.mend_if_none("use the compiler of rustup: --toolchain rustup")
    })?;
    if let Some(sysroot) = finished(cache) {
        return Ok(sysroot);
    }
    let version = answer_of(RUSTC, &["-vV"]).and_then(|version| directory_name(&version));
    let Some(name) = version else {
        return Err(Failure::new(step, format!("{RUSTC} does not tell its version")));
    };
    println!("Building the standard library for WebAssembly; this takes a few minutes, once.");
    let sysroot = cache.join(name);
    partial::make(&sysroot, build)?;
    Ok(sysroot)
}

/// What a program must have in its environment so that cargo uses Debian's compiler and nothing of rustup's.
pub fn environment(run: Run) -> Run {
    run.env("CARGO", CARGO)
        .env("RUSTC", RUSTC)
        .without_env("RUSTUP_TOOLCHAIN")
        // Running under cargo we were given the libraries of the other compiler.
        .without_env("LD_LIBRARY_PATH")
        // These would silence the flags that name our library.
        .without_env("RUSTFLAGS")
        .without_env("CARGO_ENCODED_RUSTFLAGS")
        .without_env("CARGO_BUILD_TARGET")
}

fn build(partial: &Path) -> Result<(), Failure> {
    let step = "build the standard library for WebAssembly";
    let carrier = partial.join(CARRIER);
    let output = carrier.join("target");
    write_carrier(&carrier).during(|| step.to_owned())?;
    environment(Run::new(step, CARGO))
        .args(["build", "--release", "--target", TARGET])
        // `test` is not for the site, but for tests that run in WebAssembly.
        .arg("-Zbuild-std=std,panic_abort,test")
        .env("RUSTC_BOOTSTRAP", "1")
        // Without bitcode the link-time optimisation of the site fails.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", &output)
        .dir(&carrier)
        .status()?;
    let built = output.join(TARGET).join("release").join("deps");
    let library = library(partial);
    collect(&built, &library)
        .and_then(|()| fs::remove_dir_all(&carrier))
        .during(|| step.to_owned())?;
    if standard_library::is_in(&library) {
        Ok(())
    } else {
        Err(Failure::new(step, "the build went well but made no standard library"))
    }
}

fn write_carrier(carrier: &Path) -> std::io::Result<()> {
    fs::create_dir_all(carrier.join("src"))?;
    fs::write(carrier.join("src/lib.rs"), "")?;
    fs::write(
        carrier.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{CARRIER}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n"
        ),
    )
}

/// Copies the libraries that the standard library consists of.
fn collect(built: &Path, library: &Path) -> std::io::Result<()> {
    fs::create_dir_all(library)?;
    for entry in built.read_dir()? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.ends_with(".rlib") && !name.starts_with(&format!("lib{CARRIER}-")) {
            fs::copy(&path, library.join(name))?;
        }
    }
    Ok(())
}

fn library(sysroot: &Path) -> PathBuf {
    sysroot.join("lib/rustlib").join(TARGET).join("lib")
}

/// One directory a compiler: a library built by one version cannot be read by another.
fn directory_name(verbose_version: &str) -> Option<String> {
    let field = |name: &str| {
        verbose_version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    };
    let commit: String = field("commit-hash")?.chars().take(9).collect();
    Some(format!("debian-wasm-{}-{commit}-r{RECIPE}", field("release")?))
}

#[cfg(test)]
mod tests {
    use super::directory_name;

    #[test]
    fn each_compiler_has_its_own_directory() {
        let version = "rustc 1.96.0 (ac68faa20 2026-05-25)\nbinary: rustc\n\
                       commit-hash: ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96\nrelease: 1.96.0";
        assert_eq!(directory_name(version).as_deref(), Some("debian-wasm-1.96.0-ac68faa20-r1"));
        assert_eq!(directory_name("something else"), None);
    }
}
