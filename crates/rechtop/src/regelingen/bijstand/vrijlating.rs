//! What is left out of the income of who has reached the pensioengerechtigde leeftijd, of right and without end: Pw art.
//! 31 lid 2 onder n and 33 lid 5.

use jiff::civil::date;

use crate::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm};
use crate::begrippen::netto_inkomen::Netto;
use crate::bron::PW;
use crate::euro::PerMonth;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};
use crate::versions::{Period, Versions};

/// Who is counted in full: the age decides on what is left out of their income.
pub(super) type Meetellend = [Option<(Leeftijdsgroep, Netto)>; 2];

/// For two together up to one amount.
///
/// Pw art. 33 lid 5, geldend 2026-07-01: "5 Indien de alleenstaande, de alleenstaande ouder of een van de
/// echtgenoten de pensioengerechtigde leeftijd heeft bereikt, wordt voor de vaststelling van de hoogte van de
/// algemene bijstand een in de vorm van een periodieke uitkering ontvangen particuliere oudedagsvoorziening
/// buiten beschouwing gelaten tot een bedrag van: a. voor een alleenstaande en een alleenstaande ouder: € 26,50
/// per kalendermaand; b. voor de gehuwden tezamen: € 53,00 per kalendermaand."
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

/// What is left out of wages for who has reached the pensioengerechtigde leeftijd, of right and without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arbeidsvrijlating {
    /// Art. 31 lid 2 onder n.
    TotEnMet2026,
    /// Art. 34a lid 1 onder c.
    Vanaf2027,
}

/// From 2027 another article holds; its indexed amount is not published yet.
pub const ARBEIDSVRIJLATING: Versions<Arbeidsvrijlating> = Versions::of(&[
    (Period::between(date(2025, 1, 1), date(2026, 12, 31)), Arbeidsvrijlating::TotEnMet2026),
    (Period::from(date(2027, 1, 1)), Arbeidsvrijlating::Vanaf2027),
]);

/// What is left out of the wages and profit of those who have reached the pensioengerechtigde leeftijd.
pub(super) fn vrijgelaten_arbeid(
    w: &mut Worksheet<impl Trace>,
    personen: &Meetellend,
) -> Rule<PerMonth> {
    let mut som = PerMonth::ZERO;
    for (groep, netto) in personen.iter().flatten() {
        if *groep == Leeftijdsgroep::Pensioen && netto.uit_arbeid > PerMonth::ZERO {
            som += match w.version(&ARBEIDSVRIJLATING) {
                Some(Arbeidsvrijlating::TotEnMet2026) => tot_en_met_2026(w, netto.uit_arbeid)?,
                Some(Arbeidsvrijlating::Vanaf2027) => vanaf_2027(w)?,
                None => PerMonth::ZERO,
            };
        }
    }
    Ok(som)
}

/// Pw art. 31 lid 2 onder n, geldend 2026-07-01: "2 Niet tot de middelen van de belanghebbende worden gerekend:
/// \[…\] n. inkomsten uit arbeid tot 25 procent van deze inkomsten, met een maximum van € 285,00  per maand,
/// voor zover hij algemene bijstand ontvangt, waarbij voor een persoon die de pensioengerechtigde leeftijd nog
/// niet heeft bereikt geldt dat die inkomsten gedurende ten hoogste zes maanden niet tot de middelen worden
/// gerekend en dat dit naar het oordeel van het college moet bijdragen aan zijn arbeidsinschakeling;"
fn tot_en_met_2026(w: &mut Worksheet<impl Trace>, arbeid: PerMonth) -> Rule<PerMonth> {
    let normen = &w.normen().participatiewet;
    let deel = arbeid * w.norm(&normen.vrijlating_arbeid)?;
    let deel = round(PW.art("31 lid 2 onder n"), deel, Rounding::HalfUpToCent);
    Ok(deel.min(w.norm(&normen.vrijlating_arbeid_maximum)?))
}

/// The amount was not published yet when this was written. So there is no answer for who has wages, rather than the
/// amount of another article.
///
/// The clause stands in the act as it reads on the date below, beside art. 31 lid 2 onder n. No decree was found that says
/// since when it works; we take it to be from 2027-01-01.
///
/// Pw art. 34a lid 1, geldend 2026-07-01: "1 Inkomsten uit arbeid worden niet met de algemene bijstand verrekend
/// ten aanzien van degene die: \[…\] c. de pensioengerechtigde leeftijd heeft bereikt: voor 25 procent en tot €
/// 226,00 van deze inkomsten per maand."
fn vanaf_2027(w: &Worksheet<impl Trace>) -> Rule<PerMonth> {
    Err(w.miss("arbeidsvrijlating_pensioen_maximum", w.maand()))
}
