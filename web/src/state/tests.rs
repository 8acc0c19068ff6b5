use super::*;
use jiff::civil::date;
use rechtop::document::{PersoonDocument, Rol};
use rechtop::{Answer, Euro, PersonId};

const TODAY: Date = date(2026, 11, 21);

fn personen() -> Question {
    Question { subject: Subject::Household, fact: Fact::Personen }
}

fn after(actions: Vec<Action>) -> Rc<State> {
    actions.into_iter().fold(Rc::new(State::new(TODAY, 100)), Rc::<State>::reduce_one)
}

trait ReduceOne {
    fn reduce_one(self, action: Action) -> Self;
}
impl ReduceOne for Rc<State> {
    fn reduce_one(self, action: Action) -> Rc<State> {
        self.reduce(action)
    }
}

fn persoon(id: &str, rol: Rol) -> PersoonDocument {
    PersoonDocument {
        id: Answer::Given(PersonId::from(id)),
        rol: Answer::Given(rol),
        ..PersoonDocument::default()
    }
}

fn alone() -> AnswerValue {
    AnswerValue::Persons(vec![persoon("p1", Rol::Aanvrager)])
}

fn amount(euros: i64) -> AnswerValue {
    AnswerValue::Amount(Euro::from_euros(euros))
}

fn about(id: &str, fact: Fact) -> Question {
    Question { subject: Subject::Person(PersonId::from(id)), fact }
}

#[test]
fn the_rules_ask_first_who_lives_together() {
    assert_eq!(after(vec![Action::Begin(TODAY)]).screen, Screen::Question(personen()));
}

#[test]
fn an_interview_without_answers_ends_at_the_result() {
    let mut state = after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone())]);
    let mut asked = 0;
    while let Screen::Question(question) = state.screen.clone() {
        state = state.reduce(Action::DontKnow(question));
        asked += 1;
        assert!(asked <= Fact::ALL.len(), "the interview goes round");
    }
    assert_eq!(state.screen, Screen::Result);
}

#[test]
fn back_shows_the_question_with_its_answer() {
    let state = after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone())]);
    let state = state.reduce(Action::BackTo(101));
    assert_eq!(state.screen, Screen::Question(personen()));
    assert_eq!(state.answer(&personen()), Some(alone()));
    assert!(state.knows(101) && !state.knows(102), "what lies ahead is not known any more");
    let forward = state.clone().reduce(Action::BackTo(102));
    assert_eq!(forward.screen, state.screen);
    assert_eq!(state.reduce(Action::BackTo(100)).screen, Screen::Start);
}

#[test]
fn an_impossible_answer_is_refused_and_changes_nothing() {
    let state = after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone())]);
    let born = about("p1", Fact::Geboortedatum);
    let future = AnswerValue::Date(date(2027, 1, 1));
    assert!(state.check(&born, future.clone()).is_err());
    let after = state.clone().reduce(Action::Answer(born.clone(), future));
    assert_eq!(after.answer(&born), None);
}

#[test]
fn questions_follow_their_person_when_somebody_before_them_leaves() {
    let [p1, k1, k2] =
        [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind), persoon("k2", Rol::Kind)];
    let (first, second) = (about("k1", Fact::Vermogen), about("k2", Fact::Vermogen));
    let state = after(vec![
        Action::Begin(TODAY),
        Action::Answer(personen(), AnswerValue::Persons(vec![p1.clone(), k1, k2])),
        Action::Answer(first, amount(100)),
        Action::Answer(second.clone(), amount(200)),
    ]);
    let Some(AnswerValue::Persons(mut about)) = state.answer(&personen()) else {
        unreachable!("the list of persons was answered")
    };
    about.remove(1);
    let state = state.reduce(Action::Answer(personen(), AnswerValue::Persons(about)));
    assert_eq!(state.answer(&second), Some(amount(200)));
    assert_eq!(state.asked(), [personen(), second]);
}

#[test]
fn beginning_again_for_the_same_day_keeps_the_answers() {
    let state = after(vec![
        Action::Begin(TODAY),
        Action::Answer(personen(), alone()),
        Action::BackTo(100),
        Action::Begin(TODAY),
    ]);
    assert_eq!(state.answer(&personen()), Some(alone()));
    assert_ne!(state.screen, Screen::Question(personen()));
    let other_year = state.reduce(Action::Begin(date(2025, 12, 31)));
    assert_eq!(other_year.answer(&personen()), None);
}

#[test]
fn starting_again_forgets_everything() {
    let state =
        after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone()), Action::Restart]);
    assert_eq!(*state, State { number: state.number, ..State::new(TODAY, 100) });
    assert!(!state.knows(100), "no way back to what is forgotten");
}

#[test]
fn a_question_has_the_same_number_each_time_it_is_shown() {
    let state = after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone())]);
    assert_eq!(state.position(&personen()), 1);
    assert_eq!(state.position(&about("p1", Fact::Vermogen)), 2, "the one on show");
    let back = state.reduce(Action::BackTo(101));
    assert_eq!(back.position(&personen()), 1);
}

#[test]
fn who_comes_back_sees_nothing_until_they_say_who_they_are() {
    let answered = || after(vec![Action::Begin(TODAY), Action::Answer(personen(), alone())]);
    let left = answered().reduce(Action::Leave);
    assert!(left.left);
    // The browser's own button changes nothing about that.
    let left = left.reduce(Action::BackTo(101));
    assert!(left.left && left.screen == Screen::Question(personen()));
    let stayed = left.clone().reduce(Action::Stay);
    assert!(!stayed.left && stayed.answer(&personen()) == Some(alone()));
    let wiped = left.reduce(Action::Wipe);
    assert_eq!((wiped.left, &wiped.screen), (false, &Screen::Wiped));
    assert_eq!(wiped.answer(&personen()), None);
    assert!(!wiped.knows(100) && !wiped.knows(101), "no way back to what was wiped");
}

#[test]
fn nobody_is_asked_who_they_are_where_nothing_was_answered() {
    let half_typed = after(vec![Action::Begin(TODAY), Action::Leave]);
    assert!(half_typed.left, "the box may hold something");
    assert!(!after(vec![Action::Leave]).left);
    let example = Box::new(Huishouden::empty(TODAY));
    assert!(!after(vec![Action::Example(example), Action::Leave]).left);
    assert!(!after(vec![Action::Begin(TODAY), Action::Wipe, Action::Leave]).left);
}
