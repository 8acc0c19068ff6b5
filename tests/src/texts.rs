//! The texts of the first language: the one place of these tests that knows how they are looked up.

use std::collections::HashMap;
use std::sync::LazyLock;

use rechtop::outcome::OpenQuestion;
use rechtop::{Assessment, Huishouden};
use rechtop_teksten::{Language, answer, question};
use serde_json::Value;

/// Every sentence as its file has it, under the name of the file and the keys above it: `stap.aow.bruto`.
static TEXTS: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let folder =
        crate::root().join("crates/rechtop-teksten/locales").join(Language::first().code());
    let mut texts = HashMap::new();
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let table: toml::Value = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        collect(path.file_stem().unwrap().to_str().unwrap(), &table, &mut texts);
    }
    texts
});

fn collect(key: &str, value: &toml::Value, texts: &mut HashMap<String, String>) {
    match value {
        toml::Value::String(text) => {
            texts.insert(key.to_owned(), text.clone());
        }
        toml::Value::Table(table) => {
            for (name, value) in table {
                collect(&format!("{key}.{name}"), value, texts);
            }
        }
        _ => {}
    }
}

/// The sentence of this name.
pub fn find(key: &str) -> Option<&'static str> {
    TEXTS.get(key).map(String::as_str)
}

/// The title of an open question.
pub fn title(huishouden: &Huishouden, open: &OpenQuestion) -> String {
    question::open_text(Language::first(), huishouden, open).title
}

/// The answer document.
pub fn antwoord(huishouden: &Huishouden, assessment: &Assessment) -> Value {
    serde_json::to_value(answer::document(Language::first(), huishouden, assessment)).unwrap()
}
