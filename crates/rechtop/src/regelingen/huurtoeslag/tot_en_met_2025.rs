//! The huurtoeslag until 31 December 2025: service charges count, a rent above the limit excludes, and the basishuur
//! rises with income. <https://wetten.overheid.nl/BWBR0008659/2025-01-01>

use super::Inkomensijkpunt;
use super::delen::{Basishuur, Delen, Rekenhuur, huur_boven_basishuur};
use super::jongeren::{Grenssoort, grenssoort};
use super::samenstelling::Samenstelling;
use crate::bron::{WHT, WVEB};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{Factor, PerMonth, PerYear};
use crate::feiten::Asked;
use crate::rekenen::{Rule, Trace, Worksheet, first_known, picos_up_to_cent};
use crate::waarde::Leeftijd;

/// The lowest normhuur, and the curve by which it rises with income.
#[derive(Debug, Clone, Copy)]
struct Normhuur {
    laagste: PerMonth,
    ijkpunt: Inkomensijkpunt,
    a: Factor,
    b: Factor,
}

impl Normhuur {
    /// Wht art. 17 lid 2 en 3, geldend 2025-01-01: "2 Bij het minimum-inkomensijkpunt behoort een normhuur van
    /// € 238,01. 3 De normhuur, bedoeld in het tweede lid, wordt verlaagd met: a. € 1,82 als sprake is van een
    /// eenpersoonshuishouden, en b. € 3,63 als sprake is van een meerpersoonshuishouden."
    fn eenpersoons(w: &mut Worksheet<impl Trace>) -> Rule<Normhuur> {
        let normen = &w.normen().huurtoeslag;
        Ok(Normhuur {
            laagste: w.norm(&normen.normhuur)?
                - w.norm(&normen.normhuurvermindering_eenpersoons)?,
            ijkpunt: Inkomensijkpunt(w.norm(&normen.inkomensijkpunt_eenpersoons)?),
            a: w.norm(&normen.factor_a_eenpersoons)?,
            b: w.norm(&normen.factor_b_eenpersoons)?,
        })
    }

    /// The same paragraphs, onder b.
    fn meerpersoons(w: &mut Worksheet<impl Trace>) -> Rule<Normhuur> {
        let normen = &w.normen().huurtoeslag;
        Ok(Normhuur {
            laagste: w.norm(&normen.normhuur)?
                - w.norm(&normen.normhuurvermindering_meerpersoons)?,
            ijkpunt: Inkomensijkpunt(w.norm(&normen.inkomensijkpunt_meerpersoons)?),
            a: w.norm(&normen.factor_a_meerpersoons)?,
            b: w.norm(&normen.factor_b_meerpersoons)?,
        })
    }

    /// The normhuur at an income.
    ///
    /// Wht art. 19 lid 1, geldend 2025-01-01: "Voor elk rekeninkomen onder of gelijk aan het
    /// minimum-inkomensijkpunt, bedoeld in artikel 17, geldt de normhuur, bedoeld in artikel 17, tweede en
    /// derde lid."
    fn bij(self, w: &mut Worksheet<impl Trace>, inkomen: PerYear) -> PerMonth {
        let Inkomensijkpunt(ijkpunt) = self.ijkpunt;
        w.step(StepCode::Inkomensijkpunt, ijkpunt, WHT.art("17 lid 1"));
        let (normhuur, artikel) = if inkomen <= ijkpunt {
            (self.laagste, WHT.art("17 lid 2 en 3"))
        } else {
            (self.boven_ijkpunt(inkomen), WHT.art("19 lid 3"))
        };
        w.step(StepCode::Normhuur, normhuur, artikel);
        normhuur
    }

