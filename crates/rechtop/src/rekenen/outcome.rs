//! What a scheme answers, and what goes with it.

use super::{Award, Certainty, Halt, Reason};
use crate::euro::PerMonth;
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

impl<T> Decided<T> {
    /// What it comes to in the month of the peildatum: nothing where there is no right, or only a signpost.
    ///
    /// # Errors
    /// The first thing that is open, where it cannot be said yet.
    pub(super) fn given(&self) -> Result<PerMonth, Option<Halt>> {
        match &self.outcome {
            Outcome::Right(award) => Ok(award.per_month),
            Outcome::NoRight(_) | Outcome::Pointer(_) => Ok(PerMonth::ZERO),
            Outcome::Undecided(undecided) => Err(undecided.first()),
        }
    }
}

/// What a rule finds where nothing stops it.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// An amount, in the month of the peildatum or in other months of its year.
    Award(Box<Award>),
    /// It may apply, but nothing is computed.
    Pointer(Reason),
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

impl Refusal {
    pub(crate) fn new(reason: Reason, rest_of_year: Option<Box<Award>>) -> Refusal {
        Refusal { reason, rest_of_year }
    }
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
