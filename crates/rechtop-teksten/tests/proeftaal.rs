//! That no code knows a language: everything that people read, in a language that exists only in the folder
//! `proeftaal`. What that folder does not say itself is Dutch between ⟦ and ⟧, so Dutch outside of them comes from code.
//!
//! `cargo test -p rechtop-teksten --features proeftaal`
#![expect(clippy::unwrap_used, reason = "what is missing here fails the test")]

use jiff::civil::date;
use rechtop::euro::{PerMonth, Procent};
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};
use rechtop::{Euro, Fact, Huishouden, Question, Rulebook, assess, regelingen};
use rechtop_teksten::{Language, answer, key, mistake, question, regeling, sentence};
use serde_json::{Value, json};

/// A language of the folder.
fn trial() -> Language {
    Language::by_code("qtz").unwrap()
}

/// What is left of a text outside of its marks, and how deep they lie.
fn outside(text: &str) -> String {
    let mut depth = 0;
    let mut left = String::new();
    for sign in text.chars() {
        match sign {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            sign if depth == 0 => left.push(sign),
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{text}");
    left
}

/// That a text is one of the language, from its first sign to its last.
fn assert_marked(text: &str) {
    assert_eq!(outside(text), "", "{text}");
    assert!(text.starts_with('⟦'), "{text}");
    assert_no_dutch_form(text);
}

/// That no amount in it is written as in Dutch.
fn assert_no_dutch_form(text: &str) {
    for form in ["€", "\u{2212}", "zok per"] {
        assert!(!text.contains(form), "`{form}` in {text}");
    }
}

/// Every text for people in a document, by the names of its fields.
fn prose<'v>(value: &'v Value, texts: &mut Vec<&'v str>) {
    const FIELDS: &[&str] =
        &["naam", "uitvoerder", "tekst", "waar", "nodig", "voorbehoud", "titel", "uitleg"];
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if FIELDS.contains(&name.as_str()) => texts.push(text),
                    Value::Array(items) if FIELDS.contains(&name.as_str()) => {
                        texts.extend(items.iter().filter_map(Value::as_str));
                        items.iter().for_each(|item| prose(item, texts));
                    }
                    value => prose(value, texts),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| prose(item, texts)),
        _ => {}
    }
}

fn household() -> Value {
    json!({
        "versie": 1, "peildatum": "2026-07-01", "gemeente": "zutphen",
        "personen": [
            { "id": "p1", "rol": "aanvrager", "geboortedatum": "1988-04-12", "inkomen": { "loon": 31000 },
              "vermogen": 90000, "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false,
              "dagbesteding": "werk" },
            { "id": "k1", "rol": "kind", "geboortedatum": "2018-05-01", "inkomen": {}, "vermogen": 0,
              "verblijf": "rechtmatig", "kinderbijslag": "aanvrager", "onderwijs": "basisonderwijs",
              "opvang": [{ "soort": "bso", "uren_per_maand": 41.5, "uurtarief": 9.5 }] },
            { "id": "k2", "rol": "kind", "geboortedatum": "2024-05-01", "inkomen": {}, "vermogen": 0,
              "verblijf": "rechtmatig", "kinderbijslag": "aanvrager", "opvang": [] }
        ],
        "woning": { "soort": "huur", "zelfstandig": true, "kale_huur": 750 }
    })
}

fn read(document: Value) -> Huishouden {
    Huishouden::from_value(document).unwrap()
}

/// The answer document of a household, and everything in it that people read.
fn answered(household: Value) -> Value {
    let huishouden = read(household);
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    serde_json::to_value(answer::document(trial(), &huishouden, &assessment)).unwrap()
}

#[test]
fn the_whole_answer_is_in_the_language() {
    let mut other_year = household();
    other_year["peildatum"] = json!("2027-07-01");
    let mut owner = household();
    owner["woning"] = json!({ "soort": "koop" });
    owner["personen"][0]["vermogen"] = json!(1000);
    for household in [household(), other_year, owner] {
        let document = answered(household);
        let mut texts = Vec::new();
        prose(&document, &mut texts);
        assert!(texts.len() > 100, "{}", texts.len());
        // The names of amounts in rule files are data of the document, and no text.
        let names = |text: &&str| text.contains('.') && !text.contains(' ');
        texts.iter().filter(|text| !names(text)).for_each(|text| assert_marked(text));
    }
}

#[test]
fn numbers_within_a_sentence_follow_the_language() {
    let mut rich = household();
    rich["personen"][0]["vermogen"] = json!("1234567.50");
    let document = answered(rich);
    let reason = document["regelingen"][1]["redenen"][0]["tekst"].as_str().unwrap();
    assert!(reason.contains("123'4567·50 zok"), "{reason}");
    // No rule of ours takes the capital from a name within a sentence: the language says whether.
    assert!(reason.contains("⟦Zorgtoeslag⟧"), "{reason}");
}

