//! Who has a right, whatever the income is: IOAW art. 2 and 6, IOAZ art. 2 and 6.
//!
//! Not asked, because the municipality looks into it: a WW of more than three months (IOAW 2 onder a, 2°), a WGA that
//! ended (onder b: the question names it).

use super::Voorziening;
use super::gezin::Gezin;
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::bron::{IOAW, IOAZ};
use crate::codes::ReasonCode;
use crate::feiten::{Dagbesteding, Persoon, UitkeringSoort, Verblijf};
use crate::rekenen::{Rule, Trace, Worksheet, first_refusal, refused};

/// Whether the first of a couple has a right in the month. What only that person can tell, is asked last.
pub(super) fn heeft_recht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<()> {
    let persoon = gezin.een;
    match van {
        Voorziening::Ioaw => w.all([
            &|w| op_tijd_geboren(w, persoon),
            &|w| voor_aow_leeftijd(w, van, persoon),
            &|w| in_vrijheid(w, van, persoon),
            &|w| met_verblijfsrecht(w, van, persoon),
            &|w| met_afgelopen_ww(w, persoon),
        ]),
        Voorziening::Ioaz => w.all([
            &|w| minstens_55(w, persoon),
            &|w| voor_aow_leeftijd(w, van, persoon),
            &|w| in_vrijheid(w, van, persoon),
            &|w| met_verblijfsrecht(w, van, persoon),
            &|w| met_beeindigd_bedrijf(w, persoon),
            &|w| zonder_bedrijf(w, gezin),
        ]),
    }
}

/// Whether somebody said to be paid an IOAW.
pub(super) fn krijgt_ioaw(persoon: Persoon) -> bool {
    persoon.uitkering_soort_indien_bekend() == Some(UitkeringSoort::Ioaw)
}

/// A couple of whom both take part: beside a spouse who is detained or has no lawful residence, somebody is seen as single.
///
/// IOAW art. 6 lid 2, geldend 2026-07-01: "2 Geen recht op uitkering heeft de echtgenoot, indien ten aanzien
/// van deze, dan wel ten aanzien van de werkloze werknemer zich een omstandigheid voordoet als omschreven in
/// het eerste lid. Indien zich ten aanzien van de echtgenoot een omstandigheid voordoet als omschreven in het
/// eerste lid, onderdelen a, b, c, d en g, wordt de werkloze werknemer aangemerkt als alleenstaande."
///
/// IOAZ art. 6 lid 3, geldend 2026-07-01: "3 Geen recht op uitkering heeft de echtgenoot, indien ten aanzien
/// van deze, dan wel ten aanzien van de gewezen zelfstandige zich een omstandigheid voordoet als omschreven in
/// het tweede lid. Indien zich ten aanzien van de echtgenoot een omstandigheid voordoet als omschreven in het
/// tweede lid, onderdelen b, c, d, e en h, wordt de gewezen zelfstandige aangemerkt als alleenstaande."
pub(super) fn meetellend<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<Gezin<'a>> {
    let Some(ander) = gezin.ander else { return Ok(gezin) };
    let doet_mee = refused(met_verblijfsrecht(w, van, ander))?.is_none()
        && refused(in_vrijheid(w, van, ander))?.is_none();
    Ok(Gezin { ander: doet_mee.then_some(ander), ..gezin })
}

/// IOAW art. 2 onder a, 1°, geldend 2026-07-01: "\[…\] a. die: 1° geboren is voor 1 januari 1965 en na het
/// bereiken van de leeftijd van 50 jaar werkloos is geworden;"
fn op_tijd_geboren<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let geboren = persoon.geboortedatum()?;
    let grens = w.norm(&w.normen().ioaw.geboren_voor)?;
    let reason = w.reason(ReasonCode::IoawTeLaatGeboren, IOAW.art("2 onder a, 1°"));
    reason.about(persoon).tested(geboren, grens).refuse_if(geboren >= grens)
}

