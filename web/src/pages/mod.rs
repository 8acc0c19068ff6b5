//! The screens, one per file.

pub mod question;
pub mod result;
pub mod start;
