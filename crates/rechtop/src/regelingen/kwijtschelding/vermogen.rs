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
    /// URI 1990 art. 12 lid 1, geldend 2026-01-01: "Onder vermogen als bedoeld in artikel 11 wordt verstaan de
    /// waarde in het economische verkeer van de bezittingen van de belastingschuldige en van zijn echtgenoot,
    /// bedoeld in artikel 3 van de Participatiewet, verminderd met de schulden van de belastingschuldige en
    /// deze persoon die hoger bevoorrecht zijn dan de rijksbelastingen."
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
    /// URI 1990 art. 12 lid 2 onder c, geldend 2026-01-01: "Onder bezittingen wordt niet begrepen: \[…\] c. een
    /// auto die op het moment van het verzoek een waarde heeft van € 3.350 of minder; een auto met een waarde
    /// van meer dan € 3.350 wordt niet als vermogen beschouwd indien jegens de ontvanger aannemelijk kan worden
    /// gemaakt dat die auto absoluut onmisbaar is voor de uitoefening van een beroep dan wel absoluut onmisbaar
    /// is in verband met invaliditeit; \[…\]"
    pub fn met_auto<'a>(self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Bezit> {
        let waarde = w.situatie().auto_waarde()?;
        let grens = w.norm(&w.normen().kwijtschelding.auto_waarde)?;
        Ok(Bezit { auto: if waarde > grens { waarde } else { Euro::ZERO }, ..self })
    }

    /// The money that is free: the kosten van bestaan with the uitgaven of a month, without regard to the toeslagen.
    ///
    /// URI 1990 art. 12 lid 2 onder d, geldend 2026-01-01: "Onder bezittingen wordt niet begrepen: \[…\] d. het
    /// totale bedrag aan financiële middelen, andere dan de onder f bedoelde, voor zover dat bedrag de
    /// ingevolge artikel 16 in aanmerking te nemen kosten van bestaan vermeerderd met een bedrag ter grootte
    /// van het per maand gemiddelde bedrag van de uitgaven bedoeld in artikel 15, eerste lid, onderdelen b, c
    /// en g, niet te boven gaat, met dien verstande dat geen rekening wordt gehouden met de in die onderdelen
    /// bedoelde vermindering met ontvangen huurtoeslag of woonkostentoeslag, zorgtoeslag, onderscheidenlijk
    /// kindgebonden budget; \[…\]"
    pub fn vrij(&self, uitgaven: &Uitgaven) -> Euro {
        let maand = uitgaven.kosten
            + uitgaven.wonen(PerMonth::ZERO)
            + uitgaven.zorg(PerMonth::ZERO)
            + uitgaven.gemist(PerMonth::ZERO);
        maand.amount() + self.extra
    }

    /// With the home and the car as far as they are answered: at least this is there.
    pub fn voor_zover_bekend<'a>(self, w: &mut Worksheet<'a, impl Trace>) -> Bezit {
        let met_woning = self.met_woning(w).unwrap_or(self);
        met_woning.met_auto(w).unwrap_or(met_woning)
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
/// RKBM art. 4, geldend 2022-09-17: "Bij verordening kan in afwijking van artikel 12, tweede lid, onderdeel d,
/// van de Uitvoeringsregeling het totale bedrag aan financiële middelen, bedoeld in dat onderdeel, worden
/// verhoogd, mits: a. de verhoging voor de belastingschuldige en zijn echtgenoot ten hoogste € 2.000 bedraagt;
/// b. de verhoging voor een alleenstaande 75 procent bedraagt van de verhoging, bedoeld in onderdeel a; en c.
/// de verhoging voor een alleenstaande ouder 90 procent bedraagt van de verhoging, bedoeld in onderdeel a."
fn verhoging<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Euro> {
    let gekozen = w.beleid().extra_vermogen;
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
/// URI 1990 art. 12 lid 2 onder f, geldend 2026-01-01: "Onder bezittingen wordt niet begrepen: \[…\] f. een
/// bedrag van € 3.350 aan financiële middelen per persoon voor personen die op 31 december 1999 de leeftijd van
/// 65 jaar hebben bereikt; \[…\]"
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
