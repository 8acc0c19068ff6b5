//! What somebody can pay from what they own: URI art. 12. Of applicant and spouse; what children own does
//! not count (Leidraad invordering 26.2.6).

use jiff::civil::{Date, date};

use super::inkomen::Uitgaven;
use crate::bron::URI;
use crate::euro::{Euro, PerMonth};
use crate::feiten::Woningsoort;
use crate::oud::begrippen::bijstandsnorm::ten_laste_komend;
use crate::oud::begrippen::toeslagpartner::{aanvrager_en_partner, toeslagpartner};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Art. 12 lid 2 onder f: 65 or older on 31 December 1999.
const GEBOREN_VOOR: Date = date(1935, 1, 1);

/// Money, the own home and the car.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bezit {
    /// The money that there is.
    pub geld: Euro,
    /// The own home above its mortgage.
    pub overwaarde: Euro,
    /// The car, where it counts.
    pub auto: Euro,
    extra: Euro,
}

impl Bezit {
    /// The money of applicant and spouse. Debts are taken off in the answer; the officer takes off only
    /// some of them (art. 12 lid 1), which is told.
    pub fn geld(s: &Situatie, certainty: &mut Certainty) -> Bekend<Bezit> {
        let mut geld = Euro::ZERO;
        for persoon in aanvrager_en_partner(s)? {
            geld = geld + persoon.vermogen()?.0;
        }
        let extra = verhoging(s, certainty)? + vrij_voor_ouderen(s, certainty)?;
        Ok(Bezit { geld, overwaarde: Euro::ZERO, auto: Euro::ZERO, extra })
    }

    /// With the own home: art. 12 lid 1, above its mortgage, which goes before taxes.
    pub fn met_woning(self, s: &Situatie) -> Bekend<Bezit> {
        if *s.woning().soort()? != Woningsoort::Koop {
            return Ok(self);
        }
        let overwaarde = s.woning().woz_waarde()?.excess_over(s.woning().hypotheekschuld()?);
        Ok(Bezit { overwaarde, ..self })
    }

    /// With the car: art. 12 lid 2 onder c, up to an amount it does not count, above it for all it is
    /// worth.
    pub fn met_auto(self, s: &Situatie, certainty: &mut Certainty) -> Bekend<Bezit> {
        let waarde = s.auto_waarde()?;
        let grens = s.norm(&s.normen.kwijtschelding.auto_waarde, certainty)?;
        Ok(Bezit { auto: if waarde > grens { waarde } else { Euro::ZERO }, ..self })
    }

    /// Art. 12 lid 2 onder d: the kosten van bestaan with rent and premium of a month, "met dien verstande
    /// dat geen rekening wordt gehouden met" the toeslagen; in practice with the highest kindgebonden
    /// budget too.
    pub fn vrij(&self, uitgaven: &Uitgaven) -> Euro {
        let maand = uitgaven.kosten()
            + uitgaven.wonen(PerMonth::ZERO)
            + uitgaven.zorg(PerMonth::ZERO)
            + uitgaven.kindgebonden_budget;
        maand.amount() + self.extra
    }

    /// Art. 12 lid 1: what is there to pay from.
    pub fn vermogen(&self, uitgaven: &Uitgaven) -> Euro {
        self.geld.excess_over(self.vrij(uitgaven)) + self.overwaarde + self.auto
    }

    /// Takes note of the steps.
    pub fn explain<T: Trace>(&self, s: &Situatie, uitgaven: &Uitgaven, trace: &mut T) {
        trace.step("geld", self.geld, s.bron(&URI, "12 lid 1"));
        trace.step("vrij_geld", self.vrij(uitgaven), s.bron(&URI, "12 lid 2 onder d"));
        if self.auto > Euro::ZERO {
            trace.step("auto", self.auto, s.bron(&URI, "12 lid 2 onder c"));
        }
        if self.overwaarde > Euro::ZERO {
            trace.step("overwaarde", self.overwaarde, s.bron(&URI, "12 lid 1"));
        }
        trace.step("vermogen", self.vermogen(uitgaven), s.bron(&URI, "12"));
    }
}

/// RKBM art. 4: what the council raises the free money by: for spouses up to an amount, for others a share
/// of that.
fn verhoging(s: &Situatie, certainty: &mut Certainty) -> Bekend<Euro> {
    let gekozen = s.kwijtschelding.extra_vermogen();
    if gekozen == Euro::ZERO {
        return Ok(gekozen);
    }
    let normen = &s.normen.kwijtschelding;
    let gehuwden = s.norm(&normen.extra_vermogen_gehuwden, certainty)?;
    let hoogste = if toeslagpartner(s)?.is_some() {
        gehuwden
    } else if ten_laste_komend(s)? {
        s.norm(&normen.extra_vermogen_alleenstaande_ouder, certainty)?
    } else {
        s.norm(&normen.extra_vermogen_alleenstaande, certainty)?
    };
    Ok(gekozen.min(gehuwden).prorated_to_cent(hoogste, gehuwden))
}

fn vrij_voor_ouderen(s: &Situatie, certainty: &mut Certainty) -> Bekend<Euro> {
    let mut som = Euro::ZERO;
    for persoon in aanvrager_en_partner(s)? {
        if persoon.geboortedatum()? < GEBOREN_VOOR {
            som = som + s.norm(&s.normen.kwijtschelding.vrij_voor_1935, certainty)?;
        }
    }
    Ok(som)
}
