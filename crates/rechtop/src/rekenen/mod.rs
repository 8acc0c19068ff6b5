//! How rules are written. A rule is a function over a [`Worksheet`] that reads top to bottom like its article and gives a
//! [`Rule`]: a value, or the reason why it stops. What it finds on its way (steps, how sure it is, what must be
//! told) it writes on the worksheet.

mod award;
mod caveat;
mod certainty;
mod elders;
mod gathered;
mod looking;
mod once;
mod open;
mod outcome;
mod reason;
mod record;
mod rounding;
mod rule;
mod shelf;
mod trace;
mod weighing;
mod worksheet;

pub use award::{Award, Claim, Extent, PersonAward};
pub use certainty::{Certainty, Doubt};
pub use gathered::Gathered;
pub use open::Open;
pub use outcome::{Decided, Given, Outcome, Refusal, Short, Undecided, Verdict};
pub use reason::{Caveat, Conflict, Reason, Step, Told};
pub use record::{Draft, Record};
pub use rounding::{
    Roundable, Rounding, day_of_month, down_to_step, month_of_days, month_of_quarter,
    picos_up_to_cent, prorated, round, share,
};
pub use rule::{Halt, Missing, Refused, Rule, refused};
pub use shelf::{Concept, Kept, Plank, Shelf};
pub use trace::{NoTrace, Steps, Trace};
pub use weighing::{any_known, first_known, first_refusal, one_passes};
pub use worksheet::{Data, Register, Worksheet};
