//! A right that is paid by the quarter, on the facts of its first day: four quarters make the year.

use super::{Eerst, Maandregel, verloop};
use crate::bron::Artikel;
use crate::datum::{MAANDEN, Maand};
use crate::euro::{PerMonth, PerQuarter, PerYear};
use crate::rekenen::{Gathered, Refused, Rule, Trace, Worksheet, month_of_quarter};

/// Months in a quarter.
const KWARTAAL: i8 = 3;

/// What the quarters of a year give.
#[derive(Debug, Clone)]
pub struct Kwartaaljaar {
    /// All four together.
    pub per_year: PerYear,
    /// A third of its quarter in each month.
    pub maanden: [PerMonth; MAANDEN],
    /// The quarter of the peildatum, or why it gives nothing.
    pub nu: Result<PerQuarter, Refused>,
    /// How sure they are, and what must be told with them.
    pub gathered: Gathered,
}

/// The quarters of the calendar year of the peildatum, each on the facts of its first day. The article is the one that
/// sets the amount of a quarter; a month of it is a third, to the cent.
///
/// # Errors
/// Where something that decides is not answered or known.
pub fn kwartaaljaar<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    artikel: Artikel,
    kwartaal: Maandregel<'_, 'a, T, PerQuarter>,
) -> Rule<Kwartaaljaar> {
    let eerste_maand = w.peilmaand().kwartaal();
    let mut jaar = w.citing(eerste_maand, |w| verloop(w, KWARTAAL, Eerst::HetJaar, kwartaal));
    let nu = jaar.beslist()?.map_err(|reason| reason.resting_on(jaar.geweigerd));
    let kwartalen = jaar.maanden.iter().step_by(usize::from(KWARTAAL.unsigned_abs()));
    Ok(Kwartaaljaar {
        per_year: kwartalen.map(|bedrag| bedrag.within_year()).sum(),
        maanden: jaar.maanden.map(|bedrag| month_of_quarter(artikel, bedrag)),
        nu,
        gathered: Gathered { certainty: jaar.certainty, ..Gathered::default() },
    })
}

/// The first months of the quarters of a year.
pub fn kwartalen(jaar: i16) -> [Maand; 4] {
    [1, 4, 7, 10].map(|nummer| Maand::new(jaar, nummer))
}
