//! How a year is walked: month by month, and all twelve are kept. The acts add them up differently: see [`toeslagjaar`],
//! [`maandjaar`] and [`kwartaaljaar`].
//!
//! One computation serves all the months in which nothing that it read can change: the worksheet knows which those
//! are, so nobody keeps a list of birthdays.

mod kwartaaljaar;
mod maandjaar;
mod toeslagjaar;

pub use kwartaaljaar::{Kwartaaljaar, kwartaaljaar, kwartalen};
pub use maandjaar::{in_elke_maand, maandjaar};
pub use toeslagjaar::{Toeslagregel, toeslagjaar};

use crate::datum::{DECEMBER, MAANDEN, Maand};
use crate::euro::{PerMonth, PerYear};
use crate::rekenen::{Caveat, Certainty, Gathered, Halt, Rule, Trace, Worksheet};

/// A stretch of months in which nothing that was read changes.
#[derive(Debug, Clone)]
pub struct Tijdvak<V> {
    /// The number of the first month.
    pub eerste: i8,
    /// How many months there are.
    pub maanden: i8,
    /// What each of them comes to, or why it gives nothing.
    pub uitkomst: Rule<V>,
    /// How sure that is, and what must be told with it.
    pub gathered: Gathered,
}

impl<V> Tijdvak<V> {
    /// Whether a month of the year is one of them.
    pub fn bevat(&self, maand: Maand) -> bool {
        (self.eerste..self.eerste + self.maanden).contains(&maand.nummer())
    }
}

/// Walks the year of the peildatum: by the month, or three months at a time for what is paid by the quarter. Only the
/// steps of the month of the peildatum are kept.
pub fn wandel<'a, T: Trace, V>(
    w: &mut Worksheet<'a, T>,
    stap: i8,
    mut maand: impl FnMut(&mut Worksheet<'a, T>) -> Rule<V>,
) -> Vec<Tijdvak<V>> {
    let peilmaand = w.peilmaand();
    let mut tijdvakken = Vec::with_capacity(3);
    let mut eerste = 1;
    while eerste <= DECEMBER {
        let begin = Maand::new(peilmaand.jaar(), eerste);
        let mark = w.mark();
        let ((uitkomst, gathered), until) = w.in_maand(begin, |w| w.apart(&mut maand));
        let maanden = (until - eerste + stap - 1) / stap * stap;
        let tijdvak = Tijdvak { eerste, maanden, uitkomst, gathered };
        if !tijdvak.bevat(peilmaand) {
            w.back_to(mark);
        }
        eerste += maanden;
        tijdvakken.push(tijdvak);
    }
    tijdvakken
}

/// What each month of the year gives, whichever month is looked at now. No steps are kept; the outcome is no more certain
/// than the months are.
///
/// # Errors
/// Of the first month that gives nothing.
pub fn elke_maand<'a, T: Trace, V: Copy + Default>(
    w: &mut Worksheet<'a, T>,
    maand: impl FnMut(&mut Worksheet<'a, T>) -> Rule<V>,
) -> Rule<[V; MAANDEN]> {
    let tijdvakken = w.probe(|w| wandel(w, 1, maand));
    for tijdvak in &tijdvakken {
        w.take_over(tijdvak.gathered.clone());
        if let Err(halt) = &tijdvak.uitkomst {
            return Err(halt.clone());
        }
    }
    Ok(per_maand(&tijdvakken, |gegeven| *gegeven))
}

/// The stretch of the peildatum.
fn nu<V>(tijdvakken: &[Tijdvak<V>], peilmaand: Maand) -> Option<&Tijdvak<V>> {
    tijdvakken.iter().find(|tijdvak| tijdvak.bevat(peilmaand))
}

/// The amounts of the twelve months; nothing for a month without a right.
pub fn per_maand<V, B: Copy + Default>(
    tijdvakken: &[Tijdvak<V>],
    bedrag: impl Fn(&V) -> B,
) -> [B; MAANDEN] {
    let mut maanden = [B::default(); MAANDEN];
    for tijdvak in tijdvakken {
        let Ok(recht) = &tijdvak.uitkomst else { continue };
        for nummer in tijdvak.eerste..tijdvak.eerste + tijdvak.maanden {
            if let Some(maand) = maanden.get_mut(usize::from(nummer.unsigned_abs()) - 1) {
                *maand = bedrag(recht);
            }
        }
    }
    maanden
}

/// How certain the months with a right are together, and what must be told with them, each caveat once.
fn samen<V>(tijdvakken: &[Tijdvak<V>]) -> (Certainty, Vec<Caveat>) {
    let (mut certainty, mut caveats) = (Certainty::EXACT, Vec::new());
    for tijdvak in tijdvakken.iter().filter(|tijdvak| tijdvak.uitkomst.is_ok()) {
        certainty = certainty.and(tijdvak.gathered.certainty);
        for caveat in &tijdvak.gathered.told {
            if !caveats.contains(caveat) {
                caveats.push(caveat.clone());
            }
        }
    }
    (certainty, caveats)
}

/// How certain the refusals of the months without a right are together: that no month gives anything is as sure as all.
fn geweigerd<V>(tijdvakken: &[Tijdvak<V>]) -> Certainty {
    let geweigerd = tijdvakken.iter().filter_map(|tijdvak| match &tijdvak.uitkomst {
        Err(Halt::Refused(reason)) => Some(reason.certainty),
        Ok(_) | Err(_) => None,
    });
    geweigerd.fold(Certainty::EXACT, Certainty::and)
}

/// Twelve months together.
pub fn som(maanden: &[PerMonth; MAANDEN]) -> PerYear {
    maanden.iter().map(|maand| maand.for_months(1)).sum()
}
