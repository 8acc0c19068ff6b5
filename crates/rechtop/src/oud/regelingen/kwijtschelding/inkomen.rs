//! What somebody can pay from their income: URI art. 13 to 16.

use super::toeslag;
use crate::bron::URI;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::{Rol, Woningsoort};
use crate::oud::begrippen::bijstandsnorm::procent::met_vakantietoeslag;
use crate::oud::begrippen::bijstandsnorm::{
    Leeftijdsgroep, Leefvorm, kostendelers, leefvorm, norm,
};
use crate::oud::begrippen::netto_inkomen::{netto_inkomen, netto_volledige_aow};
use crate::oud::begrippen::toeslagpartner::aanvrager_en_partner;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::regelingen::{huurtoeslag, kinderopvangtoeslag, kindgebonden_budget, zorgtoeslag};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

const MEERDERJARIG: i16 = 18;

/// What a month costs, before any toeslag.
#[derive(Debug, Clone, Copy)]
pub(super) struct Uitgaven {
    kosten: PerMonth,
    woonlasten: PerMonth,
    normhuur: PerMonth,
    premie: PerMonth,
    normpremie: PerMonth,
    /// The kindgebonden budget without regard to income (art. 15 lid 1 onder g).
    pub kindgebonden_budget: PerMonth,
}

impl Uitgaven {
    /// What they can be at most: with the highest housing costs that count, and this premium for everybody
    /// who pays one. Without asking for either.
    pub fn hoogste(s: &Situatie, premie: PerMonth, certainty: &mut Certainty) -> Bekend<Uitgaven> {
        let normen = &s.normen.kwijtschelding;
        let leefvorm = leefvorm(s)?;
        let normpremie = match leefvorm.partner {
            Some(_) => &normen.normpremie_gehuwden,
            None => &normen.normpremie_alleenstaande,
        };
        let bewoners = s.personen()?.filter(|persoon| !persoon.is(Rol::Onderhuurder));
        let normhuur = match bewoners.count() {
            0 | 1 => &normen.normhuur_een_persoon,
            _ => &normen.normhuur_meer_personen,
        };
        let verzekerden = i64::try_from(verzekerden(s)?.len()).unwrap_or(0);
        Ok(Uitgaven {
            kosten: kosten_van_bestaan(s, &leefvorm, certainty)?,
            woonlasten: s.norm(&normen.maximale_rekenhuur, certainty)?,
            normhuur: s.norm(normhuur, certainty)?,
            premie: premie * verzekerden,
            normpremie: s.norm(normpremie, certainty)?,
            kindgebonden_budget: kindgebonden_budget::maximum_zonder_inkomen(s)?,
        })
    }

    /// With the housing costs and premiums that were answered.
    pub fn zoals_gegeven(self, s: &Situatie, certainty: &mut Certainty) -> Bekend<Uitgaven> {
        let hoogste = s.norm(&s.normen.kwijtschelding.maximale_rekenhuur, certainty)?;
        Ok(Uitgaven { woonlasten: woonlasten(s)?.min(hoogste), premie: premies(s)?, ..self })
    }

    /// Art. 16: what there must be left to live on.
    pub fn kosten(&self) -> PerMonth {
        self.kosten
    }

    /// Art. 15 lid 1 onder b and lid 3: the housing costs above the normhuur.
    pub fn wonen(&self, huurtoeslag: PerMonth) -> PerMonth {
        self.woonlasten.excess_over(huurtoeslag + self.normhuur)
    }

    /// Art. 15 lid 1 onder c: the premium above the normpremie.
    pub fn zorg(&self, zorgtoeslag: PerMonth) -> PerMonth {
        self.premie.excess_over(zorgtoeslag + self.normpremie)
    }
}

/// Art. 16 and RKBM art. 2: a percentage of the bijstandsnorm, with kostendelersnorm; to the cent. RKBM
/// art. 3, where the council chose so: from the pensioengerechtigde leeftijd the net AOW, for spouses
/// twice. Read with holiday allowance, as income is. Beside kostendelers the norm stays, as the share that
/// art. 3 lid 2 takes of the net AOW makes little difference.
fn kosten_van_bestaan(
    s: &Situatie,
    leefvorm: &Leefvorm,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let gepensioneerde = [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten();
    let mut gepensioneerde = gepensioneerde.filter(|(_, groep)| *groep == Leeftijdsgroep::Pensioen);
    if s.kwijtschelding.rekent_met_netto_aow()
        && let Some((persoon, _)) = gepensioneerde.next()
        && kostendelers(s)? == 0
    {
        let aantal = if leefvorm.partner.is_some() { 2 } else { 1 };
        return Ok(netto_volledige_aow(s, persoon, certainty)? * aantal);
    }
    let percentage = match s.kwijtschelding.percentage() {
        Some(percentage) => percentage,
        None => s.norm(&s.normen.kwijtschelding.kosten_van_bestaan, certainty)?,
    };
    let norm = norm(s, leefvorm, true, false, certainty)?;
    Ok(met_vakantietoeslag(norm.bedrag, percentage))
}

/// Art. 15 lid 3: rent, or the interest on the mortgage.
fn woonlasten(s: &Situatie) -> Bekend<PerMonth> {
    match s.woning().soort()? {
        Woningsoort::Huur | Woningsoort::Kamer => s.woning().kale_huur(),
        Woningsoort::Koop => s.woning().hypotheekrente(),
        Woningsoort::Inwonend | Woningsoort::Instelling | Woningsoort::Geen => Ok(PerMonth::ZERO),
    }
}

/// Who pays a premium, of who owe the tax (art. 13 lid 2: the spouse too): from eighteen.
fn verzekerden<'a>(s: &Situatie<'a>) -> Bekend<Vec<Persoon<'a>>> {
    let mut volwassenen = Vec::new();
    for persoon in aanvrager_en_partner(s)? {
        if s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, MEERDERJARIG) {
            volwassenen.push(persoon);
        }
    }
    Ok(volwassenen)
}

