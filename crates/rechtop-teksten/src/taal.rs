//! A language: its texts, and how it writes amounts, percentages and days.

use std::cmp::Ordering;

use jiff::civil::Date;
use rechtop::euro::Euro;
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};
use rust_decimal::Decimal;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Names a text that every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// A language.
#[derive(Debug, Clone, Copy)]
pub struct Taal {
    /// The code of the language: `nl`.
    pub code: &'static str,
    texts: &'static [&'static str],
}

/// Two languages are the same where their code is.
impl PartialEq for Taal {
    fn eq(&self, other: &Taal) -> bool {
        self.code == other.code
    }
}

/// A space that does not break, so that a sign and its number stay on one line.
const NO_BREAK: char = '\u{a0}';
const MINUS: char = '\u{2212}';

impl Taal {
    /// A text by its name in code.
    pub fn text(&self, Key(index): Key) -> &'static str {
        self.texts.get(usize::from(index)).copied().unwrap_or_default()
    }

    /// A text by a name made at run time, such as the code of a reason.
    pub fn find(&self, key: &str) -> Option<&'static str> {
        self.find_below(&[key])
    }

    /// A text by the parts of its name: `["stap", "huurtoeslag", "rekenhuur"]`. A batch finds millions
    /// of them, so the name is not put together for it.
    pub fn find_below(&self, parts: &[&str]) -> Option<&'static str> {
        let index = KEYS.binary_search_by(|key| compare_dotted(key, parts)).ok()?;
        self.texts.get(index).copied()
    }

    /// A text by a name made at run time, with `{placeholders}` filled in. The name itself where
    /// there is no such text; tests see to it that there is.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        fill(self.find(key).unwrap_or(key), values)
    }

    /// The lines of a text that is a list.
    pub fn list(&self, key: &str) -> Vec<&'static str> {
        self.find(key).map(|text| text.lines().collect()).unwrap_or_default()
    }

    /// An amount: `€ 1.234,50`, and whole euros without cents: `€ 1.234`.
    pub fn euro(&self, amount: Euro) -> String {
        let decimal = amount.to_decimal();
        let decimals = if decimal.fract().is_zero() { 0 } else { decimal.scale().max(2) as usize };
        self.money(decimal, decimals)
    }

    fn money(&self, decimal: Decimal, decimals: usize) -> String {
        let sign = if decimal.is_sign_negative() && !decimal.is_zero() {
            format!("{MINUS}")
        } else {
            String::new()
        };
        format!("€{NO_BREAK}{sign}{}", self.number(decimal.abs(), decimals))
    }

    /// A number without sign: `1.234,5`.
    fn number(&self, decimal: Decimal, decimals: usize) -> String {
        let plain = format!("{decimal:.decimals$}");
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        let mut grouped = String::with_capacity(plain.len() + 4);
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(3) {
                grouped.push('.');
            }
            grouped.push(digit);
        }
        if !fraction.is_empty() {
            grouped.push(',');
            grouped.push_str(fraction);
        }
        grouped
    }

    /// A day: `1 juli 2026`.
    pub fn datum(&self, dag: Date) -> String {
        let maanden = self.text(key::ALGEMEEN_MAANDEN);
        let maand = maanden.lines().nth(usize::from(dag.month().unsigned_abs()) - 1);
        let (dag, maand, jaar) =
            (dag.day().to_string(), maand.unwrap_or_default(), dag.year().to_string());
        fill(self.text(key::ALGEMEEN_DATUM), &[("dag", &dag), ("maand", maand), ("jaar", &jaar)])
    }

    /// A value as people write it.
    pub fn waarde(&self, waarde: Waarde) -> String {
        match waarde {
            Waarde::Euro(euro) => self.euro(euro),
            Waarde::PerMonth(bedrag) => self.per(key::ALGEMEEN_PER_MAAND, bedrag.amount()),
            Waarde::PerYear(bedrag) => self.per(key::ALGEMEEN_PER_JAAR, bedrag.amount()),
            Waarde::PerQuarter(bedrag) => self.per(key::ALGEMEEN_PER_KWARTAAL, bedrag.amount()),
            Waarde::PerDay(bedrag) => self.per(key::ALGEMEEN_PER_DAG, bedrag.amount()),
            Waarde::PerHour(bedrag) => self.per(key::ALGEMEEN_PER_UUR, bedrag.amount()),
            Waarde::Procent(procent) => {
                let decimal = procent.to_decimal();
                let getal = self.number(decimal, decimal.scale() as usize);
                fill(self.text(key::ALGEMEEN_PROCENT), &[("getal", &getal)])
            }
            Waarde::Factor(factor) => factor.to_decimal().to_string().replace('.', ","),
            Waarde::Leeftijd(Leeftijd(jaren)) => {
                fill(self.text(key::ALGEMEEN_LEEFTIJD), &[("aantal", &jaren.to_string())])
            }
            Waarde::Aantal(aantal) => aantal.to_string(),
            Waarde::Maanden(Maanden(maanden)) => self.maanden(maanden),
            Waarde::Uren(Uren(hundredths)) => {
                let decimal = Decimal::new(hundredths, 2).normalize();
                let aantal = self.number(decimal, decimal.scale() as usize);
                fill(self.text(key::ALGEMEEN_UREN), &[("aantal", &aantal)])
            }
            Waarde::Tabel(tabel) => {
                fill(self.text(key::ALGEMEEN_TABEL), &[("aantal", &tabel.len().to_string())])
            }
            Waarde::Datum(dag) => self.datum(dag),
        }
    }

    fn per(&self, key: Key, bedrag: Euro) -> String {
        fill(self.text(key), &[("bedrag", &self.euro(bedrag))])
    }

    /// Years and months: `67 jaar en 3 maanden`.
    fn maanden(&self, maanden: i16) -> String {
        let (jaren, rest) = ((maanden / 12).to_string(), (maanden % 12).to_string());
        let key = if maanden % 12 == 0 { key::ALGEMEEN_JAREN } else { key::ALGEMEEN_JAREN_MAANDEN };
        fill(self.text(key), &[("jaren", &jaren), ("maanden", &rest)])
    }
}

