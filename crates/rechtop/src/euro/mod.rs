//! Money, the period it is for, and percentages: exact, and never mixed up.
//!
//! An amount is a whole number of 240-millionths of a euro. That unit is exact for everything the
//! acts of this library do between two roundings: cents times a percentage of three decimals,
//! divided over twelve months and over two partners. So nothing is lost on the way, and an inner
//! loop over integers stays fast. Decimals appear only at the edges: [`Euro::from_decimal`] and
//! [`Euro::to_decimal`].
//!
//! It holds up to 38 billion euro. No answer is more than 100 million (the table of facts has the limit of each), a
//! household has 50 persons at most, and a child 10 places of childcare: so everything that anybody has together is 5
//! billion, and a year of twelve of the highest months is less. Where a product is larger before it is divided, it is
//! worked out in 128 bits. Beyond that every build that ships stops rather than count on with a wrong number.
//!
//! ```
//! use rechtop::euro::{Euro, PerYear, Procent};
//!
//! let drempel = PerYear::new(Euro::from_cents(29_736_00));
//! let normpremie = drempel * Procent::from_milli(1_912);
//! assert_eq!(normpremie.amount().to_decimal().to_string(), "568.55232");
//! assert_eq!(normpremie.amount().round_half_up_to_cent(), Euro::from_cents(568_55));
//! ```

mod per;
mod procent;

use std::iter::Sum;
use std::ops::{Add, Mul, Neg, Sub};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

pub use per::{
    Day, Halves, Hour, Month, Per, PerDay, PerHour, PerMonth, PerQuarter, PerYear, Quarter, Year,
};
pub use procent::{Factor, Procent};

/// Units in one euro: 10⁷ for the decimals, 24 for twelve months and two partners.
const PER_EURO: i64 = 240_000_000;
const PER_CENT: i64 = PER_EURO / 100;

/// An amount of money without a period: wealth, a price, a one-off payment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Euro(i64);

impl Euro {
    /// No money.
    pub const ZERO: Euro = Euro(0);

    /// The amount of this many euro cents, up to some 38 billion euro.
    ///
    /// ```
    /// use rechtop::Euro;
    ///
    /// assert_eq!(Euro::from_cents(650_00), Euro::from_euros(650));
    /// ```
    pub const fn from_cents(cents: i64) -> Euro {
        Euro(cents * PER_CENT)
    }

    /// The amount of this many whole euros.
    ///
    /// ```
    /// use rechtop::Euro;
    ///
    /// assert_eq!(Euro::from_euros(650) - Euro::from_euros(651), -Euro::from_euros(1));
    /// ```
    pub const fn from_euros(euros: i64) -> Euro {
        Euro(euros * PER_EURO)
    }

    /// The amount a decimal stands for; `None` where it has more than two decimals or is larger than
    /// a hundred million euro, the most any answer about a household can be.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rust_decimal::Decimal;
    ///
    /// assert_eq!(Euro::from_decimal(Decimal::new(650_5, 1)), Some(Euro::from_cents(650_50)));
    /// assert_eq!(Euro::from_decimal(Decimal::new(650_505, 3)), None);
    /// ```
    pub fn from_decimal(decimal: Decimal) -> Option<Euro> {
        let cents = decimal.checked_mul(Decimal::ONE_HUNDRED)?;
        if cents.fract().is_zero() { Euro::believable(cents.to_i64()?) } else { None }
    }

    /// So many cents, where that is no more than anybody has: 100 million euro, or as much debt.
    ///
    /// ```
    /// use rechtop::Euro;
    ///
    /// assert_eq!(Euro::believable(650_00), Some(Euro::from_cents(650_00)));
    /// assert_eq!(Euro::believable(100_000_000_01), None);
    /// ```
    pub const fn believable(cents: i64) -> Option<Euro> {
        const MOST: u64 = 100_000_000_00;
        if cents.unsigned_abs() <= MOST { Some(Euro::from_cents(cents)) } else { None }
    }

    /// The amount in digits, to the cent, with a point: without decimals where it is whole, and else with at least so many.
    ///
    /// ```
    /// use rechtop::Euro;
    ///
    /// assert_eq!(Euro::from_cents(-650_50).in_digits(1), "-650.5");
    /// assert_eq!(Euro::from_cents(650_50).in_digits(2), "650.50");
    /// assert_eq!(Euro::from_cents(650_00).in_digits(2), "650");
    /// ```
    pub fn in_digits(self, decimals: usize) -> String {
        let cents = self.round_half_up_to_cent().0 / PER_CENT;
        let minus = if cents < 0 { "-" } else { "" };
        let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        match rest {
            0 => format!("{minus}{whole}"),
            _ if decimals < 2 && rest.is_multiple_of(10) => format!("{minus}{whole}.{}", rest / 10),
            _ => format!("{minus}{whole}.{rest:02}"),
        }
    }

