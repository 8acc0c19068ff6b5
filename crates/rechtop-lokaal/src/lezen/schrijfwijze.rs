//! TOML as a tree that knows where everything stands, and what is wrong in how it is written.

use toml::Spanned;
use toml::de::DeTable;

use super::fout::Meldingen;
use super::melding::Schrijfwijze;

/// The most signs of a file: many times the longest that we have.
pub(super) const LONGEST: usize = 500_000;

/// The tree of a text, with all that is wrong in how it is written. What could be read is there.
pub(super) fn boom<'t>(text: &'t str, meldingen: &mut Meldingen) -> Spanned<DeTable<'t>> {
    if text.len() > LONGEST {
        meldingen.note(&(0..0), Schrijfwijze::TeLang { hoogstens: LONGEST });
        return Spanned::new(0..0, DeTable::new());
    }
    let (boom, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let stretch = error.span().unwrap_or(0..0);
        // What comes after the first on a line is mostly its consequence.
        if !meldingen.is_unreadable(&stretch) {
            let found = text.get(stretch.clone()).unwrap_or_default();
            meldingen.note(&stretch, said(error.message(), found));
        }
    }
    boom
}

/// What the reader of TOML says of what it found, in our words.
fn said(message: &str, found: &str) -> Schrijfwijze {
    let has = |parts: &[&str]| parts.iter().any(|part| message.contains(part));
    if has(&["duplicate key"]) {
        Schrijfwijze::Dubbel
    } else if has(&["string values must be quoted"]) && found.trim().is_empty() {
        Schrijfwijze::ZonderWaarde
    } else if has(&["string values must be quoted"]) {
        Schrijfwijze::ZonderAanhalingstekens
    } else if has(&["escape", "unicode"]) {
        Schrijfwijze::Streep
    } else if has(&["opening quote", "basic string", "literal string"]) {
        Schrijfwijze::Aanhalingsteken
    } else if has(&["recurs"]) {
        Schrijfwijze::Diep
    } else if has(&["extra comma"]) {
        Schrijfwijze::Komma
    } else if has(&["missing comma"]) {
        Schrijfwijze::ZonderKomma
    } else if has(&["unclosed array", "unclosed table", "array opening", "table open"]) {
        Schrijfwijze::Haak
    } else if has(&["unclosed inline table", "inline table opening"]) {
        Schrijfwijze::Accolade
    } else if has(&["key with no value", "missing assignment"]) {
        Schrijfwijze::ZonderIs
    } else if has(&["missing value"]) {
        Schrijfwijze::ZonderWaarde
    } else if has(&["missing key", "cannot be empty"]) {
        Schrijfwijze::ZonderNaam
    } else if has(&["`=`", "extra assignment"]) {
        Schrijfwijze::Is
    } else if has(&["unquoted key"]) {
        Schrijfwijze::Naam
    } else if has(&[
        "radix",
        "numeric",
        "digits",
        "leading zero",
        "sign",
        "number",
        "float",
        "integer",
    ]) {
        Schrijfwijze::Getal
    } else {
        Schrijfwijze::Anders
    }
}