/// Compares a key with the parts of one, as if they stood with dots between them.
fn compare_dotted(key: &str, parts: &[&str]) -> Ordering {
    let mut rest = key.as_bytes();
    for (index, part) in parts.iter().enumerate() {
        for piece in [if index == 0 { "" } else { "." }, part] {
            let shared = piece.len().min(rest.len());
            let order = rest[..shared].cmp(&piece.as_bytes()[..shared]);
            if order != Ordering::Equal || shared < piece.len() {
                return order.then(Ordering::Less);
            }
            rest = &rest[shared..];
        }
    }
    if rest.is_empty() { Ordering::Equal } else { Ordering::Greater }
}

/// Fills `{placeholders}`. One without value stays as it is, so that it is seen.
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, after) = rest.split_at(start);
        filled.push_str(before);
        let value = after.find('}').and_then(|end| {
            let name = &after[1..end];
            values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value, end))
        });
        match value {
            Some((value, end)) => {
                filled.push_str(value);
                rest = &after[end + 1..];
            }
            None => {
                filled.push('{');
                rest = &after[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use rechtop::euro::{PerYear, Procent};

    #[test]
    fn amounts_are_written_as_in_the_netherlands() {
        assert_eq!(NL.euro(Euro::from_cents(129_00)), "€\u{a0}129");
        assert_eq!(NL.euro(Euro::from_cents(1_234_567_05)), "€\u{a0}1.234.567,05");
        assert_eq!(NL.euro(Euro::from_cents(-50)), "€\u{a0}\u{2212}0,50");
        assert_eq!(NL.euro(Euro::ZERO), "€\u{a0}0");
    }

    #[test]
    fn unrounded_values_are_shown_unrounded() {
        let normpremie = PerYear::new(Euro::from_euros(29_736)) * Procent::from_milli(1_912);
        assert_eq!(NL.waarde(normpremie.into()), "€\u{a0}568,55232 per jaar");
        assert_eq!(NL.waarde(Procent::from_milli(13_730).into()), "13,73 %");
    }

    #[test]
    fn a_day_is_written_out() {
        assert_eq!(NL.datum(date(2026, 7, 1)), "1 juli 2026");
    }

    #[test]
    fn a_text_is_found_by_the_parts_of_its_name() {
        for key in KEYS {
            let parts: Vec<&str> = key.split('.').collect();
            assert_eq!(NL.find_below(&parts), NL.find(key), "{key}");
            assert!(NL.find(key).is_some(), "{key}");
        }
        for none in
            ["", "stap", "stap.", "stap.huurtoeslag.rekenhuu", "stap.huurtoeslag.rekenhuurx"]
        {
            assert_eq!(NL.find(none), None, "{none}");
        }
    }

    #[test]
    fn only_known_placeholders_are_filled() {
        assert_eq!(fill("{a} of { ... }", &[("a", "1")]), "1 of { ... }");
        assert_eq!(fill("{a}{b}", &[("b", "2")]), "{a}2");
    }
}
