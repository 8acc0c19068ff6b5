//! All sources together: who quotes and who cites which article, and what is wrong with it.

use std::fmt;

use crate::artikelen::computes_nothing::{ComputesNothing, computes_nothing};
use crate::artikelen::quote::{Quote, quote};
use crate::artikelen::reference;
use crate::artikelen::source::{Kind, Paragraph, Source, Thing};
use crate::artikelen::tokens::Citation;
use crate::artikelen::tree::Tree;

/// What was read.
pub struct Reading {
    /// The acts and the sources.
    pub tree: Tree,
    /// Everything that quotes or cites.
    pub entries: Vec<Entry>,
    /// The articles that compute nothing, with the file that says so.
    pub computes_nothing: Vec<(String, ComputesNothing)>,
    /// What is wrong.
    pub mistakes: Vec<Mistake>,
}

/// A thing that quotes or cites an article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The source, by its place among the sources.
    pub source: usize,
    /// The thing, by its place in the source; nothing for the module itself.
    pub thing: Option<usize>,
    /// The act, by its name in the code.
    pub wet: String,
    /// Article and paragraph.
    pub artikel: String,
    /// Whether the text stands above it, or the code names it.
    pub how: How,
    /// Where.
    pub line: usize,
}

/// How an article is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Its text stands above the code.
    Quoted,
    /// The code cites it.
    Cited,
}

/// Something wrong in a file of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file, below `src`.
    pub path: String,
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "crates/rechtop/src/{}:{}: {}", self.path, self.line, self.what)
    }
}

impl Reading {
    /// Reads the sources.
    pub fn of(tree: Tree) -> Reading {
        let (mut entries, mut computes_nothing, mut mistakes) = (vec![], vec![], vec![]);
        for number in 0..tree.sources.len() {
            let found = Found::of(&tree, number);
            entries.extend(found.entries);
            computes_nothing.extend(found.computes_nothing);
            mistakes.extend(found.mistakes);
        }
        Reading { tree, entries, computes_nothing, mistakes }
    }
}

/// What one source gives.
struct Found<'r> {
    tree: &'r Tree,
    source: &'r Source,
    number: usize,
    /// The acts that the source names, by their names in the code.
    acts: Vec<String>,
    entries: Vec<Entry>,
    computes_nothing: Vec<(String, ComputesNothing)>,
    mistakes: Vec<Mistake>,
}

impl<'r> Found<'r> {
    fn of(tree: &'r Tree, number: usize) -> Found<'r> {
        let source = &tree.sources[number];
        let (entries, computes_nothing, mistakes) = (vec![], vec![], vec![]);
        let mut found =
            Found { tree, source, number, acts: vec![], entries, computes_nothing, mistakes };
        found.named_acts();
        found.quotes(None, &source.docs);
        found.not_computed();
        for (place, thing) in source.things.iter().enumerate() {
            found.quotes(Some(place), &thing.docs);
            found.citations(place, thing);
            for (line, what) in &thing.said.mistakes {
                found.mistake(*line, what.clone());
            }
        }
        found.needs_act();
        found
    }

    fn mistake(&mut self, line: usize, what: String) {
        self.mistakes.push(Mistake { path: self.source.path.clone(), line, what });
    }

    fn named_acts(&mut self) {
        for number in self.tree.named_acts(self.source) {
            match self.tree.wetten.by_bwb(&number) {
                Some(wet) => self.acts.push(wet.ident.clone()),
                None => self.mistake(1, format!("{number} is no act in bron/wetten.rs")),
            }
        }
    }

    fn needs_act(&mut self) {
        let is_rule = self.source.module.first().is_some_and(|room| room == "regelingen")
            && self.source.things.iter().any(|thing| thing.kind == Kind::Function);
        if self.acts.is_empty() && (is_rule || !self.entries.is_empty()) {
            let what = "the module text names no act with its number (BWBR...)";
            self.mistake(1, what.to_owned());
        }
    }

    fn quotes(&mut self, thing: Option<usize>, docs: &[Paragraph]) {
        for Paragraph { line, text } in docs {
            match quote(text, &self.tree.wetten) {
                Some(Ok(Quote { wet, artikel })) => {
                    let (source, line, how) = (self.number, *line, How::Quoted);
                    self.entries.push(Entry { source, thing, wet, artikel, how, line });
                }
                Some(Err(what)) => self.mistake(*line, what),
                None => {}
            }
        }
    }

    fn not_computed(&mut self) {
        for Paragraph { line, text } in &self.source.docs {
            match computes_nothing(text, &self.tree.wetten, self.acts.first().map(String::as_str)) {
                Some(Ok(found)) => {
                    let path = || self.source.path.clone();
                    self.computes_nothing.extend(
                        found.into_iter().map(|computes_nothing| (path(), computes_nothing)),
                    );
                }
                Some(Err(what)) => self.mistake(*line, what),
                None => {}
            }
        }
    }

    fn citations(&mut self, place: usize, thing: &Thing) {
        for citation in &thing.said.citations {
            self.citation(place, citation, citation.line);
        }
        if thing.kind != Kind::Function {
            return;
        }
        let tree = self.tree;
        for constant in thing.said.names.iter().filter_map(|name| tree.constant(self.source, name))
        {
            for citation in &constant.said.citations {
                self.citation(place, citation, thing.line);
            }
        }
    }

    fn citation(&mut self, place: usize, citation: &Citation, line: usize) {
        let tree = self.tree;
        let constants =
            citation.constants.iter().filter_map(|name| tree.constant(self.source, name));
        let texts = constants.flat_map(|constant| constant.said.texts.iter().map(|(text, _)| text));
        let artikelen: Vec<&String> = citation.artikelen.iter().chain(texts).collect();
        let wetten = match &citation.wet {
            Some(wet) => vec![wet.clone()],
            None => self.acts.clone(),
        };
        // A method `art` of its own hands the text on; who calls it writes the article.
        let hands_on = self.source.things.get(place).is_some_and(|thing| thing.name == "art");
        if artikelen.is_empty() && !hands_on {
            let what = "no article is written in `.art(..)`: hand over an `Artikel`, not its text";
            self.mistake(line, what.to_owned());
        }
        for artikel in artikelen {
            if reference::artikelen(artikel).is_none() {
                self.mistake(line, format!("\"{artikel}\" is cited outside the dialect"));
                continue;
            }
            for wet in &wetten {
                let (source, thing, how) = (self.number, Some(place), How::Cited);
                let (wet, artikel) = (wet.clone(), artikel.clone());
                self.entries.push(Entry { source, thing, wet, artikel, how, line });
            }
        }
    }
}
