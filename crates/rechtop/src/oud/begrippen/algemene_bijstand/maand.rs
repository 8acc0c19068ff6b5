//! What a month comes to: the norm minus the income that counts. Pw art. 19 and 45.

use super::Rechthebbenden;
use super::middelen::{Middelen, middelen};
use super::voorliggend::voorliggend;
use crate::bron::PW;
use crate::euro::{PerMonth, Procent};
use crate::feiten::Woningsoort;
use crate::oud::begrippen::bijstandsnorm::procent::{aandeel_vakantietoeslag, zonder};
use crate::oud::begrippen::bijstandsnorm::{Norm, gewone_norm, norm, norm_naast_elkaar};
use crate::oud::begrippen::jaarrecht::Maandrecht;
use crate::oud::outcome::{Bekend, Caveat, Certainty, Reason};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// How much a spouse without right can have before it takes from the bijstand of the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruimte {
    /// Without holiday allowance.
    pub per_maand: PerMonth,
    /// With it.
    pub met_vakantietoeslag: PerMonth,
}

/// The bijstand of who has the right in the month of the situation, or why there is none. `voorwaarden`:
/// what else is still open; an income that is too high decides without it.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn maand<T: Trace>(
    s: &Situatie,
    wie: &Rechthebbenden,
    voorwaarden: Bekend<()>,
    trace: &mut T,
) -> Bekend<Result<Maandrecht, Reason>> {
    let leefvorm = &wie.leefvorm;
    let mut certainty = Certainty::Exact;
    let aandeel = aandeel_vakantietoeslag(s, &mut certainty)?;
    if wie.samen {
        // Before anything is asked that can only lower the norm.
        let gewoon = gewone_norm(s, leefvorm, &mut certainty)?;
        let middelen = middelen(s, leefvorm, None, &mut certainty)?;
        if let Some(reden) = inkomen_te_hoog(s, gewoon, aandeel, &middelen) {
            return Ok(Err(reden));
        }
    }
    let in_inrichting = *s.woning().soort()? == Woningsoort::Instelling;
    let norm = norm(s, leefvorm, wie.samen, in_inrichting, &mut certainty)?;
    let ruimte = ruimte(s, wie, in_inrichting, aandeel, &mut certainty)?;
    let middelen = middelen(s, leefvorm, ruimte, &mut certainty)?;
    if let Some(reden) = inkomen_te_hoog(s, norm, aandeel, &middelen) {
        let code = if in_inrichting { "inkomen_boven_zakgeldnorm" } else { reden.code };
        return Ok(Err(Reason { code, ..reden }));
    }
    voorwaarden?;
    let voorliggend = voorliggend(s, leefvorm, wie.samen, &mut certainty)?;
    let middelen = middelen.met(voorliggend);
    if let Some(reden) = inkomen_te_hoog(s, norm, aandeel, &middelen) {
        let bron = s.bron(&PW, "15 lid 1");
        return Ok(Err(Reason { code: "andere_uitkering_gaat_voor", bron, ..reden }));
    }
    let bedrag = betaling(s, norm, aandeel, &middelen, trace);
    let caveat = if norm.bedrag <= middelen.telt_met_vakantiegeld {
        certainty = certainty.max(Certainty::BeoordelingUitvoerder);
        Some(Caveat { code: "bijstand_niets_met_vakantiegeld", wie: None })
    } else {
        voorliggend.caveat()
    };
    Ok(Ok(Maandrecht { bedrag, certainty, caveat }))
}

/// Art. 32 lid 3: the norm for two, less what the one with the right has of their own.
fn ruimte(
    s: &Situatie,
    wie: &Rechthebbenden,
    in_inrichting: bool,
    aandeel: Procent,
    certainty: &mut Certainty,
) -> Bekend<Option<Ruimte>> {
    if wie.samen {
        return Ok(None);
    }
    let (samen, een) = norm_naast_elkaar(s, &wie.leefvorm, in_inrichting, certainty)?;
    Ok(Some(Ruimte {
        per_maand: zonder(samen.bedrag, aandeel).excess_over(zonder(een.bedrag, aandeel)),
        met_vakantietoeslag: samen.bedrag.excess_over(een.bedrag),
    }))
}

/// Art. 19 lid 1 onder a: only where the income is below the norm. Both are compared without holiday
/// allowance, as the SVB does: of other income it is often not known. Where with it nothing is left, the
/// answer says so.
fn inkomen_te_hoog(
    s: &Situatie,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen,
) -> Option<Reason> {
    let grens = zonder(norm.bedrag, aandeel);
    let te_hoog = middelen.telt >= grens;
    let reden = Reason::new("inkomen_boven_bijstandsnorm", s.bron(&PW, "19 lid 1 onder a"));
    te_hoog.then(|| reden.tested(middelen.telt, grens))
}

/// Art. 19 lid 2 and 3: the difference between norm and income, of which the holiday allowance is held
/// back until it is paid once a year (art. 45 lid 1).
fn betaling<T: Trace>(
    s: &Situatie,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen,
    trace: &mut T,
) -> PerMonth {
    let zonder_toeslag = zonder(norm.bedrag, aandeel);
    trace.step("bijstandsnorm", norm.bedrag, s.bron(&PW, norm.artikel));
    trace.step("norm_zonder_vakantietoeslag", zonder_toeslag, s.bron(&PW, "19 lid 3"));
    middelen.explain(s, trace);
    let bedrag = zonder_toeslag.excess_over(middelen.telt);
    let met_toeslag = norm.bedrag.excess_over(middelen.telt_met_vakantiegeld);
    trace.step("met_vakantietoeslag", met_toeslag, s.bron(&PW, "19 lid 2"));
    trace.step("betaling", bedrag, s.bron(&PW, "45 lid 1"));
    bedrag
}
