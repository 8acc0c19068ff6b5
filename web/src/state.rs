//! What the app knows: the answers, the screen, and the way back. Plain Rust, without a browser.

use std::rc::Rc;

use jiff::civil::Date;
use rechtop::answer::{Onderwerp, Question};
use rechtop::assessment::Assessment;
use rechtop::huishouden::{Fouten, Huishouden};
use rechtop::trace::Steps;
use rechtop::{Rulebook, assess};
use serde_json::Value;
use yew::Reducible;

use crate::document;

/// A screen.
#[derive(Debug, Clone, Copy, PartialEq)]
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
    document: Value,
    huishouden: Option<Huishouden>,
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
    Antwoord(Question, Value),
    /// Does not know the answer.
    WeetNiet(Question),
    /// Goes back to the screen with this number; nothing happens where there is none.
    TerugNaar(u64),
    /// Goes to a question that was put before, or is still open.
    Naar(Question),
    /// Looks at an example.
    Voorbeeld(Value),
    /// Forgets everything.
    Opnieuw,
}

impl State {
    /// The state before anything happened. The first screen gets this number: a later one than any
    /// the browser may remember of us.
    pub fn new(vandaag: Date, nummer: u64) -> State {
        State {
            scherm: Scherm::Start,
            voorbeeld: false,
            vandaag,
            document: document::leeg(vandaag),
            huishouden: Huishouden::from_value(document::leeg(vandaag)).ok(),
            nummer,
            terug: Vec::new(),
            gesteld: Vec::new(),
            overgeslagen: Vec::new(),
        }
    }

    /// The household, as far as answered.
    pub fn huishouden(&self) -> Option<&Huishouden> {
        self.huishouden.as_ref()
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
        self.huishouden().map_or(self.vandaag, Huishouden::peildatum)
    }

    /// What every scheme says now.
    pub fn assessment(&self) -> Option<Assessment<Steps>> {
        self.huishouden().map(|huishouden| assess(huishouden, &Rulebook::EMBEDDED))
    }

    /// The answer that was given to a question.
    pub fn antwoord(&self, question: Question) -> Option<&Value> {
        document::antwoord(&self.document, question)
    }

    /// The questions that were put, in order.
    pub fn gesteld(&self) -> &[Question] {
        &self.gesteld
    }

    /// What is wrong with an answer.
    ///
    /// # Errors
    /// The mistakes that the household would have with it.
    pub fn toets(&self, question: Question, antwoord: Value) -> Result<(), Fouten> {
        let mut document = self.document.clone();
        document::zet(&mut document, question, antwoord);
        Huishouden::from_value(document).map(|_| ())
    }

    /// The next screen: the first question that still matters and was not passed over, or the result.
    fn volgende(&self) -> Scherm {
        let open = self.assessment().map(|a| a.open_questions()).unwrap_or_default();
        let vraag = open.iter().map(|open| open.question).find(|q| !self.overgeslagen.contains(q));
        vraag.map_or(Scherm::Resultaat, Scherm::Vraag)
    }

    fn antwoorden(&mut self, question: Question, antwoord: Value) {
        let mut document = self.document.clone();
        document::zet(&mut document, question, antwoord);
        let Ok(huishouden) = Huishouden::from_value(document.clone()) else { return };
        let before = std::mem::replace(&mut self.document, document);
        self.huishouden = Some(huishouden);
        self.overgeslagen.retain(|passed| *passed != question);
        self.herschik(&before);
        self.vooruit(question);
    }

    fn weet_niet(&mut self, question: Question) {
        document::zet(&mut self.document, question, Value::Null);
        self.huishouden = Huishouden::from_value(self.document.clone()).ok();
        if !self.overgeslagen.contains(&question) {
            self.overgeslagen.push(question);
        }
        self.vooruit(question);
    }

    fn vooruit(&mut self, question: Question) {
        if !self.gesteld.contains(&question) {
            self.gesteld.push(question);
        }
        self.ga(self.volgende());
    }

    fn ga(&mut self, scherm: Scherm) {
        self.terug.push((self.nummer, self.scherm));
        self.nummer += 1;
        self.scherm = scherm;
    }

    /// After the list of persons changed: questions keep to their person, by id, and questions about
    /// somebody who is gone are forgotten.
    fn herschik(&mut self, before: &Value) {
        let (oud, nieuw) = (document::ids(before), document::ids(&self.document));
        if oud == nieuw {
            return;
        }
        let moved = |question: Question| match question.onderwerp {
            Onderwerp::Persoon(index) => {
                let id = oud.get(index)?;
                let index = nieuw.iter().position(|other| other == id)?;
                Some(Question { onderwerp: Onderwerp::Persoon(index), ..question })
            }
            Onderwerp::Huishouden | Onderwerp::Woning => Some(question),
        };
        let vragen = |list: &[Question]| list.iter().copied().filter_map(moved).collect();
        self.gesteld = vragen(&self.gesteld);
        self.overgeslagen = vragen(&self.overgeslagen);
        let scherm = |(nummer, scherm): &(u64, Scherm)| match *scherm {
            Scherm::Vraag(question) => moved(question).map(|q| (*nummer, Scherm::Vraag(q))),
            other => Some((*nummer, other)),
        };
        self.terug = self.terug.iter().filter_map(scherm).collect();
    }

