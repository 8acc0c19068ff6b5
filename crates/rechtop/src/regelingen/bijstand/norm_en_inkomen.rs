//! What a month comes to: the norm minus the income that counts. Pw art. 19, 32 lid 3 and 45.

use super::middelen::{Middelen, middelen};
use super::rechthebbenden::Rechthebbenden;
use super::voorliggend::voorliggend;
use crate::begrippen::bijstandsnorm::procent::{aandeel_vakantietoeslag, zonder};
use crate::begrippen::bijstandsnorm::{Norm, gewone_norm, norm, norm_naast_elkaar};
use crate::bron::PW;
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{PerMonth, Procent};
use crate::feiten::Woningsoort;
use crate::rekenen::{Reason, Rule, Trace, Worksheet};

/// How much a spouse without right can have before it takes from the bijstand of the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruimte {
    /// Without holiday allowance.
    pub per_maand: PerMonth,
    /// With it.
    pub met_vakantietoeslag: PerMonth,
}

/// The bijstand of who has the right in the month. `voorwaarden`: what else is still open; an income that is too high
/// decides without it.
pub(super) fn bedrag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    voorwaarden: Rule<()>,
) -> Rule<PerMonth> {
    let aandeel = aandeel_vakantietoeslag(w)?;
    if wie.samen {
        // Before anything is asked that can only lower the norm.
        let gewoon = gewone_norm(w, &wie.leefvorm)?;
        let middelen = middelen(w, &wie.leefvorm, None)?;
        inkomen_onder(w, gewoon, aandeel, &middelen)?;
    }
    let in_inrichting = w.situatie().woning().soort()? == Woningsoort::Instelling;
    let norm = norm(w, &wie.leefvorm, wie.samen, in_inrichting)?;
    let ruimte = ruimte(w, wie, in_inrichting, aandeel)?;
    let middelen = middelen(w, &wie.leefvorm, ruimte)?;
    let code = match in_inrichting {
        true => ReasonCode::InkomenBovenZakgeldnorm,
        false => ReasonCode::InkomenBovenBijstandsnorm,
    };
    laat_iets_over(norm, aandeel, &middelen, w.reason(code, PW.art("19 lid 1 onder a")))?;
    voorwaarden?;
    let voorliggend = voorliggend(w, wie)?;
    let middelen = middelen.met(voorliggend);
    let gaat_voor = w.reason(ReasonCode::AndereUitkeringGaatVoor, PW.art("15 lid 1"));
    laat_iets_over(norm, aandeel, &middelen, gaat_voor)?;
    if norm.bedrag <= middelen.telt_met_vakantiegeld {
        w.leave_to_officer(CaveatCode::BijstandNietsMetVakantiegeld);
    } else if let Some(caveat) = voorliggend.caveat() {
        w.tell(caveat);
    }
    Ok(betaling(w, norm, aandeel, &middelen))
}

/// The norm for two, less what the one with the right has of their own.
///
/// [[Pw 32 lid 3]]
fn ruimte<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    in_inrichting: bool,
    aandeel: Procent,
) -> Rule<Option<Ruimte>> {
    if wie.samen {
        return Ok(None);
    }
    let (samen, een) = norm_naast_elkaar(w, &wie.leefvorm, in_inrichting)?;
    Ok(Some(Ruimte {
        per_maand: zonder(samen.bedrag, aandeel).excess_over(zonder(een.bedrag, aandeel)),
        met_vakantietoeslag: samen.bedrag.excess_over(een.bedrag),
    }))
}

/// Both are compared without holiday allowance, as the SVB does: of other income it is often not known. Where with it
/// nothing is left, the answer says so.
///
/// [[Pw 19 lid 1 onder a]]
fn laat_iets_over(norm: Norm, aandeel: Procent, middelen: &Middelen, reason: Reason) -> Rule<()> {
    let grens = zonder(norm.bedrag, aandeel);
    reason.tested(middelen.telt, grens).refuse_if(middelen.telt >= grens)
}

/// The difference between norm and income, of which the holiday allowance is held back until it is paid once a year.
///
/// [[Pw 19 lid 2]]
///
/// [[Pw 19 lid 3]]
///
/// [[Pw 45 lid 1]]
fn betaling(
    w: &mut Worksheet<impl Trace>,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen,
) -> PerMonth {
    let zonder_toeslag = zonder(norm.bedrag, aandeel);
    let bedrag = zonder_toeslag.excess_over(middelen.telt);
    let met_toeslag = norm.bedrag.excess_over(middelen.telt_met_vakantiegeld);
    w.step(StepCode::Bijstandsnorm, norm.bedrag, norm.artikel);
    w.step(StepCode::NormZonderVakantietoeslag, zonder_toeslag, PW.art("19 lid 3"));
    middelen.explain(w);
    w.step(StepCode::MetVakantietoeslag, met_toeslag, PW.art("19 lid 2"));
    w.step(StepCode::Betaling, bedrag, PW.art("45 lid 1"));
    bedrag
}
