//! The huurtoeslag from 1 January 2026: a fixed basishuur, no rent limit that excludes, and an amount that falls with
//! income. <https://wetten.overheid.nl/BWBR0008659/2026-01-01>

use super::Inkomensijkpunt;
use super::delen::{Basishuur, Delen, Rekenhuur, huur_boven_basishuur};
use super::jongeren::grenssoort;
use super::samenstelling::Samenstelling;
use crate::bron::{WHT, WVEB};
use crate::codes::StepCode;
use crate::euro::{PerMonth, PerYear, Procent};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde::Leeftijd;

/// The amounts of the year.
pub(super) struct Normen {
    jongerenleeftijd: Leeftijd,
    huurgrens: PerMonth,
    huurgrens_jongeren: PerMonth,
    basishuur_eenpersoons: Basishuur,
    basishuur_meerpersoons: Basishuur,
    inkomensijkpunt_eenpersoons: Inkomensijkpunt,
    inkomensijkpunt_meerpersoons: Inkomensijkpunt,
    afbouw_eenpersoons: Procent,
    afbouw_meerpersoons: Procent,
    delen: Delen,
}

impl Normen {
    /// Those of the year of the peildatum.
    ///
    /// # Errors
    /// Where an amount is not known.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Normen> {
        let normen = &w.normen().huurtoeslag;
        let normhuur = w.norm(&normen.normhuur)?;
        let eenpersoons = normhuur - w.norm(&normen.normhuurvermindering_eenpersoons)?;
        let meerpersoons = normhuur - w.norm(&normen.normhuurvermindering_meerpersoons)?;
        Ok(Normen {
            jongerenleeftijd: w.norm(&normen.jongerenleeftijd)?,
            huurgrens: w.norm(&normen.huurgrens)?,
            huurgrens_jongeren: w.norm(&normen.huurgrens_jongeren)?,
            basishuur_eenpersoons: basishuur(w, eenpersoons)?,
            basishuur_meerpersoons: basishuur(w, meerpersoons)?,
            inkomensijkpunt_eenpersoons: w
                .norm(&normen.inkomensijkpunt_eenpersoons)
                .map(Inkomensijkpunt)?,
            inkomensijkpunt_meerpersoons: w
                .norm(&normen.inkomensijkpunt_meerpersoons)
                .map(Inkomensijkpunt)?,
            afbouw_eenpersoons: w.norm(&normen.afbouw_eenpersoons)?,
            afbouw_meerpersoons: w.norm(&normen.afbouw_meerpersoons)?,
            delen: Delen::van(w)?,
        })
    }

    /// One month: the parts of the rent, less the vermindering by income.
    ///
    /// Wht art. 21 lid 1, geldend 2026-01-01: "De hoogte van de huurtoeslag wordt als volgt bepaald: a. het
    /// deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
    /// gesubsidieerd; b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens
    /// wordt voor een bij algemene maatregel van bestuur vast te stellen percentage gesubsidieerd; c. het deel
    /// van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
    /// stellen percentage gesubsidieerd; d. het deel van de rekenhuur boven de maximale huurgrens wordt niet
    /// gesubsidieerd."
    ///
    /// # Errors
    /// That the rent is too low, or what is open.
    pub fn maand(&self, w: &mut Worksheet<impl Trace>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let kale_huur = w.situatie().woning().kale_huur()?;
        w.step(StepCode::KaleHuur, kale_huur, WHT.art("5 lid 1"));
        self.huur_boven_laagste_basishuur(w, kale_huur)?;
        let samenstelling = Samenstelling::van(w)?;
        let basishuur = samenstelling.kies(self.basishuur_eenpersoons, self.basishuur_meerpersoons);
        huur_boven_basishuur(w, Rekenhuur(kale_huur), basishuur)?;
        let rekenhuur = self.rekenhuur(w, kale_huur)?;
        w.step(StepCode::Basishuur, basishuur.0, WVEB.art("1"));
        let delen = self.delen.samen(w, rekenhuur, basishuur, samenstelling);
        let vermindering = self.vermindering(w, inkomen?, samenstelling);
        let bedrag = delen.excess_over(vermindering);
        w.step(StepCode::Maandbedrag, bedrag, WHT.art("21"));
        Ok(bedrag)
    }

    /// The most that a month can give at an income: by the rent that is known, else by the maximale huurgrens.
    pub fn hoogstens(
        &self,
        w: &mut Worksheet<impl Trace>,
        inkomen: PerYear,
        samenstelling: Samenstelling,
    ) -> PerMonth {
        let kale_huur = w.situatie().woning().kale_huur();
        let rekenhuur =
            Rekenhuur(kale_huur.map_or(self.huurgrens, |huur| huur.min(self.huurgrens)));
        let basishuur = samenstelling.kies(self.basishuur_eenpersoons, self.basishuur_meerpersoons);
        let delen = self.delen.samen(w, rekenhuur, basishuur, samenstelling);
        delen.excess_over(self.vermindering(w, inkomen, samenstelling))
    }

    /// A rent that is not above either basishuur leaves nothing, whoever lives there.
    fn huur_boven_laagste_basishuur(
        &self,
        w: &Worksheet<impl Trace>,
        kale_huur: PerMonth,
    ) -> Rule<()> {
        let eenpersoons = huur_boven_basishuur(w, Rekenhuur(kale_huur), self.basishuur_eenpersoons);
        let meerpersoons =
            huur_boven_basishuur(w, Rekenhuur(kale_huur), self.basishuur_meerpersoons);
        if meerpersoons.is_err() { eenpersoons } else { Ok(()) }
    }

    /// The bare rent, up to the maximale huurgrens. Young tenants have a lower one, which matters only where the rent
    /// is above it.
    ///
    /// Wht art. 5 lid 1, geldend 2026-01-01: "In deze wet en de daarop berustende bepalingen wordt verstaan
    /// onder rekenhuur: a. de huurprijs die de huurder per maand verschuldigd is, of b. als dat lager is dan de
    /// huurprijs een bedrag dat gelijk is aan de maximale huurprijsgrens, bedoeld in de krachtens de artikelen
    /// 10, eerste lid, en 12, tweede lid, van de Uitvoeringswet huurprijzen woonruimte gestelde regels, in
    /// geval van huur van een woonwagen zonder eigen aandrijving vermeerderd met het bedrag dat verschuldigd is
    /// voor de huur van de standplaats."
    ///
    /// Wht art. 13 lid 1, geldend 2026-01-01: "De maximale huurgrens is: a. € 932,93 per maand als: 1º. de
    /// huurder, diens partner of een van de medebewoners 21 jaar of ouder is, dan wel de woning deelt met een
    /// kind of pleegkind van de huurder, diens partner of een medebewoner of 2º. de huurder, diens partner of
    /// de medebewoner jonger dan 21 jaar is, en een handicap heeft of b. € 498,20 per maand in andere gevallen
    /// dan bedoeld onder a."
    fn rekenhuur(&self, w: &mut Worksheet<impl Trace>, kale_huur: PerMonth) -> Rule<Rekenhuur> {
        let grens = if kale_huur <= self.huurgrens_jongeren {
            self.huurgrens
        } else {
            let soort = grenssoort(w, self.jongerenleeftijd)?;
            soort.tell(w);
            soort.kies(self.huurgrens, self.huurgrens_jongeren)
        };
        let rekenhuur = kale_huur.min(grens);
        w.step(StepCode::MaximaleHuurgrens, grens, WHT.art("13"));
        w.step(StepCode::Rekenhuur, rekenhuur, WHT.art("5 lid 1 en 13"));
        Ok(Rekenhuur(rekenhuur))
    }

    /// Wht art. 21 lid 2, geldend 2026-01-01: "Voor elk rekeninkomen boven het minimum-inkomensijkpunt, bedoeld
    /// in artikel 17, wordt, per type huishouden als bedoeld in artikel 2, de overeenkomstig het eerste lid
    /// bepaalde hoogte van de huurtoeslag, verlaagd met de uitkomst van de formule: Y x (afbouwpercentage/12)
    /// in welke formule voorstelt: Y: het rekeninkomen verminderd met het minimum-inkomensijkpunt, bedoeld in
    /// artikel 17; afbouwpercentage: a. 27% voor eenpersoonshuishoudens, of b. 22% voor
    /// meerpersoonshuishoudens."
    fn vermindering(
        &self,
        w: &mut Worksheet<impl Trace>,
        inkomen: PerYear,
        samenstelling: Samenstelling,
    ) -> PerMonth {
        let Inkomensijkpunt(ijkpunt) =
            samenstelling.kies(self.inkomensijkpunt_eenpersoons, self.inkomensijkpunt_meerpersoons);
        let percentage = samenstelling.kies(self.afbouw_eenpersoons, self.afbouw_meerpersoons);
        let vermindering = (inkomen.excess_over(ijkpunt) * percentage).per_month();
        w.step(StepCode::Inkomensijkpunt, ijkpunt, WHT.art("17 lid 1"));
        w.step(StepCode::Afbouwpercentage, percentage, WHT.art("21 lid 2"));
        w.step(StepCode::Vermindering, vermindering, WHT.art("21 lid 2"));
        vermindering
    }
}

