//! Kwijtschelding of taxes of municipality and water board: Invorderingswet 1990 (IW 1990, BWBR0004770) art. 26,
//! Uitvoeringsregeling Invorderingswet 1990 (URI 1990, BWBR0004766) chapter II and Regeling kwijtschelding belastingen
//! medeoverheden (RKBM, BWBR0047157). <https://wetten.overheid.nl/BWBR0004766/2026-01-01>
//!
//! What a council may choose stands in [`crate::beleid`]. One sum over both assessments together: who has nothing to
//! pay from is let off everything by both.
//!
//! Rekent niet: URI 8 (niet betaald door eigen toedoen, geen aangifte: dat weet alleen de ambtenaar); URI 12 lid 2
//! onder a, b, e, g en h (inboedel, uitvaart, studielening, levensloop en oude dag: niet gevraagd); URI 15 lid 1 onder
//! a, d, e, f en h (afbetaling van belasting, betaalde alimentatie, kostgangers en andere uitgaven: niet gevraagd); URI
//! 15 lid 4 (woonlasten delen met kostendelers); URI 16 lid 4 (buiten Nederland); URI 18 (een inkomen dat spoedig
//! stijgt) en 19 (schulden van voor het samenwonen): dat weet alleen de ambtenaar; URI 27 (welke belastingen: dat kiest
//! de raad).

mod inkomen;
mod uitgaven;
mod vermogen;

use inkomen::Inkomen;
use uitgaven::Uitgaven;
use vermogen::Bezit;

use crate::begrippen::inkomenssoort::saldo;
use crate::begrippen::partner::beiden;
use crate::bron::{IW, URI};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Persoon, Woningsoort};
use crate::rekenen::{Award, Claim, Reason, Rule, Trace, Verdict, Worksheet};

/// Nobody's assessments of a year come to this much: of an owner the most expensive home in the dearest municipality
/// stays far below, and others are not assessed for a home at all. Who can pay it is not asked for what the assessments
/// are.
const HOOGSTE_AANSLAG_EIGENAAR: Euro = Euro::from_euros(5_000);
const HOOGSTE_AANSLAG: Euro = Euro::from_euros(2_500);
/// No basisverzekering costs this much a month. With it as premium, the rest of the answers can already be enough to
/// know.
const HOOGSTE_PREMIE: PerMonth = PerMonth::new(Euro::from_euros(400));

/// The kwijtschelding of local taxes.
///
/// IW 1990 art. 26 lid 1, geldend 2026-07-01: "Bij ministeriële regeling worden regels gesteld krachtens welke
/// aan de belastingschuldige die niet in staat is anders dan met buitengewoon bezwaar een belastingaanslag
/// geheel of gedeeltelijk te betalen, gehele of gedeeltelijke kwijtschelding kan worden verleend."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    if let Some(pointer) = in_inrichting(w) {
        return Ok(Verdict::Pointer(pointer));
    }
    let once = kwijtschelding(w)?;
    tell(w);
    let claim = Some(Claim::until(None, w.bron(IW.art("26"))));
    Ok(Award { once, claim, ..Award::default() }.into())
}

/// Of who lives in an inrichting the price of the place counts, which is not asked.
///
/// URI 1990 art. 16 lid 3, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen, in afwijking van de vorige leden, voor de belastingschuldige die ter verzorging of verpleging in
/// een daartoe bestemde inrichting is opgenomen: de prijs die is verschuldigd voor verzorging dan wel
/// verpleging, verhoogd met twee derden van de op hem van toepassing zijnde bijstandsnorm, genoemd in artikel
/// 23 van de Participatiewet."
fn in_inrichting(w: &Worksheet<impl Trace>) -> Option<Reason> {
    let in_inrichting =
        w.situatie().woning().soort_indien_bekend() == Some(Woningsoort::Instelling);
    let pointer = w.reason(ReasonCode::KwijtscheldingInInstelling, URI.art("16 lid 3"));
    (w.is_covered() && in_inrichting).then_some(pointer)
}

