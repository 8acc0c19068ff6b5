//! Algemene bijstand: Participatiewet (Pw, BWBR0015703) chapter 2 and 3. One right, paid by the municipality, or by the
//! SVB as AIO-aanvulling where somebody has reached the pensioengerechtigde leeftijd (par. 5.4).
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Never more than an indication: the municipality decides, among other things on what it leaves out of wages. A full AOW
//! is no bar: beside a spouse without income it is far below the norm for two.
//!
//! Rekent niet: 9 en 10 (werk: daarover beslist de gemeente); 18 (afstemming op de persoon: daarover beslist de
//! gemeente); 27 en 28 (verlaging: daarover beslist de gemeente); 31 lid 2 onder r, y, z en aa (vrijlating van loon
//! voor enkele maanden: daarover beslist de gemeente); 13 lid 1 onder b tot en met e, g en h en lid 2 onder b en d
//! (verblijf in het buitenland, staking, onbetaald verlof ...: bijna niemand heeft het en de gemeente ziet het); 16
//! (zeer dringende redenen); 41 tot en met 43 (de aanvraag); 50 (de eigen woning: wie recht heeft, hoort ervan); 52
//! (voorschotten); 53a en verder (uitvoering).

mod caveats;
mod hoogte;
mod middelen;
mod rechthebbenden;
mod uitbetaling;
mod uitsluiting;
mod verfijning;
mod vermogen;
mod voorliggend;
mod vrijlating;

pub use vermogen::vermogen_binnen_grens;
#[cfg(test)]
pub use vrijlating::ARBEIDSVRIJLATING;

use crate::begrippen::bijstandsnorm::{Echtgenoot, Leefvorm, leefvorm};
use crate::bron::PW;
use crate::codes::ReasonCode;
use crate::euro::{PerMonth, PerYear};
use crate::jaar::{in_elke_maand, maandjaar};
use crate::rekenen::{Certainty, Halt, Rule, Trace, Verdict, Worksheet};
use rechthebbenden::{Rechthebbenden, mogelijke_rechthebbenden, rechthebbenden};
use vermogen::{binnen_grens, met_auto_binnen_grens, zonder_auto_binnen_grens};

/// Who pays the algemene bijstand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Uitvoerder {
    /// The municipality, up to the pensioengerechtigde leeftijd.
    Gemeente,
    /// The SVB, where applicant or spouse has reached it.
    Svb,
}

/// The algemene bijstand of the municipality.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    algemene_bijstand(w, Uitvoerder::Gemeente)
}

/// The AIO-aanvulling: algemene bijstand of the SVB.
pub fn assess_aio<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    algemene_bijstand(w, Uitvoerder::Svb)
}

fn algemene_bijstand<'a, T: Trace>(w: &mut Worksheet<'a, T>, door: Uitvoerder) -> Rule<Verdict> {
    // First who pays: that is the reason that helps most.
    w.weigh(|w| in_elke_maand(w, &mut |w| is_uitvoerder(w, door)))?;
    w.weigh(|w| in_elke_maand(w, &mut iemand_heeft_recht))?;
    w.weigh(|w| in_elke_maand(w, &mut zonder_auto_binnen_grens))?;
    let jaar = maandjaar(w, &mut |w| maand(w, door))?;
    let leefvorm = leefvorm(w)?;
    verfijning::bied_aan(w, &leefvorm, &jaar)?;
    // Where no month gives anything, it does not matter who has the right.
    let wie = if jaar.som > PerYear::ZERO {
        w.if_granted(|w| rechthebbenden(w, &leefvorm))?
    } else {
        None
    };
    let award = jaar.award(w, w.reason(ReasonCode::GeenMaandMetRecht, PW.art("19 lid 1")))?;
    let award = uitbetaling::met_vakantietoeslag(w, wie.as_ref(), award)?;
    caveats::tell(w, door, &leefvorm, wie.as_ref());
    Ok(award.into())
}

