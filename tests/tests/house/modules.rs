//! The modules of a crate and which of them use which others: `use` and paths in the code, names that a module shows
//! on behalf of one below it followed to where they stand.

use std::collections::{BTreeMap, BTreeSet};

use super::source_text::{Source, sources};

/// The place of a module: `["feiten", "huishouden"]`; the root of the crate is empty.
pub type Place = Vec<String>;

/// The modules of one crate.
pub struct Modules {
    /// The paths in the code of each.
    paths: BTreeMap<Place, Vec<Place>>,
    /// The names that each uses, and where they stand.
    named: BTreeMap<(Place, String), Place>,
}

impl Modules {
    /// Reads the modules of the crate of which this folder is the source.
    pub fn read(folder: &str) -> Modules {
        let mut modules = Modules { paths: BTreeMap::new(), named: BTreeMap::new() };
        let sources = sources(folder);
        for source in &sources {
            modules.paths.insert(place(folder, &source.path), Vec::new());
        }
        for source in &sources {
            modules.add(place(folder, &source.path), source);
        }
        modules
    }

    fn add(&mut self, place: Place, source: &Source) {
        let code = source.code();
        let tokens = tokens(&code);
        for (start, used) in starts(&tokens) {
            for names in tree(&tokens, &mut start.clone()) {
                let Some(target) = self.absolute(&place, &names) else { continue };
                if used && let Some(name) = target.last() {
                    self.named.insert((place.clone(), name.clone()), target.clone());
                }
                self.paths.entry(place.clone()).or_default().push(target);
            }
        }
    }

    /// A path as seen from the root of the crate, where it is one of this crate.
    fn absolute(&self, from: &Place, names: &[&str]) -> Option<Place> {
        let (mut at, rest) = match names {
            ["crate", rest @ ..] => (Place::new(), rest),
            ["self", rest @ ..] => (from.clone(), rest),
            ["super", ..] => {
                let up = names.iter().take_while(|name| **name == "super").count();
                // From within a module that a file opens itself it may seem to lead above the crate.
                (from[..from.len().saturating_sub(up)].to_vec(), &names[up..])
            }
            [first, ..] => {
                let child = [from.as_slice(), &[(*first).to_owned()]].concat();
                self.paths.contains_key(&child).then_some(())?;
                (from.clone(), names)
            }
            [] => return None,
        };
        at.extend(rest.iter().map(|name| (*name).to_owned()));
        Some(at)
    }

    /// The module in which a path ends.
    fn module(&self, path: &Place) -> Place {
        self.follow(path, 8)
    }

    /// The same, following so many names at most: two modules may name each other's.
    fn follow(&self, path: &Place, names: usize) -> Place {
        let mut at = Place::new();
        for name in path {
            let below = [at.as_slice(), std::slice::from_ref(name)].concat();
            if self.paths.contains_key(&below) {
                at = below;
            } else if let Some(target) = self.named.get(&(at.clone(), name.clone()))
                && names > 0
            {
                return self.follow(target, names - 1);
            } else {
                return at;
            }
        }
        at
    }

    /// Which module uses which other, neither being within the other.
    pub fn uses(&self) -> BTreeSet<(Place, Place)> {
        let mut uses = BTreeSet::new();
        for (from, paths) in &self.paths {
            for to in paths.iter().map(|path| self.module(path)) {
                if !to.starts_with(from) && !from.starts_with(&to) {
                    uses.insert((from.clone(), to));
                }
            }
        }
        uses
    }

    /// The same between neighbours: the rooms in which both stand, within the innermost that holds both.
    pub fn neighbours(&self) -> BTreeSet<(Place, Place)> {
        let neighbours = self.uses().into_iter().map(|(from, to)| {
            let shared = from.iter().zip(&to).take_while(|(from, to)| from == to).count();
            (from[..=shared].to_vec(), to[..=shared].to_vec())
        });
        neighbours.collect()
    }

    /// The circles between neighbours: each as the neighbours that use each other.
    pub fn circles(&self) -> Vec<Vec<String>> {
        let name = |place: &Place| place.join("::");
        let uses: BTreeSet<(String, String)> =
            self.neighbours().iter().map(|(from, to)| (name(from), name(to))).collect();
        let uses: Vec<(String, String)> = uses.into_iter().collect();
        circles(&uses)
    }
}

