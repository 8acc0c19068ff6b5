//! Municipal schemes: rule files in the closed vocabulary of `rechtop-lokaal`, evaluated. Knows the concepts of the acts
//! and no national scheme; what a national scheme gave is taken from what was worked out already.

mod aankruislijst;
mod bedrag;
mod bestanden;
mod gezin;
mod grond;
mod inkomen;
mod kenmerk;
mod kinderen;
mod leeftijd;
mod norm;
mod regelbestanden;
mod regeling;
mod school;
mod studie;
mod uitkering;
mod uitkomst;
mod vermogen;
mod versie;
mod voorwaarde;
mod wie;
mod wonen;

/// The words of rule files.
pub use rechtop_lokaal as woordenschat;

pub use aankruislijst::{Aankruisbaar, aan_te_kruisen};
pub use regelbestanden::Regelbestanden;
pub use regeling::LokaleRegeling;

pub(crate) use uitkomst::assess;
