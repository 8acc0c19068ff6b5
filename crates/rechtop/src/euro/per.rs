//! Money for a period: a month, a year, a quarter, a day, an hour.

use std::iter::Sum;
use std::marker::PhantomData;
use std::ops::{Add, AddAssign, Div, Mul, Sub};

use super::{Euro, Procent};

/// Marks an amount per calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Month;

/// Marks an amount per calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Year;

/// Marks an amount per quarter of a calendar year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quarter;

/// Marks an amount per working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day;

/// Marks an amount per hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Hour;

/// Money for a period. Amounts for different periods cannot be added, compared or swapped:
///
/// ```compile_fail
/// use rechtop::euro::{Euro, PerMonth, PerYear};
/// let _ = PerMonth::new(Euro::ZERO) + PerYear::new(Euro::ZERO);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Per<Period>(Euro, PhantomData<Period>);

/// Money per calendar month.
pub type PerMonth = Per<Month>;

/// Money per calendar year.
pub type PerYear = Per<Year>;

/// Money per quarter of a calendar year.
pub type PerQuarter = Per<Quarter>;

/// Money per working day.
pub type PerDay = Per<Day>;

/// Money per hour.
pub type PerHour = Per<Hour>;

impl<P: Copy + Ord> Per<P> {
    /// No money.
    pub const ZERO: Per<P> = Per(Euro::ZERO, PhantomData);

    /// `amount` in each period.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerMonth};
    ///
    /// let rent = PerMonth::new(Euro::from_euros(650)) + PerMonth::new(Euro::from_cents(12_50));
    /// assert_eq!(rent, PerMonth::new(Euro::from_cents(662_50)));
    /// ```
    pub const fn new(amount: Euro) -> Per<P> {
        Per(amount, PhantomData)
    }

    /// The bare amount. From here on it is up to the caller to remember the period.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerMonth};
    ///
    /// assert_eq!(PerMonth::new(Euro::from_euros(650)).amount(), Euro::from_euros(650));
    /// ```
    pub const fn amount(self) -> Euro {
        self.0
    }

    /// How much this is above `limit`; nothing where it is not.
    pub(crate) fn excess_over(self, limit: Per<P>) -> Per<P> {
        Per::new(self.0.excess_over(limit.0))
    }
}

impl PerMonth {
    /// Twelve such months. The only way from a month to a year.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerMonth, PerYear};
    ///
    /// let rent = PerMonth::new(Euro::from_euros(650));
    /// assert_eq!(rent.per_year(), PerYear::new(Euro::from_euros(7_800)));
    /// ```
    pub fn per_year(self) -> PerYear {
        Per::new(self.0 * 12)
    }

    /// What `months` such months come to within one year.
    pub(crate) fn for_months(self, months: i64) -> PerYear {
        Per::new(self.0 * months)
    }
}

impl PerYear {
    /// A twelfth. The only way from a year to a month.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerYear};
    ///
    /// let toeslag = PerYear::new(Euro::from_euros(1_550));
    /// // Nothing is lost, though a twelfth of it is no whole number of cents.
    /// assert_eq!(toeslag.per_month().per_year(), toeslag);
    /// ```
    pub fn per_month(self) -> PerMonth {
        Per::new(Euro(self.0.0 / 12))
    }
}

impl PerQuarter {
    /// A third of a quarter, to the cent, halves up.
    pub(crate) fn per_month(self) -> PerMonth {
        Per::new(self.0.share_to_cent(1, 3))
    }

    /// One quarter as a part of its year.
    pub(crate) fn within_year(self) -> PerYear {
        Per::new(self.0)
    }
}

impl PerHour {
    /// What this many hours, in hundredths, cost in a month. Exact for a price in whole cents.
    pub(crate) fn for_hours(self, hundredths: i64) -> PerMonth {
        Per::new(self.0.scaled(hundredths, 100))
    }
}

impl PerDay {
    /// A month of working days: the acts count 21.75 days in a month. To the cent.
    pub(crate) fn per_month(self) -> PerMonth {
        Per::new(self.0.share_to_cent(2_175, 100))
    }
}

impl<P> Add for Per<P> {
    type Output = Per<P>;
    fn add(self, other: Per<P>) -> Per<P> {
        Per(self.0 + other.0, PhantomData)
    }
}

impl<P> AddAssign for Per<P> {
    fn add_assign(&mut self, other: Per<P>) {
        self.0 = self.0 + other.0;
    }
}

impl<P> Sub for Per<P> {
    type Output = Per<P>;
    fn sub(self, other: Per<P>) -> Per<P> {
        Per(self.0 - other.0, PhantomData)
    }
}

impl<P> Mul<Procent> for Per<P> {
    type Output = Per<P>;
    fn mul(self, procent: Procent) -> Per<P> {
        Per(self.0 * procent, PhantomData)
    }
}

impl<P> Mul<i64> for Per<P> {
    type Output = Per<P>;
    fn mul(self, times: i64) -> Per<P> {
        Per(self.0 * times, PhantomData)
    }
}

/// Half for each of two partners, for acts that give only one of them a right.
impl<P> Div<Halves> for Per<P> {
    type Output = Per<P>;
    fn div(self, _: Halves) -> Per<P> {
        Per(Euro(self.0.0 / 2), PhantomData)
    }
}

/// The one divisor besides twelve months for which [`Euro`] is exact.
#[derive(Debug, Clone, Copy)]
pub struct Halves;

impl<P> Sum for Per<P> {
    fn sum<I: Iterator<Item = Per<P>>>(amounts: I) -> Per<P> {
        amounts.fold(Per(Euro::ZERO, PhantomData), Add::add)
    }
}
