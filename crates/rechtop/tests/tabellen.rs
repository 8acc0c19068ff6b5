//! Mistakes in a file of `rules/landelijk`: each is named with its file, its line and what is wrong.

// The reader belongs to the build script, which uses more of it than these tests do.
#[allow(dead_code)]
#[path = "../build/tables.rs"]
mod tables;

const RIJ_2024: &str = r#"
[[standaardpremie]]
vanaf = 2024-01-01
tot_en_met = 2024-12-31
waarde = "1987"
eenheid = "euro per jaar"
artikel = "Wzt 4"
bron = "BWBR0049005"
zekerheid = "twee_bronnen"
"#;

const RIJ_2025: &str = r#"
[[standaardpremie]]
vanaf = 2025-01-01
tot_en_met = 2025-12-31
waarde = "2112"
eenheid = "euro per jaar"
artikel = "Wzt 4"
bron = "BWBR0050536"
zekerheid = "twee_bronnen"
"#;

/// The line on which the second row begins.
const TWEEDE_RIJ: usize = 11;

fn mistakes(text: &str) -> Vec<String> {
    match tables::parse("rules/landelijk/zorgtoeslag.toml", "zorgtoeslag", text) {
        Ok(_) => Vec::new(),
        Err(mistakes) => mistakes.iter().map(ToString::to_string).collect(),
    }
}

/// The second row with `old` replaced by `new` is refused, with these words, on this line.
fn assert_refused_on(line: usize, old: &str, new: &str, said: &[&str]) {
    assert!(RIJ_2025.contains(old), "{old}");
    let found = mistakes(&format!("{RIJ_2024}{}", RIJ_2025.replace(old, new)));
    let place = format!("rules/landelijk/zorgtoeslag.toml:{line}: ");
    let told = |mistake: &&String| {
        mistake.starts_with(&place) && said.iter().all(|part| mistake.contains(part))
    };
    assert!(found.iter().any(|mistake| told(&mistake)), "{said:?} on line {line}: {found:#?}");
}

fn assert_refused(old: &str, new: &str, said: &[&str]) {
    assert_refused_on(TWEEDE_RIJ, old, new, said);
}

#[test]
fn rows_that_follow_each_other_are_read() {
    assert_eq!(mistakes(&format!("{RIJ_2024}{RIJ_2025}")), Vec::<String>::new());
    // The order in the file does not matter.
    assert_eq!(mistakes(&format!("{RIJ_2025}{RIJ_2024}")), Vec::<String>::new());
}

#[test]
fn an_overlap() {
    let said = ["`standaardpremie` overlaps", "2024-12-31"];
    assert_refused("vanaf = 2025-01-01", "vanaf = 2024-12-31", &said);
}

#[test]
fn a_hole() {
    let said = ["`standaardpremie` has a hole", "2024-12-31", "2025-01-02"];
    assert_refused("vanaf = 2025-01-01", "vanaf = 2025-01-02", &said);
}

#[test]
fn an_end_before_the_beginning() {
    let said = ["`tot_en_met` lies before `vanaf`"];
    assert_refused("tot_en_met = 2025-12-31", "tot_en_met = 2024-12-31", &said);
}

#[test]
fn a_missing_source() {
    assert_refused("bron = \"BWBR0050536\"\n", "", &["missing field `bron`"]);
}

#[test]
fn an_empty_source_or_article() {
    assert_refused("bron = \"BWBR0050536\"", "bron = \" \"", &["`bron` is empty"]);
    assert_refused("artikel = \"Wzt 4\"", "artikel = \"\"", &["`artikel` is empty"]);
}

#[test]
fn a_unit_that_does_not_exist() {
    let said = ["`standaardpremie`", "unknown `eenheid` \"euro per week\""];
    assert_refused("euro per jaar", "euro per week", &said);
}

#[test]
fn a_unit_that_changes() {
    let said = ["`standaardpremie` changes its `eenheid`"];
    assert_refused("euro per jaar", "euro per maand", &said);
}

#[test]
fn a_value_that_is_none() {
    for wrong in ["2.112,00", "", "2112.001", "tweeduizend"] {
        let said = [&format!("`standaardpremie`: \"{wrong}\" is no euro per jaar")[..]];
        assert_refused("waarde = \"2112\"", &format!("waarde = \"{wrong}\""), &said);
    }
}

#[test]
fn a_value_without_quotes() {
    let said = ["integer `2112`, expected a string"];
    assert_refused_on(TWEEDE_RIJ + 3, "waarde = \"2112\"", "waarde = 2112", &said);
}

#[test]
fn a_grade_that_does_not_exist() {
    assert_refused("twee_bronnen", "zeker", &["`zekerheid` is one of wet, twee_bronnen"]);
}

#[test]
fn a_field_that_does_not_exist() {
    let said = ["unknown field `artikkel`"];
    assert_refused_on(TWEEDE_RIJ + 5, "artikel =", "artikkel =", &said);
}

#[test]
fn a_day_that_does_not_exist() {
    assert_refused("vanaf = 2025-01-01", "vanaf = 2025-01-01T00:00:00", &["`vanaf` is no day"]);
}

#[test]
fn no_toml_at_all() {
    assert_refused_on(TWEEDE_RIJ + 3, "waarde = \"2112\"", "waarde = \"2112", &[]);
}

#[test]
fn several_mistakes_are_told_at_once() {
    let text = RIJ_2024.replace("\"Wzt 4\"", "\"\"").replace("twee_bronnen", "zeker");
    assert_eq!(mistakes(&text).len(), 2, "{:#?}", mistakes(&text));
}
