//! The one description of rule files, from all sides: what the schema for editors refuses the reader refuses, and the
//! reverse; whatever has the form can be read, and is the same after writing, as TOML and compiled.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use jsonschema::Validator;
use proptest::prelude::*;
use rechtop_lokaal::lezen::{Melding, Omgeving, VORMEN, Vorm, json_schema, lees};
use rechtop_lokaal::{Bestand, gecompileerd};
use toml::{Table, Value};

/// Random numbers from one number, so that a failure can be had again.
struct Kans(u64);

impl Kans {
    fn onder(&mut self, many: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % many.max(1)
    }

    fn een<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.onder(list.len())]
    }
}

/// How deep random conditions go.
const DIEPST: usize = 6;

/// Anything that has a form.
fn waarde(vorm: &Vorm, kans: &mut Kans, diepte: usize) -> Value {
    let texts = ["a", "Één \"tekst\" met \\ en '", "regel\nregel", ""];
    match VORMEN.find(vorm) {
        Vorm::Tekst => Value::from(*kans.een(&texts)),
        Vorm::JaNee => Value::from(kans.onder(2) == 0),
        Vorm::Heel(van, tot) => Value::from(*kans.een(&[*van, *tot, i64::midpoint(*van, *tot)])),
        Vorm::Maat(maat) => {
            let written =
                ["521.97", "521,97", "7", "0.5", "2026-07-01", "2024-02-29", "02-29", "12-31"];
            let fitting: Vec<&str> = written.into_iter().filter(|text| maat.reads(text)).collect();
            match kans.onder(3) {
                0 if maat.is_getal() => Value::from(400),
                1 if maat.is_getal() => Value::from(37.56),
                _ => Value::from(*kans.een(&fitting)),
            }
        }
        Vorm::Woord(words) => Value::from(kans.een(words).woord.clone()),
        Vorm::Lijst(each) => {
            let many = if diepte > DIEPST { 0 } else { kans.onder(3) };
            Value::Array((0..many).map(|_| waarde(each, kans, diepte + 1)).collect())
        }
        Vorm::Groep(fields) => {
            let mut table = Table::new();
            for field in fields {
                if field.verplicht || (diepte <= DIEPST && kans.onder(3) == 0) {
                    table.insert(field.naam.clone(), waarde(&field.vorm, kans, diepte + 1));
                }
            }
            Value::Table(table)
        }
        Vorm::Keuze(fields) => {
            let simple = |name: &str| ["verblijfsrecht", "gedetineerd", "regeling"].contains(&name);
            let fitting: Vec<_> =
                fields.iter().filter(|field| diepte <= DIEPST || simple(&field.naam)).collect();
            let field = *kans.een(&fitting);
            let value = waarde(&field.vorm, kans, diepte + 1);
            Value::Table(Table::from_iter([(field.naam.clone(), value)]))
        }
        Vorm::Naam(name) => panic!("{name} is not there"),
        Vorm::Vrij => panic!("the schema has a form that we do not know"),
    }
}

/// Whether the reader finds a mistake of form.
fn refused(text: &str) -> bool {
    let fouten = lees(text, &Omgeving::default()).err().unwrap_or_default();
    assert!(!fouten.iter().any(|fout| matches!(fout.melding, Melding::Schrijfwijze(_))), "{text}");
    fouten.iter().any(|fout| matches!(fout.melding, Melding::Vorm(_)))
}

fn validator() -> Validator {
    jsonschema::options().should_validate_formats(true).build(&json_schema()).unwrap()
}

