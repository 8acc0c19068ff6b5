//! What is said of wrong input: what, where, and how to mend it. Nothing on standard output.

use rechtop_tests::command::{Run, rechtop, rechtop_into};
use serde_json::{Value, json};

use super::{HUURDER, text};

/// A household of one, with more people and fields.
fn household(personen: &[Value], more: Value) -> String {
    let mut document = json!({ "versie": 1, "peildatum": "2026-07-01", "personen": personen });
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    document.to_string()
}

fn persoon(id: &str, rol: &str, geboortedatum: &str) -> Value {
    json!({ "id": id, "rol": rol, "geboortedatum": geboortedatum })
}

fn aanvrager() -> Value {
    persoon("p1", "aanvrager", "1990-05-01")
}

/// Refused as input, with all of this in the message.
fn assert_refused(run: &Run, said: &[&str]) {
    assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{run:?}");
    for part in said {
        assert!(run.stderr.contains(part), "`{part}` is not in\n{}", run.stderr);
    }
}

fn refused(document: &str, said: &[&str]) {
    assert_refused(&rechtop(&["check", "-"], document), said);
    assert_refused(&rechtop(&["check", "-", "--json"], document), said);
    assert_refused(&rechtop(&["questions", "-"], document), said);
}

#[test]
fn two_aanvragers() {
    let personen = [aanvrager(), persoon("p2", "aanvrager", "1991-01-01")];
    refused(&household(&personen, json!({})), &["personen: \"2\"", "één persoon de rol aanvrager"]);
}

#[test]
fn no_aanvrager() {
    let personen = [persoon("p2", "partner", "1991-01-01")];
    refused(&household(&personen, json!({})), &["personen: \"0\"", "rol aanvrager"]);
}

#[test]
fn two_partners() {
    let partner = |id| persoon(id, "partner", "1991-01-01");
    let personen = [aanvrager(), partner("p2"), partner("p3")];
    refused(&household(&personen, json!({})), &["personen: \"2\"", "hoogstens één"]);
}

#[test]
fn born_after_the_peildatum() {
    let personen = [aanvrager(), persoon("k1", "kind", "2026-07-02")];
    let said = ["personen[1].geboortedatum: \"2026-07-02\"", "Controleer de geboortedatum"];
    refused(&household(&personen, json!({})), &said);
}

#[test]
fn born_after_a_peildatum_of_the_command_line() {
    let run = rechtop(&["check", HUURDER, "--peildatum", "1980-01-01"], "");
    assert_refused(&run, &["personen[0].geboortedatum: \"1988-04-12\""]);
}

#[test]
fn a_negative_rent() {
    let huur = json!({ "woning": { "kale_huur": "-650.00" } });
    refused(&household(&[aanvrager()], huur), &["woning.kale_huur: \"-650", "onder nul"]);
}

#[test]
fn an_unknown_key_with_the_one_that_was_meant() {
    let huur = json!({ "woning": { "kalehuur": 650 } });
    refused(&household(&[aanvrager()], huur), &["woning.kalehuur: ", "Bedoelt u: kale_huur?"]);
    let onzin = json!({ "xyzzy": 1 });
    refused(&household(&[aanvrager()], onzin), &["xyzzy: ", "kies een van deze velden: versie"]);
}

#[test]
fn three_decimals() {
    for huur in [json!("650.001"), json!(650.001)] {
        let woning = json!({ "woning": { "kale_huur": huur } });
        refused(&household(&[aanvrager()], woning), &["woning.kale_huur: \"650.001\"", "centen"]);
    }
}

#[test]
fn an_amount_in_another_notation() {
    for huur in ["650,00", "€ 650", "1e3", ""] {
        let woning = json!({ "woning": { "kale_huur": huur } });
        let place = format!("woning.kale_huur: \"{huur}\"");
        refused(&household(&[aanvrager()], woning), &[&place, "bijvoorbeeld 650.00"]);
    }
}

#[test]
fn the_same_id_twice() {
    let personen = [aanvrager(), persoon("p1", "kind", "2015-01-01")];
    refused(&household(&personen, json!({})), &["personen[1].id: \"p1\"", "eigen kenmerk"]);
}

#[test]
fn a_child_older_than_its_parent() {
    for geboren in ["1980-01-01", "1990-05-01"] {
        let personen = [aanvrager(), persoon("k1", "kind", geboren)];
        let place = format!("personen[1].geboortedatum: \"{geboren}\"");
        refused(&household(&personen, json!({})), &[&place, "niet jonger dan de ouder"]);
    }
}

#[test]
fn days_that_do_not_exist() {
    for geboren in ["1990-13-01", "1990-02-30", "1990-5-1", "01-05-1990", "1990-05-01T00:00"] {
        let place = format!("personen[0].geboortedatum: \"{geboren}\"");
        let personen = [persoon("p1", "aanvrager", geboren)];
        refused(&household(&personen, json!({})), &[&place, "jaar-maand-dag"]);
    }
}

