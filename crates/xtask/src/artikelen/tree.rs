//! The rules as source text: the acts, and the files that follow them.

use crate::artikelen::source::{Kind, Paragraph, Source, Thing};
use crate::artikelen::wetten::Wetten;

/// How a number at wetten.overheid.nl begins, and how many digits follow.
const BWB: (&str, usize) = ("BWBR", 7);

/// Acts and files.
pub struct Tree {
    /// The acts.
    pub wetten: Wetten,
    /// The files.
    pub sources: Vec<Source>,
}

impl Tree {
    /// The numbers of the acts that a file names in its text, or that the folder around it does.
    pub fn named_acts(&self, source: &Source) -> Vec<String> {
        let own = bwb_numbers(&source.docs);
        if !own.is_empty() {
            return own;
        }
        let around = |folder: &&Source| {
            folder.path.ends_with("/mod.rs")
                && folder.module.len() > 1
                && source.module.len() > folder.module.len()
                && source.module.starts_with(&folder.module)
        };
        self.sources.iter().filter(around).flat_map(|folder| bwb_numbers(&folder.docs)).collect()
    }

    /// The constant of this name that a file defines or imports.
    pub fn constant<'t>(&'t self, source: &'t Source, name: &str) -> Option<&'t Thing> {
        let imported = self.sources.iter().filter(|other| source.takes(other, name));
        std::iter::once(source)
            .chain(imported)
            .flat_map(|source| &source.things)
            .find(|thing| thing.kind == Kind::Constant && thing.name == name)
    }
}

fn bwb_numbers(docs: &[Paragraph]) -> Vec<String> {
    let (opening, digits) = BWB;
    let mut numbers = Vec::new();
    for Paragraph { text, .. } in docs {
        for (at, _) in text.match_indices(opening) {
            let (_, number) = text.split_at(at);
            let number: String = number.chars().take(opening.len() + digits).collect();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
    numbers
}
