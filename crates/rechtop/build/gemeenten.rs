//! Reads the rule files of municipalities and writes their compiled form, with an index by municipality.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rechtop_lokaal::lezen::{self, Omgeving};
use rechtop_lokaal::{Bedrag, Bestand, OVERAL, gecompileerd};

use crate::codes::RegelingCode;
use crate::tables::File;

/// The compiled files, one after the other, and the code that finds those of a municipality.
pub struct Compiled {
    pub bytes: Vec<u8>,
    pub code: String,
}

/// What the files are held against: the municipalities, the national schemes, and the amounts that bound a local choice.
pub fn omgeving(national: &[File], gemeenten: Vec<String>) -> Omgeving {
    let amounts = |file: &str, name: &str| {
        let file = national.iter().filter(|known| known.stem == file);
        let tables =
            file.flat_map(|file| &file.tables).filter(|table| table.name.starts_with(name));
        let rows = tables.flat_map(|table| &table.rows);
        rows.filter_map(|row| Bedrag::read(&row.written)).collect::<Vec<_>>()
    };
    Omgeving {
        gemeenten,
        regelingen: RegelingCode::ALL.iter().map(|code| code.word().to_owned()).collect(),
        vermogensgrenzen: amounts("participatiewet", "vermogensgrens_"),
        extra_spaargeld: amounts("kwijtschelding", "extra_vermogen_gehuwden").into_iter().max(),
        // How old a source is, is for who keeps the file: a build does not depend on the day.
        vandaag: None,
        elders: BTreeSet::new(),
    }
}

/// Reads every file of a folder.
///
/// # Errors
/// Every mistake of every file, with file, line and column.
pub fn compile(folder: &Path, mut omgeving: Omgeving) -> Result<Compiled, Vec<String>> {
    let mut texts = Vec::new();
    for path in paths(folder).map_err(|error| vec![format!("{}: {error}", folder.display())])? {
        let file = path.display().to_string();
        let text =
            std::fs::read_to_string(&path).map_err(|error| vec![format!("{file}: {error}")])?;
        texts.push((file, text));
    }
    texts.iter().for_each(|(_, text)| omgeving.ken_tekst(text));
    let mut files = read(&texts, &omgeving)?;
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

fn read(texts: &[(String, String)], omgeving: &Omgeving) -> Result<Vec<Bestand>, Vec<String>> {
    let (mut files, mut mistakes) = (Vec::new(), Vec::new());
    for (file, text) in texts {
        match lezen::lees(text, omgeving) {
            Ok(gelezen) => files.push(gelezen.bestand),
            Err(fouten) => mistakes.extend(fouten.iter().map(|fout| format!("{file}:{fout}"))),
        }
    }
    if mistakes.is_empty() {
        let beside = texts.iter().zip(&files).map(|((_, text), bestand)| (text.as_str(), bestand));
        for (place, fout) in lezen::tussen(&beside.collect::<Vec<_>>()) {
            let file = texts.get(place).map_or("", |(file, _)| file);
            mistakes.push(format!("{file}:{fout}"));
        }
    }
    if mistakes.is_empty() { Ok(files) } else { Err(mistakes) }
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
