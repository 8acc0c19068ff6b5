//! Numbers as documents write them: with a point, and without rounding that nobody asked for.

use rechtop::euro::Euro;
use rechtop::waarde::{Leeftijd, Maanden, Waarde};

/// An amount in whole cents: `129.00`.
pub(super) fn cents(amount: Euro) -> String {
    let amount = amount.round_half_up_to_cent();
    amount.whole_cents().map_or_else(|| amount.to_decimal().to_string(), two_decimals)
}

/// Most values are whole cents, and a batch writes millions of them.
fn two_decimals(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// A value as documents write it: unrounded, money with at least two decimals.
pub(super) fn waarde(waarde: Waarde) -> String {
    match waarde {
        Waarde::Euro(euro) => unrounded(euro),
        Waarde::PerMonth(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerYear(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerQuarter(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerDay(bedrag) => unrounded(bedrag.amount()),
        Waarde::PerHour(bedrag) => unrounded(bedrag.amount()),
        Waarde::Procent(procent) => procent.to_decimal().to_string(),
        Waarde::Factor(factor) => factor.to_decimal().to_string(),
        Waarde::Leeftijd(Leeftijd(jaren)) => jaren.to_string(),
        Waarde::Aantal(aantal) => aantal.to_string(),
        Waarde::Maanden(Maanden(maanden)) => maanden.to_string(),
        Waarde::Uren(uren) => two_decimals(uren.0),
        Waarde::Tabel(tabel) => tabel.len().to_string(),
        Waarde::Datum(dag) => dag.to_string(),
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
