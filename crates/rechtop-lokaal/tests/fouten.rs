//! What is said of a rule file with a mistake: where, what, and how to mend it. Every sentence has a file that shows it.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use jiff::civil::date;
use rechtop_lokaal::Bedrag;
use rechtop_lokaal::lezen::{Fout, Omgeving, lees, tussen};

fn omgeving() -> Omgeving {
    let texts = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    Omgeving {
        gemeenten: texts(&["dalfsen", "den-haag", "zutphen"]),
        regelingen: texts(&["huurtoeslag", "individuele_inkomenstoeslag", "algemeen/leergeld"])
            .into_iter()
            .collect(),
        elders: BTreeSet::from([("zutphen".to_owned(), "pas".to_owned())]),
        vermogensgrenzen: vec![Bedrag(7_770_00), Bedrag(16_000_00)],
        extra_spaargeld: Some(Bedrag(2_000_00)),
        vandaag: Some(date(2026, 11, 28)),
    }
}

/// A file with one scheme: what its first version says, on lines of their own.
fn bestand(versie: &str) -> String {
    format!(
        r#"gemeenten = ["zutphen"]
gezien = "2026-11-27"

[[regeling]]
id = "kindpakket"
naam = "Kindpakket"
soort = "kindpakket"
voor = "kind"
uitleg = "Geld voor uw kind."

[[regeling.versie]]
bron = {{ titel = "zutphen.nl", jaar = 2026, zekerheid = "A" }}
{versie}
"#
    )
}

const REGEL: usize = 13;
const BEDRAG: &str = "bedrag = [{ euro = 500 }]";

fn fouten(text: &str) -> Vec<Fout> {
    match lees(text, &omgeving()) {
        Ok(_) => Vec::new(),
        Err(fouten) => fouten,
    }
}

/// One mistake, at this place, with this in what is said.
fn een_fout(text: &str, place: (usize, usize), said: &str) {
    let fouten = fouten(text);
    let [fout] = &fouten[..] else { panic!("{fouten:#?}\n{text}") };
    assert_eq!((fout.plaats.regel, fout.plaats.teken), place, "{fout}\n{text}");
    assert!(fout.to_string().contains(said), "`{said}` is not in {fout}");
}

/// A condition with a mistake in it: at this sign of its own text, with this in what is said.
fn voorwaarde(text: &str, teken: usize, said: &str) {
    let before = "voorwaarden = [";
    let file = bestand(&format!("{before}{text}]\n{BEDRAG}"));
    een_fout(&file, (REGEL, before.len() + teken), said);
}

/// A part of what a version gives with a mistake in it.
fn bedrag(text: &str, teken: usize, said: &str) {
    let before = "bedrag = [";
    een_fout(&bestand(&format!("{before}{text}]")), (REGEL, before.len() + teken), said);
}

/// A decision about kwijtschelding with a mistake in it, on its third line.
fn kwijtschelding(text: &str, teken: usize, said: &str) {
    let file = format!(
        "gemeenten = [\"zutphen\"]\ngezien = \"2026-11-27\"\n[[kwijtschelding]]\ndoor = \"gemeente\"\nnaam = \"Zutphen\"\nbron = {{ titel = \"x.nl\", zekerheid = \"B\" }}\n{text}\n"
    );
    een_fout(&file, (7, teken), said);
}

#[test]
fn a_file_without_mistakes() {
    let text =
        bestand(&format!("voorwaarden = [{{ leeftijd = {{ tot_en_met = 17 }} }}]\n{BEDRAG}"));
    assert_eq!(fouten(&text), []);
    assert_eq!(fouten(&format!("\u{feff}{text}")), []);
}