#[test]
fn questions_and_their_choices_are_in_the_language() {
    let mut half = household();
    half["personen"][1]["inkomen"] = json!({ "loon": 1234.5 });
    half["woning"] = Value::Null;
    let huishouden = read(half);
    let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    assert!(open.iter().any(|open| open.question.fact == Fact::Soort), "{open:?}");
    for open in &open {
        let document = question::document(
            trial(),
            &huishouden,
            rechtop::lokaal::Regelbestanden::EMBEDDED,
            open,
        );
        assert_marked(&document.titel);
        assert_marked(&document.uitleg);
        document.keuzes.iter().for_each(|choice| assert_marked(choice.tekst));
    }
    let income = Question::from_path("personen.k1.inkomen").unwrap();
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    let text = question::text(trial(), &huishouden, &income, assessment.conflict(&income));
    assert!(text.title.contains("⟦⟦uw kind⟧ 1⟧"), "{text:?}");
    assert!(text.title.contains("⟦Loon⟧, 1234·50 zok"), "{text:?}");
}

#[test]
fn mistakes_are_in_the_language() {
    let mut wrong = household();
    wrong["woning"]["soort"] = json!("boomhut");
    wrong["woning"]["kale_huur"] = json!(-5);
    wrong["auto_warde"] = json!(1);
    let fouten = Huishouden::from_value(wrong).unwrap_err();
    assert_eq!(fouten.iter().count(), 3);
    for fout in fouten.iter() {
        assert_marked(&mistake::what(trial(), fout));
        assert_marked(&mistake::remedy(trial(), fout));
        mistake::in_form(trial(), fout).iter().for_each(|text| assert_marked(text));
        if fout.pad == "woning.soort" {
            let remedy = mistake::remedy(trial(), fout);
            assert!(remedy.contains("huur / koop / "), "{remedy}");
            assert!(remedy.contains(" & "), "{remedy}");
        }
    }
}

#[test]
fn every_code_has_its_text() {
    for regeling in regelingen() {
        assert_marked(regeling::name(trial(), *regeling));
        assert_marked(regeling::summary(trial(), *regeling));
        assert_marked(regeling::place(trial(), *regeling));
        assert_marked(regeling::uitvoerder(trial(), *regeling));
        regeling::needed(trial(), *regeling).for_each(assert_marked);
    }
    let huishouden = read(household());
    assert_marked(&sentence::person(trial(), &huishouden, &"p1".into()));
}

#[test]
fn values_follow_the_language() {
    let language = trial();
    assert_eq!((language.name(), language.direction()), ("Zoktu", "rtl"));
    assert_eq!(language.euro(Euro::from_cents(-1_234_567_05)), "~123'4567·05 zok");
    assert_eq!(language.date(date(2026, 7, 1)), "2026 Hepta 1");
    assert_eq!(language.enumerate(["a", "b", "c"]), "a / b & c");
    let said = |value: Waarde| language.value(value);
    assert_eq!(said(PerMonth::new(Euro::from_euros(129)).into()), "129 zok zu mun");
    assert_eq!(said(Procent::from_milli(13_730).into()), "%13·73");
    for (months, age) in [
        (12, "1 anno"),
        (2 * 12, "2 anni"),
        (67 * 12, "67 annu"),
        (62 * 12 + 1, "62 anni ko 1 muno"),
        (67 * 12 + 3, "67 annu ko 3 muni"),
        (13 * 12 + 11, "13 annu ko 11 munu"),
    ] {
        assert_eq!(said(Waarde::Maanden(Maanden(months))), age);
    }
    assert_eq!(said(Waarde::Leeftijd(Leeftijd(22))), "22 anni");
    assert_eq!(said(Waarde::Uren(Uren(5_00))), "5 oru");
    assert_eq!(said(Waarde::Uren(Uren(40_50))), "40·5 ora");
    assert_eq!(language.fill(key::APP_RESULTAAT_PERSONEN, &[("aantal", "4")]), "4 homi");
    assert_eq!(language.fill(key::APP_RESULTAAT_PERSONEN, &[("aantal", 5_usize)]), "5 homu");
}

#[test]
fn the_first_language_does_not_change_by_it() {
    assert_eq!(Language::all().next(), Some(Language::first()));
    assert_eq!(Language::all().filter(|language| *language == trial()).count(), 1);
    assert_eq!(Language::first().date(date(2026, 7, 1)), "1 juli 2026");
}
