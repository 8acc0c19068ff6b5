//! Kinderbijslag: Algemene Kinderbijslagwet (AKW, BWBR0002368). <https://wetten.overheid.nl/BWBR0002368/2026-08-01>
//!
//! Rekent niet: 7 lid 6 (dubbel voor een kind dat elders woont: de kinderen van het huishouden wonen thuis); 7b en 12 lid
//! 2 (een kind in het buitenland: niet gedekt); 7d (delegatie); 13 (indexering: de bedragen staan in de rijen); 15 en
//! verder (uitvoering).

pub mod extra;
mod kind;

use crate::begrippen::gezin::kinderen;
use crate::begrippen::kinderbijslag::hangt_aan_school;
use crate::begrippen::verblijf::tell_wie_aanvraagt;
use crate::bron::AKW;
use crate::codes::{CaveatCode, StepCode};
use crate::euro::{PerMonth, PerQuarter, PerYear};
use crate::feiten::{Fact, Gap, Kinderbijslag, Onderwijs, Persoon};
use crate::jaar::{Kwartaaljaar, kwartaaljaar};
use crate::rekenen::{
    Award, Claim, Doubt, Draft, Halt, Refused, Rounding, Rule, Trace, Verdict, Worksheet,
    first_refusal, month_of_quarter, one_passes, round,
};
use kind::{
    Kind, Kinderen, een_ouder_verzekerd, geen_kind, is_verdubbeld, kan_verdubbelen,
    verdubbelde_kwartalen, zeker_verzekerd,
};

/// The kinderbijslag of applicant and partner: of one child it is paid once.
///
/// AKW art. 18 lid 2, geldend 2026-08-01: "Indien twee personen, die gezamenlijk een huishouden vormen, over
/// eenzelfde tijdvak recht op kinderbijslag voor eenzelfde kind hebben, wordt de kinderbijslag uitbetaald aan
/// degene van hen die zij gezamenlijk daartoe hebben aangewezen."
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    let kinderen = Kind::alle(w);
    w.weigh(|w| first_refusal([een_kind_telt(w, &kinderen), een_ouder_verzekerd(w)]))?;
    let kinderen = kinderen?;
    tell_of_kinderen(w, &kinderen)?;
    tell_of_verblijf(w)?;
    let geen = geen_kind(w);
    let jaar = kwartaaljaar(w, AKW.art("12 lid 3"), &mut |w| in_kwartaal(w, &kinderen, geen))?;
    Ok(award(w, &kinderen, jaar)?.into())
}

/// That in some quarter of the year a child counts.
fn een_kind_telt(w: &Worksheet<impl Trace>, kinderen: &Rule<Kinderen>) -> Rule<()> {
    let (kinderen, geen) = (kinderen.as_ref().map_err(|open| *open)?, geen_kind(w));
    one_passes(kinderen.iter().map(|kind| kind.telt_ergens(geen)), geen)
}

fn tell_of_kinderen<'a>(w: &mut Worksheet<'a, impl Trace>, kinderen: &[Kind<'a>]) -> Rule<()> {
    if let Some(kind) = pasgeboren(w)? {
        w.tell(CaveatCode::KinderbijslagPasgeboren.about(kind));
    }
    let mut loopt_al = false;
    let geen = geen_kind(w);
    for kind in kinderen.iter().filter(|kind| kind.telt_ergens(geen).is_ok()) {
        let krijgt = kind.persoon.kinderbijslag_indien_bekend();
        loopt_al |= krijgt == Some(Kinderbijslag::Aanvrager);
        tell_of_kind(w, kind);
    }
    if loopt_al {
        w.tell(CaveatCode::KinderbijslagLoopt);
    }
    Ok(())
}

/// A child that was born after the first day of the quarter: it counts from the next, which can be in the next year.
///
/// AKW art. 11 lid 2, geldend 2026-08-01: "Recht op kinderbijslag over een kalenderkwartaal voor een kind
/// bestaat indien op de eerste dag van dat kalenderkwartaal is voldaan aan de voorwaarden, bedoeld in artikel
/// 7, en, indien van toepassing, artikel 7a."
fn pasgeboren<'a>(w: &Worksheet<'a, impl Trace>) -> Rule<Option<Persoon<'a>>> {
    let eerste_dag = w.peilmaand().kwartaal().eerste_dag();
    Ok(kinderen(w)?.find(|kind| {
        kind.geboortedatum_indien_bekend().is_some_and(|geboren| geboren > eerste_dag)
    }))
}

