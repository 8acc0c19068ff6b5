//! The extra amount of kinderbijslag: Algemene Kinderbijslagwet (AKW, BWBR0002368) art. 7a lid 2 to 4.
//! <https://wetten.overheid.nl/BWBR0002368/2026-08-01>
//!
//! Once over a calendar year, for who was paid double kinderbijslag because of intensive care and has no
//! partner, or of whom one of both earned next to nothing. Lid 4 (co-parents) needs no fact of its own:
//! it looks at the parent who is paid.

use crate::bron::AKW;
use crate::datum::Maand;
use crate::euro::{Euro, PerYear};
use crate::feiten::InkomenDocument;
use crate::feiten::{Bedrag, Saldo};
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{Afweging, Award, Bekend, Certainty, Claim, Outcome, Reason, Stop};
use crate::oud::outcome::{Refusal, eerste_bekende};
use crate::oud::regelingen::kinderbijslag::kind::{
    geen_verzekerde, kinderen, verdubbelde_kwartalen,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

/// The Sociale Verzekeringsbank pays it where all quarters were double; the act does not say so.
const ALLE_KWARTALEN: usize = 4;
/// Art. 14 lid 3: "ingediend voor 1 december van het kalenderjaar na het kalenderjaar".
const LAATSTE_MAAND: i8 = 11;

/// Assesses the extra amount over the calendar year. Lid 3: at most once for applicant and partner.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.kinderbijslag.extra_bedrag.op(s.maand).map_err(Stop::from));
    let mut certainty = Certainty::Exact;
    afweging.weiger(eerste_bekende([
        geen_verdubbeling(s),
        geen_verzekerde(s),
        beiden_verdienen(s, &mut certainty),
    ]))?;
    add_caveats(s, &mut afweging);
    let toekenning = toekenning(s, &mut certainty, trace);
    *afweging.certainty() = (*afweging.certainty()).max(certainty);
    Ok(afweging.besluit(toekenning))
}

/// Lid 2: over the year "tot uitbetaling gekomen recht ... op een verdubbeling" of lid 1.
fn geen_verdubbeling(s: &Situatie) -> Bekend<Option<Reason>> {
    let mut open = None;
    for kind in kinderen(s)? {
        match verdubbelde_kwartalen(s, kind) {
            Ok(0) => {}
            Ok(_) => return Ok(None),
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    let reden = Reason::new("geen_dubbele_kinderbijslag", s.bron(&AKW, "7a lid 2"));
    open.map_or(Ok(Some(reden)), Err)
}

/// Lid 2 onder b: with a partner, one of both had "belastbare winst ..., belastbaar loon ... of belastbaar
/// resultaat ... dat niet meer is dan" the limit. Above it for both there is no right.
fn beiden_verdienen(s: &Situatie, certainty: &mut Certainty) -> Bekend<Option<Reason>> {
    let Some(partner) = toeslagpartner(s)? else { return Ok(None) };
    let grens = s.norm(&s.normen.kinderbijslag.extra_inkomensgrens, certainty)?;
    let ouders = [s.aanvrager()?, partner];
    let inkomens = ouders.map(inkomen_uit_werk);
    // One who is known to be within it decides; the other need not be asked.
    if inkomens.iter().any(|inkomen| inkomen.is_ok_and(|inkomen| inkomen <= grens)) {
        return Ok(None);
    }
    let [aanvrager, partner] = inkomens;
    let laagste = aanvrager?.min(partner?);
    // Of who gave only the sum it is not known what of it comes from work.
    let soorten_bekend = ouders.iter().all(|ouder| heeft_soorten(*ouder));
    let code =
        if soorten_bekend { "beide_ouders_verdienen" } else { "beide_ouders_hebben_inkomen" };
    let reden = Reason::new(code, s.bron(&AKW, "7a lid 2 onder b"));
    Ok(Some(reden.tested(laagste, grens)))
}

/// Profit and wage in the sense of the Wet IB 2001 (3.80: benefits and pensions are wage). Who gave only
/// the toetsingsinkomen is measured by that.
fn inkomen_uit_werk(persoon: Persoon) -> Bekend<PerYear> {
    let inkomen = persoon.inkomen()?;
    let som = match inkomen.toetsingsinkomen.given() {
        Some(Saldo(zelf)) => *zelf,
        None => loon_en_winst(inkomen),
    };
    Ok(PerYear::new(som))
}

fn heeft_soorten(persoon: Persoon) -> bool {
    persoon.inkomen().is_ok_and(|inkomen| inkomen.toetsingsinkomen.given().is_none())
}

fn loon_en_winst(inkomen: &InkomenDocument) -> Euro {
    let loon = [&inkomen.loon, &inkomen.uitkering, &inkomen.aow, &inkomen.pensioen];
    let winst = inkomen.winst.given().map_or(Euro::ZERO, |Saldo(winst)| *winst);
    let loon = loon.into_iter().filter_map(|soort| soort.given()).map(|Bedrag(bedrag)| *bedrag);
    loon.sum::<Euro>() + winst.max(Euro::ZERO)
}

fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    let beslist = Certainty::BeoordelingUitvoerder;
    afweging.caveat("extra_na_dubbele_kinderbijslag", None, beslist);
    let alle = |kind| verdubbelde_kwartalen(s, kind) == Ok(ALLE_KWARTALEN);
    if !kinderen(s).is_ok_and(|mut kinderen| kinderen.any(alle)) {
        afweging.caveat("extra_niet_alle_kwartalen", None, beslist);
    }
    if twee_lage_inkomens(s) {
        afweging.caveat("extra_twee_lage_inkomens", None, beslist);
    }
}

/// Both within the limit: the act gives a right, the Sociale Verzekeringsbank asks that one earns more.
fn twee_lage_inkomens(s: &Situatie) -> bool {
    let (Ok(Some(partner)), Ok(aanvrager)) = (toeslagpartner(s), s.aanvrager()) else {
        return false;
    };
    let Ok(grens) = s.norm(&s.normen.kinderbijslag.extra_inkomensgrens, &mut Certainty::default())
    else {
        return false;
    };
    [aanvrager, partner]
        .map(inkomen_uit_werk)
        .iter()
        .all(|inkomen| inkomen.is_ok_and(|inkomen| inkomen <= grens))
}

fn toekenning<T: Trace>(
    s: &Situatie,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let bedrag = s.norm(&s.normen.kinderbijslag.extra_bedrag, certainty)?;
    trace.step("extra_bedrag", bedrag, s.bron(&AKW, "7a lid 2"));
    let until = Some(Maand::new(s.jaar() + 1, LAATSTE_MAAND).laatste_dag_na(0));
    let claim = Some(Claim { until, runs_on: false, bron: s.bron(&AKW, "14 lid 3") });
    Ok(Ok(Award { once: bedrag.amount(), claim, ..Award::default() }))
}
