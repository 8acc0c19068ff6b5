//! Kwijtschelding of taxes of municipality and water board: Invorderingswet 1990 (IW 1990, BWBR0004770) art. 26,
//! Uitvoeringsregeling Invorderingswet 1990 (URI 1990, BWBR0004766) chapter II and Regeling kwijtschelding belastingen
//! medeoverheden (RKBM, BWBR0047157). <https://wetten.overheid.nl/BWBR0004766/2026-01-01>
//!
//! What a council may choose stands in [`crate::beleid`], what was chosen where in `rules/gemeenten`. One sum over both assessments together: who has nothing to
//! pay from is let off everything by both.
//!
//! Rekent niet: URI 1990 8 (niet betaald door eigen toedoen, geen aangifte: dat weet alleen de ambtenaar); 12 lid 2
//! onder a, b, e, g en h (inboedel, uitvaart, studielening, levensloop en oude dag: niet gevraagd); 14 lid 1 onder c, 9°
//! (loon naast een uitkering dat de gemeente vrijlaat: dat weet alleen de gemeente); 15 lid 1 onder a, d, e, f en h
//! (afbetaling van belasting, betaalde alimentatie, kostgangers en andere uitgaven: niet gevraagd); 16 lid 4 (buiten
//! Nederland); 18 (een inkomen dat spoedig stijgt: dat weet alleen de ambtenaar); 19 (schulden van voor het samenwonen:
//! dat weet alleen de ambtenaar); 27 (welke belastingen: dat kiest de raad); Leidraad 26.2.12 (inkomen van studenten: de
//! beurs wordt niet gevraagd).

mod inkomen;
mod kosten;
mod uitgaven;
mod vakantiegeld;
mod vermogen;

use inkomen::Inkomen;
use uitgaven::Uitgaven;
use vermogen::Bezit;

use rechtop_lokaal::Heffer;

use crate::begrippen::inkomenssoort::saldo;
use crate::begrippen::netto_inkomen::vraag_netto_van_beiden;
use crate::begrippen::partner::beiden;
use crate::beleid::Kwijtscheldingsbeleid;
use crate::bron::{IW, URI};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{Euro, PerYear};
use crate::feiten::{Fact, Persoon, Woningsoort};
use crate::rekenen::{Award, Claim, Doubt, Draft, Refused, Rule, Trace, Verdict, Worksheet};

/// The kwijtschelding of local taxes.
///
/// IW 1990 art. 26 lid 1, geldend 2026-07-01: "Bij ministeriële regeling worden regels gesteld krachtens welke
/// aan de belastingschuldige die niet in staat is anders dan met buitengewoon bezwaar een belastingaanslag
/// geheel of gedeeltelijk te betalen, gehele of gedeeltelijke kwijtschelding kan worden verleend."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    met_aanslag(w)?;
    van_ondernemer(w)?;
    if let Some(pointer) = in_inrichting(w)? {
        return Ok(Verdict::Pointer(pointer));
    }
    let once = kwijtschelding(w);
    vraag_netto_van_beiden(w, &once)?;
    let once = once?;
    tell(w);
    // Each municipality decides how it measures.
    if let Err(open) = w.situatie().gemeente() {
        w.refine([open]);
    }
    let claim = Some(Claim::until(None, w.bron(IW.art("26"))));
    Ok(Award { once, claim, ..Award::default() }.into())
}

/// Without an assessment there is nothing to let off, wherever somebody lives.
fn met_aanslag(w: &Worksheet<impl Trace>) -> Rule<()> {
    let aanslag = w.situatie().lokale_belastingen_indien_bekend();
    let geen = w.reason(ReasonCode::GeenLokaleBelastingen, IW.art("26"));
    geen.refuse_if(aanslag == Some(PerYear::ZERO))
}

/// Where the council decided against it, who has a business is not let off private taxes either.
fn van_ondernemer(w: &Worksheet<impl Trace>) -> Rule<()> {
    let reason = w.reason(ReasonCode::KwijtscheldingOndernemer, URI.art("28 lid 1 onder b"));
    let uitgesloten = w.beleid().ondernemer == Some(false);
    reason.refuse_if(uitgesloten && heeft_bedrijf(w).unwrap_or(false))
}

