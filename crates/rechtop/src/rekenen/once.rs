//! A concept is worked out once, and taken from the shelf from then on.

use super::shelf::{Concept, Finding, Which};
use super::{Rule, Trace, Worksheet};
use crate::feiten::Persoon;

impl<'a, T: Trace> Worksheet<'a, T> {
    /// A concept of one person in the month, worked out once. It leaves no step.
    ///
    /// # Errors
    /// Those of the work.
    pub fn once_of<C: Concept>(
        &mut self,
        persoon: Persoon<'a>,
        work: impl FnOnce(&mut Self) -> Rule<C::Value>,
    ) -> Rule<C::Value> {
        self.once_for::<C>(persoon.place().into(), work)
    }

    /// A concept of the household in the month, worked out once. It leaves no step.
    ///
    /// # Errors
    /// Those of the work.
    pub fn once<C: Concept>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Rule<C::Value>,
    ) -> Rule<C::Value> {
        self.once_for::<C>(0, work)
    }

    /// A concept that differs by a few cases, worked out once for each. It leaves no step.
    ///
    /// # Errors
    /// Those of the work.
    pub fn once_for<C: Concept>(
        &mut self,
        which: Which,
        work: impl FnOnce(&mut Self) -> Rule<C::Value>,
    ) -> Rule<C::Value> {
        let found = self.shelf().find::<C, _>(which, self.looked_at(), |kept| {
            self.holds_until(kept.tot);
            self.take_over(&kept.gathered);
            kept.value.clone()
        });
        found.unwrap_or_else(|| self.work_out::<C>(which, work))
    }

    // Apart, so that what is mostly done, taking it from the shelf, stays short.
    #[inline(never)]
    fn work_out<C: Concept>(
        &mut self,
        which: Which,
        work: impl FnOnce(&mut Self) -> Rule<C::Value>,
    ) -> Rule<C::Value> {
        let (shelf, eerste) = (self.shelf(), self.looked_at());
        let ((value, gathered), tot) = self.in_maand(eerste, |w| w.gather(work));
        self.holds_until(tot);
        self.take_over(&gathered);
        shelf.keep::<C>(Finding { which, eerste, tot, value: value.clone(), gathered });
        value
    }
}
