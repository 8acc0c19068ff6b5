//! How a year is walked: month by month, and all twelve are kept. The acts add them up differently: see [`toeslagjaar`],
//! [`maandjaar`] and [`kwartaaljaar`].
//!
//! One computation serves all the months in which nothing that it read can change: the worksheet knows which those
//! are, so nobody keeps a list of birthdays.

mod kwartaaljaar;
mod maandjaar;
mod toeslagjaar;

pub use kwartaaljaar::{Kwartaaljaar, kwartaaljaar, kwartalen};
pub use maandjaar::{Maandjaar, in_elke_maand, maandjaar};
pub use toeslagjaar::{Toeslagregel, toeslagjaar};

use std::ops::ControlFlow;

use crate::datum::{DECEMBER, MAANDEN};
use crate::euro::{PerMonth, PerYear};
use crate::rekenen::{Certainty, Gathered, Halt, Refused, Rule, Trace, Worksheet};

/// What is looked at in each month. Every scheme has its own, and the walk is there once for all of them.
pub type Maandregel<'m, 'a, T, V> = &'m mut dyn FnMut(&mut Worksheet<'a, T>) -> Rule<V>;

/// A stretch of months in which nothing that was read changes.
#[derive(Debug, Clone)]
struct Tijdvak<V> {
    /// The number of the first month.
    eerste: i8,
    /// How many months there are.
    maanden: i8,
    /// What each of them comes to, or why it gives nothing.
    uitkomst: Rule<V>,
    /// How sure that is, and what must be told with it.
    gathered: Gathered,
}

impl<V> Tijdvak<V> {
    /// Whether a month of the year is one of them.
    fn bevat(&self, nummer: i8) -> bool {
        (self.eerste..self.eerste + self.maanden).contains(&nummer)
    }
}

impl<V: Copy> Tijdvak<V> {
    /// Enters what was found in each of its months.
    fn vul(&self, jaar: &mut [V; MAANDEN]) {
        let Ok(gegeven) = self.uitkomst else { return };
        let [van, aantal] = [self.eerste - 1, self.maanden].map(|n| usize::from(n.unsigned_abs()));
        if let Some(maanden) = jaar.get_mut(van..van + aantal) {
            maanden.fill(gegeven);
        }
    }
}

/// Walks the year of the peildatum, until `bekijk` has seen enough: by the month, or three months at a time for what is
/// paid by the quarter. Only the steps of the month of the peildatum are kept.
fn wandel<'a, T: Trace, V>(
    w: &mut Worksheet<'a, T>,
    stap: i8,
    maand: Maandregel<'_, 'a, T, V>,
    bekijk: &mut dyn FnMut(Tijdvak<V>) -> ControlFlow<()>,
) {
    let nu = nummer_van_nu(w);
    let mut eerste = 1;
    while eerste <= DECEMBER {
        let begin = w.eerste_maand().plus(i16::from(eerste) - 1);
        let mark = w.mark();
        let ((uitkomst, gathered), until) = w.in_maand(begin, |w| w.apart(&mut *maand));
        let maanden = (until.sinds(begin) + stap - 1) / stap * stap;
        let tijdvak = Tijdvak { eerste, maanden, uitkomst, gathered };
        if !tijdvak.bevat(nu) {
            w.back_to(mark);
        }
        eerste += maanden;
        if bekijk(tijdvak).is_break() {
            return;
        }
    }
}

/// The number of the month of the peildatum.
fn nummer_van_nu(w: &Worksheet<impl Trace>) -> i8 {
    w.peilmaand().sinds(w.eerste_maand()) + 1
}

/// Which of several things that are open is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Eerst {
    /// What is open in the first month of the year.
    HetJaar,
    /// What is open in the month of the peildatum.
    Nu,
}

/// How a year went.
struct Verloop<V> {
    /// What each month gives; nothing for a month without a right.
    maanden: [V; MAANDEN],
    /// What the month of the peildatum gives, or why nothing.
    nu: Rule<V>,
    /// What is open.
    open: Option<Halt>,
    /// How sure the months with a right are together, and what must be told with them, each caveat once.
    met_recht: Gathered,
    /// How sure the refusals are together: that no month gives anything is as sure as all.
    geweigerd: Certainty,
    /// How sure all months are together.
    certainty: Certainty,
}

/// Walks the whole year, or as far as it is known what must be asked.
fn verloop<'a, T: Trace, V: Copy + Default>(
    w: &mut Worksheet<'a, T>,
    stap: i8,
    eerst: Eerst,
    maand: Maandregel<'_, 'a, T, V>,
) -> Verloop<V> {
    let nu = nummer_van_nu(w);
    let mut verloop = Verloop {
        maanden: [V::default(); MAANDEN],
        nu: Ok(V::default()),
        open: None,
        met_recht: Gathered::default(),
        geweigerd: Certainty::EXACT,
        certainty: Certainty::EXACT,
    };
    wandel(w, stap, maand, &mut |tijdvak| {
        let is_nu = tijdvak.bevat(nu);
        verloop.neem(tijdvak, is_nu);
        let gevonden = is_nu || eerst == Eerst::HetJaar;
        if gevonden && verloop.open.is_some() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    verloop
}

impl<V: Copy> Verloop<V> {
    fn neem(&mut self, tijdvak: Tijdvak<V>, is_nu: bool) {
        tijdvak.vul(&mut self.maanden);
        let Tijdvak { uitkomst, gathered, .. } = tijdvak;
        self.certainty = self.certainty.and(gathered.certainty);
        match &uitkomst {
            Ok(_) => self.met_recht.join(gathered),
            Err(Halt::Refused(reason)) => self.geweigerd = self.geweigerd.and(reason.certainty),
            Err(open) if is_nu => self.open = Some(*open),
            Err(open) => {
                self.open.get_or_insert(*open);
            }
        }
        if is_nu {
            self.nu = uitkomst;
        }
    }
}

impl<V> Verloop<V> {
    /// What the month of the peildatum gives, or the reason why it gives nothing.
    ///
    /// # Errors
    /// What is open, anywhere in the year.
    fn beslist(&mut self) -> Rule<Result<V, Refused>>
    where
        V: Default,
    {
        if let Some(open) = self.open.take() {
            return Err(open);
        }
        match std::mem::replace(&mut self.nu, Ok(V::default())) {
            Ok(gegeven) => Ok(Ok(gegeven)),
            Err(Halt::Refused(reason)) => Ok(Err(reason)),
            Err(open) => Err(open),
        }
    }
}

/// What each month of the year gives, whichever month is looked at now. No steps are kept; the outcome is no more certain
/// than the months are.
///
/// # Errors
/// Of the first month that gives nothing.
pub fn elke_maand<'a, T: Trace, V: Copy + Default>(
    w: &mut Worksheet<'a, T>,
    maand: Maandregel<'_, 'a, T, V>,
) -> Rule<[V; MAANDEN]> {
    let mut maanden = [V::default(); MAANDEN];
    let mut gathered = Gathered::default();
    let mut niets = None;
    w.probe(|w| {
        wandel(w, 1, maand, &mut |tijdvak| {
            tijdvak.vul(&mut maanden);
            gathered.join(tijdvak.gathered);
            niets = tijdvak.uitkomst.err();
            if niets.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
    });
    w.take_over(&gathered);
    niets.map_or(Ok(maanden), Err)
}

/// Twelve months together.
pub fn som(maanden: &[PerMonth; MAANDEN]) -> PerYear {
    maanden.iter().map(|maand| maand.for_months(1)).sum()
}
