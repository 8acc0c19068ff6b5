//! Kinderbijslag: Algemene Kinderbijslagwet (AKW, BWBR0002368).
//! <https://wetten.overheid.nl/BWBR0002368/2026-08-01>
//!
//! Articles that compute nothing here: 7 lid 6 (double for a child that lives elsewhere: the children of
//! the document live at home), 7b and 12 lid 2 (child abroad: not covered), 7d, 13 (indexation), 15 and
//! on (execution). The extra amount of 7a lid 2 to 4 is a scheme of its own, `kinderbijslag_extra`.

pub(super) mod kind;

use crate::bron::AKW;
use crate::datum::Maand;
use crate::euro::{PerQuarter, PerYear};
use crate::feiten::{Kinderbijslag, Onderwijs, Verblijf};
use crate::oud::answer::{Question, Veld};
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, Reason, Refusal, Stop, eerste_bekende,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::{NoTrace, Trace};
use kind::{
    geen_verzekerde, is_16_of_17, is_verdubbeld, kan_verdubbelen, kinderen, kwartalen, recht_voor,
    verdubbelde_kwartalen,
};

/// Art. 12 lid 3: the ages at which the amount rises.
const MIDDELSTE: i16 = 6;
const OUDSTE: i16 = 12;
/// Art. 14 lid 5 onder a: a quarter can be claimed until the quarter of a year later ends.
const MAANDEN_TOT_EINDE_TERMIJN: i8 = 14;
/// Art. 14 lid 5 onder b: and doubled, until the quarter of half a year later ends.
const MAANDEN_TOT_EINDE_VERDUBBELING: i8 = 8;

/// Assesses the kinderbijslag of applicant and partner: of one child it is paid once.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.kinderbijslag.basisbedrag.op(s.maand).map_err(Stop::from));
    afweging.weiger(eerste_bekende([geen_kind(s), geen_verzekerde(s)]))?;
    add_caveats(s, &mut afweging);
    let mut certainty = Certainty::Exact;
    let toekenning = toekenning(s, &mut certainty, trace);
    *afweging.certainty() = (*afweging.certainty()).max(certainty);
    Ok(afweging.besluit(toekenning))
}

/// Art. 7 lid 1 and 11: in no quarter of the year a child that counts.
fn geen_kind(s: &Situatie) -> Bekend<Option<Reason>> {
    let mut open = None;
    let mut reden = Reason::new("geen_kind_voor_kinderbijslag", s.bron(&AKW, "7 lid 1"));
    for kind in kinderen(s)? {
        match telt_ergens(s, kind) {
            Ok(Ok(())) => return Ok(None),
            Ok(Err(eigen_reden)) => reden = eigen_reden.unwrap_or(reden),
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(Some(reden)), Err)
}

fn telt_ergens(s: &Situatie, kind: Persoon) -> Bekend<Result<(), Option<Reason>>> {
    let mut reden = None;
    for kwartaal in kwartalen(s) {
        match recht_voor(&kwartaal, kind)? {
            Ok(()) => return Ok(Ok(())),
            Err(eigen_reden) => reden = eigen_reden.or(reden),
        }
    }
    Ok(Err(reden))
}

fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    let Ok(kinderen) = kinderen(s) else { return };
    let mut loopt_al = false;
    if let Some(kind) = pasgeboren(s) {
        afweging.caveat("kinderbijslag_pasgeboren", Some(kind.index), Certainty::Exact);
    }
    for kind in kinderen.filter(|kind| telt_ergens(s, *kind).is_ok_and(|telt| telt.is_ok())) {
        loopt_al |= kind.kinderbijslag() == Ok(&Kinderbijslag::Aanvrager);
        let geboren = kind.geboortedatum();
        if kwartalen(s).any(|kwartaal| geboren.is_ok_and(|dag| is_16_of_17(&kwartaal, dag))) {
            let certainty = match kind.onderwijs() {
                Ok(onderwijs) if *onderwijs != Onderwijs::Geen => Certainty::Exact,
                _ => Certainty::BeoordelingUitvoerder,
            };
            afweging.caveat("kinderbijslag_school_16_17", Some(kind.index), certainty);
        }
        if verdubbelde_kwartalen(s, kind).is_ok_and(|aantal| aantal > 0) {
            let certainty = Certainty::BeoordelingUitvoerder;
            afweging.caveat("dubbele_kinderbijslag", Some(kind.index), certainty);
        }
    }
    if loopt_al {
        afweging.caveat("kinderbijslag_loopt", None, Certainty::Exact);
    }
    add_verblijf_caveats(s, afweging);
}