#[test]
fn a_key_that_stands_there_twice() {
    let twice = r#"{ "versie": 1, "peildatum": "2026-07-01",
        "woning": { "kale_huur": 650, "soort": "huur", "kale_huur": 700 } }"#;
    refused(twice, &["woning.kale_huur: ", "twee keer", "Haal er een weg"]);
}

#[test]
fn a_key_that_stands_there_twice_also_with_another_peildatum() {
    let twice = r#"{ "versie": 1, "peildatum": "2026-07-01",
        "woning": { "kale_huur": 650, "soort": "huur", "kale_huur": 700 } }"#;
    let run = rechtop(&["check", "-", "--peildatum", "2026-08-01"], twice);
    assert_refused(&run, &["woning.kale_huur: ", "twee keer"]);
}

#[test]
fn a_list_for_a_group() {
    refused("[]", &["accolades"]);
    let woning = json!({ "woning": ["huur"] });
    refused(&household(&[aanvrager()], woning), &["woning: ", "accolades"]);
    refused(&household(&[json!(["p1", "aanvrager"])], json!({})), &["personen[0]: ", "accolades"]);
}

#[test]
fn a_group_for_a_list() {
    let personen = json!({ "personen": { "id": "p1" } });
    refused(&household(&[], personen), &["personen: ", "rechte haken"]);
}

#[test]
fn no_json_at_all() {
    refused("{ \"versie\": 1,, }", &["regel 1, teken 15"]);
    refused("", &["Hier staat niets", "JSON"]);
}

#[test]
fn several_mistakes_at_once_each_with_place_value_and_mending() {
    let wrong = json!({ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-02-30",
        "inkomen": { "loon": "12.345" }, "verblijf": "soms", "gedetineerd": "nee" });
    let document = household(&[wrong], json!({ "woning": { "kale_huur": -5, "huur": 3 } }));
    let said = [
        "personen[0].geboortedatum: \"1990-02-30\". Dit is geen bestaande datum. Schrijf",
        "personen[0].inkomen.loon: \"12.345\". ",
        "personen[0].verblijf: \"soms\". ",
        "rechtmatig, niet_rechtmatig, tijdelijke_bescherming",
        "personen[0].gedetineerd: \"nee\". ",
        "woning.kale_huur: \"-5\". ",
        "woning.huur: ",
    ];
    refused(&document, &said);
    let run = rechtop(&["check", "-"], &document);
    assert_eq!(run.stderr.lines().filter(|line| line.starts_with("- ")).count(), 6);
}

#[test]
fn a_file_that_is_not_there_or_is_no_text() {
    assert_refused(&rechtop(&["check", "nergens.json"], ""), &["nergens.json"]);
    assert_refused(&rechtop(&["check", "--lines", "nergens.jsonl", "--json"], ""), &["nergens"]);
    assert_refused(&rechtop(&["questions", "fixtures"], ""), &["fixtures"]);
}

#[test]
fn a_peildatum_that_does_not_exist() {
    let run = rechtop(&["check", HUURDER, "--peildatum", "2026-02-30"], "");
    assert_refused(&run, &["--peildatum 2026-02-30", "2026-07-01"]);
}

#[test]
fn wrong_usage_is_another_status() {
    let usages: [&[&str]; 8] = [
        &[],
        &["check"],
        &["bogus"],
        &["check", HUURDER, "--jason"],
        &["check", HUURDER, "--waarom", "--json"],
        &["check", "--lines", HUURDER],
        &["check", HUURDER, "--json", "--bedragen"],
        &["schema", "woning"],
    ];
    for args in usages {
        let run = rechtop(args, &text(HUURDER));
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}: {run:?}");
        assert!(!run.stderr.is_empty(), "{args:?}");
    }
}

#[test]
fn a_mistake_repeats_only_the_beginning_of_what_it_found() {
    let long = "X".repeat(900_000);
    let id = long.clone();
    let documents = [
        household(&[aanvrager()], json!({ "gemeente": long })),
        household(&[aanvrager()], json!({ "woning": { "soort": long, "kale_huur": long } })),
        household(&[aanvrager()], json!({ &long: 1 })),
        household(&[persoon(&id, "aanvrager", "1990-05-01")], json!({})),
        household(&[aanvrager()], json!({ format!("`, expected one of `{long}"): 1 })),
        household(&[aanvrager()], json!({ "lokale_belastingen": [long], "auto_waarde": long })),
    ];
    for document in documents {
        let run = rechtop(&["check", "-"], &document);
        assert_eq!((run.status, run.stdout.as_str()), (1, ""));
        assert!(run.stderr.len() < 2_000, "{} signs", run.stderr.len());
        assert!(!run.stderr.contains(&"X".repeat(201)), "{}", run.stderr);
        let run = rechtop(&["check", "--lines", "-", "--json"], &document);
        assert!(run.stdout.len() < 2_000, "{} signs", run.stdout.len());
    }
    for args in
        [["check", &long[..100_000]], ["questions", &long[..100_000]], [&long[..100_000], "-"]]
    {
        let run = rechtop(&args, "");
        assert!(run.status != 0 && run.stderr.len() < 1_000, "{} signs", run.stderr.len());
    }
    let run = rechtop(&["check", HUURDER, "--peildatum", &long[..100_000]], "");
    assert_refused(&run, &["--peildatum XXX"]);
    assert!(run.stderr.len() < 1_000, "{} signs", run.stderr.len());
}

