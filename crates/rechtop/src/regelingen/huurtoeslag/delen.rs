//! Which parts of the rent are helped with: Wht art. 16, 20 and 21 lid 1, Bht art. 7.
//! <https://wetten.overheid.nl/BWBR0008659/2026-01-01>
//!
//! All of the rent above the basishuur up to the kwaliteitskortingsgrens, a share of what is above that up to the
//! aftoppingsgrens, and a smaller share of the rest. Since 2025 everybody gets the last share.

use super::samenstelling::Samenstelling;
use crate::bron::{BHT, WHT};
use crate::codes::{ReasonCode, StepCode};
use crate::euro::{PerMonth, Procent};
use crate::rekenen::{Rule, Trace, Worksheet};

/// What the tenant pays in any case.
///
/// Wht art. 16, geldend 2026-01-01: "De basishuur is het gedeelte van de rekenhuur dat minimaal voor rekening
/// van de huurder blijft. De basishuur is het overeenkomstig artikel 17 berekende bedrag van de normhuur
/// verhoogd met € 12."
#[derive(Debug, Clone, Copy)]
pub(super) struct Basishuur(pub PerMonth);

/// The rent that counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rekenhuur(pub PerMonth);

/// That a rent is above a basishuur: else nothing is left to help with.
///
/// # Errors
/// The refusal.
pub(super) fn huur_boven_basishuur(
    w: &Worksheet<impl Trace>,
    Rekenhuur(huur): Rekenhuur,
    Basishuur(basishuur): Basishuur,
) -> Rule<()> {
    let te_laag = w.reason(ReasonCode::HuurTeLaag, WHT.art("16"));
    te_laag.tested(huur, basishuur).refuse_if(huur <= basishuur)
}

/// From this many persons the higher aftoppingsgrens holds: Wht 20 lid 2 onder b.
const GROOT: u8 = 3;

/// The limits between the parts, and the share of each.
pub(super) struct Delen {
    kwaliteitskortingsgrens: PerMonth,
    aftoppingsgrens_klein: PerMonth,
    aftoppingsgrens_groot: PerMonth,
    aandeel_tot_aftoppingsgrens: Procent,
    aandeel_boven_aftoppingsgrens: Procent,
}

