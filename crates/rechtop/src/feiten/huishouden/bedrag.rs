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

/// The most whole euros that an amount can have. Up to here an amount is read without decimals in between.
const MOST_EUROS: u64 = 100_000_000;

/// An amount as nearly every document writes it: digits, and two decimals at most. All else is read with more care.
fn plain(text: &str) -> Option<Euro> {
    let (is_negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "00"));
    // So few that they fit, whatever they are.
    if !(1..=8).contains(&whole.len()) || !(1..=2).contains(&decimals.len()) {
        return None;
    }
    let digits = |digits: &str| {
        digits.bytes().try_fold(0_i64, |number, digit| {
            digit.is_ascii_digit().then(|| number * 10 + i64::from(digit - b'0'))
        })
    };
    let tenth = if decimals.len() == 1 { 10 } else { 1 };
    let cents = digits(whole)? * 100 + digits(decimals)? * tenth;
    Some(Euro::from_cents(if is_negative { -cents } else { cents }))
}

/// A number with a point, where it is one of whole cents: the number nearest to those cents is then this one.
fn whole_cents(number: f64) -> Option<Euro> {
    let cents = (number * 100.0).round();
    let fits = cents.abs() <= (MOST_EUROS * 100) as f64;
    (fits && cents / 100.0 == number).then(|| Euro::from_cents(cents as i64))
}

impl AmountVisitor {
    fn read<E: de::Error>(&self, decimal: Decimal, found: Unexpected<'_>) -> Result<Euro, E> {
        match Euro::from_decimal(decimal) {
            Some(amount) => Ok(amount),
            None if decimal.normalize().scale() > 2 => Err(E::invalid_value(found, &"decimalen")),
            // The table of facts says what an amount can be; of hours there are as many as a month has.
            None if self.expected == "uren" => Err(E::invalid_value(found, &"uren")),
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
        if let Some(amount) = plain(text) {
            return Ok(amount);
        }
        let found = Unexpected::Str(text);
        // `parse` would also accept an underscore, a leading plus or a lone point.
        let is_number = text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-')
            && text.bytes().any(|b| b.is_ascii_digit());
        match text.parse::<Decimal>() {
            Ok(decimal) if is_number => self.read(decimal, found),
            _ => Err(E::invalid_value(found, &self)),
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Euro, E> {
        if number <= MOST_EUROS {
            return Ok(Euro::from_euros(number as i64));
        }
        self.read(Decimal::from(number), Unexpected::Unsigned(number))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Euro, E> {
        self.read(Decimal::from(number), Unexpected::Signed(number))
    }

    /// A JSON number with a point arrives as a float; its shortest decimal is what was written,
    /// for every number this small.
    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Euro, E> {
        if let Some(amount) = whole_cents(number) {
            return Ok(amount);
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As read with all care: from a decimal.
    fn carefully(text: &str) -> Option<Euro> {
        text.parse().ok().and_then(Euro::from_decimal)
    }

    #[test]
    fn what_is_read_at_once_is_what_care_reads() {
        for text in ["0", "-0", "650", "650.5", "650.25", "-650.05", "99999999.99", "007.10"] {
            assert_eq!(plain(text), carefully(text), "{text}");
            let number = text.parse().unwrap_or(f64::NAN);
            assert_eq!(whole_cents(number), carefully(text), "{text}");
        }
        for cents in (0..1_000_000_000).step_by(999_983).chain(0..20_000) {
            let text = format!("{}.{:02}", cents / 100, cents % 100);
            assert_eq!(plain(&text), Some(Euro::from_cents(cents)), "{text}");
            assert_eq!(whole_cents(text.parse().unwrap_or(f64::NAN)), plain(&text), "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_amount_is_left_to_care() {
        for text in ["", "-", ".", "5.", ".5", "1.234", "+5", "1e3", "1_000", "--5", "123456789"] {
            assert_eq!(plain(text), None, "{text}");
        }
        for number in [650.001, 0.1 + 0.2, 1e300, -1e300, 100_000_000.01, f64::MIN_POSITIVE] {
            assert_eq!(whole_cents(number), None, "{number}");
        }
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
