//! How large a file may grow, and how wide the public door is.

use super::source_text::{crates, source, sources};

const AT_MOST: usize = 400;
const MEDIAN: usize = 120;
const NAMES: usize = 30;

/// Files that are one table, however long.
const TABLES: [&str; 1] = ["crates/rechtop/src/codes.rs"];

#[test]
fn no_file_is_long_and_half_of_them_are_short() {
    let mut lengths = Vec::new();
    for source in crates().iter().flat_map(|folder| sources(folder)) {
        let lines = source.text.lines().count();
        let is_table = TABLES.contains(&source.path.as_str());
        assert!(is_table || lines <= AT_MOST, "{} has {lines} lines", source.path);
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < MEDIAN, "half of the files have {median} lines or more");
}

/// What the root of the library shows: its public modules, items and names of modules below it.
fn names_of_the_root() -> Vec<String> {
    let code = source("crates/rechtop/src/lib.rs").code();
    let mut names = Vec::new();
    // Only what begins a line is of the root itself.
    for public in code.split("\npub ").skip(1) {
        let (kind, rest) = public.split_once(' ').unwrap();
        if kind == "use" {
            let list = rest.split(';').next().unwrap();
            let list = list.split_once('{').map_or(list, |(_, list)| list).trim_end_matches('}');
            let last = |name: &str| name.rsplit("::").next().unwrap().trim().to_owned();
            names.extend(list.split(',').map(last).filter(|name| !name.is_empty()));
        } else {
            let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
            names.push(rest[..end.unwrap()].to_owned());
        }
    }
    names
}

#[test]
fn the_public_door_is_narrow() {
    let names = names_of_the_root();
    assert!(names.iter().any(|name| name == "Huishouden"), "{names:?}");
    assert!(names.len() <= NAMES, "{} names: {}", names.len(), names.join(" "));
}
