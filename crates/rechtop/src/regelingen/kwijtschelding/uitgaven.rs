//! What a month costs: URI 1990 art. 15 and 16, RKBM art. 2 and 3.

use crate::begrippen::bijstandsnorm::{
    Echtgenoot, Leeftijdsgroep, Leefvorm, Verblijfplaats, kostendelers, leefvorm, norm,
};
use crate::begrippen::netto_inkomen::netto_volledige_aow;
use crate::begrippen::partner::beiden;
use crate::bron::URI;
use crate::euro::PerMonth;
use crate::feiten::{Persoon, Rol, Woningsoort};
use crate::regelingen::kindgebonden_budget;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

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
    /// URI 1990 art. 15 lid 1 onder b, geldend 2026-01-01: "Als uitgaven als bedoeld in artikel 14, eerste lid,
    /// worden in aanmerking genomen: \[…\] b. het bedrag van de voor rekening van de belastingschuldige komende
    /// nettowoonlasten tot maximaal het bedrag, genoemd in artikel 13, eerste lid, onderdeel a, van de Wet op
    /// de huurtoeslag, voorzover dit meer is dan het bedrag dat gelijk is aan de basishuur, genoemd in artikel
    /// 16 van die wet, waarbij deze basishuur is gebaseerd op het bedrag, genoemd in artikel 17, tweede lid,
    /// van die wet, met in achtneming van een correctie op de basishuur als bedoeld in artikel 1 van de Wet
    /// verlaging eigen bijdrage huurtoeslag; \[…\]"
    pub fn wonen(&self, huurtoeslag: PerMonth) -> PerMonth {
        self.woonlasten.excess_over(huurtoeslag + self.normhuur)
    }

    /// The premium above the normpremie.
    ///
    /// URI 1990 art. 15 lid 1 onder c, geldend 2026-01-01: "Als uitgaven als bedoeld in artikel 14, eerste lid,
    /// worden in aanmerking genomen: \[…\] c. de niet door de werkgever ingehouden premies
    /// ziektekostenverzekering, de premie voor een zorgverzekering als bedoeld in artikel 1, onderdeel d, van
    /// de Zorgverzekeringswet en de premie voor verzekering ingevolge de Wet langdurige zorg, verminderd met de
    /// normpremie, bedoeld in artikel 2 van de Wet op de zorgtoeslag, voor zover reeds begrepen in de
    /// bijstandsnorm zoals die voor de belastingschuldige geldt ingevolge artikel 16, en met de krachtens de
    /// Wet op de zorgtoeslag ontvangen zorgtoeslag; \[…\]"
    pub fn zorg(&self, zorgtoeslag: PerMonth) -> PerMonth {
        self.premie.excess_over(zorgtoeslag + self.normpremie)
    }

    /// What is missed of the kindgebonden budget because of the income.
    ///
    /// URI 1990 art. 15 lid 1 onder g, geldend 2026-01-01: "Als uitgaven als bedoeld in artikel 14, eerste lid,
    /// worden in aanmerking genomen: \[…\] g. uitgaven voor het levensonderhoud van kinderen, vastgesteld op
    /// het verschil tussen het maximale bedrag waarop de belastingschuldige, zijn toetsingsinkomen buiten
    /// beschouwing latend, op grond van artikel 2 van de Wet op het kindgebonden budget aanspraak zou kunnen
    /// maken en het bedrag van de krachtens die wet te ontvangen kindgebonden budget; \[…\]"
    pub fn gemist(&self, kindgebonden_budget: PerMonth) -> PerMonth {
        self.kindgebonden_budget.excess_over(kindgebonden_budget)
    }
}

/// A percentage of the bijstandsnorm, with kostendelersnorm; read with holiday allowance, as income is. The percentage
/// that the council chose, else that of the national rule.
///
/// URI 1990 art. 16 lid 1, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen voor een belastingschuldige die wordt aangemerkt als: a. een echtgenoot als bedoeld in artikel 3
/// van de Participatiewet: 90 percent van de bijstandsnorm, bedoeld in artikel 21, onderdeel b, van die wet; b.
/// een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4, eerste lid, onderdeel a,
/// onderscheidenlijk onderdeel b, van de Participatiewet: 90 percent van de bijstandsnorm, bedoeld in artikel
/// 21, onderdeel a, van die wet."
///
/// URI 1990 art. 16 lid 2, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen, in afwijking van het eerste lid, voor een belastingschuldige die wordt aangemerkt als: a. een
/// echtgenoot als bedoeld in artikel 3 van de Participatiewet, die, afgezien van zijn echtgenoot, niet met een
/// of meer andere personen op wie de kostendelersnorm, bedoeld in artikel 22a van die wet, van toepassing is,
/// in dezelfde woning zijn hoofdverblijf heeft en: 1°. die tezamen met zijn echtgenoot de pensioengerechtigde
/// leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft bereikt: 90 percent van de
/// norm, bedoeld in artikel 22, onderdeel b, van de Participatiewet; 2°. die alleen of waarvan de echtgenoot de
/// pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft
/// bereikt: 90 percent van de norm, bedoeld in artikel 22, onderdeel c, van de Participatiewet; b. een
/// echtgenoot als bedoeld in artikel 3 van de Participatiewet, die zijn woning deelt met zijn echtgenoot en met
/// een of meer andere personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is: 90
/// percent van de som van de norm, bedoeld in artikel 22a, eerste lid, van die wet, die voor ieder van de
/// echtgenoten afzonderlijk geldt; c. een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4,
/// eerste lid, onderdeel a, onderscheidenlijk onderdeel b, van de Participatiewet, die niet met een of meer
/// personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is, in dezelfde woning zijn
/// hoofdverblijf heeft en die de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de
/// Algemene Ouderdomswet, heeft bereikt: 90 percent van de norm, bedoeld in artikel 22, onderdeel a, van de
/// Participatiewet; d. een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4, eerste lid,
/// onderdeel a, onderscheidenlijk onderdeel b, van de Participatiewet, die zijn woning deelt met een of meer
/// personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is: 90 percent van de norm,
/// bedoeld in artikel 22a, eerste lid, van die wet."
///
/// RKBM art. 2, geldend 2022-09-17: "Bij verordening kan van de in artikel 16 van de Uitvoeringsregeling
/// genoemde percentages worden afgeweken, mits: a. de percentages ten minste 90 en ten hoogste 100 bedragen; en
/// b. het percentage voor alle belastingschuldigen, bedoeld in artikel 16 van de Uitvoeringsregeling, hetzelfde
/// is."
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
    let norm = norm(w, leefvorm, Echtgenoot::MetRecht, Verblijfplaats::Thuis)?;
    // To the cent, as the published tables of the percentages do.
    Ok(round(URI.art("16 lid 1"), norm.bedrag * percentage, Rounding::HalfUpToCent))
}