/// Of who lives in an inrichting the price of the place counts, which is not asked.
///
/// URI 1990 art. 16 lid 3, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen, in afwijking van de vorige leden, voor de belastingschuldige die ter verzorging of verpleging in
/// een daartoe bestemde inrichting is opgenomen: de prijs die is verschuldigd voor verzorging dan wel
/// verpleging, verhoogd met twee derden van de op hem van toepassing zijnde bijstandsnorm, genoemd in artikel
/// 23 van de Participatiewet."
fn in_inrichting(w: &Worksheet<impl Trace>) -> Rule<Option<Refused>> {
    if !w.is_covered() || w.situatie().woning().soort()? != Woningsoort::Instelling {
        return Ok(None);
    }
    w.situatie().lokale_belastingen()?;
    Ok(Some(w.reason(ReasonCode::KwijtscheldingInInstelling, URI.art("16 lid 3")).write()))
}

/// What is let off, or why nothing is. What is answered decides as soon as it can: what is not, is taken as what leaves most
/// to be let off. What the assessments are is asked before what counts in nothing else.
fn kwijtschelding<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Euro> {
    let hoogstens = hoogste_aanslag(w);
    let uitgaven = Uitgaven::hoogstens(w)?;
    let geld = Bezit::geld(w);
    if let Ok(geld) = &geld {
        te_veel_geld(w, geld, &uitgaven).refuse_if(geld.vermogen(&uitgaven) >= hoogstens)?;
    }
    let inkomen = Inkomen::van(w)?;
    let te_betalen = inkomen.te_betalen(w, &uitgaven)?.amount();
    let zeker = inkomen.zeker_te_betalen(w, &uitgaven)?.amount();
    let reason = te_veel_inkomen(w, &inkomen, &uitgaven);
    rustend_op(&inkomen, reason, zeker >= hoogstens).refuse_if(te_betalen >= hoogstens)?;
    let geld = geld?;
    let minstens = geld.voor_zover_bekend(w);
    let bezit = minstens.vermogen(&uitgaven);
    let reason = te_veel_samen(w, &minstens, &inkomen, &uitgaven);
    let reason = rustend_op(&inkomen, reason, bezit + zeker >= hoogstens);
    reason.refuse_if(bezit + te_betalen >= hoogstens)?;
    let aanslag = w.situatie().lokale_belastingen()?;
    inkomen.zeker()?;
    uitgaven.zeker()?;
    let bezit = geld.met_woning(w)?.met_auto(w)?;
    if inkomen.geschat {
        w.weaken(Doubt::Schatting);
    }
    rest(w, aanslag, &bezit, &inkomen, &uitgaven)
}

/// A reason that rests on the estimate of an income, where what is there for sure would not be enough for it.
fn rustend_op<'a>(inkomen: &Inkomen, reason: Draft<'a>, zeker: bool) -> Draft<'a> {
    let schatting = inkomen.geschat && !zeker;
    if schatting { reason.resting_on(Doubt::Schatting) } else { reason }
}

/// What the assessments come to at most: as answered, else the most that a document takes.
fn hoogste_aanslag(w: &Worksheet<impl Trace>) -> Euro {
    let aanslag = w.situatie().lokale_belastingen_indien_bekend();
    aanslag.map_or(Fact::LokaleBelastingen.most(), PerYear::amount)
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
    aanslag: PerYear,
    bezit: &Bezit,
    inkomen: &Inkomen<'a>,
    uitgaven: &Uitgaven,
) -> Rule<Euro> {
    let te_betalen = inkomen.te_betalen(w, uitgaven)?;
    let samen = bezit.vermogen(uitgaven) + te_betalen.amount();
    bezit.explain(w, uitgaven);
    inkomen.explain(w, uitgaven);
    w.step(StepCode::TeBetalenUitInkomen, te_betalen, URI.art("11 onder b, 2°"));
    w.step(StepCode::Aanslag, aanslag, IW.art("26"));
    let kwijt = aanslag.amount().excess_over(samen);
    w.step(StepCode::Kwijtschelding, kwijt, URI.art("11"));
    Ok(kwijt)
}

