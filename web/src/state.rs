//! What the app knows: the answers, the screen, and the way back. Plain Rust, without a browser.

use std::rc::Rc;

use jiff::civil::Date;
use rechtop::{
    AnswerValue, Assessment, Fact, Fouten, Huishouden, Question, Rulebook, Subject, assess,
};
use yew::Reducible;

/// A screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Scherm {
    /// What the app does, and what it does with answers.
    Start,
    /// One question.
    Vraag(Question),
    /// What the household is entitled to.
    Resultaat,
}

/// Everything the app knows.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// The screen that is shown.
    pub scherm: Scherm,
    /// Whether this household is an example.
    pub voorbeeld: bool,
    /// Today, as the browser says.
    pub vandaag: Date,
    huishouden: Huishouden,
    /// The number of this screen. Every screen that is gone to gets a new one.
    nummer: u64,
    /// The screens before this one, with their numbers.
    terug: Vec<(u64, Scherm)>,
    /// The questions that were put, in order.
    gesteld: Vec<Question>,
    /// The questions that were put and not answered.
    overgeslagen: Vec<Question>,
}

/// What somebody does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Starts with an empty household, on this peildatum.
    Begin(Date),
    /// Answers a question.
    Antwoord(Question, AnswerValue),
    /// Does not know the answer.
    WeetNiet(Question),
    /// Goes back to the screen with this number; nothing happens where there is none.
    TerugNaar(u64),
    /// Goes to a question that was put before, or is still open.
    Naar(Question),
    /// Looks at an example.
    Voorbeeld(Box<Huishouden>),
    /// Forgets everything.
    Opnieuw,
}

impl State {
    /// The state before anything happened. The first screen gets this number: a later one than any the browser may
    /// remember of us.
    pub fn new(vandaag: Date, nummer: u64) -> State {
        State {
            scherm: Scherm::Start,
            voorbeeld: false,
            vandaag,
            huishouden: Huishouden::empty(vandaag),
            nummer,
            terug: Vec::new(),
            gesteld: Vec::new(),
            overgeslagen: Vec::new(),
        }
    }

    /// The household, as far as answered.
    pub fn huishouden(&self) -> &Huishouden {
        &self.huishouden
    }

    /// The number of this screen.
    pub fn nummer(&self) -> u64 {
        self.nummer
    }

    /// Whether the screen with this number is this one, or one before it.
    pub fn kent(&self, nummer: u64) -> bool {
        self.nummer == nummer || self.terug.iter().any(|(eerder, _)| *eerder == nummer)
    }

    /// The day that the answers are about.
    pub fn peildatum(&self) -> Date {
        self.huishouden.peildatum()
    }

    /// What every scheme says now.
    pub fn assessment(&self) -> Assessment {
        assess(&self.huishouden, &Rulebook::EMBEDDED)
    }

    /// The answer that was given to a question.
    pub fn antwoord(&self, question: &Question) -> Option<AnswerValue> {
        self.huishouden.answer(question)
    }

    /// The questions that were put, in order.
    pub fn gesteld(&self) -> &[Question] {
        &self.gesteld
    }

    /// What is wrong with an answer.
    ///
    /// # Errors
    /// The mistakes that the household would have with it.
    pub fn toets(&self, question: &Question, antwoord: AnswerValue) -> Result<(), Fouten> {
        self.huishouden.with(question, antwoord).map(|_| ())
    }

    /// The next screen: the first question that still matters and was not passed over, or the result.
    fn volgende(&self) -> Scherm {
        let open = self.assessment().open_questions();
        let mut vragen = open.into_iter().map(|open| open.question);
        let vraag = vragen.find(|question| !self.overgeslagen.contains(question));
        vraag.map_or(Scherm::Resultaat, Scherm::Vraag)
    }

    fn antwoorden(&mut self, question: Question, antwoord: AnswerValue) {
        let Ok(huishouden) = self.huishouden.with(&question, antwoord) else { return };
        self.huishouden = huishouden;
        self.overgeslagen.retain(|passed| *passed != question);
        if question.fact == Fact::Personen {
            self.vergeet_wie_weg_is();
        }
        self.vooruit(question);
    }

