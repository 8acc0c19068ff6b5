//! Answers: given or unknown, and unknown is not zero. And how one answer of a household is changed and checked.

use jiff::civil::Date;
use serde_json::Value;

use super::huishouden::{Huishouden, Mistake, MistakeKind, Mistakes};
use super::{InkomenDocument, OpvangDocument, PersoonDocument, Question};
use crate::euro::Euro;

/// What we know of one fact about a household.
///
/// ```
/// use rechtop::Answer;
///
/// let rent: Answer<i64> = Answer::Unknown;
/// assert_ne!(rent, Answer::Given(0));
/// assert_eq!(rent.given(), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Answer<T> {
    /// Somebody answered.
    Given(T),
    /// Nobody answered yet, or they do not know.
    #[default]
    Unknown,
}

impl<T> Answer<T> {
    /// The answer, where one was given.
    ///
    /// ```
    /// use rechtop::Answer;
    ///
    /// assert_eq!(Answer::Given(650).given(), Some(&650));
    /// assert_eq!(Answer::<i64>::Unknown.given(), None);
    /// ```
    pub fn given(&self) -> Option<&T> {
        match self {
            Answer::Given(value) => Some(value),
            Answer::Unknown => None,
        }
    }

    /// Whether nobody answered.
    ///
    /// ```
    /// use rechtop::Answer;
    ///
    /// // "No" is an answer.
    /// assert!(!Answer::Given(false).is_unknown());
    /// assert!(Answer::<bool>::Unknown.is_unknown());
    /// ```
    pub fn is_unknown(&self) -> bool {
        matches!(self, Answer::Unknown)
    }
}

impl<T: Default> Answer<T> {
    /// Changes the answer, starting from an empty one where there was none.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut T)) {
        let mut value = match std::mem::take(self) {
            Answer::Given(value) => value,
            Answer::Unknown => T::default(),
        };
        change(&mut value);
        *self = Answer::Given(value);
    }
}

impl<T> From<Option<T>> for Answer<T> {
    fn from(value: Option<T>) -> Answer<T> {
        value.map_or(Answer::Unknown, Answer::Given)
    }
}

impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for Answer<T> {
    /// `null` is the same as left out: unknown.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Answer<T>, D::Error> {
        Option::deserialize(deserializer).map(Answer::from)
    }
}

impl<T: serde::Serialize> serde::Serialize for Answer<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.given().serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Answer<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Option::<T>::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Option::<T>::json_schema(generator)
    }
}

/// The answer to a question, whatever its kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnswerValue {
    /// A calendar day.
    Date(Date),
    /// Yes or no.
    YesNo(bool),
    /// A word of the document.
    Choice(String),
    /// A whole number.
    Number(u8),
    /// Money, for the period that the question names.
    Amount(Euro),
    /// Income by source.
    Income(InkomenDocument),
    /// Places of childcare.
    Care(Vec<OpvangDocument>),
    /// Who lives together.
    Persons(Vec<PersoonDocument>),
}

impl Huishouden {
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
        super::get(self.document(), question)
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
        Huishouden::from_value(super::huishouden::put(self.to_value(), question, answer))
    }

    fn changed(
        &self,
        question: &Question,
        answer: Option<AnswerValue>,
    ) -> Result<Huishouden, Mistakes> {
        let mut document = self.document().clone();
        super::set(&mut document, question, answer).map_err(|expected| {
            let kind = MistakeKind::Expected(expected);
            Mistakes(vec![Mistake { path: question.path(), kind, value: None }])
        })?;
        Huishouden::from_document(document)
    }
}