/// The text and the tree of every file of the repository.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules/gemeenten");
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<(String, String)> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// Changes one thing somewhere in a tree.
fn verander(value: &mut Value, kans: &mut Kans) {
    let inner = kans.onder(4) > 0;
    match value {
        Value::Array(items) if inner && !items.is_empty() => {
            let place = kans.onder(items.len());
            verander(&mut items[place], kans);
        }
        Value::Table(table) if inner && !table.is_empty() => {
            let names: Vec<String> = table.keys().cloned().collect();
            let name = kans.een(&names).clone();
            match kans.onder(4) {
                0 => drop(table.remove(&name)),
                1 => {
                    let moved = table.remove(&name).unwrap();
                    table.insert(format!("{name}x"), moved);
                }
                _ => verander(table.get_mut(&name).unwrap(), kans),
            }
        }
        value => {
            let others = [
                Value::from(-1),
                Value::from(0),
                Value::from(300),
                Value::from(70_000),
                Value::from(12_345_678_901_i64),
                Value::from(5.12),
                Value::from("x"),
                Value::from("kind"),
                Value::from("521,97"),
                Value::from("2026-02-30"),
                Value::from("02-30"),
                Value::from(true),
                Value::Array(Vec::new()),
                Value::Table(Table::new()),
            ];
            *value = kans.een(&others).clone();
        }
    }
}

#[test]
fn every_form_of_the_schema_is_known() {
    let told = format!("{:?}", *VORMEN);
    assert!(!told.contains("Vrij"), "{told}");
}

#[test]
fn every_file_of_the_repository_fits_the_schema_and_the_reader() {
    let validator = validator();
    for (path, text) in files() {
        let json = serde_json::to_value(toml::from_str::<Value>(&text).unwrap()).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&json)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert_eq!(errors, Vec::<String>::new(), "{path}");
        assert!(!refused(&text), "{path}");
    }
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = validator();
    let trees: Vec<Value> = files().iter().map(|(_, text)| toml::from_str(text).unwrap()).collect();
    let (mut kans, mut wrong) = (Kans(1), 0);
    for round in 0..4_000 {
        let mut tree = kans.een(&trees).clone();
        for _ in 0..=kans.onder(2) {
            verander(&mut tree, &mut kans);
        }
        let Value::Table(table) = &tree else { continue };
        let text = toml::to_string(table).unwrap();
        let fits = validator.is_valid(&serde_json::to_value(&tree).unwrap());
        assert_eq!(refused(&text), !fits, "round {round}:\n{text}");
        wrong += usize::from(!fits);
    }
    assert!((500..3_900).contains(&wrong), "{wrong} of 4000 were refused");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_has_the_form_is_read_and_written_the_same(seed: u64) {
        let tree = waarde(&VORMEN.bestand, &mut Kans(seed), 0);
        let text = toml::to_string(&tree).unwrap();
        prop_assert!(!refused(&text), "{text}");
        let bestand: Bestand = toml::from_str(&text).unwrap();
        let again: Bestand = toml::from_str(&toml::to_string(&bestand).unwrap()).unwrap();
        prop_assert_eq!(&again, &bestand);
        let opened = gecompileerd::open(&gecompileerd::compileer(&bestand).unwrap()).unwrap();
        let mut kept = bestand;
        kept.voorbeeld.clear();
        for regeling in &mut kept.regeling {
            regeling.versie.iter_mut().for_each(|versie| versie.bron.opmerking = None);
        }
        kept.kwijtschelding.iter_mut().for_each(|besluit| besluit.bron.opmerking = None);
        prop_assert_eq!(opened, kept);
    }

    /// Whatever stands in a file: no panic, and a bounded answer.
    #[test]
    fn a_text_is_read_or_refused(seed: u64, spots in prop::collection::vec((0usize..20_000, "\\PC{0,3}|[\\[\\]{}=\",.#\\\\\n]"), 0..12)) {
        let files = files();
        let mut text = Kans(seed).een(&files).1.clone();
        for (spot, put) in spots {
            let spot = (spot % text.len().max(1)..).find(|spot| text.is_char_boundary(*spot)).unwrap();
            let end = (spot + 1..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(spot);
            text.replace_range(spot..end, &put);
        }
        let told = match lees(&text, &Omgeving::default()) {
            Ok(gelezen) => gelezen.waarschuwingen,
            Err(fouten) => fouten,
        };
        prop_assert!(told.len() <= 100 && told.iter().all(|fout| fout.to_string().len() < 3_000));
    }

    #[test]
    fn compiled_bytes_are_opened_or_refused(bytes: Vec<u8>) {
        let _ = gecompileerd::open(&bytes);
    }
}
