//! Reads an assessment: the answer of one scheme, its amounts, its steps.

use rechtop::assessment::{Assessment, Beoordeling};
use rechtop::huishouden::Huishouden;
use rechtop::outcome::Outcome;
use rechtop::trace::Trace;
use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};
use rust_decimal::{Decimal, RoundingStrategy};

/// What one scheme says.
pub fn regeling<'a, T: Trace>(assessment: &'a Assessment<T>, id: &str) -> &'a Beoordeling<T> {
    let found = assessment.regelingen.iter().find(|beoordeling| beoordeling.regeling.id == id);
    found.unwrap_or_else(|| panic!("there is no scheme {id}"))
}

/// The word of the answer document for an outcome.
pub fn uitkomst(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Right(_) => "recht",
        Outcome::NoRight(_) => "geen_recht",
        Outcome::Undecided(_) | Outcome::Pointer(_) => "onbekend",
    }
}

/// What a scheme pays in the month of the peildatum; nothing where it pays nothing.
pub fn per_maand<T: Trace>(beoordeling: &Beoordeling<T>) -> Decimal {
    beoordeling.award().map_or(Decimal::ZERO, |award| award.per_month.amount().to_decimal())
}

/// What a scheme gives over the calendar year; nothing where it gives nothing.
pub fn per_jaar<T: Trace>(beoordeling: &Beoordeling<T>) -> Decimal {
    beoordeling.award().map_or(Decimal::ZERO, |award| award.per_year.amount().to_decimal())
}

/// The code of the reason for a refusal, or of a signpost.
pub fn reden<T: Trace>(beoordeling: &Beoordeling<T>) -> Option<&'static str> {
    match &beoordeling.outcome {
        Outcome::NoRight(refusal) => Some(refusal.reason.code),
        Outcome::Pointer(reason) => Some(reason.code),
        Outcome::Right(_) | Outcome::Undecided(_) => None,
    }
}

/// The value of a step by its name in the answer document, unrounded: `rekeninkomen`, or
/// `na_kindvrijstelling.k1` for a step about one person.
pub fn stap<T: Trace>(
    huishouden: &Huishouden,
    beoordeling: &Beoordeling<T>,
    naam: &str,
) -> Option<Decimal> {
    let (id, persoon) = naam.split_once('.').map_or((naam, None), |(id, wie)| (id, Some(wie)));
    let mut steps = beoordeling.trace.steps().iter();
    let step =
        steps.find(|step| step.id == id && step.wie.map(|index| huishouden.id(index)) == persoon);
    step.map(|step| getal(step.waarde))
}

/// A value as a bare number.
pub fn getal(waarde: Waarde) -> Decimal {
    match waarde {
        Waarde::Euro(euro) => euro.to_decimal(),
        Waarde::PerMonth(bedrag) => bedrag.amount().to_decimal(),
        Waarde::PerYear(bedrag) => bedrag.amount().to_decimal(),
        Waarde::Procent(procent) => procent.to_decimal(),
        Waarde::Factor(factor) => factor.to_decimal(),
        Waarde::Leeftijd(Leeftijd(jaren)) => jaren.into(),
        Waarde::Aantal(aantal) => aantal.into(),
        Waarde::PerQuarter(bedrag) => bedrag.amount().to_decimal(),
        Waarde::PerDay(bedrag) => bedrag.amount().to_decimal(),
        Waarde::PerHour(bedrag) => bedrag.amount().to_decimal(),
        Waarde::Maanden(Maanden(maanden)) => maanden.into(),
        Waarde::Uren(Uren(hundredths)) => Decimal::new(hundredths, 2),
        Waarde::Tabel(_) => panic!("a table is no number"),
        Waarde::Datum(dag) => panic!("{dag} is no number"),
    }
}

/// A value, rounded to as many decimals as the expected one has.
pub fn afgerond_als(waarde: Decimal, verwacht: Decimal) -> Decimal {
    waarde.round_dp_with_strategy(verwacht.scale(), RoundingStrategy::MidpointAwayFromZero)
}

/// The sum of unrounded months in whole euros, halves up. A twelfth need not end as a decimal, so the
/// steps of a trace are a hair off; the rounding to eight decimals takes that away.
pub fn in_hele_euros(maanden: impl IntoIterator<Item = Decimal>) -> Decimal {
    let som: Decimal = maanden.into_iter().sum();
    afgerond_als(som.round_dp(8), Decimal::ZERO)
}