#[test]
fn toml_that_is_written_wrong() {
    for (line, teken, said) in [
        ("loket = Balie", 9, "tussen aanhalingstekens"),
        ("loket = \"Balie", 15, "aanhalingsteken"),
        ("loket =", 8, "ontbreekt een waarde"),
        ("loket", 6, "ontbreekt ="),
        ("= \"Balie\"", 1, "naam van een veld"),
        ("loket = \"a\" \"b\"", 13, "kan hier niet staan"),
        ("loket = [1,, 2]", 12, "komma te veel"),
        ("loket = [\"a\" \"b\"]", 14, "ontbreekt een komma"),
        ("gezien = \"2026-01-01\"", 1, "staat er al"),
        ("loket = \"a\\q\"", 12, "schuine streep"),
        ("loket = 007", 9, "getal kan niet"),
    ] {
        let text = format!("gemeenten = [\"zutphen\"]\ngezien = \"2026-11-27\"\n{line}\n");
        let fouten = fouten(&text);
        let first = fouten.first().unwrap_or_else(|| panic!("{line}"));
        assert_eq!((first.plaats.regel, first.plaats.teken), (3, teken), "{line}: {first}");
        assert!(first.to_string().contains(said), "{line}: {first}");
        assert_eq!(fouten.len(), 1, "{line}: {fouten:#?}");
    }
    let open = "gemeenten = [\"zutphen\"\ngezien = \"2026-11-27\"\n";
    assert!(
        fouten(open)
            .iter()
            .any(|fout| fout.to_string().contains("komma") || fout.to_string().contains("haak"))
    );
    let deep = format!("x = {}{}", "[".repeat(500), "]".repeat(500));
    assert!(fouten(&deep).iter().any(|fout| fout.to_string().contains("diep")));
    assert!(fouten(&"#".repeat(600_000))[0].to_string().contains("te lang"));
}

#[test]
fn fields_and_words_that_are_not_known() {
    een_fout(
        &bestand(&format!("voorwarden = []\n{BEDRAG}")),
        (REGEL, 1),
        "Bedoelde u `voorwaarden`?",
    );
    voorwaarde("{ leeftijt = { van = 3 } }", 3, "Bedoelde u `leeftijd`?");
    voorwaarde("{ leeftijd = { vanaf = 3, tot_aow = true } }", 16, "Bedoelde u `van`?");
    voorwaarde("{ leeftijd = { van = 3, wie = \"allebei\" } }", 31, "Kies uit: zelf, aanvrager");
    voorwaarde("{ kenmerk = { een_van = [\"parkerkaart\"] } }", 26, "Bedoelde u `parkeerkaart`?");
    bedrag("{ euro = 5, soort = \"gelt\" }", 21, "Bedoelde u `geld`?");
    een_fout(&bestand(BEDRAG).replace("\"A\" }", "\"a\" }"), (12, 57), "A, B, C, D, X");
}

#[test]
fn something_is_missing() {
    een_fout(
        &bestand(BEDRAG).replace("naam = \"Kindpakket\"\n", ""),
        (4, 1),
        "`naam` ontbreekt. De naam die inwoners kennen",
    );
    een_fout("gezien = \"2026-11-27\"\n", (1, 1), "`gemeenten` ontbreekt");
    voorwaarde("{}", 1, "leeg. Er hoort één");
}

