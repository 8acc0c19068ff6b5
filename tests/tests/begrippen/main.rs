//! Concepts held against tables that others published: `fixtures/begrippen`, one file a table.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod loonheffing;
mod netto;
mod normen;

use rechtop::euro::{Euro, PerMonth};
use rechtop::huishouden::Huishouden;
use rechtop::normbedragen::Normbedragen;
use rechtop::situatie::Situatie;
use rechtop_tests::{json, json_files};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The tables of one kind.
fn tabellen<T: DeserializeOwned>(soort: &str) -> Vec<Tabel<T>> {
    let files = json_files("fixtures/begrippen").into_iter().map(|path| json(&path));
    let tabellen: Vec<Tabel<T>> = files
        .filter(|file| file["soort"] == soort)
        .map(|file| serde_json::from_value(file).unwrap())
        .collect();
    assert!(!tabellen.is_empty(), "no table of {soort}");
    for tabel in &tabellen {
        assert!(!tabel.bron.is_empty() && !tabel.geraadpleegd.is_empty(), "a table without source");
    }
    tabellen
}

/// A table with its source.
#[derive(Deserialize)]
struct Tabel<T> {
    bron: String,
    geraadpleegd: String,
    peildatum: String,
    #[serde(flatten)]
    inhoud: T,
}

/// A published amount.
fn bedrag(tekst: &str) -> PerMonth {
    PerMonth::new(Euro::from_decimal(tekst.parse().unwrap()).unwrap())
}

/// Looks at a household with the amounts that are built in.
fn met_situatie<R>(huishouden: &Huishouden, kijk: impl FnOnce(&Situatie) -> R) -> R {
    kijk(&Situatie::new(huishouden, &Normbedragen::EMBEDDED))
}