/// What is let off, or why nothing is. What is known decides as soon as it can; the assessments are asked last, and only
/// where something could be let off.
fn kwijtschelding<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Euro> {
    let hoogstens = hoogstens(w)?;
    // With rent and premium as answered, else with the highest that they can be.
    let hoogste = Uitgaven::hoogste(w, HOOGSTE_PREMIE)?;
    let gegeven = hoogste.zoals_gegeven(w);
    let ruim = gegeven.clone().unwrap_or(hoogste);
    let geld = Bezit::geld(w);
    if let Ok(geld) = &geld {
        te_veel_geld(w, geld, &ruim).refuse_if(geld.vermogen(&ruim) >= hoogstens)?;
    }
    let inkomen = Inkomen::van(w)?;
    let te_betalen = inkomen.te_betalen(w, &ruim)?.amount();
    te_veel_inkomen(w, &inkomen, &ruim).refuse_if(te_betalen >= hoogstens)?;
    let genoeg = |bezit: &Bezit| bezit.vermogen(&ruim) + te_betalen >= hoogstens;
    let met_woning = geld?.met_woning(w)?;
    te_veel_samen(w, &met_woning, &inkomen, &ruim).refuse_if(genoeg(&met_woning))?;
    let bezit = met_woning.met_auto(w)?;
    te_veel_samen(w, &bezit, &inkomen, &ruim).refuse_if(genoeg(&bezit))?;
    rest(w, &bezit, &inkomen, &gegeven?)
}

/// What the assessments come to at most: as answered, else more than anybody's.
fn hoogstens(w: &Worksheet<impl Trace>) -> Rule<Euro> {
    let hoogste = hoogste_aanslag(w)?;
    let aanslag = w.situatie().lokale_belastingen_indien_bekend();
    let geen = w.reason(ReasonCode::GeenLokaleBelastingen, IW.art("26"));
    geen.refuse_if(aanslag == Some(PerYear::ZERO))?;
    Ok(aanslag.map_or(hoogste, PerYear::amount))
}

fn hoogste_aanslag(w: &Worksheet<impl Trace>) -> Rule<Euro> {
    let eigenaar = w.situatie().woning().soort()? == Woningsoort::Koop;
    Ok(if eigenaar { HOOGSTE_AANSLAG_EIGENAAR } else { HOOGSTE_AANSLAG })
}

/// The assessments less the wealth and the share of the betalingscapaciteit.
///
/// URI 1990 art. 11, geldend 2026-01-01: "Kwijtschelding wordt verleend voor: a. het gehele op de
/// belastingaanslag openstaande bedrag indien geen vermogen en geen betalingscapaciteit aanwezig is; b. het
/// openstaande bedrag van de belastingaanslag dat resteert nadat: 1°. het aanwezige vermogen is aangewend ter
/// voldoening van de belastingaanslag; 2°. ten minste 80 percent van de betalingscapaciteit is aangewend; een
/// en ander onverminderd het bepaalde in artikel 8 en artikel 18."
fn rest<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    bezit: &Bezit,
    inkomen: &Inkomen<'a>,
    uitgaven: &Uitgaven,
) -> Rule<Euro> {
    let te_betalen = inkomen.te_betalen(w, uitgaven)?;
    let samen = bezit.vermogen(uitgaven) + te_betalen.amount();
    if w.situatie().lokale_belastingen_indien_bekend().is_none() {
        let genoeg = samen >= hoogste_aanslag(w)?;
        te_veel_samen(w, bezit, inkomen, uitgaven).refuse_if(genoeg)?;
    }
    let aanslag = w.situatie().lokale_belastingen()?;
    let kwijt = aanslag.amount().excess_over(samen);
    niets_over(w, samen, aanslag).refuse_if(kwijt == Euro::ZERO)?;
    bezit.explain(w, uitgaven);
    inkomen.explain(w, uitgaven);
    w.step(StepCode::TeBetalenUitInkomen, te_betalen, URI.art("11 onder b, 2°"));
    w.step(StepCode::Aanslag, aanslag, IW.art("26"));
    w.step(StepCode::Kwijtschelding, kwijt, URI.art("11"));
    Ok(kwijt)
}

