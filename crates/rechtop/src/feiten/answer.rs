//! Answers: given or unknown, and unknown is not zero.

use jiff::civil::Date;

use super::{InkomenDocument, Kenmerkwoord, OpvangDocument, PersoonDocument};
use crate::euro::Euro;
use crate::gemeenten::Gemeente;

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
    /// The answer, to change it: an empty one where there was none.
    pub(super) fn given_or_empty(&mut self) -> &mut T {
        if let Answer::Unknown = self {
            *self = Answer::Given(T::default());
        }
        match self {
            Answer::Given(value) => value,
            Answer::Unknown => unreachable!(),
        }
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
    /// A municipality.
    Gemeente(Gemeente),
    /// What of a list applies; none of it where it is empty.
    Checklist(Vec<Kenmerkwoord>),
}
