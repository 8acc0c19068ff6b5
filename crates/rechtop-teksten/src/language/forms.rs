//! How a language writes numbers and lists, as its `vormen.toml` says.

use super::number::Number;
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
    /// A number with its decimals.
    pub(super) fn number(&self, number: Number) -> String {
        let whole = (number.units() / number.one()).to_string();
        // One digit more, which falls away, so that no zero is lost in front.
        let fraction = (number.one() + number.units() % number.one()).to_string();
        let fraction = &fraction[1..];
        let mut written = String::with_capacity(whole.len() + fraction.len() + 8);
        if number.is_negative() {
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
