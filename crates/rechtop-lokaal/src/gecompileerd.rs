//! The compiled form of a rule file: what the program needs of it, in few bytes. Written while building, opened when a
//! household of its municipality is assessed.

use crate::Bestand;

/// Opens a compiled file; `None` for bytes that are none.
pub fn open(bytes: &[u8]) -> Option<Bestand> {
    postcard::from_bytes(bytes).ok()
}

/// The compiled form of a file, without what only its keeper reads: examples and remarks.
#[cfg(feature = "lezen")]
pub fn compileer(bestand: &Bestand) -> Option<Vec<u8>> {
    let mut bestand = bestand.clone();
    bestand.voorbeeld.clear();
    let versies = bestand.regeling.iter_mut().flat_map(|regeling| &mut regeling.versie);
    let bronnen = versies.map(|versie| &mut versie.bron);
    for bron in bronnen.chain(bestand.kwijtschelding.iter_mut().map(|besluit| &mut besluit.bron)) {
        bron.opmerking = None;
    }
    postcard::to_allocvec(&bestand).ok()
}