    /// In the formula Y2 is Y squared.
    ///
    /// Wht art. 19 lid 2, geldend 2025-01-01: "Voor elk rekeninkomen boven het minimum-inkomensijkpunt is, per
    /// type huishouden als bedoeld in artikel 2, de hoogte van de normhuur de uitkomst van de formule:
    /// (a x Y2) + (b x Y) in welke formule voorstelt: a en b: de factoren, vast te stellen bij ministeriële regeling,
    /// die, per type huishouden, worden afgeleid uit de lineaire relatie tussen de bij het
    /// minimum-inkomensijkpunt behorende normhuurquote en de bij het referentie-inkomensijkpunt behorende
    /// normhuurquote; Y: het rekeninkomen."
    ///
    /// Wht art. 19 lid 3, geldend 2025-01-01: "De overeenkomstig het tweede lid berekende normhuur wordt naar
    /// boven afgerond op hele eurocenten."
    fn boven_ijkpunt(self, inkomen: PerYear) -> PerMonth {
        let y = i128::from(inkomen.amount().euros());
        let picos = y * (i128::from(self.a.picos()) * y + i128::from(self.b.picos()));
        PerMonth::new(picos_up_to_cent(WHT.art("19 lid 3"), picos))
    }
}

/// A case in which a rent above the limit is no bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Uitzondering {
    EerderHuurtoeslag,
    AangepasteWoning,
    GrootHuishouden,
}

/// From this many persons a larger, dearer home is no bar: Wht 13 lid 2 onder b.
const GROOT_HUISHOUDEN: u8 = 8;

/// The amounts of the year.
pub(super) struct Normen {
    jongerenleeftijd: Leeftijd,
    huurgrens: PerMonth,
    huurgrens_jongeren: PerMonth,
    servicekosten_maximum: PerMonth,
    normhuur_eenpersoons: Normhuur,
    normhuur_meerpersoons: Normhuur,
    opslag: PerMonth,
    verlaging: PerMonth,
    delen: Delen,
}

