//! Numbers, amounts, days and lists as a language writes them.

use std::borrow::Cow;

use jiff::civil::Date;
use rechtop::Euro;
use rechtop::waarde::{Leeftijd, Maanden, Waarde};

use super::{Key, Language, Number, key};

impl Language {
    /// A number, with the decimals it has: `1.234,5`.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().number(40.into()), "40");
    /// ```
    pub fn number(self, number: Number) -> String {
        self.0.forms.number(number)
    }

    /// An amount, to the cent: `€ 1.234,50`, and whole euros without cents: `€ 1.234`. Nobody pays less than a cent;
    /// documents keep what lies between.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().euro(Euro::from_cents(129_00)), "€\u{a0}129");
    /// ```
    pub fn euro(self, amount: Euro) -> String {
        // What was rounded to cents is whole.
        let cents = amount.round_half_up_to_cent().whole_cents().unwrap_or_default();
        let number = self.number(Number::cents(cents));
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
                let number = self.number(percentage.into());
                self.filled(self.0.forms.percent, &[("getal", &number)])
            }
            Waarde::Factor(factor) => self.number(factor.into()),
            Waarde::Leeftijd(Leeftijd(years)) => {
                self.fill(key::ALGEMEEN_LEEFTIJD, &[("aantal", years)])
            }
            Waarde::Aantal(count) => self.number(i64::from(count).into()),
            Waarde::Maanden(Maanden(months)) => self.years_and_months(months),
            Waarde::Uren(hours) => {
                self.fill(key::ALGEMEEN_UREN, &[("aantal", Number::from(hours))])
            }
            Waarde::Tabel(rows) => self.fill(key::ALGEMEEN_TABEL, &[("aantal", usize::from(rows))]),
            Waarde::Datum(day) => self.date(day),
            // A year is a name, not a number: no separator.
            Waarde::Jaar(year) => year.to_string(),
            Waarde::Tekst(text) => text.to_owned(),
        }
    }

    fn per(self, key: Key, amount: Euro) -> String {
        self.fill(key, &[("bedrag", &self.euro(amount))])
    }

    /// `67 jaar en 3 maanden`, `3 jaar`, `6 maanden`.
    fn years_and_months(self, months: i16) -> String {
        let arguments = [("jaren", months / 12), ("maanden", months % 12)];
        let key = match (months / 12, months % 12) {
            (0, 1..) => key::ALGEMEEN_MAANDEN,
            (_, 0) => key::ALGEMEEN_JAREN,
            _ => key::ALGEMEEN_JAREN_MAANDEN,
        };
        self.fill(key, &arguments)
    }

    /// A name as it is written within a sentence. Some languages write it without its capital there, unless it is an
    /// abbreviation: `zorgtoeslag`, `AOW`.
    pub(crate) fn within_sentence(self, name: &'static str) -> Cow<'static, str> {
        let mut letters = name.chars();
        let (first, rest) = (letters.next(), letters.as_str());
        let is_abbreviation = letters.next().is_some_and(char::is_uppercase);
        match first {
            Some(first) if self.0.forms.lowercase_in_sentence && !is_abbreviation => {
                let mut written = String::with_capacity(name.len());
                written.extend(first.to_lowercase());
                written.push_str(rest);
                Cow::Owned(written)
            }
            _ => Cow::Borrowed(name),
        }
    }
}