/// IOAZ art. 2 lid 1, geldend 2026-07-01: "1 In deze wet en de daarop berustende bepalingen wordt verstaan
/// onder gewezen zelfstandige: de persoon die voor de voorziening in het bestaan was aangewezen op arbeid in
/// het eigen bedrijf of beroep en die: 1°. de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid,
/// van de Algemene Ouderdomswet, nog niet heeft bereikt en 2°. na het bereiken van de leeftijd van 55 jaar het
/// bedrijf of beroep heeft beëindigd."
fn minstens_55<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().ioaz.zelfstandige_vanaf)?;
    let bereikt = w.heeft_bereikt(persoon.geboortedatum()?, vanaf);
    w.reason(ReasonCode::IoazVanaf55, IOAZ.art("2")).about(persoon).refuse_if(!bereikt)
}

/// A WW after becoming unemployed at fifty or older, that has run out.
///
/// IOAW art. 2, geldend 2026-07-01: "In deze wet en de daarop berustende bepalingen wordt verstaan onder
/// werkloze werknemer de persoon die werkloos is en de pensioengerechtigde leeftijd, bedoeld in artikel 7a,
/// eerste lid, van de Algemene Ouderdomswet, nog niet heeft bereikt en: a. die: 1° geboren is voor 1 januari
/// 1965 en na het bereiken van de leeftijd van 50 jaar werkloos is geworden; 2°. in verband met die
/// werkloosheid recht heeft gekregen op een uitkering op grond van hoofdstuk II van de Werkloosheidwet met een
/// duur van meer dan drie maanden, en 3°. nadien de volledige uitkeringsduur, bedoeld in hoofdstuk II van de
/// Werkloosheidswet, inclusief een eventuele verlenging van deze duur op grond van artikel 76 van die wet,
/// heeft bereikt, tenzij op dat tijdstip een maatregel van blijvend gehele weigering van de uitkering op grond
/// van artikel 27, eerste of tweede lid, van de Werkloosheidswet van toepassing is; of b. 1° geboren is voor 1
/// januari 1965 en die na het bereiken van de leeftijd van 50 jaar recht heeft gekregen op een loongerelateerde
/// werkhervattingsuitkering gedeeltelijk arbeidsongeschikten als bedoeld in hoofdstuk 7 van de Wet werk en
/// inkomen naar arbeidsvermogen, en 2°. wiens recht op werkhervattingsuitkering gedeeltelijk arbeidsgeschikten
/// nadien is geëindigd omdat zijn mate van arbeidsongeschiktheid niet langer ten minste 35% bedraagt."
fn met_afgelopen_ww<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let afgelopen = persoon.ww_na_50_afgelopen()?;
    w.reason(ReasonCode::GeenWwNa50, IOAW.art("2")).about(persoon).refuse_if(!afgelopen)
}

/// Who has ended an own business, or must.
///
/// IOAZ art. 2 lid 1, geldend 2026-07-01: "1 In deze wet en de daarop berustende bepalingen wordt verstaan
/// onder gewezen zelfstandige: de persoon die voor de voorziening in het bestaan was aangewezen op arbeid in
/// het eigen bedrijf of beroep en die: 1°. de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid,
/// van de Algemene Ouderdomswet, nog niet heeft bereikt en 2°. na het bereiken van de leeftijd van 55 jaar het
/// bedrijf of beroep heeft beëindigd."
fn met_beeindigd_bedrijf<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let beeindigd = persoon.bedrijf_na_55_beeindigd()?;
    w.reason(ReasonCode::GeenBedrijfNa55, IOAZ.art("2")).about(persoon).refuse_if(!beeindigd)
}