    /// The amount as a decimal: exact where it ends within ten decimals, else rounded there.
    ///
    /// ```
    /// use rechtop::Euro;
    ///
    /// assert_eq!(Euro::from_cents(650_50).to_decimal().to_string(), "650.5");
    /// ```
    pub fn to_decimal(self) -> Decimal {
        // 10¹⁰ / 240 000 000 = 125 / 3
        let scaled = div_half_up(i128::from(self.0) * 125, 3);
        Decimal::from_i128_with_scale(scaled, 10).normalize()
    }

    /// Whole cents, where the amount is one: what a rounding has made, or an answer gave.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop::euro::PerYear;
    ///
    /// assert_eq!(Euro::from_euros(650).whole_cents(), Some(650_00));
    /// assert_eq!(PerYear::new(Euro::from_euros(1)).per_month().amount().whole_cents(), None);
    /// ```
    pub const fn whole_cents(self) -> Option<i64> {
        if self.0 % PER_CENT == 0 { Some(self.0 / PER_CENT) } else { None }
    }

    /// How much this is above `limit`; nothing where it is not.
    pub(crate) fn excess_over(self, limit: Euro) -> Euro {
        (self - limit).max(Euro::ZERO)
    }

    /// Drops the cents: income is delivered to the Dienst Toeslagen in whole euros.
    pub(crate) const fn truncate_to_euro(self) -> Euro {
        Euro(self.0 / PER_EURO * PER_EURO)
    }

    /// To the nearest whole euro, halves up.
    pub(crate) fn round_half_up_to_euro(self) -> Euro {
        Euro((self.0 + PER_EURO / 2).div_euclid(PER_EURO) * PER_EURO)
    }

    /// Down to whole euros.
    pub(crate) fn round_down_to_euro(self) -> Euro {
        Euro(self.0.div_euclid(PER_EURO) * PER_EURO)
    }

    /// To the nearest cent, halves up.
    ///
    /// ```
    /// use rechtop::Euro;
    /// use rechtop::euro::PerYear;
    ///
    /// // 100 euro a year is 8.333… a month.
    /// let month = PerYear::new(Euro::from_euros(100)).per_month().amount();
    /// assert_eq!(month.round_half_up_to_cent(), Euro::from_cents(8_33));
    /// ```
    pub fn round_half_up_to_cent(self) -> Euro {
        Euro((self.0 + PER_CENT / 2).div_euclid(PER_CENT) * PER_CENT)
    }

    /// Down to whole cents, for amounts that an article, or the way it is applied, cuts off.
    pub(crate) fn round_down_to_cent(self) -> Euro {
        Euro(self.0.div_euclid(PER_CENT) * PER_CENT)
    }

    /// Up to whole euros.
    pub(crate) fn round_up_to_euro(self) -> Euro {
        -(-self).round_down_to_euro()
    }

    /// Down to a whole number of steps: a table of amounts has one row for each step.
    pub(crate) fn round_down_to_step(self, step: Euro) -> Euro {
        if step.0 <= 0 { self } else { Euro(self.0.div_euclid(step.0) * step.0) }
    }

    /// This times `factor / divisor`, cut off at the unit: also where the product alone is more than a `Euro` holds. What
    /// is still more after the division becomes the largest amount.
    #[inline]
    pub(super) fn scaled(self, factor: i64, divisor: i64) -> Euro {
        match self.0.checked_mul(factor) {
            Some(product) => Euro(product / divisor),
            None => {
                let product = i128::from(self.0) * i128::from(factor) / i128::from(divisor);
                let largest = if product < 0 { i64::MIN } else { i64::MAX };
                Euro(i64::try_from(product).unwrap_or(largest))
            }
        }
    }

    /// This times `numerator / denominator`, to the nearest cent, halves up, in one go: for shares that
    /// no unit holds exactly. Nothing where the denominator is not positive.
    pub(crate) fn share_to_cent(self, numerator: i64, denominator: i64) -> Euro {
        if denominator <= 0 {
            return Euro::ZERO;
        }
        let cents = self.small_share(numerator, denominator).unwrap_or_else(|| {
            let whole = i128::from(denominator) * i128::from(PER_CENT);
            let cents = div_half_up(i128::from(self.0) * i128::from(numerator), whole);
            i64::try_from(cents).unwrap_or(i64::MAX / PER_CENT)
        });
        Euro::from_cents(cents)
    }

    /// The same, where all of it fits in what the processor divides in one step. Twice the share, for the half that
    /// rounds up.
    fn small_share(self, numerator: i64, denominator: i64) -> Option<i64> {
        let half = denominator.checked_mul(PER_CENT)?;
        let twice = self.0.checked_mul(numerator)?.checked_mul(2)?;
        Some(twice.checked_add(half)?.div_euclid(half.checked_mul(2)?))
    }

