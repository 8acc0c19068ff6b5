//! The national schemes, one act, one room. A scheme may use one that stands above it in this list, never one below.

pub mod aow;
pub mod huurtoeslag;
pub mod kinderbijslag;
pub mod kinderopvangtoeslag;
pub mod kindgebonden_budget;
pub mod studietoeslag;
pub mod wtos;
pub mod zorgtoeslag;

pub mod toeslagenwet;

pub mod ioaw_ioaz;

pub mod bijstand;