/// No right arises before both have ended their business, and none is left once one of them begins again: the profit of a
/// spouse is not deducted. Who still has to end it, is told to claim before that.
///
/// IOAZ art. 6 lid 1, geldend 2026-07-01: "1 Geen recht op uitkering ontstaat, zolang het bedrijf of beroep
/// door de zelfstandige en de echtgenoot niet is beëindigd."
///
/// IOAZ art. 6 lid 2 onder a, geldend 2026-07-01: "2 Geen recht op uitkering heeft de gewezen zelfstandige die:
/// a. zelf dan wel van wie de echtgenoot de arbeid in bedrijf of beroep hervat of aanvangt; \[…\]"
fn zonder_bedrijf<'a>(w: &mut Worksheet<'a, impl Trace>, gezin: Gezin<'a>) -> Rule<()> {
    let reason = w.reason(ReasonCode::IoazBedrijfLoopt, IOAZ.art("6 lid 1 en 2 onder a"));
    first_refusal(gezin.personen().map(|persoon| {
        let loopt = persoon.dagbesteding()? == Dagbesteding::EigenBedrijf;
        reason.about(persoon).refuse_if(loopt)
    }))
}

/// IOAW art. 6 lid 1 onder f, geldend 2026-07-01: "1 Geen recht op uitkering heeft de werkloze werknemer die:
/// \[…\] f. de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet,
/// heeft bereikt;"
///
/// IOAZ art. 6 lid 2 onder g, geldend 2026-07-01: "2 Geen recht op uitkering heeft de gewezen zelfstandige die:
/// \[…\] g. de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet,
/// heeft bereikt;"
fn voor_aow_leeftijd<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let bereikt = heeft_aow_leeftijd(w, persoon)?;
    let artikel = van.kies(IOAW.art("6 lid 1 onder f"), IOAZ.art("6 lid 2 onder g"));
    w.reason(ReasonCode::GeenIoawVanafAowLeeftijd, artikel).about(persoon).refuse_if(bereikt)
}

/// From the first day of detention.
///
/// IOAW art. 6 lid 1 onder c, geldend 2026-07-01: "1 Geen recht op uitkering heeft de werkloze werknemer die:
/// \[…\] c. rechtens zijn vrijheid is ontnomen;"
///
/// IOAZ art. 6 lid 2 onder d, geldend 2026-07-01: "2 Geen recht op uitkering heeft de gewezen zelfstandige die:
/// \[…\] d. rechtens zijn vrijheid is ontnomen;"
fn in_vrijheid<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let gedetineerd = persoon.gedetineerd()?;
    let artikel = van.kies(IOAW.art("6 lid 1 onder c"), IOAZ.art("6 lid 2 onder d"));
    w.reason(ReasonCode::GeenBijstandInDetentie, artikel).about(persoon).refuse_if(gedetineerd)
}

/// Temporary protection is not one of the grounds that the acts name (art. 8 onder f of the Vreemdelingenwet 2000).
///
/// IOAW art. 6 lid 1 onder b, geldend 2026-07-01: "1 Geen recht op uitkering heeft de werkloze werknemer die:
/// \[…\] b. niet rechtmatig verblijf houdt in de zin van artikel 8, onder a tot en met e en l, van de
/// Vreemdelingenwet 2000;"
///
/// IOAZ art. 6 lid 2 onder c, geldend 2026-07-01: "2 Geen recht op uitkering heeft de gewezen zelfstandige die:
/// \[…\] c. niet rechtmatig verblijf houdt in de zin van artikel 8, onder a tot en met e en l, van de
/// Vreemdelingenwet 2000;"
fn met_verblijfsrecht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<()> {
    let code = match persoon.verblijf()? {
        Verblijf::Rechtmatig => return Ok(()),
        Verblijf::NietRechtmatig => ReasonCode::GeenBijstandZonderVerblijfsrecht,
        Verblijf::TijdelijkeBescherming => ReasonCode::LeefgeldInPlaatsVanBijstand,
    };
    w.reason(code, van.kies(IOAW.art("6 lid 1 onder b"), IOAZ.art("6 lid 2 onder c")))
        .about(persoon)
        .refuse()
}