#[test]
fn something_of_another_kind() {
    voorwaarde("{ leeftijd = 3 }", 14, "groep velden tussen accolades");
    voorwaarde("\"leeftijd\"", 1, "groep velden tussen accolades");
    voorwaarde("{ leeftijd = { van = \"3\" } }", 22, "heel getal van 0 tot en met 255");
    voorwaarde("{ leeftijd = { van = 256 } }", 22, "heel getal");
    voorwaarde("{ leeftijd = { van = 3.0 } }", 22, "heel getal");
    voorwaarde("{ leeftijd = { van = 3, tot_aow = \"ja\" } }", 35, "true (ja) of false");
    voorwaarde("{ huishouden = \"paar\" }", 16, "rechte haken");
    voorwaarde("{ huishouden = [1] }", 17, "een van deze woorden");
    voorwaarde("{ regeling = 1 }", 14, "Hier hoort een tekst");
    voorwaarde("{ inkomen = { hoogstens = \"120%\" } }", 27, "Zonder procentteken");
    bedrag("{ euro = -5 }", 10, "bedrag in euro");
    bedrag("{ euro = 5.123 }", 10, "bedrag in euro");
    bedrag("{ euro = \"1.234,50\" }", 10, "zonder punt");
    een_fout(
        &bestand(&format!("vanaf = 2026-01-01\n{BEDRAG}")),
        (REGEL, 9),
        "tussen aanhalingstekens",
    );
    een_fout(&bestand(&format!("vanaf = \"2026-02-30\"\n{BEDRAG}")), (REGEL, 9), "bestaande dag");
    let window = |day: &str| {
        format!(
            "aanvraag = {{ venster = {{ van = \"{day}\", tot_en_met = \"08-31\" }} }}\n\n[[regeling.versie]]"
        )
    };
    let text = bestand(BEDRAG).replace("[[regeling.versie]]", &window("02-30"));
    een_fout(&text, (11, 32), "maand-dag");
}

#[test]
fn two_conditions_in_one_group() {
    voorwaarde(
        "{ leeftijd = { van = 3 }, verblijfsrecht = true }",
        27,
        "elk tussen eigen accolades",
    );
}

#[test]
fn municipalities() {
    let with = |list: &str| bestand(BEDRAG).replace("[\"zutphen\"]", list);
    een_fout(&with("[\"zutfen\"]"), (1, 14), "Bedoelde u `zutphen`?");
    een_fout(&with("[]"), (1, 13), "minstens één gemeente");
    een_fout(&with("[\"*\", \"zutphen\"]"), (1, 14), "overal");
    een_fout(&with("[\"zutphen\", \"zutphen\"]"), (1, 25), "twee keer");
    een_fout(
        &bestand(&format!("gemeenten = [\"dalfsen\"]\n{BEDRAG}")),
        (REGEL, 14),
        "hoort niet bij dit bestand",
    );
}

#[test]
fn ids_and_references() {
    let with = |from: &str, to: &str| bestand(BEDRAG).replace(from, to);
    een_fout(&with("id = \"kindpakket\"", "id = \"Kind pakket\""), (5, 6), "kleine letters");
    let twice = bestand(BEDRAG);
    let (_, scheme) = twice.split_once("[[regeling]]").unwrap();
    een_fout(&format!("{twice}[[regeling]]{scheme}"), (15, 6), "al een regeling met id");
    een_fout(
        &with("voor = \"kind\"", "vervangt = \"algemeen/leergelt\""),
        (8, 12),
        "Bedoelde u `algemeen/leergeld`?",
    );
    voorwaarde("{ regeling = \"huurtoeslach\" }", 14, "Bedoelde u `huurtoeslag`?");
    voorwaarde("{ regeling = \"kindpakket\" }", 14, "zichzelf");
    let fine = bestand(&format!(
        "voorwaarden = [{{ regeling = \"pas\" }}, {{ regeling = \"huurtoeslag\" }}]\n{BEDRAG}"
    ));
    assert_eq!(fouten(&fine), []);
    een_fout(
        &with("voor = \"kind\"", "aanvraag = { url = \"zutphen.nl/kind\" }"),
        (8, 20),
        "hele adres",
    );
    let vraag = |id: &str| {
        format!(
            "{}\n[[vraag]]\nid = \"{id}\"\nover = \"kind\"\nvraag = \"Hebt u een tuin?\"\n",
            bestand(BEDRAG)
        )
    };
    een_fout(&vraag("wmo"), (16, 6), "vast woord");
    let example = |more: &str| {
        format!(
            "{}\n[[voorbeeld]]\nnaam = \"a\"\nregeling = \"kindpaket\"\nhuishouden = \"x\"\nuitkomst = \"recht\"\nbron = \"b\"\n{more}",
            bestand(BEDRAG)
        )
    };
    een_fout(&example(""), (17, 12), "Bedoelde u `kindpakket`?");
    let refused =
        example("per_jaar = 5\n").replace("paket", "pakket").replace("\"recht\"", "\"geen_recht\"");
    een_fout(&refused, (21, 12), "uitkomst = \"recht\"");
}

