//! How conditions add up. A condition that is known to refuse settles the matter, whatever else is open; only what is
//! left is asked. That is decided here, and nowhere else.

use super::{
    Award, Certainty, Decided, Halt, Outcome, Reason, Refusal, Rule, Trace, Undecided, Verdict,
    Worksheet,
};
use crate::normbedragen::Side;

/// A condition that is looked at only where its turn comes.
type Ground<'g, W> = &'g dyn Fn(&mut W) -> Rule<()>;

impl<'a, T: Trace> Worksheet<'a, T> {
    /// Weighs a condition of the scheme. A refusal stops the rule; what is open is noted and the rule goes on, because a
    /// later condition may still refuse. How sure a refusal is hangs on its own condition only.
    ///
    /// # Errors
    /// The refusal.
    pub fn weigh(&mut self, condition: impl FnOnce(&mut Self) -> Rule<()>) -> Rule<()> {
        let before = std::mem::take(&mut self.certainty);
        let weighed = condition(self);
        self.certainty = self.certainty.and(before);
        match weighed {
            Err(Halt::Refused(reason)) => reason.refuse(),
            Err(open) => {
                self.open.note(open);
                Ok(())
            }
            Ok(()) => Ok(()),
        }
    }

    /// Several grounds, asked one at a time: the first that is known to refuse stops the rule; the first open one
    /// stops it only where none refuses.
    ///
    /// # Errors
    /// The refusal, or what is open.
    pub fn all<const N: usize>(&mut self, grounds: [Ground<'_, Self>; N]) -> Rule<()> {
        first_refusal(grounds.into_iter().map(|ground| ground(self)))
    }

    /// What another rule gives, or nothing where it refuses. Its steps and caveats stay out of this scheme; how certain
    /// it is counts here too.
    ///
    /// # Errors
    /// What is open.
    pub fn if_granted<V>(&mut self, rule: impl FnOnce(&mut Self) -> Rule<V>) -> Rule<Option<V>> {
        let (found, gathered) = self.gather(rule);
        self.weaken(gathered.certainty);
        match found {
            Ok(value) => Ok(Some(value)),
            Err(Halt::Refused(_)) => Ok(None),
            Err(open) => Err(open),
        }
    }

    /// What the scheme answers, given what its rule came to.
    pub fn decide(&mut self, verdict: Rule<Verdict>) -> Decided<T> {
        let (outcome, certainty) = match verdict {
            // No amount in any month: no answer to an open question can change that.
            Err(Halt::Refused(reason)) => {
                let certainty = reason.certainty;
                (Outcome::NoRight(Refusal::new(reason, None)), certainty)
            }
            Err(open) => {
                self.open.note(open);
                (self.undecided(), Certainty::EXACT)
            }
            Ok(_) if self.open.is_open() => (self.undecided(), Certainty::EXACT),
            Ok(Verdict::Pointer(reason)) => (Outcome::Pointer(reason), self.certainty),
            Ok(Verdict::Award(award)) => self.awarded(award),
        };
        // What is not decided yet, waits for other questions first.
        let open = matches!(outcome, Outcome::Undecided(_));
        let refine = if open { Vec::new() } else { std::mem::take(&mut self.refine) };
        let decided =
            Decided { outcome, certainty, refine, trace: std::mem::take(&mut self.trace) };
        if let Ok(given) = decided.given() {
            self.data.shelf.keep_outcome(self.regeling, given);
        }
        decided
    }

    fn awarded(&mut self, mut award: Box<Award>) -> (Outcome, Certainty) {
        award.caveats.append(&mut self.told);
        match award.not_now.take() {
            None => (Outcome::Right(award), self.certainty),
            Some(reason) => {
                let certainty = self.certainty.and(reason.certainty);
                (Outcome::NoRight(Refusal::new(reason, Some(award))), certainty)
            }
        }
    }

    fn undecided(&mut self) -> Outcome {
        let mut undecided = std::mem::take(&mut self.open);
        if let Some(not_known) = &undecided.not_known
            && not_known.side == Side::NotYetKnown
        {
            undecided.fixed = self.fixed_already(not_known.maand);
        }
        Outcome::Undecided(undecided)
    }
}

impl Undecided {
    /// Takes note of what is open. Without the amounts no answer helps, so then nothing is asked.
    pub(super) fn note(&mut self, halt: Halt) {
        match halt {
            Halt::NotKnown(not_known) => {
                self.missing.clear();
                self.not_known.get_or_insert(not_known);
            }
            Halt::Open(question) => {
                if self.not_known.is_none() && !self.missing.contains(&question) {
                    self.missing.push(question);
                }
            }
            Halt::Refused(_) => {}
        }
    }

    /// What stops the scheme first: an amount that is not known, or else the first open question.
    pub(super) fn first(&self) -> Option<Halt> {
        let question = self.missing.first().cloned().map(Halt::Open);
        self.not_known.map(Halt::NotKnown).or(question)
    }

    pub(super) fn is_open(&self) -> bool {
        !self.missing.is_empty() || self.not_known.is_some()
    }
}

/// The first that is known to refuse, or else the first that is open. One that is sure goes before one that is not.
///
/// # Errors
/// The refusal, or what is open.
pub fn first_refusal(grounds: impl IntoIterator<Item = Rule<()>>) -> Rule<()> {
    let (mut open, mut unsure) = (None, None);
    for ground in grounds {
        match ground {
            Err(Halt::Refused(reason)) if reason.certainty.is_exact() => return reason.refuse(),
            Err(Halt::Refused(reason)) => unsure = unsure.or(Some(reason)),
            Err(halt) => open = open.or(Some(halt)),
            Ok(()) => {}
        }
    }
    match unsure {
        Some(reason) => reason.refuse(),
        None => open.map_or(Ok(()), Err),
    }
}

/// At least one must pass: one child that counts is enough. One that is known to pass settles it. Otherwise the first
/// open one stops the rule, and where all refuse, the last refusal that says more than `none`.
///
/// # Errors
/// The refusal, or what is open.
pub fn one_passes(checks: impl IntoIterator<Item = Rule<()>>, none: Reason) -> Rule<()> {
    let (mut open, mut reason) = (None, none.clone());
    for check in checks {
        match check {
            Ok(()) => return Ok(()),
            Err(Halt::Refused(own)) if own.code == none.code => {}
            Err(Halt::Refused(own)) => reason = own,
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or_else(|| reason.refuse(), Err)
}

/// The first that is known to be there; an open question counts only where there is none.
///
/// # Errors
/// The first halt, where none is known to be there.
pub fn first_known<V>(looked: impl IntoIterator<Item = Rule<Option<V>>>) -> Rule<Option<V>> {
    let mut open = None;
    for one in looked {
        match one {
            Ok(Some(found)) => return Ok(Some(found)),
            Ok(None) => {}
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or(Ok(None), Err)
}

/// Whether one of them is known to hold; an open question counts only where none is.
///
/// # Errors
/// The first halt, where none is known to hold.
pub fn any_known(looked: impl IntoIterator<Item = Rule<bool>>) -> Rule<bool> {
    let found = first_known(looked.into_iter().map(|one| one.map(|holds| holds.then_some(()))))?;
    Ok(found.is_some())
}
