//! What goes before the bijstand: Pw art. 15 lid 1: "Geen recht op bijstand bestaat voor zover een beroep kan
//! worden gedaan op een voorliggende voorziening". So a benefit that somebody can claim counts as income
//! (art. 31 lid 1), also where nobody has claimed it yet.

use crate::bron::PW;
use crate::euro::PerMonth;
use crate::oud::begrippen::bijstandsnorm::Leefvorm;
use crate::oud::begrippen::inkomensvoorziening::uitkering_indien_recht;
use crate::oud::begrippen::netto_inkomen::{Bronnen, met_vakantiegeld_erbij, netto_verschil};
use crate::oud::begrippen::toeslagenwet::toeslag_indien_recht;
use crate::oud::outcome::{Bekend, Caveat, Certainty, Stop};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

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
pub(super) struct Voorliggend {
    uitkeringen: [Option<Uitkering>; 2],
    /// Whether it is not answered yet if there is one.
    open: bool,
}

impl Voorliggend {
    /// Net, without holiday allowance.
    pub fn netto(&self) -> PerMonth {
        self.uitkeringen.iter().flatten().map(|uitkering| uitkering.netto).sum()
    }

    /// Net, with holiday allowance.
    pub fn met_vakantiegeld(&self) -> PerMonth {
        self.uitkeringen.iter().flatten().map(|uitkering| uitkering.met_vakantiegeld).sum()
    }

    /// What the holder should know: to claim it, or that there may be one.
    pub fn caveat(&self) -> Option<Caveat> {
        let misschien = Caveat { code: "misschien_eerst_andere_uitkering", wie: None };
        let gevonden = self.uitkeringen.iter().flatten().next().map(|uitkering| uitkering.caveat);
        gevonden.or(self.open.then_some(misschien))
    }

    /// What is known; nothing where a question is open, of which note is taken.
    fn voor_zover_bekend<T>(&mut self, uitkering: Bekend<Option<T>>) -> Bekend<Option<T>> {
        match uitkering {
            Err(Stop::Open(_)) => {
                self.open = true;
                Ok(None)
            }
            bekend => bekend,
        }
    }

    /// Takes note of the steps.
    pub fn explain<T: Trace>(&self, s: &Situatie, trace: &mut T) {
        for uitkering in self.uitkeringen.iter().flatten() {
            trace.step(uitkering.stap, uitkering.netto, s.bron(&PW, "15 lid 1"));
        }
    }
}

/// What goes first in the month of the situation. As long as it is not answered whether somebody can have
/// such a benefit, the bijstand is told without it, and the caveat says so: nobody goes without an answer
/// for what hardly anybody has. Of a spouse without right to bijstand only a part of the income counts
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
    let toeslag = gevonden.voor_zover_bekend(toeslag_indien_recht(s, &mut zekerheid))?;
    if let Some(toeslag) = toeslag
        && telt(toeslag.persoon)
    {
        let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
        let (netto, extra) = netto_verschil(s, toeslag.persoon, erbij, &mut zekerheid)?;
        let caveat = Caveat { code: "eerst_toeslag_uwv", wie: Some(toeslag.persoon.index) };
        let met_vakantiegeld = netto + extra;
        gevonden.uitkeringen[0] =
            Some(Uitkering { stap: "toeslag_uwv", netto, met_vakantiegeld, caveat });
    }
    let uitkering = gevonden.voor_zover_bekend(uitkering_indien_recht(s, &mut zekerheid))?;
    if let Some(uitkering) = uitkering
        && telt(uitkering.persoon)
    {
        let caveat = Caveat { code: "eerst_ioaw", wie: Some(uitkering.persoon.index) };
        let (netto, met_vakantiegeld) = (uitkering.bedrag, uitkering.met_vakantietoeslag);
        gevonden.uitkeringen[1] = Some(Uitkering { stap: "ioaw", netto, met_vakantiegeld, caveat });
    }
    if gevonden.uitkeringen.iter().any(Option::is_some) {
        *certainty = zekerheid.max(Certainty::Schatting);
    }
    Ok(gevonden)
}
