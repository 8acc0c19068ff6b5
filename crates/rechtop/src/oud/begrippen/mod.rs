//! Legal concepts that several schemes share, one file or folder each.

pub mod algemene_bijstand;
pub mod aow_leeftijd;
pub mod aow_pensioen;
pub mod bijstandsnorm;
pub mod drempelinkomen;
pub mod inkomen;
pub mod jaarrecht;
pub mod medebewoner;
pub mod netto_inkomen;
pub mod onderwijs;
pub mod tijdvak;
pub mod toekenning;
pub mod toeslagenwet;
pub mod toeslagpartner;
pub mod verblijf;
pub mod vermogen;
