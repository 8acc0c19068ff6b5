//! That every public method of the rules shows its use: an example in its documentation, which the documentation tests
//! run.

use std::collections::BTreeMap;

use super::source_text::{Source, source, sources};

const RECHTOP: &str = "crates/rechtop/src";

/// What writes code: the documentation of that code is in its strings.
const SCHRIJVERS: [&str; 2] = ["crates/rechtop/build/facts.rs", "crates/rechtop/build/amounts.rs"];

/// A function that a line begins to declare.
struct Function {
    name: String,
    /// The type or trait to which it belongs.
    van: Option<String>,
    is_public: bool,
    has_example: bool,
}

/// The functions of a source text. It is read by its lines, as `cargo fmt` leaves them.
fn functions(text: &str) -> Vec<Function> {
    let (mut functions, mut docs) = (Vec::new(), String::new());
    // The open block of a type or a trait, with its indentation.
    let mut block: Option<(usize, String, bool)> = None;
    for line in text.lines() {
        let (text, indentation) = (line.trim_start(), line.len() - line.trim_start().len());
        if text.starts_with("///") || text.starts_with("#[") || text.starts_with("#![") {
            docs.push_str(text);
            docs.push('\n');
            continue;
        }
        if block.as_ref().is_some_and(|(open, ..)| text == "}" && *open == indentation) {
            block = None;
        } else if let Some(name) = block_of(text) {
            block = Some((indentation, name, text.starts_with("pub trait ")));
        } else if let Some((visibility, name)) = function(text) {
            let in_trait = block.as_ref().is_some_and(|(.., is_trait)| *is_trait);
            functions.push(Function {
                name: name.to_owned(),
                van: block.as_ref().map(|(_, name, _)| name.clone()),
                is_public: visibility == "pub" || in_trait,
                has_example: docs.contains("```"),
            });
        }
        docs.clear();
    }
    functions
}

/// The type or public trait of a block that a line opens; nothing for a trait that is implemented.
fn block_of(line: &str) -> Option<String> {
    let opened = line.strip_suffix('{')?.trim_end();
    let named = match opened.strip_prefix("impl") {
        Some(_) if opened.contains(" for ") => return None,
        // Past its parameters, if it has them: `<P: Copy + Ord> Per<P>`.
        Some(rest) if rest.starts_with('<') => rest.split_once("> ")?.1,
        Some(rest) => rest.strip_prefix(' ')?,
        None => opened.strip_prefix("pub trait ")?,
    };
    let end = named.find(['<', ':', ' ']).unwrap_or(named.len());
    Some(named[..end].to_owned())
}

/// How visible a function is that a line declares, and its name.
fn function(line: &str) -> Option<(&str, &str)> {
    let (before, after) = line.split_once("fn ")?;
    let mut words = before.split_whitespace();
    let is_declared =
        words.clone().all(|word| word.starts_with("pub") || ["const", "async"].contains(&word));
    let end = after.find(['(', '<'])?;
    is_declared.then(|| (words.next().unwrap_or_default(), &after[..end]))
}

/// The names that can be reached from outside, those of the root and of its public modules, each with the module in
/// which it is declared.
fn names_of_the_door() -> BTreeMap<String, String> {
    let door = source("crates/rechtop/src/lib.rs");
    let code = door.code();
    let mut names = BTreeMap::new();
    for used in code.split("pub use ").skip(1) {
        let list = used.split(';').next().unwrap_or_default();
        let list = list.strip_prefix("crate::").unwrap_or(list);
        let mut words = list.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let module = words.next().unwrap_or_default();
        names.extend(words.map(|name| (name.to_owned(), module.to_owned())));
    }
    names.extend(declared(&door).into_iter().map(|name| (name, "lib".to_owned())));
    // A module that is written out in the door itself only shows names of others.
    for module in code.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')) {
        let path = format!("{RECHTOP}/{module}");
        let is_folder = rechtop_tests::root().join(&path).is_dir();
        let files = if is_folder { sources(&path) } else { vec![source(&format!("{path}.rs"))] };
        let found = files.iter().flat_map(declared);
        names.extend(found.map(|name| (name, module.to_owned())));
    }
    names
}

/// Whether a function is one of those that can be reached: on a type of that name, unless another module has a type of
/// its own with the name.
fn is_reached(names: &BTreeMap<String, String>, source: &Source, function: &Function) -> bool {
    let name = function.van.as_ref().unwrap_or(&function.name);
    let Some(module) = names.get(name) else { return false };
    let path = source.path.strip_prefix(RECHTOP).unwrap_or_default();
    let in_module = path.trim_start_matches('/').split(['/', '.']).next() == Some(module);
    in_module || function.van.is_some() && !declared(source).contains(name)
}

/// What a file declares in public.
fn declared(source: &Source) -> Vec<String> {
    let code = source.code();
    let item = |line: &str| {
        let item = line.trim_start().strip_prefix("pub ")?;
        let item = item.strip_prefix("const ").unwrap_or(item);
        let (kind, named) = item.split_once(' ')?;
        let end = named.find(|letter: char| !letter.is_alphanumeric() && !"_$".contains(letter))?;
        let shown = ["struct", "enum", "trait", "type", "fn"].contains(&kind);
        shown.then(|| named[..end].to_owned())
    };
    code.lines().filter_map(item).collect()
}

/// The code that a writer of code writes, as far as its documentation goes.
fn written(source: &Source) -> Vec<String> {
    let strings = source.strings().into_iter();
    strings.map(|string| string.replace("\\n\\\n", "\n").replace("\\n", "\n")).collect()
}

#[test]
fn every_public_method_has_an_example() {
    let names = names_of_the_door();
    let mut without = Vec::new();
    let mut seen = 0;
    for source in sources(RECHTOP) {
        for function in functions(&source.text) {
            if function.is_public && is_reached(&names, &source, &function) {
                seen += 1;
                if !function.has_example {
                    without.push(format!("{}: {}", source.path, function.name));
                }
            }
        }
    }
    for path in SCHRIJVERS {
        for function in written(&source(path)).iter().flat_map(|text| functions(text)) {
            if function.is_public {
                seen += 1;
                if !function.has_example {
                    without.push(format!("{path}: {}", function.name));
                }
            }
        }
    }
    assert!(seen > 80, "{seen} public functions were found");
    assert!(without.is_empty(), "no example:\n{}", without.join("\n"));
}

#[test]
fn a_function_without_example_is_found() {
    let text = "\
impl<P: Copy> Per<P> {
    /// Bare.
    pub const fn bare(self) {}

    /// Shown.
    ///
    /// ```
    /// ```
    #[must_use]
    pub fn shown(self) {}

    pub(crate) fn inner(self) {}
}

impl Clone for Per<P> {
    fn clone(&self) {}
}

pub fn free() {}
";
    let found: Vec<(String, Option<String>, bool, bool)> =
        functions(text).into_iter().map(|f| (f.name, f.van, f.is_public, f.has_example)).collect();
    let per = || Some("Per".to_owned());
    assert_eq!(
        found,
        [
            ("bare".to_owned(), per(), true, false),
            ("shown".to_owned(), per(), true, true),
            ("inner".to_owned(), per(), false, false),
            ("clone".to_owned(), None, false, false),
            ("free".to_owned(), None, true, false),
        ]
    );
}
