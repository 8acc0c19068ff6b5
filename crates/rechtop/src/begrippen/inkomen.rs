//! Income: Algemene wet inkomensafhankelijke regelingen (Awir, BWBR0018472) art. 7 and 8, and the rekeninkomen of the
//! Wet op de huurtoeslag (Wht, BWBR0008659) art. 7. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! Always the income of the whole calendar year, also for a right over a part of it (Awir 8 lid 1). Not here, because
//! nobody but the Dienst Toeslagen can apply them: the exceptions on request of Awir 8 lid 3 to 6 (a partner who
//! leaves, a death).

use super::aow_leeftijd::heeft_aow_leeftijd;
use super::inkomenssoort::{bedrag, saldo};
use super::medebewoner::{heeft_kindvrijstelling, medebewoners, woont_er_in};
use super::ongerijmd::ongerijmd;
use super::partner::{partner_op_adres, toeslagpartner};
use crate::bron::{AWIR, WHT};
use crate::codes::StepCode;
use crate::euro::{Euro, PerYear};
use crate::feiten::{Fact, InkomenDocument, Persoon, Saldo};
use crate::rekenen::{Halt, Rounding, Rule, Trace, Worksheet, round};

/// The income by which a toeslag is measured: a sum over persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Toetsingsinkomen(pub PerYear);

/// The income of a person, as far as it can be theirs: an income that cannot go with the person, such as an AOW before
/// the pensioengerechtigde leeftijd, is asked again.
///
/// # Errors
/// Where the income is not answered, or cannot be.
pub fn inkomen_van<'a>(
    w: &Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<&'a InkomenDocument> {
    let inkomen = persoon.inkomen()?;
    match ongerijmd(persoon, w.jaar(), w.normen()) {
        Some(_) => Err(Halt::Open(persoon.question(Fact::Inkomen))),
        None => Ok(inkomen),
    }
}

/// The toetsingsinkomen of one person: the inkomensgegeven of the year, in whole euros, as it is delivered to the
/// Dienst Toeslagen.
///
/// Awir art. 8 lid 1, geldend 2026-01-01: "Toetsingsinkomen is: het op het berekeningsjaar betrekking hebbende
/// inkomensgegeven."
///
/// # Errors
/// Where the income is not answered.
pub fn toetsingsinkomen_van<'a>(
    w: &Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<Toetsingsinkomen> {
    let inkomen = inkomen_van(w, persoon)?;
    let som = zelf_gegeven(inkomen).unwrap_or_else(|| som_van_soorten(inkomen));
    Ok(Toetsingsinkomen(round(AWIR.art("8 lid 1"), PerYear::new(som), Rounding::TruncateToEuro)))
}

/// The toetsingsinkomen itself, where somebody gave only that.
pub fn zelf_gegeven(inkomen: &InkomenDocument) -> Option<Euro> {
    inkomen.toetsingsinkomen.given().map(|Saldo(zelf)| *zelf)
}

/// The wages and profit of a year: arbeidsinkomen. Who gave only the toetsingsinkomen is taken to have earned it, before
/// the pensioengerechtigde leeftijd.
///
/// Wet IB 2001 art. 8.1 lid 1 onder e, geldend 2026-02-21: "In dit hoofdstuk en de daarop berustende bepalingen
/// wordt verstaan onder: \[…\] e. arbeidsinkomen: het gezamenlijke bedrag van hetgeen door de
/// belastingplichtige met tegenwoordige arbeid is genoten als winst uit een of meer ondernemingen, loon en
/// resultaat uit een of meer werkzaamheden."
///
/// # Errors
/// Where the income is not answered, or cannot be.
pub fn inkomen_uit_arbeid<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<PerYear> {
    let inkomen = inkomen_van(w, persoon)?;
    let uit_arbeid = match zelf_gegeven(inkomen) {
        Some(_) if heeft_aow_leeftijd(w, persoon)? => Euro::ZERO,
        Some(zelf) => zelf,
        None => bedrag(&inkomen.loon) + saldo(&inkomen.winst),
    };
    Ok(PerYear::new(uit_arbeid.max(Euro::ZERO)))
}

/// Whether somebody gave any income above nothing, also where a loss takes it away again.
pub fn heeft_inkomen(persoon: Persoon) -> bool {
    persoon.inkomen_indien_bekend().is_some_and(|inkomen| match zelf_gegeven(inkomen) {
        Some(toetsingsinkomen) => toetsingsinkomen > Euro::ZERO,
        None => soorten(inkomen).any(|bedrag| bedrag > Euro::ZERO),
    })
}

/// Whether a benefit was named among the kinds of an income.
pub fn noemt_uitkering(inkomen: &InkomenDocument) -> bool {
    bedrag(&inkomen.uitkering) > Euro::ZERO
}

