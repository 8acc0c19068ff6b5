//! The line of a module that names the articles of its act that compute nothing:
//! `Rekent niet: 1a en 5 (betaling); 4a (...); Awir 6 tot en met 8 (uitvoering).`
//!
//! `53a en verder` is the rest of the act. They are of the first act that the module names, until another act is named before them.

use crate::artikelen::reference;
use crate::artikelen::wetten::Wetten;

const OPENING: &str = "Rekent niet: ";

/// What may follow the last article of an act.
const ONWARDS: &str = " en verder";

/// Articles that compute nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComputesNothing {
    /// The act, by its name in the code.
    pub wet: String,
    /// The articles.
    pub artikel: String,
    /// Why they compute nothing.
    pub reason: String,
}

/// What a paragraph of a module text says about it. Nothing where it is about something else.
pub fn computes_nothing(
    paragraph: &str,
    wetten: &Wetten,
    first: Option<&str>,
) -> Option<Result<Vec<ComputesNothing>, String>> {
    let list = paragraph.strip_prefix(OPENING)?;
    let mut wet = first.map(str::to_owned);
    let list = list.strip_suffix('.').unwrap_or(list);
    let mut found = Vec::new();
    for item in items(list) {
        match one(item.trim(), wetten, &mut wet) {
            Ok(of_item) => found.extend(of_item),
            Err(what) => return Some(Err(what)),
        }
    }
    Some(Ok(found))
}

fn one(
    item: &str,
    wetten: &Wetten,
    wet: &mut Option<String>,
) -> Result<Vec<ComputesNothing>, String> {
    let (list, reason) = reason_apart(item)
        .ok_or_else(|| format!("\"{item}\" computes nothing, but does not say why in brackets"))?;
    let mut found = Vec::new();
    for part in by_act(list, wetten) {
        let (named, artikel) =
            wetten.at_start(part).map_or((None, part), |(wet, artikel)| (Some(wet), artikel));
        if let Some(named) = named {
            *wet = Some(named.ident.clone());
        }
        if reference::artikelen(artikel.strip_suffix(ONWARDS).unwrap_or(artikel)).is_none() {
            return Err(format!("\"{artikel}\", which computes nothing, is outside the dialect"));
        }
        let wet =
            wet.clone().ok_or_else(|| format!("it is not said of which act \"{item}\" is"))?;
        found.push(ComputesNothing { wet, artikel: artikel.to_owned(), reason: reason.to_owned() });
    }
    Ok(found)
}

/// `IOAW 5 lid 7 en IOAZ 8 lid 5` as two.
fn by_act<'t>(list: &'t str, wetten: &Wetten) -> Vec<&'t str> {
    let mut parts = vec![list];
    let at_act = |(at, and): (usize, &str)| {
        let (before, after) = (list.get(..at)?, list.get(at + and.len()..)?);
        wetten.at_start(after).map(|_| (before, after))
    };
    if let Some((before, after)) = list.match_indices(" en ").find_map(at_act) {
        parts = vec![before];
        parts.extend(by_act(after, wetten));
    }
    parts
}

/// Parts between semicolons outside brackets.
fn items(list: &str) -> Vec<&str> {
    let mut depth = 0;
    list.split(move |c| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        c == ';' && depth == 0
    })
    .collect()
}

/// Takes `4a (why)` apart, by the last pair of brackets.
fn reason_apart(item: &str) -> Option<(&str, &str)> {
    let inside = item.strip_suffix(')')?;
    let mut depth = 1;
    let opening = inside.char_indices().rev().find(|(_, c)| {
        match c {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        depth == 0
    });
    let (artikel, reason) = inside.split_at(opening?.0);
    Some((artikel.trim_end(), reason.strip_prefix('(')?))
}
