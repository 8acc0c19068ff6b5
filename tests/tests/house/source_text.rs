//! Rust source as text: its files, without comments, strings and tests.

use std::path::{Path, PathBuf};

use rechtop_tests::{root, shown};

/// A source file.
pub struct Source {
    /// From the top of the repository: `crates/rechtop/src/euro/mod.rs`.
    pub path: String,
    /// As it stands there.
    pub text: String,
}

impl Source {
    fn read(path: &Path) -> Source {
        Source { path: shown(path), text: std::fs::read_to_string(path).unwrap() }
    }

    /// The code alone: no comments, nothing within quotes, and no tests, which stand last.
    pub fn code(&self) -> String {
        self.split().0
    }

    /// What stands within quotes in the code, its escapes as they are written.
    pub fn strings(&self) -> Vec<String> {
        self.split().1
    }

    fn split(&self) -> (String, Vec<String>) {
        let text = self.text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        let (mut code, mut strings) = (String::new(), Vec::new());
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            if rest.starts_with("//") {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
            } else if let Some(raw) = rest.strip_prefix("r#\"") {
                let (string, after) = raw.split_once("\"#").unwrap_or((raw, ""));
                (rest, code) = (after, code + "\"\"");
                strings.push(string.to_owned());
            } else if let Some(quoted) = rest.strip_prefix('"') {
                let end = end_of_string(quoted);
                (rest, code) = (&quoted[(end + 1).min(quoted.len())..], code + "\"\"");
                strings.push(quoted[..end].to_owned());
            } else if let Some(length) = quoted_letter(rest) {
                rest = &rest[length..];
            } else {
                code.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
        (code, strings)
    }
}

/// Where a string ends of which this is the inside and what follows.
fn end_of_string(quoted: &str) -> usize {
    let mut escaped = false;
    for (place, letter) in quoted.char_indices() {
        match letter {
            '"' if !escaped => return place,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    quoted.len()
}

/// How long a letter between quotes is that the text begins with; a lifetime is none.
fn quoted_letter(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let length = if inside.starts_with('\\') { 2 } else { inside.chars().next()?.len_utf8() };
    inside.get(length..)?.starts_with('\'').then_some(length + 2)
}

/// Every Rust file under a folder of the repository that is no test, in a fixed order.
pub fn sources(folder: &str) -> Vec<Source> {
    let paths = paths(&root().join(folder));
    let found = paths.into_iter().map(|path| Source::read(&path));
    // Only tests may panic, and their modules have this name.
    let is_test = |source: &Source| {
        source.path.ends_with("/tests.rs") || source.text.contains("#![allow(clippy::")
    };
    let found: Vec<Source> = found.filter(|source| !is_test(source)).collect();
    assert!(!found.is_empty(), "{folder} holds no Rust");
    found
}

/// One source file.
pub fn source(path: &str) -> Source {
    Source::read(&root().join(path))
}

/// The folder `src` of every crate under `crates`.
pub fn crates() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("crates")).unwrap();
    let folders = entries.map(|entry| entry.unwrap().path().join("src"));
    let mut folders: Vec<String> =
        folders.filter(|path| path.is_dir()).map(|path| shown(&path)).collect();
    folders.sort();
    folders
}

fn paths(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(paths(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn comments_strings_and_tests_are_no_code() {
    let source = Source {
        path: String::new(),
        text: "let a = \"b \\\" //c\"; // d\nf('\"', 'x, r#\"e\"#)\n#[cfg(test)]\nmod tests {}"
            .to_owned(),
    };
    assert_eq!(source.code(), "let a = \"\"; \nf(, 'x, \"\")\n");
    assert_eq!(source.strings(), ["b \\\" //c", "e"]);
}
