//! `--lines`: a household a line in, an answer a line out, in order, whatever a line holds.

use rechtop_tests::command::rechtop;
use serde_json::Value;

use super::{HALF, HUURDER, one_line};

fn answers(lines: &str, args: &[&str]) -> Vec<Value> {
    let run = rechtop(&[&["check", "--lines", "-", "--json"], args].concat(), lines);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_bad_line_gets_its_mistakes_and_the_run_goes_on() {
    let (huurder, half) = (one_line(HUURDER), one_line(HALF));
    let lines = format!("{huurder}\n{{ \"versie\": 1 \n{half}\n\n{huurder}\n");
    let answers = answers(&lines, &[]);
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["volgende_vraag"], Value::Null);
    for bad in [&answers[1], &answers[3]] {
        assert_eq!(bad.as_object().unwrap().len(), 1);
        assert!(bad["fout"].as_str().is_some_and(|mistake| mistake.contains("JSON")), "{bad}");
    }
    assert!(answers[2]["volgende_vraag"].is_string());
    assert_eq!(answers[4], answers[0]);
}

#[test]
fn an_answer_is_that_of_the_household_alone() {
    let alone = rechtop(&["check", HUURDER, "--json"], "").json();
    assert_eq!(answers(&one_line(HUURDER), &[]), [alone]);
}

#[test]
fn ten_thousand_lines_keep_their_order() {
    let household = |n: usize| one_line(HALF).replace("p1", &format!("p{n}"));
    let lines: String = (0..10_000).map(|n| household(n) + "\n").collect();
    let answers = answers(&lines, &["--peildatum", "2026-02-03"]);
    assert_eq!(answers.len(), 10_000);
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!(answer["volgende_vraag"], format!("personen.p{n}.verblijf"));
        assert_eq!(answer["peildatum"], "2026-02-03");
    }
}

#[test]
fn an_empty_file_gives_nothing() {
    assert_eq!(answers("", &[]), Vec::<Value>::new());
}
