//! The vocabulary of municipal schemes: what a rule file of `rules/gemeenten/` may say. Closed: a condition is a subject,
//! a limit and a basis, joined by "and", "or" and "not"; there are no formulas.
//!
//! The types carry Dutch descriptions, because policy officers read them: as completion in their editor, through the JSON
//! Schema that is made from these types.

pub mod gecompileerd;
#[cfg(feature = "lezen")]
pub mod lezen;
mod maten;
mod woordenschat;

pub use maten::{Bedrag, Dag, MaandDag, Procent};
pub use woordenschat::*;

/// What stands in [`Bestand::gemeenten`] for help that exists everywhere.
pub const OVERAL: &str = "*";
