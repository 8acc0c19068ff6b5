//! A value with its unit, for explanations and listings. How it is written is for the texts.

use jiff::civil::Date;

use crate::euro::{Euro, Factor, PerDay, PerHour, PerMonth, PerQuarter, PerYear, Procent};

/// An age in whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Leeftijd(pub u8);

/// A length of time, or an age, in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Maanden(pub i16);

/// Hours, in hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uren(pub i64);

impl Uren {
    /// The hours of the longest month.
    const MEESTE: i64 = 744_00;

    /// Hours in a month, in hundredths; nothing where no month has that many.
    ///
    /// ```
    /// use rechtop::waarde::Uren;
    ///
    /// // The longest month has 31 days of 24 hours.
    /// assert_eq!(Uren::in_a_month(744_00), Some(Uren(744_00)));
    /// assert_eq!(Uren::in_a_month(744_01), None);
    /// ```
    pub const fn in_a_month(hundredths: i64) -> Option<Uren> {
        if 0 <= hundredths && hundredths <= Uren::MEESTE { Some(Uren(hundredths)) } else { None }
    }
}

/// One row of a table of percentages by income.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Trede {
    /// The lowest income of the row.
    pub vanaf: PerYear,
    /// The percentage for the first child.
    pub eerste: Procent,
    /// The percentage for every next child, where it is known.
    pub volgende: Option<Procent>,
    /// Whether the percentage for a next child is known for sure.
    pub zeker: bool,
}

/// A table of percentages by income, the lowest income first.
pub type Tabel = &'static [Trede];

/// A value of a step, a refusal or an amount.
///
/// Matched in full: a new kind of value does not compile before the texts can write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Waarde {
    /// Money without a period.
    Euro(Euro),
    /// Money per month.
    PerMonth(PerMonth),
    /// Money per year.
    PerYear(PerYear),
    /// Money per quarter.
    PerQuarter(PerQuarter),
    /// Money per working day.
    PerDay(PerDay),
    /// Money per hour.
    PerHour(PerHour),
    /// A percentage.
    Procent(Procent),
    /// A plain factor.
    Factor(Factor),
    /// An age.
    Leeftijd(Leeftijd),
    /// A number of persons, children or years.
    Aantal(u8),
    /// A length of time or an age, in months.
    Maanden(Maanden),
    /// Hours.
    Uren(Uren),
    /// A whole table, of so many rows.
    Tabel(u16),
    /// A day.
    Datum(Date),
    /// A calendar year.
    Jaar(i16),
    /// What a municipality says in its own words.
    Tekst(&'static str),
}

macro_rules! waarde_from {
    ($($kind:ident: $type:ty),*) => {
        $(impl From<$type> for Waarde {
            fn from(value: $type) -> Waarde {
                Waarde::$kind(value)
            }
        })*
    };
}

waarde_from!(
    Euro: Euro, PerMonth: PerMonth, PerYear: PerYear, PerQuarter: PerQuarter, PerDay: PerDay,
    PerHour: PerHour, Procent: Procent, Factor: Factor, Leeftijd: Leeftijd, Aantal: u8,
    Maanden: Maanden, Uren: Uren, Datum: Date, Tekst: &'static str
);

impl From<Tabel> for Waarde {
    fn from(rows: Tabel) -> Waarde {
        Waarde::Tabel(rows.len() as u16)
    }
}
