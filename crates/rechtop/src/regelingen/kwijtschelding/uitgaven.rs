//! What a month costs: URI 1990 art. 15.

use smallvec::SmallVec;

use super::kosten::kosten_van_bestaan;
use crate::begrippen::bijstandsnorm::kostendelers;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::URI;
use crate::euro::PerMonth;
use crate::feiten::{Fact, Persoon, Rol, Woningsoort};
use crate::regelingen::kindgebonden_budget;
use crate::rekenen::{Halt, Rule, Trace, Worksheet, share};

/// What a month costs, before any toeslag. Of what is not answered the highest that it can be, so that the rest can
/// already be enough to know.
#[derive(Debug, Clone)]
pub(super) struct Uitgaven {
    /// What there must be left to live on (art. 16).
    pub kosten: PerMonth,
    woonlasten: Woonlasten,
    premie: PerMonth,
    normpremie: PerMonth,
    /// The kindgebonden budget without regard to income (art. 15 lid 1 onder g).
    pub kindgebonden_budget: PerMonth,
    /// What of it is not answered.
    open: Option<Halt>,
}

/// Rent or interest of a month, and what of it counts.
#[derive(Debug, Clone, Copy)]
struct Woonlasten {
    /// Nothing where it is not answered.
    bedrag: Option<PerMonth>,
    /// How many of those who share the costs are applicant and spouse, and how many they are all together.
    aandeel: (i64, i64),
    hoogste: PerMonth,
    normhuur: PerMonth,
}

impl Uitgaven {
    /// As answered; where it is not, the highest.
    pub fn hoogstens<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Uitgaven> {
        let normen = &w.normen().kwijtschelding;
        let normpremie = match echtgenoot(w)? {
            Some(_) => &normen.normpremie_gehuwden,
            None => &normen.normpremie_alleenstaande,
        };
        let mut open = None;
        Ok(Uitgaven {
            kosten: kosten_van_bestaan(w)?,
            woonlasten: Woonlasten::van(w, &mut open)?,
            premie: premies(w, &mut open)?,
            normpremie: w.norm(normpremie)?,
            kindgebonden_budget: w.probe(kindgebonden_budget::maximum_zonder_inkomen)?,
            open,
        })
    }

    /// That everything is answered.
    ///
    /// # Errors
    /// The first that is not.
    pub fn zeker(&self) -> Rule<()> {
        self.open.map_or(Ok(()), Err)
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
        self.woonlasten.boven_normhuur(huurtoeslag)
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

impl Woonlasten {
    fn van<'a>(w: &mut Worksheet<'a, impl Trace>, open: &mut Option<Halt>) -> Rule<Woonlasten> {
        let bedrag = huur_of_rente(w).map_err(|halt| *open.get_or_insert(halt)).ok();
        let normen = &w.normen().kwijtschelding;
        let mut bewoners =
            w.situatie().personen()?.filter(|persoon| !persoon.is(Rol::Onderhuurder));
        let normhuur = match (bewoners.next(), bewoners.next()) {
            (Some(_), Some(_)) => &normen.normhuur_meer_personen,
            _ => &normen.normhuur_een_persoon,
        };
        Ok(Woonlasten {
            bedrag,
            aandeel: aandeel(w)?,
            hoogste: w.norm(&normen.maximale_rekenhuur)?,
            normhuur: w.norm(normhuur)?,
        })
    }

    /// What is above the normhuur of the share in the net costs. That the most that counts is a limit to the net costs, and
    /// not to the rent, is how onder b reads with lid 3.
    fn boven_normhuur(&self, huurtoeslag: PerMonth) -> PerMonth {
        let Woonlasten { bedrag, aandeel: (eigen, allen), hoogste, normhuur } = *self;
        let netto = bedrag.map(|bedrag| bedrag.excess_over(huurtoeslag));
        let deel = netto.map(|netto| {
            if eigen == allen { netto } else { share(URI.art("15 lid 4"), netto, eigen, allen) }
        });
        deel.map_or(hoogste, |deel| deel.min(hoogste)).excess_over(normhuur)
    }
}

/// Rent, or the interest on the mortgage, before huurtoeslag.
///
/// URI 1990 art. 15 lid 3, geldend 2026-01-01: "Onder nettowoonlasten wordt verstaan: de op de
/// belastingschuldige drukkende huurprijs, bedoeld in artikel 5, eerste lid, van de Wet op de huurtoeslag, dan
/// wel hypotheekrente en erfpachtcanon ter zake van een door hem bewoonde woning voor zover deze hem voor
/// gebruik ter beschikking staat, verminderd met de te ontvangen huurtoeslag, bedoeld in artikel 1, onderdeel
/// e, van die wet, of met de te ontvangen woonkostentoeslag."
fn huur_of_rente(w: &Worksheet<impl Trace>) -> Rule<PerMonth> {
    let woning = w.situatie().woning();
    Ok(match woning.soort()? {
        Woningsoort::Huur | Woningsoort::Kamer => woning.kale_huur()?,
        Woningsoort::Koop => woning.hypotheekrente()?,
        Woningsoort::Inwonend | Woningsoort::Instelling | Woningsoort::Geen => PerMonth::ZERO,
    })
}

/// Of whom the net housing costs are: applicant and spouse, out of all who share the costs. By the letter the share is
/// taken of the costs and the whole normhuur goes off it. No article rounds the share: to the cent.
///
/// URI 1990 art. 15 lid 4, geldend 2026-01-01: "Indien de belastingschuldige zijn woning deelt met een of meer
/// personen op wie de norm, bedoeld in artikel 22a van de Participatiewet, van toepassing is, worden de
/// nettowoonlasten, bedoeld in het eerste lid, onderdeel b, geacht gelijkelijk over ieder van deze personen te
/// zijn verdeeld."
fn aandeel<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<(i64, i64)> {
    let eigen = if echtgenoot(w)?.is_some() { 2 } else { 1 };
    Ok((eigen, eigen + i64::from(kostendelers(w)?)))
}

/// Who pays a premium, of who owe the tax, the spouse too: from the month after the one in which somebody turns eighteen.
///
/// Zvw art. 16 lid 2 onder a, geldend 2026-01-01: "In afwijking van artikel 925 van Boek 7 van het Burgerlijk
/// Wetboek en van het eerste lid: a. is geen premie verschuldigd tot de eerste dag van de kalendermaand
/// volgende op de kalendermaand waarin een verzekerde de leeftijd van achttien jaren heeft bereikt; \[…\]"
fn verzekerden<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<SmallVec<[Persoon<'a>; 2]>> {
    let vanaf = w.norm(&w.normen().zorgverzekeringswet.premie_vanaf)?;
    let mut volwassenen = SmallVec::new();
    for persoon in beiden(w)? {
        if w.had_bereikt(persoon.geboortedatum()?, vanaf) {
            volwassenen.push(persoon);
        }
    }
    Ok(volwassenen)
}

fn premies<'a>(w: &mut Worksheet<'a, impl Trace>, open: &mut Option<Halt>) -> Rule<PerMonth> {
    let hoogste = PerMonth::new(Fact::Zorgpremie.most());
    let mut som = PerMonth::ZERO;
    for persoon in verzekerden(w)? {
        som += persoon.zorgpremie().unwrap_or_else(|question| {
            open.get_or_insert(question.into());
            hoogste
        });
    }
    Ok(som)
}