    fn ga_terug(&mut self, nummer: u64) {
        if let Some(plaats) = self.terug.iter().position(|(eerder, _)| *eerder == nummer) {
            (self.nummer, self.scherm) = self.terug[plaats];
            self.terug.truncate(plaats);
        }
    }

    /// Who goes back to the first screen and begins again for the same day keeps every answer.
    fn begin(&mut self, peildatum: Date) {
        if self.voorbeeld || self.peildatum() != peildatum {
            self.vergeet(document::leeg(peildatum));
        }
        self.ga(self.volgende());
    }

    fn bekijk_voorbeeld(&mut self, voorbeeld: Value) {
        self.vergeet(voorbeeld);
        self.voorbeeld = true;
        self.ga(Scherm::Resultaat);
    }

    fn opnieuw(&mut self) {
        self.vergeet(document::leeg(self.vandaag));
        self.ga(Scherm::Start);
        self.terug.clear();
    }

    /// Puts another document in the place of all answers.
    fn vergeet(&mut self, document: Value) {
        self.huishouden = Huishouden::from_value(document.clone()).ok();
        self.document = document;
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
            Action::Voorbeeld(voorbeeld) => state.bekijk_voorbeeld(voorbeeld),
            Action::Opnieuw => state.opnieuw(),
        }
        Rc::new(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rechtop::answer::Veld;
    use serde_json::json;

    const VANDAAG: Date = date(2026, 11, 21);
    const PERSONEN: Question = Question { onderwerp: Onderwerp::Huishouden, veld: Veld::Personen };

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

    fn alleen() -> Value {
        json!([{ "id": "p1", "rol": "aanvrager" }])
    }

    #[test]
    fn the_rules_ask_first_who_lives_together() {
        assert_eq!(na(vec![Action::Begin(VANDAAG)]).scherm, Scherm::Vraag(PERSONEN));
    }

    #[test]
    fn an_interview_without_answers_ends_at_the_result() {
        let mut state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(PERSONEN, alleen())]);
        let mut gesteld = 0;
        while let Scherm::Vraag(question) = state.scherm {
            state = state.reduce(Action::WeetNiet(question));
            gesteld += 1;
            assert!(gesteld <= Veld::ALL.len(), "the interview goes round");
        }
        assert_eq!(state.scherm, Scherm::Resultaat);
    }

    #[test]
    fn back_shows_the_question_with_its_answer() {
        let state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(PERSONEN, alleen())]);
        let state = state.reduce(Action::TerugNaar(101));
        assert_eq!(state.scherm, Scherm::Vraag(PERSONEN));
        assert_eq!(state.antwoord(PERSONEN), Some(&alleen()));
        assert!(state.kent(101) && !state.kent(102), "what lies ahead is not known any more");
        let forward = state.clone().reduce(Action::TerugNaar(102));
        assert_eq!(forward.scherm, state.scherm);
        assert_eq!(state.reduce(Action::TerugNaar(100)).scherm, Scherm::Start);
    }

    #[test]
    fn an_impossible_answer_is_refused_and_changes_nothing() {
        let state = na(vec![Action::Begin(VANDAAG), Action::Antwoord(PERSONEN, alleen())]);
        let geboren = Question { onderwerp: Onderwerp::Persoon(0), veld: Veld::Geboortedatum };
        assert!(state.toets(geboren, json!("2027-01-01")).is_err());
        let after = state.clone().reduce(Action::Antwoord(geboren, json!("2027-01-01")));
        assert_eq!(after.antwoord(geboren), None);
    }

    #[test]
    fn questions_follow_their_person_when_somebody_before_them_leaves() {
        let drie = json!([
            { "id": "p1", "rol": "aanvrager" }, { "id": "k1", "rol": "kind" },
            { "id": "k2", "rol": "kind" },
        ]);
        let over = |index| Question { onderwerp: Onderwerp::Persoon(index), veld: Veld::Vermogen };
        let state = na(vec![
            Action::Begin(VANDAAG),
            Action::Antwoord(PERSONEN, drie.clone()),
            Action::Antwoord(over(1), json!("100")),
            Action::Antwoord(over(2), json!("200")),
        ]);
        let twee = json!([drie[0], { "id": "k2", "rol": "kind", "vermogen": "200" }]);
        let state = state.reduce(Action::Antwoord(PERSONEN, twee));
        assert_eq!(state.antwoord(over(1)), Some(&json!("200")));
        assert_eq!(state.gesteld(), [PERSONEN, over(1)]);
    }

    #[test]
    fn beginning_again_for_the_same_day_keeps_the_answers() {
        let state = na(vec![
            Action::Begin(VANDAAG),
            Action::Antwoord(PERSONEN, alleen()),
            Action::TerugNaar(100),
            Action::Begin(VANDAAG),
        ]);
        assert_eq!(state.antwoord(PERSONEN), Some(&alleen()));
        assert_ne!(state.scherm, Scherm::Vraag(PERSONEN));
        let other_year = state.reduce(Action::Begin(date(2025, 12, 31)));
        assert_eq!(other_year.antwoord(PERSONEN), None);
    }

    #[test]
    fn starting_again_forgets_everything() {
        let state =
            na(vec![Action::Begin(VANDAAG), Action::Antwoord(PERSONEN, alleen()), Action::Opnieuw]);
        assert_eq!(*state, State { nummer: state.nummer, ..State::new(VANDAAG, 100) });
        assert!(!state.kent(100), "no way back to what is forgotten");
    }
}
