//! An income that cannot go with the person who gave it: either the income or the day of birth is wrong, and the
//! income is asked again.

use jiff::civil::Date;

use crate::datum::jonger_dan;
use crate::euro::Euro;
use crate::feiten::{Answer, Bedrag, Dag, Huishouden, PersonId};
use crate::normbedragen::Normbedragen;
use crate::oud::begrippen::aow_leeftijd::AowDatum;
use crate::rekenen::Conflict;

/// Under this age nobody works for wages.
const WERKT_NIET: i16 = 13;

/// The kind of income of a person that cannot be, where there is one: an AOW in a year in which the
/// pensioengerechtigde leeftijd is not reached, wages of a child.
pub(crate) fn ongerijmd(
    huishouden: &Huishouden,
    normen: &Normbedragen,
    wie: &PersonId,
) -> Option<Conflict> {
    let persoon = huishouden.persoon(wie)?;
    let inkomen = persoon.inkomen.given()?;
    let Dag(geboren) = *persoon.geboortedatum.given()?;
    let laatste_dag = Date::constant(huishouden.peildatum().year(), 12, 31);
    let bedrag = |soort: &Answer<Bedrag>| soort.given().map_or(Euro::ZERO, |Bedrag(b)| *b);
    let aow = bedrag(&inkomen.aow);
    let loon = bedrag(&inkomen.loon);
    if aow > Euro::ZERO && !AowDatum::van(geboren, normen).bereikt_op(laatste_dag) {
        return Some(Conflict { soort: Conflict::AOW, bedrag: aow });
    }
    let kind = jonger_dan(geboren, WERKT_NIET, laatste_dag);
    (loon > Euro::ZERO && kind).then_some(Conflict { soort: Conflict::LOON, bedrag: loon })
}
