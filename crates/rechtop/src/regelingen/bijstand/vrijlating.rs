//! What is left out of the income of who has reached the pensioengerechtigde leeftijd, of right and without end: Pw art.
//! 31 lid 2 onder n and 33 lid 5.

use jiff::civil::date;

use super::middelen::Meetellend;
use crate::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm};
use crate::bron::PW;
use crate::euro::PerMonth;
use crate::normbedragen::{NotKnown, Normbedragen, Side};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};
use crate::versions::{Period, Versions};

/// For two together up to one amount.
///
/// [[Pw 33 lid 5]]
pub(super) fn vrijgelaten_pensioen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
    personen: &Meetellend,
) -> Rule<PerMonth> {
    let pensioen: PerMonth = personen.iter().flatten().map(|(_, netto)| netto.uit_pensioen).sum();
    if pensioen == PerMonth::ZERO || !leefvorm.heeft_pensioengerechtigde() {
        return Ok(PerMonth::ZERO);
    }
    let normen = &w.normen().participatiewet;
    let maximum = match leefvorm.partner {
        Some(_) => &normen.vrijlating_pensioen_gehuwden,
        None => &normen.vrijlating_pensioen_alleenstaande,
    };
    Ok(pensioen.min(w.norm(maximum)?))
}
