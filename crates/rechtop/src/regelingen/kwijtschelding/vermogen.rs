//! What somebody can pay from what they own: URI 1990 art. 12, RKBM art. 4. Of applicant and spouse; what children own
//! does not count (Leidraad invordering 26.2.6).

use super::uitgaven::Uitgaven;
use crate::begrippen::gezin::ten_laste_komend;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::{RKBM, URI};
use crate::codes::StepCode;
use crate::euro::{Euro, PerMonth};
use crate::feiten::Woningsoort;
use crate::rekenen::{Rule, Trace, Worksheet, prorated};

/// Money, the own home and the car.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bezit {
    /// The money that there is.
    pub geld: Euro,
    /// The own home above its mortgage.
    pub overwaarde: Euro,
    /// The car, where it counts.
    pub auto: Euro,
    /// The money that is free beside that of lid 2 onder d.
    extra: Euro,
}

impl Bezit {
    /// The money of applicant and spouse. Debts are taken off in the answer; the officer takes off only some of them,
    /// which is told.
    ///
    /// [[URI 1990 12 lid 1]]
    pub fn geld<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Bezit> {
        let mut geld = Euro::ZERO;
        for persoon in beiden(w)? {
            geld = geld + persoon.vermogen()?;
        }
        let extra = verhoging(w)? + vrij_voor_ouderen(w)?;
        Ok(Bezit { geld, overwaarde: Euro::ZERO, auto: Euro::ZERO, extra })
    }

    /// With the own home (art. 12 lid 1), above its mortgage, which goes before taxes.
    pub fn met_woning(self, w: &Worksheet<impl Trace>) -> Rule<Bezit> {
        let woning = w.situatie().woning();
        if woning.soort()? != Woningsoort::Koop {
            return Ok(self);
        }
        let overwaarde = woning.woz_waarde()?.excess_over(woning.hypotheekschuld()?);
        Ok(Bezit { overwaarde, ..self })
    }

    /// With the car: up to an amount it does not count, above it for all it is worth.
    ///
    /// [[URI 1990 12 lid 2 onder c]]
    pub fn met_auto<'a>(self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Bezit> {
        let waarde = w.situatie().auto_waarde()?;
        let grens = w.norm(&w.normen().kwijtschelding.auto_waarde)?;
        Ok(Bezit { auto: if waarde > grens { waarde } else { Euro::ZERO }, ..self })
    }

    /// The money that is free: the kosten van bestaan with the uitgaven of a month, without regard to the toeslagen.
    ///
    /// [[URI 1990 12 lid 2 onder d]]
    pub fn vrij(&self, uitgaven: &Uitgaven) -> Euro {
        let maand = uitgaven.kosten
            + uitgaven.wonen(PerMonth::ZERO)
            + uitgaven.zorg(PerMonth::ZERO)
            + uitgaven.gemist(PerMonth::ZERO);
        maand.amount() + self.extra
    }

    /// What is there to pay from (art. 12 lid 1).
    pub fn vermogen(&self, uitgaven: &Uitgaven) -> Euro {
        self.geld.excess_over(self.vrij(uitgaven)) + self.overwaarde + self.auto
    }

    /// Takes note of the steps.
    pub fn explain<'a>(&self, w: &mut Worksheet<'a, impl Trace>, uitgaven: &Uitgaven) {
        w.step(StepCode::Geld, self.geld, URI.art("12 lid 1"));
        w.step(StepCode::VrijGeld, self.vrij(uitgaven), URI.art("12 lid 2 onder d"));
        if self.auto > Euro::ZERO {
            w.step(StepCode::Auto, self.auto, URI.art("12 lid 2 onder c"));
        }
        if self.overwaarde > Euro::ZERO {
            w.step(StepCode::Overwaarde, self.overwaarde, URI.art("12 lid 1"));
        }
        w.step(StepCode::Vermogen, self.vermogen(uitgaven), URI.art("12"));
    }
}

/// What the council raises the free money by: for spouses up to an amount, for others a share of that. No article rounds
/// the share: to the cent.
///
/// [[RKBM 4]]
fn verhoging<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Euro> {
    let gekozen = w.beleid().extra_vermogen();
    if gekozen == Euro::ZERO {
        return Ok(gekozen);
    }
    let normen = &w.normen().kwijtschelding;
    let gehuwden = w.norm(&normen.extra_vermogen_gehuwden)?;
    let hoogste = if echtgenoot(w)?.is_some() {
        gehuwden
    } else if ten_laste_komend(w)? {
        w.norm(&normen.extra_vermogen_alleenstaande_ouder)?
    } else {
        w.norm(&normen.extra_vermogen_alleenstaande)?
    };
    Ok(prorated(RKBM.art("4"), gekozen.min(gehuwden), hoogste, gehuwden))
}

/// The money that is free for each of the oldest.
///
/// [[URI 1990 12 lid 2 onder f]]
fn vrij_voor_ouderen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Euro> {
    let normen = &w.normen().kwijtschelding;
    let mut som = Euro::ZERO;
    for persoon in beiden(w)? {
        if persoon.geboortedatum()? < w.norm(&normen.ouderen_geboren_voor)? {
            som = som + w.norm(&normen.vrij_voor_1935)?;
        }
    }
    Ok(som)
}
