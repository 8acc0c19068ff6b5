//! The clause of an act above a function: `Awir art. 7 lid 6, geldend 2026-01-01: "..."`.
//!
//! Where no text could be found, the rules say so in its place: `Awir art. 7 lid 6: de tekst is niet gevonden; ...`.

use jiff::civil::Date;

use crate::artikelen::reference;
use crate::artikelen::wetten::{Wet, Wetten};

const DATED: &str = ", geldend ";
const NOT_FOUND: &str = ": de tekst is niet gevonden";

/// A quoted article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The act, by its name in the code.
    pub wet: String,
    /// Article and paragraph.
    pub artikel: String,
}

/// The quote that a paragraph of a comment is, or what is wrong with it. Nothing where it is no quote.
pub fn quote(paragraph: &str, wetten: &Wetten) -> Option<Result<Quote, String>> {
    if let Some((head, _)) = paragraph.split_once(NOT_FOUND) {
        return Some(named(head, wetten));
    }
    if let Some((head, tail)) = paragraph.split_once(DATED) {
        return Some(named(head, wetten).and_then(|quote| dated_text(tail).map(|()| quote)));
    }
    let (_, after) = wetten.at_start(paragraph)?;
    let undated = after.starts_with("art. ") && after.contains(": \"");
    undated.then(|| Err("the quote has no date (`, geldend 2026-01-01: \"...\"`)".to_owned()))
}

/// Reads `Awir art. 7 lid 6`.
fn named(head: &str, wetten: &Wetten) -> Result<Quote, String> {
    let (afkorting, artikel) = head
        .split_once(" art. ")
        .ok_or_else(|| format!("the quote of \"{head}\" does not begin with act and article"))?;
    let Wet { ident, .. } = wetten
        .by_afkorting(afkorting)
        .ok_or_else(|| format!("no act in bron/wetten.rs is called \"{afkorting}\""))?;
    match reference::artikelen(artikel) {
        Some(_) => Ok(Quote { wet: ident.clone(), artikel: artikel.to_owned() }),
        None => Err(format!("the quote of \"{head}\" is cited outside the dialect")),
    }
}

/// Reads `2026-01-01: "..."`.
fn dated_text(tail: &str) -> Result<(), String> {
    let (date, text) = tail.split_once(": ").unwrap_or((tail, ""));
    if date.len() != "2026-01-01".len() || date.parse::<Date>().is_err() {
        return Err(format!("the quote has a date that cannot be read: \"{date}\""));
    }
    let inside = text.strip_prefix('"').ok_or("the quote does not open with a quotation mark")?;
    match inside.strip_suffix('"') {
        Some(clause) if !clause.trim().is_empty() => Ok(()),
        _ => {
            Err("the quote does not end with a quotation mark (own words: a paragraph apart)"
                .into())
        }
    }
}
