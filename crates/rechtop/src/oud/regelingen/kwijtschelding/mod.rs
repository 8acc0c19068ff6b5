//! Kwijtschelding of taxes of municipality and water board: Invorderingswet 1990 (IW, BWBR0004770) art. 26,
//! Uitvoeringsregeling Invorderingswet 1990 (URI, BWBR0004766) chapter II and Regeling kwijtschelding
//! belastingen medeoverheden (RKBM, BWBR0047157). <https://wetten.overheid.nl/BWBR0004766/2026-01-01>
//!
//! What a council may choose, stands in [`crate::beleid`]. One sum over both assessments together: who
//! has nothing to pay from, is let off everything by both.
//!
//! Not here, because nobody but the officer knows: which taxes are let off at all, whose own fault it is
//! that they were not paid (URI 8), an income that will soon be higher (URI 18), debts from before living
//! together (URI 19), payments on other tax debts and alimony that is paid (URI 15 lid 1 onder a and d).

mod inkomen;
mod vermogen;

use inkomen::{Inkomen, Uitgaven};
use vermogen::Bezit;

use crate::bron::{IW, URI};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::{Saldo, Woningsoort};
use crate::oud::begrippen::toeslagpartner::aanvrager_en_partner;
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, Reason, Refusal, Stop,
};
use crate::oud::situatie::Situatie;
use crate::oud::trace::{NoTrace, Trace};

/// Nobody's assessments of a year come to this much: of an owner the most expensive home in the dearest
/// municipality stays far below, and others are not assessed for a home at all. Who can pay it, is not
/// asked for what the assessments are.
const HOOGSTE_AANSLAG_EIGENAAR: Euro = Euro::from_euros(5_000);
const HOOGSTE_AANSLAG: Euro = Euro::from_euros(2_500);
/// No basisverzekering costs this much a month. With it as premium, the rest of the answers can already
/// be enough to know.
const HOOGSTE_PREMIE: PerMonth = PerMonth::new(Euro::from_euros(400));

/// Assesses the kwijtschelding of local taxes.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.kwijtschelding.auto_waarde.op(s.maand).map_err(Stop::from));
    if s.normen.kwijtschelding.auto_waarde.op(s.maand).is_ok()
        && s.woning().soort() == Ok(&Woningsoort::Instelling)
    {
        // URI 16 lid 4: the price of the place counts, which is not asked.
        let bron = s.bron(&URI, "16 lid 4");
        return Outcome::Pointer(Reason::new("kwijtschelding_in_instelling", bron));
    }
    let toekenning = toekenning(s, afweging.certainty(), trace);
    if matches!(toekenning, Ok(Ok(_))) {
        add_caveats(s, &mut afweging);
    }
    afweging.besluit(toekenning)
}

fn toekenning<T: Trace>(
    s: &Situatie,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let kwijt = match kwijtschelding(s, certainty, trace)? {
        Ok(kwijt) => kwijt,
        Err(reason) => return Ok(Err(Refusal { reason, rest_of_year: None })),
    };
    Ok(Ok(Award {
        once: kwijt,
        claim: Some(Claim { until: None, runs_on: false, bron: s.bron(&IW, "26") }),
        ..Award::default()
    }))
}