impl Normen {
    /// Those of the year of the peildatum.
    ///
    /// # Errors
    /// Where an amount is not known.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Normen> {
        let normen = &w.normen().huurtoeslag;
        Ok(Normen {
            normhuur_eenpersoons: Normhuur::eenpersoons(w)?,
            normhuur_meerpersoons: Normhuur::meerpersoons(w)?,
            jongerenleeftijd: w.norm(&normen.jongerenleeftijd)?,
            huurgrens: w.norm(&normen.huurgrens)?,
            huurgrens_jongeren: w.norm(&normen.huurgrens_jongeren)?,
            servicekosten_maximum: w.norm(&normen.servicekosten_maximum)?,
            opslag: w.norm(&normen.opslag)?,
            verlaging: w.norm(&normen.verlaging_basishuur)?,
            delen: Delen::van(w)?,
        })
    }

    /// One month: the parts of the rent above the basishuur.
    ///
    /// Wht art. 21 lid 1, geldend 2025-01-01: "De hoogte van de huurtoeslag wordt als volgt bepaald: a. het
    /// deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
    /// gesubsidieerd; b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens
    /// wordt voor een bij algemene maatregel van bestuur vast te stellen percentage gesubsidieerd; c. het deel
    /// van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
    /// stellen percentage gesubsidieerd."
    ///
    /// # Errors
    /// That the rent is too high or too low, or what is open.
    pub fn maand(&self, w: &mut Worksheet<impl Trace>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let samenstelling = Samenstelling::van(w)?;
        let normhuur = samenstelling.kies(self.normhuur_eenpersoons, self.normhuur_meerpersoons);
        let rekenhuur = self.rekenhuur(w, samenstelling)?;
        // At the lowest basishuur nothing is left to help with, whatever the income.
        huur_boven_basishuur(w, rekenhuur, self.basishuur(normhuur.laagste))?;
        let normhuur = normhuur.bij(w, inkomen?);
        let basishuur = self.basishuur(normhuur);
        w.step(StepCode::Basishuur, basishuur.0, WVEB.art("1 onder b"));
        let bedrag = self.delen.samen(w, rekenhuur, basishuur, samenstelling);
        w.step(StepCode::Maandbedrag, bedrag, WHT.art("21"));
        Ok(bedrag)
    }

    /// The most that a month can give at an income: by the rent and the service charges that are known, and for those
    /// that are not the most that counts of each. Nothing counts above the rent limit.
    pub fn hoogstens(
        &self,
        w: &mut Worksheet<impl Trace>,
        inkomen: PerYear,
        samenstelling: Samenstelling,
    ) -> PerMonth {
        let woning = w.situatie().woning();
        let kosten = woning.servicekosten().into_iter();
        let hoogste = |kosten: Asked<PerMonth>| {
            kosten
                .map_or(self.servicekosten_maximum, |kosten| kosten.min(self.servicekosten_maximum))
        };
        let servicekosten: PerMonth = kosten.map(hoogste).sum();
        let huur = woning.kale_huur().map_or(self.huurgrens, |huur| huur + servicekosten);
        let normhuur = samenstelling.kies(self.normhuur_eenpersoons, self.normhuur_meerpersoons);
        let basishuur = self.basishuur(normhuur.bij(w, inkomen));
        self.delen.samen(w, Rekenhuur(huur.min(self.huurgrens)), basishuur, samenstelling)
    }

    /// The opslag has been nothing since 2023.
    ///
    /// Wht art. 16, geldend 2025-01-01: "De basishuur is het gedeelte van de rekenhuur dat voor rekening van de
    /// huurder blijft. De basishuur is het overeenkomstig de artikelen 17, 18 en 19 berekende bedrag van de
    /// normhuur verhoogd met € 12."
    ///
    /// Wveb art. 1 onder b, geldend 2026-01-01: "De overeenkomstig artikel 16 van de Wet op de huurtoeslag
    /// berekende basishuur wordt: \[…\] b. in 2025 verlaagd met € 37,14;"
    fn basishuur(&self, normhuur: PerMonth) -> Basishuur {
        Basishuur(normhuur + self.opslag - self.verlaging)
    }

    /// The rent that counts.
    ///
    /// Wht art. 5 lid 1, geldend 2025-01-01: "In deze wet en de bepalingen die daarop berusten wordt verstaan
    /// onder rekenhuur: de huurprijs die de huurder per maand is verschuldigd, of, als dat lager is dan de
    /// huurprijs, een bedrag dat gelijk is aan de maximale huurprijsgrens, bedoeld in de krachtens de artikelen
    /// 10, eerste lid, en 12, tweede lid, van de Uitvoeringswet huurprijzen woonruimte daarover gestelde
    /// regels, vermeerderd met: a. een bedrag voor door de huurder verschuldigde servicekosten, en b. in geval
    /// van huur van een woonwagen zonder eigen aandrijving het bedrag dat verschuldigd is voor de huur van de
    /// standplaats."
    fn rekenhuur(
        &self,
        w: &mut Worksheet<impl Trace>,
        samenstelling: Samenstelling,
    ) -> Rule<Rekenhuur> {
        let kale_huur = w.situatie().woning().kale_huur()?;
        w.step(StepCode::KaleHuur, kale_huur, WHT.art("5 lid 1"));
        let huur = kale_huur + self.servicekosten(w, kale_huur)?;
        let rekenhuur = if huur <= self.huurgrens_jongeren {
            huur
        } else {
            self.huur_boven_jongerengrens(w, huur, samenstelling)?
        };
        w.step(StepCode::Rekenhuur, rekenhuur, WHT.art("5 en 13 lid 3"));
        Ok(Rekenhuur(rekenhuur))
    }

    /// Where the service charges that are known make the rent too high already, the others are not asked.
    ///
    /// Wht art. 5 lid 3, geldend 2025-01-01: "Als servicekosten als bedoeld in het eerste lid, onderdeel a,
    /// worden uitsluitend in aanmerking genomen: a. kosten voor het in bedrijf zijn van lift-, ventilatie-,
    /// hydrofoor- en alarminstallaties, en van verlichting van door de huurder met anderen gemeenschappelijk
    /// gebruikte ruimten, met een maximum van € 12 per maand; b. schoonmaakkosten van de lift en andere
    /// gemeenschappelijke ruimten, met een maximum van € 12 per maand; c. de kosten voor de diensten van een
    /// huismeester, met een maximum van € 12 per maand; d. kapitaals- en onderhoudskosten van dienstruimten en
    /// gemeenschappelijke recreatieruimten, met een maximum van € 12 per maand."
    fn servicekosten(&self, w: &mut Worksheet<impl Trace>, kale_huur: PerMonth) -> Rule<PerMonth> {
        let mut som = PerMonth::ZERO;
        let mut open = None;
        for kosten in w.situatie().woning().servicekosten() {
            match kosten {
                Ok(kosten) => som += kosten.min(self.servicekosten_maximum),
                Err(question) => open = open.or(Some(question)),
            }
        }
        if let Some(question) = open
            && kale_huur + som <= self.huurgrens
        {
            return Err(question.into());
        }
        w.step(StepCode::Servicekosten, som, WHT.art("5 lid 3"));
        Ok(som)
    }

    /// A rent above the lower limit, which is that of young tenants. Which limit holds decides on the right only for
    /// a rent between the two.
    ///
    /// Wht art. 13 lid 1, geldend 2025-01-01: "Geen huurtoeslag wordt toegekend als de rekenhuur: a. hoger is
    /// dan € 900,07 per maand als: 1º. de huurder, diens partner of een van de medebewoners 23 jaar of ouder
    /// is, dan wel de woning deelt met een kind of pleegkind van de huurder, diens partner of een medebewoner
    /// of 2º. de huurder, diens partner of de medebewoner jonger dan 23 jaar is, en een handicap heeft of b.
    /// hoger is dan € 477,20 per maand in andere gevallen dan bedoeld onder a."
    ///
    /// Wht art. 13 lid 3, geldend 2025-01-01: "Als een huurtoeslag wordt toegekend met toepassing van het
    /// tweede lid, ontvangt de huurder geen huurtoeslag voor het deel van de rekenhuur dat ligt boven het
    /// maximum dat in het eerste lid is genoemd."
    fn huur_boven_jongerengrens(
        &self,
        w: &mut Worksheet<impl Trace>,
        huur: PerMonth,
        samenstelling: Samenstelling,
    ) -> Rule<PerMonth> {
        let soort = grenssoort(w, self.jongerenleeftijd);
        let grens = soort.as_ref().map_or(self.huurgrens, |soort| self.grens(*soort));
        if huur <= grens {
            soort?.tell(w);
            return Ok(huur);
        }
        let Some(uitzondering) = uitzondering(w, samenstelling)? else {
            let te_hoog = w.reason(ReasonCode::HuurTeHoog, WHT.art("13 lid 1"));
            return te_hoog.tested(huur, grens).refuse();
        };
        let soort = soort?;
        match uitzondering {
            Uitzondering::EerderHuurtoeslag => soort.tell(w),
            Uitzondering::AangepasteWoning => w.tell(CaveatCode::AangepasteWoning),
            Uitzondering::GrootHuishouden => w.tell(CaveatCode::GrootHuishouden),
        }
        Ok(self.grens(soort))
    }

    fn grens(&self, soort: Grenssoort) -> PerMonth {
        soort.kies(self.huurgrens, self.huurgrens_jongeren)
    }
}

