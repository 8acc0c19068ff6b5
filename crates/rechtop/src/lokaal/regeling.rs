//! A municipal scheme, as the households of one municipality know it.

use rechtop_lokaal::{Bestand, Kwijtscheldingsbesluit, Regeling, Vraag};

use crate::gemeenten::Gemeente;

/// A scheme of one municipality.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LokaleRegeling {
    /// The stable name in every document: `zutphen/kindpakket`.
    pub id: String,
    /// Who carries it out: `gemeente Zutphen`.
    pub uitvoerder: String,
    /// The municipality.
    pub gemeente: Gemeente,
    /// What the rule file says of it.
    pub regeling: &'static Regeling,
    /// The rule file.
    pub bestand: &'static Bestand,
}

/// The name of the file with help that exists everywhere, before the name of a scheme: `algemeen/leergeld`.
const OVERAL: &str = "algemeen";
/// What a file with help that exists everywhere names as its municipality.
const ELKE_GEMEENTE: &str = "*";

impl LokaleRegeling {
    fn new(
        gemeente: Gemeente,
        bestand: &'static Bestand,
        regeling: &'static Regeling,
    ) -> LokaleRegeling {
        let overal = bestand.gemeenten.iter().any(|of| of == ELKE_GEMEENTE);
        let eigen = regeling.uitvoerder.as_ref().or(bestand.uitvoerder.as_ref());
        let id = if overal { OVERAL } else { gemeente.id() };
        LokaleRegeling {
            id: format!("{id}/{}", regeling.id),
            uitvoerder: eigen.cloned().unwrap_or_else(|| format!("gemeente {}", gemeente.naam())),
            gemeente,
            regeling,
            bestand,
        }
    }

    /// Whether it is a scheme of the municipality, and not one that exists everywhere.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::lokaal::Regelbestanden;
    ///
    /// let Some(ameland) = Gemeente::by_id("ameland") else { unreachable!() };
    /// // Of a municipality without a file only what exists everywhere is known.
    /// let elders = Regelbestanden::EMBEDDED.van(ameland);
    /// assert!(!elders.is_empty() && elders.iter().all(|regeling| !regeling.is_eigen()));
    /// ```
    pub fn is_eigen(&self) -> bool {
        self.bestand.gemeenten.iter().all(|of| of != ELKE_GEMEENTE)
    }

    /// Whether its municipality is one of these.
    pub(super) fn is_in(&self, gemeenten: &[String]) -> bool {
        gemeenten.iter().any(|of| of == self.gemeente.id())
    }

    /// A question of its own file.
    pub(super) fn vraag(&self, id: &str) -> Option<&'static Vraag> {
        self.bestand.vraag.iter().find(|vraag| vraag.id == id)
    }
}

/// What a municipality has.
#[derive(Debug, PartialEq, Eq)]
pub struct Lokaal {
    /// Its schemes.
    pub regelingen: Vec<LokaleRegeling>,
    /// What it and its water boards decided about kwijtschelding.
    pub kwijtschelding: Vec<&'static Kwijtscheldingsbesluit>,
}

impl Lokaal {
    /// What these files say of a municipality.
    pub(super) fn new(gemeente: Gemeente, bestanden: &[&'static Bestand]) -> Lokaal {
        let besluiten = bestanden.iter().flat_map(|bestand| &bestand.kwijtschelding);
        let hier = |besluit: &&Kwijtscheldingsbesluit| is_hier(&besluit.gemeenten, gemeente);
        Lokaal {
            regelingen: regelingen(gemeente, bestanden),
            kwijtschelding: besluiten.filter(hier).collect(),
        }
    }
}

/// Whether a municipality is one of these; all are, where none is named.
fn is_hier(gemeenten: &[String], gemeente: Gemeente) -> bool {
    gemeenten.is_empty() || gemeenten.iter().any(|of| of == gemeente.id())
}

/// The schemes of a municipality in these files, in their order: its own first, then those of an area, then what exists
/// everywhere and it has no scheme of its own for.
fn regelingen(gemeente: Gemeente, bestanden: &[&'static Bestand]) -> Vec<LokaleRegeling> {
    let hier = |regeling: &&Regeling| is_hier(&regeling.gemeenten, gemeente);
    let alle = bestanden.iter().flat_map(|bestand| {
        let regelingen = bestand.regeling.iter().filter(hier);
        regelingen.map(|regeling| LokaleRegeling::new(gemeente, bestand, regeling))
    });
    let alle: Vec<LokaleRegeling> = alle.collect();
    let vervangen: Vec<&str> =
        alle.iter().filter_map(|regeling| regeling.regeling.vervangt.as_deref()).collect();
    let blijft: Vec<bool> =
        alle.iter().map(|regeling| !vervangen.contains(&regeling.id.as_str())).collect();
    alle.into_iter()
        .zip(blijft)
        .filter_map(|(regeling, blijft)| blijft.then_some(regeling))
        .collect()
}
