//! A language: its texts, and how it writes numbers, amounts and days.

mod forms;
mod plural;

use jiff::civil::Date;
use rechtop::Euro;
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};
use rust_decimal::Decimal;

use crate::message::{Piece, pieces};
use forms::Forms;
use plural::{Operand, PluralRule, Relation};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Names a text that every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// A language. Code that writes a text is handed one, and never chooses it.
#[derive(Clone, Copy)]
pub struct Language(&'static Data);

struct Data {
    code: &'static str,
    texts: &'static [&'static str],
    forms: Forms,
}

/// The texts of a reason.
pub(crate) struct ReasonTexts {
    pub(crate) text: Key,
    /// For a reason without a limit, where the sentence is then another.
    pub(crate) without_limit: Option<Key>,
}

/// The texts of a scheme.
pub(crate) struct RegelingTexts {
    pub(crate) name: Key,
    pub(crate) summary: Key,
    pub(crate) place: Key,
    pub(crate) website: Option<Key>,
    pub(crate) needed: Key,
}

/// The texts of a question.
pub(crate) struct QuestionTexts {
    pub(crate) title: Key,
    pub(crate) explanation: Key,
}

/// The texts of a mistake.
pub(crate) struct MistakeTexts {
    pub(crate) what: Key,
    pub(crate) remedy: Key,
    /// For whoever fills in a form.
    pub(crate) in_form: Option<Key>,
}

/// What fills a place in a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Argument<'a> {
    /// A text, to copy as it is.
    Text(&'a str),
    /// A number, written as the language writes it; it also decides the plural.
    Count(Decimal),
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Argument<'a> {
        Argument::Text(text)
    }
}

impl From<Decimal> for Argument<'_> {
    fn from(count: Decimal) -> Self {
        Argument::Count(count)
    }
}

impl From<usize> for Argument<'_> {
    fn from(count: usize) -> Self {
        Argument::Count(count.into())
    }
}

impl From<u8> for Argument<'_> {
    fn from(count: u8) -> Self {
        Argument::Count(count.into())
    }
}

impl From<i16> for Argument<'_> {
    fn from(count: i16) -> Self {
        Argument::Count(count.into())
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Language").field(&self.code()).finish()
    }
}

impl Language {
    /// Every language, the first one first.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::all().next(), Some(Language::first()));
    /// ```
    pub fn all() -> impl Iterator<Item = Language> {
        LANGUAGES.iter().map(Language)
    }

    /// The language in which texts are written before they are translated.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().name(), "Nederlands");
    /// ```
    pub fn first() -> Language {
        // The build refuses a list without languages.
        Language(&LANGUAGES[0])
    }

    /// The language with this code.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::by_code("nl"), Some(Language::first()));
    /// assert_eq!(Language::by_code("Klingon"), None);
    /// ```
    pub fn by_code(code: &str) -> Option<Language> {
        Language::all().find(|language| language.code() == code)
    }

