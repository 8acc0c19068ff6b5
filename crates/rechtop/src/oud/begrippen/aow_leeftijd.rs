//! The pensioengerechtigde leeftijd: Algemene Ouderdomswet (AOW, BWBR0002221) art. 7a.
//! <https://wetten.overheid.nl/BWBR0002221/2026-07-01>
//!
//! The age is fixed for every calendar year; somebody reaches it in the year in which the birthday
//! and the age of that year fall together. Who reached it keeps it when it rises later.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::datum::Maand;
use crate::normbedragen::Normbedragen;
use crate::oud::outcome::Bekend;
use crate::oud::situatie::{Persoon, Situatie};
use crate::waarde::Maanden;

/// When somebody reaches the pensioengerechtigde leeftijd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AowDatum {
    /// Before the years whose age we know.
    Eerder,
    /// On this day.
    Op(Date),
    /// After the years whose age is known.
    Later,
}

impl AowDatum {
    /// Of somebody born on this day. Art. 7a lid 1 and 2.
    pub fn van(geboren: Date, normen: &Normbedragen) -> AowDatum {
        for row in normen.aow.aow_leeftijd.rows() {
            let Maanden(maanden) = row.value;
            // Dates are slow to add to, and this is asked often: most years are passed over by their number.
            if Maand::of(geboren).plus(maanden).jaar() > row.until.year() {
                continue;
            }
            // A day of birth lies some hundred years from the end of all dates.
            let dag = geboren.saturating_add(i64::from(maanden).months());
            if dag < row.from {
                return AowDatum::Eerder;
            }
            if dag <= row.until {
                return AowDatum::Op(dag);
            }
        }
        AowDatum::Later
    }

    /// Whether it lies on or before a day.
    pub fn bereikt_op(self, dag: Date) -> bool {
        match self {
            AowDatum::Eerder => true,
            AowDatum::Op(datum) => datum <= dag,
            AowDatum::Later => false,
        }
    }
}

/// When a person reaches the pensioengerechtigde leeftijd.
///
/// # Errors
/// Where the day of birth is not answered.
pub fn aow_datum(s: &Situatie, persoon: Persoon) -> Bekend<AowDatum> {
    Ok(AowDatum::van(persoon.geboortedatum()?, s.normen))
}

/// Whether a person has reached it on the first day of a month.
///
/// # Errors
/// Where the day of birth is not answered, or the age of that year is not known yet and decides.
pub fn heeft_aow_leeftijd(s: &Situatie, persoon: Persoon, maand: Maand) -> Bekend<bool> {
    let aow = aow_datum(s, persoon)?;
    if aow == AowDatum::Later {
        // Past the last year whose age is known, "later" says nothing.
        s.normen.aow.aow_leeftijd.op(maand)?;
    }
    Ok(aow.bereikt_op(maand.eerste_dag()))
}
