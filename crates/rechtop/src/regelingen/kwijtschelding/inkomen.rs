//! What somebody can pay from their income: URI 1990 art. 13, 14 and 28 lid 3.

use smallvec::SmallVec;

use super::uitgaven::Uitgaven;
use super::vakantiegeld::met_vakantiegeld;
use crate::begrippen::netto_inkomen::netto_inkomen;
use crate::begrippen::partner::beiden;
use crate::bron::URI;
use crate::codes::{RegelingCode, StepCode};
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::regelingen::{huurtoeslag, kinderopvangtoeslag, kindgebonden_budget, zorgtoeslag};
use crate::rekenen::{Given, Halt, Rounding, Rule, Trace, Worksheet, round};

/// What comes in in a month.
#[derive(Debug, Clone)]
pub(super) struct Inkomen<'a> {
    netto: SmallVec<[(Persoon<'a>, PerMonth); 2]>,
    /// What of it is there whatever an estimate is worth.
    zeker: PerMonth,
    /// Whether any of it is an estimate.
    pub geschat: bool,
    /// Nothing where it cannot be said yet: a toeslag only takes off what is taken off the income.
    huurtoeslag: PerMonth,
    zorgtoeslag: PerMonth,
    kindgebonden_budget: PerMonth,
    kinderopvang: PerMonth,
    /// Why one of them cannot be said yet.
    open: Option<Halt>,
}

impl<'a> Inkomen<'a> {
    /// The net income of both with holiday allowance. The toeslagen do not count (onder c, 3°, 7° and 8°), but lower
    /// what art. 15 takes off.
    ///
    /// URI 1990 art. 13 lid 2, geldend 2026-01-01: "Het netto-besteedbare inkomen van de belastingschuldige,
    /// bedoeld in het eerste lid, wordt vermeerderd met het gemiddeld per maand te verwachten netto-besteedbare
    /// inkomen in de periode van twaalf maanden vanaf de datum waarop het verzoek om kwijtschelding is
    /// ingediend van zijn echtgenoot, bedoeld in artikel 3 van de Participatiewet."
    ///
    /// URI 1990 art. 14 lid 1, geldend 2026-01-01: "Onder het netto-besteedbare inkomen, bedoeld in artikel 13,
    /// wordt verstaan het met de in artikel 15, eerste lid, vermelde uitgaven verminderde gezamenlijke bedrag
    /// van: a. de aan inhouding van loonbelasting/premie voor de volksverzekeringen onderworpen inkomsten
    /// verminderd met de wettelijke inhoudingen, zonder rekening te houden met de daarbij eventueel in
    /// mindering gebrachte jonggehandicaptenkorting, bedoeld in hoofdstuk 8 van de Wet inkomstenbelasting 2001,
    /// en de ingehouden pensioenpremies, bijdragen ingevolge een levensloopregeling en premies
    /// ziektekostenverzekering; b. uitkeringen voor levensonderhoud ingevolge de artikelen 157, 158 of 404 van
    /// Boek 1 van het Burgerlijk Wetboek; c. overige inkomsten met uitzondering van: 1°. de uitkeringen
    /// ingevolge de Algemene Kinderbijslagwet; 2°. 3°. de kinderopvangtoeslag, bedoeld in hoofdstuk 1, afdeling
    /// 2, van de Wet kinderopvang en kwaliteitseisen peuterspeelzalen, en de tegemoetkomingen ingevolge de Wet
    /// kinderopvang en kwaliteitseisen peuterspeelzalen; 4°. de premie, bedoeld in artikel 31, tweede lid,
    /// onderdeel j, van de Participatiewet, alsmede een daarmee naar aard, strekking en omvang overeenkomende
    /// premie; 5°. de individuele inkomenstoeslag, bedoeld in artikel 36 van de Participatiewet; 6°. de
    /// vergoeding voor de verzorging en opvoeding van een pleegkind in het kader van de Jeugdwet; 7°. het
    /// kindgebonden budget, bedoeld in de Wet op het kindgebonden budget; 8°. de huurtoeslag, bedoeld in
    /// artikel 1, onderdeel e, van de Wet op de huurtoeslag, de krachtens de Participatiewet ontvangen
    /// woonkostentoeslag en de zorgtoeslag, bedoeld in artikel 1, onderdeel e, van de Wet op de zorgtoeslag;
    /// 9°. de inkomsten uit arbeid, bedoeld in artikel 31, tweede lid, onderdelen n, r, y, z en aa, van de
    /// Participatiewet, en inkomen uit arbeid dat ingevolge artikel 8, tweede, vijfde, zevende, negende en
    /// tiende lid, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers
    /// en artikel 8, derde, negende, elfde, dertiende en veertiende lid, van de Wet inkomensvoorziening oudere
    /// en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen niet als inkomen uit arbeid wordt beschouwd;
    /// 10°. een kostenvergoeding voor het verrichten van vrijwilligerswerk tot ten hoogste de bedragen, genoemd
    /// in artikel 2, zesde lid, van de Wet op de loonbelasting 1964."
    ///
    /// In 2025 onder c, 9° named only the onderdelen n and r of Pw 31 lid 2.
    pub fn van(w: &mut Worksheet<'a, impl Trace>) -> Rule<Inkomen<'a>> {
        let mut netto = SmallVec::new();
        let (mut zeker, mut geschat) = (PerMonth::ZERO, false);
        for persoon in beiden(w)? {
            let eigen = netto_inkomen(w, persoon)?;
            netto.push((persoon, met_vakantiegeld(w, persoon, eigen)?));
            zeker += eigen.zeker;
            geschat |= eigen.geschat;
        }
        let mut open = None;
        let mut minstens = |toeslag: Rule<Given>| {
            toeslag.map(|toeslag| toeslag.per_month).unwrap_or_else(|halt| {
                open.get_or_insert(halt);
                PerMonth::ZERO
            })
        };
        let huurtoeslag = minstens(w.other(RegelingCode::Huurtoeslag, huurtoeslag::assess));
        let zorgtoeslag = minstens(w.other(RegelingCode::Zorgtoeslag, zorgtoeslag::assess));
        let kindgebonden_budget =
            minstens(w.other(RegelingCode::KindgebondenBudget, kindgebonden_budget::assess));
        let kinderopvang = netto_kinderopvang(w)?;
        Ok(Inkomen {
            netto,
            zeker,
            geschat,
            huurtoeslag,
            zorgtoeslag,
            kindgebonden_budget,
            kinderopvang,
            open,
        })
    }

    /// That every toeslag can be said.
    ///
    /// # Errors
    /// What the first that cannot waits for.
    pub fn zeker(&self) -> Rule<()> {
        self.open.map_or(Ok(()), Err)
    }

    /// "Het gemiddeld per maand te verwachten netto-besteedbare inkomen" (art. 13 lid 1): the income less the uitgaven
    /// of art. 15.
    pub fn besteedbaar(&self, uitgaven: &Uitgaven) -> PerMonth {
        self.besteedbaar_van(self.netto.iter().map(|(_, bedrag)| *bedrag).sum(), uitgaven)
    }

    fn besteedbaar_van(&self, netto: PerMonth, uitgaven: &Uitgaven) -> PerMonth {
        let wonen = uitgaven.wonen(self.huurtoeslag);
        let zorg = uitgaven.zorg(self.zorgtoeslag);
        let gemist = uitgaven.gemist(self.kindgebonden_budget);
        netto.excess_over(wonen + zorg + gemist + self.kinderopvang)
    }

    /// URI 1990 art. 13 lid 1, geldend 2026-01-01: "Onder betalingscapaciteit, bedoeld in artikel 11, wordt
    /// verstaan het positieve verschil in de periode van 12 maanden vanaf de datum waarop het verzoek om
    /// kwijtschelding is ingediend van het gemiddeld per maand te verwachten netto-besteedbare inkomen van de
    /// belastingschuldige in die periode en de gemiddeld per maand te verwachten kosten van bestaan in die
    /// periode."
    fn capaciteit(&self, uitgaven: &Uitgaven) -> PerYear {
        capaciteit(self.besteedbaar(uitgaven), uitgaven)
    }

    /// The share of the betalingscapaciteit that must be paid. No article rounds it: to the cent, as money is paid.
    ///
    /// URI 1990 art. 11 onder b, 2°, geldend 2026-01-01: "Kwijtschelding wordt verleend voor: \[…\] b. het
    /// openstaande bedrag van de belastingaanslag dat resteert nadat: \[…\] 2°. ten minste 80 percent van de
    /// betalingscapaciteit is aangewend; een en ander onverminderd het bepaalde in artikel 8 en artikel 18."
    pub fn te_betalen(
        &self,
        w: &mut Worksheet<'a, impl Trace>,
        uitgaven: &Uitgaven,
    ) -> Rule<PerYear> {
        aandeel(w, self.capaciteit(uitgaven))
    }

    /// The same of what is there for sure.
    pub fn zeker_te_betalen(
        &self,
        w: &mut Worksheet<'a, impl Trace>,
        uitgaven: &Uitgaven,
    ) -> Rule<PerYear> {
        aandeel(w, capaciteit(self.besteedbaar_van(self.zeker, uitgaven), uitgaven))
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

fn capaciteit(besteedbaar: PerMonth, uitgaven: &Uitgaven) -> PerYear {
    besteedbaar.excess_over(uitgaven.kosten).per_year()
}

fn aandeel(w: &mut Worksheet<impl Trace>, capaciteit: PerYear) -> Rule<PerYear> {
    let aandeel = w.norm(&w.normen().kwijtschelding.aandeel_betalingscapaciteit)?;
    Ok(round(URI.art("11 onder b, 2°"), capaciteit * aandeel, Rounding::HalfUpToCent))
}

/// Where the council decided so, what childcare costs above the kinderopvangtoeslag.
///
/// URI 1990 art. 28 lid 3, geldend 2026-01-01: "Indien door de provinciale staten, de gemeenteraad of het
/// algemeen bestuur van het waterschap daartoe is besloten, worden met betrekking tot een verzoek om
/// kwijtschelding van de in artikel 27, onderdeel a, onderdeel b, onderscheidenlijk onderdeel c, bedoelde
/// belastingen en heffingen in afwijking van het eerste lid, onderdelen a en b, als uitgaven als bedoeld in
/// artikel 15, eerste lid, mede in aanmerking genomen de overeenkomstig artikel 1.7, eerste en tweede lid, van
/// de Wet kinderopvang en kwaliteitseisen peuterspeelzalen bepaalde kosten van kinderopvang verminderd met de
/// kinderopvangtoeslag of met de tegemoetkoming van de gemeente of het Uitvoeringsinstituut
/// werknemersverzekeringen in de te betalen kosten van kinderopvang, bedoeld in hoofdstuk 1, afdeling 2, van
/// die wet."
fn netto_kinderopvang<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    if !w.beleid().kinderopvang {
        return Ok(PerMonth::ZERO);
    }
    let toeslag = w.other(RegelingCode::Kinderopvangtoeslag, kinderopvangtoeslag::assess)?;
    let toeslag = toeslag.per_month;
    if toeslag == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    Ok(w.probe(kinderopvangtoeslag::getelde_kosten)?.excess_over(toeslag))
}
