//! A fact that is not answered, short enough for a rule to pass on; outside it is a [`Question`].

use super::{Fact, Holder, Huishouden, PersonId, Question, Subject};

/// Which entry of its household a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place(pub(super) u16);

impl From<Place> for u16 {
    fn from(place: Place) -> u16 {
        place.0
    }
}

/// A fact that is not answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    fact: Fact,
    /// Of whom, where it is a fact about a person.
    place: Place,
}

impl Gap {
    /// A fact about the household or the home.
    pub(super) fn of_all(fact: Fact) -> Gap {
        Gap { fact, place: Place(0) }
    }

    /// A fact about a person.
    pub(super) fn of(place: Place, fact: Fact) -> Gap {
        Gap { fact, place }
    }

    /// The question that asks for it.
    pub fn question(self, huishouden: &Huishouden) -> Question {
        let subject = match self.fact.holder() {
            Holder::Home => Subject::Home,
            Holder::Household => Subject::Household,
            Holder::Person => huishouden
                .id_at(self.place)
                .map_or(Subject::Household, |id| Subject::Person(id.clone())),
        };
        Question { subject, fact: self.fact }
    }
}

impl Huishouden {
    /// The id of the person who is that entry.
    pub(crate) fn id_at(&self, place: Place) -> Option<&PersonId> {
        self.personen().get(usize::from(place.0))?.0.id.given()
    }
}
