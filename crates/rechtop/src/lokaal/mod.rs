//! The schemes of municipalities: what `rules/gemeenten` says.

pub(crate) mod bestanden;

pub use bestanden::van as bestanden;
