//! Questions: which fact, about whom, and how it is answered.

use super::{Fact, PersonId, Topic};

/// A question about a fact that a rule may need.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Question {
    /// Whom or what it is about.
    pub subject: Subject,
    /// The fact that is asked for.
    pub fact: Fact,
}

/// Whom or what a question is about.
///
/// Matched in full: whoever takes an answer must know where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The household as a whole.
    Household,
    /// A person.
    Person(PersonId),
    /// The home.
    Home,
}

/// What kind of subject a fact belongs to.
///
/// Matched in full, as [`Subject`] is: each kind of subject has its holder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holder {
    /// The household as a whole.
    Household,
    /// A person.
    Person,
    /// The home.
    Home,
}

/// How a question is answered: what a screen needs to know to show it, and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnswerKind {
    /// A calendar day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of these words of the household document.
    Choice(&'static [&'static str]),
    /// Money.
    Amount(Period),
    /// Income of a calendar year by source; the words are the fields of the document.
    Income(&'static [&'static str]),
    /// The list of persons in the household.
    Persons,
    /// A whole number, from the first to the last.
    Number(u8, u8),
    /// Childcare: a list of places, each with its kind, hours a month and price an hour; the words are the kinds.
    Care(&'static [&'static str]),
    /// A municipality, found by its name or that of a place in it: [`crate::gemeenten::zoek`].
    Gemeente,
    /// What applies of a list that the municipality makes: see [`lokaal::aan_te_kruisen`](crate::lokaal::aan_te_kruisen).
    Checklist,
}

/// What an asked amount is for.
///
/// Matched in full: a new period does not compile before the texts have a word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// Each month.
    Month,
    /// A calendar year.
    Year,
    /// On one day.
    Once,
    /// Each working day.
    Day,
}

/// A row of the table of facts.
#[derive(Debug)]
pub(super) struct FactRow {
    pub name: &'static str,
    pub holder: Holder,
    pub kind: AnswerKind,
    pub exists: Exists,
    pub topic: Topic,
    pub refines: bool,
    pub presumable: bool,
    pub usual: Option<&'static str>,
    pub limits: &'static [&'static str],
    pub highest: Option<u32>,
}

/// For whom a question exists at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Exists {
    Altijd,
    Huurt,
    Eigenaar,
    Partner,
    Kind,
    Medebewoner,
    MedebewonerOfOnderhuurder,
}

impl Question {
    /// The stable name of the question: `personen.p2.vermogen`.
    ///
    /// ```
    /// use rechtop::{Fact, Question, Subject};
    ///
    /// let wealth = Question { subject: Subject::Person("p2".into()), fact: Fact::Vermogen };
    /// assert_eq!(wealth.path(), "personen.p2.vermogen");
    /// let rent = Question { subject: Subject::Home, fact: Fact::KaleHuur };
    /// assert_eq!(rent.path(), "woning.kale_huur");
    /// ```
    pub fn path(&self) -> String {
        let name = self.fact.name();
        match &self.subject {
            Subject::Household => name.to_owned(),
            Subject::Person(id) => format!("personen.{id}.{name}"),
            Subject::Home => format!("woning.{name}"),
        }
    }

    /// The question with this stable name, where there is such a fact.
    ///
    /// ```
    /// use rechtop::Question;
    ///
    /// let question = Question::from_path("personen.p2.vermogen");
    /// assert_eq!(question.map(|question| question.path()).as_deref(), Some("personen.p2.vermogen"));
    /// assert_eq!(Question::from_path("personen.p2.schoenmaat"), None);
    /// ```
    pub fn from_path(path: &str) -> Option<Question> {
        let (subject, holder, name) = if let Some(rest) = path.strip_prefix("personen.") {
            let (id, name) = rest.split_once('.')?;
            (Subject::Person(PersonId::from(id)), Holder::Person, name)
        } else if let Some(name) = path.strip_prefix("woning.") {
            (Subject::Home, Holder::Home, name)
        } else {
            (Subject::Household, Holder::Household, path)
        };
        let mut facts = Fact::ALL.iter().copied();
        let fact = facts.find(|fact| fact.holder() == holder && fact.name() == name)?;
        Some(Question { subject, fact })
    }
}

impl std::fmt::Display for Question {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.path())
    }
}
