//! A municipality in a document is its id.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};

use super::Gemeente;

struct GemeenteVisitor;

impl Visitor<'_> for GemeenteVisitor {
    type Value = Gemeente;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("gemeente")
    }

    fn visit_str<E: de::Error>(self, id: &str) -> Result<Gemeente, E> {
        Gemeente::by_id(id).ok_or_else(|| E::invalid_value(Unexpected::Str(id), &self))
    }
}

impl<'de> Deserialize<'de> for Gemeente {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Gemeente, D::Error> {
        deserializer.deserialize_str(GemeenteVisitor)
    }
}

impl serde::Serialize for Gemeente {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Gemeente {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Gemeente".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let ids: Vec<&str> = super::gemeenten().map(Gemeente::id).collect();
        schemars::json_schema!({
            "description": "Een gemeente, in kleine letters, zonder accenten en met streepjes voor spaties.",
            "type": "string",
            "enum": ids,
        })
    }
}
