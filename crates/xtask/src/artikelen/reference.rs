//! The one dialect in which the rules cite an article.
//!
//! ```text
//! reference = artikel [place] { (", " | " en " | " tot en met ") part } [" (vervallen)"]
//! part      = artikel [place] | place | letter | onderdeel
//! place     = " lid " piece [" onder " letter] | " onder " letter
//! artikel   = piece { ("." | ":") piece }        2   1a   78gg   3.154   2.1.4a   1a:1
//! piece     = digits [letter [letter]]
//! letter    = a ... z, aa, bb ...                only after "onder"
//! onderdeel = digits "°"                         1°
//! ```
//!
//! So `2 lid 3`, `13 lid 1 onder a`, `2 onder a, 1°`, `8 lid 1 en 2`, `2 lid 2 tot en met 6`, `5 lid 1 en 13`,
//! `15 lid 1 onder b en lid 3`, `3.154 (vervallen)`.

use std::cmp::Ordering;
use std::collections::BTreeSet;

/// The articles that a citation can mean: after `5 lid 1 en 13` both 5 and 13. Nothing where it is not in the dialect.
pub fn artikelen(text: &str) -> Option<BTreeSet<String>> {
    let text = text.strip_suffix(" (vervallen)").unwrap_or(text);
    let words = words(text);
    let mut reader = Reader { words: &words, artikelen: BTreeSet::new(), lettered: false };
    reader.artikel().then_some(())?;
    reader.place()?;
    while !reader.words.is_empty() {
        reader.take(|word| [",", "en", "tot en met"].contains(&word))?;
        reader.part()?;
    }
    Some(reader.artikelen)
}

/// Words, with each comma as its own, and "tot en met" as one.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for word in text.split(' ') {
        match (word.strip_suffix(','), words.as_slice()) {
            (Some(word), _) => words.extend([word, ","]),
            (None, [.., "tot", "en"]) if word == "met" => {
                words.truncate(words.len() - 2);
                words.push("tot en met");
            }
            (None, _) => words.push(word),
        }
    }
    words
}

struct Reader<'a> {
    words: &'a [&'a str],
    artikelen: BTreeSet<String>,
    /// Whether an "onder" was read.
    lettered: bool,
}

impl<'a> Reader<'a> {
    fn take(&mut self, fits: impl FnOnce(&str) -> bool) -> Option<&'a str> {
        let (first, rest) = self.words.split_first()?;
        fits(first).then(|| {
            self.words = rest;
            *first
        })
    }

    fn part(&mut self) -> Option<()> {
        let before = self.words.len();
        self.artikel();
        self.place()?;
        if self.words.len() < before {
            return Some(());
        }
        let lettered = self.lettered;
        self.take(|word| is_onderdeel(word) || lettered && is_letter(word)).map(|_| ())
    }

    fn artikel(&mut self) -> bool {
        let artikel = self.take(is_artikel);
        self.artikelen.extend(artikel.map(str::to_owned));
        artikel.is_some()
    }

    /// Reads a place where one stands. Nothing where one begins and does not end well.
    fn place(&mut self) -> Option<()> {
        if self.take(|word| word == "lid").is_some() {
            self.take(is_piece)?;
        }
        if self.take(|word| word == "onder").is_some() {
            self.take(is_letter)?;
            self.lettered = true;
        }
        Some(())
    }
}

fn is_artikel(word: &str) -> bool {
    word.split(['.', ':']).all(is_piece)
}

fn is_piece(word: &str) -> bool {
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    letters.len() < word.len() && (letters.is_empty() || is_letter(letters))
}

fn is_letter(word: &str) -> bool {
    (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase())
}

fn is_onderdeel(word: &str) -> bool {
    word.strip_suffix('°')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// The order of a table: 2 before 10, and 2 before 2a.
pub fn order(one: &str, other: &str) -> Ordering {
    key(one).cmp(&key(other)).then_with(|| one.cmp(other))
}

fn key(text: &str) -> Vec<(u32, String)> {
    let mut key: Vec<(u32, String)> = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = rest.strip_suffix(after).and_then(|digits| digits.parse().ok());
        let end = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        let (words, next) = after.split_at(end);
        key.push((number.unwrap_or(0), words.to_owned()));
        rest = next;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::{artikelen, order};

    #[test]
    fn accepts_the_dialect() {
        for text in [
            "5",
            "7a",
            "78gg lid 1 onder a",
            "2 lid 3",
            "13 lid 1 onder a",
            "2 onder a, 1°",
            "8 lid 1 en 2",
            "2 lid 2 tot en met 6",
            "5 lid 1 en 13",
            "5 en 13 lid 3",
            "7 lid 1 onder a en 7a",
            "15 lid 1 onder b en lid 3",
            "8 lid 2, 5, 7 en 9",
            "31 lid 2 onder b, d, h en m",
            "31 lid 2 onder r, y, z en aa",
            "5 lid 2, 4°",
            "3.154 (vervallen)",
            "3.3.2.2 lid 11",
            "1a:1 lid 1",
            "2.1.4a lid 4",
            "6 tot en met 8",
        ] {
            assert!(artikelen(text).is_some(), "{text}");
        }
    }

    #[test]
    fn refuses_everything_else() {
        for text in [
            "",
            "art. 2",
            "lid 2",
            "2, derde lid",
            "2 lid",
            "2  lid 3",
            "2 lid 3 ",
            "2, lid 3 sub a",
            "2 lid 3 onder",
            "2 lid 3 onder 1",
            "2 lid 3 a",
            "2 lid 3 en",
            "2 en b",
            "2 lid 1 t/m 3",
            "2 tot 4",
            "2 lid 1-3",
            "2lid 3",
            "2 Lid 3",
            "2 lid 3 (oud)",
            "13.1.a",
        ] {
            assert_eq!(artikelen(text), None, "{text}");
        }
    }

    #[test]
    fn knows_the_articles_that_are_meant() {
        let of = |text| artikelen(text).map(|found| found.into_iter().collect::<Vec<_>>());
        assert_eq!(of("7 lid 1 onder a en 7a"), Some(vec!["7".into(), "7a".into()]));
        assert_eq!(of("15 lid 1 onder b en lid 3"), Some(vec!["15".into()]));
        assert_eq!(of("2 onder a, 1°"), Some(vec!["2".into()]));
    }

    #[test]
    fn orders_as_an_act_does() {
        let mut texts = ["10", "2a lid 1", "2 lid 10", "2 lid 3", "2", "1a:1", "3.154", "3.2"];
        texts.sort_by(|one, other| order(one, other));
        assert_eq!(texts, ["1a:1", "2", "2 lid 3", "2 lid 10", "2a lid 1", "3.2", "3.154", "10"]);
    }
}
