//! A new fact is one row of the table of facts: no other place lists them by name.

use std::collections::BTreeSet;

use rechtop::Fact;
use rechtop_tests::{root, texts};

use super::source_text::{crates, sources};

/// Where the name of a fact stands in code all the same, and why.
const NAMED: [(&str, &[&str], &str); 14] = [
    (
        "crates/rechtop/src/codes.rs",
        &["gemeente", "handicap", "inkomen", "kale_huur", "kinderbijslag", "vermogen"],
        "steps, caveats and schemes are named by the same words of law",
    ),
    (
        "crates/rechtop/src/assessment/register.rs",
        &["kinderbijslag"],
        "a file with amounts has the name of its scheme",
    ),
    (
        "crates/rechtop/build/facts.rs",
        &["gemeente", "inkomen", "opvang", "personen"],
        "kinds of fact, which have the name of their one fact",
    ),
    (
        "crates/rechtop-teksten/src/question.rs",
        &["gemeente", "inkomen", "opvang", "personen", "soort"],
        "kinds of answer, and a blank to fill in",
    ),
    (
        "crates/rechtop/src/gemeenten/zoeken.rs",
        &["gemeente"],
        "the word that people put before a name",
    ),
    (
        "crates/rechtop/src/gemeenten/document.rs",
        &["gemeente"],
        "what is expected where a municipality is read",
    ),
    (
        "crates/rechtop/src/feiten/huishouden/impossible.rs",
        &["personen"],
        "what makes a household impossible is told of the list of persons",
    ),
    (
        "crates/rechtop/src/feiten/huishouden/answering.rs",
        &["personen"],
        "a person is found in the document by id",
    ),
    ("web/src/components/answers.rs", &["soort"], "the kind of a place of childcare"),
    ("web/src/draft/care.rs", &["soort"], "the kind of a place of childcare"),
    ("web/src/components/persons_field.rs", &["personen"], "the screen of who lives together"),
    ("crates/rechtop-cli/src/args.rs", &["gemeente"], "an option, and a schema of that name"),
    (
        "crates/rechtop-teksten/src/uitleg/kop.rs",
        &["soort"],
        "the kind of a municipal scheme, in a sentence",
    ),
    ("web/src/components/gemeente_field.rs", &["gemeente"], "a place in a sentence"),
];

/// A row of the table, as text.
fn rows() -> Vec<String> {
    let path = root().join("crates/rechtop/src/feiten/tabel.toml");
    let table = std::fs::read_to_string(path).unwrap();
    table.split("\n[[feit]]\n").skip(1).map(str::to_owned).collect()
}

/// The text of a field of a row.
fn field<'r>(row: &'r str, name: &str) -> Option<&'r str> {
    let line = row.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))?;
    Some(line.trim_matches('"'))
}

/// The name below its subject, as the program gives it.
fn name(row: &str) -> String {
    let naam = field(row, "naam").unwrap_or_default();
    match field(row, "van") {
        Some("servicekosten") => format!("servicekosten.{naam}"),
        _ => naam.to_owned(),
    }
}

#[test]
fn every_fact_is_one_complete_row() {
    let rows = rows();
    for row in &rows {
        let name = name(row);
        for part in ["naam", "van", "soort", "beschrijving"] {
            assert!(field(row, part).is_some_and(|text| !text.is_empty()), "{name}: `{part}`");
        }
    }
    for fact in Fact::ALL {
        let own = |row: &&String| name(row) == fact.name() && field(row, "thema").is_some();
        assert!(rows.iter().any(|row| own(&row)), "{} has no row with a topic", fact.name());
        // Both always have a value; that it can be shown is what is promised.
        assert!(!format!("{:?} {:?}", fact.kind(), fact.topic()).is_empty());
        let title = |suffix: &str| format!("vraag.{}{suffix}.titel", fact.name().replace('.', "_"));
        let asked = texts::find(&title("")).or_else(|| texts::find(&title("_ander")));
        assert!(asked.is_some_and(|text| !text.is_empty()), "{} has no question", fact.name());
    }
}

#[test]
fn no_other_place_lists_facts_by_name() {
    let names: Vec<&str> = Fact::ALL.iter().map(|fact| fact.name()).collect();
    // The vocabulary of rule files has words of its own, some of which facts have too.
    let folders = crates().into_iter().filter(|folder| !folder.contains("rechtop-lokaal"));
    let folders = folders.chain(["crates/rechtop/build", "web/src"].map(str::to_owned));
    let mut found = BTreeSet::new();
    for source in folders.flat_map(|folder| sources(&folder)) {
        let known = NAMED.iter().filter(|(path, ..)| *path == source.path);
        let known: Vec<&str> = known.flat_map(|(_, names, _)| *names).copied().collect();
        let strings = source.strings().into_iter();
        let strings = strings.filter(|name| names.contains(&name.as_str()));
        for name in strings.filter(|name| !known.contains(&name.as_str())) {
            found.insert(format!("{}: {name}", source.path));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
