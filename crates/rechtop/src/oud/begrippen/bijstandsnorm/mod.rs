//! The bijstandsnorm: Participatiewet (Pw, BWBR0015703) art. 3, 4 and 19a to 24a.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Net, per calendar month, holiday allowance included (art. 19 lid 3). The municipality may lower it
//! for low housing costs or shortly after a study (art. 27 and 28): only its own officer knows.

mod kostendelers;
mod leefvorm;
pub mod procent;
mod soort;

pub use kostendelers::{kostendelers, voorbehoud_student};
pub use leefvorm::{Leeftijdsgroep, Leefvorm, leefvorm, ten_laste_komend};
pub use soort::{gewone_norm, hoogste_norm, norm, norm_naast_elkaar};

use crate::euro::PerMonth;

/// A norm, and the article that gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Norm {
    /// Net per month, holiday allowance included.
    pub bedrag: PerMonth,
    /// The article of the Participatiewet.
    pub artikel: &'static str,
}
