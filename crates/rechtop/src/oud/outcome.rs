//! What a scheme answers: a right with its amount, no right with its reason, or undecided with the
//! questions that are open. And how conditions add up to such an answer.

use jiff::civil::Date;

use crate::bron::Bron;
use crate::euro::{Euro, PerMonth, PerQuarter, PerYear};
use crate::normbedragen::NotKnown;
use crate::oud::answer::Question;
use crate::waarde::Waarde;

/// The answer of one scheme for one household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// There is a right in the month of the peildatum.
    Right(Award),
    /// There is none, for this reason.
    NoRight(Refusal),
    /// Not to be said yet.
    Undecided(Undecided),
    /// A signpost: it may apply, but nothing is computed. What to check, the reason says.
    Pointer(Reason),
}

/// A right and what it comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Award {
    /// Paid in the month of the peildatum.
    pub per_month: PerMonth,
    /// Over the calendar year of the peildatum.
    pub per_year: PerYear,
    /// Paid for the quarter of the peildatum, where a scheme pays by the quarter.
    pub per_quarter: Option<PerQuarter>,
    /// Paid, or let off, once. Not part of the year.
    pub once: Euro,
    /// What is each one's part, where the right belongs to persons.
    pub persons: Vec<PersonAward>,
    /// How sure the amount is.
    pub certainty: Certainty,
    /// What the holder should know about it.
    pub caveats: Vec<Caveat>,
    /// Until when it can be claimed.
    pub claim: Option<Claim>,
    /// The questions whose answers would make an estimate exact.
    pub refine: Vec<Question>,
}

/// One person's part of an award.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PersonAward {
    /// The person, by place in the household.
    pub wie: usize,
    /// Paid in the month of the peildatum.
    pub per_month: PerMonth,
    /// Over the calendar year of the peildatum.
    pub per_year: PerYear,
}

/// Until when something can be claimed, and by which article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    /// The last day on which the shown month, quarter or year can be claimed, where the act knows one.
    pub until: Option<Date>,
    /// Whether what comes after can be claimed later still, as of a right that runs by the month.
    pub runs_on: bool,
    /// The article.
    pub bron: Bron,
}

/// No right in the month of the peildatum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Why not.
    pub reason: Reason,
    /// What other months of the calendar year give all the same. Boxed, as it is there so seldom.
    pub rest_of_year: Option<Box<Award>>,
}

/// Why there is no right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// Stable name, by which its sentence is found.
    pub code: &'static str,
    /// The person it is about, by place in the household.
    pub wie: Option<usize>,
    /// What was tested.
    pub getoetst: Option<Waarde>,
    /// Against which limit.
    pub grens: Option<Waarde>,
    /// By which article.
    pub bron: Bron,
}

impl From<Reason> for Outcome {
    /// No right in any month, for one reason.
    fn from(reason: Reason) -> Outcome {
        Outcome::NoRight(Refusal { reason, rest_of_year: None })
    }
}

impl Reason {
    /// A reason without a tested value.
    pub fn new(code: &'static str, bron: Bron) -> Reason {
        Reason { code, wie: None, getoetst: None, grens: None, bron }
    }

    /// The reason, about this person.
    pub fn about(self, wie: usize) -> Reason {
        Reason { wie: Some(wie), ..self }
    }

    /// The reason, with the tested value and its limit.
    pub fn tested(self, getoetst: impl Into<Waarde>, grens: impl Into<Waarde>) -> Reason {
        Reason { getoetst: Some(getoetst.into()), grens: Some(grens.into()), ..self }
    }
}

/// Something the holder of a right should know; its sentence is found by its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Caveat {
    /// Stable name.
    pub code: &'static str,
    /// The person it is about, by place in the household.
    pub wie: Option<usize>,
}

/// How sure an amount is, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Certainty {
    /// Follows from the answers and the act.
    #[default]
    Exact,
    /// An estimated input was used.
    Schatting,
    /// Rests on an amount that is announced, or known from one source only.
    Voorlopig,
    /// An officer still decides on something that no computer can see.
    BeoordelingUitvoerder,
}

