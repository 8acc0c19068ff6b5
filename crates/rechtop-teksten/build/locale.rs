//! Reads the folder of one language.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::Checked;
use crate::forms::Forms;

/// The file with the forms of numbers, days and plurals.
const FORMS: &str = "vormen";

/// The texts that tell a rule file back: only who tells it carries them.
const UITLEG: &str = "uitleg";

/// One language, as read from its folder.
pub struct Locale {
    /// Its code, and the name of its folder.
    pub code: String,
    /// The folder, for mistakes.
    pub folder: String,
    /// Every text by its key: the name of its file and its place in it.
    pub texts: BTreeMap<String, Text>,
    /// How it writes numbers, days and plurals.
    pub forms: Forms,
}

/// A text, or a list of them.
#[derive(Clone)]
pub struct Text {
    /// The name of its file.
    pub topic: String,
    /// What it says; a list has one line for each item.
    pub lines: Vec<String>,
    /// Whether it is a list.
    pub is_list: bool,
}

impl Locale {
    pub fn read(folder: &Path) -> Checked<Locale> {
        let (mut texts, mut forms, mut mistakes) = (BTreeMap::new(), None, Vec::new());
        for path in entries(folder, |path| path.extension().is_some_and(|end| end == "toml"))? {
            let (topic, name) = (stem(&path), path.display().to_string());
            if topic == UITLEG && !cfg!(feature = "uitleg") {
                continue;
            }
            let table = table(&path)?;
            if topic == FORMS {
                forms = Some(Forms::read(&name, &table)?);
            } else if let Err(key) = flatten(&topic, &topic, &toml::Value::Table(table), &mut texts)
            {
                mistakes.push(format!("{name}: `{key}` is no text"));
            }
        }
        let folder_name = folder.display().to_string();
        match forms {
            Some(forms) if mistakes.is_empty() => {
                Ok(Locale { code: stem(folder), folder: folder_name, texts, forms })
            }
            Some(_) => Err(mistakes),
            None => Err(vec![format!("{folder_name}: {FORMS}.toml is missing")]),
        }
    }

    /// The texts that are lists, or those that are not, in the order of their numbers.
    pub fn of_kind(&self, is_list: bool) -> impl Iterator<Item = &Text> {
        self.texts.values().filter(move |text| text.is_list == is_list)
    }

    /// The number of a text: its place among all of its kind.
    pub fn number(&self, key: &str) -> usize {
        let kind = self.texts.get(key).map(|text| text.is_list);
        let before = self.texts.iter().take_while(|(other, _)| other.as_str() < key);
        before.filter(|(_, text)| Some(text.is_list) == kind).count()
    }

    /// Where a text is, for mistakes: file and key.
    pub fn place(&self, key: &str) -> String {
        let (topic, name) = key.split_once('.').unwrap_or((key, ""));
        format!("{}/{topic}.toml: `{name}`", self.folder)
    }
}

/// Nested tables become dotted keys.
fn flatten(
    key: &str,
    topic: &str,
    value: &toml::Value,
    texts: &mut BTreeMap<String, Text>,
) -> Result<(), String> {
    let lines = match value {
        toml::Value::String(text) => vec![text.trim().to_owned()],
        toml::Value::Array(items) => {
            let lines = items.iter().map(|item| item.as_str().map(str::to_owned));
            lines.collect::<Option<Vec<_>>>().ok_or_else(|| key.to_owned())?
        }
        toml::Value::Table(table) => {
            return table.iter().try_for_each(|(name, value)| {
                flatten(&format!("{key}.{name}"), topic, value, texts)
            });
        }
        _ => return Err(key.to_owned()),
    };
    let is_list = value.is_array();
    texts.insert(key.to_owned(), Text { topic: topic.to_owned(), lines, is_list });
    Ok(())
}

pub fn table(path: &Path) -> Checked<toml::Table> {
    let name = path.display();
    let file = std::fs::read_to_string(path).map_err(|error| vec![format!("{name}: {error}")])?;
    file.parse().map_err(|error| vec![format!("{name}: {error}")])
}

/// The folders in a folder, by name.
pub fn folders(folder: &Path) -> Checked<Vec<PathBuf>> {
    entries(folder, Path::is_dir)
}

fn entries(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Checked<Vec<PathBuf>> {
    let read = std::fs::read_dir(folder).map_err(|e| vec![format!("{}: {e}", folder.display())])?;
    let paths = read.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut paths: Vec<PathBuf> = paths.filter(|path| wanted(path)).collect();
    paths.sort();
    Ok(paths)
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
