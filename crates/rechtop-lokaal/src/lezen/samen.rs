//! Files beside each other: a municipality may have several, and a scheme has its id once in them.

use std::collections::BTreeMap;

use super::betekenis::Betekenis;
use super::fout::{Fout, Meldingen};
use super::plek::Plek;
use crate::{Bestand, OVERAL, Regeling};

/// The mistakes between files, each with the number of the file in which it stands. The general file has names of its own.
pub fn tussen(files: &[(&str, &Bestand)]) -> Vec<(usize, Fout)> {
    let mut first: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut mistakes = Vec::new();
    for (file, (text, bestand)) in files.iter().enumerate() {
        let mut meldingen = Meldingen::new(text);
        let boom = super::schrijfwijze::boom(text, &mut meldingen);
        let regelingen = Plek::of(&boom).veld("regeling");
        for (number, regeling) in bestand.regeling.iter().enumerate() {
            for gemeente in gemeenten(bestand, regeling).iter().filter(|naam| *naam != OVERAL) {
                let own = *first.entry((gemeente, &regeling.id)).or_insert(file);
                if own != file {
                    let (id, gemeente) = (regeling.id.clone(), gemeente.clone());
                    let stretch = regelingen.nummer(number).veld("id").stretch;
                    meldingen.note(&stretch, Betekenis::DubbeleIdInGemeente { id, gemeente });
                }
            }
        }
        mistakes.extend(meldingen.sorted().into_iter().map(|fout| (file, fout)));
    }
    mistakes
}

/// The municipalities for which a scheme is.
pub(super) fn gemeenten<'b>(bestand: &'b Bestand, regeling: &'b Regeling) -> &'b [String] {
    if regeling.gemeenten.is_empty() { &bestand.gemeenten } else { &regeling.gemeenten }
}