/// The first that is known to hold.
///
/// Wht art. 13 lid 2, geldend 2025-01-01: "Het eerste lid is niet van toepassing: a. als sprake is van
/// overschrijding van een daar genoemd bedrag omdat voorzieningen zijn aangebracht in en rond de woning, die
/// noodzakelijk zijn in verband met een handicap van de huurder, van diens partner of van een medebewoner; b.
/// als de woning geschikt en bestemd is voor de huisvesting van een huishouden van ten minste acht personen, en
/// het huishouden van de huurder uit ten minste acht personen bestaat; c. na overschrijding van de bedragen,
/// genoemd in het eerste lid, als de huurder eerder een huurtoeslag ten aanzien van de desbetreffende woning is
/// toegekend."
fn uitzondering(
    w: &Worksheet<impl Trace>,
    samenstelling: Samenstelling,
) -> Rule<Option<Uitzondering>> {
    let woning = w.situatie().woning();
    let groot = samenstelling.personen() >= GROOT_HUISHOUDEN;
    let waar = |fact: Asked<bool>, soort| Ok(fact?.then_some(soort));
    first_known([
        waar(woning.eerder_huurtoeslag(), Uitzondering::EerderHuurtoeslag),
        waar(woning.aangepast(), Uitzondering::AangepasteWoning),
        Ok(groot.then_some(Uitzondering::GrootHuishouden)),
    ])
}
