//! Wealth for the bijstand: Pw art. 34. Assets minus debts of the family, the dependent children included (art. 4 and 31
//! lid 1), outside the own home that they live in.
//!
//! The household document has the wealth on 1 January; the act looks at the day of the claim. Who has a right is told.

use crate::begrippen::bijstandsnorm::{Leefvorm, leefvorm};
use crate::begrippen::gezin::{hoort_bij_gezin, kinderen, ten_laste_komend};
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::begrippen::vermogen::Vermogensgrens;
use crate::rekenen::{Rule, Trace, Worksheet};

/// Whether the wealth of the household is within the limit in the month: any more takes the right away.
///
/// [[Pw 19 lid 1 onder b]]
///
/// # Errors
/// The refusal; or where an amount is not known, or a fact is not answered.
pub fn vermogen_binnen_grens<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let leefvorm = leefvorm(w)?;
    binnen_grens(w, &leefvorm)
}

/// The same, of a household whose form is known. A child of eighteen no longer counts, and the limit is another where it
/// was the only one.
///
/// [[Pw 34 lid 1 en 2]]
pub(super) fn binnen_grens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<()> {
    let mut som = leefvorm.aanvrager.0.vermogen()?;
    if let Some((partner, _)) = leefvorm.partner {
        som = som + partner.vermogen()?;
    }
    for kind in kinderen(w)? {
        if hoort_bij_gezin(w, kind)? {
            som = som + kind.vermogen()?;
        }
    }
    let Vermogensgrens(grens) = w.probe(|w| vermogensgrens(w, leefvorm))?;
    let code = match leefvorm.partner {
        Some(_) => ReasonCode::VermogenBovenBijstandsgrensSamen,
        None => ReasonCode::VermogenBovenBijstandsgrens,
    };
    w.reason(code, PW.art("34 lid 3")).tested(som, grens).refuse_if(som > grens)
}

/// The limit of the wealth.
///
/// [[Pw 34 lid 3]]
///
/// # Errors
/// Where an amount is not known, or it is not answered whether there is a dependent child.
pub fn vermogensgrens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<Vermogensgrens> {
    let normen = &w.normen().participatiewet;
    let grens = if leefvorm.partner.is_some() {
        &normen.vermogensgrens_gehuwden
    } else if ten_laste_komend(w)? {
        &normen.vermogensgrens_alleenstaande_ouder
    } else {
        &normen.vermogensgrens_alleenstaande
    };
    w.norm(grens).map(Vermogensgrens)
}