    /// The share that this is of `whole`, of another amount, to the nearest cent, halves up.
    pub(crate) fn prorated_to_cent(self, of: Euro, whole: Euro) -> Euro {
        of.share_to_cent(self.0, whole.0)
    }

    /// The product with a factor of twelve decimals, rounded up to the cent in one go, for the acts
    /// that prescribe exactly that (normhuur until 2025).
    pub(crate) fn from_picos_round_up_to_cent(picos: i128) -> Euro {
        const PICOS_PER_CENT: i128 = 10_000_000_000;
        let cents =
            picos.div_euclid(PICOS_PER_CENT) + i128::from(picos.rem_euclid(PICOS_PER_CENT) != 0);
        Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX / PER_CENT))
    }

    /// As large a part of a number as this is of a whole, down. Nothing where there is no whole.
    pub(crate) fn part_of(self, whole: Euro, number: i64) -> i64 {
        if whole.0 <= 0 {
            return 0;
        }
        let part = i128::from(self.0) * i128::from(number) / i128::from(whole.0);
        i64::try_from(part).unwrap_or(number)
    }

    /// Whole euros, cents dropped.
    pub(crate) const fn euros(self) -> i64 {
        self.0 / PER_EURO
    }
}

/// `n / d`, halves up, for a positive `d`.
const fn div_half_up(n: i128, d: i128) -> i128 {
    (2 * n + d).div_euclid(2 * d)
}

impl Add for Euro {
    type Output = Euro;
    fn add(self, other: Euro) -> Euro {
        Euro(self.0 + other.0)
    }
}

impl Sub for Euro {
    type Output = Euro;
    fn sub(self, other: Euro) -> Euro {
        Euro(self.0 - other.0)
    }
}

impl Neg for Euro {
    type Output = Euro;
    fn neg(self) -> Euro {
        Euro(-self.0)
    }
}

impl Mul<i64> for Euro {
    type Output = Euro;
    fn mul(self, times: i64) -> Euro {
        Euro(self.0 * times)
    }
}

impl Mul<Procent> for Euro {
    type Output = Euro;
    /// Exact for every amount in whole cents; the unit of [`Euro`] leaves room for it.
    fn mul(self, procent: Procent) -> Euro {
        self.scaled(procent.milli(), Procent::WHOLE.milli())
    }
}

impl Sum for Euro {
    fn sum<I: Iterator<Item = Euro>>(amounts: I) -> Euro {
        amounts.fold(Euro::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_twelfth_of_a_percentage_of_cents_comes_back_whole() {
        let amount = PerYear::new(Euro::from_cents(1)) * Procent::from_milli(13_730);
        assert_eq!(amount.per_month().per_year(), amount);
        assert_eq!((amount.per_month() / Halves) * 2, amount.per_month());
    }

    #[test]
    fn rounding_is_up_from_the_half_also_below_zero() {
        let euro = |cents| Euro::from_cents(cents).round_half_up_to_euro();
        assert_eq!(euro(23_50), Euro::from_euros(24));
        assert_eq!(euro(23_49), Euro::from_euros(23));
        assert_eq!(euro(-50), Euro::ZERO);
        assert_eq!(Euro(PER_CENT / 2).round_half_up_to_cent(), Euro::from_cents(1));
    }

    #[test]
    fn a_percentage_of_the_largest_amount_does_not_overflow() {
        let largest = Euro::from_euros(100_000_000);
        assert_eq!(largest * Procent::from_milli(65_000), Euro::from_euros(65_000_000));
    }

    #[test]
    fn a_price_beyond_belief_costs_what_it_costs() {
        let price = PerHour::new(Euro::from_euros(100_000_000));
        assert_eq!(price.for_hours(100_00).amount(), Euro::from_euros(10_000_000_000));
        assert_eq!(price.for_hours(744_00).amount(), Euro(i64::MAX));
        assert_eq!(
            PerHour::new(Euro::from_cents(9_13)).for_hours(40_50).amount(),
            Euro::from_cents(369_76) + Euro(PER_CENT / 2)
        );
    }

    #[test]
    fn decimals_are_exact_where_they_end_and_rounded_where_they_do_not() {
        let shown = |amount: Euro| amount.to_decimal().to_string();
        assert_eq!(shown(Euro::from_cents(650_00)), "650");
        assert_eq!(shown(PerYear::new(Euro::from_euros(1)).per_month().amount()), "0.0833333333");
        assert_eq!(shown(-Euro::from_cents(5)), "-0.05");
    }

    #[test]
    fn a_third_decimal_or_an_absurd_amount_is_refused() {
        let parse = |text: &str| text.parse().ok().and_then(Euro::from_decimal);
        assert_eq!(parse("650.00"), Some(Euro::from_cents(650_00)));
        assert_eq!(parse("650.001"), None);
        assert_eq!(parse("100000000.01"), None);
    }
}
