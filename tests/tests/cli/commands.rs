//! What each command prints where nothing is wrong.

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rechtop::{Outcome, Rulebook, assess, regelingen};
use rechtop_teksten::{Language, sentence};
use rechtop_tests::command::rechtop;
use rechtop_tests::{json, random, root};
use serde_json::Value;

use super::{HALF, HUURDER, keys, text};

#[test]
fn check_reads_a_file_and_names_every_scheme() {
    let run = rechtop(&["check", HUURDER], "");
    assert_eq!((run.status, run.stderr.as_str()), (0, ""));
    for expected in ["1 juli 2026", "Huurtoeslag", "Zorgtoeslag", "Kindgebonden budget", "Samen"] {
        assert!(run.stdout.contains(expected), "{expected}\n{}", run.stdout);
    }
    assert!(!run.stdout.contains('\u{1b}'), "no colours where there is no terminal");
}

#[test]
fn check_reads_standard_input_the_same() {
    let from_file = rechtop(&["check", HUURDER], "");
    let from_stdin = rechtop(&["check", "-"], &text(HUURDER));
    assert_eq!(from_stdin.stdout, from_file.stdout);
    assert_eq!(from_stdin.status, 0);
}

#[test]
fn waarom_shows_the_steps_with_their_articles() {
    let run = rechtop(&["check", HUURDER, "--waarom"], "");
    assert_eq!(run.status, 0);
    assert!(run.stdout.contains("[Wzt art. 2 lid 2 en 3]"), "{}", run.stdout);
    assert!(!rechtop(&["check", HUURDER], "").stdout.contains("[Wzt art. 2 lid 2 en 3]"));
}

#[test]
fn peildatum_takes_the_place_of_the_day_in_the_file() {
    let run = rechtop(&["check", HUURDER, "--peildatum", "2025-03-09", "--json"], "");
    assert_eq!(run.json()["peildatum"], "2025-03-09");
    let url = &run.json()["regelingen"][1]["uitleg"][0]["bron"]["url"];
    assert!(url.as_str().unwrap().ends_with("/2025-03-01"), "{url}");
}

#[test]
fn a_year_without_amounts_is_not_known_yet() {
    let run = rechtop(&["check", HUURDER, "--peildatum", "2031-07-01", "--json"], "");
    assert_eq!(run.status, 0);
    for regeling in run.json()["regelingen"].as_array().unwrap().iter().take(2) {
        assert_eq!(regeling["uitkomst"], "onbekend");
        assert_eq!(regeling["redenen"][0]["code"], "bedragen_nog_niet_bekend");
        assert_eq!(regeling["ontbreekt"], Value::Array(Vec::new()), "no answer would help");
    }
    let run = rechtop(&["check", HUURDER, "--peildatum", "2031-07-01"], "");
    assert!(run.stdout.contains("nog niet bekend"), "{}", run.stdout);
}

#[test]
fn json_has_the_keys_of_the_contract() {
    let answer = rechtop(&["check", HUURDER, "--json"], "").json();
    let top = ["versie", "peildatum", "regelingen", "volgende_vraag", "totaal", "voorbehoud"];
    assert_eq!(keys(&answer), top);
    assert_eq!(keys(&answer["totaal"]), ["per_maand", "per_jaar", "eenmalig"]);
    // Only what the municipality has is still open.
    assert_eq!(answer["volgende_vraag"], "gemeente");
    let found = answer["regelingen"].as_array().unwrap();
    let ids: Vec<&Value> = found.iter().map(|regeling| &regeling["id"]).collect();
    assert_eq!(ids, regelingen().iter().map(|regeling| regeling.id()).collect::<Vec<_>>());
    let [huur, _, kind, ..] = found.as_slice() else { panic!("three schemes and more") };
    let recht =
        ["id", "naam", "uitvoerder", "uitkomst", "zekerheid", "bedrag", "uitleg", "aanvragen"];
    assert_eq!(keys(huur), recht);
    assert_eq!(keys(&huur["bedrag"]), ["per_maand", "per_jaar"]);
    assert_eq!(keys(&huur["uitleg"][0]), ["stap", "waarde", "tekst", "bron"]);
    assert_eq!(keys(&huur["uitleg"][0]["bron"]), ["wet", "artikel", "url"]);
    assert_eq!(keys(&huur["aanvragen"]), ["waar", "url", "uiterlijk", "bron", "nodig"]);
    assert_eq!(kind["uitkomst"], "geen_recht");
    assert_eq!(keys(kind), ["id", "naam", "uitvoerder", "uitkomst", "zekerheid", "redenen"]);
    assert_eq!(keys(&kind["redenen"][0]), ["code", "tekst", "bron"]);
}

