//! A number with its decimals, as a text shows it.

use rechtop::euro::{Factor, Procent};
use rechtop::waarde::Uren;

/// The most decimals of which a number that is read keeps account.
const MOST_DECIMALS: usize = 12;

/// A number in decimals, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number {
    /// How many of its smallest decimal it is.
    units: i64,
    decimals: u32,
}

impl Number {
    /// A number with as many decimals as it needs: 50 tenths is `5`.
    ///
    /// ```
    /// use rechtop_teksten::{Language, Number};
    ///
    /// assert_eq!(Language::first().number(Number::new(1_912, 3)), "1,912");
    /// assert_eq!(Language::first().number(Number::new(-50, 1)), "\u{2212}5");
    /// ```
    pub fn new(mut units: i64, mut decimals: u32) -> Number {
        while decimals > 0 && units % 10 == 0 {
            (units, decimals) = (units / 10, decimals - 1);
        }
        Number { units, decimals }
    }

    /// An amount of money in cents: whole, or with two decimals.
    pub(super) fn cents(cents: i64) -> Number {
        if cents % 100 == 0 {
            Number::from(cents / 100)
        } else {
            Number { units: cents, decimals: 2 }
        }
    }

    /// Reads a plain number, with a point before its decimals: all of them count, as in `1.50`.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let units = [whole, fraction].concat().parse().ok()?;
        let decimals = (fraction.len() <= MOST_DECIMALS).then_some(fraction.len() as u32)?;
        Some(Number { units, decimals })
    }

    pub(super) fn is_negative(self) -> bool {
        self.units < 0
    }

    /// How many of its smallest decimal make one.
    pub(super) fn one(self) -> u64 {
        10_u64.pow(self.decimals)
    }

    /// How many of its smallest decimal it is, whatever its sign.
    pub(super) fn units(self) -> u64 {
        self.units.unsigned_abs()
    }

    pub(super) fn decimals(self) -> u32 {
        self.decimals
    }
}

impl From<i64> for Number {
    fn from(whole: i64) -> Number {
        Number { units: whole, decimals: 0 }
    }
}

impl From<Procent> for Number {
    fn from(percentage: Procent) -> Number {
        Number::new(percentage.milli(), 3)
    }
}

impl From<Factor> for Number {
    fn from(factor: Factor) -> Number {
        Number::new(factor.picos(), 12)
    }
}

impl From<Uren> for Number {
    fn from(Uren(hundredths): Uren) -> Number {
        Number::new(hundredths, 2)
    }
}