#[test]
fn a_scheme_twice_in_two_files_of_a_municipality() {
    let text = bestand(BEDRAG);
    let file = lees(&text, &omgeving()).unwrap().bestand;
    let beside = [(text.as_str(), &file), (text.as_str(), &file)];
    let found = tussen(&beside);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].0, found[0].1.plaats.regel), (1, 5));
    assert!(found[0].1.to_string().contains("in een ander bestand"));
    assert_eq!(tussen(&beside[..1]), []);
}

#[test]
fn versions() {
    een_fout(
        &bestand(&format!("vanaf = \"2026-02-01\"\ntot_en_met = \"2026-01-31\"\n{BEDRAG}")),
        (REGEL + 1, 14),
        "ligt na",
    );
    een_fout(&bestand("vanaf = \"2026-01-01\""), (11, 1), "niet wat ze oplevert");
    let second = "\n[[regeling.versie]]\nvanaf = \"2026-06-30\"\nbron = { titel = \"x\", jaar = 2026, zekerheid = \"A\" }\n";
    let first =
        |last: &str| bestand(&format!("tot_en_met = \"{last}\"\n{BEDRAG}\n{second}{BEDRAG}"));
    een_fout(&first("2026-06-30"), (16, 1), "geldt tegelijk");
    assert_eq!(fouten(&first("2026-06-29")), []);
    let none = bestand(BEDRAG);
    let (head, _) = none.split_once("\n[[regeling.versie]]").unwrap();
    een_fout(&format!("{head}versie = []\n"), (4, 1), "geen versie");
}

#[test]
fn how_often() {
    let with = |text: &str| {
        bestand(BEDRAG).replace("voor = \"kind\"", &format!("aanvraag = {{ hoe_vaak = [{text}] }}"))
    };
    een_fout(&with("{ per = \"jaren\" }"), (8, 26), "`aantal` past alleen bij");
    een_fout(&with("{ per = \"ooit\", keer = 0 }"), (8, 26), "0");
}

#[test]
fn conditions_that_cannot_be() {
    voorwaarde("{ een_van = [] }", 13, "lijst is leeg");
    voorwaarde("{ krijgt = { een_van = [] } }", 24, "lijst is leeg");
    voorwaarde(
        "{ leeftijd = { van = 18, tot_en_met = 4 } }",
        39,
        "`van` is hoger dan `tot_en_met`",
    );
    voorwaarde("{ leeftijd = { tot_aow = true, vanaf_aow = true } }", 44, "kunnen niet samen");
    voorwaarde("{ leeftijd = { van = 180 } }", 22, "Zo oud");
    voorwaarde("{ leeftijd = {} }", 14, "zegt niets");
    voorwaarde("{ woont = {} }", 11, "zegt niets");
    voorwaarde("{ personen = { minstens = 4, hoogstens = 3 } }", 42, "hoger dan");
    voorwaarde("{ kinderen = { minstens = 4, hoogstens = 3 } }", 42, "hoger dan");
    voorwaarde("{ beoordeling = \" \" }", 17, "tekst is leeg");
    let deep = format!("{}{{ verblijfsrecht = true }}{}", "{ niet = ".repeat(8), " }".repeat(8));
    voorwaarde(&deep, 73, "te diep");
    let long = format!("{{ beoordeling = \"{}\" }}", "x".repeat(1_001));
    voorwaarde(&long, 17, "te lang");
    let many = format!("{{ huishouden = [{}] }}", "\"paar\", ".repeat(351));
    voorwaarde(&many, 16, "lijst is te lang");
}

