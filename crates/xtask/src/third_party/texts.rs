//! The texts of the licences of what ships: they must go with every copy.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Shipped;
use crate::failure::{During, Failure};
use crate::run::Run;
use crate::workspace::Workspace;

/// How the files begin in which a crate brings its licence.
const LICENCE_FILES: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE"];
/// A licence whose text is the same for everybody, so that a crate that brings no text can be shipped under it.
const GENERAL: &str = "Apache-2.0";
const GENERAL_TITLE: &str = "Apache License";
/// What the compiler adds to every program; its licence is the choice of MIT and Apache-2.0.
const STANDARD_LIBRARY: &str = "The standard library of Rust";
const RULER: &str =
    "\n--------------------------------------------------------------------------------\n";

const INTRODUCTION: &str = "What ships with Rechtop

Rechtop itself: EUPL-1.2. Compiled into it are the crates below, each followed by the text of its licence.
";

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    manifest_path: PathBuf,
}

/// One text, and the crates that bring it.
struct Notice {
    text: String,
    crates: Vec<String>,
}

/// The notices of these crates, each text once.
pub(super) fn notices(workspace: &Workspace, shipped: &[Shipped]) -> Result<String, Failure> {
    let directories = directories(workspace)?;
    // By the words alone: the same licence is wrapped in many ways.
    let mut notices: BTreeMap<String, Notice> = BTreeMap::new();
    let mut without = vec![STANDARD_LIBRARY.to_owned()];
    for Shipped { name, version, licence } in shipped {
        let title = format!("{name} {version} ({licence})");
        let key = (name.clone(), version.clone());
        let directory = directories.get(&key).map(PathBuf::as_path);
        let texts = directory.map(texts_in).transpose()?.unwrap_or_default();
        if texts.is_empty() {
            if !licence.contains(GENERAL) {
                let problem = format!("{title} brings no text of its licence");
                return Err(Failure::new("gather the licences of what ships", problem)
                    .mend("ask its authors, or do without it"));
            }
            without.push(title);
            continue;
        }
        for text in texts {
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let notice = notices.entry(words).or_insert(Notice { text, crates: Vec::new() });
            notice.crates.push(title.clone());
        }
    }
    let general =
        notices.values_mut().find(|notice| notice.text.trim_start().starts_with(GENERAL_TITLE));
    match general {
        Some(notice) => notice.crates.extend(without),
        None => {
            let problem = format!("nothing brings the text of {GENERAL}");
            return Err(Failure::new("gather the licences of what ships", problem));
        }
    }
    let mut all: Vec<&Notice> = notices.values().collect();
    all.sort_by(|a, b| a.crates.cmp(&b.crates));
    let blocks = all.iter().map(|Notice { text, crates }| {
        format!("{RULER}{}\n\n{}\n", crates.join("\n"), text.trim_end())
    });
    Ok(std::iter::once(INTRODUCTION.to_owned()).chain(blocks).collect())
}

/// Where the sources of each crate are, by name and version.
fn directories(workspace: &Workspace) -> Result<BTreeMap<(String, String), PathBuf>, Failure> {
    let step = "find the sources of what ships";
    let answer = Run::cargo(step)
        .args(["metadata", "--locked", "--format-version", "1"])
        .dir(&workspace.root)
        .stdout()?;
    let metadata: Metadata = serde_json::from_str(&answer).during(|| step.into())?;
    let place = |package: Package| {
        let directory = package.manifest_path.parent().map(Path::to_owned).unwrap_or_default();
        ((package.name, package.version), directory)
    };
    Ok(metadata.packages.into_iter().map(place).collect())
}

/// Every text of a licence in the top directory of a crate, in the order of their names.
fn texts_in(directory: &Path) -> Result<Vec<String>, Failure> {
    let step = || format!("read the licence in {}", directory.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).during(step)? {
        let path = entry.during(step)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("").to_uppercase();
        if path.is_file() && LICENCE_FILES.iter().any(|start| name.starts_with(start)) {
            files.push(path);
        }
    }
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).during(step)).collect()
}
