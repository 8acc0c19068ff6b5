//! The JSON Schemas in `rules/schema` against the types they are generated from, and against the
//! documents that people use.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use jsonschema::Validator;
use rechtop_tests::command::rechtop;
use rechtop_tests::{json, json_files, root, shown};
use serde_json::{Value, json as value};

fn file(document: &str) -> PathBuf {
    root().join(format!("rules/schema/{document}.json"))
}

fn validator(document: &str) -> Validator {
    jsonschema::validator_for(&json(&file(document))).unwrap()
}

/// Every household of the fixtures, with the file it stands in.
fn households() -> Vec<(PathBuf, Value)> {
    let folders = ["fixtures/gepubliceerd", "fixtures/afgeleid"];
    let cases = folders.into_iter().flat_map(json_files);
    let cases = cases.map(|path| (path.clone(), json(&path)["huishouden"].take()));
    let households = json_files("fixtures/huishoudens").into_iter();
    let households = households.map(|path| (path.clone(), json(&path)));
    households.chain(cases).collect()
}

fn mistakes(validator: &Validator, document: &Value) -> Vec<String> {
    let errors = validator.iter_errors(document);
    errors.map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn the_schemas_in_the_repository_are_those_of_the_types() {
    for document in ["huishouden", "antwoord", "gemeente"] {
        let generated = rechtop(&["schema", document], "").json();
        let path = file(document);
        let refresh = format!("rechtop schema {document} > {}", shown(&path));
        assert!(generated == json(&path), "{} is stale; refresh it: {refresh}", shown(&path));
    }
}

#[test]
fn every_household_of_the_fixtures_fits_the_schema() {
    let validator = validator("huishouden");
    for (path, household) in households() {
        assert_eq!(mistakes(&validator, &household), Vec::<String>::new(), "{}", shown(&path));
    }
}

#[test]
fn every_answer_to_a_household_of_the_fixtures_fits_the_schema() {
    let validator = validator("antwoord");
    let households = households();
    let lines: String = households.iter().map(|(_, h)| format!("{h}\n")).collect();
    let run = rechtop(&["check", "--lines", "-", "--json"], &lines);
    let answers: Vec<Value> =
        run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), households.len());
    for ((path, _), answer) in households.iter().zip(&answers) {
        assert_eq!(mistakes(&validator, answer), Vec::<String>::new(), "{}", shown(path));
    }
}

#[test]
fn the_schema_refuses_what_the_program_refuses() {
    let validator = validator("huishouden");
    let household =
        |persoon: Value| value!({ "versie": 1, "peildatum": "2026-07-01", "personen": [persoon] });
    let fine = household(value!({ "id": "p1", "rol": "aanvrager", "vermogen": "-12.50" }));
    assert!(validator.is_valid(&fine));
    for wrong in [
        value!({ "versie": 1 }),
        value!({ "versie": 2, "peildatum": "2026-07-01" }),
        value!({ "versie": 1, "peildatum": "2026-7-1" }),
        household(value!({ "id": "p1" })),
        household(value!({ "id": "p 1", "rol": "aanvrager" })),
        household(value!({ "id": "p1", "rol": "buurman" })),
        household(value!({ "id": "p1", "rol": "aanvrager", "loon": 3 })),
        household(value!({ "id": "p1", "rol": "aanvrager", "inkomen": { "loon": -1 } })),
        household(value!({ "id": "p1", "rol": "aanvrager", "inkomen": { "loon": "1.234" } })),
        household(value!({ "id": "p1", "rol": "aanvrager", "handicap": "nee" })),
    ] {
        assert!(!validator.is_valid(&wrong), "{wrong}");
        assert_eq!(rechtop(&["check", "-"], &wrong.to_string()).status, 1, "{wrong}");
    }
}
