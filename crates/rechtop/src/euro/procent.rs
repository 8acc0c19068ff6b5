//! Percentages and factors, exact to their last printed decimal.

use std::ops::Mul;

use rust_decimal::Decimal;

/// A percentage of at most three decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Procent(i64);

impl Procent {
    /// Nothing of something.
    pub const NONE: Procent = Procent(0);
    /// All of something.
    pub const WHOLE: Procent = Procent(100_000);

    /// From thousandths of a percent: `1_912` is 1.912 %.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop::euro::Procent;
    ///
    /// assert_eq!(Euro::from_euros(200) * Procent::from_milli(1_500), Euro::from_euros(3));
    /// ```
    pub const fn from_milli(milli: i64) -> Procent {
        Procent(milli)
    }

    /// What is left of the whole: 95 % of 5 %.
    pub(crate) const fn complement(self) -> Procent {
        Procent(Procent::WHOLE.0 - self.0)
    }

    /// Thousandths of a percent.
    ///
    /// ```
    /// use rechtop::euro::Procent;
    ///
    /// assert_eq!(Procent::from_milli(1_912).milli(), 1_912);
    /// ```
    pub const fn milli(self) -> i64 {
        self.0
    }

    /// The percentage as a decimal: 1.912.
    ///
    /// ```
    /// use rechtop::euro::Procent;
    ///
    /// assert_eq!(Procent::from_milli(1_912).to_decimal().to_string(), "1.912");
    /// ```
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 3).normalize()
    }
}

impl Mul<i64> for Procent {
    type Output = Procent;
    fn mul(self, times: i64) -> Procent {
        Procent(self.0 * times)
    }
}

/// A plain factor of twelve decimals, as the normhuur formula until 2025 uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Factor(i64);

impl Factor {
    /// From units of the twelfth decimal.
    ///
    /// ```
    /// use rechtop::euro::Factor;
    ///
    /// assert_eq!(Factor::from_picos(500_000_000_000).to_decimal().to_string(), "0.5");
    /// ```
    pub const fn from_picos(picos: i64) -> Factor {
        Factor(picos)
    }

    /// The factor in units of the twelfth decimal.
    ///
    /// ```
    /// use rechtop::euro::Factor;
    ///
    /// assert_eq!(Factor::from_picos(4).picos(), 4);
    /// ```
    pub const fn picos(self) -> i64 {
        self.0
    }

    /// The factor as a decimal.
    ///
    /// ```
    /// use rechtop::euro::Factor;
    ///
    /// assert_eq!(Factor::from_picos(4).to_decimal().to_string(), "0.000000000004");
    /// ```
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, 12).normalize()
    }
}
