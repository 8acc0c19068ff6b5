//! The screens, one a file.

pub mod resultaat;
pub mod start;
pub mod vraag;
