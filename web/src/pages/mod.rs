//! The screens, one per file.

pub mod left;
pub mod question;
pub mod result;
pub mod start;
pub mod wiped;
