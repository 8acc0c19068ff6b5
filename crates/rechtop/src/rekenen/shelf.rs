//! What was worked out of a household is kept, with the months in which it holds, and taken from there by every rule and
//! every scheme that needs it again.

use std::any::Any;
use std::cell::{Cell, RefCell};

use smallvec::SmallVec;

use super::{Gathered, Given, Rule};
use crate::codes::RegelingCode;
use crate::datum::Maand;

/// Something that many rules need of a household, or of each of its persons: its net income, its norm.
pub trait Concept {
    /// Where it is kept, with others.
    type Plank: Plank;
    /// What it comes to in a month.
    type Value: Clone + 'static;

    /// Its own place there.
    fn place(plank: &Self::Plank) -> &Kept<Self::Value>;
}

/// Where concepts are kept, each in its place. Which concepts there are, those know who have them.
pub trait Plank: Any {
    /// An empty one, for another household.
    fn another(&self) -> Box<dyn Plank>;
}

/// Of which person something is kept, or for which of a few cases.
pub(super) type Which = u16;

/// What was worked out of one household.
pub struct Shelf<'a> {
    plank: &'a dyn Plank,
    outcomes: [Cell<Option<Given>>; RegelingCode::ALL.len()],
}

/// All that is kept of a concept: of two persons in both halves of the year it is made once.
#[derive(Debug)]
pub struct Kept<V> {
    found: RefCell<SmallVec<[Finding<V>; 4]>>,
}

impl<V> Default for Kept<V> {
    fn default() -> Kept<V> {
        Kept { found: RefCell::default() }
    }
}

/// A value, and the months in which it holds.
#[derive(Debug)]
pub(super) struct Finding<V> {
    pub which: Which,
    /// The first month.
    pub eerste: Maand,
    /// The first month in which it may be another.
    pub tot: Maand,
    pub value: Rule<V>,
    pub gathered: Gathered,
}

impl<'a> Shelf<'a> {
    /// An empty one.
    pub fn new(plank: &'a dyn Plank) -> Shelf<'a> {
        Shelf { plank, outcomes: [const { Cell::new(None) }; RegelingCode::ALL.len()] }
    }

    pub(super) fn plank(&self) -> &'a dyn Plank {
        self.plank
    }

    fn place<C: Concept>(&self) -> Option<&'a Kept<C::Value>> {
        let plank: &dyn Any = self.plank;
        plank.downcast_ref().map(C::place)
    }

    /// Looks at what is kept of a concept for a month.
    pub(super) fn find<C: Concept, R>(
        &self,
        which: Which,
        maand: Maand,
        look: impl FnOnce(&Finding<C::Value>) -> R,
    ) -> Option<R> {
        let found = self.place::<C>()?.found.borrow();
        let holds = |finding: &&Finding<_>| {
            finding.which == which && finding.eerste <= maand && maand < finding.tot
        };
        found.iter().find(holds).map(look)
    }

    pub(super) fn keep<C: Concept>(&self, finding: Finding<C::Value>) {
        if let Some(kept) = self.place::<C>() {
            kept.found.borrow_mut().push(finding);
        }
    }

    /// What a scheme gives, where that is known already.
    pub(super) fn outcome(&self, regeling: RegelingCode) -> Option<Given> {
        self.outcomes[regeling as usize].get()
    }

    pub(super) fn keep_outcome(&self, regeling: RegelingCode, given: Given) {
        self.outcomes[regeling as usize].set(Some(given));
    }
}
