//! A value with its kind, for explanations and listings: what it is in, not how it is written.

use jiff::civil::Date;

use crate::euro::{Euro, Factor, PerMonth, PerYear, Procent};

/// An age in whole years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Leeftijd(pub u8);

/// A value of a step, a refusal or an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Waarde {
    /// Money without a period.
    Euro(Euro),
    /// Money per month.
    PerMonth(PerMonth),
    /// Money per year.
    PerYear(PerYear),
    /// A percentage.
    Procent(Procent),
    /// A plain factor.
    Factor(Factor),
    /// An age.
    Leeftijd(Leeftijd),
    /// A number of persons, children or months.
    Aantal(u8),
    /// A day.
    Datum(Date),
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
    Euro: Euro, PerMonth: PerMonth, PerYear: PerYear, Procent: Procent, Factor: Factor,
    Leeftijd: Leeftijd, Aantal: u8, Datum: Date
);
