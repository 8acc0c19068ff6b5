//! Citations: acts, their articles, and the month whose text is meant; and the pages on which municipal schemes stand.

mod wetten;

pub use wetten::*;

use jiff::civil::Date;
use rechtop_lokaal::Vindplaats;

use crate::datum::{Iso, Maand};

/// An act or a decree, by the names that its readers use.
#[derive(Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wet {
    /// The short name in citations: `Awir`.
    pub afkorting: &'static str,
    /// The official title.
    pub naam: &'static str,
    /// Its number at wetten.overheid.nl.
    pub bwb: &'static str,
}

impl Wet {
    /// One of its articles, written in one way throughout this library: `2 lid 3`, `13 lid 1 onder a`,
    /// `2 onder a, 1°`, `8 lid 1 en 2`, `2 lid 2 tot en met 6`.
    ///
    /// ```
    /// use rechtop::bron::WZT;
    ///
    /// assert_eq!(WZT.art("2 lid 2").to_string(), "Wzt 2 lid 2");
    /// ```
    pub const fn art(&'static self, artikel: &'static str) -> Artikel {
        Artikel { wet: self, artikel }
    }
}

/// An article of an act, not yet in the version of a certain month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Artikel {
    wet: &'static Wet,
    artikel: &'static str,
}

/// What a reason or a step rests on, not yet as of a certain month.
pub(crate) trait Citation: Copy {
    /// As it reads in a month.
    fn as_of(self, maand: Maand) -> Bron;
}

impl Citation for Artikel {
    fn as_of(self, maand: Maand) -> Bron {
        Bron::Wet(self.in_maand(maand))
    }
}

impl Citation for &'static Vindplaats {
    fn as_of(self, _: Maand) -> Bron {
        Bron::Pagina(self)
    }
}

impl Artikel {
    /// The article as it reads in a month.
    ///
    /// ```
    /// use rechtop::bron::WZT;
    /// use rechtop::datum::Maand;
    ///
    /// let artikel = WZT.art("2 lid 2").in_maand(Maand::new(2026, 7));
    /// assert_eq!((artikel.wet.afkorting, artikel.artikel), ("Wzt", "2 lid 2"));
    /// ```
    pub const fn in_maand(self, maand: Maand) -> Wetsartikel {
        Wetsartikel { wet: self.wet, artikel: self.artikel, maand }
    }
}

impl std::fmt::Display for Artikel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.wet.afkorting, self.artikel)
    }
}

/// What an outcome rests on.
///
/// Matched in full: whoever shows what an outcome rests on, shows each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bron {
    /// An article of an act.
    Wet(Wetsartikel),
    /// A page or a regulation of a municipality.
    Pagina(&'static Vindplaats),
}

impl Bron {
    /// Where it can be read, where that is known.
    ///
    /// ```
    /// use rechtop::bron::{Bron, WZT};
    /// use rechtop::datum::Maand;
    ///
    /// let bron = Bron::Wet(WZT.art("2 lid 2").in_maand(Maand::new(2026, 7)));
    /// assert_eq!(bron.url().as_deref(), Some("https://wetten.overheid.nl/BWBR0018451/2026-07-01"));
    /// ```
    pub fn url(&self) -> Option<String> {
        match self {
            Bron::Wet(artikel) => Some(artikel.url()),
            Bron::Pagina(pagina) => pagina.url.clone(),
        }
    }
}

/// An article of an act, as it reads in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wetsartikel {
    /// The act.
    pub wet: &'static Wet,
    /// Article and paragraph: `2 lid 3`.
    pub artikel: &'static str,
    /// The month whose text is meant.
    pub maand: Maand,
}

impl Wetsartikel {
    /// The day whose version of the act is meant.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::bron::WZT;
    /// use rechtop::datum::Maand;
    ///
    /// let artikel = WZT.art("2 lid 2").in_maand(Maand::new(2026, 7));
    /// assert_eq!(artikel.geldig_op(), date(2026, 7, 1));
    /// ```
    pub fn geldig_op(&self) -> Date {
        self.maand.eerste_dag()
    }

    /// The address of the act at wetten.overheid.nl, in the version of that day.
    ///
    /// ```
    /// use rechtop::bron::WZT;
    /// use rechtop::datum::Maand;
    ///
    /// let artikel = WZT.art("2 lid 2").in_maand(Maand::new(2026, 7));
    /// assert_eq!(artikel.url(), "https://wetten.overheid.nl/BWBR0018451/2026-07-01");
    /// ```
    pub fn url(&self) -> String {
        ["https://wetten.overheid.nl/", self.wet.bwb, "/", Iso::of(self.geldig_op()).as_str()]
            .concat()
    }
}
