//! A right and what it comes to.

use jiff::civil::Date;

use super::{Caveat, Refused};
use crate::bron::Bron;
use crate::datum::MAANDEN;
use crate::euro::{Euro, PerMonth, PerQuarter, PerYear};
use crate::feiten::PersonId;

/// A right and what it comes to.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Award {
    /// Paid in the month of the peildatum.
    pub per_month: PerMonth,
    /// What is left of it net, where `per_month` is before tax and that can be said.
    pub net_per_month: Option<PerMonth>,
    /// Over the calendar year of the peildatum.
    pub per_year: PerYear,
    /// What each calendar month gives, January first: unrounded where the act rounds only the year, without
    /// holiday allowance, a third of the quarter where it pays by the quarter. Empty for what is paid once.
    pub months: Option<[PerMonth; MAANDEN]>,
    /// Paid for the quarter of the peildatum, where a scheme pays by the quarter.
    pub per_quarter: Option<PerQuarter>,
    /// Paid, or written off, once. Not part of the year.
    pub once: Euro,
    /// What there is beside money on an account, where there is.
    pub extent: Option<Box<Extent>>,
    /// What each person gets, where the right belongs to persons.
    pub persons: Vec<PersonAward>,
    /// What the holder should know about it.
    pub caveats: Vec<Caveat>,
    /// Until when it can be claimed.
    pub claim: Option<Claim>,
    /// Why the month of the peildatum gives nothing, where only other months do.
    pub(crate) not_now: Option<Refused>,
}

/// What a scheme gives that is not, or not surely, money on an account. It adds nothing to a sum.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Extent {
    /// Costs that are paid, up to so much.
    pub hoogstens: Option<Euro>,
    /// Money that is lent, up to so much.
    pub lening: Option<Euro>,
    /// Whether something is given in kind.
    pub natura: bool,
    /// Whether there is more, of which the source gives no amount.
    pub onbekend: bool,
}

/// One person's part of an award.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PersonAward {
    /// The person.
    pub wie: PersonId,
    /// Paid in the month of the peildatum.
    pub per_month: PerMonth,
    /// Over the calendar year of the peildatum.
    pub per_year: PerYear,
}

impl PersonAward {
    pub(crate) fn new(wie: PersonId, per_month: PerMonth, per_year: PerYear) -> PersonAward {
        PersonAward { wie, per_month, per_year }
    }
}

/// Until when something can be claimed, and by which article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Claim {
    /// The last day on which the shown month, quarter or year can be claimed, where the act sets one.
    pub until: Option<Date>,
    /// Whether later months can still be claimed after that day, as with a right that runs by the month.
    pub runs_on: bool,
    /// The article.
    pub bron: Bron,
}

impl Claim {
    /// Until this day, and not after it.
    pub(crate) fn until(until: Option<Date>, bron: Bron) -> Claim {
        Claim { until, runs_on: false, bron }
    }

    /// Until this day for what is shown; later months can still be claimed after it.
    pub(crate) fn running(until: Option<Date>, bron: Bron) -> Claim {
        Claim { until, runs_on: true, bron }
    }
}
