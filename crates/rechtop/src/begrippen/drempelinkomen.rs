//! The drempelinkomen: Wet op de zorgtoeslag (Wzt, BWBR0018451) art. 1 lid 1 onder f, which the Wet op het kindgebonden
//! budget (Wkb, BWBR0022751) takes over in art. 1 lid 1 onder d. <https://wetten.overheid.nl/BWBR0018451/2026-01-01>

use crate::euro::PerYear;
use crate::rekenen::{Rule, Trace, Worksheet};

/// The income up to which a scheme gives its highest amount.
#[derive(Debug, Clone, Copy)]
pub struct Drempelinkomen(pub PerYear);

/// The drempelinkomen of the year.
///
/// Wzt art. 1 lid 1 onder f, geldend 2026-01-01: "drempelinkomen: 108% van het twaalfvoud van het voor de maand
/// januari van het berekeningsjaar geldende in artikel 8, eerste lid, onderdeel b, van de Wet minimumloon en
/// minimumvakantiebijslag bedoelde bedrag per maand;"
///
/// # Errors
/// Where the amount is not known.
pub fn drempelinkomen(w: &mut Worksheet<impl Trace>) -> Rule<Drempelinkomen> {
    w.norm(&w.normen().zorgtoeslag.drempelinkomen).map(Drempelinkomen)
}
