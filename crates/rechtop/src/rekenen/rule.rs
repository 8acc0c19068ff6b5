//! What a rule gives: a value, or why it stops.

use super::Reason;
use crate::feiten::Question;
use crate::normbedragen::NotKnown;

/// A value, or why there is none. A refusal, an open fact and a missing amount leave a rule in the same way.
pub type Rule<T> = Result<T, Halt>;

/// Why a rule cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Halt {
    /// An article refuses.
    Refused(Reason),
    /// This question is not answered.
    Open(Question),
    /// This amount is not there for the month.
    NotKnown(NotKnown),
}

impl From<Question> for Halt {
    fn from(question: Question) -> Halt {
        Halt::Open(question)
    }
}

impl From<NotKnown> for Halt {
    fn from(not_known: NotKnown) -> Halt {
        Halt::NotKnown(not_known)
    }
}

impl From<Reason> for Halt {
    fn from(reason: Reason) -> Halt {
        Halt::Refused(reason)
    }
}

impl Reason {
    /// Stops the rule with this reason.
    ///
    /// # Errors
    /// Always: the refusal.
    pub(crate) fn refuse<T>(self) -> Rule<T> {
        Err(Halt::Refused(self))
    }

    /// Stops the rule with this reason where a condition holds.
    ///
    /// # Errors
    /// The refusal, where it holds.
    pub(crate) fn refuse_if(self, condition: bool) -> Rule<()> {
        if condition { self.refuse() } else { Ok(()) }
    }
}

/// Why a condition refuses, where it is known to refuse; nothing where it is known to pass.
///
/// # Errors
/// What is open.
pub fn refused(condition: Rule<()>) -> Rule<Option<Reason>> {
    match condition {
        Ok(()) => Ok(None),
        Err(Halt::Refused(reason)) => Ok(Some(reason)),
        Err(open) => Err(open),
    }
}
