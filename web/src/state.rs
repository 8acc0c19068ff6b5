//! What the app knows: the answers, the screen, and the way back. It never touches the browser, so that it can be tested
//! without one.

use std::rc::Rc;

use jiff::civil::Date;
use rechtop::lokaal::{Aankruisbaar, Regelbestanden, aan_te_kruisen};
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
    /// That everything was wiped.
    Wiped,
}

/// Everything the app knows.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The screen on show, unless somebody left.
    pub screen: Screen,
    /// Whether somebody left for another page since. Whoever comes back is asked who they are, and sees nothing else.
    pub left: bool,
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
    /// Leaves for another page. The browser may keep this one, to show it again to whoever comes back.
    Leave,
    /// Is still the same person.
    Stay,
    /// Forgets everything, to begin again.
    Restart,
    /// Forgets everything, to leave the computer to somebody else.
    Wipe,
}

impl State {
    /// The state before anything has happened. The first screen gets this number.
    pub fn new(today: Date, number: u64) -> State {
        State {
            screen: Screen::Start,
            left: false,
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

    /// What can be ticked in answer to a question for a list.
    pub fn tickable(&self, question: &Question) -> Vec<Aankruisbaar> {
        aan_te_kruisen(&self.huishouden, question, Regelbestanden::EMBEDDED)
    }

    /// The answer that stands on the screen of a question: of a list, what is on it now. Somebody who moved to another
    /// municipality is asked after other things, and must not keep what they cannot see.
    pub fn answer_on_screen(&self, question: &Question) -> Option<AnswerValue> {
        match self.answer(question)? {
            AnswerValue::Checklist(mut words) if !words.is_empty() => {
                let items = self.tickable(question);
                words.retain(|word| items.iter().any(|item| item.woord == *word));
                (!words.is_empty()).then_some(AnswerValue::Checklist(words))
            }
            answer => Some(answer),
        }
    }

    /// The questions asked so far, in order.
    pub fn asked(&self) -> &[Question] {
        &self.asked
    }

    /// The how manieth question this is, counted in the order in which they were asked.
    pub fn position(&self, question: &Question) -> usize {
        let asked = self.asked.iter().position(|asked| asked == question);
        asked.unwrap_or(self.asked.len()) + 1
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
            Screen::Start | Screen::Result | Screen::Wiped => true,
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

    /// Whether there is something of somebody's own here, if only half typed.
    fn holds_answers(&self) -> bool {
        !self.asked.is_empty() || !self.example && matches!(self.screen, Screen::Question(_))
    }

    /// Forgets everything, also the way back, and shows this screen.
    fn forget(&mut self, screen: Screen) {
        self.start_over_with(Huishouden::empty(self.today));
        self.left = false;
        self.go(screen);
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
            Action::Leave => state.left = state.holds_answers(),
            Action::Stay => state.left = false,
            Action::Restart => state.forget(Screen::Start),
            Action::Wipe => state.forget(Screen::Wiped),
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests;
