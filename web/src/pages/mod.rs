//! The screens, one a file.

pub mod question;
pub mod result;
pub mod start;
