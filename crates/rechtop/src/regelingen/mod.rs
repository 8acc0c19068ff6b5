//! The national schemes, one act, one room. A scheme may use one that stands above it in this list, never one below.

pub mod huurtoeslag;

pub mod zorgtoeslag;

pub mod kindgebonden_budget;

pub mod kinderopvangtoeslag;

pub mod kinderbijslag;

pub mod studietoeslag;

pub mod aow;

pub mod toeslagenwet;

pub mod ioaw_ioaz;

pub mod bijstand;

pub mod kwijtschelding;

pub mod alleenverdieners;

pub mod wtos;

pub mod wegwijzers;
