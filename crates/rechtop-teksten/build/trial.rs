//! A made-up language: what its folder does not say itself is the text of the first language between marks.

use crate::locale::{Locale, Text};

/// The language, with every text of the first.
pub fn completed(mut language: Locale, first: &Locale) -> Locale {
    for (key, text) in &first.texts {
        language.texts.entry(key.clone()).or_insert_with(|| Text {
            topic: text.topic.clone(),
            lines: text.lines.iter().map(|line| format!("⟦{line}⟧")).collect(),
            is_list: text.is_list,
        });
    }
    language
}
