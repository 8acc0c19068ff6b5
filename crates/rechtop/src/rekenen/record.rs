//! Why rules stop over one household. It is written down in one place, so that a rule passes on no more than which of
//! it stopped it: most conditions refuse, and what they say is read of one of them.

use std::cell::RefCell;

use smallvec::SmallVec;

use super::{Caveat, Certainty, Halt, Missing, Reason, Refused, Rule, Told};
use crate::bron::Bron;
use crate::codes::ReasonCode;
use crate::feiten::{Huishouden, Persoon, Place};
use crate::normbedragen::NotKnown;
use crate::waarde::Waarde;

/// What was written down of one household.
#[derive(Debug)]
pub struct Record {
    reasons: RefCell<Vec<Noted>>,
    not_known: RefCell<SmallVec<[NotKnown; 4]>>,
    words: RefCell<Vec<Waarde>>,
}

/// What a reason says.
#[derive(Debug, Clone, Copy)]
struct Noted {
    code: ReasonCode,
    wie: Option<Place>,
    getoetst: Option<Waarde>,
    grens: Option<Waarde>,
    bron: Bron,
}

/// A reason that is being written.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    record: &'a Record,
    noted: Noted,
    certainty: Certainty,
}

impl Default for Record {
    fn default() -> Record {
        // Room for what nearly every household needs.
        Record {
            reasons: RefCell::new(Vec::with_capacity(64)),
            not_known: RefCell::default(),
            words: RefCell::default(),
        }
    }
}

impl Record {
    /// Begins a reason, as sure as this.
    pub(super) fn draft(&self, code: ReasonCode, bron: Bron, certainty: Certainty) -> Draft<'_> {
        let noted = Noted { code, wie: None, getoetst: None, grens: None, bron };
        Draft { record: self, noted, certainty }
    }

    /// What was written down, as those outside read it.
    pub(super) fn reason(&self, refused: Refused, huishouden: &Huishouden) -> Reason {
        // Only this record makes refusals, and nothing is taken from it.
        let Noted { code, wie, getoetst, grens, bron } = self.reasons.borrow()[refused.at as usize];
        let wie = wie.and_then(|place| huishouden.id_at(place)).cloned();
        Reason { code, wie, getoetst, grens, bron }
    }

    /// Writes down that an amount is not there, once.
    pub(super) fn miss(&self, not_known: NotKnown) -> Halt {
        let mut all = self.not_known.borrow_mut();
        let at = all.iter().position(|known| *known == not_known).unwrap_or_else(|| {
            all.push(not_known);
            all.len() - 1
        });
        // There are some hundreds of amounts, and twelve months in a year.
        Halt::NotKnown(Missing { at: at as u16, side: not_known.side })
    }

    /// Writes down a number or words that belong to a caveat, once.
    pub(super) fn keep_word(&self, waarde: Waarde) -> u16 {
        let mut all = self.words.borrow_mut();
        let at = all.iter().position(|known| *known == waarde).unwrap_or_else(|| {
            all.push(waarde);
            all.len() - 1
        });
        // A municipality has some dozens of schemes, with a few sentences each.
        at as u16
    }

    /// A caveat, as those outside read it.
    pub(super) fn caveat(&self, told: Told, huishouden: &Huishouden) -> Caveat {
        let wie = told.wie.and_then(|place| huishouden.id_at(place)).cloned();
        let word = |at| self.words.borrow().get(usize::from(at)).copied();
        Caveat { code: told.code, wie, waarde: told.at.and_then(word) }
    }

    /// The amount that is not there.
    pub(super) fn not_known(&self, missing: Missing) -> Option<NotKnown> {
        self.not_known.borrow().get(usize::from(missing.at)).copied()
    }
}

impl Draft<'_> {
    /// The reason, no more certain than this.
    #[must_use]
    pub fn resting_on(self, certainty: impl Into<Certainty>) -> Self {
        Draft { certainty: self.certainty.and(certainty.into()), ..self }
    }

    /// The reason, about this person.
    #[must_use]
    pub fn about(self, persoon: Persoon) -> Self {
        self.with(Noted { wie: Some(persoon.place()), ..self.noted })
    }

    /// The reason, with the tested value and its limit.
    #[must_use]
    pub fn tested(self, getoetst: impl Into<Waarde>, grens: impl Into<Waarde>) -> Self {
        self.valued(getoetst).limited(grens)
    }

    /// The reason, with only the tested value.
    #[must_use]
    pub fn valued(self, getoetst: impl Into<Waarde>) -> Self {
        self.with(Noted { getoetst: Some(getoetst.into()), ..self.noted })
    }

    /// The reason, with only the limit.
    #[must_use]
    pub fn limited(self, grens: impl Into<Waarde>) -> Self {
        self.with(Noted { grens: Some(grens.into()), ..self.noted })
    }

    /// Its name.
    pub fn code(&self) -> ReasonCode {
        self.noted.code
    }

    fn with(self, noted: Noted) -> Self {
        Draft { noted, ..self }
    }

    /// Writes the reason down.
    pub fn write(self) -> Refused {
        let mut reasons = self.record.reasons.borrow_mut();
        let at = reasons.len() as u32;
        reasons.push(self.noted);
        Refused { at, code: self.noted.code, certainty: self.certainty }
    }

    /// Stops the rule with this reason.
    ///
    /// # Errors
    /// Always: the refusal.
    pub fn refuse<T>(self) -> Rule<T> {
        self.write().refuse()
    }

    /// Stops the rule with this reason where a condition holds.
    ///
    /// # Errors
    /// The refusal, where it holds.
    pub fn refuse_if(self, condition: bool) -> Rule<()> {
        if condition { self.refuse() } else { Ok(()) }
    }
}
