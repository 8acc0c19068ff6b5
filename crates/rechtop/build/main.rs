//! Turns `rules/landelijk/*.toml`, `rules/gemeenten/*.toml`, the municipalities with their places and the table of facts
//! into code. A mistake in them stops the build.

mod amounts;
#[path = "../src/codes.rs"]
#[allow(dead_code, unfulfilled_lint_expectations, reason = "only the ids of schemes are read here")]
mod codes;
mod facts;
mod gemeenten;
mod names;
mod places;
mod tables;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const RULES: &str = "rules/landelijk";
const GEMEENTEN: &str = "rules/gemeenten";
const PLACES: &str = "rules/plaatsen/gemeenten.toml";
const FACTS: &str = "src/feiten/tabel.toml";

fn main() -> ExitCode {
    for path in [RULES, GEMEENTEN, PLACES, FACTS, "build"] {
        println!("cargo::rerun-if-changed={path}");
    }
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let told = |error: std::io::Error| vec![error.to_string()];
    let files = amounts::files(Path::new(RULES))
        .map_err(|mistakes| mistakes.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let in_facts = |mistake: String| vec![format!("{FACTS}: {mistake}")];
    let facts = facts::read(&std::fs::read_to_string(FACTS).map_err(told)?).map_err(in_facts)?;
    let in_places = |mistake: String| vec![format!("{PLACES}: {mistake}")];
    let places = std::fs::read_to_string(PLACES).map_err(told)?;
    let ids = places::ids(&places).map_err(in_places)?;
    let places = places::code(&places).map_err(in_places)?;
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    let gemeenten = gemeenten::compile(Path::new(GEMEENTEN), gemeenten::omgeving(&files, ids))?;
    std::fs::write(out.join("gemeenten.bin"), gemeenten.bytes).map_err(told)?;
    std::fs::write(out.join("gemeenten.rs"), gemeenten.code).map_err(told)?;
    std::fs::write(out.join("normbedragen.rs"), amounts::code(&files)).map_err(told)?;
    std::fs::write(out.join("plaatsen.rs"), places).map_err(told)?;
    std::fs::write(out.join("feiten.rs"), facts.code().map_err(in_facts)?).map_err(told)
}
