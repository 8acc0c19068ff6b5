//! What goes before the bijstand: Pw art. 15 lid 1. A benefit that somebody can claim counts as income (art. 31 lid 1),
//! also where nobody has claimed it yet.

use super::rechthebbenden::Rechthebbenden;
use crate::begrippen::bijstandsnorm::Echtgenoot;
use crate::bron::PW;
use crate::codes::{CaveatCode, StepCode};
use crate::euro::PerMonth;
use crate::feiten::Persoon;
use crate::regelingen::ioaw_ioaz::uitkering_indien_recht;
use crate::regelingen::toeslagenwet::toeslag_indien_recht;
use crate::rekenen::{Doubt, Halt, Rule, Told, Trace, Worksheet};

/// A benefit that goes first, net.
#[derive(Debug, Clone, Copy)]
struct Uitkering<'a> {
    van: Persoon<'a>,
    netto: PerMonth,
    met_vakantiegeld: PerMonth,
    step: StepCode,
    /// That it is to be claimed first.
    eerst: CaveatCode,
}

/// The benefits that go first in a month.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Voorliggend<'a> {
    uitkeringen: [Option<Uitkering<'a>>; 2],
    /// Whether it is not answered yet if there is one.
    open: bool,
}

impl<'a> Voorliggend<'a> {
    /// Net, without holiday allowance.
    pub fn netto(&self) -> PerMonth {
        self.uitkeringen.iter().flatten().map(|uitkering| uitkering.netto).sum()
    }

    /// Net, with holiday allowance.
    pub fn met_vakantiegeld(&self) -> PerMonth {
        self.uitkeringen.iter().flatten().map(|uitkering| uitkering.met_vakantiegeld).sum()
    }

    /// What the holder should know: to claim it, or that there may be one.
    pub fn caveat(&self) -> Option<Told> {
        let eerst = self.uitkeringen.iter().flatten().next();
        let misschien = || self.open.then(|| CaveatCode::MisschienEerstAndereUitkering.into());
        eerst.map(|uitkering| uitkering.eerst.about(uitkering.van)).or_else(misschien)
    }

    /// Takes note of the steps.
    pub fn explain(&self, w: &mut Worksheet<'a, impl Trace>) {
        for uitkering in self.uitkeringen.iter().flatten() {
            w.step(uitkering.step, uitkering.netto, PW.art("15 lid 1"));
        }
    }

    /// A benefit as far as it is known; none where a question is open, of which note is taken.
    fn voor_zover_bekend<V>(&mut self, uitkering: Rule<Option<V>>) -> Rule<Option<V>> {
        if let Err(Halt::Open(_)) = uitkering {
            self.open = true;
            return Ok(None);
        }
        uitkering
    }
}

/// What goes first in the month. As long as it is not answered whether somebody can have such a benefit, the bijstand is
/// told without it, and the caveat says so: nobody goes without an answer for what hardly anybody has. With such a benefit
/// the bijstand is an estimate.
///
/// Pw art. 15 lid 1, geldend 2026-07-01: "1 Geen recht op bijstand bestaat voor zover een beroep kan worden
/// gedaan op een voorliggende voorziening die, gezien haar aard en doel, wordt geacht voor de belanghebbende
/// toereikend en passend te zijn. Het recht op bijstand strekt zich evenmin uit tot kosten die in de
/// voorliggende voorziening als niet noodzakelijk worden aangemerkt."
///
/// Pw art. 31 lid 1, geldend 2026-07-01: "1 Tot de middelen worden alle vermogens- en inkomensbestanddelen
/// gerekend waarover de alleenstaande of het gezin beschikt of redelijkerwijs kan beschikken. Tot de middelen
/// worden mede gerekend de middelen die ten behoeve van het levensonderhoud van de belanghebbende door een niet
/// in de bijstand begrepen persoon worden ontvangen. In elk geval behoort tot de middelen de ten aanzien van de
/// alleenstaande of het gezin toepasselijke heffingskorting, bedoeld in hoofdstuk 8 van de Wet
/// inkomstenbelasting 2001."
pub(super) fn voorliggend<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
) -> Rule<Voorliggend<'a>> {
    let (gevonden, gathered) = w.gather(|w| gevonden(w, wie));
    let gevonden = gevonden?;
    if gevonden.uitkeringen.iter().any(Option::is_some) {
        w.weaken(gathered.certainty);
        w.weaken(Doubt::Schatting);
    }
    Ok(gevonden)
}

fn gevonden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
) -> Rule<Voorliggend<'a>> {
    let mut gevonden = Voorliggend::default();
    let toeslag = toeslag(w, wie, &mut gevonden)?;
    let ioaw = ioaw_of_ioaz(w, wie, &mut gevonden)?;
    Ok(Voorliggend { uitkeringen: [toeslag, ioaw], ..gevonden })
}

fn toeslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    gevonden: &mut Voorliggend<'a>,
) -> Rule<Option<Uitkering<'a>>> {
    let toeslag = gevonden.voor_zover_bekend(toeslag_indien_recht(w))?;
    let Some(toeslag) = toeslag.filter(|toeslag| telt_van(wie, toeslag.persoon)) else {
        return Ok(None);
    };
    let (netto, vakantiegeld) = toeslag.netto(w)?;
    Ok(Some(Uitkering {
        van: toeslag.persoon,
        netto,
        met_vakantiegeld: netto + vakantiegeld,
        step: StepCode::ToeslagUwv,
        eerst: CaveatCode::EerstToeslagUwv,
    }))
}

fn ioaw_of_ioaz<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    gevonden: &mut Voorliggend<'a>,
) -> Rule<Option<Uitkering<'a>>> {
    let uitkering = gevonden.voor_zover_bekend(uitkering_indien_recht(w))?;
    let Some(uitkering) = uitkering.filter(|uitkering| telt_van(wie, uitkering.persoon())) else {
        return Ok(None);
    };
    let netto = uitkering.voor_de_bijstand(w)?;
    Ok(Some(Uitkering {
        van: uitkering.persoon(),
        netto: netto.per_maand,
        met_vakantiegeld: netto.met_vakantiegeld,
        step: StepCode::Ioaw,
        eerst: CaveatCode::EerstIoaw,
    }))
}

/// Of a spouse without right to bijstand only a part of the income counts (art. 32 lid 3); what that one could claim is
/// left out of it.
fn telt_van(wie: &Rechthebbenden, persoon: Persoon) -> bool {
    wie.echtgenoot == Echtgenoot::MetRecht || persoon == wie.leefvorm.aanvrager.0
}
