//! All schemes over one household.

mod register;

pub use register::{Regeling, regelingen};
pub(crate) use register::{dekking, rule_files};

use crate::Rulebook;
use crate::begrippen::ongerijmd::ongerijmd;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Fact, Huishouden, PersonId, Persoon, Question, Situatie, Subject};
use crate::rekenen::{Award, Conflict, NoTrace, Outcome, Step, Steps};

/// What every scheme says of one household.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assessment {
    /// One answer a scheme, in the order in which they are shown.
    pub regelingen: Vec<Assessed>,
    conflicts: Vec<(PersonId, Conflict)>,
}

/// What one scheme says.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assessed {
    /// The scheme.
    pub regeling: Regeling,
    /// Its answer.
    pub outcome: Outcome,
    /// The steps that led there, where they were kept.
    pub steps: Vec<Step>,
}

/// Assesses every scheme, with the steps that explain each amount.
pub fn assess(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment {
    let regelingen = register::assess_all::<Steps>(huishouden, rulebook, |steps| steps.0);
    Assessment { regelingen, conflicts: conflicts(huishouden, rulebook) }
}

/// Assesses every scheme and keeps no steps: for batches.
pub fn assess_without_steps(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment {
    let regelingen = register::assess_all::<NoTrace>(huishouden, rulebook, |_| Vec::new());
    Assessment { regelingen, conflicts: conflicts(huishouden, rulebook) }
}

/// The given incomes that cannot be those of their persons.
fn conflicts(huishouden: &Huishouden, rulebook: &Rulebook) -> Vec<(PersonId, Conflict)> {
    let jaar = huishouden.peildatum().year();
    let personen = Situatie::new(huishouden).personen().into_iter().flatten();
    let conflict = |persoon: Persoon| {
        Some((persoon.id()?.clone(), ongerijmd(persoon, jaar, &rulebook.normbedragen)?))
    };
    personen.filter_map(conflict).collect()
}

impl Assessed {
    /// What it comes to in the calendar year: the right, or what other months give.
    pub fn award(&self) -> Option<&Award> {
        match &self.outcome {
            Outcome::Right(award) => Some(award),
            Outcome::NoRight(refusal) => refusal.rest_of_year.as_deref(),
            Outcome::Undecided(_) | Outcome::Pointer(_) => None,
        }
    }
}

/// A question that can still change an outcome, and who waits for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenQuestion {
    /// The question.
    pub question: Question,
    /// The schemes that wait for its answer.
    pub regelingen: Vec<Regeling>,
    /// What was answered already and cannot be, where the question is asked for that reason.
    pub conflict: Option<Conflict>,
}

impl Assessment {
    /// What one scheme says, by its stable name.
    pub fn get(&self, id: &str) -> Option<&Assessed> {
        self.regelingen.iter().find(|assessed| assessed.regeling.id() == id)
    }

    /// The income that was answered and cannot be, where a question asks for that income.
    ///
    /// ```
    /// use rechtop::{Huishouden, Question, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{ "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "inkomen": { "aow": 18000 } }]
    /// }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// let Some(question) = Question::from_path("personen.p1.inkomen") else { unreachable!() };
    /// assert_eq!(assessment.conflict(&question).map(|conflict| conflict.soort), Some("aow"));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn conflict(&self, question: &Question) -> Option<&Conflict> {
        let (Fact::Inkomen, Subject::Person(id)) = (question.fact, &question.subject) else {
            return None;
        };
        self.conflicts.iter().find(|(wie, _)| wie == id).map(|(_, conflict)| conflict)
    }

    /// The questions that can still change an outcome: what most schemes wait for comes first, and among equals what a
    /// scheme would rule out first.
    pub fn open_questions(&self) -> Vec<OpenQuestion> {
        let mut open: Vec<OpenQuestion> = Vec::new();
        for assessed in &self.regelingen {
            let Outcome::Undecided(undecided) = &assessed.outcome else { continue };
            for question in &undecided.missing {
                match open.iter_mut().find(|known| known.question == *question) {
                    Some(known) => known.regelingen.push(assessed.regeling),
                    None => open.push(OpenQuestion {
                        question: question.clone(),
                        regelingen: vec![assessed.regeling],
                        conflict: self.conflict(question).copied(),
                    }),
                }
            }
        }
        open.sort_by_key(|question| std::cmp::Reverse(question.regelingen.len()));
        open
    }

    /// What is paid in the month of the peildatum, all schemes together.
    pub fn per_month(&self) -> PerMonth {
        self.awards().map(|award| award.per_month).sum()
    }

    /// What the calendar year gives, all schemes together.
    pub fn per_year(&self) -> PerYear {
        self.awards().map(|award| award.per_year).sum()
    }

    /// What is paid once, all schemes together.
    pub fn once(&self) -> Euro {
        self.awards().map(|award| award.once).sum()
    }

    fn awards(&self) -> impl Iterator<Item = &Award> {
        self.regelingen.iter().filter_map(Assessed::award)
    }
}