#[test]
fn incomes_that_cannot_be() {
    voorwaarde(
        "{ inkomen = { boven = 120, hoogstens = 120 } }",
        23,
        "`boven` is niet lager dan `hoogstens`",
    );
    voorwaarde(
        "{ inkomen = { zeker_tot = 130, hoogstens = 120 } }",
        27,
        "`zeker_tot` is niet lager",
    );
    voorwaarde("{ inkomen = { hoogstens = 1.2 } }", 27, "Bedoelde u 120?");
    voorwaarde(
        "{ inkomen = { hoogstens = 120, periode = { maanden = 0 } } }",
        54,
        "1 tot en met 240",
    );
    voorwaarde(
        "{ inkomen = { periode = { maanden = 48, van_de = 36 } } }",
        50,
        "`maanden` is niet lager dan `van_de`",
    );
    voorwaarde(
        "{ inkomen = { hoogstens = 100, norm = { soort = \"tabel\" } } }",
        49,
        "hoort een `tabel`",
    );
    voorwaarde(
        "{ inkomen = { hoogstens = 100, norm = { tabel = [{ per_maand = 5 }] } } }",
        49,
        "soort = \"tabel\"",
    );
    let table = |rows: &str| {
        format!(
            "{{ inkomen = {{ hoogstens = 100, norm = {{ soort = \"tabel\", tabel = [{rows}] }} }} }}"
        )
    };
    voorwaarde(&table("{ }"), 67, "precies één van `per_maand` en `per_jaar`");
    voorwaarde(&table("{ per_maand = 5 }, { per_maand = 6 }"), 86, "nooit gebruikt");
}

#[test]
fn wealth_that_cannot_be() {
    voorwaarde("{ vermogen = { grens = \"eigen\" } }", 24, "hoort een `tabel`");
    voorwaarde(
        "{ vermogen = { grens = \"bijstand\", tabel = [{ hoogstens = 5 }] } }",
        44,
        "grens = \"eigen\"",
    );
    let table = |rows: &str| format!("{{ vermogen = {{ grens = \"eigen\", tabel = [{rows}] }} }}");
    voorwaarde(&table("{ hoogstens = 7770 }"), 56, "7770.00 euro is de landelijke grens");
    voorwaarde(&table("{ hoogstens = 5 }, { hoogstens = 6 }"), 61, "nooit gebruikt");
    voorwaarde(
        "{ vermogen = { grens = \"bijstand\", auto = \"telt_niet\", auto_vrij_tot = 5 } }",
        72,
        "past alleen bij auto = \"telt\"",
    );
}

#[test]
fn amounts_that_cannot_be() {
    bedrag("{ soort = \"geld\" }", 1, "heeft geen bedrag");
    bedrag("{ euro = 5, rijen = [{ onbekend = true }] }", 1, "meer dan één bedrag");
    bedrag("{ soort = \"onbekend\", euro = 5 }", 1, "hoort geen bedrag");
    bedrag("{ rijen = [{ }] }", 12, "precies één van `euro`");
    bedrag("{ rijen = [{ euro = 5 }, { onbekend = true }] }", 26, "nooit gebruikt");
    bedrag("{ euro = 5, hoogstens_maanden = 6 }", 33, "elke = \"maand\"");
    bedrag("{ euro = 5, looptijd_maanden = 6 }", 32, "soort = \"lening\"");
    bedrag("{ euro = 5, hoogstens_keer = 0 }", 30, "0");
    bedrag("{ soort = \"hoogstens\", deel_van_kosten = 101 }", 42, "100 procent");
    bedrag(
        "{ euro = 5, waarvan = [{ waarvoor = \"x\", hoogstens = 6 }] }",
        54,
        "hoger dan het hele bedrag (5.00",
    );
}

