//! Reads the municipalities and the places in them, and writes them as one table in the order of the alphabet.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    gemeente: Vec<Gemeente>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gemeente {
    code: String,
    naam: String,
    provincie: String,
    #[serde(default)]
    ook: Vec<String>,
    #[serde(default)]
    voorheen: Vec<String>,
    #[serde(default)]
    plaatsen: Vec<String>,
}

/// What stands between the names of one list.
const BETWEEN: char = ';';

/// The table as code.
///
/// # Errors
/// What is wrong in the file.
pub fn code(text: &str) -> Result<String, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let mut rows = BTreeMap::new();
    for gemeente in &file.gemeente {
        let naam = &gemeente.naam;
        if gemeente.code.len() != 4 || !gemeente.code.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(format!("`{naam}`: a code has four digits"));
        }
        let row = format!(
            "Row {{ id: {:?}, naam: {naam:?}, provincie: {:?}, code: {:?}, ook: {:?}, voorheen: {:?}, plaatsen: {:?} }},\n",
            id(naam),
            gemeente.provincie,
            gemeente.code,
            list(&gemeente.ook)?,
            list(&gemeente.voorheen)?,
            list(&gemeente.plaatsen)?,
        );
        if rows.insert(id(naam), row).is_some() {
            return Err(format!("two municipalities are `{}`", id(naam)));
        }
    }
    let mut code =
        format!("/// The municipalities, by id.\nstatic ROWS: [Row; {}] = [\n", rows.len());
    code.extend(rows.into_values());
    let _ = writeln!(
        code,
        "];\n/// What stands between two names of one list.\nconst BETWEEN: char = {BETWEEN:?};"
    );
    Ok(code)
}

/// The id of every municipality.
///
/// # Errors
/// What is wrong in the file.
pub fn ids(text: &str) -> Result<Vec<String>, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    Ok(file.gemeente.iter().map(|gemeente| id(&gemeente.naam)).collect())
}

fn list(names: &[String]) -> Result<String, String> {
    match names.iter().find(|name| name.is_empty() || name.contains(BETWEEN)) {
        Some(name) => Err(format!("`{name}` cannot be a name")),
        None => Ok(names.join(&BETWEEN.to_string())),
    }
}

/// The name in lower-case letters without accents, with a hyphen for each row of other signs: `bergen-nh`.
fn id(naam: &str) -> String {
    let mut id = String::new();
    for letter in naam.to_lowercase().chars() {
        let letter = match letter {
            'â' => 'a',
            'ú' => 'u',
            other => other,
        };
        if letter.is_ascii_alphanumeric() {
            id.push(letter);
        } else if !id.is_empty() && !id.ends_with('-') {
            id.push('-');
        }
    }
    id.trim_end_matches('-').to_owned()
}
