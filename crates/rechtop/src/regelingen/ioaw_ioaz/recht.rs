//! Who has a right, whatever the income is: IOAW art. 2 and 6, IOAZ art. 2 and 6.
//!
//! Not asked, because the municipality looks into it: a WW of more than three months (IOAW 2 onder a, 2°), a WGA that
//! ended (onder b: the question names it).

use super::Voorziening;
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::bron::{Artikel, IOAW, IOAZ};
use crate::codes::ReasonCode;
use crate::feiten::{Persoon, Verblijf};
use crate::rekenen::{Rule, Trace, Worksheet, first_refusal, refused};

/// Whether a person has a right in the month. What only that person can tell, is asked last.
pub(super) fn heeft_recht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let [leeftijd, verleden] = match van {
        Voorziening::Ioaw => [op_tijd_geboren(w, persoon), met_afgelopen_ww(w, persoon)],
        Voorziening::Ioaz => [minstens_55(w, persoon), met_beeindigd_bedrijf(w, persoon)],
    };
    first_refusal([
        leeftijd,
        voor_aow_leeftijd(w, van, persoon),
        in_vrijheid(w, van, persoon),
        met_verblijfsrecht(w, van, persoon),
        verleden,
    ])
}

/// Whether a spouse takes part: beside one who is detained or has no lawful residence, somebody is seen as single.
///
/// [[IOAW 6 lid 2]]
///
/// [[IOAZ 6 lid 3]]
pub(super) fn echtgenoot_doet_mee<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    ander: Persoon<'a>,
) -> Rule<bool> {
    Ok(refused(met_verblijfsrecht(w, van, ander))?.is_none()
        && refused(in_vrijheid(w, van, ander))?.is_none())
}

/// [[IOAW 2 onder a, 1°]]
fn op_tijd_geboren<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let geboren = persoon.geboortedatum()?;
    let grens = w.norm(&w.normen().ioaw.geboren_voor)?;
    let reason = w.reason(ReasonCode::IoawTeLaatGeboren, IOAW.art("2 onder a, 1°"));
    reason.about(persoon).tested(geboren, grens).refuse_if(geboren >= grens)
}

/// [[IOAZ 2 lid 1]]
fn minstens_55<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().ioaz.zelfstandige_vanaf)?;
    let bereikt = w.heeft_bereikt(persoon.geboortedatum()?, vanaf);
    w.reason(ReasonCode::IoazVanaf55, IOAZ.art("2")).about(persoon).refuse_if(!bereikt)
}

/// A WW after becoming unemployed at fifty or older, that has run out.
///
/// [[IOAW 2]]
fn met_afgelopen_ww<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let afgelopen = persoon.ww_na_50_afgelopen()?;
    w.reason(ReasonCode::GeenWwNa50, IOAW.art("2")).about(persoon).refuse_if(!afgelopen)
}

/// Who has ended an own business, or will (art. 5 lid 2, 4°).
///
/// [[IOAZ 6 lid 1]]
fn met_beeindigd_bedrijf<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let beeindigd = persoon.bedrijf_na_55_beeindigd()?;
    w.reason(ReasonCode::GeenBedrijfNa55, IOAZ.art("2")).about(persoon).refuse_if(!beeindigd)
}

/// [[IOAW 6 lid 1 onder f]]
///
/// [[IOAZ 6 lid 2 onder g]]
fn voor_aow_leeftijd<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let bereikt = heeft_aow_leeftijd(w, persoon)?;
    let artikel = uitsluiting(van, "6 lid 1 onder f", "6 lid 2 onder g");
    w.reason(ReasonCode::GeenIoawVanafAowLeeftijd, artikel).about(persoon).refuse_if(bereikt)
}

/// From the first day of detention.
///
/// [[IOAW 6 lid 1 onder c]]
///
/// [[IOAZ 6 lid 2 onder d]]
fn in_vrijheid<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let artikel = uitsluiting(van, "6 lid 1 onder c", "6 lid 2 onder d");
    w.reason(ReasonCode::GeenBijstandInDetentie, artikel).about(persoon).refuse_if(gedetineerd)
}

/// [[IOAW 6 lid 1 onder b]]
///
/// [[IOAZ 6 lid 2 onder c]]
fn met_verblijfsrecht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let zonder = persoon.verblijf()? == Verblijf::NietRechtmatig;
    let artikel = uitsluiting(van, "6 lid 1 onder b", "6 lid 2 onder c");
    let reason = w.reason(ReasonCode::GeenBijstandZonderVerblijfsrecht, artikel);
    reason.about(persoon).refuse_if(zonder)
}

/// Where the act has a ground that both have.
fn uitsluiting(van: Voorziening, ioaw: &'static str, ioaz: &'static str) -> Artikel {
    match van {
        Voorziening::Ioaw => IOAW.art(ioaw),
        Voorziening::Ioaz => IOAZ.art(ioaz),
    }
}
