//! Reads an assessment: the answer of one scheme, its amounts, its steps.

use rechtop::waarde::{Leeftijd, Maanden, Uren, Waarde};
use rechtop::{Assessed, Assessment, Outcome};
use rust_decimal::{Decimal, RoundingStrategy};

/// What one scheme says.
pub fn regeling<'a>(assessment: &'a Assessment, id: &str) -> &'a Assessed {
    assessment.get(id).unwrap_or_else(|| panic!("there is no scheme {id}"))
}

/// The word of the answer document for an outcome.
pub fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Right(_) => "recht",
        Outcome::NoRight(_) => "geen_recht",
        Outcome::Undecided(_) | Outcome::Pointer(_) => "onbekend",
    }
}

/// What a scheme pays in the month of the peildatum; nothing where it pays nothing.
pub fn per_maand(assessed: &Assessed) -> Decimal {
    assessed.award().map_or(Decimal::ZERO, |award| award.per_month.amount().to_decimal())
}

/// What a scheme gives over the calendar year; nothing where it gives nothing.
pub fn per_jaar(assessed: &Assessed) -> Decimal {
    assessed.award().map_or(Decimal::ZERO, |award| award.per_year.amount().to_decimal())
}

/// What a scheme pays once; nothing where it pays nothing.
pub fn eenmalig(assessed: &Assessed) -> Decimal {
    assessed.award().map_or(Decimal::ZERO, |award| award.once.to_decimal())
}

/// The code of the reason for a refusal, or of a signpost.
pub fn reason(assessed: &Assessed) -> Option<&'static str> {
    match &assessed.outcome {
        Outcome::NoRight(refusal) => Some(refusal.reason.code.word()),
        Outcome::Pointer(reason) => Some(reason.code.word()),
        Outcome::Right(_) | Outcome::Undecided(_) => None,
    }
}

/// What keeps an outcome from being exact, by the words of the answer document.
pub fn zekerheid(assessed: &Assessed) -> Vec<&'static str> {
    assessed.certainty.doubts().map(|doubt| doubt.word()).collect()
}

/// The questions that make an outcome surer.
pub fn preciezer_met(assessed: &Assessed) -> Vec<String> {
    assessed.refine.iter().map(|question| question.path()).collect()
}

/// The questions that a scheme still waits for.
pub fn questions(assessed: &Assessed) -> Vec<String> {
    match &assessed.outcome {
        Outcome::Undecided(open) => open.missing.iter().map(|question| question.path()).collect(),
        _ => Vec::new(),
    }
}

/// The value of a step by its name in the answer document, unrounded: `rekeninkomen`, or
/// `na_kindvrijstelling.k1` for a step about one person.
pub fn step(assessed: &Assessed, naam: &str) -> Option<Decimal> {
    let (code, persoon) =
        naam.split_once('.').map_or((naam, None), |(code, wie)| (code, Some(wie)));
    let mut steps = assessed.steps.iter();
    let step = steps.find(|step| {
        step.code.word() == code && step.wie.as_ref().map(|wie| wie.as_str()) == persoon
    });
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
        Waarde::Jaar(jaar) => i64::from(jaar).into(),
        Waarde::Datum(dag) => panic!("{dag} is no number"),
        Waarde::Tekst(text) => panic!("{text} is no number"),
    }
}

/// A value, rounded to as many decimals as the expected one has.
pub fn rounded_as(waarde: Decimal, expected: Decimal) -> Decimal {
    waarde.round_dp_with_strategy(expected.scale(), RoundingStrategy::MidpointAwayFromZero)
}

/// The sum of unrounded months in whole euros, halves up. A twelfth need not end as a decimal, so the
/// steps of a trace are a hair off; the rounding to eight decimals takes that away.
pub fn in_hele_euros(maanden: impl IntoIterator<Item = Decimal>) -> Decimal {
    let som: Decimal = maanden.into_iter().sum();
    rounded_as(som.round_dp(8), Decimal::ZERO)
}
