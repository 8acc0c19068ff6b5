//! Rounding, always with the article that rounds, or that the published tables apply where no article says how.

use crate::bron::Artikel;
use crate::euro::{Euro, Per};

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
pub trait Roundable {
    /// The amount, rounded.
    #[must_use]
    fn rounded(self, how: Rounding) -> Self;
}

impl Roundable for Euro {
    fn rounded(self, how: Rounding) -> Euro {
        match how {
            Rounding::HalfUpToEuro => self.round_half_up_to_euro(),
            Rounding::DownToEuro => self.round_down_to_euro(),
            Rounding::UpToEuro => self.round_up_to_euro(),
            Rounding::HalfUpToCent => self.round_half_up_to_cent(),
            Rounding::DownToCent => self.round_down_to_cent(),
            Rounding::TruncateToEuro => self.truncate_to_euro(),
        }
    }
}

impl<P: Copy + Ord> Roundable for Per<P> {
    fn rounded(self, how: Rounding) -> Per<P> {
        Per::new(self.amount().rounded(how))
    }
}

/// Rounds as this article says. The article is named so that a reader can check it, and no rounding stands without.
pub fn round<A: Roundable>(_artikel: Artikel, amount: A, how: Rounding) -> A {
    amount.rounded(how)
}

/// An amount in units of the twelfth decimal of a euro, rounded up to the cent as this article says: the outcome of a
/// formula with more decimals than [`Euro`] holds.
pub fn picos_up_to_cent(_artikel: Artikel, picos: i128) -> Euro {
    Euro::from_picos_round_up_to_cent(picos)
}
