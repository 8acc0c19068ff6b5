//! A right that is paid by the quarter, on the facts of its first day: four quarters make the year.

use super::{geweigerd, nu, per_maand, wandel};
use crate::bron::Artikel;
use crate::datum::{MAANDEN, Maand};
use crate::euro::{PerMonth, PerQuarter, PerYear};
use crate::rekenen::{Gathered, Halt, Reason, Rule, Trace, Worksheet, month_of_quarter};

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
    pub nu: Result<PerQuarter, Reason>,
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
    mut kwartaal: impl FnMut(&mut Worksheet<'a, T>) -> Rule<PerQuarter>,
) -> Rule<Kwartaaljaar> {
    let peilmaand = w.peilmaand();
    let tijdvakken = w.citing(peilmaand.kwartaal(), |w| wandel(w, KWARTAAL, &mut kwartaal));
    let mut per_year = PerYear::ZERO;
    let mut gathered = Gathered::default();
    for tijdvak in &tijdvakken {
        match &tijdvak.uitkomst {
            Ok(bedrag) => per_year += bedrag.within_year() * i64::from(tijdvak.maanden / KWARTAAL),
            Err(Halt::Refused(_)) => {}
            Err(open) => return Err(open.clone()),
        }
        gathered.certainty = gathered.certainty.and(tijdvak.gathered.certainty);
    }
    let nu = match nu(&tijdvakken, peilmaand).map(|tijdvak| &tijdvak.uitkomst) {
        Some(Ok(bedrag)) => Ok(*bedrag),
        Some(Err(Halt::Refused(reason))) => Err(reason.clone().resting_on(geweigerd(&tijdvakken))),
        _ => Ok(PerQuarter::ZERO),
    };
    let maanden = per_maand(&tijdvakken, |bedrag| month_of_quarter(artikel, *bedrag));
    Ok(Kwartaaljaar { per_year, maanden, nu, gathered })
}

/// The first months of the quarters of a year.
pub fn kwartalen(jaar: i16) -> impl Iterator<Item = Maand> {
    [1, 4, 7, 10].into_iter().map(move |nummer| Maand::new(jaar, nummer))
}