    /// Its code, for documents and web pages.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().code(), "nl");
    /// ```
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// What it calls itself, for whoever chooses one.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert!(Language::all().all(|language| !language.name().is_empty()));
    /// ```
    pub fn name(self) -> &'static str {
        self.0.forms.name
    }

    /// `ltr` or `rtl`: which way it is written.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().direction(), "ltr");
    /// ```
    pub fn direction(self) -> &'static str {
        self.0.forms.direction
    }

    /// A text by its name in code.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// assert_eq!(Language::first().text(key::APP_VRAAG_JA), "Ja");
    /// ```
    pub fn text(self, Key(index): Key) -> &'static str {
        self.0.texts.get(usize::from(index)).copied().unwrap_or_default()
    }

    /// The items of a text that is a list.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// assert_eq!(Language::first().list(key::APP_START_PRIVACY).count(), 3);
    /// ```
    pub fn list(self, key: Key) -> impl Iterator<Item = &'static str> {
        self.text(key).lines()
    }

    /// A text with its places filled. A place for which nothing is given stays visible, so that somebody notices.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// let language = Language::first();
    /// assert_eq!(language.fill(key::ALGEMEEN_PER_MAAND, &[("bedrag", "€ 5")]), "€ 5 per maand");
    /// assert_eq!(language.fill(key::ALGEMEEN_TABEL, &[("aantal", 1_usize)]), "tabel met 1 regel");
    /// ```
    pub fn fill<'a, A: Into<Argument<'a>> + Copy>(
        self,
        key: Key,
        arguments: &[(&str, A)],
    ) -> String {
        self.filled(self.text(key), arguments)
    }

    fn filled<'a, A: Into<Argument<'a>> + Copy>(
        self,
        text: &str,
        arguments: &[(&str, A)],
    ) -> String {
        let argument = |name: &str| {
            arguments.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).into())
        };
        let mut filled = String::with_capacity(text.len() + 16);
        self.write(text, &argument, &mut filled);
        filled
    }

    fn write<'a>(
        self,
        text: &str,
        argument: &dyn Fn(&str) -> Option<Argument<'a>>,
        filled: &mut String,
    ) {
        for piece in pieces(text) {
            match piece {
                Piece::Plain(text) => filled.push_str(text),
                Piece::Place(name) => match argument(name) {
                    Some(Argument::Text(text)) => filled.push_str(text),
                    Some(Argument::Count(count)) => filled.push_str(&self.number(count)),
                    None => filled.extend(["{", name, "}"]),
                },
                Piece::Plural(name, mut forms) => {
                    let category = argument(name).map_or(plural::OTHER, |a| self.category(a));
                    let form = forms.find(|(known, _)| *known == category);
                    self.write(form.map_or("", |(_, form)| form), argument, filled);
                }
            }
        }
    }

    /// The plural that goes with a number, even if it comes as text.
    fn category(self, argument: Argument) -> &'static str {
        let count = match argument {
            Argument::Count(count) => Some(count),
            Argument::Text(text) => text.parse().ok(),
        };
        count.map_or(plural::OTHER, |count| plural::category(self.0.forms.plurals, count))
    }

    /// A number, with the decimals it has: `1.234,5`.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().number(40.into()), "40");
    /// ```
    pub fn number(self, number: Decimal) -> String {
        self.0.forms.number(number, number.scale())
    }

    /// An amount: `€ 1.234,50`, and whole euros without cents: `€ 1.234`.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().euro(Euro::from_cents(129_00)), "€\u{a0}129");
    /// ```
    pub fn euro(self, amount: Euro) -> String {
        let decimal = amount.to_decimal();
        let decimals = if decimal.fract().is_zero() { 0 } else { decimal.scale().max(2) };
        let number = self.0.forms.number(decimal, decimals);
        self.filled(self.0.forms.currency, &[("bedrag", &number)])
    }

    /// A day: `1 juli 2026`.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().date(date(2026, 7, 1)), "1 juli 2026");
    /// ```
    pub fn date(self, day: Date) -> String {
        let month = self.month(day.month());
        let (day, year) = (day.day().to_string(), day.year().to_string());
        let arguments = [("dag", day.as_str()), ("maand", month), ("jaar", &year)];
        self.filled(self.0.forms.date, &arguments)
    }

    /// The name of a month, from 1 to 12.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().month(12), "december");
    /// ```
    pub fn month(self, number: i8) -> &'static str {
        let place = usize::from(number.unsigned_abs()).checked_sub(1);
        place.and_then(|place| self.0.forms.months.get(place)).copied().unwrap_or_default()
    }

    /// A list in running text: `huur, koop`.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().enumerate(["huur", "koop"]), "huur, koop");
    /// ```
    pub fn enumerate<S: AsRef<str>>(self, items: impl IntoIterator<Item = S>) -> String {
        self.0.forms.enumerate(items)
    }

    /// A value as people write it.
    ///
    /// ```
    /// use rechtop::waarde::{Maanden, Waarde};
    /// use rechtop_teksten::Language;
    ///
    /// let age = Waarde::Maanden(Maanden(67 * 12 + 1));
    /// assert_eq!(Language::first().value(age), "67 jaar en 1 maand");
    /// ```
    pub fn value(self, value: Waarde) -> String {
        match value {
            Waarde::Euro(amount) => self.euro(amount),
            Waarde::PerMonth(amount) => self.per(key::ALGEMEEN_PER_MAAND, amount.amount()),
            Waarde::PerYear(amount) => self.per(key::ALGEMEEN_PER_JAAR, amount.amount()),
            Waarde::PerQuarter(amount) => self.per(key::ALGEMEEN_PER_KWARTAAL, amount.amount()),
            Waarde::PerDay(amount) => self.per(key::ALGEMEEN_PER_DAG, amount.amount()),
            Waarde::PerHour(amount) => self.per(key::ALGEMEEN_PER_UUR, amount.amount()),
            Waarde::Procent(percentage) => {
                let number = self.number(percentage.to_decimal());
                self.filled(self.0.forms.percent, &[("getal", &number)])
            }
            Waarde::Factor(factor) => self.number(factor.to_decimal()),
            Waarde::Leeftijd(Leeftijd(years)) => {
                self.fill(key::ALGEMEEN_LEEFTIJD, &[("aantal", years)])
            }
            Waarde::Aantal(count) => self.number(count.into()),
            Waarde::Maanden(Maanden(months)) => self.years_and_months(months),
            Waarde::Uren(Uren(hundredths)) => {
                let hours = Decimal::new(hundredths, 2).normalize();
                self.fill(key::ALGEMEEN_UREN, &[("aantal", hours)])
            }
            Waarde::Tabel(rows) => self.fill(key::ALGEMEEN_TABEL, &[("aantal", rows.len())]),
            Waarde::Datum(day) => self.date(day),
        }
    }

    fn per(self, key: Key, amount: Euro) -> String {
        self.fill(key, &[("bedrag", &self.euro(amount))])
    }

    /// `67 jaar en 3 maanden`.
    fn years_and_months(self, months: i16) -> String {
        let arguments = [("jaren", months / 12), ("maanden", months % 12)];
        let key = if months % 12 == 0 { key::ALGEMEEN_JAREN } else { key::ALGEMEEN_JAREN_MAANDEN };
        self.fill(key, &arguments)
    }

    /// A name as it is written within a sentence. Some languages write it without its capital there, unless it is an
    /// abbreviation: `zorgtoeslag`, `AOW`.
    pub(crate) fn within_sentence(self, name: &str) -> String {
        let mut letters = name.chars();
        let (first, second) = (letters.next(), letters.next());
        let is_abbreviation = second.is_some_and(char::is_uppercase);
        match first {
            Some(first) if self.0.forms.lowercase_in_sentence && !is_abbreviation => {
                first.to_lowercase().chain(name.chars().skip(1)).collect()
            }
            _ => name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests;
