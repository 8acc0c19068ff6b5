//! The national schemes, one act, one room. A scheme may use one that stands above it in this list, never one below.

pub mod alleenverdieners;
pub mod kwijtschelding;
pub mod wegwijzers;
pub mod zorgtoeslag;
