//! The municipal schemes that households are assessed by.

use rechtop_lokaal::{Bestand, Kwijtscheldingsbesluit};

use super::regeling::Lokaal;
use super::{LokaleRegeling, bestanden};
use crate::gemeenten::Gemeente;

/// The municipal schemes that households are assessed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Regelbestanden(Herkomst);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Herkomst {
    Ingebouwd,
    Gegeven(&'static Lokaal),
}

impl Regelbestanden {
    /// Those that were built in from `rules/gemeenten`.
    pub const EMBEDDED: Regelbestanden = Regelbestanden(Herkomst::Ingebouwd);

    /// Those of one file, as if it were the only one: to try it. What is read stays in memory as long as the program runs.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::lokaal::Regelbestanden;
    /// use rechtop::lokaal::woordenschat::{Bestand, Dag};
    ///
    /// let Some(zutphen) = Gemeente::by_id("zutphen") else { unreachable!() };
    /// let bestand = Bestand {
    ///     gemeenten: vec!["zutphen".to_owned()],
    ///     uitvoerder: None,
    ///     website: None,
    ///     loket: None,
    ///     gezien: Dag(jiff::civil::date(2026, 11, 27)),
    ///     vraag: Vec::new(),
    ///     regeling: Vec::new(),
    ///     kwijtschelding: Vec::new(),
    ///     voorbeeld: Vec::new(),
    /// };
    /// assert!(Regelbestanden::of_one(zutphen, bestand).van(zutphen).is_empty());
    /// ```
    pub fn of_one(gemeente: Gemeente, bestand: Bestand) -> Regelbestanden {
        let bestand: &'static Bestand = Box::leak(Box::new(bestand));
        let lokaal = Lokaal::new(gemeente, &[bestand]);
        Regelbestanden(Herkomst::Gegeven(Box::leak(Box::new(lokaal))))
    }

    /// The schemes of a municipality.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::lokaal::Regelbestanden;
    ///
    /// let Some(zutphen) = Gemeente::by_id("zutphen") else { unreachable!() };
    /// let regelingen = Regelbestanden::EMBEDDED.van(zutphen);
    /// assert!(regelingen.iter().any(|regeling| regeling.id == "zutphen/kindpakket"));
    /// ```
    pub fn van(self, gemeente: Gemeente) -> &'static [LokaleRegeling] {
        &self.lokaal(gemeente).regelingen
    }

    /// What the municipality and its water boards decided about kwijtschelding of their taxes.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    /// use rechtop::lokaal::Regelbestanden;
    ///
    /// let Some(zutphen) = Gemeente::by_id("zutphen") else { unreachable!() };
    /// let besluiten = Regelbestanden::EMBEDDED.kwijtschelding(zutphen);
    /// assert!(besluiten.iter().any(|besluit| besluit.naam == "waterschap Rijn en IJssel"));
    /// ```
    pub fn kwijtschelding(self, gemeente: Gemeente) -> &'static [&'static Kwijtscheldingsbesluit] {
        &self.lokaal(gemeente).kwijtschelding
    }

    fn lokaal(self, gemeente: Gemeente) -> &'static Lokaal {
        match self.0 {
            Herkomst::Ingebouwd => bestanden::van(gemeente),
            Herkomst::Gegeven(lokaal) => lokaal,
        }
    }
}