    fn weet_niet(&mut self, question: Question) {
        if let Ok(huishouden) = self.huishouden.without(&question) {
            self.huishouden = huishouden;
        }
        if !self.overgeslagen.contains(&question) {
            self.overgeslagen.push(question.clone());
        }
        self.vooruit(question);
    }

    fn vooruit(&mut self, question: Question) {
        if !self.gesteld.contains(&question) {
            self.gesteld.push(question);
        }
        let volgende = self.volgende();
        self.ga(volgende);
    }

    fn ga(&mut self, scherm: Scherm) {
        let hier = std::mem::replace(&mut self.scherm, scherm);
        self.terug.push((self.nummer, hier));
        self.nummer += 1;
    }

    /// Questions about somebody who is gone are forgotten.
    fn vergeet_wie_weg_is(&mut self) {
        let huishouden = &self.huishouden;
        let is_er = |question: &Question| match &question.subject {
            Subject::Person(id) => huishouden.persoon(id).is_some(),
            Subject::Household | Subject::Home => true,
        };
        self.gesteld.retain(is_er);
        self.overgeslagen.retain(is_er);
        self.terug.retain(|(_, scherm)| match scherm {
            Scherm::Vraag(question) => is_er(question),
            Scherm::Start | Scherm::Resultaat => true,
        });
    }

    fn ga_terug(&mut self, nummer: u64) {
        if let Some(plaats) = self.terug.iter().position(|(eerder, _)| *eerder == nummer) {
            self.terug.truncate(plaats + 1);
            if let Some((nummer, scherm)) = self.terug.pop() {
                (self.nummer, self.scherm) = (nummer, scherm);
            }
        }
    }

    /// Who goes back to the first screen and begins again for the same day keeps every answer.
    fn begin(&mut self, peildatum: Date) {
        if self.voorbeeld || self.peildatum() != peildatum {
            self.vergeet(Huishouden::empty(peildatum));
        }
        let volgende = self.volgende();
        self.ga(volgende);
    }

    fn bekijk_voorbeeld(&mut self, voorbeeld: Huishouden) {
        self.vergeet(voorbeeld);
        self.voorbeeld = true;
        self.ga(Scherm::Resultaat);
    }

    fn opnieuw(&mut self) {
        self.vergeet(Huishouden::empty(self.vandaag));
        self.ga(Scherm::Start);
        self.terug.clear();
    }

