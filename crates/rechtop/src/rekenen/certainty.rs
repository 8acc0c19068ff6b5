//! How certain an outcome is: all that keeps it from being exact, in one byte.

/// One thing that keeps an outcome from being exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Doubt {
    /// An estimated input was used.
    Schatting,
    /// Rests on an amount that is announced, or known from one source only.
    Voorlopig,
    /// An officer still decides on something that no computer can see.
    BeoordelingUitvoerder,
    /// Hangs on a condition that was not checked here and that would turn the outcome.
    HangtAf,
}

impl Doubt {
    /// Every one, in the order in which they are told.
    const ALL: [Doubt; 4] =
        [Doubt::Schatting, Doubt::Voorlopig, Doubt::BeoordelingUitvoerder, Doubt::HangtAf];

    /// Its word in every document.
    ///
    /// ```
    /// use rechtop::outcome::Doubt;
    ///
    /// assert_eq!(Doubt::BeoordelingUitvoerder.word(), "beoordeling_uitvoerder");
    /// ```
    pub const fn word(self) -> &'static str {
        match self {
            Doubt::Schatting => "schatting",
            Doubt::Voorlopig => "voorlopig",
            Doubt::BeoordelingUitvoerder => "beoordeling_uitvoerder",
            Doubt::HangtAf => "hangt_af",
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// How certain an outcome is: the set of what keeps it from being exact. None hides another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Certainty(u8);

impl Certainty {
    /// Follows from the answers and the act.
    pub const EXACT: Certainty = Certainty(0);

    /// Whether nothing keeps it from being exact.
    ///
    /// ```
    /// use rechtop::outcome::{Certainty, Doubt};
    ///
    /// assert!(Certainty::EXACT.is_exact());
    /// assert!(!Certainty::from(Doubt::Schatting).is_exact());
    /// ```
    pub const fn is_exact(self) -> bool {
        self.0 == 0
    }

    /// Whether this is among what keeps it from being exact.
    ///
    /// ```
    /// use rechtop::outcome::{Certainty, Doubt};
    ///
    /// let estimate = Certainty::from(Doubt::Schatting);
    /// assert!(estimate.has(Doubt::Schatting) && !estimate.has(Doubt::Voorlopig));
    /// ```
    pub const fn has(self, doubt: Doubt) -> bool {
        self.0 & doubt.bit() != 0
    }

    /// All that keeps it from being exact.
    ///
    /// ```
    /// use rechtop::outcome::{Certainty, Doubt};
    ///
    /// assert_eq!(Certainty::EXACT.doubts().count(), 0);
    /// let estimate = Certainty::from(Doubt::Schatting);
    /// assert_eq!(estimate.doubts().collect::<Vec<_>>(), [Doubt::Schatting]);
    /// ```
    pub fn doubts(self) -> impl Iterator<Item = Doubt> {
        Doubt::ALL.into_iter().filter(move |doubt| self.has(*doubt))
    }

    /// Kept from being exact by one thing.
    pub(super) const fn of(doubt: Doubt) -> Certainty {
        Certainty(doubt.bit())
    }

    /// What keeps either of the two from being exact.
    pub(crate) const fn and(self, other: Certainty) -> Certainty {
        Certainty(self.0 | other.0)
    }
}

impl From<Doubt> for Certainty {
    fn from(doubt: Doubt) -> Certainty {
        Certainty::of(doubt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_doubt_hides_another() {
        let all =
            Doubt::ALL.into_iter().map(Certainty::from).fold(Certainty::EXACT, Certainty::and);
        assert_eq!(all.doubts().collect::<Vec<_>>(), Doubt::ALL);
        for doubt in Doubt::ALL {
            assert_eq!(Certainty::from(doubt).doubts().collect::<Vec<_>>(), [doubt]);
        }
    }
}
