//! The extra amount of kinderbijslag: Algemene Kinderbijslagwet (AKW, BWBR0002368) art. 7a lid 2 to 4.
//! <https://wetten.overheid.nl/BWBR0002368/2026-08-01>
//!
//! Once over a calendar year, for who was paid double kinderbijslag because of intensive care and has no partner, or of
//! whom one of both earned next to nothing.
//!
//! Rekent niet: 7a lid 4 (co-ouders: beslissend is de ouder aan wie wordt betaald, en dat is al het gegeven).

use super::kind::{een_ouder_verzekerd, verdubbelde_kwartalen};
use crate::begrippen::gezin::kinderen;
use crate::begrippen::inkomen::zelf_gegeven;
use crate::begrippen::inkomenssoort::{bedrag, saldo};
use crate::begrippen::partner::toeslagpartner;
use crate::bron::AKW;
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::datum::Maand;
use crate::euro::{Euro, PerYear};
use crate::feiten::{InkomenDocument, Persoon};
use crate::rekenen::{Award, Claim, Rule, Trace, Verdict, Worksheet, one_passes};

/// The extra amount over the calendar year: at most once for applicant and partner.
///
/// AKW art. 7a lid 3, geldend 2026-08-01: "Indien een verzekerde of diens partner voldoet aan de voorwaarden,
/// bedoeld in het tweede lid, en recht heeft op meer dan eenmaal de verdubbeling van de kinderbijslag, bedoeld
/// in het eerste lid, heeft hij dan wel zijn partner recht op ten hoogste eenmaal het extra bedrag aan
/// kinderbijslag, bedoeld in het tweede lid."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(|w| {
        w.all([&|w| een_kind_verdubbeld(w), &|w| een_ouder_verzekerd(w), &|w| {
            een_ouder_verdient_weinig(w)
        }])
    })?;
    tell(w)?;
    Ok(award(w)?.into())
}

/// That for some child the doubling was paid in the year.
///
/// AKW art. 7a lid 2, geldend 2026-08-01: "Indien een verzekerde over een kalenderjaar tot uitbetaling gekomen
/// recht heeft gehad op een verdubbeling van het bedrag aan kinderbijslag op grond van het eerste lid, en a.
/// met betrekking tot dat kalenderjaar, dan wel een gedeelte daarvan, geen partner heeft als bedoeld in artikel
/// 1.2 van de Wet inkomstenbelasting 2001; of b. met betrekking tot dat kalenderjaar een partner heeft als
/// bedoeld in artikel 1.2 van de Wet inkomstenbelasting 2001 en de verzekerde of diens partner in dat
/// kalenderjaar belastbare winst uit een of meer ondernemingen als bedoeld in artikel 3.2 van de Wet
/// inkomstenbelasting 2001, belastbaar loon als bedoeld in artikel 3.80 van de Wet inkomstenbelasting 2001 of
/// belastbaar resultaat uit een of meer werkzaamheden als bedoeld in artikel 3.90 van de Wet inkomstenbelasting
/// 2001 heeft genoten dat niet meer is dan € 6.323; heeft de verzekerde recht op een extra bedrag aan
/// kinderbijslag over dat kalenderjaar ten bedrage van € 2.783,46."
fn een_kind_verdubbeld(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let geen = w.reason(ReasonCode::GeenDubbeleKinderbijslag, AKW.art("7a lid 2"));
    let kinderen = kinderen(w)?;
    let verdubbeld = kinderen.map(|kind| {
        let kwartalen = verdubbelde_kwartalen(w, kind)?;
        geen.refuse_if(kwartalen == 0)
    });
    one_passes(verdubbeld, geen)
}

