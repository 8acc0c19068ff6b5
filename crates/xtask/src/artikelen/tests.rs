//! Small rules, made up: each mistake is seen, and the table is right.

use std::error::Error;

use super::reading::Reading;
use super::rounders::rounders;
use super::source::Source;
use super::tree::Tree;
use super::wetten::Wetten;
use super::{mistakes, page};

const WETTEN: &str = r#"
    pub static AWIR: Wet = Wet { afkorting: "Awir", naam: "Algemene wet", bwb: "BWBR0018472" };
    pub static WZT: Wet = Wet { afkorting: "Wzt", naam: "Wet op de zorgtoeslag", bwb: "BWBR0018451" };
"#;

const ROUNDING: &str = "
    pub fn round<A>(_artikel: Artikel, amount: A, how: Rounding) -> A { amount }
    pub fn down_to_step<A>(_artikel: Artikel, amount: A, step: A) -> A { amount }
    pub fn bare(amount: Euro) -> Euro { amount }
";

/// A rule without a mistake.
const GOOD: &str = r#"
//! Zorgtoeslag (Wzt, BWBR0018451).
//!
//! Rekent niet: 1a en 5 (betaling; ook
//! die (later)); Awir 14 lid 1 en Wzt 9 (uitvoering); 10 en verder (slot).

use crate::bron::{AWIR, WZT};

const LATER: Versions<&str> = Versions::of(&[(A, "2 lid 3"), (B, "2 lid 4")]);

/// The year.
///
/// Wzt art. 2 lid 1, geldend 2026-01-01: "een
/// "zorgtoeslag" ter grootte van dat verschil."
fn jaar(w: &mut Worksheet) -> PerYear {
    w.step(StepCode::Jaar, maand(w), WZT.art("2 lid 1"));
    round(WZT.art(w.version(&LATER).unwrap_or("2 lid 4")), x, Rounding::HalfUpToEuro)
}

fn maand(w: &mut Worksheet) -> PerMonth {
    w.step(StepCode::Maand, x.per_month(), WZT.art("2 lid 10"));
    x
}
"#;

fn read(files: &[(&str, &str)]) -> Result<Reading, Box<dyn Error>> {
    let rounders = rounders(ROUNDING)?;
    let sources = files.iter().map(|(path, text)| Source::read(path, text, &rounders));
    let sources = sources.collect::<syn::Result<Vec<_>>>()?;
    Ok(Reading::of(Tree { wetten: Wetten::read(WETTEN)?, sources }))
}

/// What is wrong with a rule that holds this after its opening.
fn wrong_with(body: &str) -> Result<Vec<String>, Box<dyn Error>> {
    let text = format!("//! Zorgtoeslag (Wzt, BWBR0018451).\n{body}");
    let reading = read(&[("regelingen/zorgtoeslag.rs", &text)])?;
    Ok(mistakes(&reading).iter().map(ToString::to_string).collect())
}

/// That there is one mistake, on this line, of which this is told.
fn sees(body: &str, line: usize, told: &str) -> Result<(), Box<dyn Error>> {
    let wrong = wrong_with(body)?;
    let place = format!("crates/rechtop/src/regelingen/zorgtoeslag.rs:{line}: ");
    let as_told = |wrong: &String| wrong.starts_with(&place) && wrong.contains(told);
    assert!(wrong.len() == 1 && wrong.iter().all(as_told), "{body}\ntold: {wrong:#?}");
    Ok(())
}

#[test]
fn finds_nothing_wrong_with_a_good_rule() -> Result<(), Box<dyn Error>> {
    let reading = read(&[("regelingen/zorgtoeslag.rs", GOOD)])?;
    assert_eq!(mistakes(&reading), []);
    Ok(())
}

#[test]
fn prints_the_table() -> Result<(), Box<dyn Error>> {
    let reading = read(&[("regelingen/zorgtoeslag.rs", GOOD)])?;
    assert_eq!(
        page::plain(&reading),
        "\
Awir: Algemene wet (BWBR0018472)
  14 lid 1
    computes nothing: uitvoering
Wzt: Wet op de zorgtoeslag (BWBR0018451)
  2 lid 1
    text   regelingen/zorgtoeslag.rs: jaar
    cited  regelingen/zorgtoeslag.rs: jaar
  2 lid 3
    cited  regelingen/zorgtoeslag.rs: jaar
  2 lid 4
    cited  regelingen/zorgtoeslag.rs: jaar
  2 lid 10
    cited  regelingen/zorgtoeslag.rs: maand
  1a en 5
    computes nothing: betaling; ook die (later)
  9
    computes nothing: uitvoering
  10 en verder
    computes nothing: slot
"
    );
    let page = page::markdown(&reading);
    let link = "[regelingen/zorgtoeslag](../crates/rechtop/src/regelingen/zorgtoeslag.rs)";
    assert!(page.contains(&format!("| 2 lid 1 | {link}: `jaar` | {link}: `jaar` |\n")), "{page}");
    assert!(page.contains("- 9: uitvoering\n"), "{page}");
    Ok(())
}

