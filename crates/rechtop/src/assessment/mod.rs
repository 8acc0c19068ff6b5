//! All schemes over one household.

mod register;

pub use register::{Regeling, regelingen};

use crate::Rulebook;
use crate::begrippen::ongerijmd::ongerijmd;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Fact, Huishouden, PersonId, Persoon, Question, Situatie, Subject};
use crate::rekenen::{Award, Certainty, Conflict, Decided, NoTrace, Outcome, Short, Step, Steps};

/// What every scheme says of one household.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Assessment {
    /// One answer for each scheme, in the order in which they are shown.
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
    /// How sure that answer is; says nothing where there is none yet.
    pub certainty: Certainty,
    /// The questions whose answers would make it surer.
    pub refine: Vec<Question>,
    /// The steps that led there, where they were kept.
    pub steps: Vec<Step>,
}

/// Assesses every scheme, with the steps that explain each amount.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess, regelingen};
///
/// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// // Every scheme answers, even where nothing is known of the household yet.
/// assert_eq!(assessment.regelingen.len(), regelingen().len());
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn assess(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment {
    let regelingen = register::assess_all(huishouden, rulebook, |regeling, w, verdict| {
        Assessed::new(regeling, w.decide(verdict), |Steps(steps)| steps)
    });
    Assessment { regelingen, conflicts: conflicts(huishouden, rulebook) }
}

/// Assesses every scheme and keeps no steps: for batches. The income limit of a refused toeslag is left out too: it costs more
/// than the rest of the scheme, and only an explanation shows it.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess, assess_without_steps};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
///     }],
///     "woning": { "soort": "koop" }
/// }"#)?;
/// let (explained, bare) = (
///     assess(&huishouden, &Rulebook::EMBEDDED),
///     assess_without_steps(&huishouden, &Rulebook::EMBEDDED),
/// );
/// assert_eq!(bare.per_year(), explained.per_year());
/// assert!(bare.regelingen.iter().all(|assessed| assessed.steps.is_empty()));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn assess_without_steps(huishouden: &Huishouden, rulebook: &Rulebook) -> Assessment {
    let regelingen = register::assess_all(huishouden, rulebook, |regeling, w, verdict| {
        Assessed::new(regeling, w.decide(verdict), |NoTrace| Vec::new())
    });
    Assessment { regelingen, conflicts: conflicts(huishouden, rulebook) }
}

/// What every scheme gives, and nothing of why or what is to be asked: for batches that count amounts.
///
/// ```
/// use rechtop::outcome::{Short, amounts};
/// use rechtop::{Euro, Huishouden, Rulebook};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
///     }],
///     "woning": { "soort": "koop" }
/// }"#)?;
/// let amounts = amounts(&huishouden, &Rulebook::EMBEDDED);
/// let of = |id| amounts.iter().find(|(regeling, _)| regeling.id() == id).map(|(_, short)| *short);
/// let Some(Short::Right(given)) = of("zorgtoeslag") else { unreachable!() };
/// assert_eq!(given.per_year.amount(), Euro::from_euros(1_550));
/// assert_eq!(of("huurtoeslag"), Some(Short::NoRight(None)));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn amounts(huishouden: &Huishouden, rulebook: &Rulebook) -> Vec<(Regeling, Short)> {
    register::assess_all::<NoTrace, _>(huishouden, rulebook, |regeling, w, verdict| {
        (regeling, w.decide_in_short(verdict))
    })
}

/// The given incomes that their persons cannot have.
fn conflicts(huishouden: &Huishouden, rulebook: &Rulebook) -> Vec<(PersonId, Conflict)> {
    let jaar = huishouden.peildatum().year();
    let personen = Situatie::new(huishouden).personen().into_iter().flatten();
    let conflict = |persoon: Persoon| {
        Some((persoon.id()?.clone(), ongerijmd(persoon, jaar, &rulebook.normbedragen)?))
    };
    personen.filter_map(conflict).collect()
}

impl Assessed {
    fn new<T>(
        regeling: Regeling,
        decided: Decided<T>,
        steps: impl FnOnce(T) -> Vec<Step>,
    ) -> Assessed {
        let Decided { outcome, certainty, refine, trace } = decided;
        Assessed { regeling, outcome, certainty, refine, steps: steps(trace) }
    }

