//! Who tells: lines, and how deep each stands under those above it.

use rechtop::{Euro, euro};
use rechtop_lokaal::{Bedrag, Bestand, Procent};

use super::woorden::Phrase;
use crate::{Argument, Key, Language, key};

/// A line of what is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regel {
    /// How deep it stands under the lines above it.
    pub diepte: usize,
    /// What it says.
    pub tekst: String,
}

/// Tells about one file.
pub(super) struct Verteller<'b> {
    pub(super) language: Language,
    pub(super) bestand: &'b Bestand,
    regels: Vec<Regel>,
    diepte: usize,
}

impl<'b> Verteller<'b> {
    pub(super) fn new(language: Language, bestand: &'b Bestand) -> Verteller<'b> {
        Verteller { language, bestand, regels: Vec::new(), diepte: 0 }
    }

    pub(super) fn regels(self) -> Vec<Regel> {
        self.regels
    }

    /// A line.
    pub(super) fn regel(&mut self, tekst: String) {
        self.regels.push(Regel { diepte: self.diepte, tekst });
    }

    /// A line of a text without places.
    pub(super) fn zeg(&mut self, key: Key) {
        self.regel(self.language.text(key).to_owned());
    }

    /// A line of a text with its places filled.
    pub(super) fn vul<'a, A: Into<Argument<'a>> + Clone>(
        &mut self,
        key: Key,
        places: &[(&str, A)],
    ) {
        self.regel(self.language.fill(key, places));
    }

    /// Lines below the last one.
    pub(super) fn onder(&mut self, tell: impl FnOnce(&mut Self)) {
        self.diepte += 1;
        tell(self);
        self.diepte -= 1;
    }

    /// The phrase of a word.
    pub(super) fn woord(&self, word: impl Phrase) -> &'static str {
        self.language.text(word.phrase())
    }

    /// The phrases of words, in a row.
    pub(super) fn woorden(&self, words: &[impl Phrase + Copy]) -> String {
        self.language.enumerate(words.iter().map(|word| self.woord(*word)))
    }

    /// Alternatives: the last after "or".
    pub(super) fn of<S: AsRef<str>>(&self, items: &[S]) -> String {
        match items {
            [first @ .., before, last] => {
                let first: Vec<&str> =
                    first.iter().map(AsRef::as_ref).chain([before.as_ref()]).collect();
                let or = self.language.text(key::UITLEG_OF);
                format!("{} {or} {}", self.language.enumerate(first), last.as_ref())
            }
            few => self.language.enumerate(few),
        }
    }

    /// The phrases of words, as alternatives.
    pub(super) fn een_van(&self, words: &[impl Phrase + Copy]) -> String {
        self.of(&words.iter().map(|word| self.woord(*word)).collect::<Vec<_>>())
    }

    /// An amount.
    pub(super) fn euro(&self, bedrag: Bedrag) -> String {
        self.language.euro(Euro::from_cents(bedrag.0))
    }

    /// A percentage.
    pub(super) fn procent(&self, procent: Procent) -> String {
        self.language.value(euro::Procent::from_milli(procent.0.into()).into())
    }

    /// What is true or not, where the source says so.
    pub(super) fn zo(&mut self, said: Option<bool>, ja: Key, nee: Key) {
        if let Some(said) = said {
            self.zeg(if said { ja } else { nee });
        }
    }
}
