//! Income tax and premiums in box 1, and the credits: Wet inkomstenbelasting 2001 (Wet IB 2001, BWBR0011353) art. 2.10,
//! 2.10a and 8.8 to 8.18. <https://wetten.overheid.nl/BWBR0011353/2026-02-21>
//!
//! Rounded as the official month tables are, which Wet LB 25 lid 2 lets round: the levy of each bracket down to whole
//! euros, each credit up.

use super::tarief::{Afbouw, Opbouw, Tarief};
use crate::bron::{IB, LB};
use crate::euro::PerYear;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// What somebody is taxed for in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grondslag {
    /// Taxable income of box 1, which here is the verzamelinkomen too.
    pub inkomen: PerYear,
    /// The part of it that is arbeidsinkomen (art. 8.1).
    pub arbeid: PerYear,
    /// Whether there is an AOW for a single person (art. 8.18).
    pub alleenstaande_aow: bool,
}

/// An income as it is taxed: the table of art. 2.10 stands in whole euros, and no article says how cents fall away.
pub fn in_hele_euros(inkomen: PerYear) -> PerYear {
    round(IB.art("2.10 lid 1"), inkomen, Rounding::TruncateToEuro)
}

impl Tarief {
    /// What is left to pay in a year, after the credits.
    ///
    /// Wet IB 2001 art. 8.8, geldend 2026-02-21: "De gecombineerde heffingskorting bedraagt maximaal het bedrag van
    /// de gecombineerde inkomensheffing."
    pub fn heffing(&self, van: Grondslag) -> PerYear {
        self.belasting(van.inkomen).excess_over(self.kortingen(van))
    }

    /// The credits together: general, for work, for the elderly.
    ///
    /// Wet IB 2001 art. 8.18, geldend 2026-02-21: "1 De alleenstaande ouderenkorting geldt voor de
    /// belastingplichtige indien hij in het kalenderjaar in aanmerking komt voor een uitkering als bedoeld in
    /// artikel 9, eerste lid, onderdeel a, van de Algemene Ouderdomswet, of daarvoor in aanmerking zou komen indien
    /// hij zou voldoen aan de voorwaarde van artikel 7, eerste lid, onderdeel b, van de Algemene Ouderdomswet. 2 De
    /// alleenstaande ouderenkorting bedraagt € 540."
    pub fn kortingen(&self, van: Grondslag) -> PerYear {
        let ouderen = match &self.ouderenkorting {
            Some(korting) => korting.bij(van.inkomen),
            None => PerYear::ZERO,
        };
        let alleen =
            if van.alleenstaande_aow { self.alleenstaande_ouderenkorting } else { PerYear::ZERO };
        self.algemene_heffingskorting(van.inkomen)
            + self.arbeidskorting(van.arbeid)
            + ouderen
            + alleen
    }

    /// Tax and premiums over three brackets.
    ///
    /// Wet IB 2001 art. 2.10 lid 1, geldend 2026-02-21: "De belasting op het belastbare inkomen uit werk en woning
    /// (afdeling 3.1 respectievelijk afdeling 7.2) wordt bepaald aan de hand van de volgende tabel. \[kolom I\] Bij
    /// een belastbaar inkomen uit werk en woning van meer dan \[II\] maar niet meer dan \[III en IV\] bedraagt de
    /// belasting het in kolom III vermelde bedrag, vermeerderd met het bedrag dat wordt berekend door het in kolom
    /// IV vermelde percentage te nemen van het gedeelte van het belastbare inkomen uit werk en woning dat het in
    /// kolom I vermelde bedrag te boven gaat: I - | II € 38.883 | III – | IV 8,10%; I € 38.883 | II € 78.426 | III
    /// € 3.149 | IV 37,56%; I € 78.426 | II – | III € 18.001 | IV 49,50%"
    ///
    /// Wet IB 2001 art. 2.10a lid 1, geldend 2026-02-21: "In afwijking van artikel 2.10 wordt voor de
    /// belastingplichtige die geboren is vóór 1 januari 1946 de belasting op het belastbare inkomen uit werk en
    /// woning (afdeling 3.1 respectievelijk afdeling 7.2) bepaald aan de hand van de volgende tabel. \[kolom I\]
    /// Bij een belastbaar inkomen uit werk en woning van meer dan \[II\] maar niet meer dan \[III en IV\] bedraagt
    /// de belasting het in kolom III vermelde bedrag, vermeerderd met het bedrag dat wordt berekend door het in
    /// kolom IV vermelde percentage te nemen van het gedeelte van het belastbare inkomen uit werk en woning dat het
    /// in kolom I vermelde bedrag te boven gaat: I - | II € 41.123 | III – | IV 8,10%; I € 41.123 | II € 78.426 |
    /// III € 3.330 | IV 37,56%; I € 78.426 | II – | III € 17.341 | IV 49,50%"
    pub fn belasting(&self, inkomen: PerYear) -> PerYear {
        let (mut som, mut vanaf) = (PerYear::ZERO, PerYear::ZERO);
        for (tot, tarief) in self.schijven {
            let deel = tot.map_or(inkomen, |tot| inkomen.min(tot)).excess_over(vanaf);
            som += round(LB.art("25 lid 2"), deel * tarief, Rounding::DownToEuro);
            vanaf = tot.unwrap_or(vanaf);
        }
        som
    }

