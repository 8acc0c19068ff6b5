//! A group of named fields. Unlike a plain struct it is never read from a list.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A group of named fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Group<T>(pub T);

impl<T> Deref for Group<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

struct GroupVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for GroupVisitor<T> {
    type Value = Group<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("groep")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Group<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(Group)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Group<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Group<T>, D::Error> {
        deserializer.deserialize_map(GroupVisitor(PhantomData))
    }
}

impl<T: serde::Serialize> serde::Serialize for Group<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Group<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
