//! Which parts of the rent are helped with. Wht art. 20 and 21 lid 1, Bht art. 7.
//! <https://wetten.overheid.nl/BWBR0008659/2026-01-01>
//!
//! All of the rent above the basishuur up to the kwaliteitskortingsgrens, a share of what is above
//! that up to the aftoppingsgrens, and a smaller share of the rest. Since 2025 everybody gets the
//! last share.

use super::samenstelling::Samenstelling;
use crate::bron::{BHT, WHT};
use crate::euro::{PerMonth, Procent};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// What the tenant pays in any case. Wht 16 and 17, Wveb 1.
#[derive(Debug, Clone, Copy)]
pub(super) struct Basishuur(pub PerMonth);

/// The rent that counts. Wht 5 and 13.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rekenhuur(pub PerMonth);

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
    pub fn new(s: &Situatie, certainty: &mut Certainty) -> Bekend<Delen> {
        let n = &s.normen.huurtoeslag;
        Ok(Delen {
            kwaliteitskortingsgrens: s.norm(&n.kwaliteitskortingsgrens, certainty)?,
            aftoppingsgrens_klein: s.norm(&n.aftoppingsgrens_klein, certainty)?,
            aftoppingsgrens_groot: s.norm(&n.aftoppingsgrens_groot, certainty)?,
            aandeel_tot_aftoppingsgrens: s.norm(&n.aandeel_tot_aftoppingsgrens, certainty)?,
            aandeel_boven_aftoppingsgrens: s.norm(&n.aandeel_boven_aftoppingsgrens, certainty)?,
        })
    }

    /// The parts of a rent together. A basishuur above a limit takes its place: until 2025 it rises
    /// with income.
    pub fn van<T: Trace>(
        &self,
        s: &Situatie,
        Rekenhuur(rekenhuur): Rekenhuur,
        Basishuur(basishuur): Basishuur,
        samenstelling: Samenstelling,
        trace: &mut T,
    ) -> PerMonth {
        let aftoppingsgrens = if samenstelling.is_groot() {
            self.aftoppingsgrens_groot
        } else {
            self.aftoppingsgrens_klein
        };
        let kwaliteit = self.kwaliteitskortingsgrens;
        let eerste = rekenhuur.min(kwaliteit).excess_over(basishuur);
        let tweede = rekenhuur.min(aftoppingsgrens).excess_over(kwaliteit.max(basishuur))
            * self.aandeel_tot_aftoppingsgrens;
        let derde = rekenhuur.excess_over(aftoppingsgrens.max(basishuur))
            * self.aandeel_boven_aftoppingsgrens;
        trace.step("aantal_personen", samenstelling.personen(), s.bron(&WHT, "2"));
        trace.step("kwaliteitskortingsgrens", kwaliteit, s.bron(&WHT, "20 lid 1"));
        trace.step("deel_tot_kwaliteitskortingsgrens", eerste, s.bron(&WHT, "21 lid 1"));
        trace.step("aftoppingsgrens", aftoppingsgrens, s.bron(&WHT, "20 lid 2"));
        trace.step("deel_tot_aftoppingsgrens", tweede, s.bron(&BHT, "7 lid 1"));
        trace.step("deel_boven_aftoppingsgrens", derde, s.bron(&BHT, "7 lid 2"));
        eerste + tweede + derde
    }
}