#[test]
fn sees_a_rule_without_act() -> Result<(), Box<dyn Error>> {
    let wrong = |files: &[(&str, &str)]| -> Result<Vec<String>, Box<dyn Error>> {
        Ok(mistakes(&read(files)?).iter().map(ToString::to_string).collect())
    };
    let told = |path: &str| {
        format!(
            "crates/rechtop/src/{path}:1: the module text names no act with its number (BWBR...)"
        )
    };
    let bare = "//! Nothing.\nfn f() {}";
    assert_eq!(wrong(&[("regelingen/a.rs", bare)])?, [told("regelingen/a.rs")]);
    assert_eq!(wrong(&[("begrippen/a.rs", bare)])?, [""; 0]);
    let cites = "//! Nothing.\nfn f() -> Artikel { WZT.art(\"2\") }";
    assert_eq!(wrong(&[("begrippen/a.rs", cites)])?, [told("begrippen/a.rs")]);
    // The folder names it for its files; the room does not.
    let named = "//! Wzt (BWBR0018451).";
    assert_eq!(wrong(&[("regelingen/a/mod.rs", named), ("regelingen/a/b.rs", bare)])?, [""; 0]);
    assert_eq!(
        wrong(&[("regelingen/mod.rs", named), ("regelingen/a.rs", bare)])?,
        [told("regelingen/a.rs")]
    );
    let mistyped = "//! Wzt (BWBR0018450, BWBR0018451).\nfn f() {}";
    let told = "crates/rechtop/src/regelingen/a.rs:1: BWBR0018450 is no act in bron/wetten.rs";
    assert_eq!(wrong(&[("regelingen/a.rs", mistyped)])?, [told]);
    Ok(())
}

#[test]
fn reads_what_a_macro_declares() -> Result<(), Box<dyn Error>> {
    let signpost = |artikel: &str, quoted: &str| {
        format!(
            "signposts! {{\n/// A signpost.\n///\n/// Wzt art. {quoted}, geldend 2026-01-01: \"De tekst.\"\n\
             signpost is Code: WZT \"{artikel}\" unless grounds::none;\n}}\n\
             fn ground(w: &mut Worksheet) {{ w.reason(ReasonCode::X, WZT.art(\"2 lid 1\")) }}"
        )
    };
    assert_eq!(wrong_with(&signpost("2 lid 1", "2 lid 1"))?, [""; 0]);
    sees(&signpost("2, derde lid", "2 lid 1"), 6, "\"2, derde lid\"")?;
    let unreadable = wrong_with(&signpost("2 lid 1", "2, derde lid"))?;
    assert!(unreadable.iter().any(|told| told.contains("zorgtoeslag.rs:5: the quote of")));
    sees(&signpost("5", "2 lid 1"), 6, "zonder citaat: `signpost` shows Wzt 5")?;
    assert_eq!(wrong_with("tables! { /// No article.\n x: [1, 2]; other }")?, [""; 0]);
    Ok(())
}

#[test]
fn sees_a_citation_outside_the_dialect() -> Result<(), Box<dyn Error>> {
    sees("fn f() -> Artikel {\n WZT.art(\"2, derde lid\") }", 3, "\"2, derde lid\"")?;
    sees("fn f() { any!(x == [WZT.art(\"art. 2\")]) }", 2, "\"art. 2\"")?;
    sees("fn f(x: &'static str) -> Artikel { WZT.art(x) }", 2, "no article is written")?;
    sees("const X: &str = \"lid 2\";\nfn f() -> Artikel { WZT.art(X) }", 3, "\"lid 2\"")
}

#[test]
fn sees_a_rounding_without_article() -> Result<(), Box<dyn Error>> {
    for bare in ["x.round_half_up_to_cent()", "map(Euro::truncate_to_euro)", "x.rounded(how)"] {
        sees(&format!("fn f() {{ {bare} }}"), 2, "rounds without an article")?;
    }
    for bare in ["x.share_to_cent(1, 3)", "x.prorated_to_cent(a, b)", "x.round_down_to_step(s)"] {
        sees(&format!("fn f() {{ {bare} }}"), 2, "rounds without an article")?;
    }
    sees("fn f(x: PerQuarter) {\n x.per_month() }", 3, "`per_month` of a quarter or a day")?;
    sees("fn f() { map(PerQuarter::per_month) }", 2, "`per_month` of a quarter or a day")?;
    sees("fn f() { round(x, WZT.art(\"2\"), how) }", 2, "first argument of `round` is no article")?;
    sees("fn f() { down_to_step(x, y) }", 2, "first argument of `down_to_step` is no article")?;
    for good in [
        "fn f(x: PerYear) { x.per_month() }",
        "fn f() { round(WZT.art(\"2\"), x, how) }",
        "fn f(bron: Artikel) { round(bron, x, how) }",
        "fn f() { round(self.afbouwartikel(), x, how) }",
        "const A2: Artikel = WZT.art(\"2\");\nfn f() { down_to_step(A2, x, y) }",
    ] {
        assert_eq!(wrong_with(good)?, [""; 0], "{good}");
    }
    Ok(())
}