    /// What it comes to in the calendar year: the right itself, or what other months give where this one gives nothing.
    ///
    /// ```
    /// use rechtop::{Award, Euro, Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{
    ///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
    ///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
    ///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
    ///     }],
    ///     "woning": { "soort": "koop" }
    /// }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// let award = |id| assessment.get(id).and_then(|assessed| assessed.award());
    /// let per_year = |award: &Award| award.per_year.amount();
    /// assert_eq!(award("zorgtoeslag").map(per_year), Some(Euro::from_euros(1_550)));
    /// // Huurtoeslag is for tenants.
    /// assert_eq!(award("huurtoeslag"), None);
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn award(&self) -> Option<&Award> {
        match &self.outcome {
            Outcome::Right(award) => Some(award),
            Outcome::NoRight(refusal) => refusal.rest_of_year.as_deref(),
            Outcome::Undecided(_) | Outcome::Pointer(_) => None,
        }
    }
}

/// A question that can still change an outcome, and the schemes that wait for it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OpenQuestion {
    /// The question.
    pub question: Question,
    /// The schemes that wait for its answer, or can be turned by it.
    pub regelingen: Vec<Regeling>,
    /// The earlier answer that cannot be right, where the question is asked because of it.
    pub conflict: Option<Conflict>,
}

impl Assessment {
    /// What one scheme says, by its stable name.
    ///
    /// ```
    /// use rechtop::{Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// assert!(assessment.get("zorgtoeslag").is_some());
    /// assert!(assessment.get("kerstpakket").is_none());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn get(&self, id: &str) -> Option<&Assessed> {
        self.regelingen.iter().find(|assessed| assessed.regeling.id() == id)
    }

    /// The income that was given and cannot be right, where a question asks for that income.
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

    /// The questions that can still change an outcome. What most schemes wait for comes first; where as many wait, the
    /// order is that of the schemes, and within a scheme the most deciding question first. Last come the questions for
    /// which nothing waits, but that can still turn an outcome that is not sure.
    ///
    /// ```
    /// use rechtop::{Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    /// // Who lives together is what most schemes wait for.
    /// assert_eq!(open[0].question.path(), "personen");
    /// assert!(open[0].regelingen.len() >= open[1].regelingen.len());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn open_questions(&self) -> Vec<OpenQuestion> {
        let mut open = self.asked(|assessed| match &assessed.outcome {
            Outcome::Undecided(undecided) => &undecided.missing,
            _ => &[],
        });
        for refining in self.asked(|assessed| &assessed.refine) {
            match open.iter_mut().find(|known| known.question == refining.question) {
                Some(known) => known.regelingen.extend(refining.regelingen),
                None => open.push(refining),
            }
        }
        open
    }

    /// The questions of all schemes, each with the schemes that ask it, most asked first.
    fn asked(&self, questions: impl Fn(&Assessed) -> &[Question]) -> Vec<OpenQuestion> {
        let mut open: Vec<OpenQuestion> = Vec::new();
        for assessed in &self.regelingen {
            for question in questions(assessed) {
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
        most_first(open)
    }

    /// What is paid in the month of the peildatum, all schemes together.
    ///
    /// ```
    /// use rechtop::euro::PerMonth;
    /// use rechtop::{Euro, Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{
    ///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
    ///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
    ///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
    ///     }],
    ///     "woning": { "soort": "koop" }
    /// }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// // Only the zorgtoeslag; what is not decided yet counts as nothing.
    /// assert_eq!(assessment.per_month(), PerMonth::new(Euro::from_euros(129)));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn per_month(&self) -> PerMonth {
        self.awards().map(|award| award.per_month).sum()
    }

    /// What the calendar year gives, all schemes together.
    ///
    /// ```
    /// use rechtop::euro::PerYear;
    /// use rechtop::{Euro, Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{
    ///     "versie": 1, "peildatum": "2026-07-01",
    ///     "personen": [{
    ///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
    ///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
    ///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
    ///     }],
    ///     "woning": { "soort": "koop" }
    /// }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// // Not twelve times the month: the year is rounded by itself.
    /// assert_eq!(assessment.per_year(), PerYear::new(Euro::from_euros(1_550)));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn per_year(&self) -> PerYear {
        self.awards().map(|award| award.per_year).sum()
    }

    /// What is paid once, all schemes together.
    ///
    /// ```
    /// use rechtop::{Euro, Huishouden, Rulebook, assess};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    /// assert_eq!(assessment.once(), Euro::ZERO);
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn once(&self) -> Euro {
        self.awards().map(|award| award.once).sum()
    }

    fn awards(&self) -> impl Iterator<Item = &Award> {
        self.regelingen.iter().filter_map(Assessed::award)
    }
}

/// The questions for which most schemes wait first; of as many, in the order in which they came.
fn most_first(open: Vec<OpenQuestion>) -> Vec<OpenQuestion> {
    let mut ordered: Vec<OpenQuestion> = Vec::with_capacity(open.len());
    for question in open {
        let waiting = question.regelingen.len();
        let place = ordered.partition_point(|before| before.regelingen.len() >= waiting);
        ordered.insert(place, question);
    }
    ordered
}
