//! Tables that others published, to hold the concepts against: `fixtures/begrippen`, one file a table.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::Begrepen;
use crate::Rulebook;
use crate::beleid::Kwijtscheldingsbesluiten;
use crate::codes::RegelingCode;
use crate::euro::{Euro, PerMonth};
use crate::feiten::Huishouden;
use crate::rekenen::{Data, NoTrace, Record, Register, Shelf, Worksheet};

/// A table with its source.
#[derive(Deserialize)]
pub struct Tabel<T> {
    /// Where it was read.
    pub bron: String,
    geraadpleegd: String,
    /// The day for which it holds.
    pub peildatum: String,
    /// What it says.
    #[serde(flatten)]
    pub inhoud: T,
}

/// The tables of one kind.
pub fn tabellen<T: DeserializeOwned>(soort: &str) -> Vec<Tabel<T>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/begrippen");
    let mut files: Vec<_> = folder.read_dir().unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let files = files.into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let tabellen: Vec<Tabel<T>> = files
        .map(|text| serde_json::from_str(&text).unwrap())
        .filter(|file: &Value| file["soort"] == soort)
        .map(|file| serde_json::from_value(file).unwrap())
        .collect();
    assert!(!tabellen.is_empty(), "no table of {soort}");
    for tabel in &tabellen {
        assert!(!tabel.bron.is_empty() && !tabel.geraadpleegd.is_empty(), "a table without source");
    }
    tabellen
}

/// A published amount.
pub fn bedrag(tekst: &str) -> PerMonth {
    PerMonth::new(Euro::from_decimal(tekst.parse().unwrap()).unwrap())
}

/// An applicant without income, born on this day.
pub fn aanvrager(geboren: &str) -> Value {
    json!({ "id": "p1", "rol": "aanvrager", "geboortedatum": geboren, "inkomen": { "loon": 0 } })
}

/// What a rule finds over these persons in the month of a day, with the amounts that are built in.
pub fn kijk<V>(
    peildatum: &str,
    personen: &[Value],
    kijk: impl FnOnce(&mut Worksheet<NoTrace>) -> V,
) -> V {
    let document = json!({ "versie": 1, "peildatum": peildatum, "personen": personen });
    let huishouden = Huishouden::from_value(document).unwrap();
    let plank = Begrepen::default();
    let (shelf, record) = (Shelf::new(&plank), Record::default());
    let data = Data {
        normen: &Rulebook::EMBEDDED.normbedragen,
        besluiten: Kwijtscheldingsbesluiten::default(),
        register: Register { files: |_| &[], dekking: |_, _| None },
        shelf: &shelf,
        record: &record,
    };
    kijk(&mut Worksheet::new(RegelingCode::Bijstand, &huishouden, data))
}
