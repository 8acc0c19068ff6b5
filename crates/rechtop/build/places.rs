//! Reads the municipalities and the places in them, and writes them as one table in the order of the alphabet.

use std::collections::BTreeMap;

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

/// What stands between the names of one list, the parts of a line, and the lines.
const BETWEEN: [char; 3] = [';', '|', '\n'];

/// The table as code: one text, which takes a third less room in a download than thousands of them.
///
/// # Errors
/// What is wrong in the file.
pub fn code(text: &str) -> Result<String, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let mut lines = BTreeMap::new();
    for gemeente in &file.gemeente {
        let (naam, code) = (&gemeente.naam, &gemeente.code);
        if code.len() != 4 || !code.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(format!("`{naam}`: a code has four digits"));
        }
        let line = [
            id(naam),
            list(std::slice::from_ref(naam))?,
            list(std::slice::from_ref(&gemeente.provincie))?,
            list(&gemeente.ook)?,
            list(&gemeente.voorheen)?,
            list(&gemeente.plaatsen)?,
        ];
        if lines.insert(id(naam), (line.join("|"), code)).is_some() {
            return Err(format!("two municipalities are `{}`", id(naam)));
        }
    }
    let (table, codes): (Vec<String>, Vec<&String>) = lines.into_values().unzip();
    let (count, table) = (table.len(), table.join("\n"));
    let codes: String = codes.into_iter().map(String::as_str).collect();
    Ok(format!(
        "/// How many municipalities there are.\nconst COUNT: u16 = {count};\n\
         /// A line for each, in the order of their ids.\nconst TABLE: &str = {table:?};\n\
         /// Their codes of four digits, in the same order. They stand apart, as not every program needs them.\n\
         const CODES: &str = {codes:?};\n"
    ))
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
        None => Ok(names.join(";")),
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
