//! Turns the folders of `locales/` into tables. The build stops where a code of the rules has no sentence, where a
//! sentence has no code, and where a language has fewer or more texts than the first.

mod codes;
mod forms;
mod locale;
#[path = "../src/message.rs"]
mod message;
mod plural;
mod texts;
#[cfg(feature = "proeftaal")]
mod trial;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use locale::Locale;

const LOCALES: &str = "locales";
const LANGUAGES: &str = "locales/talen.toml";
const TRIAL: &str = "tests/proeftaal";

/// Every mistake, each with its file and its key.
type Checked<T> = Result<T, Vec<String>>;

fn main() -> ExitCode {
    for path in [LOCALES, TRIAL, "build", "src/message.rs"] {
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

fn generate() -> Checked<()> {
    let languages = languages()?;
    let Some(first) = languages.first() else { return Err(vec![format!("{LOCALES} is empty")]) };
    let tables = codes::tables(first)?;
    let others = languages.iter().skip(1).map(|other| texts::differences(first, other));
    let own = languages.iter().map(texts::mistakes);
    let mistakes: Vec<String> = others.chain(own).flatten().collect();
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    std::fs::write(out.join("locales.rs"), code(first, &languages) + &tables).map_err(told)
}

/// The first language, and then the others in the order of their codes.
fn languages() -> Checked<Vec<Locale>> {
    let first = locale::table(Path::new(LANGUAGES))?;
    let first = first.get("eerste").and_then(toml::Value::as_str);
    let first = first.ok_or_else(|| vec![format!("{LANGUAGES}: `eerste` is missing")])?;
    let mut languages: Vec<Locale> = locale::folders(Path::new(LOCALES))?
        .iter()
        .map(|f| Locale::read(f))
        .collect::<Result<_, _>>()?;
    languages.sort_by_key(|language| language.code != first);
    if languages.first().is_none_or(|language| language.code != first) {
        return Err(vec![format!("{LANGUAGES}: there is no folder for `{first}`")]);
    }
    #[cfg(feature = "proeftaal")]
    for folder in locale::folders(Path::new(TRIAL))? {
        let trial = Locale::read(&folder)?;
        languages.push(trial::completed(trial, &languages[0]));
    }
    Ok(languages)
}

fn code(first: &Locale, languages: &[Locale]) -> String {
    let mut code = String::from(
        "/// The texts that code names; a name without text does not compile.\npub mod key {\nuse super::{Key, ListKey};\n",
    );
    for (key, text) in &first.texts {
        if !codes::has_codes(&text.topic) {
            let name = key.replace('.', "_").to_uppercase();
            let (kind, number) = (if text.is_list { "ListKey" } else { "Key" }, first.number(key));
            let _ = writeln!(code, "/// `{key}`\npub const {name}: {kind} = {kind}({number});");
        }
    }
    code.push_str("}\nstatic LANGUAGES: &[Data] = &[\n");
    for language in languages {
        let _ = writeln!(code, "Data {{ code: {:?}, texts: &[", language.code);
        for text in language.of_kind(false) {
            let _ = writeln!(code, "{:?},", text.lines.concat());
        }
        code.push_str("], lists: &[\n");
        for list in language.of_kind(true) {
            let _ = writeln!(code, "&{:?},", list.lines);
        }
        let _ = writeln!(code, "], forms: {} }},", language.forms.code());
    }
    code.push_str("];\n");
    code
}

fn told(error: std::io::Error) -> Vec<String> {
    vec![error.to_string()]
}
