//! Filling the places of a text.

use std::borrow::Cow;

use super::{Key, Language, Number, plural};
use crate::message::{Piece, pieces};

/// What fills a place in a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    /// A text, to copy as it is.
    Text(Cow<'a, str>),
    /// A number, written as the language writes it; it also decides the plural.
    Count(Number),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Argument<'a> {
        Argument::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Argument<'a> {
        Argument::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Argument::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Argument<'a> {
    fn from(text: Cow<'a, str>) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl From<Number> for Argument<'_> {
    fn from(count: Number) -> Self {
        Argument::Count(count)
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Argument::Count(Number::from(i64::try_from(count).unwrap_or(i64::MAX)))
    }
}

impl From<u8> for Argument<'_> {
    fn from(count: u8) -> Self {
        Argument::Count(i64::from(count).into())
    }
}

impl From<i16> for Argument<'_> {
    fn from(count: i16) -> Self {
        Argument::Count(i64::from(count).into())
    }
}

/// Gives what fills the place with this name, where it is asked for: nothing is worked out that no text names.
pub(crate) type Arguments<'f, 'a> = &'f dyn Fn(&str) -> Option<Argument<'a>>;

impl Language {
    /// A text with its places filled. A place for which nothing is given stays visible, so that somebody notices.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// let language = Language::first();
    /// assert_eq!(language.fill(key::ALGEMEEN_PER_MAAND, &[("bedrag", "€ 5")]), "€ 5 per maand");
    /// assert_eq!(language.fill(key::ALGEMEEN_TABEL, &[("aantal", 1_usize)]), "tabel met 1 regel");
    /// ```
    pub fn fill<'a, A: Into<Argument<'a>> + Clone>(
        self,
        key: Key,
        arguments: &[(&str, A)],
    ) -> String {
        self.filled(self.text(key), arguments)
    }

    /// A text with its places filled with what is worked out only where a place asks for it.
    pub(crate) fn fill_with(self, key: Key, arguments: Arguments) -> String {
        self.filled_with(self.text(key), arguments)
    }

    pub(super) fn filled<'a, A: Into<Argument<'a>> + Clone>(
        self,
        text: &str,
        arguments: &[(&str, A)],
    ) -> String {
        self.filled_with(text, &|name| {
            arguments
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| value.clone().into())
        })
    }

    fn filled_with(self, text: &str, arguments: Arguments) -> String {
        let mut filled = String::with_capacity(text.len() + 32);
        self.write(text, arguments, &mut filled);
        filled
    }

    fn write(self, text: &str, arguments: Arguments, filled: &mut String) {
        for piece in pieces(text) {
            match piece {
                Piece::Plain(text) => filled.push_str(text),
                Piece::Place(name) => match arguments(name) {
                    Some(Argument::Text(text)) => filled.push_str(&text),
                    Some(Argument::Count(count)) => filled.push_str(&self.number(count)),
                    None => filled.extend(["{", name, "}"]),
                },
                Piece::Plural(name, mut forms) => {
                    let category = arguments(name).map_or(plural::OTHER, |a| self.category(a));
                    let form = forms.find(|(known, _)| *known == category);
                    self.write(form.map_or("", |(_, form)| form), arguments, filled);
                }
            }
        }
    }

    /// The plural that goes with a number, even if it comes as text.
    fn category(self, argument: Argument) -> &'static str {
        let count = match argument {
            Argument::Count(count) => Some(count),
            Argument::Text(text) => Number::parse(&text),
        };
        count.map_or(plural::OTHER, |count| plural::category(self.0.forms.plurals, count))
    }
}
