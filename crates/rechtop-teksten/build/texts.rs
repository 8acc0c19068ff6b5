//! What can be wrong with the texts of a language: by themselves, and compared with those of the first.

use std::collections::BTreeSet;

use crate::locale::{Locale, Text};
use crate::message::{Piece, pieces};

/// Where a language has fewer or more texts than the first, or fills places that the first does not have.
pub fn differences(first: &Locale, other: &Locale) -> Vec<String> {
    let missing = first.texts.keys().filter(|key| !other.texts.contains_key(*key));
    let mut mistakes: Vec<String> =
        missing.map(|key| format!("{} is missing", other.place(key))).collect();
    for (key, text) in &other.texts {
        let Some(original) = first.texts.get(key) else {
            mistakes.push(format!("{} is no text of {}", other.place(key), first.folder));
            continue;
        };
        if text.is_list != original.is_list {
            mistakes.push(format!("{} must be a list, or must not be one", other.place(key)));
        }
        let known = places(original);
        let unknown = places(text).into_iter().filter(|name| !known.contains(name));
        mistakes.extend(
            unknown.map(|name| format!("{} has {{{name}}}, which nothing fills", other.place(key))),
        );
    }
    mistakes
}

/// Plurals that lack a form of this language, or have one that it does not know.
pub fn mistakes(language: &Locale) -> Vec<String> {
    let rules = language.forms.plurals.iter().map(|rule| rule.category.as_str());
    let categories: BTreeSet<&str> = rules.chain(["other"]).collect();
    let mut mistakes = Vec::new();
    for (key, text) in &language.texts {
        for line in &text.lines {
            let mut given = Vec::new();
            plurals(line, &mut given);
            if given.iter().any(|forms| *forms != categories) {
                let names = Vec::from_iter(categories.iter().copied()).join(", ");
                mistakes.push(format!("{} must have these forms: {names}", language.place(key)));
            }
            if pieces(line).any(|piece| matches!(piece, Piece::Plain("{")))
                && line.contains("meervoud")
            {
                mistakes.push(format!("{} has a brace that does not close", language.place(key)));
            }
        }
    }
    mistakes
}

/// The names of the places to fill.
fn places(text: &Text) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    text.lines.iter().for_each(|line| names_in(line, &mut names));
    names
}

fn names_in<'t>(text: &'t str, names: &mut BTreeSet<&'t str>) {
    for piece in pieces(text) {
        match piece {
            Piece::Plain(_) => {}
            Piece::Place(name) => drop(names.insert(name)),
            Piece::Plural(name, forms) => {
                names.insert(name);
                forms.for_each(|(_, form)| names_in(form, names));
            }
        }
    }
}

/// The categories of every plural in a text.
fn plurals<'t>(text: &'t str, given: &mut Vec<BTreeSet<&'t str>>) {
    for piece in pieces(text) {
        if let Piece::Plural(_, forms) = piece {
            given.push(forms.map(|(category, _)| category).collect());
            forms.for_each(|(_, form)| plurals(form, given));
        }
    }
}
