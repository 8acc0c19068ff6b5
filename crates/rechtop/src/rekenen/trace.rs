//! Whether the steps of a computation are kept.

use super::Step;

/// Where a rule notes its steps, whether or not they are kept.
pub trait Trace: Default {
    /// Whether what is found will be explained: then what only an explanation shows is worked out too.
    const EXPLAINS: bool;

    /// Takes note of a step.
    fn note(&mut self, step: impl FnOnce() -> Step);

    /// How many steps there are.
    fn mark(&self) -> usize;

    /// Forgets the steps after a mark.
    fn back_to(&mut self, mark: usize);
}

/// Keeps nothing: for batches. The compiler leaves the steps out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoTrace;

impl Trace for NoTrace {
    const EXPLAINS: bool = false;

    #[inline(always)]
    fn note(&mut self, _: impl FnOnce() -> Step) {}

    fn mark(&self) -> usize {
        0
    }

    fn back_to(&mut self, _: usize) {}
}

/// Keeps every step, in order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Steps(pub Vec<Step>);

impl Trace for Steps {
    const EXPLAINS: bool = true;

    fn note(&mut self, step: impl FnOnce() -> Step) {
        if self.0.capacity() == 0 {
            self.0.reserve(24);
        }
        self.0.push(step());
    }

    fn mark(&self) -> usize {
        self.0.len()
    }

    fn back_to(&mut self, mark: usize) {
        self.0.truncate(mark);
    }
}
