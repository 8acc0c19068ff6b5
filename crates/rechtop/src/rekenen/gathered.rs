//! What is found beside a value.

use super::{Certainty, Told};

/// What was gathered beside a value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gathered {
    /// How sure the value is.
    pub certainty: Certainty,
    /// What must be told with it.
    pub told: Vec<Told>,
}

impl Gathered {
    /// Adds what was gathered with another value, each caveat once.
    pub fn join(&mut self, other: Gathered) {
        self.certainty = self.certainty.and(other.certainty);
        for caveat in other.told {
            if !self.told.contains(&caveat) {
                self.told.push(caveat);
            }
        }
    }
}