/// School, and the care, the Sociale Verzekeringsbank looks at.
fn tell_of_kind<'a>(w: &mut Worksheet<'a, impl Trace>, kind: &Kind<'a>) {
    let persoon = kind.persoon;
    if kind.ergens(w, |w, _| hangt_aan_school(w, persoon.geboortedatum()?)) {
        w.tell(CaveatCode::KinderbijslagSchool1617.about(persoon));
        if persoon.onderwijs_indien_bekend().is_none_or(|school| school == Onderwijs::Geen) {
            w.weaken(Doubt::HangtAf);
        }
    }
    if persoon.intensieve_zorg_indien_bekend() == Some(true) && verdubbeld_ergens(w, kind) {
        w.tell(CaveatCode::DubbeleKinderbijslag.about(persoon));
    }
}

/// Whether in some quarter the amount for a child in need of intensive care is paid double; nothing of it is open.
fn verdubbeld_ergens<'a>(w: &mut Worksheet<'a, impl Trace>, kind: &Kind<'a>) -> bool {
    verdubbelde_kwartalen(w, kind.persoon).is_ok_and(|aantal| aantal > 0)
}

/// Whether somebody with temporary protection is insured hangs on work, and so on the Sociale Verzekeringsbank. And a
/// partner who lives here lawfully applies where the applicant does not.
///
/// AKW art. 6 lid 4, geldend 2026-08-01: "Bij een maatregel, als bedoeld in het derde lid, kan worden bepaald
/// dat bij een niet rechtmatig verblijf in Nederland in de zin van artikel 8, onder a tot en met e en l,
/// verzekerd zijn: a. vreemdelingen die rechtmatig in Nederland arbeid verrichten, dan wel hebben verricht; b.
/// vreemdelingen die, na rechtmatig verblijf te hebben gehouden in de zin van artikel 8, onder a tot en met e
/// en l, van de Vreemdelingenwet 2000, rechtmatig in Nederland verblijf hebben als bedoeld in artikel 8, onder
/// g of h, van de Vreemdelingenwet 2000."
fn tell_of_verblijf(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    tell_wie_aanvraagt(w)?;
    if zeker_verzekerd(w) == Ok(false) {
        w.tell(CaveatCode::KinderbijslagTijdelijkeBescherming);
    }
    Ok(())
}

/// What one quarter gives for all children together. Where it gives nothing, the last reason that says more than `geen`.
fn in_kwartaal<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    kinderen: &[Kind<'a>],
    geen: Draft,
) -> Rule<PerQuarter> {
    let basisbedrag = w.norm(&w.normen().kinderbijslag.basisbedrag)?;
    let (mut samen, mut eigen) = (PerQuarter::ZERO, None);
    for kind in kinderen {
        match kind.recht(w) {
            Ok(()) => {
                if samen == PerQuarter::ZERO {
                    w.step(StepCode::Basisbedrag, basisbedrag, AKW.art("12 lid 1"));
                }
                samen += kwartaalbedrag(w, kind.persoon, basisbedrag)?;
            }
            Err(Halt::Refused(own)) if own.code == geen.code() => {}
            Err(Halt::Refused(own)) => eigen = Some(own.resting_on(w.certainty())),
            Err(open) => return Err(open),
        }
    }
    if samen == PerQuarter::ZERO {
        return eigen.map_or_else(|| geen.refuse(), Refused::refuse);
    }
    w.step(StepCode::PerKwartaal, samen, AKW.art("12"));
    Ok(samen)
}

/// A part of the base amount by age on the first day of the quarter, in cents, as the act prints the amounts; and twice
/// that for a child that needs intensive care.
///
/// AKW art. 12 lid 1, geldend 2026-08-01: "Het basiskinderbijslagbedrag over een kalenderkwartaal bedraagt €
/// 426,29 per kind."
///
/// AKW art. 12 lid 3, geldend 2026-08-01: "Het aan een verzekerde over een kalenderkwartaal te betalen bedrag
/// aan kinderbijslag bedraagt voor een kind, dat op de eerste dag van dat kwartaal: a. jonger is dan 6 jaar: €
/// 298,40 b. 6 jaar of ouder, maar jonger is dan 12 jaar: € 362,35 en c. 12 jaar en ouder, maar jonger is dan
/// 18 jaar: € 426,29 van het op grond van het eerste en tweede lid vastgestelde basiskinderbijslagbedrag."
fn kwartaalbedrag(
    w: &mut Worksheet<impl Trace>,
    kind: Persoon,
    basisbedrag: PerQuarter,
) -> Rule<PerQuarter> {
    let normen = &w.normen().kinderbijslag;
    let geboren = kind.geboortedatum()?;
    let (middelste, oudste) =
        (w.norm(&normen.leeftijd_middelste)?, w.norm(&normen.leeftijd_oudste)?);
    let (percentage, artikel) = if w.heeft_bereikt(geboren, oudste) {
        (&normen.percentage_12_17, AKW.art("12 lid 3 onder c"))
    } else if w.heeft_bereikt(geboren, middelste) {
        (&normen.percentage_6_11, AKW.art("12 lid 3 onder b"))
    } else {
        (&normen.percentage_0_5, AKW.art("12 lid 3 onder a"))
    };
    let percentage = w.norm(percentage)?;
    let bedrag = round(AKW.art("12 lid 3"), basisbedrag * percentage, Rounding::HalfUpToCent);
    w.step_of(StepCode::Leeftijdspercentage, kind, percentage, artikel);
    w.step_of(StepCode::BedragKind, kind, bedrag, artikel);
    if !is_verdubbeld(w, kind)? {
        return Ok(bedrag);
    }
    w.step_of(StepCode::Verdubbeling, kind, bedrag * 2, AKW.art("7a lid 1"));
    Ok(bedrag * 2)
}

