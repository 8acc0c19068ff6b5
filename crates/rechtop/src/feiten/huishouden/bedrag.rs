//! Amounts as the documents write them: a string or a number in euros, at most two decimals.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::euro::Euro;
use crate::waarde::Uren;

/// An amount that cannot be below zero: rent, wages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bedrag(pub Euro);

/// An amount that can be below zero: a loss, debts that exceed assets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saldo(pub Euro);

struct AmountVisitor {
    /// What an error says was expected; see [`super::mistake::Expected`].
    expected: &'static str,
}

impl AmountVisitor {
    fn read<E: de::Error>(&self, decimal: Decimal, found: Unexpected<'_>) -> Result<Euro, E> {
        match Euro::from_decimal(decimal) {
            Some(amount) => Ok(amount),
            None if decimal.normalize().scale() > 2 => Err(E::invalid_value(found, &"decimalen")),
            None => Err(E::invalid_value(found, &"kleiner_bedrag")),
        }
    }
}

impl Visitor<'_> for AmountVisitor {
    type Value = Euro;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Euro, E> {
        let found = Unexpected::Str(text);
        // `parse` would also accept an underscore, a leading plus or a lone point.
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-')
            && text.bytes().any(|b| b.is_ascii_digit());
        match text.parse::<Decimal>() {
            Ok(decimal) if plain => self.read(decimal, found),
            _ => Err(E::invalid_value(found, &self)),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Euro, E> {
        self.read(Decimal::from(number), Unexpected::Unsigned(number))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Euro, E> {
        self.read(Decimal::from(number), Unexpected::Signed(number))
    }

    /// A JSON number with a point arrives as a float; its shortest decimal is what was written,
    /// for every number this small.
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Euro, E> {
        let found = Unexpected::Float(number);
        match number.to_string().parse() {
            Ok(decimal) => self.read(decimal, found),
            Err(_) => Err(E::invalid_value(found, &self)),
        }
    }
}

impl<'de> Deserialize<'de> for Saldo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Saldo, D::Error> {
        deserializer.deserialize_any(AmountVisitor { expected: "saldo" }).map(Saldo)
    }
}

impl<'de> Deserialize<'de> for Bedrag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bedrag, D::Error> {
        let amount = deserializer.deserialize_any(AmountVisitor { expected: "bedrag" })?;
        if amount < Euro::ZERO {
            let text = amount.to_decimal().to_string();
            return Err(de::Error::invalid_value(Unexpected::Other(&text), &"niet_negatief"));
        }
        Ok(Bedrag(amount))
    }
}

impl<'de> Deserialize<'de> for Uren {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Uren, D::Error> {
        let hours = deserializer.deserialize_any(AmountVisitor { expected: "uren" })?;
        match hours.whole_cents().and_then(Uren::in_a_month) {
            Some(hours) => Ok(hours),
            None => {
                let text = hours.to_decimal().to_string();
                Err(de::Error::invalid_value(Unexpected::Other(&text), &"uren"))
            }
        }
    }
}

/// As documents write it: in euros, with two decimals.
fn written(amount: Euro) -> String {
    format!("{:.2}", amount.to_decimal())
}

impl Serialize for Bedrag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&written(self.0))
    }
}

impl Serialize for Saldo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&written(self.0))
    }
}

impl Serialize for Uren {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{:.2}", Decimal::new(self.0, 2)))
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Bedrag, Saldo};
    use crate::waarde::Uren;

    impl JsonSchema for Uren {
        fn schema_name() -> Cow<'static, str> {
            "Uren".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "Uren in een maand, hoogstens twee decimalen.",
                "anyOf": [
                    { "type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$" },
                    { "type": "number", "minimum": 0, "maximum": 744, "multipleOf": 0.01 },
                ],
            })
        }
    }

    impl JsonSchema for Bedrag {
        fn schema_name() -> Cow<'static, str> {
            "Bedrag".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "Bedrag in euro's, nul of meer, hoogstens twee decimalen.",
                "anyOf": [
                    { "type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$" },
                    { "type": "number", "minimum": 0, "maximum": 100000000, "multipleOf": 0.01 },
                ],
            })
        }
    }

    impl JsonSchema for Saldo {
        fn schema_name() -> Cow<'static, str> {
            "Saldo".into()
        }
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({
                "description": "Bedrag in euro's dat ook onder nul mag zijn, hoogstens twee decimalen.",
                "anyOf": [
                    { "type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,2})?$" },
                    { "type": "number", "minimum": -100000000, "maximum": 100000000, "multipleOf": 0.01 },
                ],
            })
        }
    }
}