/// Whether it is not the other of the two that pays.
///
/// Pw art. 47a lid 1, geldend 2026-07-01: "1 De Sociale verzekeringsbank heeft tot taak het verlenen van
/// algemene bijstand in de vorm van een aanvullende inkomensvoorziening ouderen aan: a. alleenstaanden en
/// alleenstaande ouders die de pensioengerechtigde leeftijd hebben bereikt; b. gehuwden, van wie beide
/// echtgenoten de pensioengerechtigde leeftijd hebben bereikt dan wel van wie één echtgenoot de
/// pensioengerechtigde leeftijd heeft bereikt; hier te lande die in zodanige omstandigheden verkeren of dreigen
/// te geraken dat zij niet over de middelen beschikken om in de noodzakelijke kosten van het bestaan te
/// voorzien."
///
/// Pw art. 7 lid 1 onder b en lid 6, geldend 2026-07-01: "1 Het college: \[…\] b. verleent bijstand aan
/// personen hier te lande die in zodanige omstandigheden verkeren of dreigen te geraken dat zij niet over de
/// middelen beschikken om in de noodzakelijke kosten van het bestaan te voorzien; en \[…\] 6 Het eerste lid,
/// onderdeel b, is niet van toepassing indien het verlenen van bijstand op grond van artikel 47a, eerste lid,
/// tot de taak van de Sociale verzekeringsbank behoort."
fn betaalt_zelf<'a>(
    w: &Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
    door: Uitvoerder,
) -> Rule<()> {
    let svb = leefvorm.heeft_pensioengerechtigde();
    let (code, een_ander) = match door {
        Uitvoerder::Gemeente => (ReasonCode::AioInPlaatsVanBijstand, svb),
        Uitvoerder::Svb => (ReasonCode::AioVanafAowLeeftijd, !svb),
    };
    w.reason(code, PW.art("47a lid 1")).refuse_if(een_ander)
}

fn is_uitvoerder<'a>(w: &mut Worksheet<'a, impl Trace>, door: Uitvoerder) -> Rule<()> {
    let leefvorm = leefvorm(w)?;
    betaalt_zelf(w, &leefvorm, door)
}

fn iemand_heeft_recht<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let leefvorm = leefvorm(w)?;
    rechthebbenden(w, &leefvorm).map(|_| ())
}

/// What a month gives. What is known to refuse decides, whatever else is open. The car is asked last, of who has a right
/// without it.
///
/// Pw art. 19 lid 1, geldend 2026-07-01: "1 Onverminderd paragraaf 2.2, heeft de alleenstaande of het gezin
/// recht op algemene bijstand indien: a. het in aanmerking te nemen inkomen lager is dan de bijstandsnorm; en
/// b. er geen in aanmerking te nemen vermogen is."
fn maand<'a>(w: &mut Worksheet<'a, impl Trace>, door: Uitvoerder) -> Rule<PerMonth> {
    let leefvorm = leefvorm(w)?;
    betaalt_zelf(w, &leefvorm, door)?;
    let wie = rechthebbenden(w, &leefvorm);
    let ((vermogen, met_auto), van_het_vermogen) = w.apart(|w| {
        let vermogen = binnen_grens(w, &leefvorm);
        (vermogen, met_auto_binnen_grens(w, &leefvorm))
    });
    let bedrag = match (wie, vermogen, met_auto) {
        (Err(Halt::Refused(reason)), ..)
        | (_, Err(Halt::Refused(reason)), _)
        | (.., Err(Halt::Refused(reason))) => reason.refuse(),
        (Ok(wie), vermogen, _) => hoogte::bedrag(w, &wie, vermogen),
        (Err(open), ..) if leefvorm.partner.is_none() => {
            let alleen = Rechthebbenden { leefvorm, echtgenoot: Echtgenoot::MetRecht };
            hoogte::bedrag(w, &alleen, Err(open))
        }
        (Err(open), ..) => {
            niemand_houdt_iets_over(w, &leefvorm, &open)?;
            Err(open)
        }
    }?;
    met_auto?;
    // A car that hangs on the gemeente is told of a right only: no refusal for another reason hangs on it.
    w.take_over(&van_het_vermogen);
    Ok(bedrag)
}

/// Whether the income is too high whoever of two spouses turns out to have the right: then it need not be asked.
fn niemand_houdt_iets_over<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
    open: &Halt,
) -> Rule<()> {
    let mut eerste = None;
    let mut certainty = Certainty::EXACT;
    for wie in mogelijke_rechthebbenden(w, leefvorm).into_iter().flatten() {
        match w.probe(|w| hoogte::bedrag(w, &wie, Err(*open))) {
            Err(Halt::Refused(reason)) => {
                certainty = certainty.and(reason.certainty);
                eerste.get_or_insert(reason);
            }
            Ok(_) | Err(_) => return Ok(()),
        }
    }
    eerste.map_or(Ok(()), |reason| reason.resting_on(certainty).refuse())
}
