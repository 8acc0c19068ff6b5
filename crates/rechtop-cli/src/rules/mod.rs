//! `rechtop rules`: about the rules themselves, national and of municipalities.

mod files;
mod list;
mod omgeving;
mod validate;

pub(crate) use list::list;
pub(crate) use validate::validate;
