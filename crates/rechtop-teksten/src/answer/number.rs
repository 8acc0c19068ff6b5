//! Numbers as documents write them: with a decimal point, and not rounded further.

use rechtop::Euro;
use rechtop::datum::Iso;
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};

/// An amount in whole cents: `129.00`.
pub(super) fn cents(amount: Euro) -> String {
    let mut written = String::with_capacity(16);
    write_cents(amount, &mut written);
    written
}

/// Writes an amount in whole cents.
pub(super) fn write_cents(amount: Euro, written: &mut String) {
    // What was rounded to cents is whole.
    let cents = amount.round_half_up_to_cent().whole_cents().unwrap_or_default();
    write_number(cents < 0, cents.unsigned_abs(), 2, written);
}

fn hundredths(number: i64) -> String {
    let mut written = String::with_capacity(16);
    write_number(number < 0, number.unsigned_abs(), 2, &mut written);
    written
}

/// By hand, without the machinery of formatting: a batch writes millions of numbers.
fn write_number(is_negative: bool, digits: u64, decimals: u32, written: &mut String) {
    if is_negative {
        written.push('-');
    }
    write_digits(digits, decimals, written);
}

/// A whole number of the smallest decimal: its digits, with a point before the last `decimals`.
fn write_digits(number: u64, decimals: u32, written: &mut String) {
    let (whole, last) = (number / 10, (number % 10) as u8);
    match decimals {
        0 if whole > 0 => write_digits(whole, 0, written),
        0 => {}
        1 => {
            write_digits(whole, 0, written);
            written.push('.');
        }
        _ => write_digits(whole, decimals - 1, written),
    }
    written.push(char::from(b'0' + last));
}

/// A value as documents write it: unrounded, money with at least two decimals.
pub(super) fn value(value: Waarde) -> String {
    match value {
        Waarde::Euro(amount) => unrounded(amount),
        Waarde::PerMonth(amount) => unrounded(amount.amount()),
        Waarde::PerYear(amount) => unrounded(amount.amount()),
        Waarde::PerQuarter(amount) => unrounded(amount.amount()),
        Waarde::PerDay(amount) => unrounded(amount.amount()),
        Waarde::PerHour(amount) => unrounded(amount.amount()),
        Waarde::Procent(percentage) => percentage.to_decimal().to_string(),
        Waarde::Factor(factor) => factor.to_decimal().to_string(),
        Waarde::Leeftijd(Leeftijd(years)) => years.to_string(),
        Waarde::Aantal(count) => count.to_string(),
        Waarde::Maanden(Maanden(months)) => months.to_string(),
        Waarde::Uren(Uren(hundredths)) => self::hundredths(hundredths),
        Waarde::Tabel(rows) => rows.to_string(),
        Waarde::Datum(day) => Iso::of(day).to_string(),
        Waarde::Jaar(year) => year.to_string(),
        Waarde::Tekst(text) => text.to_owned(),
    }
}

fn unrounded(amount: Euro) -> String {
    if let Some(cents) = amount.whole_cents() {
        return hundredths(cents);
    }
    let decimal = amount.to_decimal();
    let Ok(digits) = u64::try_from(decimal.mantissa().unsigned_abs()) else {
        return decimal.to_string();
    };
    let mut written = String::with_capacity(24);
    // What is not whole cents has three decimals or more.
    write_number(decimal.is_sign_negative(), digits, decimal.scale(), &mut written);
    written
}
