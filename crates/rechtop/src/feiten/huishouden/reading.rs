//! From JSON to a checked household, with every mistake at once.
//!
//! A document without mistakes is read in one pass. Only where that fails is it read again, slowly:
//! each mistake is noted and taken out, until what is left can be read; then what is left is checked
//! for impossible households too.

use std::borrow::Cow;

use serde_json::Value;
use serde_path_to_error::{Path, Segment};

use super::dag::Dag;
use super::group::Group;
use super::impossible;
use super::mistake::{Expected, Mistake, MistakeKind, Mistakes, excerpt};
use crate::datum::Iso;
use crate::feiten::{AmountRange, Answer, HuishoudenDocument, amount_range};
use crate::gemeenten;

/// Some fifty persons with everything that can be said of them, many times over.
pub(super) const MOST_BYTES: usize = 1_000_000;
const LONGEST_KEY: usize = 100;
/// So many names to choose from help; more do not.
const MOST_NEAREST: usize = 5;
/// Nobody looks for more mistakes than this at once.
const MOST: usize = 100;

/// Reads and checks a document, as if it named another day where one is given.
pub(super) fn from_json(
    text: &str,
    peildatum: Option<Dag>,
) -> Result<HuishoudenDocument, Mistakes> {
    if text.len() > MOST_BYTES {
        return Err(Mistakes::one(MistakeKind::TooLarge));
    }
    let error = match serde_json::from_str::<Group<HuishoudenDocument>>(text) {
        Ok(Group(mut document)) => {
            document.peildatum = peildatum.map_or(document.peildatum, Answer::Given);
            return checked(document);
        }
        Err(error) => error,
    };
    let Ok(mut value) = serde_json::from_str::<Value>(text) else {
        return Err(Mistakes::one(if text.trim_ascii().is_empty() {
            MistakeKind::Empty
        } else {
            // Where the text ends too soon after the end of a line, the place before its first sign is meant.
            MistakeKind::NoJson { line: error.line(), column: error.column().max(1) }
        }));
    };
    if let (Value::Object(fields), Some(Dag(dag))) = (&mut value, peildatum) {
        fields.insert("peildatum".to_owned(), Value::String(Iso::of(dag).to_string()));
    }
    match duplicate_key(text) {
        None => from_value(value),
        Some(mistake) => {
            let mut mistakes = vec![mistake];
            mistakes.extend(from_value(value).err().map(|others| others.0).unwrap_or_default());
            Err(Mistakes(mistakes))
        }
    }
}

/// Reads and checks a document that was parsed as JSON already.
pub(super) fn from_value(mut value: Value) -> Result<HuishoudenDocument, Mistakes> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    while mistakes.len() < MOST {
        match serde_path_to_error::deserialize::<_, Group<HuishoudenDocument>>(&value) {
            Ok(Group(document)) => {
                // What was taken out is not missing, it was wrong.
                let taken: Vec<String> =
                    mistakes.iter().map(|mistake| mistake.path.clone()).collect();
                let further = impossible::mistakes(&document).into_iter();
                mistakes.extend(further.filter(|mistake| !is_taken(&mistake.path, &taken)));
                return if mistakes.is_empty() { Ok(document) } else { Err(Mistakes(mistakes)) };
            }
            Err(error) => {
                mistakes.push(mistake(error.path(), &error.inner().to_string(), &value));
                if !take_out(&mut value, error.path()) {
                    break;
                }
            }
        }
    }
    Err(Mistakes(mistakes))
}

/// Whether a place was taken out, by itself or with a group around it.
fn is_taken(path: &str, taken: &[String]) -> bool {
    taken.iter().any(|t| {
        path == t || path.strip_prefix(t.as_str()).is_some_and(|r| r.starts_with(['.', '[']))
    })
}

pub(super) fn checked(document: HuishoudenDocument) -> Result<HuishoudenDocument, Mistakes> {
    let mistakes = impossible::mistakes(&document);
    if mistakes.is_empty() { Ok(document) } else { Err(Mistakes(mistakes)) }
}

/// A key that appears twice in one object. A JSON value keeps only the last, so this is read from the text.
fn duplicate_key(text: &str) -> Option<Mistake> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let error =
        serde_path_to_error::deserialize::<_, Group<HuishoudenDocument>>(&mut reader).err()?;
    let message = error.inner().to_string();
    let key = message.strip_prefix("duplicate field ").and_then(backticked)?;
    let place = shown(error.path());
    let path = if place.ends_with(key) || place.is_empty() {
        if place.is_empty() { key.to_owned() } else { place }
    } else {
        format!("{place}.{key}")
    };
    Some(Mistake::new(path, MistakeKind::DuplicateKey, None))
}