fn som_van_soorten(inkomen: &InkomenDocument) -> Euro {
    soorten(inkomen).sum()
}

fn soorten(inkomen: &InkomenDocument) -> impl Iterator<Item = Euro> {
    let InkomenDocument { loon, uitkering, aow, pensioen, alimentatie, winst, overig, .. } =
        inkomen;
    let positief = [loon, uitkering, aow, pensioen, alimentatie].map(bedrag);
    let saldi = [winst, overig].map(saldo);
    positief.into_iter().chain(saldi)
}

/// The toetsingsinkomen of applicant and partner together.
///
/// Awir art. 7 lid 1, geldend 2026-01-01: "Ter bepaling van de draagkracht voor de toepassing van een
/// inkomensafhankelijke regeling wordt het toetsingsinkomen, bedoeld in artikel 8, van de belanghebbende en dat
/// van zijn partner in aanmerking genomen."
///
/// # Errors
/// Where an income is not answered.
pub fn gezamenlijk_toetsingsinkomen(w: &mut Worksheet<impl Trace>) -> Rule<Toetsingsinkomen> {
    let aanvrager = eigen_inkomen(w, w.situatie().aanvrager()?)?;
    let partner = match toeslagpartner(w)? {
        Some(partner) => eigen_inkomen(w, partner)?,
        None => PerYear::ZERO,
    };
    let samen = aanvrager + partner;
    w.step(StepCode::Toetsingsinkomen, samen, AWIR.art("7 lid 1"));
    Ok(Toetsingsinkomen(samen))
}

/// The rekeninkomen of the huurtoeslag in the month: of the tenant, the partner at the address and the medebewoners who
/// live there, of whom children count above the child exemption.
///
/// Wht art. 7 lid 1, geldend 2026-01-01: "Het recht op en de hoogte van de huurtoeslag is afhankelijk van de
/// draagkracht, waaronder begrepen het vermogen, van de huurder, diens partner en de medebewoners."
///
/// # Errors
/// Where an income is not answered, or a fact on which the exemption hangs.
pub fn rekeninkomen(w: &mut Worksheet<impl Trace>) -> Rule<Toetsingsinkomen> {
    let mut som = eigen_inkomen(w, w.situatie().aanvrager()?)?;
    if let Some(partner) = partner_op_adres(w)? {
        som += eigen_inkomen(w, partner)?;
    }
    for medebewoner in medebewoners(w)? {
        let medebewoner = medebewoner?;
        if woont_er_in(w, medebewoner)? {
            som += inkomen_van_medebewoner(w, medebewoner)?;
        }
    }
    w.step(StepCode::Rekeninkomen, som, WHT.art("7 lid 1"));
    Ok(Toetsingsinkomen(som))
}

fn eigen_inkomen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<PerYear> {
    let Toetsingsinkomen(inkomen) = toetsingsinkomen_van(w, persoon)?;
    w.step_of(StepCode::Inkomen, persoon, inkomen, AWIR.art("8 lid 1"));
    Ok(inkomen)
}

/// Awir art. 7 lid 6, geldend 2026-01-01: "Het toetsingsinkomen van een medebewoner die een eerstegraads bloed-
/// of aanverwant in de neergaande lijn of een pleegkind is van de belanghebbende, van zijn partner, of van een
/// medebewoner, of een persoon is voor wie de belanghebbende, zijn partner of een medebewoner in enig jaar een
/// pleegvergoeding heeft ontvangen op grond van de Wet op de jeugdzorg of de Jeugdwet dan wel voor wie de
/// belanghebbende, zijn partner of een medebewoner in enig jaar kinderbijslag heeft ontvangen op grond van de
/// Algemene Kinderbijslagwet, en die bij de aanvang van het berekeningsjaar de leeftijd van 23 jaar niet heeft
/// bereikt, wordt voor de toepassing van het tweede lid slechts in aanmerking genomen voor zover het meer
/// bedraagt dan € 6.218."
fn inkomen_van_medebewoner<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    medebewoner: Persoon<'a>,
) -> Rule<PerYear> {
    let inkomen = eigen_inkomen(w, medebewoner)?;
    // Without income there is nothing to leave out, and nothing to ask.
    if inkomen == PerYear::ZERO || !heeft_kindvrijstelling(w, medebewoner)? {
        return Ok(inkomen);
    }
    let vrijstelling = w.norm(&w.normen().awir.kindvrijstelling)?;
    let rest = inkomen.excess_over(vrijstelling);
    w.step_of(StepCode::NaKindvrijstelling, medebewoner, rest, AWIR.art("7 lid 6"));
    Ok(rest)
}
