//! Who has a right: IOAW art. 2 and 6, IOAZ art. 2, 5 and 6.
//!
//! Not asked, because the municipality looks into it: a WW of more than three months (IOAW 2 onder a,
//! 2°), a WGA that ended (onder b: the question names it), the years and the profit of a business (IOAZ
//! 5 lid 2: who has a right is told), a stay abroad, unpaid leave.

use jiff::civil::{Date, date};

use super::Voorziening;
use crate::bron::{IOAW, IOAZ};
use crate::feiten::Verblijf;
use crate::oud::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::oud::outcome::{Bekend, Reason, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

/// IOAW art. 2 onder a, 1°: "geboren is voor 1 januari 1965".
const GEBOREN_VOOR: Date = date(1965, 1, 1);
/// IOAZ art. 2: "na het bereiken van de leeftijd van 55 jaar".
const GEWEZEN_ZELFSTANDIGE: i16 = 55;

/// Why a person has no right in the month of the situation, whatever the income is. What only that
/// person can tell, is asked last.
pub(super) fn geen_recht(
    s: &Situatie,
    van: Voorziening,
    persoon: Persoon,
) -> Bekend<Option<Reason>> {
    let eigen = match van {
        Voorziening::Ioaw => [te_laat_geboren(s, persoon), zonder_afgelopen_ww(s, persoon)],
        Voorziening::Ioaz => [nog_geen_55(s, persoon), zonder_beeindigd_bedrijf(s, persoon)],
    };
    let [leeftijd, verleden] = eigen;
    eerste_bekende([
        leeftijd,
        aow_leeftijd(s, van, persoon),
        gedetineerd(s, van, persoon),
        zonder_verblijfsrecht(s, persoon),
        verleden,
    ])
}

fn te_laat_geboren(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let geboren = persoon.geboortedatum()?;
    let reden = Reason::new("ioaw_te_laat_geboren", s.bron(&IOAW, "2 onder a, 1°"));
    let reden = reden.about(persoon.index).tested(geboren, GEBOREN_VOOR);
    Ok((geboren >= GEBOREN_VOOR).then_some(reden))
}

fn nog_geen_55(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let bereikt = s.maand.oud_leeftijd_bereikt(persoon.geboortedatum()?, GEWEZEN_ZELFSTANDIGE);
    let reden = Reason::new("ioaz_vanaf_55", s.bron(&IOAZ, "2")).about(persoon.index);
    Ok((!bereikt).then_some(reden))
}

/// IOAW art. 2 onder a, 2° and 3°: a WW after becoming unemployed at fifty or older, that has run out.
fn zonder_afgelopen_ww(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new("geen_ww_na_50", s.bron(&IOAW, "2")).about(persoon.index);
    Ok((!persoon.ww_na_50_afgelopen()?).then_some(reden))
}

/// IOAZ art. 2: who has ended an own business, or will (art. 5 lid 2, 4°).
fn zonder_beeindigd_bedrijf(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let reden = Reason::new("geen_bedrijf_na_55", s.bron(&IOAZ, "2")).about(persoon.index);
    Ok((!persoon.bedrijf_na_55_beeindigd()?).then_some(reden))
}

/// Art. 6 lid 1 onder f.
fn aow_leeftijd(s: &Situatie, van: Voorziening, persoon: Persoon) -> Bekend<Option<Reason>> {
    let bron = s.bron(van.wet(), "6 lid 1 onder f");
    let reden = Reason::new("geen_ioaw_vanaf_aow_leeftijd", bron).about(persoon.index);
    Ok(heeft_aow_leeftijd(s, persoon, s.maand)?.then_some(reden))
}

/// Art. 6 lid 1 onder c, from the first day.
pub(super) fn gedetineerd(
    s: &Situatie,
    van: Voorziening,
    persoon: Persoon,
) -> Bekend<Option<Reason>> {
    let bron = s.bron(van.wet(), "6 lid 1 onder c");
    let reden = Reason::new("geen_bijstand_in_detentie", bron).about(persoon.index);
    Ok(persoon.gedetineerd()?.then_some(reden))
}

/// Art. 6 lid 1 onder b.
pub(super) fn zonder_verblijfsrecht(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let zonder = *persoon.verblijf()? == Verblijf::NietRechtmatig;
    let bron = s.bron(&IOAW, "6 lid 1 onder b");
    let reden = Reason::new("geen_bijstand_zonder_verblijfsrecht", bron).about(persoon.index);
    Ok(zonder.then_some(reden))
}
