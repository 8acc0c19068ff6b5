//! The municipalities: by id, in order, and found by any name that people have for where they live.
//!
//! They stand in `rules/plaatsen/gemeenten.toml`, with the places in them and the municipalities that they were before.

mod document;
mod spelling;
mod zoeken;

use std::fmt;
use std::sync::OnceLock;

pub use zoeken::{Gevonden, Via, zoek};

pub(crate) use zoeken::nearest;

include!(concat!(env!("OUT_DIR"), "/plaatsen.rs"));

/// A line of the table.
struct Row {
    id: &'static str,
    naam: &'static str,
    provincie: &'static str,
    ook: &'static str,
    voorheen: &'static str,
    plaatsen: &'static str,
}

/// The table by its lines, cut once.
fn rows() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let row = |line: &'static str| {
            let mut parts = line.split('|');
            let mut part = || parts.next().unwrap_or_default();
            Row {
                id: part(),
                naam: part(),
                provincie: part(),
                ook: part(),
                voorheen: part(),
                plaatsen: part(),
            }
        };
        TABLE.lines().map(row).collect()
    })
}

/// A municipality. They are ordered by the alphabet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gemeente(u16);

/// All municipalities, in the order of the alphabet.
///
/// ```
/// use rechtop::gemeenten::gemeenten;
///
/// assert_eq!(gemeenten().count(), 342);
/// assert_eq!(gemeenten().next().map(|gemeente| gemeente.naam()), Some("Aa en Hunze"));
/// ```
pub fn gemeenten() -> impl ExactSizeIterator<Item = Gemeente> + Clone {
    (0..COUNT).map(Gemeente)
}

impl Gemeente {
    /// How many there are.
    pub(crate) const COUNT: usize = COUNT as usize;

    /// Its place among all.
    pub(crate) fn place(self) -> usize {
        usize::from(self.0)
    }

    /// The municipality with this id.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// let found = Gemeente::by_id("den-haag");
    /// assert_eq!(found.map(|gemeente| gemeente.naam()), Some("Den Haag"));
    /// assert_eq!(Gemeente::by_id("Den Haag"), None);
    /// ```
    pub fn by_id(id: &str) -> Option<Gemeente> {
        let place = rows().binary_search_by(|row| row.id.cmp(id)).ok()?;
        u16::try_from(place).ok().map(Gemeente)
    }

    /// The stable name in documents and of files.
    ///
    /// ```
    /// use rechtop::gemeenten::gemeenten;
    ///
    /// let bergen: Vec<&str> =
    ///     gemeenten().map(|gemeente| gemeente.id()).filter(|id| id.starts_with("bergen")).collect();
    /// assert_eq!(bergen, ["bergen-l", "bergen-nh", "bergen-op-zoom"]);
    /// ```
    pub fn id(self) -> &'static str {
        self.row().id
    }

    /// The name as people write it.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// let naam = |id| Gemeente::by_id(id).map(Gemeente::naam);
    /// assert_eq!(naam("s-hertogenbosch"), Some("'s-Hertogenbosch"));
    /// assert_eq!(naam("bergen-nh"), Some("Bergen (NH)"));
    /// ```
    pub fn naam(self) -> &'static str {
        self.row().naam
    }

    /// The province in which it lies.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// assert_eq!(Gemeente::by_id("zutphen").map(Gemeente::provincie), Some("Gelderland"));
    /// ```
    pub fn provincie(self) -> &'static str {
        self.row().provincie
    }

    /// The four digits by which the CBS knows it.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// assert_eq!(Gemeente::by_id("zutphen").map(Gemeente::code), Some("0301"));
    /// ```
    pub fn code(self) -> &'static str {
        let start = usize::from(self.0) * 4;
        CODES.get(start..start + 4).unwrap_or_default()
    }

    /// The municipalities that became a part of it, wholly or partly.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// let Some(voorne) = Gemeente::by_id("voorne-aan-zee") else { unreachable!() };
    /// let voorheen: Vec<&str> = voorne.voorheen().collect();
    /// assert_eq!(voorheen, ["Brielle", "Hellevoetsluis", "Westvoorne"]);
    /// ```
    pub fn voorheen(self) -> impl Iterator<Item = &'static str> {
        names(self.row().voorheen)
    }

    /// The places in it that have another name.
    ///
    /// ```
    /// use rechtop::gemeenten::Gemeente;
    ///
    /// let Some(zutphen) = Gemeente::by_id("zutphen") else { unreachable!() };
    /// assert!(zutphen.plaatsen().any(|plaats| plaats == "Warnsveld"));
    /// ```
    pub fn plaatsen(self) -> impl Iterator<Item = &'static str> {
        names(self.row().plaatsen)
    }

    /// Other names that people have for it.
    fn ook(self) -> impl Iterator<Item = &'static str> {
        names(self.row().ook)
    }

    fn row(self) -> &'static Row {
        &rows()[usize::from(self.0)]
    }
}

impl fmt::Debug for Gemeente {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Gemeente({})", self.id())
    }
}

fn names(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.split(';').filter(|name| !name.is_empty())
}
