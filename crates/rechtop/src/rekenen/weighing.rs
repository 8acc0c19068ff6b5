//! How conditions add up. A condition that is known to refuse settles the matter, whatever else is open; only what is
//! left is asked. That is decided here, and nowhere else.

use super::{
    Award, Certainty, Decided, Draft, Given, Halt, Outcome, Reason, Refusal, Refused, Rule, Short,
    Trace, Undecided, Verdict, Worksheet,
};
use crate::feiten::{Gap, Question};
use crate::normbedragen::{NotKnown, Side};

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
        // What is open is on the worksheet; the schemes that need this one do without.
        let _ = self.settle(&verdict);
        let certainty = match &verdict {
            // No amount in any month: no answer to an open question can change that.
            Err(Halt::Refused(refused)) => refused.certainty,
            Ok(verdict) if !self.open.is_open() => self.certainty.and(verdict.certainty()),
            // What is not decided yet, waits for other questions first.
            Ok(_) | Err(_) => {
                self.refine.clear();
                Certainty::EXACT
            }
        };
        Decided {
            outcome: self.outcome(verdict),
            certainty,
            refine: self.questions(&self.refine),
            trace: std::mem::take(&mut self.trace),
        }
    }

    fn outcome(&self, verdict: Rule<Verdict>) -> Outcome {
        match verdict {
            Err(Halt::Refused(refused)) => self.refusal(refused, None),
            Ok(verdict) if !self.open.is_open() => match verdict {
                Verdict::Pointer(pointer) => Outcome::Pointer(self.written(pointer)),
                Verdict::Award(award) => self.awarded(award),
            },
            Ok(_) | Err(_) => self.undecided(),
        }
    }

    /// What the scheme answers in short, given what its rule came to.
    pub fn decide_in_short(&mut self, verdict: Rule<Verdict>) -> Short {
        match (self.settle(&verdict), verdict) {
            (Err(_), _) | (_, Ok(Verdict::Pointer(_))) => Short::Unknown,
            (Ok(_), Err(_)) => Short::NoRight(None),
            (Ok(given), Ok(Verdict::Award(award))) => match award.not_now {
                None => Short::Right(given),
                Some(_) => Short::NoRight(Some(given)),
            },
        }
    }

    /// What the scheme comes to: nothing where there is no right, or only a signpost. Kept for the schemes that need it.
    ///
    /// # Errors
    /// The first thing that is open, where it cannot be said yet.
    #[inline]
    pub(super) fn settle(&mut self, verdict: &Rule<Verdict>) -> Rule<Given> {
        let given = match verdict {
            Err(Halt::Refused(_)) => Given::default(),
            Ok(Verdict::Pointer(_)) if !self.open.is_open() => Given::default(),
            _ => self.given(verdict)?,
        };
        self.shelf().keep_outcome(self.regeling, given);
        Ok(given)
    }

    // Apart, so that what is mostly found, a refusal, stays short.
    #[inline(never)]
    fn given(&mut self, verdict: &Rule<Verdict>) -> Rule<Given> {
        if let Err(halt) = verdict {
            self.open.note(*halt);
        }
        match (verdict, self.open.first()) {
            (_, Some(open)) => Err(open),
            (Ok(Verdict::Award(award)), None) => Ok(Given::from(&**award)),
            (Ok(Verdict::Pointer(_)) | Err(_), None) => Ok(Given::default()),
        }
    }

    fn awarded(&self, mut award: Box<Award>) -> Outcome {
        award.caveats.extend(self.told());
        match award.not_now.take() {
            None => Outcome::Right(award),
            Some(refused) => self.refusal(refused, Some(award)),
        }
    }

    fn refusal(&self, refused: Refused, rest_of_year: Option<Box<Award>>) -> Outcome {
        Outcome::NoRight(Refusal { reason: self.written(refused), rest_of_year })
    }

    fn written(&self, refused: Refused) -> Reason {
        self.data.record.reason(refused, self.situatie().huishouden())
    }

    fn questions(&self, gaps: &[Gap]) -> Vec<Question> {
        gaps.iter().map(|gap| gap.question(self.situatie().huishouden())).collect()
    }

    fn undecided(&self) -> Outcome {
        let not_known = self.open.not_known.and_then(|missing| self.data.record.not_known(missing));
        let fixed = match not_known {
            Some(NotKnown { maand, side: Side::NotYetKnown, .. }) => self.fixed_already(maand),
            _ => Vec::new(),
        };
        Outcome::Undecided(Undecided {
            missing: self.questions(&self.open.missing),
            not_known,
            fixed,
        })
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
pub fn one_passes(checks: impl IntoIterator<Item = Rule<()>>, none: Draft) -> Rule<()> {
    let (mut open, mut own) = (None, None);
    for check in checks {
        match check {
            Ok(()) => return Ok(()),
            Err(Halt::Refused(refused)) if refused.code == none.code() => {}
            Err(Halt::Refused(refused)) => own = Some(refused),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    match (open, own) {
        (Some(open), _) => Err(open),
        (None, Some(refused)) => refused.refuse(),
        (None, None) => none.refuse(),
    }
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