    /// Less by a percentage of the verzamelinkomen above a threshold.
    ///
    /// Wet IB 2001 art. 8.10, geldend 2026-02-21: "1 De algemene heffingskorting geldt voor iedere
    /// belastingplichtige. 2 De algemene heffingskorting bedraagt € 3.115, verminderd, doch niet verder dan tot
    /// nihil, met 6,398% van het gedeelte van het verzamelinkomen dat meer bedraagt dan € 29.736."
    pub fn algemene_heffingskorting(&self, inkomen: PerYear) -> PerYear {
        if inkomen > self.ahk_nihil_vanaf {
            return PerYear::ZERO;
        }
        self.algemeen.bij(inkomen)
    }

    /// Three rising parts, each up to a cap of all so far, and a fall above the last threshold.
    ///
    /// Wet IB 2001 art. 8.11, geldend 2026-02-21: "1 De arbeidskorting geldt voor de belastingplichtige die
    /// arbeidsinkomen geniet. 2 De arbeidskorting bedraagt: a. 8,324% van het arbeidsinkomen met een maximum van €
    /// 996, vermeerderd met: b. 31,009% van het arbeidsinkomen voor zover dat meer bedraagt dan € 11.965, waarbij
    /// de som van de bedragen berekend op de voet van de onderdelen a en b niet meer bedraagt dan € 5.300, alsmede
    /// vermeerderd met: c. 1,950% van het arbeidsinkomen voor zover dat meer bedraagt dan € 25.845, waarbij de som
    /// van de bedragen berekend op de voet van de onderdelen a, b en c niet meer bedraagt dan € 5.685, en
    /// verminderd, doch niet verder dan tot nihil, met: d. 6,51% van het arbeidsinkomen voor zover dat meer
    /// bedraagt dan € 45.592."
    fn arbeidskorting(&self, arbeid: PerYear) -> PerYear {
        let mut korting = PerYear::ZERO;
        for Opbouw { vanaf, percentage, maximum } in self.arbeid {
            korting = (korting + arbeid.excess_over(vanaf) * percentage).min(maximum);
        }
        Afbouw { maximum: korting, ..self.arbeid_afbouw }.bij(arbeid)
    }
}

impl Afbouw {
    /// A credit that falls by a percentage of the income above a threshold.
    fn bij(&self, inkomen: PerYear) -> PerYear {
        let over = self.maximum.excess_over(inkomen.excess_over(self.vanaf) * self.percentage);
        round(LB.art("25 lid 2"), over, Rounding::UpToEuro)
    }
}

/// The inkomensafhankelijke combinatiekorting, of who has a right to it.
///
/// Wet IB 2001 art. 8.14a lid 2, geldend 2026-02-21: "De inkomensafhankelijke combinatiekorting bedraagt 11,45%
/// van het arbeidsinkomen, voor zover dat bij de belastingplichtige meer beloopt dan € 6.239, doch niet meer
/// dan € 3.032."
///
/// # Errors
/// Where an amount is not known.
pub fn combinatiekorting(w: &mut Worksheet<impl Trace>, arbeid: PerYear) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    let boven = arbeid.excess_over(w.norm(&normen.iack_vanaf)?);
    let korting = boven * w.norm(&normen.iack)?;
    let korting = round(LB.art("25 lid 2"), korting, Rounding::UpToEuro);
    Ok(korting.min(w.norm(&normen.iack_maximum)?))
}
