//! How a person is known: by the id in the document, wherever in its list the person is.

use std::sync::Arc;

/// The id of a person, such as `p1`. Cheap to copy: outcomes and questions carry it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonId(Arc<str>);

impl PersonId {
    /// The id as the document writes it.
    ///
    /// ```
    /// use rechtop::PersonId;
    ///
    /// assert_eq!(PersonId::from("p1").as_str(), "p1");
    /// ```
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for PersonId {
    fn from(id: &str) -> PersonId {
        PersonId(id.into())
    }
}

impl std::fmt::Display for PersonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> serde::Deserialize<'de> for PersonId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<PersonId, D::Error> {
        let id = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        Ok(PersonId::from(id.as_ref()))
    }
}

impl serde::Serialize for PersonId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
