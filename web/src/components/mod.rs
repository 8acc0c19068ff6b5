//! The parts of screens, one a file.

pub mod aanvragen;
pub mod antwoord_veld;
pub mod antwoorden;
pub mod bedrag_veld;
pub mod bedragen;
pub mod datum_veld;
pub mod getal_veld;
pub mod inkomen_veld;
pub mod keuze_veld;
pub mod opvang_veld;
pub mod personen_veld;
pub mod regeling;
pub mod samenvatting;
pub mod stappen;
pub mod totaal;
pub mod vastgesteld;
