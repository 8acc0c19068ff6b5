//! What people read: the texts of every language, numbers and days as that language writes them, and the answer
//! document that carries both. Languages are data: each is a folder of `locales/`, and no function names one.
//!
//! ```
//! use rechtop::Euro;
//! use rechtop_teksten::{Language, key};
//!
//! let language = Language::first();
//! assert_eq!(language.euro(Euro::from_cents(1_234_50)), "€\u{a0}1.234,50");
//! assert_eq!(language.text(key::APP_VRAAG_VERDER), "Verder");
//! ```

pub mod answer;
mod language;
mod message;
pub mod mistake;
pub mod question;
pub mod regeling;
pub mod sentence;
#[cfg(feature = "uitleg")]
pub mod uitleg;

pub use language::{Argument, Key, Language, ListKey, Number, key};