/// A child that was born after the first day of the quarter: it counts from the next (art. 11 lid 2),
/// which can be in the next year.
fn pasgeboren<'a>(s: &Situatie<'a>) -> Option<Persoon<'a>> {
    kinderen(s).ok()?.find(|kind| {
        let geboren = kind.geboortedatum_indien_bekend();
        geboren.is_some_and(|geboren| geboren > s.maand.kwartaal().eerste_dag())
    })
}

/// Art. 6: whether somebody with temporary protection is insured hangs on work, and so on the
/// Sociale Verzekeringsbank. And a partner who lives here lawfully applies where the applicant does not.
fn add_verblijf_caveats(s: &Situatie, afweging: &mut Afweging) {
    let Ok(verblijf) = s.aanvrager().and_then(|aanvrager| aanvrager.verblijf()) else { return };
    match verblijf {
        Verblijf::TijdelijkeBescherming if partner_is_verzekerd(s) => {
            afweging.caveat("partner_vraagt_kinderbijslag_aan", None, Certainty::Exact);
        }
        Verblijf::TijdelijkeBescherming => {
            let certainty = Certainty::BeoordelingUitvoerder;
            afweging.caveat("kinderbijslag_tijdelijke_bescherming", None, certainty);
        }
        Verblijf::NietRechtmatig if matches!(toeslagpartner(s), Ok(Some(_))) => {
            afweging.caveat("partner_vraagt_kinderbijslag_aan", None, Certainty::Exact);
        }
        Verblijf::NietRechtmatig | Verblijf::Rechtmatig => {}
    }
}

fn partner_is_verzekerd(s: &Situatie) -> bool {
    let partner = toeslagpartner(s).ok().flatten();
    partner.is_some_and(|partner| partner.verblijf() == Ok(&Verblijf::Rechtmatig))
}

/// The quarter of the peildatum, and the four quarters of its year.
fn toekenning<T: Trace>(
    s: &Situatie,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let mut per_year = PerYear::ZERO;
    let mut nu = Err(None);
    for kwartaal in kwartalen(s) {
        let bedrag = if kwartaal.maand == s.maand.kwartaal() {
            nu = in_kwartaal(&kwartaal, certainty, trace)?;
            nu
        } else {
            in_kwartaal(&kwartaal, certainty, &mut NoTrace)?
        };
        per_year += bedrag.map_or(PerYear::ZERO, PerQuarter::within_year);
    }
    let refine = te_verfijnen(s)?;
    let award = Award { per_year, claim: aanvraagtermijn(s), refine, ..Award::default() };
    Ok(match nu {
        Ok(per_quarter) => {
            let per_month = per_quarter.per_month();
            trace.step("per_maand", per_month, s.bron(&AKW, "12 lid 3"));
            Ok(Award { per_quarter: Some(per_quarter), per_month, ..award })
        }
        Err(reden) => Err(Refusal {
            reason: reden
                .unwrap_or(Reason::new("geen_kind_voor_kinderbijslag", s.bron(&AKW, "7 lid 1"))),
            rest_of_year: (per_year > PerYear::ZERO).then(|| Box::new(award)),
        }),
    })
}

