//! The explanation of an outcome: its steps, each with value and article.
//!
//! A rule is written once, over any [`Trace`]. [`Steps`] keeps what it reports, [`NoTrace`] drops
//! it, and the compiler drops the reporting with it; so the explanation can never be a second
//! computation that says something else.

use crate::bron::Bron;
use crate::waarde::Waarde;

/// One step of a computation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Stable name, unique within its scheme together with `wie`.
    pub id: &'static str,
    /// The person it is about, by place in the household.
    pub wie: Option<usize>,
    /// The value, unrounded unless an article rounds it.
    pub waarde: Waarde,
    /// The article it follows.
    pub bron: Bron,
}

/// Somebody who may want to know the steps.
pub trait Trace: Default {
    /// Takes note of a step.
    fn note(&mut self, step: Step);

    /// The steps that were kept.
    fn steps(&self) -> &[Step];

    /// Takes note of a step about the household.
    fn step(&mut self, id: &'static str, waarde: impl Into<Waarde>, bron: Bron) {
        self.note(Step { id, wie: None, waarde: waarde.into(), bron });
    }

    /// Takes note of a step about one person.
    fn person_step(&mut self, id: &'static str, wie: usize, waarde: impl Into<Waarde>, bron: Bron) {
        self.note(Step { id, wie: Some(wie), waarde: waarde.into(), bron });
    }
}

/// Keeps nothing: for batches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoTrace;

impl Trace for NoTrace {
    #[inline(always)]
    fn note(&mut self, _: Step) {}

    fn steps(&self) -> &[Step] {
        &[]
    }
}

/// Keeps every step, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps(Vec<Step>);

impl Trace for Steps {
    fn note(&mut self, step: Step) {
        if self.0.capacity() == 0 {
            self.0.reserve(24);
        }
        self.0.push(step);
    }

    fn steps(&self) -> &[Step] {
        &self.0
    }
}
