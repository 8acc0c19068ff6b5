//! A calendar day as the documents write it: ISO 8601, `2026-07-01`.

use std::fmt;

use jiff::civil::Date;
use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};

use crate::datum::Iso;

/// A calendar day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Dag(pub Date);

impl Dag {
    /// Reads `jjjj-mm-dd` and nothing else.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::document::Dag;
    ///
    /// assert_eq!(Dag::parse("2026-07-01"), Some(Dag(date(2026, 7, 1))));
    /// // Another way to write a day, and a day that does not exist.
    /// assert_eq!(Dag::parse("1-7-2026"), None);
    /// assert_eq!(Dag::parse("2026-02-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Dag> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| match i {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        if !shape {
            return None;
        }
        Date::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
            .ok()
            .filter(|date| date.year() > 0)
            .map(Dag)
    }
}

struct DagVisitor;

impl Visitor<'_> for DagVisitor {
    type Value = Dag;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("datum")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Dag, E> {
        Dag::parse(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl<'de> Deserialize<'de> for Dag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dag, D::Error> {
        deserializer.deserialize_str(DagVisitor)
    }
}

impl serde::Serialize for Dag {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Iso::of(self.0).as_str())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Dag {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Dag".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "Kalenderdag, jjjj-mm-dd.",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        })
    }
}
