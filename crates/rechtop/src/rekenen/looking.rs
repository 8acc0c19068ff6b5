//! Looking elsewhere: without leaving a trace, at another month, at another scheme.

use super::worksheet::JAAR;
use super::{Gathered, Given, Rule, Told, Trace, Verdict, Worksheet};
use crate::codes::RegelingCode;
use crate::datum::Maand;

impl<'a, T: Trace> Worksheet<'a, T> {
    /// Looks without leaving a trace: no step, no caveat, and the outcome is as certain as before.
    pub fn probe<V>(&mut self, look: impl FnOnce(&mut Self) -> V) -> V {
        let silent = std::mem::replace(&mut self.silent, true);
        let certainty = std::mem::take(&mut self.certainty);
        let from = std::mem::replace(&mut self.told_from, self.told.len());
        let value = look(self);
        self.told.truncate(self.told_from);
        self.told_from = from;
        self.certainty = certainty;
        self.silent = silent;
        value
    }

    /// Looks without leaving a step; what was gathered comes back beside the value.
    pub fn gather<V>(&mut self, look: impl FnOnce(&mut Self) -> V) -> (V, Gathered) {
        let silent = std::mem::replace(&mut self.silent, true);
        let found = self.apart(look);
        self.silent = silent;
        found
    }

    /// Looks and keeps its steps; what was gathered comes back beside the value.
    pub fn apart<V>(&mut self, look: impl FnOnce(&mut Self) -> V) -> (V, Gathered) {
        let certainty = std::mem::take(&mut self.certainty);
        let from = std::mem::replace(&mut self.told_from, self.told.len());
        let value = look(self);
        let gathered = Gathered {
            certainty: std::mem::replace(&mut self.certainty, certainty),
            told: self.told_here(),
        };
        self.told_from = from;
        (value, gathered)
    }

    /// Takes what was told by what is looked at now; mostly nothing.
    fn told_here(&mut self) -> Vec<Told> {
        if self.told.len() == self.told_from {
            return Vec::new();
        }
        self.told.drain(self.told_from..).collect()
    }

    /// Adds what was gathered elsewhere.
    #[inline]
    pub fn take_over(&mut self, gathered: &Gathered) {
        self.weaken(gathered.certainty);
        for caveat in &gathered.told {
            self.tell(*caveat);
        }
    }

    /// Looks at another month of the year, and also says in which later month something that was read may change.
    pub fn in_maand<V>(&mut self, maand: Maand, look: impl FnOnce(&mut Self) -> V) -> (V, Maand) {
        let before = std::mem::replace(&mut self.maand, maand);
        // What is worked out for a year holds no longer than that.
        let until = self.until.replace(self.januari.plus(JAAR));
        let value = look(self);
        self.maand = before;
        (value, self.until.replace(until))
    }

    /// Cites the acts as they read in another month, such as the first of a quarter.
    pub fn citing<V>(&mut self, maand: Maand, look: impl FnOnce(&mut Self) -> V) -> V {
        let before = std::mem::replace(&mut self.cited, maand);
        let value = look(self);
        self.cited = before;
        value
    }

    /// What another scheme gives this household: nothing where there is no right, or only a signpost. It leaves no trace here.
    ///
    /// # Errors
    /// The first thing that is open in the other scheme, where it cannot be said yet.
    pub fn other(
        &self,
        regeling: RegelingCode,
        assess: fn(&mut Worksheet<'a, T>) -> Rule<Verdict>,
    ) -> Rule<Given> {
        if let Some(given) = self.data.shelf.outcome(regeling) {
            return Ok(given);
        }
        let mut other = Worksheet::new(regeling, self.situatie.huishouden(), self.data);
        other.silent = true;
        let verdict = assess(&mut other);
        other.settle(&verdict)
    }

    /// What another scheme gave that was decided already; nothing where it could not be said.
    pub fn given_already(&self, regeling: RegelingCode) -> Option<Given> {
        self.data.shelf.outcome(regeling)
    }
}
