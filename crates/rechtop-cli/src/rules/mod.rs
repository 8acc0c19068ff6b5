//! `rechtop rules`: about the rules themselves, national and of municipalities.

mod examples;
mod explain;
mod files;
mod gemeente;
mod list;
mod omgeving;
mod validate;
mod words;

pub(crate) use examples::test;
pub(crate) use explain::explain;
pub(crate) use gemeente::list as of_gemeente;
pub(crate) use list::list;
pub(crate) use validate::validate;
pub(crate) use words::words;
