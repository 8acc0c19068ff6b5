//! Rule files of municipalities as their keepers use them: validated, told back, tried and listed.

use std::path::PathBuf;

use rechtop_tests::command::rechtop;
use rechtop_tests::root;

use super::text;

/// Every rule file of the repository.
fn files() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("rules/gemeenten")).unwrap();
    let mut files: Vec<String> =
        entries.map(|entry| entry.unwrap().path().display().to_string()).collect();
    files.retain(|file| file.ends_with(".toml"));
    files.sort();
    files
}

fn with<'a>(command: &'a str, files: &'a [String]) -> Vec<&'a str> {
    ["rules", command].into_iter().chain(files.iter().map(String::as_str)).collect()
}

/// A file of our own that a test may write.
fn own(name: &str, text: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("rechtop-{}-{name}.toml", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn every_rule_file_is_without_mistakes_and_its_examples_come_out() {
    let files = files();
    assert!(files.len() > 100, "{}", files.len());
    for command in ["validate", "test"] {
        let run = rechtop(&with(command, &files), "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "rules {command}");
    }
}

#[test]
fn every_rule_file_is_told_back() {
    for file in files() {
        let run = rechtop(&["rules", "explain", &file], "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{file}");
        // A place that nothing filled would stay visible.
        assert!(run.stdout.starts_with("Voor: ") && !run.stdout.contains(['{', '}']), "{file}");
    }
}

#[test]
fn all_mistakes_of_all_files_are_told_with_their_place() {
    let first = own("a", "gemeenten = [\"zutfen\"]\ngezien = \"gisteren\"\n");
    let second = own("b", "gemeenten = [\"zutphen\"]\ngezien = \"2026-11-27\"\nregelin = 1\n");
    let (a, b) = (first.display().to_string(), second.display().to_string());
    let run = rechtop(&["rules", "validate", &a, &b, "nergens.toml"], "");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    for said in [
        format!("{a}:2:10: Hier hoort een bestaande dag"),
        format!("{b}:3:1: Het veld `regelin` kennen wij hier niet. Bedoelde u `regeling`?"),
        "nergens.toml".to_owned(),
        "3 fouten".to_owned(),
    ] {
        assert!(run.stderr.contains(&said), "`{said}` is not in\n{}", run.stderr);
    }
    let run = rechtop(&["rules", "explain", &a], "");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    for file in [first, second] {
        std::fs::remove_file(file).unwrap();
    }
}

#[test]
fn an_example_that_comes_out_otherwise_is_told() {
    let guide = text("docs/gemeenten.md");
    let file = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let path = own("voorbeeld", &file.replace("hoogstens = 400", "hoogstens = 350"));
    let run = rechtop(&["rules", "test", &path.display().to_string()], "");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("Ouder met bijstand en een kind van 11"), "{}", run.stderr);
    assert!(run.stderr.contains("350") && run.stderr.contains("400"), "{}", run.stderr);
    std::fs::remove_file(path).unwrap();
}

#[test]
fn the_file_of_the_guide_does_what_the_guide_says() {
    let guide = text("docs/gemeenten.md");
    let file = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    let path = own("dalfsen", file);
    for command in ["validate", "explain", "test"] {
        let run = rechtop(&["rules", command, &path.display().to_string()], "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "rules {command}");
    }
    std::fs::remove_file(path).unwrap();
}

#[test]
fn the_words_of_the_guide_are_those_of_the_types() {
    let guide = text("docs/gemeenten.md");
    let (_, words) = guide.split_once("<!-- woorden -->\n").unwrap();
    let (words, _) = words.split_once("<!-- einde woorden -->").unwrap();
    let run = rechtop(&["rules", "words"], "");
    assert!(
        words.trim() == run.stdout.trim(),
        "stale; put `rechtop rules words` between the marks"
    );
}

#[test]
fn the_schemes_of_a_municipality_are_listed() {
    for named in ["zutphen", "Zutphen"] {
        let run = rechtop(&["rules", "list", "--gemeente", named], "");
        assert_eq!(run.status, 0, "{run:?}");
        assert!(
            run.stdout.contains("Kindpakket (kindpakket)") && run.stdout.contains("2022-01-01")
        );
    }
    let run = rechtop(&["rules", "list", "--gemeente", "atlantis"], "");
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    assert!(run.stderr.contains("atlantis"), "{}", run.stderr);
}