#[test]
fn json_of_a_half_filled_household_says_what_is_missing() {
    let answer = rechtop(&["check", HALF, "--json"], "").json();
    let zorgtoeslag = &answer["regelingen"][1];
    assert_eq!(zorgtoeslag["uitkomst"], "onbekend");
    let ontbreekt = zorgtoeslag["ontbreekt"].as_array().unwrap();
    assert!(ontbreekt.contains(&Value::from("personen.p1.zorgverzekerd")), "{ontbreekt:?}");
    assert!(answer["volgende_vraag"].is_string());
}

#[test]
fn questions_lists_what_is_open_the_next_question_first() {
    let next = rechtop(&["check", HALF, "--json"], "").json()["volgende_vraag"].clone();
    let questions = rechtop(&["questions", HALF, "--json"], "").json();
    assert_eq!(questions[0]["vraag"], next);
    for question in questions.as_array().unwrap() {
        for field in ["vraag", "soort", "titel", "uitleg"] {
            assert!(question[field].as_str().is_some_and(|text| !text.is_empty()), "{question}");
        }
        assert!(!question["regelingen"].as_array().unwrap().is_empty(), "{question}");
    }
    let people = rechtop(&["questions", HALF], "");
    assert!(people.stdout.starts_with("1. "), "{}", people.stdout);
    assert_eq!(people.stdout.lines().count(), questions.as_array().unwrap().len());
}

#[test]
fn questions_says_that_there_are_none() {
    // Of this municipality only what exists everywhere is known, and that asks nothing more.
    let mut huurder = json(&root().join(HUURDER));
    huurder["gemeente"] = "ameland".into();
    let huurder = huurder.to_string();
    let run = rechtop(&["questions", "-"], &huurder);
    assert_eq!((run.status, run.stdout.lines().count()), (0, 1));
    assert_eq!(rechtop(&["questions", "-", "--json"], &huurder).json(), Value::Array(Vec::new()));
}

#[test]
fn rules_list_gives_every_amount_with_period_and_source() {
    let run = rechtop(&["rules", "list"], "");
    assert_eq!(run.status, 0);
    for expected in ["zorgtoeslag", "standaardpremie", "2026-01-01", "Stcrt. 2025, 40022", "Wzt 4"]
    {
        assert!(run.stdout.contains(expected), "{expected}");
    }
}

#[test]
fn help_is_no_mistake() {
    for args in [&["--help"][..], &["check", "--help"], &["--version"]] {
        let run = rechtop(args, "");
        assert_eq!((run.status, run.stderr.as_str()), (0, ""), "{args:?}");
        assert!(!run.stdout.is_empty(), "{args:?}");
    }
}

/// "Per maand hebt u € 1.566 per maand": an amount says itself what it is for.
#[test]
fn no_sentence_says_twice_what_an_amount_is_for() {
    let household = random::huishouden();
    let mut runner = TestRunner::deterministic();
    let (mut seen, language) = (0, Language::first());
    for _ in 0..200 {
        let huishouden = household.new_tree(&mut runner).unwrap().current();
        for assessed in assess(&huishouden, &Rulebook::EMBEDDED).regelingen {
            let steps = assessed.steps.iter().map(|step| {
                let text = sentence::step(language, &huishouden, assessed.regeling, step);
                format!("{text}: {}", language.value(step.waarde))
            });
            let reason = match &assessed.outcome {
                Outcome::NoRight(refusal) => Some(&refusal.reason),
                Outcome::Pointer(reason) => Some(reason),
                _ => None,
            };
            let reason =
                reason.map(|r| sentence::reason(language, &huishouden, assessed.regeling, r));
            for said in steps.chain(reason) {
                for sentence in said.to_lowercase().split(". ") {
                    for period in ["per maand", "per jaar", "per kwartaal", "per dag", "per uur"] {
                        assert!(sentence.matches(period).count() < 2, "{sentence}");
                    }
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 4_000, "{seen}");
}

#[test]
fn people_see_cents_and_documents_see_all() {
    let run = rechtop(&["check", HUURDER, "--waarom"], "");
    let amounts: Vec<&str> = run.stdout.split("€\u{a0}").skip(1).collect();
    assert!(amounts.len() > 20);
    for amount in amounts {
        let number =
            amount.split(|sign: char| !sign.is_ascii_digit() && sign != '.' && sign != ',');
        let cents =
            number.take(1).find_map(|number| number.trim_end_matches(['.', ',']).split_once(','));
        assert!(cents.is_none_or(|(_, cents)| cents.len() == 2), "€ {amount}");
    }
    let answer = rechtop(&["check", HUURDER, "--json"], "").json();
    let steps = answer["regelingen"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|regeling| regeling["uitleg"].as_array().cloned().unwrap_or_default());
    let unrounded = |value: &Value| {
        value.as_str().unwrap().split_once('.').is_some_and(|(_, cents)| cents.len() > 2)
    };
    assert!(steps.into_iter().any(|step| unrounded(&step["waarde"])));
}
