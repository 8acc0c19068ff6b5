//! What a month costs: URI 1990 art. 15 and 16, RKBM art. 2 and 3.

use crate::begrippen::bijstandsnorm::procent::met_vakantietoeslag;
use crate::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm, kostendelers, leefvorm, norm};
use crate::begrippen::netto_inkomen::netto_volledige_aow;
use crate::begrippen::partner::beiden;
use crate::euro::PerMonth;
use crate::feiten::{Persoon, Rol, Woningsoort};
use crate::regelingen::kindgebonden_budget;
use crate::rekenen::{Rule, Trace, Worksheet};

/// What a month costs, before any toeslag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Uitgaven {
    /// What there must be left to live on (art. 16).
    pub kosten: PerMonth,
    woonlasten: PerMonth,
    normhuur: PerMonth,
    premie: PerMonth,
    normpremie: PerMonth,
    /// The kindgebonden budget without regard to income (art. 15 lid 1 onder g).
    pub kindgebonden_budget: PerMonth,
}

impl Uitgaven {
    /// What they can be at most: with the highest housing costs that count, and this premium for everybody who pays one.
    /// Without asking for either.
    pub fn hoogste<'a>(w: &mut Worksheet<'a, impl Trace>, premie: PerMonth) -> Rule<Uitgaven> {
        let normen = &w.normen().kwijtschelding;
        let leefvorm = leefvorm(w)?;
        let normpremie = match leefvorm.partner {
            Some(_) => &normen.normpremie_gehuwden,
            None => &normen.normpremie_alleenstaande,
        };
        let mut bewoners =
            w.situatie().personen()?.filter(|persoon| !persoon.is(Rol::Onderhuurder));
        let normhuur = match (bewoners.next(), bewoners.next()) {
            (Some(_), Some(_)) => &normen.normhuur_meer_personen,
            _ => &normen.normhuur_een_persoon,
        };
        let premies = verzekerden(w)?.iter().map(|_| premie).sum();
        Ok(Uitgaven {
            kosten: kosten_van_bestaan(w, &leefvorm)?,
            woonlasten: w.norm(&normen.maximale_rekenhuur)?,
            normhuur: w.norm(normhuur)?,
            premie: premies,
            normpremie: w.norm(normpremie)?,
            kindgebonden_budget: w.probe(kindgebonden_budget::maximum_zonder_inkomen)?,
        })
    }

    /// With the housing costs and premiums that were answered.
    pub fn zoals_gegeven<'a>(self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Uitgaven> {
        let hoogste = w.norm(&w.normen().kwijtschelding.maximale_rekenhuur)?;
        Ok(Uitgaven { woonlasten: woonlasten(w)?.min(hoogste), premie: premies(w)?, ..self })
    }

    /// The housing costs above the normhuur.
    ///
    /// [[URI 1990 15 lid 1 onder b]]
    pub fn wonen(&self, huurtoeslag: PerMonth) -> PerMonth {
        self.woonlasten.excess_over(huurtoeslag + self.normhuur)
    }

    /// The premium above the normpremie.
    ///
    /// [[URI 1990 15 lid 1 onder c]]
    pub fn zorg(&self, zorgtoeslag: PerMonth) -> PerMonth {
        self.premie.excess_over(zorgtoeslag + self.normpremie)
    }

    /// What is missed of the kindgebonden budget because of the income.
    ///
    /// [[URI 1990 15 lid 1 onder g]]
    pub fn gemist(&self, kindgebonden_budget: PerMonth) -> PerMonth {
        self.kindgebonden_budget.excess_over(kindgebonden_budget)
    }
}

/// A percentage of the bijstandsnorm, with kostendelersnorm; read with holiday allowance, as income is. The percentage
/// that the council chose, else that of the national rule.
///
/// [[URI 1990 16 lid 1]]
///
/// [[URI 1990 16 lid 2]]
///
/// [[RKBM 2]]
fn kosten_van_bestaan<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<PerMonth> {
    if let Some(netto_aow) = netto_aow_als_norm(w, leefvorm)? {
        return Ok(netto_aow);
    }
    let percentage = match w.beleid().percentage() {
        Some(percentage) => percentage,
        None => w.norm(&w.normen().kwijtschelding.kosten_van_bestaan)?,
    };
    let norm = norm(w, leefvorm, true, false)?;
    Ok(met_vakantietoeslag(norm.bedrag, percentage))
}

/// Where the council chose so, the net AOW takes the place of the norm, for spouses twice. Beside kostendelers the norm
/// stays, as the share that lid 2 onder b takes of the net AOW makes little difference.
///
/// [[RKBM 3 lid 1]]
///
/// [[RKBM 3 lid 2]]
fn netto_aow_als_norm<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<Option<PerMonth>> {
    let mut beiden = [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten();
    let gepensioneerde = beiden.find(|(_, groep)| *groep == Leeftijdsgroep::Pensioen);
    let Some((persoon, _)) = gepensioneerde else { return Ok(None) };
    if !w.beleid().rekent_met_netto_aow() || kostendelers(w)? > 0 {
        return Ok(None);
    }
    let aantal = if leefvorm.partner.is_some() { 2 } else { 1 };
    Ok(Some(netto_volledige_aow(w, persoon)? * aantal))
}

/// Rent, or the interest on the mortgage, before huurtoeslag.
///
/// [[URI 1990 15 lid 3]]
fn woonlasten(w: &Worksheet<impl Trace>) -> Rule<PerMonth> {
    let woning = w.situatie().woning();
    match woning.soort()? {
        Woningsoort::Huur | Woningsoort::Kamer => woning.kale_huur(),
        Woningsoort::Koop => woning.hypotheekrente(),
        Woningsoort::Inwonend | Woningsoort::Instelling | Woningsoort::Geen => Ok(PerMonth::ZERO),
    }
}

/// Who pays a premium, of who owe the tax, the spouse too.
///
/// [[Zvw 16 lid 2 onder a]]
fn verzekerden<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Vec<Persoon<'a>>> {
    let vanaf = w.norm(&w.normen().zorgverzekeringswet.premie_vanaf)?;
    let mut volwassenen = Vec::new();
    for persoon in beiden(w)? {
        if w.heeft_bereikt(persoon.geboortedatum()?, vanaf) {
            volwassenen.push(persoon);
        }
    }
    Ok(volwassenen)
}

fn premies<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in verzekerden(w)? {
        som += persoon.zorgpremie()?;
    }
    Ok(som)
}
