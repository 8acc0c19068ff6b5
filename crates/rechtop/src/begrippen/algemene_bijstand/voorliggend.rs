//! What goes before the bijstand: Pw art. 15 lid 1: "Geen recht op bijstand bestaat voor zover een beroep kan
//! worden gedaan op een voorliggende voorziening". So a benefit that somebody can claim counts as income
//! (art. 31 lid 1), also where nobody has claimed it yet.

use crate::begrippen::bijstandsnorm::Leefvorm;
use crate::begrippen::netto_inkomen::{Bronnen, met_vakantiegeld_erbij, netto_verschil};
use crate::begrippen::toeslagenwet::toeslag_indien_recht;
use crate::bron::PW;
use crate::euro::PerMonth;
use crate::outcome::{Bekend, Caveat, Certainty};
use crate::situatie::Situatie;
use crate::trace::Trace;

/// A benefit that goes first, net.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voorliggend {
    /// The name of its step.
    stap: &'static str,
    /// Without holiday allowance.
    pub netto: PerMonth,
    /// With it.
    pub netto_met_vakantiegeld: PerMonth,
    /// What the holder should know.
    pub caveat: Caveat,
}

impl Voorliggend {
    /// Takes note of the step.
    pub fn explain<T: Trace>(&self, s: &Situatie, trace: &mut T) {
        trace.step(self.stap, self.netto, s.bron(&PW, "15 lid 1"));
    }
}

/// The benefit that goes first in the month of the situation, where there is one. Asked only where
/// without it there is bijstand: it can take questions of its own.
pub(super) fn voorliggend(
    s: &Situatie,
    leefvorm: &Leefvorm,
    samen: bool,
    certainty: &mut Certainty,
) -> Bekend<Option<Voorliggend>> {
    toeslag_uwv(s, leefvorm, samen, certainty)
}

/// The toeslag of UWV, on top of the benefit before tax. Of a spouse without right to bijstand only a part
/// of the income counts (art. 32 lid 3); a toeslag then is left out of it.
fn toeslag_uwv(
    s: &Situatie,
    leefvorm: &Leefvorm,
    samen: bool,
    certainty: &mut Certainty,
) -> Bekend<Option<Voorliggend>> {
    let mut zekerheid = *certainty;
    let Some(toeslag) = toeslag_indien_recht(s, &mut zekerheid)? else { return Ok(None) };
    if toeslag.persoon.index != leefvorm.aanvrager.0.index && !samen {
        return Ok(None);
    }
    *certainty = zekerheid.max(Certainty::Schatting);
    let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
    let (netto, vakantiegeld) = netto_verschil(s, toeslag.persoon, erbij, certainty)?;
    Ok(Some(Voorliggend {
        stap: "toeslag_uwv",
        netto,
        netto_met_vakantiegeld: netto + vakantiegeld,
        caveat: Caveat { code: "eerst_toeslag_uwv", wie: Some(toeslag.persoon.index) },
    }))
}
