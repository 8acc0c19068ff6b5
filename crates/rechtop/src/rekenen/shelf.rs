//! What was worked out of a household is kept, with the months in which it holds, and taken from there by every rule and
//! every scheme that needs it again.

use std::any::{Any, TypeId};
use std::cell::{Cell, RefCell};

use smallvec::SmallVec;

use super::{Gathered, Given, Rule};
use crate::codes::RegelingCode;
use crate::datum::Maand;

/// Something that many rules need of a household, or of each of its persons: its net income, its norm.
pub trait Concept: 'static {
    /// What it comes to in a month.
    type Value: Clone + 'static;
}

/// Of which person something is kept, or for which of a few cases.
pub(super) type Which = u16;

/// What was worked out of one household.
#[derive(Debug)]
pub struct Shelf {
    concepts: RefCell<SmallVec<[Place; 12]>>,
    outcomes: [Cell<Option<Given>>; RegelingCode::ALL.len()],
}

/// Where all that is kept of a concept lies.
type Place = (TypeId, Box<dyn Any>);

/// A value, and the months in which it holds.
pub(super) struct Kept<V> {
    pub which: Which,
    /// The first month.
    pub eerste: Maand,
    /// The first month in which it may be another.
    pub tot: Maand,
    pub value: Rule<V>,
    pub gathered: Gathered,
}

/// All that is kept of a concept: of two persons in both halves of the year it is made once.
type All<C> = SmallVec<[Kept<<C as Concept>::Value>; 4]>;

impl Default for Shelf {
    fn default() -> Shelf {
        Shelf {
            concepts: RefCell::default(),
            outcomes: [const { Cell::new(None) }; RegelingCode::ALL.len()],
        }
    }
}

impl Shelf {
    /// Looks at what is kept of a concept for a month.
    pub(super) fn find<C: Concept, R>(
        &self,
        which: Which,
        maand: Maand,
        look: impl FnOnce(&Kept<C::Value>) -> R,
    ) -> Option<R> {
        let concepts = self.concepts.borrow();
        let (_, kept) = concepts.iter().find(|(concept, _)| *concept == TypeId::of::<C>())?;
        let holds =
            |kept: &&Kept<_>| kept.which == which && kept.eerste <= maand && maand < kept.tot;
        kept.downcast_ref::<All<C>>()?.iter().find(holds).map(look)
    }

    pub(super) fn keep<C: Concept>(&self, kept: Kept<C::Value>) {
        let mut concepts = self.concepts.borrow_mut();
        let concept = TypeId::of::<C>();
        let there = concepts.iter_mut().find(|(there, _)| *there == concept);
        match there.and_then(|(_, all)| all.downcast_mut::<All<C>>()) {
            Some(all) => all.push(kept),
            None => {
                let mut all: All<C> = SmallVec::new();
                all.push(kept);
                concepts.push((concept, Box::new(all)));
            }
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
