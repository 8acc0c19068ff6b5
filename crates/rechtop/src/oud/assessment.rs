//! All schemes over one household.

use crate::euro::{Euro, PerMonth, PerYear};
use crate::oud::answer::Question;
use crate::oud::outcome::{Award, Outcome};
use crate::oud::regelingen::Regeling;
use crate::oud::trace::Trace;

/// What every scheme says of one household.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment<T> {
    /// One answer a scheme, in the order in which they are shown.
    pub regelingen: Vec<Beoordeling<T>>,
}

/// What one scheme says.
#[derive(Debug, Clone, PartialEq)]
pub struct Beoordeling<T> {
    /// The scheme.
    pub regeling: Regeling,
    /// Its answer.
    pub outcome: Outcome,
    /// The steps that led there, where they were kept.
    pub trace: T,
}

impl<T: Trace> Beoordeling<T> {
    /// What it comes to in the calendar year: the right, or what other months give.
    pub fn award(&self) -> Option<&Award> {
        match &self.outcome {
            Outcome::Right(award) => Some(award),
            Outcome::NoRight(refusal) => refusal.rest_of_year.as_deref(),
            Outcome::Undecided(_) | Outcome::Pointer(_) => None,
        }
    }
}

/// A question that can still change an outcome, and who waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The question.
    pub question: Question,
    /// The schemes that wait for its answer.
    pub regelingen: Vec<&'static str>,
}

impl<T: Trace> Assessment<T> {
    /// The questions that can still change an outcome: what most schemes wait for comes first, and
    /// among equals what a scheme would rule out first.
    pub fn open_questions(&self) -> Vec<OpenQuestion> {
        let mut open: Vec<OpenQuestion> = Vec::new();
        for beoordeling in &self.regelingen {
            let Outcome::Undecided(undecided) = &beoordeling.outcome else { continue };
            for &question in &undecided.missing {
                let id = beoordeling.regeling.id;
                match open.iter_mut().find(|known| known.question == question) {
                    Some(known) => known.regelingen.push(id),
                    None => open.push(OpenQuestion { question, regelingen: vec![id] }),
                }
            }
        }
        open.sort_by_key(|question| std::cmp::Reverse(question.regelingen.len()));
        open
    }

    /// What is paid in the month of the peildatum, all schemes together.
    pub fn per_month(&self) -> PerMonth {
        self.regelingen.iter().filter_map(Beoordeling::award).map(|award| award.per_month).sum()
    }

    /// What the calendar year gives, all schemes together.
    pub fn per_year(&self) -> PerYear {
        self.regelingen.iter().filter_map(Beoordeling::award).map(|award| award.per_year).sum()
    }

    /// What is paid once, all schemes together.
    pub fn once(&self) -> Euro {
        self.regelingen.iter().filter_map(Beoordeling::award).map(|award| award.once).sum()
    }
}