/// With a partner, one of both earned no more than the limit. Above it for both there is no right.
///
/// AKW art. 7a lid 2 onder b, geldend 2026-08-01: "\[…\] b. met betrekking tot dat kalenderjaar een partner
/// heeft als bedoeld in artikel 1.2 van de Wet inkomstenbelasting 2001 en de verzekerde of diens partner in dat
/// kalenderjaar belastbare winst uit een of meer ondernemingen als bedoeld in artikel 3.2 van de Wet
/// inkomstenbelasting 2001, belastbaar loon als bedoeld in artikel 3.80 van de Wet inkomstenbelasting 2001 of
/// belastbaar resultaat uit een of meer werkzaamheden als bedoeld in artikel 3.90 van de Wet inkomstenbelasting
/// 2001 heeft genoten dat niet meer is dan € 6.323; heeft de verzekerde recht op een extra bedrag aan
/// kinderbijslag over dat kalenderjaar ten bedrage van € 2.783,46."
fn een_ouder_verdient_weinig(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let Some(partner) = toeslagpartner(w)? else { return Ok(()) };
    let grens = w.norm(&w.normen().kinderbijslag.extra_inkomensgrens)?;
    let ouders = [w.situatie().aanvrager()?, partner];
    let inkomens = ouders.map(inkomen_uit_werk);
    // One who is known to be within it decides; the other need not be asked.
    if inkomens.iter().any(|inkomen| binnen(inkomen, grens)) {
        return Ok(());
    }
    let [aanvrager, partner] = inkomens;
    let laagste = aanvrager?.min(partner?);
    // Of who gave only the sum it is not known what of it comes from work.
    let code = if ouders.into_iter().all(gaf_soorten) {
        ReasonCode::BeideOudersVerdienen
    } else {
        ReasonCode::BeideOudersHebbenInkomen
    };
    w.reason(code, AKW.art("7a lid 2 onder b")).tested(laagste, grens).refuse()
}

/// Profit and wage in the sense of the Wet IB 2001 (3.80: benefits and pensions are wage). Who gave only the
/// toetsingsinkomen is measured by that.
fn inkomen_uit_werk(persoon: Persoon) -> Rule<PerYear> {
    let inkomen = persoon.inkomen()?;
    Ok(PerYear::new(zelf_gegeven(inkomen).unwrap_or_else(|| loon_en_winst(inkomen))))
}

/// Whether an income is known to be within the limit.
fn binnen(inkomen: &Rule<PerYear>, grens: PerYear) -> bool {
    inkomen.as_ref().is_ok_and(|inkomen| *inkomen <= grens)
}

fn loon_en_winst(inkomen: &InkomenDocument) -> Euro {
    let loon = [&inkomen.loon, &inkomen.uitkering, &inkomen.aow, &inkomen.pensioen].map(bedrag);
    loon.into_iter().sum::<Euro>() + saldo(&inkomen.winst).max(Euro::ZERO)
}

fn gaf_soorten(persoon: Persoon) -> bool {
    persoon.inkomen_indien_bekend().is_some_and(|inkomen| zelf_gegeven(inkomen).is_none())
}

/// The Sociale Verzekeringsbank pays it where all quarters were double; the act does not say so.
const ALLE_KWARTALEN: usize = 4;

fn tell(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    w.tell(CaveatCode::ExtraNaDubbeleKinderbijslag);
    let mut kinderen = kinderen(w)?;
    let alle = |kind| verdubbelde_kwartalen(w, kind) == Ok(ALLE_KWARTALEN);
    if !kinderen.any(alle) {
        w.tell(CaveatCode::ExtraNietAlleKwartalen);
    }
    if twee_lage_inkomens(w)? {
        w.tell(CaveatCode::ExtraTweeLageInkomens);
    }
    Ok(())
}

/// Both within the limit: the act gives a right, the Sociale Verzekeringsbank asks that one earns more.
fn twee_lage_inkomens(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let Some(partner) = toeslagpartner(w)? else { return Ok(false) };
    let grens = w.norm(&w.normen().kinderbijslag.extra_inkomensgrens)?;
    let ouders = [w.situatie().aanvrager()?, partner];
    Ok(ouders.into_iter().all(|ouder| binnen(&inkomen_uit_werk(ouder), grens)))
}

/// The last month of the year after in which it can be claimed.
const LAATSTE_MAAND: i8 = 11;

/// AKW art. 14 lid 3, geldend 2026-08-01: "De aanvraag om het extra bedrag aan kinderbijslag, bedoeld in
/// artikel 7a, tweede lid, wordt ingediend voor 1 december van het kalenderjaar na het kalenderjaar waarover
/// het recht op het extra bedrag aan kinderbijslag bestaat."
fn award(w: &mut Worksheet<impl Trace>) -> Rule<Award> {
    let bedrag = w.norm(&w.normen().kinderbijslag.extra_bedrag)?;
    w.step(StepCode::ExtraBedrag, bedrag, AKW.art("7a lid 2"));
    let until = Maand::new(w.jaar() + 1, LAATSTE_MAAND).laatste_dag();
    let claim = Some(Claim::until(Some(until), w.bron(AKW.art("14 lid 3"))));
    Ok(Award { once: bedrag.amount(), claim, ..Award::default() })
}
