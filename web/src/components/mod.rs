//! The parts of screens, one a file.

pub mod antwoorden;
pub mod bedrag_veld;
pub mod datum_veld;
pub mod inkomen_veld;
pub mod keuze_veld;
pub mod personen_veld;
pub mod regeling;
pub mod stappen;
