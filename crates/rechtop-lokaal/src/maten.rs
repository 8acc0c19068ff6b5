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

/// Reads `"521.97"`, `"521,97"` or `521` with at most so many digits and decimals, as a whole number of its smallest part.
fn vast_getal(text: &str, digits: usize, decimals: usize) -> Option<i64> {
    let (whole, part) = match text.split_once(['.', ',']) {
        Some((_, "")) => return None,
        Some(split) => split,
        None => (text, ""),
    };
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > digits || part.len() > decimals {
        return None;
    }
    (are_digits(whole) && are_digits(part))
        .then(|| format!("{whole}{part:0<decimals$}").parse().ok())?
}

impl Bedrag {
    /// An amount as an officer writes it: up to eight digits and two decimals.
    pub fn read(text: &str) -> Option<Bedrag> {
        vast_getal(text, 8, 2).map(Bedrag)
    }
}

impl fmt::Display for Bedrag {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Procent {
    /// A percentage as an officer writes it: up to four digits and three decimals.
    pub fn read(text: &str) -> Option<Procent> {
        u32::try_from(vast_getal(text, 4, 3)?).ok().map(Procent)
    }
}

impl fmt::Display for Procent {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let decimals = format!("{:03}", self.0 % 1000);
        let decimals = decimals.trim_end_matches('0');
        write!(f, "{}{}{decimals}", self.0 / 1000, if decimals.is_empty() { "" } else { "." })
    }
}

impl Dag {
    /// A day as an officer writes it: year, month and day.
    pub fn read(text: &str) -> Option<Dag> {
        let is_sign = |(place, byte): (usize, u8)| match place {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        };
        (text.len() == 10 && text.bytes().enumerate().all(is_sign))
            .then(|| text.parse().ok().map(Dag))?
    }
}

/// A number or a text in the file, read as its text.
struct Getal<T> {
    read: fn(&str) -> Option<T>,
    expected: &'static str,
}

impl<T> Visitor<'_> for Getal<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        self.visit_str(&value.to_string())
    }

    // The shortest text of a floating number is what the officer wrote: amounts are far below its precision.
    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        self.visit_str(&value.to_string())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        (self.read)(value).ok_or_else(|| E::custom(self.expected))
    }
}

impl<'de> Deserialize<'de> for Bedrag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Bedrag, D::Error> {
        if !deserializer.is_human_readable() {
            return i64::deserialize(deserializer).map(Bedrag);
        }
        let expected = "een bedrag met hoogstens twee decimalen";
        deserializer.deserialize_any(Getal { read: Bedrag::read, expected })
    }
}

impl Serialize for Bedrag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Procent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Procent, D::Error> {
        if !deserializer.is_human_readable() {
            return u32::deserialize(deserializer).map(Procent);
        }
        let expected = "een percentage met hoogstens drie decimalen";
        deserializer.deserialize_any(Getal { read: Procent::read, expected })
    }
}

impl Serialize for Procent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
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
        Dag::read(&text).ok_or_else(|| D::Error::custom("een dag, als \"2026-07-01\""))
    }
}

impl Serialize for Dag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(&self.0);
        }
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

    /// A day of every year as an officer writes it: month and day.
    pub fn read(text: &str) -> Option<MaandDag> {
        let (maand, dag) =
            text.split_once('-').filter(|(maand, dag)| maand.len() == 2 && dag.len() == 2)?;
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
            "anyOf": [
                { "type": "number", "minimum": 0, "maximum": 99_999_999.99 },
                { "type": "string", "pattern": "^[0-9]{1,8}([.,][0-9]{1,2})?$" }
            ]
        },
        Procent: {
            "description": "Een percentage: 120 of 37.56.",
            "anyOf": [
                { "type": "number", "minimum": 0, "maximum": 9_999.999 },
                { "type": "string", "pattern": "^[0-9]{1,4}([.,][0-9]{1,3})?$" }
            ]
        },
        Dag: {
            "description": "Een dag: \"2026-07-01\".",
            "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        },
        MaandDag: {
            "description": "Een dag van elk jaar, maand en dag: \"08-31\" is 31 augustus.",
            "type": "string",
            "pattern": "^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
        },
    }
}
