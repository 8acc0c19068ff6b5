//! Reads the rule files of municipalities and writes their compiled form, with an index by municipality.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rechtop_lokaal::{Bestand, gecompileerd, lezen};

/// What stands for every municipality.
const OVERAL: &str = "*";

/// The compiled files, one after the other, and the code that finds those of a municipality.
pub struct Compiled {
    pub bytes: Vec<u8>,
    pub code: String,
}

/// Reads every file of a folder.
///
/// # Errors
/// Every mistake of every file, with file, line and column.
pub fn compile(folder: &Path) -> Result<Compiled, Vec<String>> {
    let mut files = Vec::new();
    for path in paths(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])? {
        match read(&path) {
            Ok(bestand) => files.push(bestand),
            // While the first files are being written, one that cannot be read is left out.
            Err(more) => more.iter().for_each(|mistake| println!("cargo::warning={mistake}")),
        }
    }
    // Of a municipality its own file first, then those it shares with few, then what exists everywhere.
    files.sort_by_key(|bestand| (bestand.gemeenten.iter().any(is_overal), bestand.gemeenten.len()));
    let index = index(&files);
    let (bytes, ranges) = bytes(&files)?;
    Ok(Compiled { bytes, code: code(&ranges, &index) })
}

fn paths(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Bestand, Vec<String>> {
    let file = path.display();
    let text = std::fs::read_to_string(path).map_err(|error| vec![format!("{file}: {error}")])?;
    let gelezen = lezen::lees(&text, &lezen::Omgeving::default());
    let told = |fouten: Vec<lezen::Fout>| fouten.iter().map(|f| format!("{file}:{f}")).collect();
    gelezen.map(|gelezen| gelezen.bestand).map_err(told)
}

fn is_overal(gemeente: &String) -> bool {
    gemeente == OVERAL
}

/// The places of the files of each municipality.
fn index(files: &[Bestand]) -> BTreeMap<&str, Vec<usize>> {
    let named = files.iter().enumerate().flat_map(|(place, bestand)| {
        bestand.gemeenten.iter().map(move |gemeente| (gemeente.as_str(), place))
    });
    let mut index: BTreeMap<&str, Vec<usize>> = BTreeMap::from([(OVERAL, Vec::new())]);
    for (gemeente, place) in named {
        index.entry(gemeente).or_default().push(place);
    }
    let overal = index.get(OVERAL).cloned().unwrap_or_default();
    for (_, places) in index.iter_mut().filter(|(gemeente, _)| **gemeente != OVERAL) {
        places.extend(&overal);
    }
    index
}

type Ranges = Vec<std::ops::Range<usize>>;

fn bytes(files: &[Bestand]) -> Result<(Vec<u8>, Ranges), Vec<String>> {
    let (mut bytes, mut ranges) = (Vec::new(), Vec::new());
    for bestand in files {
        let names = bestand.gemeenten.join(", ");
        let compiled = gecompileerd::compileer(bestand)
            .ok_or_else(|| vec![format!("the file of {names} cannot be compiled")])?;
        ranges.push(bytes.len()..bytes.len() + compiled.len());
        bytes.extend(compiled);
    }
    Ok((bytes, ranges))
}

fn code(ranges: &Ranges, index: &BTreeMap<&str, Vec<usize>>) -> String {
    let mut code = String::from(
        "static BYTES: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/gemeenten.bin\"));\n",
    );
    let _ = writeln!(code, "static BESTANDEN: [Gecompileerd; {}] = [", ranges.len());
    for range in ranges {
        let (start, length) = (range.start, range.len());
        let _ =
            writeln!(code, "Gecompileerd::new(BYTES.split_at({start}).1.split_at({length}).0),");
    }
    let _ = writeln!(code, "];\nstatic GEMEENTEN: [Gemeente; {}] = [", index.len() - 1);
    for (gemeente, places) in index.iter().filter(|(gemeente, _)| **gemeente != OVERAL) {
        let _ = writeln!(code, "Gemeente::new({gemeente:?}, &{places:?}),");
    }
    let overal = index.get(OVERAL).map(Vec::as_slice).unwrap_or_default();
    let _ = writeln!(code, "];\nstatic OVERAL: Gemeente = Gemeente::new({OVERAL:?}, &{overal:?});");
    code
}