/// Of which children it would change the amount to know whether they need intensive care.
fn te_verfijnen(s: &Situatie) -> Bekend<Vec<Question>> {
    let kan = |kind: &Persoon| kwartalen(s).any(|kwartaal| kan_verdubbelen(&kwartaal, *kind));
    Ok(kinderen(s)?.filter(kan).map(|kind| kind.vraag(Veld::IntensieveZorg)).collect())
}

/// What one quarter gives for all children together, or why it gives nothing.
fn in_kwartaal<T: Trace>(
    s: &Situatie,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<PerQuarter, Option<Reason>>> {
    let mut som = PerQuarter::ZERO;
    let mut reden = None;
    let basisbedrag = s.norm(&s.normen.kinderbijslag.basisbedrag, certainty)?;
    for kind in kinderen(s)? {
        match recht_voor(s, kind)? {
            Ok(()) => {
                if som == PerQuarter::ZERO {
                    trace.step("basisbedrag", basisbedrag, s.bron(&AKW, "12 lid 1"));
                }
                som += kwartaalbedrag(s, kind, basisbedrag, certainty, trace)?;
            }
            Err(eigen_reden) => reden = eigen_reden.or(reden),
        }
    }
    if som == PerQuarter::ZERO {
        return Ok(Err(reden));
    }
    trace.step("per_kwartaal", som, s.bron(&AKW, "12"));
    Ok(Ok(som))
}

/// Art. 12 lid 1 and 3: a part of the base amount by age on the first day of the quarter, in cents, as
/// the act prints the amounts; art. 7a lid 1: twice that for a child that needs intensive care.
fn kwartaalbedrag<T: Trace>(
    s: &Situatie,
    kind: Persoon,
    basisbedrag: PerQuarter,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<PerQuarter> {
    let normen = &s.normen.kinderbijslag;
    let geboren = kind.geboortedatum()?;
    let (percentage, lid) = if s.maand.oud_leeftijd_bereikt(geboren, OUDSTE) {
        (&normen.percentage_12_17, "12 lid 3 onder c")
    } else if s.maand.oud_leeftijd_bereikt(geboren, MIDDELSTE) {
        (&normen.percentage_6_11, "12 lid 3 onder b")
    } else {
        (&normen.percentage_0_5, "12 lid 3 onder a")
    };
    let percentage = s.norm(percentage, certainty)?;
    let bedrag = (basisbedrag * percentage).round_half_up_to_cent();
    let verdubbeld = is_verdubbeld(s, kind)?;
    trace.person_step("leeftijdspercentage", kind.index, percentage, s.bron(&AKW, lid));
    trace.person_step("bedrag_kind", kind.index, bedrag, s.bron(&AKW, lid));
    if verdubbeld {
        trace.person_step("verdubbeling", kind.index, bedrag * 2, s.bron(&AKW, "7a lid 1"));
    }
    Ok(if verdubbeld { bedrag * 2 } else { bedrag })
}

/// Art. 14 lid 5: the right begins no earlier than "een jaar voorafgaand aan de eerste dag van het
/// kalenderkwartaal waarin de aanvraag ... werd ingediend", the doubling no earlier than six months
/// before it. Only where there is something to claim: who has the doubling already, is told so.
fn aanvraagtermijn(s: &Situatie) -> Option<Claim> {
    let verdubbeld = |kind: Persoon| is_verdubbeld(s, kind) == Ok(true);
    let nog_niet = |kind: Persoon| kind.kinderbijslag() == Ok(&Kinderbijslag::NietAangevraagd);
    let (maanden, artikel) = if kinderen(s).ok()?.any(verdubbeld) {
        (MAANDEN_TOT_EINDE_VERDUBBELING, "14 lid 5 onder b")
    } else if kinderen(s).ok()?.any(nog_niet) {
        (MAANDEN_TOT_EINDE_TERMIJN, "14 lid 5 onder a")
    } else {
        return None;
    };
    let kwartaal: Maand = s.maand.kwartaal();
    let until = Some(kwartaal.laatste_dag_na(maanden));
    Some(Claim { until, runs_on: true, bron: s.bron(&AKW, artikel) })
}