impl Delen {
    /// Those of the year.
    ///
    /// # Errors
    /// Where an amount is not known.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Delen> {
        let normen = &w.normen().huurtoeslag;
        Ok(Delen {
            kwaliteitskortingsgrens: w.norm(&normen.kwaliteitskortingsgrens)?,
            aftoppingsgrens_klein: w.norm(&normen.aftoppingsgrens_klein)?,
            aftoppingsgrens_groot: w.norm(&normen.aftoppingsgrens_groot)?,
            aandeel_tot_aftoppingsgrens: w.norm(&normen.aandeel_tot_aftoppingsgrens)?,
            aandeel_boven_aftoppingsgrens: w.norm(&normen.aandeel_boven_aftoppingsgrens)?,
        })
    }

    /// The parts of a rent together.
    ///
    /// Wht art. 21 lid 1, geldend 2026-01-01: "De hoogte van de huurtoeslag wordt als volgt bepaald: a. het
    /// deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
    /// gesubsidieerd; b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens
    /// wordt voor een bij algemene maatregel van bestuur vast te stellen percentage gesubsidieerd; c. het deel
    /// van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
    /// stellen percentage gesubsidieerd; d. het deel van de rekenhuur boven de maximale huurgrens wordt niet
    /// gesubsidieerd."
    pub fn samen(
        &self,
        w: &mut Worksheet<impl Trace>,
        rekenhuur: Rekenhuur,
        basishuur: Basishuur,
        samenstelling: Samenstelling,
    ) -> PerMonth {
        let kwaliteit = self.kwaliteitskortingsgrens;
        let aftopping = self.aftoppingsgrens(samenstelling);
        let eerste = self.tot_kwaliteitskortingsgrens(rekenhuur, basishuur);
        let tweede = self.tot_aftoppingsgrens(rekenhuur, basishuur, aftopping);
        let derde = self.boven_aftoppingsgrens(rekenhuur, basishuur, aftopping);
        w.step(StepCode::AantalPersonen, samenstelling.personen(), WHT.art("2"));
        w.step(StepCode::Kwaliteitskortingsgrens, kwaliteit, WHT.art("20 lid 1"));
        w.step(StepCode::DeelTotKwaliteitskortingsgrens, eerste, WHT.art("21 lid 1"));
        w.step(StepCode::Aftoppingsgrens, aftopping, WHT.art("20 lid 2"));
        w.step(StepCode::DeelTotAftoppingsgrens, tweede, BHT.art("7 lid 1"));
        w.step(StepCode::DeelBovenAftoppingsgrens, derde, BHT.art("7 lid 2"));
        eerste + tweede + derde
    }

    /// Wht art. 20 lid 2, geldend 2026-01-01: "De aftoppingsgrens is: a. € 713,02 per maand als het huishouden
    /// van de huurder, afgezien van eventuele onderhuurders en personen die tot diens huishouden behoren, uit
    /// één of twee personen bestaat; b. € 764,14 per maand als het huishouden van de huurder, afgezien van
    /// eventuele onderhuurders en personen die tot diens huishouden behoren, uit drie of meer personen
    /// bestaat."
    fn aftoppingsgrens(&self, samenstelling: Samenstelling) -> PerMonth {
        if samenstelling.personen() >= GROOT {
            self.aftoppingsgrens_groot
        } else {
            self.aftoppingsgrens_klein
        }
    }

    /// Wht 21 lid 1 onder a: all of it. The limit is in art. 20.
    ///
    /// Wht art. 20 lid 1, geldend 2026-01-01: "De kwaliteitskortingsgrens is € 498,20 per maand."
    fn tot_kwaliteitskortingsgrens(
        &self,
        Rekenhuur(rekenhuur): Rekenhuur,
        Basishuur(basishuur): Basishuur,
    ) -> PerMonth {
        rekenhuur.min(self.kwaliteitskortingsgrens).excess_over(basishuur)
    }

    /// A basishuur above the kwaliteitskortingsgrens takes its place: until 2025 it rose with income.
    ///
    /// Bht art. 7 lid 1, geldend 2026-01-01: "Het percentage, bedoeld in artikel 21, eerste lid, onder b, van
    /// de wet, is 65."
    ///
    /// Wht art. 21 lid 2, geldend 2025-01-01: "In afwijking van het eerste lid, onderdelen a en b, wordt, als
    /// de basishuur op of boven de kwaliteitskortingsgrens ligt, het deel van de rekenhuur boven de basishuur
    /// tot aan de aftoppingsgrens voor het percentage, bedoeld in het eerste lid, onderdeel b, gesubsidieerd."
    fn tot_aftoppingsgrens(
        &self,
        Rekenhuur(rekenhuur): Rekenhuur,
        Basishuur(basishuur): Basishuur,
        aftoppingsgrens: PerMonth,
    ) -> PerMonth {
        let vanaf = self.kwaliteitskortingsgrens.max(basishuur);
        rekenhuur.min(aftoppingsgrens).excess_over(vanaf) * self.aandeel_tot_aftoppingsgrens
    }

    /// A basishuur above the aftoppingsgrens takes its place.
    ///
    /// Bht art. 7 lid 2, geldend 2026-01-01: "Het percentage, bedoeld in artikel 21, eerste lid, onder c, van
    /// de wet, is 40."
    ///
    /// Wht art. 21 lid 3, geldend 2025-01-01: "In afwijking van het eerste lid wordt, als de basishuur op of
    /// boven de aftoppingsgrens ligt, het deel van de rekenhuur boven de basishuur voor het percentage, bedoeld
    /// in het eerste lid, onderdeel c, gesubsidieerd."
    fn boven_aftoppingsgrens(
        &self,
        Rekenhuur(rekenhuur): Rekenhuur,
        Basishuur(basishuur): Basishuur,
        aftoppingsgrens: PerMonth,
    ) -> PerMonth {
        let vanaf = aftoppingsgrens.max(basishuur);
        rekenhuur.excess_over(vanaf) * self.aandeel_boven_aftoppingsgrens
    }
}