/// Why nothing can be said yet.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Undecided {
    /// The open questions, the most deciding first. Empty where no answer would help.
    pub missing: Vec<Question>,
    /// The amount that does not exist for this date.
    pub not_known: Option<NotKnown>,
}

/// Why a rule cannot go on: a question is open, or an amount is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// This question is not answered.
    Open(Question),
    /// This amount is not there for the date.
    NotKnown(NotKnown),
}

impl From<NotKnown> for Stop {
    fn from(not_known: NotKnown) -> Stop {
        Stop::NotKnown(not_known)
    }
}

/// What is known, or why it is not.
pub type Bekend<T> = Result<T, Stop>;

/// Finds the first that is known to be there; only where there is none does an open question count.
///
/// # Errors
/// The first open question, where none is known to be there.
pub fn eerste_bekende<T>(
    toetsen: impl IntoIterator<Item = Bekend<Option<T>>>,
) -> Bekend<Option<T>> {
    let mut open = None;
    for toets in toetsen {
        match toets {
            Ok(Some(gevonden)) => return Ok(Some(gevonden)),
            Ok(None) => {}
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(None), Err)
}

/// Weighs the conditions of a scheme. A condition that is known to refuse settles the matter,
/// whatever else is open; only what is left is asked.
#[derive(Debug, Default)]
pub struct Afweging {
    undecided: Undecided,
    caveats: Vec<Caveat>,
    certainty: Certainty,
}

impl Afweging {
    /// Weighs one ground for refusal.
    ///
    /// # Errors
    /// The reason that settles the matter, where the ground applies.
    pub fn weiger(&mut self, grond: Bekend<Option<Reason>>) -> Result<(), Reason> {
        match grond {
            Ok(None) => Ok(()),
            Ok(Some(reason)) => Err(reason),
            Err(stop) => {
                self.open(stop);
                Ok(())
            }
        }
    }

    /// Takes note of something without which there is no answer. First, so that nothing is asked for a
    /// date that has no amounts.
    pub fn eis<T>(&mut self, bekend: Bekend<T>) {
        if let Err(stop) = bekend {
            self.open(stop);
        }
    }

    /// Adds something the holder should know, and how sure it leaves the amount.
    pub fn caveat(&mut self, code: &'static str, wie: Option<usize>, certainty: Certainty) {
        self.caveats.push(Caveat { code, wie });
        self.certainty = self.certainty.max(certainty);
    }

    /// How sure the amount can still be, to be weakened by what it rests on.
    pub fn certainty(&mut self) -> &mut Certainty {
        &mut self.certainty
    }

    /// The answer, given what the amount comes to.
    pub fn besluit(mut self, toekenning: Bekend<Result<Award, Refusal>>) -> Outcome {
        match toekenning {
            // No amount in any month: no open condition can turn that round.
            Ok(Err(refusal)) if refusal.rest_of_year.is_none() => Outcome::NoRight(refusal),
            Ok(_) if self.is_open() => Outcome::Undecided(self.undecided),
            Ok(Ok(award)) => Outcome::Right(self.complete(award)),
            Ok(Err(mut refusal)) => {
                refusal.rest_of_year =
                    refusal.rest_of_year.map(|award| Box::new(self.complete(*award)));
                Outcome::NoRight(refusal)
            }
            Err(stop) => {
                self.open(stop);
                Outcome::Undecided(self.undecided)
            }
        }
    }

    fn is_open(&self) -> bool {
        !self.undecided.missing.is_empty() || self.undecided.not_known.is_some()
    }

    fn complete(&self, mut award: Award) -> Award {
        award.certainty = award.certainty.max(self.certainty);
        award.caveats.extend_from_slice(&self.caveats);
        award
    }

    fn open(&mut self, stop: Stop) {
        match stop {
            // Without the amounts no answer helps, so nothing is asked.
            Stop::NotKnown(not_known) => {
                self.undecided.missing.clear();
                self.undecided.not_known.get_or_insert(not_known);
            }
            Stop::Open(question) => {
                let missing = &mut self.undecided.missing;
                if self.undecided.not_known.is_none() && !missing.contains(&question) {
                    missing.push(question);
                }
            }
        }
    }
}