/// Where the council chose so, the net AOW takes the place of the norm, for spouses twice. Beside kostendelers the norm
/// stays, as the share that lid 2 onder b takes of the net AOW makes little difference.
///
/// RKBM art. 3 lid 1, geldend 2022-09-17: "Onverminderd het bepaalde in artikel 2 kan bij verordening worden
/// bepaald dat voor de vaststelling van de kosten van bestaan van pensioengerechtigden in plaats van de
/// bijstandsnorm het netto-ouderdomspensioen wordt gehanteerd."
///
/// RKBM art. 3 lid 2, geldend 2022-09-17: "Het hanteren van het netto-ouderdomspensioen, bedoeld in het eerste
/// lid, geschiedt door: a. voor de pensioengerechtigden, bedoeld in artikel 16, tweede lid, onderdeel a, van de
/// Uitvoeringsregeling, in plaats van de norm, genoemd in het toepasselijke artikelonderdeel, tweemaal het
/// netto-ouderdomspensioen voor een gehuwde pensioengerechtigde als bedoeld in artikel 9, eerste lid, onderdeel
/// b, van de Algemene Ouderdomswet te hanteren; b. voor de belastingschuldigen, bedoeld in artikel 16, tweede
/// lid, onderdelen b en d, van de Uitvoeringsregeling, die tevens pensioengerechtigd zijn, bij de berekening
/// van de norm, genoemd in die artikelonderdelen, in plaats van factor B, genoemd in artikel 22a, eerste lid,
/// van de Participatiewet, tweemaal het netto-ouderdomspensioen voor een gehuwde pensioengerechtigde als
/// bedoeld in artikel 9, eerste lid, onderdeel b, van de Algemene Ouderdomswet te hanteren; en c. voor de
/// pensioengerechtigden, bedoeld in artikel 16, tweede lid, onderdeel c, van de Uitvoeringsregeling, in plaats
/// van de norm, genoemd in het betreffende artikelonderdeel, éénmaal het netto-ouderdomspensioen voor een
/// ongehuwde pensioengerechtigde als bedoeld in artikel 9, eerste lid, onderdeel a, van de Algemene
/// Ouderdomswet te hanteren."
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
/// URI 1990 art. 15 lid 3, geldend 2026-01-01: "Onder nettowoonlasten wordt verstaan: de op de
/// belastingschuldige drukkende huurprijs, bedoeld in artikel 5, eerste lid, van de Wet op de huurtoeslag, dan
/// wel hypotheekrente en erfpachtcanon ter zake van een door hem bewoonde woning voor zover deze hem voor
/// gebruik ter beschikking staat, verminderd met de te ontvangen huurtoeslag, bedoeld in artikel 1, onderdeel
/// e, van die wet, of met de te ontvangen woonkostentoeslag."
fn woonlasten(w: &Worksheet<impl Trace>) -> Rule<PerMonth> {
    let woning = w.situatie().woning();
    Ok(match woning.soort()? {
        Woningsoort::Huur | Woningsoort::Kamer => woning.kale_huur()?,
        Woningsoort::Koop => woning.hypotheekrente()?,
        Woningsoort::Inwonend | Woningsoort::Instelling | Woningsoort::Geen => PerMonth::ZERO,
    })
}

/// Who pays a premium, of who owe the tax, the spouse too.
///
/// Zvw art. 16 lid 2 onder a, geldend 2026-01-01: "In afwijking van artikel 925 van Boek 7 van het Burgerlijk
/// Wetboek en van het eerste lid: a. is geen premie verschuldigd tot de eerste dag van de kalendermaand
/// volgende op de kalendermaand waarin een verzekerde de leeftijd van achttien jaren heeft bereikt; \[…\]"
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
