//! Legal concepts that several acts share, and nothing else: one file or folder each. A concept uses no scheme.

pub mod aow_leeftijd;
pub mod aow_pensioen;
mod begrepen;
pub mod bijstandsnorm;
pub mod drempelinkomen;
pub mod gezin;
pub mod inkomen;
pub mod inkomenssoort;
pub mod kinderbijslag;
pub mod medebewoner;
pub mod netto_inkomen;
pub mod onderwijs;
pub mod ongerijmd;
pub mod partner;
pub mod studiefinanciering;
#[cfg(test)]
mod tabellen;
pub mod verblijf;
pub mod vermogen;

pub use begrepen::{
    Begrepen, Bijstandsvermogen, KinderbijslagPerKwartaal, NettoSamen, NormenVoorGemeente,
    RuimInkomen, Samen, VermogenSamen, Vermogensgrens,
};
