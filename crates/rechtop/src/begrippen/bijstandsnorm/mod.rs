//! The bijstandsnorm: Participatiewet (Pw, BWBR0015703) art. 3, 4 and 19a to 24a.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Net, per calendar month, holiday allowance included (19 lid 3).
//!
//! Rekent niet: 22a lid 4 (tijdelijk elders voor mantelzorg: niet gevraagd); 27 en 28 (verlaging door de gemeente bij lage
//! woonkosten of na een studie: alleen de gemeente weet het).

mod kostendelers;
mod leefvorm;
mod soort;
#[cfg(test)]
mod tests;
pub mod vakantietoeslag;

pub use kostendelers::{basisnorm, deel, kostendelers, voorbehoud_student};
pub use leefvorm::{Groepen, Leeftijdsgroep, Leefvorm, leefvorm};
pub use soort::{
    gewone_norm, gewone_norm_hoogstens, hoogste_norm, hoogste_norm_van_wie_ook,
    jongeren_zonder_antwoord, norm, norm_naast_elkaar, norm_van_paar,
};

use crate::bron::Artikel;
use crate::euro::PerMonth;

/// A norm, and the article that gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Norm {
    /// Net per month, holiday allowance included.
    pub bedrag: PerMonth,
    /// The article.
    pub artikel: Artikel,
}

/// Whether the spouse, where there is one, has a right to bijstand too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echtgenoot {
    /// A rechthebbende echtgenoot, or none at all.
    MetRecht,
    /// A spouse without right, of whom art. 24 and 24a speak.
    ZonderRecht,
}

/// Where the household lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verblijfplaats {
    /// In a home.
    Thuis,
    /// In an inrichting (art. 23).
    Inrichting,
}
