//! One answer of a household: which questions it has, what it answers, and how an answer is changed and checked.

use serde_json::Value;

use super::{Huishouden, Mistake, MistakeKind, Mistakes};
use crate::feiten::question::Exists;
use crate::feiten::{AnswerValue, Question, Rol, Subject, Woningsoort};

impl Huishouden {
    /// Whether a question makes sense for this household: nobody pays rent for a home that they own. An earlier answer
    /// to a question that no longer does stays in the document, but does not count.
    ///
    /// ```
    /// use rechtop::{Fact, Huishouden, Question, Subject};
    ///
    /// let huishouden = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
    /// )?;
    /// let rent = Question { subject: Subject::Home, fact: Fact::KaleHuur };
    /// assert!(!huishouden.has_question(&rent));
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn has_question(&self, question: &Question) -> bool {
        match question.fact.row().exists {
            Exists::Altijd => true,
            Exists::Huurt => {
                matches!(self.woningsoort(), None | Some(Woningsoort::Huur | Woningsoort::Kamer))
            }
            Exists::Eigenaar => matches!(self.woningsoort(), None | Some(Woningsoort::Koop)),
            Exists::Partner => self.is_about(question, &[Rol::Partner]),
            Exists::Kind => self.is_about(question, &[Rol::Kind]),
            Exists::Medebewoner => self.is_about(question, &[Rol::Medebewoner]),
            Exists::MedebewonerOfOnderhuurder => {
                self.is_about(question, &[Rol::Medebewoner, Rol::Onderhuurder])
            }
        }
    }

    /// The kind of home, if it is known.
    fn woningsoort(&self) -> Option<Woningsoort> {
        self.document().woning.given().and_then(|woning| woning.soort.given().copied())
    }

    fn is_about(&self, question: &Question, rollen: &[Rol]) -> bool {
        let persoon = crate::feiten::persoon(self.document(), question);
        persoon.and_then(|persoon| persoon.rol.given()).is_some_and(|rol| rollen.contains(rol))
    }

    /// The answer that this household gives to a question.
    ///
    /// ```
    /// use rechtop::{AnswerValue, Huishouden, Question};
    ///
    /// let huishouden = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
    /// )?;
    /// let answer = |path| Question::from_path(path).and_then(|question| huishouden.answer(&question));
    /// assert_eq!(answer("woning.soort"), Some(AnswerValue::Choice("koop".to_owned())));
    /// assert_eq!(answer("woning.kale_huur"), None);
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    pub fn answer(&self, question: &Question) -> Option<AnswerValue> {
        crate::feiten::get(self.document(), question)
    }

    /// The household with one answer changed, checked.
    ///
    /// ```
    /// use rechtop::{AnswerValue, Euro, Huishouden, Question};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let Some(rent) = Question::from_path("woning.kale_huur") else { unreachable!() };
    /// let answered = huishouden.with(&rent, AnswerValue::Amount(Euro::from_cents(650_00)))?;
    /// assert_eq!(answered.answer(&rent), Some(AnswerValue::Amount(Euro::from_cents(650_00))));
    /// assert!(huishouden.with(&rent, AnswerValue::YesNo(true)).is_err());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// Where the answer is of another kind than the question, or makes the household impossible.
    pub fn with(&self, question: &Question, answer: AnswerValue) -> Result<Huishouden, Mistakes> {
        self.changed(question, Some(answer))
    }

    /// The household in which nobody answered this question.
    ///
    /// ```
    /// use rechtop::{Huishouden, Question};
    ///
    /// let huishouden = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
    /// )?;
    /// let Some(home) = Question::from_path("woning.soort") else { unreachable!() };
    /// assert_eq!(huishouden.without(&home)?.answer(&home), None);
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// Where the household is impossible without it.
    pub fn without(&self, question: &Question) -> Result<Huishouden, Mistakes> {
        self.changed(question, None)
    }

    /// The household with one answer changed, written as the document writes it.
    ///
    /// ```
    /// use rechtop::{AnswerValue, Euro, Huishouden, Question};
    ///
    /// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
    /// let Some(rent) = Question::from_path("woning.kale_huur") else { unreachable!() };
    /// let answered = huishouden.with_json(&rent, "650.00".into())?;
    /// assert_eq!(answered.answer(&rent), Some(AnswerValue::Amount(Euro::from_euros(650))));
    /// assert!(huishouden.with_json(&rent, "veel".into()).is_err());
    /// # Ok::<(), rechtop::Mistakes>(())
    /// ```
    ///
    /// # Errors
    /// Every mistake in the answer, each with its place, and what it makes impossible.
    pub fn with_json(&self, question: &Question, answer: Value) -> Result<Huishouden, Mistakes> {
        Huishouden::from_value(put(self.to_value(), question, answer))
    }

    fn changed(
        &self,
        question: &Question,
        answer: Option<AnswerValue>,
    ) -> Result<Huishouden, Mistakes> {
        let mut document = self.document().clone();
        crate::feiten::set(&mut document, question, answer).map_err(|expected| {
            let kind = MistakeKind::Expected(expected);
            Mistakes(vec![Mistake::new(question.path(), kind, None)])
        })?;
        Huishouden::from_document(document)
    }
}

/// The document with a value at the place of a question. A group that is missing is made; a person is not.
fn put(mut document: Value, question: &Question, value: Value) -> Value {
    let place = match &question.subject {
        Subject::Household => Some(&mut document),
        Subject::Person(id) => document
            .get_mut("personen")
            .and_then(Value::as_array_mut)
            .and_then(|personen| personen.iter_mut().find(|persoon| persoon["id"] == id.as_str())),
        Subject::Home => Some(group(&mut document, "woning")),
    };
    let (groups, field) =
        question.fact.name().rsplit_once('.').unwrap_or(("", question.fact.name()));
    if let Some(mut place) = place {
        for name in groups.split('.').filter(|name| !name.is_empty()) {
            place = group(place, name);
        }
        if let Value::Object(fields) = place {
            fields.insert(field.to_owned(), value);
        }
    }
    document
}

/// The group with this name, made where it is missing.
fn group<'v>(place: &'v mut Value, name: &str) -> &'v mut Value {
    if !place.get(name).is_some_and(Value::is_object) {
        place[name] = Value::Object(serde_json::Map::new());
    }
    &mut place[name]
}
