//! The kinds of income in a given income.

use crate::euro::Euro;
use crate::feiten::{Answer, Bedrag, Saldo};

/// What was given of one kind of income. A kind that is left out of a given income is zero: the document defines it so.
pub fn bedrag(soort: &Answer<Bedrag>) -> Euro {
    soort.given().map_or(Euro::ZERO, |Bedrag(bedrag)| *bedrag)
}

/// The same of a kind that can be below nothing.
pub fn saldo(soort: &Answer<Saldo>) -> Euro {
    soort.given().map_or(Euro::ZERO, |Saldo(saldo)| *saldo)
}
