//! Amounts, percentages and days, as an officer writes them. In a rule file they are numbers or texts; in the compiled form
//! they are whole numbers.

use std::fmt;

use jiff::civil::Date;
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// Een bedrag in hele centen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bedrag(pub i64);

/// Een percentage, in duizendsten van een procent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Procent(pub u32);

/// Een dag: `"2026-07-01"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dag(pub Date);

/// Een dag van elk jaar: `"08-31"` is 31 augustus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MaandDag {
    /// De maand, 1 tot en met 12.
    pub maand: i8,
    /// De dag, 1 tot en met 31.
    pub dag: i8,
}

/// Reads `"521.97"`, `"521,97"`, `521.97` or `521` with at most so many decimals, as a whole number of its smallest part.
fn vast_getal(text: &str, decimals: usize) -> Option<i64> {
    let text = text.trim().replace(',', ".");
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.as_str()),
    };
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(part) || part.len() > decimals {
        return None;
    }
    let scaled: i64 = format!("{whole}{part:0<decimals$}").parse().ok()?;
    Some(if negative { -scaled } else { scaled })
}

/// Numbers as the file writes them, or whole numbers in the compiled form.
struct Getal {
    decimals: usize,
    expected: &'static str,
}

impl Visitor<'_> for Getal {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        self.visit_str(&value.to_string())
    }

    // The shortest text of a floating number is what the officer wrote: amounts are far below its precision.
    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
        vast_getal(value, self.decimals).ok_or_else(|| E::custom(self.expected))
    }
}

impl<'de> Deserialize<'de> for Bedrag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bedrag, D::Error> {
        if !deserializer.is_human_readable() {
            return i64::deserialize(deserializer).map(Bedrag);
        }
        let getal = Getal { decimals: 2, expected: "een bedrag met hoogstens twee decimalen" };
        deserializer.deserialize_any(getal).map(Bedrag)
    }
}

impl Serialize for Bedrag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Procent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Procent, D::Error> {
        if !deserializer.is_human_readable() {
            return u32::deserialize(deserializer).map(Procent);
        }
        let expected = "een percentage met hoogstens drie decimalen";
        let read = deserializer.deserialize_any(Getal { decimals: 3, expected })?;
        u32::try_from(read).map(Procent).map_err(|_| D::Error::custom(expected))
    }
}

impl Serialize for Procent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

/// Days in the compiled form count from here.
const BEGIN: Date = jiff::civil::date(2000, 1, 1);

impl<'de> Deserialize<'de> for Dag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dag, D::Error> {
        if !deserializer.is_human_readable() {
            let days = i32::deserialize(deserializer)?;
            let day = BEGIN.checked_add(jiff::Span::new().days(days));
            return day.map(Dag).map_err(D::Error::custom);
        }
        let text = String::deserialize(deserializer)?;
        text.parse().map(Dag).map_err(|_| D::Error::custom("een dag, als \"2026-07-01\""))
    }
}

impl Serialize for Dag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let days = BEGIN.until(self.0).map(|span| span.get_days()).unwrap_or_default();
        serializer.serialize_i32(days)
    }
}

impl MaandDag {
    /// The day of this month and day in a year; 29 February is 28 February where there is none.
    pub fn in_jaar(self, jaar: i16) -> Option<Date> {
        let first = Date::new(jaar, self.maand, 1).ok()?;
        Date::new(jaar, self.maand, self.dag.min(first.days_in_month())).ok()
    }

    fn read(text: &str) -> Option<MaandDag> {
        let (maand, dag) = text.split_once('-')?;
        let read = MaandDag { maand: maand.parse().ok()?, dag: dag.parse().ok()? };
        // Of a leap year, so that 29 February is a day.
        Date::new(2024, read.maand, read.dag).ok().map(|_| read)
    }
}

impl<'de> Deserialize<'de> for MaandDag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<MaandDag, D::Error> {
        let text = String::deserialize(deserializer)?;
        MaandDag::read(&text).ok_or_else(|| D::Error::custom("een maand en een dag, als \"08-31\""))
    }
}

impl Serialize for MaandDag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}-{:02}", self.maand, self.dag))
    }
}

#[cfg(feature = "lezen")]
mod schema {
    use super::{Bedrag, Dag, MaandDag, Procent};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    macro_rules! schema_of {
        ($($type:ident: $schema:tt,)*) => {$(
            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($type).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!($schema)
                }
            }
        )*};
    }

    schema_of! {
        Bedrag: {
            "description": "Een bedrag in euro: 400, 521.97 of \"521,97\".",
            "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+([.,][0-9]{1,2})?$" }]
        },
        Procent: {
            "description": "Een percentage: 120 of 37.56.",
            "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "string", "pattern": "^[0-9]+([.,][0-9]{1,3})?$" }]
        },
        Dag: {
            "description": "Een dag: \"2026-07-01\".",
            "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        MaandDag: {
            "description": "Een dag van elk jaar, maand en dag: \"08-31\" is 31 augustus.",
            "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"
        },
    }
}
