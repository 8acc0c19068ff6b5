//! What a scheme answers, and what goes with it.

use super::{Award, Certainty, Reason, Refused};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::Question;
use crate::normbedragen::{NotKnown, Vastgesteld};

/// The answer of one scheme for one household.
///
/// Matched in full: whoever shows outcomes must show each kind, so a new kind does not compile before they do.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// There is a right in the month of the peildatum.
    Right(Box<Award>),
    /// There is none, for this reason.
    NoRight(Refusal),
    /// It cannot be said yet.
    Undecided(Undecided),
    /// A signpost: it may apply, but nothing is computed. The reason says what to check.
    Pointer(Reason),
}

/// What a scheme came to.
pub struct Decided<T> {
    /// Its answer.
    pub outcome: Outcome,
    /// How sure that answer is.
    pub certainty: Certainty,
    /// The questions whose answers would make it surer.
    pub refine: Vec<Question>,
    /// The steps that led there.
    pub trace: T,
}

/// What a scheme comes to in money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Given {
    /// Paid in the month of the peildatum.
    pub per_month: PerMonth,
    /// Over the calendar year of the peildatum.
    pub per_year: PerYear,
    /// Paid, or written off, once. Not part of the year.
    pub once: Euro,
}

impl From<&Award> for Given {
    fn from(award: &Award) -> Given {
        let Award { per_month, per_year, once, .. } = *award;
        Given { per_month, per_year, once }
    }
}

/// The answer of one scheme in short.
///
/// Matched in full, as [`Outcome`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Short {
    /// There is a right in the month of the peildatum.
    Right(Given),
    /// There is none; but other months of the year may give something.
    NoRight(Option<Given>),
    /// It cannot be said yet, or nothing is computed.
    Unknown,
}

/// What a rule finds where nothing stops it.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// An amount, in the month of the peildatum or in other months of its year.
    Award(Box<Award>),
    /// It may apply, but nothing is computed.
    Pointer(Refused),
}

impl Verdict {
    /// How sure it is that the month of the peildatum gives nothing, where only other months do.
    pub(super) fn certainty(&self) -> Certainty {
        match self {
            Verdict::Award(award) => award.not_now.map_or(Certainty::EXACT, |now| now.certainty),
            Verdict::Pointer(_) => Certainty::EXACT,
        }
    }
}

impl From<Award> for Verdict {
    fn from(award: Award) -> Verdict {
        Verdict::Award(Box::new(award))
    }
}

/// No right in the month of the peildatum.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// Why not.
    pub reason: Reason,
    /// What other months of the calendar year give nevertheless.
    pub rest_of_year: Option<Box<Award>>,
}

/// Why nothing can be said yet.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Undecided {
    /// The open questions, the most decisive first. Empty where no answer would help.
    pub missing: Vec<Question>,
    /// The amount that does not exist for this date.
    pub not_known: Option<NotKnown>,
    /// What is fixed or announced already for a date whose other amounts are not known yet.
    pub fixed: Vec<Vastgesteld>,
}
