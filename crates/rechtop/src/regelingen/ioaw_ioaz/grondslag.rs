//! The grondslag: what income must stay below. IOAW art. 5, IOAZ art. 5.

use super::uitkering::Gezin;
use crate::begrippen::bijstandsnorm::kostendelers;
use crate::euro::PerMonth;
use crate::rekenen::{Rule, Trace, Worksheet};

/// What the grondslag comes to net, holiday allowance included.
///
/// [[IOAW 5 lid 8]]
///
/// [[IOAZ 5 lid 7]]
pub(super) fn grondslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    if gezin.ander.is_none() && kostendelers(w)? > 0 {
        return w.norm(&w.normen().ioaw.netto_grondslag_gehuwde);
    }
    hoogste_grondslag(w, gezin)
}

/// The grondslag where nobody shares the costs: the highest that it can be.
///
/// [[IOAW 5 lid 3 en 4]]
///
/// [[IOAZ 5 lid 4]]
pub(super) fn hoogste_grondslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let normen = &w.normen().ioaw;
    match gezin.ander {
        // "de helft van de grondslag": the amount is that of each.
        Some(_) => Ok(w.norm(&normen.netto_grondslag_gehuwde)? * 2),
        None => w.norm(&normen.netto_grondslag_alleenstaande),
    }
}