#[test]
fn decisions_about_kwijtschelding_that_cannot_be() {
    kwijtschelding("procent = 110", 11, "90 tot en met 100 procent");
    kwijtschelding("extra_spaargeld = 2001", 19, "hoogstens 2000.00 euro");
    kwijtschelding("tot_en_met = \"2026-01-31\"\nvanaf = \"2026-02-01\"", 14, "ligt na");
    kwijtschelding(
        "heffing = [{ naam = \"x\", hoogstens = { aantal = 101, eenheid = \"procent\" } }]",
        38,
        "100 procent",
    );
}

#[test]
fn every_mistake_at_once() {
    let text = bestand(
        "voorwaarden = [{ leeftijt = 3 }, { inkomen = { hoogstens = \"veel\" } }]\nbedrag = [{ euro = \"vijf\" }]",
    );
    assert_eq!(fouten(&text).len(), 3);
    // One that cannot be read hides nothing on other lines.
    let text = text.replace("gezien = \"2026-11-27\"", "gezien = ");
    assert_eq!(fouten(&text).len(), 4);
    let many = bestand(&format!("bedrag = [{}]", "{ x = 1 }, ".repeat(300)));
    assert_eq!(fouten(&many).len(), 100);
}

#[test]
fn a_mistake_repeats_only_the_beginning_of_what_it_found() {
    let long = "x".repeat(100_000);
    for text in [
        bestand(&format!("{long} = 1\n{BEDRAG}")),
        bestand(&format!("bedrag = [{{ euro = 1, soort = \"{long}\" }}]")),
        bestand(&format!("voorwaarden = [{{ kenmerk = {{ een_van = [\"{long}\"] }} }}]\n{BEDRAG}")),
        bestand(BEDRAG).replace("[\"zutphen\"]", &format!("[\"{long}\"]")),
    ] {
        let fouten = fouten(&text);
        assert!(!fouten.is_empty());
        assert!(fouten.iter().all(|fout| fout.to_string().len() < 2_500), "{}", fouten[0]);
    }
}

/// Not wrong, but worth a look.
fn waarschuwing(text: &str, place: (usize, usize), said: &str) {
    let noted = lees(text, &omgeving()).unwrap().waarschuwingen;
    let [one] = &noted[..] else { panic!("{noted:#?}\n{text}") };
    assert_eq!((one.plaats.regel, one.plaats.teken), place, "{one}");
    assert!(one.to_string().contains(said), "`{said}` is not in {one}");
}

#[test]
fn warnings() {
    let with = |from: &str, to: &str| bestand(BEDRAG).replace(from, to);
    let condition = |text: &str| bestand(&format!("voorwaarden = [{text}]\n{BEDRAG}"));
    waarschuwing(&with("jaar = 2026, ", ""), (12, 8), "geen jaar");
    waarschuwing(
        &condition("{ inkomen = { hoogstens = 120 } }"),
        (REGEL, 28),
        "met of zonder vakantiegeld",
    );
    waarschuwing(&condition("{ leeftijd = { van = 4 } }"), (REGEL, 16), "geen einde");
    waarschuwing(&with("\"2026-11-27\"", "\"2025-05-27\""), (2, 10), "bekeken op 2025-05-27");
    assert_eq!(
        lees(&with("\"2026-11-27\"", "\"2025-05-28\""), &omgeving()).unwrap().waarschuwingen,
        []
    );
    waarschuwing(
        &with("jaar = 2026, zekerheid = \"A\"", "jaar = 2024, zekerheid = \"B\""),
        (12, 39),
        "bedragen zijn van 2024",
    );
    waarschuwing(
        &with("jaar = 2026", "jaar = 2024")
            .replace("[[regeling.versie]]", "[[regeling.versie]]\ntot_en_met = \"2024-12-31\""),
        (13, 8),
        "2025 of later",
    );
    waarschuwing(&with("Geld voor uw kind", &"woord ".repeat(26)), (9, 10), "26 woorden");
}