/// The groups that can each be reached from each other.
fn circles(uses: &[(String, String)]) -> Vec<Vec<String>> {
    let reached = |from: &String| {
        let mut reached = BTreeSet::new();
        let mut next = vec![from];
        while let Some(at) = next.pop() {
            for (_, to) in uses.iter().filter(|(from, _)| from == at) {
                if reached.insert(to) {
                    next.push(to);
                }
            }
        }
        reached
    };
    let names: BTreeSet<&String> = uses.iter().map(|(from, _)| from).collect();
    let reach: BTreeMap<&String, BTreeSet<&String>> =
        names.iter().map(|&name| (name, reached(name))).collect();
    let mut found = BTreeSet::new();
    for (name, reached) in reach.iter().filter(|(name, reached)| reached.contains(*name)) {
        let back = |other: &&&String| reach.get(*other).is_some_and(|back| back.contains(*name));
        found.insert(reached.iter().filter(back).map(|name| (*name).clone()).collect::<Vec<_>>());
    }
    found.into_iter().collect()
}

/// The place of a file: `src/feiten/huishouden/mod.rs` and `src/feiten/huishouden.rs` are the same module.
fn place(folder: &str, path: &str) -> Place {
    let within = path.strip_prefix(folder).unwrap().trim_start_matches('/');
    let names = within.trim_end_matches(".rs").split('/');
    let names = names.filter(|name| !["mod", "lib", "main"].contains(name));
    names.map(str::to_owned).collect()
}

/// Names and signs, `::` as one sign.
fn tokens(code: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        let length = if is_name(first) {
            rest.find(|letter| !is_name(letter)).unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// Where paths begin, and whether they are in a `use`: what a module uses is seen by those within it, or by all.
fn starts(tokens: &[&str]) -> Vec<(usize, bool)> {
    let mut starts = Vec::new();
    let mut in_use = false;
    for (place, token) in tokens.iter().enumerate() {
        let before = place.checked_sub(1).map_or("", |before| tokens[before]);
        if before == "use" {
            in_use = true;
            starts.push((place, true));
        } else if *token == ";" {
            in_use = false;
        } else if !in_use && tokens.get(place + 1) == Some(&"::") && before != "::" {
            starts.push((place, false));
        }
    }
    starts
}

/// Every path of a tree such as `crate::a::{b, c::{self, d}}` that begins here.
fn tree<'t>(tokens: &[&'t str], at: &mut usize) -> Vec<Vec<&'t str>> {
    let mut path = Vec::new();
    while let Some(&token) = tokens.get(*at) {
        *at += 1;
        if token == "{" {
            let mut paths = Vec::new();
            while tokens.get(*at).is_some_and(|&token| token != "}") {
                for below in tree(tokens, at) {
                    // `a::{self}` is `a`.
                    let below = below.strip_prefix(&["self"]).unwrap_or(&below);
                    paths.push([path.as_slice(), below].concat());
                }
                if tokens.get(*at) == Some(&",") {
                    *at += 1;
                }
            }
            *at += 1;
            return paths;
        }
        if token == "*"
            || !token.starts_with(|letter: char| letter.is_alphabetic() || letter == '_')
        {
            // A sign that is no part of a path; within a tree it must not stand still.
            return vec![path];
        }
        path.push(token);
        match tokens.get(*at) {
            Some(&"::") => *at += 1,
            Some(&"as") => {
                *at += 2;
                return vec![path];
            }
            _ => return vec![path],
        }
    }
    vec![path]
}

#[test]
fn a_tree_of_names_is_every_path_in_it() {
    let code = "pub use crate::a::{self, b::{C, D as E}, f::*}; let x = super::g::h(y);";
    let tokens = tokens(code);
    let paths: Vec<String> = starts(&tokens)
        .into_iter()
        .flat_map(|(start, _)| tree(&tokens, &mut start.clone()))
        .map(|path| path.join("::"))
        .collect();
    assert_eq!(
        paths,
        ["crate::a", "crate::a::b::C", "crate::a::b::D", "crate::a::f", "super::g::h"]
    );
}

#[test]
fn a_circle_is_found() {
    let uses = [("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")];
    let uses = uses.map(|(from, to)| (from.to_owned(), to.to_owned()));
    assert_eq!(circles(&uses), [["a", "b", "c"]]);
}
