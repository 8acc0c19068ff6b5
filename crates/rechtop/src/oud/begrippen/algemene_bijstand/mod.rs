//! Algemene bijstand: Participatiewet (Pw, BWBR0015703) art. 11 to 34, 44, 45, 47a and 50. One right,
//! paid by the municipality, or by the SVB as AIO-aanvulling where somebody has reached the
//! pensioengerechtigde leeftijd. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Articles that compute nothing here: 9 and 10 (work), 18 (tuning to the person), 27 and 28
//! (lowering by the municipality), 41 to 43 (the claim), 52 (advances), 53a and on (execution).

mod besluit;
mod maand;
mod middelen;
mod uitsluiting;
mod vermogen;
mod voorliggend;

pub use besluit::beoordeel;
pub use middelen::ARBEIDSVRIJLATING;
pub use uitsluiting::{Rechthebbenden, rechthebbenden};
pub use vermogen::vermogensgrens;

use super::bijstandsnorm::{Leefvorm, leefvorm};
use super::jaarrecht::{Maandrecht, Maandregel};
use super::tijdvak::Sneden;
use crate::bron::PW;
use crate::oud::outcome::{Bekend, Reason};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;
use vermogen::te_veel;

/// Why the wealth of the household is above the limit for bijstand in the month of the situation.
///
/// # Errors
/// Where a fact that decides on it is not answered, or the limit is not known.
pub fn vermogen_boven_grens(s: &Situatie) -> Bekend<Option<Reason>> {
    te_veel(s, &leefvorm(s)?)
}

/// Who pays the algemene bijstand. Pw art. 7 and 47a.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uitvoerder {
    /// The municipality, up to the pensioengerechtigde leeftijd.
    Gemeente,
    /// The SVB, where applicant or spouse has reached it.
    Svb,
}

/// The algemene bijstand that one of the two pays.
#[derive(Debug, Clone, Copy)]
pub struct AlgemeneBijstand {
    /// Who pays.
    pub door: Uitvoerder,
}

impl Maandregel for AlgemeneBijstand {
    fn sneden(&self) -> Sneden {
        // Also the ages of the benefits that go before it.
        let leeftijden = &[0, 12, 18, 19, 20, 21, 27, 35, 55];
        Sneden { leeftijden, aow_leeftijd: true, halverwege: true }
    }

    /// What is known to refuse decides, whatever else is open.
    fn maand<T: Trace>(&self, s: &Situatie, trace: &mut T) -> Bekend<Result<Maandrecht, Reason>> {
        let leefvorm = leefvorm(s)?;
        if let Some(reden) = self.betaalt_een_ander(s, &leefvorm) {
            return Ok(Err(reden));
        }
        let wie = rechthebbenden(s, &leefvorm);
        let vermogen = te_veel(s, &leefvorm);
        match (wie, vermogen) {
            (Ok(Err(reden)), _) | (_, Ok(Some(reden))) => Ok(Err(reden)),
            (Ok(Ok(wie)), vermogen) => maand::maand(s, &wie, vermogen.map(|_| ()), trace),
            (Err(stop), _) if leefvorm.partner.is_none() => {
                let alleen = Rechthebbenden { leefvorm, samen: true };
                maand::maand(s, &alleen, Err(stop), trace)
            }
            (Err(stop), _) => Err(stop),
        }
    }
}

impl AlgemeneBijstand {
    /// Art. 47a lid 1: whether it is the other of the two that pays.
    fn betaalt_een_ander(&self, s: &Situatie, leefvorm: &Leefvorm) -> Option<Reason> {
        let svb = leefvorm.heeft_pensioengerechtigde();
        let bron = s.bron(&PW, "47a lid 1");
        match (self.door, svb) {
            (Uitvoerder::Gemeente, true) => Some(Reason::new("aio_in_plaats_van_bijstand", bron)),
            (Uitvoerder::Svb, false) => Some(Reason::new("aio_vanaf_aow_leeftijd", bron)),
            _ => None,
        }
    }
}
