//! How the kindgebonden budget falls with the income: Wkb art. 2 lid 7 en 8.
//! <https://wetten.overheid.nl/BWBR0022751/2026-01-01>

use jiff::civil::date;

use crate::begrippen::drempelinkomen::{Drempelinkomen, drempelinkomen};
use crate::begrippen::inkomen::Toetsingsinkomen;
use crate::begrippen::partner::toeslagpartner;
use crate::bron::{Artikel, WKB};
use crate::codes::StepCode;
use crate::euro::{PerYear, Procent};
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::versions::{Period, Versions};

/// A way to fall with the income above the drempelinkomen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afbouwregel {
    /// By one percentage.
    EenPercentage,
    /// By a higher percentage from a second income on.
    MetKnik,
}

/// Until 2026 one percentage; from 2027, by the bill that is not law yet, a higher one from a second income on.
pub const AFBOUWREGELS: Versions<Afbouwregel> = Versions::of(&[
    (Period::between(date(2024, 1, 1), date(2026, 12, 31)), Afbouwregel::EenPercentage),
    (Period::from(date(2027, 1, 1)), Afbouwregel::MetKnik),
]);

/// How the amount of one household falls.
#[derive(Debug, Clone, Copy)]
pub(super) struct Afbouw {
    drempel: PerYear,
    drempelartikel: Artikel,
    percentage: Procent,
    knik: Option<Knik>,
    /// By which the amount falls.
    pub artikel: Artikel,
}

/// The second income, and the percentage above it.
#[derive(Debug, Clone, Copy)]
struct Knik {
    inkomen: PerYear,
    percentage: Procent,
}

impl Afbouw {
    /// By the amounts of the year of the peildatum. With a partner the drempelinkomen is higher.
    ///
    /// Wkb art. 1 lid 1 onder d, geldend 2026-01-01: "drempelinkomen: 108% van het twaalfvoud van het voor de
    /// maand januari van het berekeningsjaar geldende in artikel 8, eerste lid, onderdeel b, van de Wet
    /// minimumloon en minimumvakantiebijslag bedoelde bedrag per maand."
    ///
    /// Wkb art. 3 lid 5, geldend 2026-01-01: "Met ingang van de hieronder genoemde data komen de percentages,
    /// genoemd in artikel 2, zevende en achtste lid, te luiden: a. met ingang van 1 januari 2026 7,60%; b. met
    /// ingang van 1 januari 2027 8,05%; c. met ingang van 1 januari 2028 8,50%."
    ///
    /// # Errors
    /// Where an amount is not known, or nobody answered who lives together.
    pub fn van(w: &mut Worksheet<impl Trace>) -> Rule<Afbouw> {
        let normen = &w.normen().kindgebonden_budget;
        let Drempelinkomen(drempel) = drempelinkomen(w)?;
        let verhoging = w.norm(&normen.drempelverhoging_partner)?;
        let percentage = w.norm(&normen.afbouwpercentage)?;
        let knik = Knik::van(w)?;
        let (drempel, drempelartikel, artikel) = match toeslagpartner(w)? {
            None => (drempel, WKB.art("1 lid 1 onder d"), WKB.art("2 lid 7")),
            Some(_) => (drempel + verhoging, WKB.art("2 lid 8"), WKB.art("2 lid 8")),
        };
        Ok(Afbouw { drempel, drempelartikel, percentage, knik, artikel })
    }

    /// What goes off at an income.
    ///
    /// Wkb art. 2 lid 7 en 8, geldend 2026-01-01: "7 Bij een toetsingsinkomen van de ouder die geen partner
    /// heeft, van meer dan het drempelinkomen wordt de som van de bedragen waarop recht bestaat op grond van
    /// het tweede, vierde, vijfde en zesde lid verminderd met 7,60% van het verschil tussen het
    /// toetsingsinkomen en het drempelinkomen. 8 Bij een gezamenlijk toetsingsinkomen van de ouder en zijn
    /// partner van meer dan het met € 9.405 verhoogde drempelinkomen wordt de som van de bedragen waarop recht
    /// bestaat op grond van het tweede, vierde en vijfde lid verminderd met 7,60% van het verschil tussen het
    /// gezamenlijk toetsingsinkomen en het met € 9.405 verhoogde drempelinkomen."
    pub fn vermindering(
        self,
        w: &mut Worksheet<impl Trace>,
        Toetsingsinkomen(inkomen): Toetsingsinkomen,
    ) -> PerYear {
        let vermindering = match self.knik {
            None => inkomen.excess_over(self.drempel) * self.percentage,
            Some(knik) => {
                inkomen.min(knik.inkomen).excess_over(self.drempel) * self.percentage
                    + knik.vermindering(inkomen)
            }
        };
        w.step(StepCode::Drempelinkomen, self.drempel, self.drempelartikel);
        w.step(StepCode::Afbouwpercentage, self.percentage, self.artikel);
        if let Some(knik) = self.knik {
            w.step(StepCode::Knikinkomen, knik.inkomen, self.artikel);
            w.step(StepCode::AfbouwpercentageBovenKnik, knik.percentage, self.artikel);
        }
        w.step(StepCode::Vermindering, vermindering, self.artikel);
        vermindering
    }
}

impl Knik {
    /// In the years that have one. Earlier years than the first have no amounts at all.
    fn van(w: &mut Worksheet<impl Trace>) -> Rule<Option<Knik>> {
        if w.version(&AFBOUWREGELS) != Some(Afbouwregel::MetKnik) {
            return Ok(None);
        }
        let normen = &w.normen().kindgebonden_budget;
        let inkomen = w.norm(&normen.knikinkomen)?;
        let percentage = w.norm(&normen.afbouwpercentage_boven_knik)?;
        Ok(Some(Knik { inkomen, percentage }))
    }

    /// As proposed for 2027: a higher percentage of the income above the knikinkomen, the same with and without a
    /// partner.
    ///
    /// Wkb art. 2 lid 7: de tekst is niet gevonden; volgens wetsvoorstel 36 923 en de SZW-begroting 2027 (Kamerstukken
    /// II 2026/27, 37 020 XV, nr. 2): vanaf 2027 een hoger percentage van het inkomen boven het knikinkomen, met en
    /// zonder partner gelijk.
    fn vermindering(self, inkomen: PerYear) -> PerYear {
        inkomen.excess_over(self.inkomen) * self.percentage
    }
}
