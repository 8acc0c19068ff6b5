//! What is known of which municipality: a table for the documentation, made from the rule files.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use rechtop_lokaal::{Bestand, Vindplaats, Zekerheid};
use serde::Deserialize;

use crate::failure::{During, Failure};
use crate::workspace::Workspace;

const INTRODUCTION: &str = "\
# Wat we van welke gemeente weten

Gemaakt uit `rules/gemeenten` met `cargo xtask dekking --schrijf`; niet met de hand veranderen.

Achter elke regeling staat het jaar van de bedragen (z.j.: de bron noemt geen jaar) en hoe zeker de bron is. A: pagina of regel van de
gemeente met een jaartal vanaf 2025. B: uit 2022 tot en met 2024, of zonder jaartal. C: ouder, of van een ander. D: alleen genoemd in een
beleidsstuk. X: gezocht en niet gevonden. Van een gemeente die hier niet staat, kennen we geen eigen regelingen; voor haar inwoners is er
wat overal bestaat (`algemeen.toml`).

";

/// All municipalities, of which only the number is wanted.
#[derive(Deserialize)]
struct Gemeenten {
    gemeente: Vec<toml::Table>,
}

/// Checks that the page in the documentation is that of today.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    let written = fs::read_to_string(path(workspace)).unwrap_or_default();
    if written == page(workspace)? {
        return Ok(());
    }
    Err(Failure::new("accept docs/dekking.md", "it is not the table of the rule files now")
        .mend("run `cargo xtask dekking --schrijf`"))
}

/// Writes the page in the documentation anew.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let path = path(workspace);
    fs::write(&path, page(workspace)?).during(|| format!("write {}", path.display()))
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join("docs/dekking.md")
}

fn page(workspace: &Workspace) -> Result<String, Failure> {
    let mut by_municipality: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for bestand in files(workspace)? {
        for gemeente in bestand.gemeenten.iter().filter(|gemeente| *gemeente != "*") {
            by_municipality.entry(gemeente.clone()).or_default().extend(known(&bestand, gemeente));
        }
    }
    let text = read(&workspace.root.join("rules/plaatsen/gemeenten.toml"))?;
    let all: Gemeenten = toml::from_str(&text).during(|| "read the municipalities".to_owned())?;
    let mut page = INTRODUCTION.to_owned();
    let _ = writeln!(
        page,
        "{} van de {} gemeenten.\n\n| gemeente | wat we weten |\n| --- | --- |",
        by_municipality.len(),
        all.gemeente.len(),
    );
    for (gemeente, known) in by_municipality {
        let _ = writeln!(page, "| {gemeente} | {} |", known.join("; "));
    }
    Ok(page)
}

/// What a file says of one municipality, each with the year and the grade of its newest version.
fn known(bestand: &Bestand, gemeente: &str) -> Vec<String> {
    let here = |of: &[String]| of.is_empty() || of.iter().any(|named| named == gemeente);
    let regelingen = bestand.regeling.iter().filter(|regeling| here(&regeling.gemeenten));
    let regelingen = regelingen.filter_map(|regeling| {
        let versies = regeling.versie.iter().filter(|versie| here(&versie.gemeenten));
        let newest = versies.max_by_key(|versie| versie.vanaf)?;
        Some(format!("{} {}", regeling.naam, sure(&newest.bron)))
    });
    let besluiten = bestand.kwijtschelding.iter().filter(|besluit| here(&besluit.gemeenten));
    let besluiten = besluiten
        .map(|besluit| format!("kwijtschelding door {} {}", besluit.naam, sure(&besluit.bron)));
    regelingen.chain(besluiten).collect()
}

fn sure(bron: &Vindplaats) -> String {
    let year = bron.jaar.map_or_else(|| "z.j.".to_owned(), |year| year.to_string());
    let grade = match bron.zekerheid {
        Zekerheid::A => 'A',
        Zekerheid::B => 'B',
        Zekerheid::C => 'C',
        Zekerheid::D => 'D',
        Zekerheid::X => 'X',
    };
    format!("({year}, {grade})")
}

fn files(workspace: &Workspace) -> Result<Vec<Bestand>, Failure> {
    let folder = workspace.root.join("rules/gemeenten");
    let step = || format!("read {}", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder).during(step)? {
        let path = entry.during(step)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    let file =
        |path: &PathBuf| toml::from_str(&read(path)?).during(|| format!("read {}", path.display()));
    paths.iter().map(file).collect()
}

fn read(path: &PathBuf) -> Result<String, Failure> {
    fs::read_to_string(path).during(|| format!("read {}", path.display()))
}
