//! The rule files that were built in. Each is opened once, and only when a household of its municipality is assessed: what
//! a household costs does not grow with the number of municipalities.

use std::sync::OnceLock;

use rechtop_lokaal::{Bestand, gecompileerd};

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
    bestanden: OnceLock<Vec<&'static Bestand>>,
}

impl Gemeente {
    const fn new(id: &'static str, places: &'static [usize]) -> Gemeente {
        Gemeente { id, places, bestanden: OnceLock::new() }
    }

    fn bestanden(&'static self) -> &'static [&'static Bestand] {
        let open = |place: &usize| BESTANDEN.get(*place)?.open();
        self.bestanden.get_or_init(|| self.places.iter().filter_map(open).collect())
    }
}

/// The rule files for a municipality: its own first, then those it shares, then what exists everywhere.
pub fn van(gemeente: &str) -> &'static [&'static Bestand] {
    let own = GEMEENTEN.binary_search_by(|known| known.id.cmp(gemeente));
    own.ok().and_then(|place| GEMEENTEN.get(place)).unwrap_or(&OVERAL).bestanden()
}

#[cfg(test)]
mod tests {
    use super::{BESTANDEN, GEMEENTEN, van};

    #[test]
    fn every_file_that_was_built_in_opens() {
        for compiled in &BESTANDEN {
            assert!(compiled.open().is_some());
        }
    }

    #[test]
    fn a_municipality_has_its_own_file_first_and_the_general_one_last() {
        for gemeente in &GEMEENTEN {
            let files = van(gemeente.id);
            assert!(files[0].gemeenten.iter().any(|named| named == gemeente.id));
            assert!(files.is_sorted_by_key(|file| (file.gemeenten == ["*"], file.gemeenten.len())));
        }
    }

    #[test]
    fn without_a_file_of_its_own_a_municipality_has_the_general_one() {
        let files = van("nergens");
        assert!(!files.is_empty() && files.iter().all(|file| file.gemeenten == ["*"]));
    }
}
