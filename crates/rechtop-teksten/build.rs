//! Turns `locales/<language>/*.toml` into tables, and refuses to build where a language misses a
//! text or has one too many.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The language in which texts are written first; the others follow its keys.
const FIRST: &str = "nl";

type Texts = BTreeMap<String, String>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
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
    let mut languages = BTreeMap::new();
    for folder in entries(Path::new("locales"))? {
        let language = stem(&folder);
        languages.insert(language, texts(&folder)?);
    }
    let first = languages.get(FIRST).ok_or_else(|| vec![format!("locales/{FIRST} is missing")])?;
    let mistakes = differences(first, &languages);
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    std::fs::write(out.join("locales.rs"), code(first, &languages))
        .map_err(|error| vec![error.to_string()])
}

/// Every key of the first language stands in every other, and no other key does.
fn differences(first: &Texts, languages: &BTreeMap<String, Texts>) -> Vec<String> {
    let mut mistakes = Vec::new();
    for (language, texts) in languages {
        let missing = first.keys().filter(|key| !texts.contains_key(*key));
        mistakes.extend(missing.map(|key| format!("locales/{language}: `{key}` is missing")));
        let extra = texts.keys().filter(|key| !first.contains_key(*key));
        mistakes.extend(extra.map(|key| format!("locales/{language}: `{key}` is not in {FIRST}")));
    }
    mistakes
}

fn texts(folder: &Path) -> Result<Texts, Vec<String>> {
    let mut texts = Texts::new();
    for path in entries(folder)? {
        let name = path.display().to_string();
        let file = std::fs::read_to_string(&path).map_err(|e| vec![format!("{name}: {e}")])?;
        let table: toml::Table = file.parse().map_err(|e| vec![format!("{name}: {e}")])?;
        flatten(&stem(&path), &toml::Value::Table(table), &mut texts)
            .map_err(|key| vec![format!("{name}: `{key}` is no text")])?;
    }
    Ok(texts)
}

/// Nested tables become dotted keys; a list becomes one text, a line an item.
fn flatten(key: &str, value: &toml::Value, texts: &mut Texts) -> Result<(), String> {
    match value {
        toml::Value::String(text) => {
            texts.insert(key.to_owned(), text.trim().to_owned());
            Ok(())
        }
        toml::Value::Array(items) => {
            let lines: Option<Vec<&str>> = items.iter().map(toml::Value::as_str).collect();
            let lines = lines.ok_or_else(|| key.to_owned())?;
            texts.insert(key.to_owned(), lines.join("\n"));
            Ok(())
        }
        toml::Value::Table(table) => table
            .iter()
            .try_for_each(|(name, value)| flatten(&format!("{key}.{name}"), value, texts)),
        _ => Err(key.to_owned()),
    }
}

fn code(first: &Texts, languages: &BTreeMap<String, Texts>) -> String {
    let mut code = String::new();
    code.push_str("/// The texts that code names; a name without text does not compile.\npub mod key {\nuse super::Key;\n");
    for (index, key) in first.keys().enumerate() {
        let name = key.replace('.', "_").to_uppercase();
        let _ = writeln!(code, "/// `{key}`\npub const {name}: Key = Key({index});");
    }
    let _ = writeln!(code, "}}\nstatic KEYS: &[&str] = &{:?};", first.keys().collect::<Vec<_>>());
    for (language, texts) in languages {
        let name = language.replace('-', "_").to_uppercase();
        let _ = writeln!(
            code,
            "static {name}_TEXTS: &[&str] = &{:?};\n/// The language `{language}`.\npub const {name}: Taal = Taal {{ code: {language:?}, texts: {name}_TEXTS }};",
            texts.values().collect::<Vec<_>>(),
        );
    }
    code
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Vec<String>> {
    let read = std::fs::read_dir(folder).map_err(|e| vec![format!("{}: {e}", folder.display())])?;
    let mut paths: Vec<PathBuf> = read.filter_map(|entry| entry.ok().map(|e| e.path())).collect();
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
