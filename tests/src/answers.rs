//! The answers of a household one by one: all of them, none of them, and the next one of an interview.

use jiff::civil::Date;
use rechtop::document::{Bedrag, Dag, Holder, HuishoudenDocument, InkomenDocument, Rol, Saldo};
use rechtop::{Answer, AnswerValue, Euro, Fact, Huishouden, PersonId, Question, Subject};

/// Every question that the table knows of this household: for each fact of each person, of the home and of the
/// household, also where it does not exist for them.
pub fn questions(huishouden: &Huishouden) -> Vec<Question> {
    let personen = huishouden.personen().iter().filter_map(|persoon| persoon.id.given());
    let personen: Vec<&PersonId> = personen.collect();
    let about = |subject: Subject, holder: Holder| {
        let facts = Fact::ALL.iter().filter(move |fact| fact.holder() == holder);
        facts.map(move |&fact| Question { subject: subject.clone(), fact })
    };
    let persons = personen.into_iter();
    let persons = persons.flat_map(|id| about(Subject::Person(id.clone()), Holder::Person));
    let household = about(Subject::Household, Holder::Household);
    household.chain(persons).chain(about(Subject::Home, Holder::Home)).collect()
}

/// The questions that this household answers and that can make a difference to an outcome. Who lives together is not
/// among them: nothing is left of a household without it.
pub fn answered(huishouden: &Huishouden) -> Vec<Question> {
    let mut found = questions(huishouden);
    found.retain(|question| {
        question.fact != Fact::Personen
            && makes_a_difference(huishouden, question)
            && huishouden.answer(question).is_some()
    });
    found
}

fn makes_a_difference(huishouden: &Huishouden, question: &Question) -> bool {
    !is_taken_as_no(huishouden, question) && !is_net_of_nothing(huishouden, question)
}

/// Who had no income all year is not asked what is left of it: another answer contradicts the first.
fn is_net_of_nothing(huishouden: &Huishouden, question: &Question) -> bool {
    let inkomen = Question { fact: Fact::Inkomen, ..question.clone() };
    let Some(AnswerValue::Income(inkomen)) = huishouden.answer(&inkomen) else { return false };
    let anything = match inkomen.toetsingsinkomen.given() {
        Some(Saldo(bedrag)) => *bedrag > Euro::ZERO,
        None => {
            let InkomenDocument {
                loon, uitkering, aow, pensioen, alimentatie, winst, overig, ..
            } = &inkomen;
            let kinds = [loon, uitkering, aow, pensioen, alimentatie].into_iter();
            let kinds = kinds.filter_map(|kind| kind.given().map(|Bedrag(bedrag)| *bedrag));
            let saldi = [winst, overig].into_iter();
            let saldi = saldi.filter_map(|kind| kind.given().map(|Saldo(bedrag)| *bedrag));
            kinds.chain(saldi).any(|bedrag| bedrag > Euro::ZERO)
        }
    };
    question.fact == Fact::NettoMaandinkomen && !anything
}

/// Of a contract only who is named as onderhuurder is asked: a medebewoner is taken to have none, and who says
/// otherwise is followed.
fn is_taken_as_no(huishouden: &Huishouden, question: &Question) -> bool {
    let Subject::Person(id) = &question.subject else { return false };
    let rol = huishouden.persoon(id).and_then(|persoon| persoon.rol.given());
    question.fact == Fact::Commercieel && rol != Some(&Rol::Onderhuurder)
}

/// The household without the answers to these questions.
pub fn without<'q>(
    huishouden: &Huishouden,
    questions: impl IntoIterator<Item = &'q Question>,
) -> Huishouden {
    questions.into_iter().fold(huishouden.clone(), |huishouden, question| {
        let without = huishouden.without(question);
        without.unwrap_or_else(|mistakes| panic!("impossible without {question}: {mistakes}"))
    })
}

/// The same household in which nobody answered anything yet.
pub fn unanswered(huishouden: &Huishouden) -> Huishouden {
    let HuishoudenDocument { versie, peildatum, .. } = *huishouden.document();
    let document = HuishoudenDocument { versie, peildatum, ..HuishoudenDocument::default() };
    Huishouden::from_document(document).unwrap()
}

/// Answers one question in `partial` with the answer of `full`. With the list of persons comes only what no
/// question asks; the rest is asked of them one by one.
pub fn answer_from(partial: &Huishouden, full: &Huishouden, question: &Question) -> Huishouden {
    let answer = if question.fact == Fact::Personen {
        without(full, &answered(full)).answer(question)
    } else {
        full.answer(question)
    };
    let answer = answer.unwrap_or_else(|| panic!("nothing answers {question}"));
    partial.with(question, answer).unwrap()
}

/// The same household, looked at on another day.
pub fn op(huishouden: &Huishouden, peildatum: Date) -> Huishouden {
    let peildatum = Answer::Given(Dag(peildatum));
    let document = HuishoudenDocument { peildatum, ..huishouden.document().clone() };
    Huishouden::from_document(document).unwrap_or_else(|mistakes| panic!("{mistakes}"))
}
