//! What goes before the bijstand: Pw art. 15 lid 1: "Geen recht op bijstand bestaat voor zover een beroep kan
//! worden gedaan op een voorliggende voorziening". So a benefit that somebody can claim counts as income
//! (art. 31 lid 1), also where nobody has claimed it yet.

use crate::begrippen::bijstandsnorm::Leefvorm;
use crate::begrippen::inkomensvoorziening::uitkering_indien_recht;
use crate::begrippen::netto_inkomen::{Bronnen, met_vakantiegeld_erbij, netto_verschil};
use crate::begrippen::toeslagenwet::toeslag_indien_recht;
use crate::bron::PW;
use crate::euro::PerMonth;
use crate::outcome::{Bekend, Caveat, Certainty};
use crate::situatie::{Persoon, Situatie};
use crate::trace::Trace;

/// A benefit that goes first, net.
#[derive(Debug, Clone, Copy)]
struct Uitkering {
    stap: &'static str,
    netto: PerMonth,
    met_vakantiegeld: PerMonth,
    caveat: Caveat,
}

/// The benefits that go first in a month.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Voorliggend([Option<Uitkering>; 2]);

impl Voorliggend {
    /// Net, without holiday allowance.
    pub fn netto(&self) -> PerMonth {
        self.0.iter().flatten().map(|uitkering| uitkering.netto).sum()
    }

    /// Net, with holiday allowance.
    pub fn met_vakantiegeld(&self) -> PerMonth {
        self.0.iter().flatten().map(|uitkering| uitkering.met_vakantiegeld).sum()
    }

    /// What the holder should know: to claim it.
    pub fn caveat(&self) -> Option<Caveat> {
        self.0.iter().flatten().next().map(|uitkering| uitkering.caveat)
    }

    /// Takes note of the steps.
    pub fn explain<T: Trace>(&self, s: &Situatie, trace: &mut T) {
        for uitkering in self.0.iter().flatten() {
            trace.step(uitkering.stap, uitkering.netto, s.bron(&PW, "15 lid 1"));
        }
    }
}

/// What goes first in the month of the situation. Asked only where without it there is bijstand: it can
/// take questions of its own. Of a spouse without right to bijstand only a part of the income counts
/// (art. 32 lid 3); what that one could claim is left out of it.
pub(super) fn voorliggend(
    s: &Situatie,
    leefvorm: &Leefvorm,
    samen: bool,
    certainty: &mut Certainty,
) -> Bekend<Voorliggend> {
    let telt = |van: Persoon| samen || van.index == leefvorm.aanvrager.0.index;
    let mut zekerheid = *certainty;
    let mut gevonden = Voorliggend::default();
    if let Some(toeslag) = toeslag_indien_recht(s, &mut zekerheid)?
        && telt(toeslag.persoon)
    {
        let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
        let (netto, extra) = netto_verschil(s, toeslag.persoon, erbij, &mut zekerheid)?;
        let caveat = Caveat { code: "eerst_toeslag_uwv", wie: Some(toeslag.persoon.index) };
        let met_vakantiegeld = netto + extra;
        gevonden.0[0] = Some(Uitkering { stap: "toeslag_uwv", netto, met_vakantiegeld, caveat });
    }
    if let Some(uitkering) = uitkering_indien_recht(s, &mut zekerheid)?
        && telt(uitkering.persoon)
    {
        let caveat = Caveat { code: "eerst_ioaw", wie: Some(uitkering.persoon.index) };
        let (netto, met_vakantiegeld) = (uitkering.bedrag, uitkering.met_vakantietoeslag);
        gevonden.0[1] = Some(Uitkering { stap: "ioaw", netto, met_vakantiegeld, caveat });
    }
    if gevonden.caveat().is_some() {
        *certainty = zekerheid.max(Certainty::Schatting);
    }
    Ok(gevonden)
}
