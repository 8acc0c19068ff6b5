//! A right that is paid by the month on the facts of that month: what the months of a calendar year
//! give together. Unlike the toeslagen, whose year is rounded and paid in terms (see `toekenning`).

use super::tijdvak::{Sneden, tijdvakken};
use crate::euro::{PerMonth, PerYear};
use crate::oud::outcome::{Award, Bekend, Caveat, Certainty, Reason, Refusal};
use crate::oud::situatie::Situatie;
use crate::oud::trace::{NoTrace, Trace};

pub use super::toekenning::Maandrecht;

/// A scheme that gives an amount by the month.
pub trait Maandregel {
    /// Where a month can differ from the one before.
    fn sneden(&self) -> Sneden;

    /// What the month of the situation gives, to the cent, or why it gives nothing.
    ///
    /// # Errors
    /// Where something that decides is not answered or known.
    fn maand<T: Trace>(&self, s: &Situatie, trace: &mut T) -> Bekend<Result<Maandrecht, Reason>>;
}

/// What the months of a year give.
#[derive(Debug, Clone)]
pub struct Jaarrecht {
    /// All months together.
    pub som: PerYear,
    /// The month of the peildatum, or why it gives nothing.
    pub peilmaand: Result<PerMonth, Reason>,
    /// How sure they are, the least sure of them.
    pub certainty: Certainty,
    /// What the holder should know about them.
    pub caveats: Vec<Caveat>,
}

impl Jaarrecht {
    /// That no month gives anything: for the reason of the month of the peildatum, or for `anders`.
    pub fn geen_maand(&self, anders: Reason) -> Refusal {
        Refusal { reason: self.peilmaand.err().unwrap_or(anders), rest_of_year: None }
    }

    /// The award of the year as a right where the month of the peildatum gives something, else as the
    /// refusal for that month, with what the other months give.
    ///
    /// # Errors
    /// The refusal.
    pub fn in_peilmaand(&self, award: Award) -> Result<Award, Refusal> {
        match self.peilmaand {
            Ok(_) => Ok(award),
            Err(reason) => Err(Refusal { reason, rest_of_year: Some(Box::new(award)) }),
        }
    }
}

/// A ground for refusal that holds in every month of the year: that settles the matter, whatever else is
/// open. The reason is that of the month of the peildatum. A ground of some months only is for
/// [`Maandregel::maand`] to find.
///
/// # Errors
/// Where the ground may hold in every month, and a fact that decides on it is not answered.
pub fn in_elke_maand(
    s: &Situatie,
    sneden: Sneden,
    mut grond: impl FnMut(&Situatie) -> Bekend<Option<Reason>>,
) -> Bekend<Option<Reason>> {
    let peilmaand = grond(s);
    let mut open = None;
    for tijdvak in tijdvakken(s, sneden)? {
        match grond(&s.in_maand(tijdvak.eerste)) {
            Ok(None) => return Ok(None),
            Ok(Some(_)) => {}
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(peilmaand, Err)
}

/// The months of the calendar year of the peildatum, each on its own facts; the steps are those of the
/// month of the peildatum.
///
/// # Errors
/// Where something that decides is not answered or known.
pub fn jaarrecht<R: Maandregel, T: Trace>(
    s: &Situatie,
    regel: &R,
    trace: &mut T,
) -> Bekend<Jaarrecht> {
    // The peildatum first: where it is known to give nothing, that is the reason that is told.
    let peilmaand = regel.maand(s, trace)?;
    let mut jaar = Jaarrecht {
        som: PerYear::ZERO,
        peilmaand: peilmaand.map(|recht| recht.bedrag),
        certainty: Certainty::Exact,
        caveats: Vec::new(),
    };
    for tijdvak in tijdvakken(s, regel.sneden())? {
        let recht = if tijdvak.contains(s.maand) {
            peilmaand
        } else {
            regel.maand(&s.in_maand(tijdvak.eerste), &mut NoTrace)?
        };
        if let Ok(recht) = recht {
            jaar.som += recht.bedrag.for_months(i64::from(tijdvak.maanden));
            jaar.certainty = jaar.certainty.max(recht.certainty);
            jaar.caveats.extend(recht.caveat.filter(|caveat| !jaar.caveats.contains(caveat)));
        }
    }
    Ok(jaar)
}