/// The normhuur with the opslag, which has been nothing since 2023, less the verlaging of the year.
///
/// Wht art. 16, geldend 2026-01-01: "De basishuur is het gedeelte van de rekenhuur dat minimaal voor rekening
/// van de huurder blijft. De basishuur is het overeenkomstig artikel 17 berekende bedrag van de normhuur
/// verhoogd met € 12."
///
/// Wht art. 17 lid 2 en 3, geldend 2026-01-01: "2 Bij het minimum-inkomensijkpunt behoort een normhuur van €
/// 252,49. 3 De normhuur, bedoeld in het tweede lid, wordt verlaagd met: a. € 1,82 als sprake is van een
/// eenpersoonshuishouden, en b. € 3,63 als sprake is van een meerpersoonshuishouden."
///
/// Wveb art. 1 onder c, geldend 2026-01-01: "De overeenkomstig artikel 16 van de Wet op de huurtoeslag
/// berekende basishuur wordt: \[…\] c. in 2026 verlaagd met € 48,15;"
fn basishuur(w: &mut Worksheet<impl Trace>, normhuur: PerMonth) -> Rule<Basishuur> {
    let normen = &w.normen().huurtoeslag;
    let (opslag, verlaging) = (w.norm(&normen.opslag)?, w.norm(&normen.verlaging_basishuur)?);
    Ok(Basishuur(normhuur + opslag - verlaging))
}