/// What is let off, or why nothing is. What is known decides as soon as it can; the assessments are asked
/// last, and only where something could be let off.
fn kwijtschelding<T: Trace>(
    s: &Situatie,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Euro, Reason>> {
    let hoogste = hoogste_aanslag(s)?;
    let aanslag = s.lokale_belastingen();
    if aanslag == Ok(PerYear::ZERO) {
        return Ok(Err(Reason::new("geen_lokale_belastingen", s.bron(&IW, "26"))));
    }
    let hoogstens = aanslag.map_or(hoogste, PerYear::amount);
    // With rent and premium as answered, else with the highest that they can be.
    let ruim = Uitgaven::hoogste(s, HOOGSTE_PREMIE, certainty)?;
    let gegeven = ruim.zoals_gegeven(s, certainty);
    let ruim = gegeven.unwrap_or(ruim);
    let bezit = Bezit::geld(s, certainty);
    if let Ok(bezit) = &bezit
        && bezit.vermogen(&ruim) >= hoogstens
    {
        return Ok(Err(te_veel_geld(s, bezit, &ruim)));
    }
    let inkomen = Inkomen::new(s, certainty)?;
    let te_betalen = inkomen.te_betalen(s, &ruim, certainty)?.amount();
    if te_betalen >= hoogstens {
        return Ok(Err(te_veel_inkomen(s, &inkomen, &ruim)));
    }
    let genoeg = |bezit: &Bezit| bezit.vermogen(&ruim) + te_betalen >= hoogstens;
    let bezit = bezit?.met_woning(s)?;
    if genoeg(&bezit) {
        return Ok(Err(te_veel_samen(s, &bezit, &inkomen, &ruim)));
    }
    let bezit = bezit.met_auto(s, certainty)?;
    if genoeg(&bezit) {
        return Ok(Err(te_veel_samen(s, &bezit, &inkomen, &ruim)));
    }
    rest(s, &bezit, &inkomen, &gegeven?, certainty, trace)
}

fn hoogste_aanslag(s: &Situatie) -> Bekend<Euro> {
    let eigenaar = *s.woning().soort()? == Woningsoort::Koop;
    Ok(if eigenaar { HOOGSTE_AANSLAG_EIGENAAR } else { HOOGSTE_AANSLAG })
}

/// Art. 11: the assessments less the wealth and the share of the capacity.
fn rest<T: Trace>(
    s: &Situatie,
    bezit: &Bezit,
    inkomen: &Inkomen,
    uitgaven: &Uitgaven,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Euro, Reason>> {
    let te_betalen = inkomen.te_betalen(s, uitgaven, certainty)?;
    let samen = bezit.vermogen(uitgaven) + te_betalen.amount();
    if s.lokale_belastingen().is_err() && samen >= hoogste_aanslag(s)? {
        return Ok(Err(te_veel_samen(s, bezit, inkomen, uitgaven)));
    }
    let aanslag = s.lokale_belastingen()?;
    let kwijt = aanslag.amount().excess_over(samen);
    if kwijt == Euro::ZERO {
        return Ok(Err(niets_over(s, aanslag, samen)));
    }
    bezit.explain(s, uitgaven, trace);
    inkomen.explain(s, uitgaven, trace);
    trace.step("te_betalen_uit_inkomen", te_betalen, s.bron(&URI, "11 onder b, 2°"));
    trace.step("aanslag", aanslag, s.bron(&IW, "26"));
    trace.step("kwijtschelding", kwijt, s.bron(&URI, "11"));
    Ok(Ok(kwijt))
}

/// Art. 11 onder b, 1°: money.
fn te_veel_geld(s: &Situatie, bezit: &Bezit, uitgaven: &Uitgaven) -> Reason {
    let reden = Reason::new("kwijtschelding_vermogen", s.bron(&URI, "12 lid 2 onder d"));
    reden.tested(bezit.geld, bezit.vrij(uitgaven))
}

/// Art. 11 onder b, 1°: a home or a car.
fn te_veel_bezit(s: &Situatie, bezit: &Bezit) -> Reason {
    let reden = Reason::new("kwijtschelding_bezit", s.bron(&URI, "12"));
    Reason { getoetst: Some((bezit.overwaarde + bezit.auto).into()), ..reden }
}

/// Art. 11 onder b, 2°.
fn te_veel_inkomen(s: &Situatie, inkomen: &Inkomen, uitgaven: &Uitgaven) -> Reason {
    let reden = Reason::new("kwijtschelding_inkomen", s.bron(&URI, "13"));
    reden.tested(inkomen.besteedbaar(uitgaven), uitgaven.kosten())
}

/// Art. 11 onder b: all together, told by what is easiest to see.
fn te_veel_samen(s: &Situatie, bezit: &Bezit, inkomen: &Inkomen, uitgaven: &Uitgaven) -> Reason {
    if bezit.overwaarde + bezit.auto > Euro::ZERO {
        te_veel_bezit(s, bezit)
    } else if inkomen.besteedbaar(uitgaven) > uitgaven.kosten() {
        te_veel_inkomen(s, inkomen, uitgaven)
    } else {
        te_veel_geld(s, bezit, uitgaven)
    }
}

/// Art. 11: both together are as much as the assessments.
fn niets_over(s: &Situatie, aanslag: PerYear, samen: Euro) -> Reason {
    let reden = Reason::new("kwijtschelding_niets_over", s.bron(&URI, "11"));
    reden.tested(PerYear::new(samen), aanslag)
}

fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    afweging.caveat("kwijtschelding_uitvoerder", None, Certainty::BeoordelingUitvoerder);
    afweging.caveat("kwijtschelding_eerst_vragen", None, Certainty::Exact);
    afweging.caveat("kwijtschelding_vermogen_nu", None, Certainty::Exact);
    if heeft_bedrijf(s) == Ok(true) {
        afweging.caveat("kwijtschelding_ondernemer", None, Certainty::Exact);
    }
}

/// URI art. 28 lid 1 onder b: of entrepreneurs only where the council decided so.
fn heeft_bedrijf(s: &Situatie) -> Bekend<bool> {
    let mut personen = aanvrager_en_partner(s)?;
    Ok(personen.any(|persoon| {
        let winst = persoon.inkomen().ok().and_then(|inkomen| inkomen.winst.given());
        winst.is_some_and(|Saldo(winst)| *winst != Euro::ZERO)
    }))
}

/// What a toeslag comes to in the month of the situation.
fn toeslag(assess: impl Fn(&Situatie, &mut NoTrace) -> Outcome, s: &Situatie) -> Bekend<PerMonth> {
    match assess(s, &mut NoTrace) {
        Outcome::Right(award) => Ok(award.per_month),
        Outcome::NoRight(_) | Outcome::Pointer(_) => Ok(PerMonth::ZERO),
        Outcome::Undecided(undecided) => {
            Err(match (undecided.not_known, undecided.missing.first()) {
                (None, Some(question)) => Stop::Open(*question),
                (Some(not_known), _) => Stop::NotKnown(not_known),
                (None, None) => return Ok(PerMonth::ZERO),
            })
        }
    }
}
