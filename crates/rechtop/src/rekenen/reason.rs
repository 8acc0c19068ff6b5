//! What is said of an outcome: reasons, caveats, steps, and answers that contradict each other.

use crate::bron::Bron;
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::Euro;
use crate::feiten::{PersonId, Persoon, Place};
use crate::waarde::Waarde;

/// Why there is no right.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// Its name, by which its sentence is found.
    pub code: ReasonCode,
    /// The person it is about.
    pub wie: Option<PersonId>,
    /// What was tested.
    pub getoetst: Option<Waarde>,
    /// Against which limit.
    pub grens: Option<Waarde>,
    /// By which article.
    pub bron: Bron,
}

impl Reason {
    /// By how much what was tested is above its limit, where both are money of one period.
    ///
    /// ```
    /// use rechtop::{Huishouden, Outcome, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
    /// )?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// let Some(Outcome::NoRight(refusal)) = assessment.get("huurtoeslag").map(|a| &a.outcome) else { unreachable!() };
    /// // Who owns a home is not refused by an amount.
    /// assert_eq!(refusal.reason.excess(), None);
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn excess(&self) -> Option<Waarde> {
        match (self.getoetst?, self.grens?) {
            (Waarde::PerMonth(tested), Waarde::PerMonth(limit)) => {
                Some(tested.excess_over(limit).into())
            }
            (Waarde::PerYear(tested), Waarde::PerYear(limit)) => {
                Some(tested.excess_over(limit).into())
            }
            _ => None,
        }
    }
}

/// Something the holder of a right should know; its sentence is found by its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Caveat {
    /// Its name.
    pub code: CaveatCode,
    /// The person it is about.
    pub wie: Option<PersonId>,
    /// The number or the words in it.
    pub waarde: Option<Waarde>,
}

/// A caveat as a rule tells it, short enough to keep many of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    pub(super) code: CaveatCode,
    pub(super) wie: Option<Place>,
    /// Where its number or words stand in the [`Record`](super::Record).
    pub(super) at: Option<u16>,
}

impl From<CaveatCode> for Told {
    fn from(code: CaveatCode) -> Told {
        Told { code, wie: None, at: None }
    }
}

impl CaveatCode {
    /// The caveat, about this person.
    pub(crate) fn about(self, persoon: Persoon) -> Told {
        Told { code: self, wie: Some(persoon.place()), at: None }
    }
}

/// One step of a computation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// Its name, unique within its scheme together with `wie`.
    pub code: StepCode,
    /// The person it is about.
    pub wie: Option<PersonId>,
    /// The value, unrounded unless an article rounds it.
    pub waarde: Waarde,
    /// The article it follows.
    pub bron: Bron,
}

impl Step {
    pub(crate) fn new(code: StepCode, wie: Option<PersonId>, waarde: Waarde, bron: Bron) -> Step {
        Step { code, wie, waarde, bron }
    }
}

/// Two answers that cannot both be right: an income, and a day of birth with which the person cannot have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Conflict {
    /// The kind of income, by its name in the document.
    pub soort: &'static str,
    /// What was given.
    pub bedrag: Euro,
}

impl Conflict {
    /// The kinds of income that can be impossible.
    pub const SOORTEN: &'static [&'static str] = &[Conflict::AOW, Conflict::LOON];
    /// An AOW in a year in which the pensioengerechtigde leeftijd is not reached.
    pub(crate) const AOW: &'static str = "aow";
    /// Wages of a child.
    pub(crate) const LOON: &'static str = "loon";
}
