//! What people read: the texts of every language, amounts and days as that language writes them,
//! and the answer document that carries both.
//!
//! ```
//! use rechtop::euro::Euro;
//! use rechtop_teksten::taal::{NL, key};
//!
//! assert_eq!(NL.euro(Euro::from_cents(1_234_50)), "€\u{a0}1.234,50");
//! assert_eq!(NL.text(key::REGELING_ZORGTOESLAG_NAAM), "Zorgtoeslag");
//! ```

pub mod antwoord;
pub mod fout;
pub mod taal;
pub mod vraag;
pub mod zin;
