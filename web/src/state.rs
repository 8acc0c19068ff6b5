//! What the app knows: the answers, the screen, and the way back. It never touches the browser, so that it can be tested
//! without one.

use std::rc::Rc;

use jiff::civil::Date;
use rechtop::{
    AnswerValue, Assessment, Fact, Huishouden, Mistakes, Question, Rulebook, Subject, assess,
};
use yew::Reducible;

/// A screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// What the app does, and what happens to the answers.
    Start,
    /// One question.
    Question(Question),
    /// What the household is entitled to.
    Result,
}

/// Everything the app knows.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The screen on show.
    pub screen: Screen,
    /// Whether this household is an example.
    pub example: bool,
    /// Today, according to the browser.
    pub today: Date,
    huishouden: Huishouden,
    /// The number of this screen. Every new screen gets the next one.
    number: u64,
    /// The screens before this one, with their numbers.
    earlier: Vec<(u64, Screen)>,
    /// The questions asked so far, in order.
    asked: Vec<Question>,
    /// The questions that were asked and skipped.
    skipped: Vec<Question>,
}

/// Something the resident does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Starts with an empty household on this peildatum.
    Begin(Date),
    /// Answers a question.
    Answer(Question, AnswerValue),
    /// Does not know the answer.
    DontKnow(Question),
    /// Goes back to the screen with this number. Does nothing if there is no such screen.
    BackTo(u64),
    /// Goes to a question that was asked before, or is still open.
    GoTo(Question),
    /// Looks at an example.
    Example(Box<Huishouden>),
    /// Forgets everything.
    Restart,
}

impl State {
    /// The state before anything has happened. The first screen gets this number.
    pub fn new(today: Date, number: u64) -> State {
        State {
            screen: Screen::Start,
            example: false,
            today,
            huishouden: Huishouden::empty(today),
            number,
            earlier: Vec::new(),
            asked: Vec::new(),
            skipped: Vec::new(),
        }
    }

    /// The household, as far as it is known.
    pub fn huishouden(&self) -> &Huishouden {
        &self.huishouden
    }

    /// The number of this screen.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Whether this number is that of the current screen or of an earlier one.
    pub fn knows(&self, number: u64) -> bool {
        self.number == number
            || self.earlier.iter().any(|(number_there, _)| *number_there == number)
    }

    /// The day that the answers are about.
    pub fn peildatum(&self) -> Date {
        self.huishouden.peildatum()
    }

    /// The outcome of every scheme for the answers so far.
    pub fn assessment(&self) -> Assessment {
        assess(&self.huishouden, &Rulebook::EMBEDDED)
    }

    /// The answer to a question, if there is one.
    pub fn answer(&self, question: &Question) -> Option<AnswerValue> {
        self.huishouden.answer(question)
    }

    /// The questions asked so far, in order.
    pub fn asked(&self) -> &[Question] {
        &self.asked
    }

    /// Checks an answer without giving it.
    ///
    /// # Errors
    /// The mistakes the household would have with this answer.
    pub fn check(&self, question: &Question, answer: AnswerValue) -> Result<(), Mistakes> {
        self.huishouden.with(question, answer).map(|_| ())
    }

    /// The next screen: the first question that still matters and was not skipped, or else the result.
    fn next(&self) -> Screen {
        let open = self.assessment().open_questions();
        let mut questions = open.into_iter().map(|open| open.question);
        let question = questions.find(|question| !self.skipped.contains(question));
        question.map_or(Screen::Result, Screen::Question)
    }

    fn take_answer(&mut self, question: Question, answer: AnswerValue) {
        let Ok(huishouden) = self.huishouden.with(&question, answer) else { return };
        self.huishouden = huishouden;
        self.skipped.retain(|passed| *passed != question);
        if question.fact == Fact::Personen {
            self.forget_who_left();
        }
        self.forward(question);
    }

    fn dont_know(&mut self, question: Question) {
        if let Ok(huishouden) = self.huishouden.without(&question) {
            self.huishouden = huishouden;
        }
        if !self.skipped.contains(&question) {
            self.skipped.push(question.clone());
        }
        self.forward(question);
    }

    fn forward(&mut self, question: Question) {
        if !self.asked.contains(&question) {
            self.asked.push(question);
        }
        let next = self.next();
        self.go(next);
    }

    fn go(&mut self, screen: Screen) {
        let here = std::mem::replace(&mut self.screen, screen);
        self.earlier.push((self.number, here));
        self.number += 1;
    }

    /// Forgets the questions about persons who have left the household.
    fn forget_who_left(&mut self) {
        let huishouden = &self.huishouden;
        let exists = |question: &Question| match &question.subject {
            Subject::Person(id) => huishouden.persoon(id).is_some(),
            Subject::Household | Subject::Home => true,
        };
        self.asked.retain(exists);
        self.skipped.retain(exists);
        self.earlier.retain(|(_, screen)| match screen {
            Screen::Question(question) => exists(question),
            Screen::Start | Screen::Result => true,
        });
    }

    fn go_back(&mut self, number: u64) {
        if let Some(at) = self.earlier.iter().position(|(number_there, _)| *number_there == number)
        {
            self.earlier.truncate(at + 1);
            if let Some((number, screen)) = self.earlier.pop() {
                (self.number, self.screen) = (number, screen);
            }
        }
    }

    /// Keeps every answer if somebody went back to the first screen and begins again for the same day.
    fn begin(&mut self, peildatum: Date) {
        if self.example || self.peildatum() != peildatum {
            self.start_over_with(Huishouden::empty(peildatum));
        }
        let next = self.next();
        self.go(next);
    }

    fn show_example(&mut self, example: Huishouden) {
        self.start_over_with(example);
        self.example = true;
        self.go(Screen::Result);
    }

    fn restart(&mut self) {
        self.start_over_with(Huishouden::empty(self.today));
        self.go(Screen::Start);
        self.earlier.clear();
    }

    /// Replaces all answers with this household.
    fn start_over_with(&mut self, huishouden: Huishouden) {
        self.huishouden = huishouden;
        self.example = false;
        self.asked.clear();
        self.skipped.clear();
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Begin(peildatum) => state.begin(peildatum),
            Action::Answer(question, answer) => state.take_answer(question, answer),
            Action::DontKnow(question) => state.dont_know(question),
            Action::BackTo(number) => state.go_back(number),
            Action::GoTo(question) => state.go(Screen::Question(question)),
            Action::Example(example) => state.show_example(*example),
            Action::Restart => state.restart(),
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
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
}
