//! The promises of the architecture, counted: what a new fact or scheme costs, which room may use which, and how
//! large a file may grow. Read from the source as text, so that nothing has to be built for it.

// A test that cannot go on should say so loudly.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod door;
mod facts;
mod modules;
mod rooms;
mod rules;
mod size;
mod source_text;