    /// Puts another household in the place of all answers.
    fn vergeet(&mut self, huishouden: Huishouden) {
        self.huishouden = huishouden;
        self.voorbeeld = false;
        self.gesteld.clear();
        self.overgeslagen.clear();
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        match action {
            Action::Begin(peildatum) => state.begin(peildatum),
            Action::Antwoord(question, antwoord) => state.antwoorden(question, antwoord),
            Action::WeetNiet(question) => state.weet_niet(question),
            Action::TerugNaar(nummer) => state.ga_terug(nummer),
            Action::Naar(question) => state.ga(Scherm::Vraag(question)),
            Action::Voorbeeld(voorbeeld) => state.bekijk_voorbeeld(*voorbeeld),
            Action::Opnieuw => state.opnieuw(),
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

    const VANDAAG: Date = date(2026, 11, 21);

    fn personen() -> Question {
        Question { subject: Subject::Household, fact: Fact::Personen }
    }

    fn na(acties: Vec<Action>) -> Rc<State> {
        acties.into_iter().fold(Rc::new(State::new(VANDAAG, 100)), Rc::<State>::reduce_one)
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

    fn alleen() -> AnswerValue {
        AnswerValue::Persons(vec![persoon("p1", Rol::Aanvrager)])
    }

    fn bedrag(euros: i64) -> AnswerValue {
        AnswerValue::Amount(Euro::from_euros(euros))
    }

    fn over(id: &str, fact: Fact) -> Question {
        Question { subject: Subject::Person(PersonId::from(id)), fact }
    }

    #[test]
    fn the_rules_ask_first_who_lives_together() {
        assert_eq!(na(vec![Action::Begin(VANDAAG)]).scherm, Scherm::Vraag(personen()));
    }

    #[test]
    fn an_interview_without_answers_ends_at_the_result() {
        let mut state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(personen(), alleen())]);
        let mut gesteld = 0;
        while let Scherm::Vraag(question) = state.scherm.clone() {
            state = state.reduce(Action::WeetNiet(question));
            gesteld += 1;
            assert!(gesteld <= Fact::ALL.len(), "the interview goes round");
        }
        assert_eq!(state.scherm, Scherm::Resultaat);
    }

    #[test]
    fn back_shows_the_question_with_its_answer() {
        let state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(personen(), alleen())]);
        let state = state.reduce(Action::TerugNaar(101));
        assert_eq!(state.scherm, Scherm::Vraag(personen()));
        assert_eq!(state.antwoord(&personen()), Some(alleen()));
        assert!(state.kent(101) && !state.kent(102), "what lies ahead is not known any more");
        let forward = state.clone().reduce(Action::TerugNaar(102));
        assert_eq!(forward.scherm, state.scherm);
        assert_eq!(state.reduce(Action::TerugNaar(100)).scherm, Scherm::Start);
    }

    #[test]
    fn an_impossible_answer_is_refused_and_changes_nothing() {
        let state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(personen(), alleen())]);
        let geboren = over("p1", Fact::Geboortedatum);
        let toekomst = AnswerValue::Date(date(2027, 1, 1));
        assert!(state.toets(&geboren, toekomst.clone()).is_err());
        let after = state.clone().reduce(Action::Antwoord(geboren.clone(), toekomst));
        assert_eq!(after.antwoord(&geboren), None);
    }

    #[test]
    fn questions_follow_their_person_when_somebody_before_them_leaves() {
        let [p1, k1, k2] =
            [persoon("p1", Rol::Aanvrager), persoon("k1", Rol::Kind), persoon("k2", Rol::Kind)];
        let (een, twee) = (over("k1", Fact::Vermogen), over("k2", Fact::Vermogen));
        let state = na(vec![
            Action::Begin(VANDAAG),
            Action::Antwoord(personen(), AnswerValue::Persons(vec![p1.clone(), k1, k2])),
            Action::Antwoord(een, bedrag(100)),
            Action::Antwoord(twee.clone(), bedrag(200)),
        ]);
        let Some(AnswerValue::Persons(mut over)) = state.antwoord(&personen()) else {
            unreachable!("the list of persons was answered")
        };
        over.remove(1);
        let state = state.reduce(Action::Antwoord(personen(), AnswerValue::Persons(over)));
        assert_eq!(state.antwoord(&twee), Some(bedrag(200)));
        assert_eq!(state.gesteld(), [personen(), twee]);
    }

    #[test]
    fn beginning_again_for_the_same_day_keeps_the_answers() {
        let state = na(vec![
            Action::Begin(VANDAAG),
            Action::Antwoord(personen(), alleen()),
            Action::TerugNaar(100),
            Action::Begin(VANDAAG),
        ]);
        assert_eq!(state.antwoord(&personen()), Some(alleen()));
        assert_ne!(state.scherm, Scherm::Vraag(personen()));
        let other_year = state.reduce(Action::Begin(date(2025, 12, 31)));
        assert_eq!(other_year.antwoord(&personen()), None);
    }

    #[test]
    fn starting_again_forgets_everything() {
        let state = na(vec![
            Action::Begin(VANDAAG),
            Action::Antwoord(personen(), alleen()),
            Action::Opnieuw,
        ]);
        assert_eq!(*state, State { nummer: state.nummer, ..State::new(VANDAAG, 100) });
        assert!(!state.kent(100), "no way back to what is forgotten");
    }
}
