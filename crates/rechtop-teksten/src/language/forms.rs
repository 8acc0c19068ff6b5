//! How a language writes numbers and lists, as its `vormen.toml` says.

use rust_decimal::Decimal;

use super::plural::PluralRule;

/// The forms of a language.
pub(super) struct Forms {
    pub(super) name: &'static str,
    pub(super) direction: &'static str,
    pub(super) decimal: &'static str,
    pub(super) group: &'static str,
    pub(super) group_size: usize,
    pub(super) minus: &'static str,
    pub(super) currency: &'static str,
    pub(super) percent: &'static str,
    pub(super) date: &'static str,
    pub(super) months: &'static [&'static str],
    pub(super) between: &'static str,
    pub(super) before_last: &'static str,
    pub(super) lowercase_in_sentence: bool,
    pub(super) plurals: &'static [PluralRule],
}

impl Forms {
    /// A number with this many decimals.
    pub(super) fn number(&self, number: Decimal, decimals: u32) -> String {
        let is_negative = number.is_sign_negative() && !number.is_zero();
        let plain = format!("{:.*}", decimals as usize, number.abs());
        let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
        self.written(is_negative, whole, fraction)
    }

    /// An amount in cents: with two decimals, or none where it is whole.
    pub(super) fn cents(&self, cents: i64) -> String {
        let (whole, rest) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        // Three digits, of which the first falls away, so that there are always two.
        let fraction = (100 + rest).to_string();
        let fraction = if rest == 0 { "" } else { &fraction[1..] };
        self.written(cents < 0, &whole.to_string(), fraction)
    }

    fn written(&self, is_negative: bool, whole: &str, fraction: &str) -> String {
        let mut written = String::with_capacity(whole.len() + fraction.len() + 8);
        if is_negative {
            written.push_str(self.minus);
        }
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place).is_multiple_of(self.group_size) {
                written.push_str(self.group);
            }
            written.push(digit);
        }
        if !fraction.is_empty() {
            written.push_str(self.decimal);
            written.push_str(fraction);
        }
        written
    }

    /// Several things in a row.
    pub(super) fn enumerate<S: AsRef<str>>(&self, items: impl IntoIterator<Item = S>) -> String {
        let mut items = items.into_iter().peekable();
        let mut row = items.next().map(|first| first.as_ref().to_owned()).unwrap_or_default();
        while let Some(item) = items.next() {
            row.push_str(if items.peek().is_some() { self.between } else { self.before_last });
            row.push_str(item.as_ref());
        }
        row
    }
}
