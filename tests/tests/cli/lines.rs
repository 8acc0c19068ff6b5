//! `--lines`: a household a line in, an answer a line out, in order, whatever a line holds.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rechtop_tests::command::{Run, rechtop};
use rechtop_tests::random;
use serde_json::{Value, json};

use super::{HALF, HUURDER, one_line};

fn run(lines: &str, args: &[&str]) -> Run {
    rechtop(&[&["check", "--lines", "-", "--json"], args].concat(), lines)
}

/// The answers to lines of which none is wrong.
fn answers(lines: &str, args: &[&str]) -> Vec<Value> {
    let run = run(lines, args);
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    documents(&run)
}

fn documents(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What is said of a line that is wrong, and nothing else is.
fn mistake(answer: &Value) -> &str {
    assert_eq!(answer.as_object().unwrap().len(), 1, "{answer}");
    answer["fout"].as_str().unwrap()
}

#[test]
fn a_bad_line_gets_its_mistakes_and_the_run_goes_on() {
    let (huurder, half) = (one_line(HUURDER), one_line(HALF));
    let lines = format!("{huurder}\n{{ \"versie\": 1 \n{half}\n\n{huurder}\n");
    let run = run(&lines, &[]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.starts_with("In 2 van de 5 regels klopt iets niet."), "{}", run.stderr);
    let answers = documents(&run);
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0]["volgende_vraag"], "gemeente");
    assert!(mistake(&answers[1]).contains("JSON (regel 1, teken 14)"), "{}", answers[1]);
    assert!(mistake(&answers[3]).contains("Hier staat niets."), "{}", answers[3]);
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

#[test]
fn no_mistake_speaks_of_a_sign_before_the_first() {
    let run = run("\n   \n\u{feff}\n{\n[\n", &[]);
    assert_eq!(run.status, 1);
    for answer in documents(&run) {
        assert!(!mistake(&answer).contains("teken 0"), "{answer}");
    }
    let file = rechtop(&["check", "-"], "{ \"versie\": 1\n");
    assert!(file.stderr.contains("(regel 2, teken 1)"), "{}", file.stderr);
}

#[test]
fn a_line_without_end_is_refused_and_the_next_is_answered() {
    let huurder = one_line(HUURDER);
    let endless = format!("{{\"gemeente\":\"{}\"}}", "é".repeat(2_000_000));
    let run = run(&format!("{huurder}\n{endless}\n{huurder}\n"), &[]);
    let answers = documents(&run);
    assert_eq!((run.status, answers.len()), (1, 3));
    assert!(mistake(&answers[1]).contains("te veel tekst"), "{}", answers[1]);
    assert_eq!(answers[2], answers[0]);
    let alone = rechtop(&["check", "-"], &endless);
    assert!(alone.stderr.contains("te veel tekst"), "{}", alone.stderr);
}

#[test]
fn a_line_that_is_no_text_is_refused_by_itself() {
    let huurder = one_line(HUURDER);
    let file = std::env::temp_dir().join(format!("rechtop-{}.jsonl", std::process::id()));
    std::fs::write(&file, [huurder.as_bytes(), b"\n{\"\xff\":1}\r\n", huurder.as_bytes()].concat())
        .unwrap();
    let run = rechtop(&["check", "--json", "--lines", file.to_str().unwrap()], "");
    std::fs::remove_file(&file).unwrap();
    let answers = documents(&run);
    assert_eq!((run.status, answers.len()), (1, 3));
    assert!(mistake(&answers[1]).contains("UTF-8"), "{}", answers[1]);
    assert_eq!(answers[2], answers[0]);
}

#[test]
fn the_answer_carries_the_id_of_the_household() {
    let mut household: Value = serde_json::from_str(&one_line(HUURDER)).unwrap();
    household["id"] = json!("huishouden-7");
    let line = household.to_string();
    assert_eq!(answers(&line, &[])[0]["id"], "huishouden-7");
    assert_eq!(answers(&line, &["--bedragen"])[0]["id"], "huishouden-7");
    for without in [answers(&one_line(HUURDER), &[]), answers(&one_line(HUURDER), &["--bedragen"])]
    {
        assert_eq!(without[0].get("id"), None);
    }
}

#[test]
fn amounts_are_those_of_the_full_answers_and_nothing_more() {
    let household = random::huishouden();
    let mut runner = TestRunner::deterministic();
    let lines: Vec<String> = (0..100)
        .map(|_| household.new_tree(&mut runner).unwrap().current().to_value().to_string())
        .chain([one_line(HALF), one_line(HUURDER), "{}".to_owned()])
        .collect();
    let lines = lines.join("\n");
    let (full, short) = (run(&lines, &[]), run(&lines, &["--bedragen"]));
    assert_eq!((short.status, &short.stderr), (full.status, &full.stderr));
    assert_eq!(documents(&full).len(), 103);
    for (full, short) in documents(&full).iter().zip(documents(&short)) {
        assert_eq!(short, shortened(full));
    }
}

/// What is left of a full answer without texts and steps.
fn shortened(answer: &Value) -> Value {
    let Some(regelingen) = answer["regelingen"].as_array() else { return answer.clone() };
    let short = regelingen.iter().map(|regeling| {
        let bedrag = &regeling["bedrag"];
        let amounts = ["per_maand", "per_jaar", "eenmalig"].map(|name| bedrag[name].clone());
        let given = amounts.into_iter().filter(|amount| !amount.is_null());
        let row = [regeling["uitkomst"].clone()].into_iter().chain(given);
        (regeling["id"].as_str().unwrap().to_owned(), Value::Array(row.collect()))
    });
    json!({ "regelingen": short.collect::<serde_json::Map<_, _>>() })
}
