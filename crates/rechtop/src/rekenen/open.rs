//! What is open in a scheme: what is not answered, or not known.

use super::{Halt, Missing};
use crate::feiten::Gap;

/// What is open in a scheme.
#[derive(Debug, Default)]
pub struct Open {
    /// What is not answered, the most decisive first.
    pub(super) missing: Vec<Gap>,
    /// The amount that is not there.
    pub(super) not_known: Option<Missing>,
}

impl Open {
    /// Takes note of what is open. Without the amounts no answer helps, so then nothing is asked.
    pub(super) fn note(&mut self, halt: Halt) {
        match halt {
            Halt::NotKnown(missing) => {
                self.missing.clear();
                self.not_known.get_or_insert(missing);
            }
            Halt::Open(gap) => {
                if self.not_known.is_none() && !self.missing.contains(&gap) {
                    self.missing.push(gap);
                }
            }
            Halt::Refused(_) => {}
        }
    }

    /// What stops the scheme first: an amount that is not known, or else what is asked first.
    pub(super) fn first(&self) -> Option<Halt> {
        let gap = self.missing.first().copied().map(Halt::Open);
        self.not_known.map(Halt::NotKnown).or(gap)
    }

    pub(super) fn is_open(&self) -> bool {
        self.first().is_some()
    }

    /// Forgets all, for the next scheme.
    pub(super) fn clear(&mut self) {
        self.missing.clear();
        self.not_known = None;
    }
}
