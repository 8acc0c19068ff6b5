//! Example households, for anyone who wants to see a result first. `build.rs` makes them from `fixtures/huishoudens`.

use jiff::civil::{Date, date};
use rechtop::document::{
    Bedrag, Holder, InkomenDocument, MistakeKind, OpvangDocument, OpvangSoort, Rol,
};
use rechtop::waarde::Uren;
use rechtop::{Answer, AnswerValue, Euro, Fact, Huishouden, PersonId, Question, Subject};
use rechtop_teksten::{Key, key};

use crate::draft::persoon;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// An example: its name, its day, who live together and what they answered.
pub struct Example {
    /// Its name.
    pub name: Key,
    peildatum: Date,
    personen: &'static [(&'static str, Rol)],
    answers: &'static [(Option<&'static str>, Fact, Given)],
}

/// An answer in an example: amounts in cents, hours in hundredths.
enum Given {
    Date(Date),
    YesNo(bool),
    Choice(&'static str),
    Number(u8),
    Amount(i64),
    Income(&'static [(&'static str, i64)]),
    Care(&'static [(OpvangSoort, i64, i64)]),
}

impl Example {
    /// The household. A test makes sure that every example is possible.
    pub fn huishouden(&self) -> Option<Huishouden> {
        let personen = self.personen.iter().map(|&(id, rol)| persoon(id, rol)).collect();
        let who = Question { subject: Subject::Household, fact: Fact::Personen };
        let empty = Huishouden::empty(self.peildatum);
        let start = empty.with(&who, AnswerValue::Persons(personen)).ok()?;
        self.answers.iter().try_fold(start, |huishouden, (id, fact, given)| {
            let subject = match (fact.holder(), id) {
                (Holder::Person, Some(id)) => Subject::Person(PersonId::from(*id)),
                (Holder::Home, _) => Subject::Home,
                _ => Subject::Household,
            };
            huishouden.with(&Question { subject, fact: *fact }, given.answer().ok()?).ok()
        })
    }
}

impl Given {
    fn answer(&self) -> Result<AnswerValue, MistakeKind> {
        Ok(match *self {
            Given::Date(day) => AnswerValue::Date(day),
            Given::YesNo(yes) => AnswerValue::YesNo(yes),
            Given::Choice(word) => AnswerValue::Choice(word.to_owned()),
            Given::Number(number) => AnswerValue::Number(number),
            Given::Amount(cents) => AnswerValue::Amount(Euro::from_cents(cents)),
            Given::Income(sources) => {
                let mut income = InkomenDocument::default();
                for &(source, cents) in sources {
                    income.set_source(source, Euro::from_cents(cents))?;
                }
                AnswerValue::Income(income)
            }
            Given::Care(places) => AnswerValue::Care(places.iter().map(place).collect()),
        })
    }
}

fn place(&(soort, uren, uurtarief): &(OpvangSoort, i64, i64)) -> OpvangDocument {
    OpvangDocument {
        soort: Answer::Given(soort),
        uren_per_maand: Answer::Given(Uren(uren)),
        uurtarief: Answer::Given(Bedrag(Euro::from_cents(uurtarief))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_a_household_without_open_questions_but_where_it_lives() {
        for example in EXAMPLES {
            let huishouden = example.huishouden();
            assert!(huishouden.is_some(), "{:?}", example.name);
            let Some(huishouden) = huishouden else { return };
            let assessment = rechtop::assess(&huishouden, &rechtop::Rulebook::EMBEDDED);
            // They live in no municipality: what one of them gives is not what an example is for.
            let mut open = assessment.open_questions();
            open.retain(|open| open.question.fact != Fact::Gemeente);
            assert_eq!(open, [], "{:?}", example.name);
        }
    }

    #[test]
    fn an_example_is_the_household_of_its_file() -> Result<(), rechtop::Mistakes> {
        let file = include_str!("../../fixtures/huishoudens/gezin-met-drie-kinderen.json");
        let example = EXAMPLES
            .iter()
            .find(|example| example.name == key::APP_VOORBEELD_GEZIN_MET_DRIE_KINDEREN);
        let shown = example.and_then(Example::huishouden);
        assert_eq!(shown, Some(Huishouden::from_json(file)?));
        Ok(())
    }
}
