//! Rounding, always with the article that rounds, or that the published tables apply where no article says how.

use crate::bron::{Artikel, Citation};
use crate::euro::{Euro, Per, PerDay, PerMonth, PerQuarter};

/// How an amount is rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    /// To the nearest whole euro, halves up.
    HalfUpToEuro,
    /// Down to whole euros.
    DownToEuro,
    /// Up to whole euros.
    UpToEuro,
    /// To the nearest cent, halves up.
    HalfUpToCent,
    /// Down to whole cents.
    DownToCent,
    /// The cents dropped, towards nothing: as income is delivered in whole euros.
    TruncateToEuro,
}

/// An amount that an article can round.
pub trait Roundable: Copy {
    /// The bare amount.
    fn bare(self) -> Euro;

    /// A bare amount, for the same period.
    #[must_use]
    fn of(bare: Euro) -> Self;
}

impl Roundable for Euro {
    fn bare(self) -> Euro {
        self
    }

    fn of(bare: Euro) -> Euro {
        bare
    }
}

impl<P: Copy + Ord> Roundable for Per<P> {
    fn bare(self) -> Euro {
        self.amount()
    }

    fn of(bare: Euro) -> Per<P> {
        Per::new(bare)
    }
}

/// Rounds as this article says, or as the page of a municipality does. It is named so that a reader can check it; no
/// rounding goes without.
pub fn round<A: Roundable>(_citation: impl Citation, amount: A, how: Rounding) -> A {
    let bare = amount.bare();
    A::of(match how {
        Rounding::HalfUpToEuro => bare.round_half_up_to_euro(),
        Rounding::DownToEuro => bare.round_down_to_euro(),
        Rounding::UpToEuro => bare.round_up_to_euro(),
        Rounding::HalfUpToCent => bare.round_half_up_to_cent(),
        Rounding::DownToCent => bare.round_down_to_cent(),
        Rounding::TruncateToEuro => bare.truncate_to_euro(),
    })
}

/// Down to a whole number of steps: a table of amounts has one row for each step.
pub fn down_to_step<A: Roundable>(_artikel: Artikel, amount: A, step: A) -> A {
    A::of(amount.bare().round_down_to_step(step.bare()))
}

/// `parts` out of `out_of` of an amount, to the nearest cent, halves up, in one go.
pub fn share<A: Roundable>(_artikel: Artikel, amount: A, parts: i64, out_of: i64) -> A {
    A::of(amount.bare().share_to_cent(parts, out_of))
}

/// The share that one amount is of a whole, of another amount, to the nearest cent, halves up.
pub fn prorated<A: Roundable, B: Roundable>(_artikel: Artikel, part: A, of: B, whole: A) -> B {
    B::of(part.bare().prorated_to_cent(of.bare(), whole.bare()))
}

/// An amount in units of the twelfth decimal of a euro, rounded up to the cent as this article says: the outcome of a
/// formula with more decimals than [`Euro`] holds.
pub fn picos_up_to_cent(_artikel: Artikel, picos: i128) -> Euro {
    Euro::from_picos_round_up_to_cent(picos)
}

/// A month of working days: the acts count 21.75 days in a month. To the nearest cent, halves up.
pub fn month_of_days(_artikel: Artikel, amount: PerDay) -> PerMonth {
    amount.per_month()
}

/// A working day of a month of 21.75 days. To the nearest cent, halves up.
pub fn day_of_month(artikel: Artikel, amount: PerMonth) -> PerDay {
    PerDay::new(share(artikel, amount.amount(), 100, 2_175))
}

/// A month of a quarter: a third of it. To the nearest cent, halves up.
pub fn month_of_quarter(_artikel: Artikel, amount: PerQuarter) -> PerMonth {
    amount.per_month()
}
