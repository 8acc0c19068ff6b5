//! Income: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 7 and 8, and the
//! rekeninkomen of the Wet op de huurtoeslag (BWBR0008659) art. 7.
//! <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Always the income of the whole calendar year, also for a right over a part of it (8 lid 1).
//! Not here, because nobody but the Dienst Toeslagen can apply them: the exceptions on request of
//! art. 8 lid 3 to 6 (a partner who leaves, a death).

use jiff::civil::Date;

use super::aow_leeftijd::{AowDatum, heeft_aow_leeftijd};
use super::medebewoner::{heeft_kindvrijstelling, medebewoners, woont_er_in};
use super::toeslagpartner::{partner_op_adres, toeslagpartner};
use crate::bron::{AWIR, WHT};
use crate::datum::Maand;
use crate::euro::{Euro, PerYear};
use crate::feiten::InkomenDocument;
use crate::feiten::{Bedrag, Saldo};
use crate::oud::answer::{Answer, Veld};
use crate::oud::jonger_dan;
use crate::oud::outcome::{Bekend, Certainty, Stop};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

/// The income by which a toeslag is measured. A sum over persons of art. 7 and 8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Toetsingsinkomen(pub PerYear);

/// The income of a person, as far as it can be theirs: an income that cannot go with the person, such as
/// an AOW before the pensioengerechtigde leeftijd, is asked again.
///
/// # Errors
/// Where the income is not answered, or cannot be.
pub fn inkomen_van<'a>(s: &Situatie, persoon: Persoon<'a>) -> Bekend<&'a InkomenDocument> {
    let inkomen = persoon.inkomen()?;
    match ongerijmd(s, persoon) {
        Some(_) => Err(Stop::Open(persoon.vraag(Veld::Inkomen))),
        None => Ok(inkomen),
    }
}

/// A kind of income that cannot go with a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ongerijmd {
    /// The kind, by its name in the document.
    pub soort: &'static str,
    /// What was given.
    pub bedrag: Euro,
}

/// Under this age nobody works for wages.
const WERKT_NIET: i16 = 13;

/// The kind of income of a person that cannot be, where there is one: an AOW in a year in which the
/// pensioengerechtigde leeftijd is not reached, wages of a child.
pub fn ongerijmd(s: &Situatie, persoon: Persoon) -> Option<Ongerijmd> {
    let inkomen = persoon.inkomen().ok()?;
    let geboren = persoon.geboortedatum_indien_bekend()?;
    let laatste_dag = Date::constant(s.jaar(), 12, 31);
    let bedrag = |soort: &Answer<Bedrag>| soort.given().map_or(Euro::ZERO, |Bedrag(b)| *b);
    let aow = bedrag(&inkomen.aow);
    let loon = bedrag(&inkomen.loon);
    if aow > Euro::ZERO && !AowDatum::van(geboren, s.normen).bereikt_op(laatste_dag) {
        return Some(Ongerijmd { soort: "aow", bedrag: aow });
    }
    let kind = jonger_dan(geboren, WERKT_NIET, laatste_dag);
    (loon > Euro::ZERO && kind).then_some(Ongerijmd { soort: "loon", bedrag: loon })
}

/// The toetsingsinkomen of one person: the inkomensgegeven of the year, in whole euros, as it is
/// delivered to the Dienst Toeslagen. Awir 8 lid 1.
///
/// # Errors
/// Where the income is not answered.
pub fn toetsingsinkomen_van(s: &Situatie, persoon: Persoon) -> Bekend<Toetsingsinkomen> {
    let inkomen = inkomen_van(s, persoon)?;
    let som = match inkomen.toetsingsinkomen.given() {
        Some(Saldo(zelf)) => *zelf,
        None => som_van_soorten(inkomen),
    };
    Ok(Toetsingsinkomen(PerYear::new(som.truncate_to_euro())))
}

/// The wages and profit of a year: arbeidsinkomen in the sense of Wet IB 8.1. Who gave only the
/// toetsingsinkomen is taken to have earned it, before the pensioengerechtigde leeftijd.
///
/// # Errors
/// Where the income is not answered, or cannot be.
pub fn inkomen_uit_arbeid(s: &Situatie, persoon: Persoon) -> Bekend<PerYear> {
    let inkomen = inkomen_van(s, persoon)?;
    let loon = inkomen.loon.given().map_or(Euro::ZERO, |Bedrag(loon)| *loon);
    let winst = inkomen.winst.given().map_or(Euro::ZERO, |Saldo(winst)| *winst);
    let uit_arbeid = match inkomen.toetsingsinkomen.given() {
        Some(_) if heeft_aow_leeftijd(s, persoon, s.maand)? => Euro::ZERO,
        Some(Saldo(zelf)) => *zelf,
        None => loon + winst,
    };
    Ok(PerYear::new(uit_arbeid.max(Euro::ZERO)))
}

