//! Who gets a benefit: Toeslagenwet (TW, BWBR0004043) art. 1 and 2.

use crate::euro::Euro;
use crate::feiten::{Saldo, UitkeringSoort};
use crate::oud::begrippen::inkomen::{inkomen_van, noemt_uitkering};
use crate::oud::outcome::Bekend;
use crate::oud::situatie::{Persoon, Situatie};

/// Whether a benefit was given: among the income, or as its kind beside a toetsingsinkomen. Who gave only
/// a toetsingsinkomen has none, and is told to name it.
///
/// # Errors
/// Where the income is not answered.
pub fn krijgt_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    Ok(noemt_uitkering(inkomen_van(s, persoon)?) || toetsingsinkomen_is_uitkering(s, persoon)?)
}

/// Whether the toetsingsinkomen is taken for a benefit: where nothing else is known of the income and the
/// kind of benefit is. It is taxed as wages are, so it counts in full.
///
/// # Errors
/// Where the income is not answered.
pub fn toetsingsinkomen_is_uitkering(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    let zelf = inkomen_van(s, persoon)?.toetsingsinkomen.given();
    let iets = zelf.is_some_and(|Saldo(zelf)| *zelf > Euro::ZERO);
    Ok(iets && persoon.uitkering_soort().is_ok_and(|soort| is_loondervingsuitkering(*soort)))
}

fn is_loondervingsuitkering(soort: UitkeringSoort) -> bool {
    use UitkeringSoort::{Anders, Anw, Bijstand, Ioaw, Ioaz, Wajong, Wao, Wia, Ww, Ziektewet};
    match soort {
        Ww | Ziektewet | Wia | Wao | Wajong => true,
        Bijstand | Ioaw | Ioaz | Anw | Anders => false,
    }
}
