//! What somebody can pay from their income: URI 1990 art. 13, 14 and 28 lid 3.

use super::uitgaven::Uitgaven;
use crate::begrippen::netto_inkomen::netto_inkomen;
use crate::begrippen::partner::beiden;
use crate::bron::URI;
use crate::codes::{RegelingCode, StepCode};
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::regelingen::{huurtoeslag, kinderopvangtoeslag, kindgebonden_budget, zorgtoeslag};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// What comes in in a month.
#[derive(Debug, Clone)]
pub(super) struct Inkomen<'a> {
    netto: Vec<(Persoon<'a>, PerMonth)>,
    huurtoeslag: PerMonth,
    zorgtoeslag: PerMonth,
    kindgebonden_budget: PerMonth,
    kinderopvang: PerMonth,
}

impl<'a> Inkomen<'a> {
    /// The net income of both with holiday allowance. The toeslagen do not count (onder c, 3°, 7° and 8°), but lower
    /// what art. 15 takes off.
    ///
    /// [[URI 1990 13 lid 2]]
    ///
    /// [[URI 1990 14 lid 1]]
    pub fn van(w: &mut Worksheet<'a, impl Trace>) -> Rule<Inkomen<'a>> {
        let mut netto = Vec::new();
        for persoon in beiden(w)? {
            netto.push((persoon, netto_inkomen(w, persoon)?.met_vakantiegeld()));
        }
        Ok(Inkomen {
            netto,
            huurtoeslag: w.other(RegelingCode::Huurtoeslag, huurtoeslag::assess)?,
            zorgtoeslag: w.other(RegelingCode::Zorgtoeslag, zorgtoeslag::assess)?,
            kindgebonden_budget: w
                .other(RegelingCode::KindgebondenBudget, kindgebonden_budget::assess)?,
            kinderopvang: netto_kinderopvang(w)?,
        })
    }

    /// "Het gemiddeld per maand te verwachten netto-besteedbare inkomen" (art. 13 lid 1): the income less the uitgaven
    /// of art. 15.
    pub fn besteedbaar(&self, uitgaven: &Uitgaven) -> PerMonth {
        let netto: PerMonth = self.netto.iter().map(|(_, bedrag)| *bedrag).sum();
        let wonen = uitgaven.wonen(self.huurtoeslag);
        let zorg = uitgaven.zorg(self.zorgtoeslag);
        let gemist = uitgaven.gemist(self.kindgebonden_budget);
        netto.excess_over(wonen + zorg + gemist + self.kinderopvang)
    }

    /// [[URI 1990 13 lid 1]]
    fn capaciteit(&self, uitgaven: &Uitgaven) -> PerYear {
        self.besteedbaar(uitgaven).excess_over(uitgaven.kosten).per_year()
    }

    /// The share of the betalingscapaciteit that must be paid. No article rounds it: to the cent, as money is paid.
    ///
    /// [[URI 1990 11 onder b, 2°]]
    pub fn te_betalen(
        &self,
        w: &mut Worksheet<'a, impl Trace>,
        uitgaven: &Uitgaven,
    ) -> Rule<PerYear> {
        let aandeel = w.norm(&w.normen().kwijtschelding.aandeel_betalingscapaciteit)?;
        let te_betalen = self.capaciteit(uitgaven) * aandeel;
        Ok(round(URI.art("11 onder b, 2°"), te_betalen, Rounding::HalfUpToCent))
    }

    /// Takes note of the steps.
    pub fn explain(&self, w: &mut Worksheet<'a, impl Trace>, uitgaven: &Uitgaven) {
        for (persoon, bedrag) in &self.netto {
            w.step_of(StepCode::NettoInkomen, *persoon, *bedrag, URI.art("14 lid 1"));
        }
        let wonen = uitgaven.wonen(self.huurtoeslag);
        w.step(StepCode::Wonen, wonen, URI.art("15 lid 1 onder b en lid 3"));
        w.step(StepCode::Zorg, uitgaven.zorg(self.zorgtoeslag), URI.art("15 lid 1 onder c"));
        if uitgaven.kindgebonden_budget > PerMonth::ZERO {
            let gemist = uitgaven.gemist(self.kindgebonden_budget);
            w.step(StepCode::GemistKindgebondenBudget, gemist, URI.art("15 lid 1 onder g"));
        }
        if self.kinderopvang > PerMonth::ZERO {
            w.step(StepCode::NettoKinderopvang, self.kinderopvang, URI.art("28 lid 3"));
        }
        w.step(StepCode::NettoBesteedbaarInkomen, self.besteedbaar(uitgaven), URI.art("13"));
        w.step(StepCode::KostenVanBestaan, uitgaven.kosten, URI.art("16"));
        w.step(StepCode::Betalingscapaciteit, self.capaciteit(uitgaven), URI.art("13"));
    }
}

/// Where the council decided so, what childcare costs above the kinderopvangtoeslag.
///
/// [[URI 1990 28 lid 3]]
fn netto_kinderopvang<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    if !w.beleid().telt_kinderopvang() {
        return Ok(PerMonth::ZERO);
    }
    let toeslag = w.other(RegelingCode::Kinderopvangtoeslag, kinderopvangtoeslag::assess)?;
    if toeslag == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    Ok(w.probe(kinderopvangtoeslag::getelde_kosten)?.excess_over(toeslag))
}