/// Art. 11 onder b, 1°: money.
fn te_veel_geld(w: &Worksheet<impl Trace>, bezit: &Bezit, uitgaven: &Uitgaven) -> Reason {
    let reason = w.reason(ReasonCode::KwijtscheldingVermogen, URI.art("12 lid 2 onder d"));
    reason.tested(bezit.geld, bezit.vrij(uitgaven))
}

/// Art. 11 onder b, 1°: a home or a car.
fn te_veel_bezit(w: &Worksheet<impl Trace>, bezit: &Bezit) -> Reason {
    let reason = w.reason(ReasonCode::KwijtscheldingBezit, URI.art("12"));
    reason.valued(bezit.overwaarde + bezit.auto)
}

/// Art. 11 onder b, 2°.
fn te_veel_inkomen(w: &Worksheet<impl Trace>, inkomen: &Inkomen, uitgaven: &Uitgaven) -> Reason {
    let reason = w.reason(ReasonCode::KwijtscheldingInkomen, URI.art("13"));
    reason.tested(inkomen.besteedbaar(uitgaven), uitgaven.kosten)
}

/// Art. 11 onder b: all together, told by what is easiest to see.
fn te_veel_samen(
    w: &Worksheet<impl Trace>,
    bezit: &Bezit,
    inkomen: &Inkomen,
    uitgaven: &Uitgaven,
) -> Reason {
    if bezit.overwaarde + bezit.auto > Euro::ZERO {
        te_veel_bezit(w, bezit)
    } else if inkomen.besteedbaar(uitgaven) > uitgaven.kosten {
        te_veel_inkomen(w, inkomen, uitgaven)
    } else {
        te_veel_geld(w, bezit, uitgaven)
    }
}

/// Art. 11: both together are as much as the assessments.
fn niets_over(w: &Worksheet<impl Trace>, samen: Euro, aanslag: PerYear) -> Reason {
    let reason = w.reason(ReasonCode::KwijtscheldingNietsOver, URI.art("11"));
    reason.tested(PerYear::new(samen), aanslag)
}

fn tell(w: &mut Worksheet<impl Trace>) {
    w.leave_to_officer(CaveatCode::KwijtscheldingUitvoerder);
    w.tell(CaveatCode::KwijtscheldingEerstVragen);
    w.tell(CaveatCode::KwijtscheldingVermogenNu);
    if heeft_bedrijf(w).unwrap_or(false) {
        w.tell(CaveatCode::KwijtscheldingOndernemer);
    }
}

/// Whether one of the two has a business: of entrepreneurs only where the council decided so.
///
/// URI 1990 art. 28 lid 1 onder b, geldend 2026-01-01: "Met betrekking tot een verzoek om kwijtschelding van de
/// in artikel 27 genoemde belastingen en heffingen verschuldigd door: \[…\] b. een natuurlijk persoon die een
/// bedrijf of zelfstandig een beroep uitoefent, zijn de afdelingen 1, 3, 4 en 5 van overeenkomstige toepassing,
/// met dien verstande dat indien door de provinciale staten, de gemeenteraad of het algemeen bestuur van het
/// waterschap daartoe is besloten, met betrekking tot een verzoek om kwijtschelding van de in artikel 27,
/// onderdeel a, onderdeel b, onderscheidenlijk onderdeel c, bedoelde belastingen en heffingen die geen verband
/// houden met de uitoefening van dat bedrijf of beroep, de afdelingen 1, 2 en 5 van overeenkomstige toepassing
/// zijn; \[…\]"
fn heeft_bedrijf(w: &Worksheet<impl Trace>) -> Rule<bool> {
    let winst = |persoon: Persoon| {
        persoon.inkomen_indien_bekend().is_some_and(|inkomen| saldo(&inkomen.winst) != Euro::ZERO)
    };
    Ok(beiden(w)?.any(winst))
}