/// Art. 11 onder b, 1°: money.
fn te_veel_geld<'a>(
    w: &Worksheet<'a, impl Trace>,
    bezit: &Bezit,
    uitgaven: &Uitgaven,
) -> Draft<'a> {
    let reason = w.reason(ReasonCode::KwijtscheldingVermogen, URI.art("12 lid 2 onder d"));
    reason.tested(bezit.geld, bezit.vrij(uitgaven))
}

/// Art. 11 onder b, 1°: a home or a car.
fn te_veel_bezit<'a>(w: &Worksheet<'a, impl Trace>, bezit: &Bezit) -> Draft<'a> {
    let reason = w.reason(ReasonCode::KwijtscheldingBezit, URI.art("12"));
    reason.valued(bezit.overwaarde + bezit.auto)
}

/// Art. 11 onder b, 2°.
fn te_veel_inkomen<'a>(
    w: &Worksheet<'a, impl Trace>,
    inkomen: &Inkomen,
    uitgaven: &Uitgaven,
) -> Draft<'a> {
    let reason = w.reason(ReasonCode::KwijtscheldingInkomen, URI.art("13"));
    reason.tested(inkomen.besteedbaar(uitgaven), uitgaven.kosten)
}

/// Art. 11 onder b: all together, told by what is easiest to see.
fn te_veel_samen<'a>(
    w: &Worksheet<'a, impl Trace>,
    bezit: &Bezit,
    inkomen: &Inkomen,
    uitgaven: &Uitgaven,
) -> Draft<'a> {
    if bezit.overwaarde + bezit.auto > Euro::ZERO {
        te_veel_bezit(w, bezit)
    } else if inkomen.besteedbaar(uitgaven) > uitgaven.kosten {
        te_veel_inkomen(w, inkomen, uitgaven)
    } else {
        te_veel_geld(w, bezit, uitgaven)
    }
}

/// What the officer still looks at, and what the answer does not count.
fn tell(w: &mut Worksheet<impl Trace>) {
    w.tell(CaveatCode::KwijtscheldingUitvoerder);
    w.tell(CaveatCode::KwijtscheldingEerstVragen);
    w.tell(CaveatCode::KwijtscheldingVermogenNu);
    if w.beleid().ondernemer.is_none() && heeft_bedrijf(w).unwrap_or(false) {
        w.tell(CaveatCode::KwijtscheldingOndernemer);
    }
    vertel_waterschap(w);
    if heeft_studiefinanciering(w).unwrap_or(false) {
        w.tell(CaveatCode::KwijtscheldingStudent);
    }
}

/// The water boards that measure in another way than the municipality does: what they let off can be another amount.
fn vertel_waterschap(w: &mut Worksheet<impl Trace>) {
    let (dag, beleid) = (w.situatie().huishouden().peildatum(), w.beleid());
    for besluit in w.besluiten().van(Heffer::Waterschap, dag) {
        if Kwijtscheldingsbeleid::from(besluit) != beleid {
            w.tell_with(CaveatCode::KwijtscheldingWaterschapAnders, besluit.naam.as_str());
        }
    }
}

/// Whether one of the two has studiefinanciering: their income is a fixed amount, whatever the grant is.
///
/// Leidraad art. 26.2.12, geldend 2026-01-01: "\[…\] De inkomsten van een student worden gesteld op een forfaitair
/// bedrag. A. Voor studenten in het hoger onderwijs is dit het bedrag voor het normbudget voor levensonderhoud
/// verminderd met een forfaitair bedrag voor boeken en leermiddelen groot € 80. B. Voor studenten in het
/// middelbaar beroepsonderwijs is dit het bedrag voor het normbudget voor levensonderhoud verminderd met een
/// forfaitair bedrag voor boeken en leermiddelen groot € 70 en met het bedrag aan onderwijsretributie. \[…\]"
fn heeft_studiefinanciering(w: &Worksheet<impl Trace>) -> Rule<bool> {
    let student = |persoon: Persoon| persoon.studiefinanciering_indien_bekend() == Some(true);
    Ok(beiden(w)?.any(student))
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