/// The premiums of the household.
fn premies(s: &Situatie) -> Bekend<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in verzekerden(s)? {
        som += persoon.zorgpremie()?;
    }
    Ok(som)
}

/// Art. 28 lid 3: where the council decided so, what childcare costs above the kinderopvangtoeslag.
fn netto_kinderopvang(s: &Situatie) -> Bekend<PerMonth> {
    if !s.kwijtschelding.telt_kinderopvang() {
        return Ok(PerMonth::ZERO);
    }
    let toeslag = toeslag(kinderopvangtoeslag::assess, s)?;
    if toeslag == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    Ok(kinderopvangtoeslag::getelde_kosten(s)?.excess_over(toeslag))
}

/// What comes in in a month.
#[derive(Debug, Clone)]
pub(super) struct Inkomen {
    netto: Vec<(usize, PerMonth)>,
    huurtoeslag: PerMonth,
    zorgtoeslag: PerMonth,
    kindgebonden_budget: PerMonth,
    kinderopvang: PerMonth,
}

impl Inkomen {
    /// Art. 14 lid 1: the net income of both with holiday allowance; the toeslagen do not count, but lower
    /// what art. 15 takes off.
    pub fn new(s: &Situatie, certainty: &mut Certainty) -> Bekend<Inkomen> {
        let mut netto = Vec::new();
        for persoon in aanvrager_en_partner(s)? {
            let bedrag = netto_inkomen(s, persoon, certainty)?.met_vakantiegeld();
            netto.push((persoon.index, bedrag));
        }
        Ok(Inkomen {
            netto,
            huurtoeslag: toeslag(huurtoeslag::assess, s)?,
            zorgtoeslag: toeslag(zorgtoeslag::assess, s)?,
            kindgebonden_budget: toeslag(kindgebonden_budget::assess, s)?,
            kinderopvang: netto_kinderopvang(s)?,
        })
    }

    /// Art. 15 lid 1 onder g: the difference between the kindgebonden budget without regard to income and
    /// what there is of it.
    fn gemist(&self, uitgaven: &Uitgaven) -> PerMonth {
        uitgaven.kindgebonden_budget.excess_over(self.kindgebonden_budget)
    }

    /// Art. 13: "het gemiddeld per maand te verwachten netto-besteedbare inkomen".
    pub fn besteedbaar(&self, uitgaven: &Uitgaven) -> PerMonth {
        let netto: PerMonth = self.netto.iter().map(|(_, bedrag)| *bedrag).sum();
        let wonen = uitgaven.wonen(self.huurtoeslag);
        let zorg = uitgaven.zorg(self.zorgtoeslag);
        netto.excess_over(wonen + zorg + self.gemist(uitgaven) + self.kinderopvang)
    }

    /// Art. 13: "het positieve verschil" with the kosten van bestaan, over twelve months.
    fn capaciteit(&self, uitgaven: &Uitgaven) -> PerYear {
        self.besteedbaar(uitgaven).excess_over(uitgaven.kosten).per_year()
    }

    /// Art. 11 onder b, 2°: "ten minste 80 percent van de betalingscapaciteit".
    pub fn te_betalen(
        &self,
        s: &Situatie,
        uitgaven: &Uitgaven,
        certainty: &mut Certainty,
    ) -> Bekend<PerYear> {
        let aandeel = s.norm(&s.normen.kwijtschelding.aandeel_betalingscapaciteit, certainty)?;
        Ok((self.capaciteit(uitgaven) * aandeel).round_half_up_to_cent())
    }

    /// Takes note of the steps.
    pub fn explain<T: Trace>(&self, s: &Situatie, uitgaven: &Uitgaven, trace: &mut T) {
        for (wie, bedrag) in &self.netto {
            trace.person_step("netto_inkomen", *wie, *bedrag, s.bron(&URI, "14 lid 1"));
        }
        let wonen = uitgaven.wonen(self.huurtoeslag);
        trace.step("wonen", wonen, s.bron(&URI, "15 lid 1 onder b en lid 3"));
        trace.step("zorg", uitgaven.zorg(self.zorgtoeslag), s.bron(&URI, "15 lid 1 onder c"));
        if uitgaven.kindgebonden_budget > PerMonth::ZERO {
            let bron = s.bron(&URI, "15 lid 1 onder g");
            trace.step("gemist_kindgebonden_budget", self.gemist(uitgaven), bron);
        }
        if self.kinderopvang > PerMonth::ZERO {
            trace.step("netto_kinderopvang", self.kinderopvang, s.bron(&URI, "28 lid 3"));
        }
        let besteedbaar = self.besteedbaar(uitgaven);
        trace.step("netto_besteedbaar_inkomen", besteedbaar, s.bron(&URI, "13"));
        trace.step("kosten_van_bestaan", uitgaven.kosten, s.bron(&URI, "16"));
        trace.step("betalingscapaciteit", self.capaciteit(uitgaven), s.bron(&URI, "13"));
    }
}
