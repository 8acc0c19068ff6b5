//! Wealth: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 7 lid 3 to 5, and
//! the limits of the acts that have their own.
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! The rendementsgrondslag on 1 January (Wet IB 2001 art. 5.3), for the whole year. Above the limit
//! there is no right; exactly on it there is. The wealth of a minor child counts with the parents
//! (Wet IB 2001 art. 2.15). Bijzonder vermogen (Awir 47 lid 2) is left out only on request: where
//! the household has it, the limit does not refuse, and the Dienst Toeslagen decides.

use crate::bron::Bron;
use crate::datum::eerste_januari;
use crate::euro::Euro;
use crate::feiten::Rol;
use crate::normbedragen::Dated;
use crate::oud::jonger_dan;
use crate::oud::outcome::{Afweging, Bekend, Certainty, Reason};
use crate::oud::situatie::{Persoon, Situatie};

/// A limit of wealth: more than this takes the right away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Vermogensgrens(pub Euro);

/// What a test of wealth found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vermogenstoets {
    /// Not above the limit.
    Binnen,
    /// Above it, for this reason.
    Erboven(Reason),
    /// Above it, but a part may be left out on request.
    ErbovenMetBijzonder,
}

impl Vermogenstoets {
    /// The ground for refusal, where there is one.
    pub fn reden(self) -> Option<Reason> {
        match self {
            Vermogenstoets::Erboven(reason) => Some(reason),
            Vermogenstoets::Binnen | Vermogenstoets::ErbovenMetBijzonder => None,
        }
    }
}

/// Weighs what a test of wealth found.
///
/// # Errors
/// The reason, where the wealth takes the right away.
pub fn weigh(toets: Bekend<Vermogenstoets>, afweging: &mut Afweging) -> Result<(), Reason> {
    if toets == Ok(Vermogenstoets::ErbovenMetBijzonder) {
        afweging.caveat("bijzonder_vermogen", None, Certainty::BeoordelingUitvoerder);
    }
    afweging.weiger(toets.map(Vermogenstoets::reden))
}

/// Weighs the wealth of applicant and partner by the limits of a scheme: for one, and for two.
///
/// # Errors
/// The reason, where the wealth takes the right away.
pub fn weigh_samen(
    s: &Situatie,
    partner: Bekend<Option<Persoon>>,
    (alleenstaand, partners): (&Dated<Euro>, &Dated<Euro>),
    bron: Bron,
    afweging: &mut Afweging,
) -> Result<(), Reason> {
    let toets = partner.and_then(|partner| {
        let grens = if partner.is_some() { partners } else { alleenstaand };
        let grens = Vermogensgrens(s.norm(grens, afweging.certainty())?);
        toets_samen(s, partner, grens, bron)
    });
    weigh(toets, afweging)
}

/// Tests applicant, partner where given, and their minor children together. The age of a child is
/// asked only where its wealth decides.
fn toets_samen(
    s: &Situatie,
    partner: Option<Persoon>,
    grens: Vermogensgrens,
    bron: Bron,
) -> Bekend<Vermogenstoets> {
    let code = if partner.is_some() { "vermogen_samen_te_hoog" } else { "vermogen_te_hoog" };
    let aanvrager = s.aanvrager()?;
    let (mut laagst, mut hoogst) = (Euro::ZERO, Euro::ZERO);
    let (mut bijzonder, mut misschien_bijzonder) = (false, false);
    let mut open = None;
    for persoon in [aanvrager].into_iter().chain(partner).chain(s.met_rol(Rol::Kind)?) {
        let telt_mee = if persoon.is(Rol::Kind) { telt_bij_ouders(s, persoon) } else { Ok(true) };
        if telt_mee == Ok(false) {
            continue;
        }
        let vermogen = persoon.vermogen()?.0;
        // A child of unknown age counts, or does not.
        let zeker = telt_mee.is_ok();
        if zeker {
            bijzonder |= persoon.heeft_zeker_bijzonder_vermogen();
        } else {
            misschien_bijzonder |= persoon.heeft_zeker_bijzonder_vermogen();
        }
        laagst = laagst + if zeker || vermogen < Euro::ZERO { vermogen } else { Euro::ZERO };
        hoogst = hoogst + if zeker || vermogen > Euro::ZERO { vermogen } else { Euro::ZERO };
        open = open.or(telt_mee.err());
    }
    match open {
        Some(stop) if hoogst > grens.0 && (laagst <= grens.0 || misschien_bijzonder) => Err(stop),
        _ => Ok(oordeel(laagst, grens, bijzonder, Reason::new(code, bron))),
    }
}

/// Tests one medebewoner against the own limit.
///
/// # Errors
/// Where the wealth is not answered.
pub fn toets_medebewoner(
    s: &Situatie,
    medebewoner: Persoon,
    grens: Vermogensgrens,
    bron: Bron,
) -> Bekend<Vermogenstoets> {
    let vermogen = medebewoner.vermogen();
    // Wealth within the limit is no bar, whoever it is of.
    if vermogen.is_ok_and(|vermogen| vermogen.0 <= grens.0) {
        return Ok(Vermogenstoets::Binnen);
    }
    if medebewoner.is(Rol::Kind) && telt_bij_ouders(s, medebewoner)?
        || !er_het_hele_jaar(s, medebewoner)?
    {
        return Ok(Vermogenstoets::Binnen);
    }
    let bijzonder = medebewoner.heeft_zeker_bijzonder_vermogen();
    let reden = Reason::new("vermogen_medebewoner_te_hoog", bron).about(medebewoner.index);
    Ok(oordeel(vermogen?.0, grens, bijzonder, reden))
}

fn oordeel(
    vermogen: Euro,
    Vermogensgrens(grens): Vermogensgrens,
    bijzonder: bool,
    reden: Reason,
) -> Vermogenstoets {
    if vermogen <= grens {
        Vermogenstoets::Binnen
    } else if bijzonder {
        Vermogenstoets::ErbovenMetBijzonder
    } else {
        Vermogenstoets::Erboven(reden.tested(vermogen, grens))
    }
}

/// A child that is a minor on the peildatum of wealth.
fn telt_bij_ouders(s: &Situatie, kind: Persoon) -> Bekend<bool> {
    let peildatum = eerste_januari(s.jaar());
    let geboren = kind.geboortedatum()?;
    Ok(geboren <= peildatum && jonger_dan(geboren, 18, peildatum))
}

/// Only who lives there the whole year is tested as medebewoner.
fn er_het_hele_jaar(s: &Situatie, medebewoner: Persoon) -> Bekend<bool> {
    Ok(medebewoner.geboortedatum()? <= eerste_januari(s.jaar()))
}
