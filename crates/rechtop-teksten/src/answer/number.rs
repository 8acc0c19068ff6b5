//! Numbers as documents write them: with a decimal point, and not rounded further.

use rechtop::Euro;
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};

/// An amount in whole cents: `129.00`.
pub(super) fn cents(amount: Euro) -> String {
    let amount = amount.round_half_up_to_cent();
    amount.whole_cents().map_or_else(|| amount.to_decimal().to_string(), two_decimals)
}

/// A shortcut: most values are whole cents, and a batch writes millions of them.
fn two_decimals(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
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
        Waarde::Uren(Uren(hundredths)) => two_decimals(hundredths),
        Waarde::Tabel(rows) => rows.len().to_string(),
        Waarde::Datum(day) => day.to_string(),
    }
}

fn unrounded(amount: Euro) -> String {
    if let Some(cents) = amount.whole_cents() {
        return two_decimals(cents);
    }
    let decimal = amount.to_decimal();
    let decimals = decimal.scale().max(2) as usize;
    format!("{decimal:.decimals$}")
}