#[test]
fn sees_a_quote_that_cannot_be_trusted() -> Result<(), Box<dyn Error>> {
    let quoted = |quote: &str| format!("/// What it does.\n///\n/// {quote}\nfn f() {{}}");
    for (quote, told) in [
        ("Wzt art. 2, geldend 2026-02-30: \"x\"", "date that cannot be read: \"2026-02-30\""),
        ("Wzt art. 2, geldend 1 mei: \"x\"", "date that cannot be read: \"1 mei\""),
        ("Wzt art. 2: \"x\"", "has no date"),
        ("Wzt art. 2, geldend 2026-01-01: x\"", "does not open"),
        ("Wzt art. 2, geldend 2026-01-01: \"x", "does not end"),
        ("Wzt art. 2, geldend 2026-01-01: \"x\" So.", "does not end"),
        ("Wtz art. 2, geldend 2026-01-01: \"x\"", "called \"Wtz\""),
        ("Wzt art. 2, derde lid, geldend 2026-01-01: \"x\"", "outside the dialect"),
        ("Wtz art. 2: de tekst is niet gevonden; volgens x: y.", "called \"Wtz\""),
    ] {
        sees(&quoted(quote), 4, told)?;
    }
    for good in [
        "Wzt art. 2, geldend 2026-01-01: \"x\"",
        "Wzt art. 2: de tekst is niet gevonden; volgens x: y.",
        "Wzt art. 2 is about something: see there.",
    ] {
        assert_eq!(wrong_with(&quoted(good))?, [""; 0], "{good}");
    }
    Ok(())
}

#[test]
fn sees_articles_that_compute_nothing_without_a_reason() -> Result<(), Box<dyn Error>> {
    let doc = |line: &str| format!("//!\n//! Rekent niet: {line}");
    sees(&doc("1a en 5 (betaling); 6."), 3, "\"6\" computes nothing, but does not say why")?;
    sees(&doc("artikel 6 (uitvoering)."), 3, "\"artikel 6\", which computes nothing")
}

#[test]
fn sees_an_article_without_its_text() -> Result<(), Box<dyn Error>> {
    let shows = "fn shows(w: &mut W) { w.step(S, x, WZT.art(\"2 lid 3\")); }\n";
    let quote = "/// Wzt art. 2 lid 1, geldend 2026-01-01: \"x\"\n";
    sees(shows, 2, "zonder citaat: `shows` shows Wzt 2 lid 3")?;
    sees(&format!("{}{shows}", quote.replace("Wzt", "Awir")), 3, "zonder citaat")?;
    sees(&format!("{}{shows}", quote.replace("2 lid 1", "3 lid 2")), 3, "zonder citaat")?;
    for near in [
        format!("{quote}{shows}"),
        format!("{quote}fn computes() {{}}\n{shows}"),
        format!("{quote}struct Holder;\nimpl Holder {{ {shows} }}"),
        "fn names() -> Artikel { WZT.art(\"2 lid 3\") }".to_owned(),
    ] {
        assert_eq!(wrong_with(&near)?, [""; 0], "{near}");
    }
    Ok(())
}

#[test]
fn finds_the_text_in_the_room_or_with_a_concept_that_is_used() -> Result<(), Box<dyn Error>> {
    let quote =
        "//! Awir (BWBR0018472).\n/// Awir art. 7, geldend 2026-01-01: \"x\"\npub fn som() {}";
    let rule = "//! Wzt (BWBR0018451).\nuse crate::begrippen::inkomen::som;\n\
                fn g() { som() }\nfn f(w: &mut W) { w.reason(R, AWIR.art(\"7\")); g() }";
    let wrong = |of_quote: &str, of_rule: &str, rule: &str| -> Result<usize, Box<dyn Error>> {
        Ok(mistakes(&read(&[(of_quote, quote), (of_rule, rule)])?).len())
    };
    assert_eq!(wrong("begrippen/inkomen.rs", "regelingen/a.rs", rule)?, 0);
    let far = rule.replace("g() }", "h() }\nfn h() { g() }");
    assert_eq!(wrong("begrippen/inkomen.rs", "regelingen/a.rs", &far)?, 1);
    let without = rule.replace("{ g() }", "{ other() }").replace("g() }", "}");
    assert_eq!(wrong("begrippen/inkomen.rs", "regelingen/a.rs", &without)?, 1);
    assert_eq!(wrong("regelingen/a/b.rs", "regelingen/a/c.rs", &without)?, 0);
    assert_eq!(wrong("regelingen/b.rs", "regelingen/c.rs", &without)?, 1);
    Ok(())
}

#[test]
fn leaves_tests_in_the_rules_alone() -> Result<(), Box<dyn Error>> {
    let tests = "#[cfg(test)]\nmod tests { fn f() { x.round_half_up_to_cent(); WZT.art(\"?\") } }";
    assert_eq!(wrong_with(tests)?, [""; 0]);
    Ok(())
}