#[test]
fn a_name_of_more_than_a_hundred_signs() {
    for (longest, is_read) in [("x".repeat(100), true), ("x".repeat(101), false)] {
        let own = household(&[aanvrager()], json!({ "id": longest }));
        let person = household(&[persoon(&longest, "aanvrager", "1990-05-01")], json!({}));
        for document in [own, person] {
            assert_eq!(rechtop(&["check", "-"], &document).status == 0, is_read, "{document}");
        }
    }
    refused(
        &household(&[aanvrager()], json!({ "id": "a b" })),
        &["id: \"a b\"", "letters, cijfers"],
    );
}

#[test]
fn an_unknown_municipality_gets_the_nearest_names() {
    let of = |naam: &str| household(&[aanvrager()], json!({ "gemeente": naam }));
    for (naam, nearest) in [
        ("zutfen", "zutphen"),
        ("Den Bosch", "s-hertogenbosch"),
        ("brielle", "voorne-aan-zee"),
        ("bergen", "bergen-l, bergen-nh"),
    ] {
        refused(&of(naam), &[&format!("gemeente: \"{naam}\""), "kennen wij niet", nearest]);
    }
    refused(&of("atlantis-aan-zee"), &["kennen wij niet", "bijvoorbeeld den-haag"]);
    refused(&household(&[aanvrager()], json!({ "gemeente": 301 })), &["gemeente: \"301\""]);
    assert_eq!(rechtop(&["check", "-"], &of("den-haag")).status, 0);
}

/// Whatever is asked as an amount, a list or a number has a limit, and a value beyond it is refused with the range.
#[test]
fn what_no_household_has_is_told_with_what_can_be() {
    let child = |more: Value| {
        let mut kind = persoon("k1", "kind", "2022-01-01");
        kind.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        household(&[aanvrager(), kind], json!({}))
    };
    let place = json!({ "soort": "dagopvang", "uren_per_maand": 100, "uurtarief": 9 });
    // Once this price came to 8,013,626.74 for 100 hours: the number had gone round.
    let dear = json!({ "soort": "dagopvang", "uren_per_maand": 100, "uurtarief": 100_000_000 });
    refused(
        &child(json!({ "opvang": [place, dear] })),
        &["personen[1].opvang[1].uurtarief: \"100000000\"", "van €\u{a0}0 tot en met €\u{a0}100."],
    );
    refused(
        &child(json!({ "opvang": vec![place; 11] })),
        &["personen[1].opvang: \"11\"", "Noem hoogstens 10 keer"],
    );
    for (inkomen, said) in [
        (
            json!({ "loon": "10000000.01" }),
            ["loon: \"10000000.01\"", "van €\u{a0}0 tot en met €\u{a0}10.000.000."],
        ),
        (
            json!({ "winst": -10_000_001 }),
            ["winst: \"-10000001\"", "van €\u{a0}\u{2212}10.000.000 tot"],
        ),
        // More than an amount can be at all.
        (
            json!({ "winst": "-123456789012" }),
            ["winst: \"-123456789012\"", "van €\u{a0}\u{2212}10.000.000 tot"],
        ),
        (json!({ "aow": 1e12 }), ["aow: \"", "tot en met €\u{a0}100.000."]),
    ] {
        refused(&child(json!({ "inkomen": inkomen })), &said);
    }
    let woning = json!({ "woning": { "kale_huur": 25_001, "servicekosten": { "energie": 2_501 } },
        "auto_waarde": 1_000_001 });
    let said = [
        "woning.kale_huur: \"25001\"",
        "tot en met €\u{a0}25.000.",
        "woning.servicekosten.energie: \"2501\"",
        "tot en met €\u{a0}2.500.",
        "auto_waarde: \"1000001\"",
        "tot en met €\u{a0}1.000.000.",
    ];
    refused(&household(&[aanvrager()], woning), &said);
    let uren = json!({ "opvang": [{ "uren_per_maand": 1e12 }] });
    refused(&child(uren), &["opvang[0].uren_per_maand: ", "van 0 tot en met 744"]);
}

/// A disk that is full is told, whatever is written; a reader that has seen enough is not.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_a_failure() {
    for args in [
        &["--help"][..],
        &["--version"],
        &["check", "--help"],
        &["check", HUURDER],
        &["check", HUURDER, "--json"],
        &["check", HUURDER, "--json", "--lines"],
        &["questions", HUURDER],
        &["rules", "list"],
        &["schema", "antwoord"],
    ] {
        let run = rechtop_into("/dev/full", args);
        assert_eq!(run.status, 1, "{args:?}");
        assert!(run.stderr.contains("space"), "{args:?}: {}", run.stderr);
    }
}