/// A mistake that serde found, in our own terms.
fn mistake(path: &Path, message: &str, document: &Value) -> Mistake {
    let kind = if let Some((written, known)) = one_of(message, "unknown field ") {
        MistakeKind::UnknownKey { meant: closest(written, &known), known }
    } else if let Some((_, words)) = one_of(message, "unknown variant ") {
        MistakeKind::Expected(Expected::Choice(words))
    } else if let (true, Some(Value::String(naam))) = (is_gemeente(message), at(document, path)) {
        MistakeKind::UnknownGemeente { nearest: gemeenten::nearest(naam, MOST_NEAREST) }
    } else if let Some(can_be) = too_large(path, message) {
        MistakeKind::AmountOutOfRange { from: can_be.lowest, to: can_be.highest }
    } else {
        MistakeKind::Expected(expected(message))
    };
    let value = at(document, path).map(|value| match value {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        Value::Array(_) => Cow::Borrowed("[…]"),
        Value::Object(_) => Cow::Borrowed("{…}"),
        other => Cow::Owned(other.to_string()),
    });
    let value = if matches!(kind, MistakeKind::UnknownKey { .. }) { None } else { value };
    Mistake::new(shown(path), kind, value.as_deref())
}

/// The word that was written and those that are known, in a message of serde that ends in these: "unknown field `a`,
/// expected one of `b`, `c`". What was written may itself look like the rest.
fn one_of<'m>(message: &'m str, start: &str) -> Option<(&'m str, Vec<String>)> {
    let (written, known) = message.strip_prefix(start)?.rsplit_once("`, expected ")?;
    Some((written.strip_prefix('`')?, all_backticked(known).map(str::to_owned).collect()))
}

/// Whether a message of serde says that a municipality was expected.
fn is_gemeente(message: &str) -> bool {
    message.ends_with("expected gemeente")
}

/// What an amount can be that is too large to be read at all.
fn too_large(path: &Path, message: &str) -> Option<AmountRange> {
    if !message.ends_with("expected kleiner_bedrag") {
        return None;
    }
    path.iter().rev().find_map(|segment| match segment {
        Segment::Map { key } => amount_range(key),
        Segment::Seq { .. } | Segment::Enum { .. } | Segment::Unknown => None,
    })
}

/// What a message of serde says was expected: one of our own words, or serde's for a plain type.
fn expected(message: &str) -> Expected {
    let word = message.rsplit_once("expected ").map_or("", |(_, word)| word);
    match word {
        "datum" => Expected::Date,
        "bedrag" => Expected::Amount,
        "saldo" => Expected::Balance,
        "decimalen" => Expected::Decimals,
        "niet_negatief" => Expected::NotNegative,
        "uren" => Expected::Hours,
        "a boolean" => Expected::YesNo,
        "a sequence" => Expected::List,
        "u8" | "u32" => Expected::WholeNumber,
        "groep" => Expected::Group,
        _ => Expected::Text,
    }
}

/// The path as it is written in a mistake: `personen[1].inkomen.loon`.
fn shown(path: &Path) -> String {
    let mut text = String::new();
    for segment in path.iter() {
        match segment {
            Segment::Seq { index } => text.push_str(&format!("[{index}]")),
            Segment::Map { key } => {
                if !text.is_empty() {
                    text.push('.');
                }
                // A key without a letter is a place too.
                let key = if key.is_empty() { Cow::Borrowed("\"\"") } else { excerpt(key) };
                text.push_str(&key);
            }
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    text
}

fn at<'v>(document: &'v Value, path: &Path) -> Option<&'v Value> {
    path.iter().try_fold(document, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { .. } | Segment::Unknown => Some(value),
    })
}

/// Takes the value at a path out of the document, so that the rest can be read.
fn take_out(document: &mut Value, path: &Path) -> bool {
    let mut steps: Vec<&Segment> = path
        .iter()
        .filter(|segment| matches!(segment, Segment::Seq { .. } | Segment::Map { .. }))
        .collect();
    let Some(last) = steps.pop() else { return false };
    let parent = steps.into_iter().try_fold(document, |value, segment| match segment {
        Segment::Seq { index } => value.get_mut(index),
        Segment::Map { key } => value.get_mut(key),
        Segment::Enum { .. } | Segment::Unknown => Some(value),
    });
    match (last, parent) {
        (Segment::Map { key }, Some(Value::Object(fields))) => fields.remove(key).is_some(),
        (Segment::Seq { index }, Some(Value::Array(items))) if *index < items.len() => {
            // Left in place as an empty group, which reads as unknown, so that the items after it keep their numbers.
            items[*index] = Value::Object(serde_json::Map::new());
            true
        }
        _ => false,
    }
}

fn backticked(text: &str) -> Option<&str> {
    all_backticked(text).next()
}

fn all_backticked(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

fn closest(written: &str, known: &[String]) -> Option<String> {
    // Longer than any key, a slip of the pen is not what it is; and likeness is slow to measure.
    if written.len() > LONGEST_KEY {
        return None;
    }
    let best = known.iter().max_by(|a, b| {
        let likeness = |word: &str| strsim::jaro_winkler(written, word);
        likeness(a).total_cmp(&likeness(b))
    })?;
    (strsim::jaro_winkler(written, best) > 0.8).then(|| best.clone())
}