/// The quarter of the peildatum, and the four quarters of its year.
fn award<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    kinderen: &[Kind<'a>],
    jaar: Kwartaaljaar,
) -> Rule<Award> {
    let Kwartaaljaar { per_year, maanden, nu, gathered } = jaar;
    w.take_over(&gathered);
    let (per_quarter, not_now) = match nu {
        Ok(per_quarter) => (Some(per_quarter), None),
        Err(reason) if per_year == PerYear::ZERO => return reason.refuse(),
        Err(reason) => (None, Some(reason)),
    };
    // The act pays by the quarter; a month of it is shown as the third that it comes to, to the cent.
    let per_month = match per_quarter {
        Some(bedrag) => month_of_quarter(AKW.art("12 lid 3"), bedrag),
        None => PerMonth::ZERO,
    };
    if per_quarter.is_some() {
        w.step(StepCode::PerMaand, per_month, AKW.art("12 lid 3"));
    }
    let te_verfijnen = te_verfijnen(w, kinderen);
    if !te_verfijnen.is_empty() {
        w.weaken(Doubt::HangtAf);
    }
    w.refine(te_verfijnen);
    Ok(Award {
        per_month,
        per_quarter,
        per_year,
        months: Some(maanden),
        claim: aanvraagtermijn(w)?,
        not_now,
        ..Award::default()
    })
}

/// Of which children it would change the amount to know whether they need intensive care.
fn te_verfijnen<'a>(w: &mut Worksheet<'a, impl Trace>, kinderen: &[Kind<'a>]) -> Vec<Gap> {
    let kan = kinderen.iter().filter(|kind| kind.ergens(w, kan_verdubbelen));
    kan.map(|kind| kind.persoon.question(Fact::IntensieveZorg)).collect()
}

/// A quarter can be claimed until the quarter of a year later ends.
const MAANDEN_TOT_EINDE_TERMIJN: i8 = 14;
/// And doubled, until the quarter of half a year later ends.
const MAANDEN_TOT_EINDE_VERDUBBELING: i8 = 8;

/// Only where there is something to claim: who has the doubling already, is told so.
///
/// AKW art. 14 lid 5, geldend 2026-08-01: "Het recht op kinderbijslag of een verdubbeling van het bedrag aan
/// kinderbijslag, als bedoeld in artikel 7a, eerste lid, gaat niet eerder in dan: a. indien het kinderbijslag
/// betreft, een jaar voorafgaand aan de eerste dag van het kalenderkwartaal waarin de aanvraag om kinderbijslag
/// werd ingediend; of b. indien het een verdubbeling van het bedrag aan kinderbijslag, als bedoeld in artikel
/// 7a, eerste lid, betreft, zes maanden voorafgaand aan de eerste dag van het kalenderkwartaal: 1°. waarin de
/// aanvraag om een verdubbeling van het bedrag aan kinderbijslag werd ingediend; of 2°. waarin het recht op
/// zorg aanvangt op grond van het indicatiebesluit, bedoeld in artikel 3.2.3 van de Wet langdurige zorg, indien
/// het recht op een verdubbeling van het bedrag aan kinderbijslag ambtshalve wordt vastgesteld op basis van de
/// informatie, bedoeld in het eerste lid, onderdeel b."
fn aanvraagtermijn(w: &mut Worksheet<impl Trace>) -> Rule<Option<Claim>> {
    let verdubbeld = kinderen(w)?.any(|kind| is_verdubbeld(w, kind) == Ok(true));
    let nog_niet = kinderen(w)?
        .any(|kind| kind.kinderbijslag_indien_bekend() == Some(Kinderbijslag::NietAangevraagd));
    let (maanden, artikel) = if verdubbeld {
        (MAANDEN_TOT_EINDE_VERDUBBELING, AKW.art("14 lid 5 onder b"))
    } else if nog_niet {
        (MAANDEN_TOT_EINDE_TERMIJN, AKW.art("14 lid 5 onder a"))
    } else {
        return Ok(None);
    };
    let until = w.peilmaand().kwartaal().laatste_dag_na(maanden);
    Ok(Some(Claim::running(Some(until), w.bron(artikel))))
}
