//! What a rule gives: a value, or why it stops.

use super::Certainty;
use crate::codes::ReasonCode;
use crate::feiten::Gap;
use crate::normbedragen::Side;

/// A value, or why there is none. A refusal, an open fact and a missing amount leave a rule in the same way.
pub type Rule<T> = Result<T, Halt>;

/// Why a rule cannot go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Halt {
    /// An article refuses.
    Refused(Refused),
    /// This is not answered.
    Open(Gap),
    /// This amount is not there for the month.
    NotKnown(Missing),
}

/// A refusal that was written down, and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused {
    /// Where it stands in the [`Record`](super::Record).
    pub(super) at: u32,
    /// Its name.
    pub code: ReasonCode,
    /// How sure that is of which it speaks.
    pub certainty: Certainty,
}

/// An amount that is not there for the month, which was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// Where it stands in the [`Record`](super::Record).
    pub(super) at: u16,
    /// On which side of what is known the month lies.
    pub side: Side,
}

impl From<Gap> for Halt {
    fn from(gap: Gap) -> Halt {
        Halt::Open(gap)
    }
}

impl Refused {
    /// The refusal, no more certain than this.
    #[must_use]
    pub fn resting_on(self, certainty: impl Into<Certainty>) -> Refused {
        Refused { certainty: self.certainty.and(certainty.into()), ..self }
    }

    /// Stops the rule with this refusal.
    ///
    /// # Errors
    /// Always: the refusal.
    pub fn refuse<T>(self) -> Rule<T> {
        Err(Halt::Refused(self))
    }

    /// Stops the rule with this refusal where a condition holds.
    ///
    /// # Errors
    /// The refusal, where it holds.
    pub fn refuse_if(self, condition: bool) -> Rule<()> {
        if condition { self.refuse() } else { Ok(()) }
    }
}

/// Why a condition refuses, where it is known to refuse; nothing where it is known to pass.
///
/// # Errors
/// What is open.
pub fn refused(condition: Rule<()>) -> Rule<Option<Refused>> {
    match condition {
        Ok(()) => Ok(None),
        Err(Halt::Refused(reason)) => Ok(Some(reason)),
        Err(open) => Err(open),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_a_rule_stops_is_passed_on_in_a_register() {
        assert_eq!(size_of::<Rule<()>>(), 8);
    }
}
