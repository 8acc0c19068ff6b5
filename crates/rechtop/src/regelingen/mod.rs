//! The national schemes, one act, one room. A scheme may use one that stands above it in this list, never one below.

pub mod zorgtoeslag;

pub mod toeslagenwet;

pub mod ioaw_ioaz;

pub mod bijstand;
