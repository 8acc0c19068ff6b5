//! The rule files that were built in. Each is opened once, and only when a household of its municipality is assessed: what
//! a household costs does not grow with the number of municipalities.

use std::sync::OnceLock;

use rechtop_lokaal::{Bestand, gecompileerd};

use super::regeling::Lokaal;
use crate::gemeenten::Gemeente as Id;

include!(concat!(env!("OUT_DIR"), "/gemeenten.rs"));

/// A rule file in its compiled form.
struct Gecompileerd {
    bytes: &'static [u8],
    bestand: OnceLock<Option<Bestand>>,
}

impl Gecompileerd {
    const fn new(bytes: &'static [u8]) -> Gecompileerd {
        Gecompileerd { bytes, bestand: OnceLock::new() }
    }

    fn open(&'static self) -> Option<&'static Bestand> {
        self.bestand.get_or_init(|| gecompileerd::open(self.bytes)).as_ref()
    }
}

/// Which files a municipality has, by their place in [`BESTANDEN`].
struct Gemeente {
    id: &'static str,
    places: &'static [usize],
}

impl Gemeente {
    const fn new(id: &'static str, places: &'static [usize]) -> Gemeente {
        Gemeente { id, places }
    }

    fn bestanden(&'static self) -> Vec<&'static Bestand> {
        self.places.iter().filter_map(|place| BESTANDEN.get(*place)?.open()).collect()
    }
}

fn gemeente(id: &str) -> &'static Gemeente {
    let own = GEMEENTEN.binary_search_by(|known| known.id.cmp(id));
    own.ok().and_then(|place| GEMEENTEN.get(place)).unwrap_or(&OVERAL)
}

/// What each municipality has, opened where it is asked for.
static LOKAAL: [OnceLock<Lokaal>; Id::COUNT] = [const { OnceLock::new() }; Id::COUNT];

/// What a municipality has: of its own file first, then of those it shares, then what exists everywhere.
pub(super) fn van(id: Id) -> &'static Lokaal {
    LOKAAL[id.place()].get_or_init(|| Lokaal::new(id, &gemeente(id.id()).bestanden()))
}

#[cfg(test)]
mod tests {
    use super::{BESTANDEN, GEMEENTEN, gemeente};

    #[test]
    fn every_file_that_was_built_in_opens() {
        for compiled in &BESTANDEN {
            assert!(compiled.open().is_some());
        }
    }

    #[test]
    fn a_municipality_has_its_own_file_first_and_the_general_one_last() {
        for gemeente in &GEMEENTEN {
            let files = gemeente.bestanden();
            assert!(files[0].gemeenten.iter().any(|named| named == gemeente.id));
            assert!(files.is_sorted_by_key(|file| (file.gemeenten == ["*"], file.gemeenten.len())));
        }
    }

    #[test]
    fn without_a_file_of_its_own_a_municipality_has_the_general_one() {
        let files = gemeente("nergens").bestanden();
        assert!(!files.is_empty() && files.iter().all(|file| file.gemeenten == ["*"]));
    }
}
