//! How a rule is written: by one door, exact, with its ages in the table, one register line a scheme.

use rechtop::codes::RegelingCode;
use rechtop::regelingen;

use super::source_text::{Source, source, sources};

const RECHTOP: &str = "crates/rechtop/src";

/// What no rule says, and why.
const NEVER: [(&str, &str); 6] = [
    ("certainty: &mut", "a worksheet knows how sure it is"),
    ("Result<Result<", "a refusal travels with `?`"),
    ("Rule<Option<Option<", "an enum with names says which of three"),
    ("Option<Option<", "an enum with names says which of three"),
    ("f32", "money is exact"),
    ("f64", "money is exact"),
];

/// Where a number with a point is read from JSON, which gives it as a float, by its shortest decimal.
const LEEST_JSON: &str = "crates/rechtop/src/feiten/huishouden/bedrag.rs";

/// The code without spaces that do not matter, so that a line break hides nothing.
fn on_one_line(source: &Source) -> String {
    source.code().split_whitespace().collect::<Vec<_>>().join(" ").replace("< ", "<")
}

#[test]
fn a_rule_is_exact_and_leaves_by_one_door() {
    for source in sources(RECHTOP) {
        let code = on_one_line(&source);
        for (never, why) in NEVER {
            let read = source.path == LEEST_JSON && never == "f64";
            assert!(read || !code.contains(never), "{}: `{never}`, but {why}", source.path);
        }
    }
}

/// An age of law is a dated amount; a presumption that no act has is a named constant.
#[test]
fn no_age_stands_in_a_rule() {
    for source in
        ["regelingen", "begrippen"].iter().flat_map(|r| sources(&format!("{RECHTOP}/{r}")))
    {
        let code = source.code();
        for asked in ["heeft_bereikt(", "had_bereikt("] {
            for call in code.split(asked).skip(1) {
                let age = call[..end_of_call(call)].split("Leeftijd(").nth(1).unwrap_or_default();
                let literal = age.trim_start().starts_with(|letter: char| letter.is_ascii_digit());
                assert!(!literal, "{}: {asked}{}", source.path, &call[..end_of_call(call)]);
            }
        }
    }
}

/// Where a call ends of which this is what follows its opening bracket.
fn end_of_call(call: &str) -> usize {
    let mut depth = 1;
    for (place, letter) in call.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place;
        }
    }
    call.len()
}

#[test]
fn a_scheme_is_one_line_of_the_register() {
    let code = source(&format!("{RECHTOP}/assessment/register.rs")).code();
    let register = code.split("\nregister! {").nth(1).unwrap().split("\n}").next().unwrap();
    let lines = register.split(';').filter(|line| line.contains(" by ")).count();
    // All schemes of municipalities share one code, and have no line.
    let landelijk: Vec<RegelingCode> =
        RegelingCode::ALL.iter().copied().filter(|code| *code != RegelingCode::Lokaal).collect();
    assert_eq!(lines, landelijk.len(), "register lines, and codes of schemes");
    let codes: Vec<RegelingCode> = regelingen().iter().map(|regeling| regeling.code).collect();
    assert_eq!(codes, landelijk);
}
