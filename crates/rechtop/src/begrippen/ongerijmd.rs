//! An income that cannot go with the person: then it is asked again.

use jiff::civil::Date;

use super::aow_leeftijd::AowDatum;
use super::inkomenssoort::bedrag;
use crate::datum::{DECEMBER, Maand, jonger_dan};
use crate::euro::Euro;
use crate::feiten::Persoon;
use crate::normbedragen::Normbedragen;
use crate::rekenen::Conflict;
use crate::waarde::Leeftijd;

/// Under this age nobody works for wages. No act draws the line here; it is there to catch an answer in the wrong box.
const WERKT_NIET: Leeftijd = Leeftijd(13);

/// The kind of income of a person that cannot be in a year, where there is one: an AOW in a year in which the
/// pensioengerechtigde leeftijd is not reached, wages of a child.
pub fn ongerijmd(persoon: Persoon, jaar: i16, normen: &Normbedragen) -> Option<Conflict> {
    let inkomen = persoon.inkomen_indien_bekend()?;
    let geboren = persoon.geboortedatum_indien_bekend()?;
    let (aow, loon) = (bedrag(&inkomen.aow), bedrag(&inkomen.loon));
    if aow > Euro::ZERO && !AowDatum::van(geboren, normen).bereikt_in(Maand::new(jaar, DECEMBER)) {
        return Some(Conflict { soort: Conflict::AOW, bedrag: aow });
    }
    let kind = || jonger_dan(geboren, WERKT_NIET, Date::constant(jaar, 12, 31));
    (loon > Euro::ZERO && kind()).then_some(Conflict { soort: Conflict::LOON, bedrag: loon })
}