/// Whether somebody gave any income above nothing.
pub fn heeft_inkomen(persoon: Persoon) -> bool {
    let boven_nul = |inkomen: &InkomenDocument| {
        let zelf = inkomen.toetsingsinkomen.given().map(|Saldo(zelf)| *zelf);
        zelf.unwrap_or_else(|| som_van_soorten(inkomen)) > Euro::ZERO
    };
    persoon.inkomen().is_ok_and(|inkomen| boven_nul(inkomen))
}

/// Whether a benefit was named among the kinds of an income.
pub fn noemt_uitkering(inkomen: &InkomenDocument) -> bool {
    inkomen.uitkering.given().is_some_and(|Bedrag(uitkering)| *uitkering > Euro::ZERO)
}

/// A kind of income that is left out of a given income is zero: the document defines it so.
fn som_van_soorten(inkomen: &InkomenDocument) -> Euro {
    let positief =
        [&inkomen.loon, &inkomen.uitkering, &inkomen.aow, &inkomen.pensioen, &inkomen.alimentatie];
    let saldi = [&inkomen.winst, &inkomen.overig];
    let positief = positief.into_iter().filter_map(|a| a.given()).map(|Bedrag(b)| *b);
    let saldi = saldi.into_iter().filter_map(|a| a.given()).map(|Saldo(b)| *b);
    positief.chain(saldi).sum()
}

/// The toetsingsinkomen of applicant and partner together. Awir 7 lid 1.
///
/// # Errors
/// Where an income is not answered.
pub fn gezamenlijk_toetsingsinkomen<T: Trace>(
    s: &Situatie,
    trace: &mut T,
) -> Bekend<Toetsingsinkomen> {
    let aanvrager = eigen_inkomen(s, s.aanvrager()?, trace)?;
    let partner = match toeslagpartner(s)? {
        Some(partner) => eigen_inkomen(s, partner, trace)?,
        None => PerYear::ZERO,
    };
    let samen = aanvrager + partner;
    trace.step("toetsingsinkomen", samen, s.bron(&AWIR, "7 lid 1"));
    Ok(Toetsingsinkomen(samen))
}

/// The rekeninkomen of the huurtoeslag in a month: of the tenant, the partner at the address and the
/// medebewoners who live there, of whom children count above the child exemption. Wht 7 lid 1, Awir 7 lid 2 and 6.
///
/// # Errors
/// Where an income is not answered, or a fact on which the exemption hangs.
pub fn rekeninkomen<T: Trace>(
    s: &Situatie,
    maand: Maand,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Toetsingsinkomen> {
    let mut som = eigen_inkomen(s, s.aanvrager()?, trace)?;
    if let Some(partner) = partner_op_adres(s)? {
        som += eigen_inkomen(s, partner, trace)?;
    }
    for medebewoner in medebewoners(s)? {
        let medebewoner = medebewoner?;
        if woont_er_in(medebewoner, maand)? {
            som += inkomen_van_medebewoner(s, medebewoner, certainty, trace)?;
        }
    }
    trace.step("rekeninkomen", som, s.bron(&WHT, "7 lid 1"));
    Ok(Toetsingsinkomen(som))
}

fn eigen_inkomen<T: Trace>(s: &Situatie, persoon: Persoon, trace: &mut T) -> Bekend<PerYear> {
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(s, persoon)?;
    trace.person_step("inkomen", persoon.index, inkomen, s.bron(&AWIR, "8 lid 1"));
    Ok(inkomen)
}

fn inkomen_van_medebewoner<T: Trace>(
    s: &Situatie,
    medebewoner: Persoon,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<PerYear> {
    let inkomen = eigen_inkomen(s, medebewoner, trace)?;
    // Without income there is nothing to leave out, and nothing to ask.
    if inkomen == PerYear::ZERO || !heeft_kindvrijstelling(s, medebewoner)? {
        return Ok(inkomen);
    }
    let vrijstelling = s.norm(&s.normen.awir.kindvrijstelling, certainty)?;
    let rest = inkomen.excess_over(vrijstelling);
    trace.person_step("na_kindvrijstelling", medebewoner.index, rest, s.bron(&AWIR, "7 lid 6"));
    Ok(rest)
}
