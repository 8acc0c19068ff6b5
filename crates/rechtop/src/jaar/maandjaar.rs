//! A right that is paid by the month on the facts of that month: what the months of a calendar year give together.

use std::ops::ControlFlow;

use super::{Eerst, Maandregel, Verloop, nummer_van_nu, som, verloop, wandel};
use crate::datum::MAANDEN;
use crate::euro::{PerMonth, PerYear};
use crate::rekenen::{Award, Certainty, Draft, Halt, Refused, Rule, Told, Trace, Worksheet};

/// What the months of a year give.
#[derive(Debug, Clone)]
pub struct Maandjaar {
    /// All months together.
    pub som: PerYear,
    /// Each month.
    pub maanden: [PerMonth; MAANDEN],
    /// The month of the peildatum, or why it gives nothing.
    pub nu: Result<PerMonth, Refused>,
    recht: Certainty,
    geweigerd: Certainty,
    told: Vec<Told>,
}

impl Maandjaar {
    /// How certain it is what the months give, and that the others give nothing.
    pub fn certainty(&self) -> Certainty {
        self.recht.and(self.geweigerd)
    }

    /// The award of these months. Where none gives anything it is refused, for the reason of the month of the peildatum
    /// or else for `geen`. What is paid once a year on top of it is for the scheme to add.
    ///
    /// # Errors
    /// The refusal.
    pub fn award(self, w: &Worksheet<impl Trace>, geen: Draft) -> Rule<Award> {
        let (per_month, not_now) = match self.nu {
            Err(reason) if self.som == PerYear::ZERO => {
                return reason.resting_on(self.geweigerd).refuse();
            }
            Ok(_) if self.som == PerYear::ZERO => return geen.resting_on(self.geweigerd).refuse(),
            Ok(per_month) => (per_month, None),
            Err(reason) => (PerMonth::ZERO, Some(reason)),
        };
        Ok(Award {
            per_month,
            per_year: self.som,
            months: Some(self.maanden),
            caveats: w.caveats(&self.told).collect(),
            not_now,
            ..Award::default()
        })
    }
}

/// The months of the calendar year of the peildatum, each on its own facts. What is open in the month of the peildatum
/// is asked first.
///
/// # Errors
/// Where something that decides is not answered or known.
pub fn maandjaar<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    maand: Maandregel<'_, 'a, T, PerMonth>,
) -> Rule<Maandjaar> {
    let mut jaar = verloop(w, 1, Eerst::Nu, maand);
    let nu = jaar.beslist()?;
    let Verloop { maanden, met_recht, geweigerd, .. } = jaar;
    w.weaken(met_recht.certainty);
    let (recht, told) = (met_recht.certainty, met_recht.told);
    Ok(Maandjaar { som: som(&maanden), maanden, nu, recht, geweigerd, told })
}

/// Refuses on a ground that holds in every month of the year, which settles the matter whatever else is open. The reason
/// is that of the month of the peildatum. A ground that holds only in some months is left to those months.
///
/// # Errors
/// The refusal; or what is open, where the ground may hold in every month.
pub fn in_elke_maand<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    ground: Maandregel<'_, 'a, T, ()>,
) -> Rule<()> {
    let maand_nu = nummer_van_nu(w);
    let (mut open, mut nu, mut geweigerd) = (None, None, Certainty::EXACT);
    let mut niet_overal = false;
    w.probe(|w| {
        wandel(w, 1, ground, &mut |tijdvak| {
            let is_nu = tijdvak.bevat(maand_nu);
            match tijdvak.uitkomst {
                // One month without the ground is enough.
                Ok(()) => {
                    niet_overal = true;
                    return ControlFlow::Break(());
                }
                Err(Halt::Refused(reason)) => {
                    geweigerd = geweigerd.and(reason.certainty);
                    nu = if is_nu { Some(reason) } else { nu.take() };
                }
                Err(halt) => open = open.take().or(Some(halt)),
            }
            ControlFlow::Continue(())
        });
    });
    match (open, nu) {
        _ if niet_overal => Ok(()),
        (Some(open), _) => Err(open),
        (None, Some(reason)) => reason.resting_on(geweigerd).refuse(),
        (None, None) => Ok(()),
    }
}
