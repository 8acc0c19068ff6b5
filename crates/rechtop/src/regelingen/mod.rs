//! The national schemes, one room each. A new scheme is one line here.

pub mod aio;
pub mod aow;
pub mod bijstand;
pub mod huurtoeslag;
pub mod ioaw;
pub mod ioaz;
pub mod kindgebonden_budget;
pub mod kwijtschelding;
pub mod tegemoetkoming_alleenverdieners;
pub mod toeslagenwet;
pub mod zorgtoeslag;

use crate::assessment::Beoordeling;
use crate::situatie::Situatie;
use crate::trace::Trace;

macro_rules! regelingen {
    ($($id:ident by $uitvoerder:literal,)*) => {
        /// Every national scheme, in the order in which they are shown.
        pub const ALL: &[Regeling] =
            &[$(Regeling { id: stringify!($id), uitvoerder: $uitvoerder },)*];

        /// Assesses every scheme.
        pub(crate) fn assess_all<T: Trace>(s: &Situatie) -> Vec<Beoordeling<T>> {
            let mut beoordelingen = Vec::with_capacity(ALL.len());
            $({
                let mut trace = T::default();
                let outcome = $id::assess(s, &mut trace);
                let regeling = Regeling { id: stringify!($id), uitvoerder: $uitvoerder };
                beoordelingen.push(Beoordeling { regeling, outcome, trace });
            })*
            beoordelingen
        }
    };
}

regelingen! {
    huurtoeslag by "dienst_toeslagen",
    zorgtoeslag by "dienst_toeslagen",
    kindgebonden_budget by "dienst_toeslagen",
    toeslagenwet by "uwv",
    aow by "svb",
    aio by "svb",
    ioaw by "gemeente",
    ioaz by "gemeente",
    bijstand by "gemeente",
    kwijtschelding by "gemeente",
    tegemoetkoming_alleenverdieners by "gemeente",
}

/// A scheme, by its stable names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Regeling {
    /// The name in every document: `huurtoeslag`.
    pub id: &'static str,
    /// Who carries it out: `dienst_toeslagen`.
    pub uitvoerder: &'static str,
}
