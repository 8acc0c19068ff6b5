//! Income tax and premiums in box 1, and the credits: Wet inkomstenbelasting 2001 (Wet IB,
//! BWBR0011353) art. 2.10, 2.10a and 8.10 to 8.18. <https://wetten.overheid.nl/BWBR0011353/2026-02-21>
//!
//! Rounded as the official month tables are: the levy of each bracket down to whole euros, each
//! credit up.

use crate::euro::{PerYear, Procent};
use crate::normbedragen::Dated;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;

/// On which side of the pensioengerechtigde leeftijd somebody is taxed, and when born.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Groep {
    /// Under the pensioengerechtigde leeftijd.
    Jonger,
    /// From that age, born in 1946 or later.
    AowLeeftijd,
    /// From that age, born before 1946: a longer first bracket (art. 2.10a).
    VoorNegentienZesenveertig,
}

/// What somebody is taxed for in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grondslag {
    /// Taxable income of box 1, which here is the verzamelinkomen too.
    pub inkomen: PerYear,
    /// The part of it that is arbeidsinkomen (art. 8.1).
    pub arbeid: PerYear,
    /// Side of the pensioengerechtigde leeftijd.
    pub groep: Groep,
    /// Whether there is an AOW for a single person (art. 8.18).
    pub alleenstaande_aow: bool,
}

/// What is left to pay in a year, after the credits: never below nothing (art. 8.8).
///
/// # Errors
/// Where an amount is not known.
pub fn heffing(s: &Situatie, van: Grondslag, certainty: &mut Certainty) -> Bekend<PerYear> {
    let belasting = belasting(s, van.inkomen, van.groep, certainty)?;
    Ok(belasting.excess_over(kortingen(s, van, certainty)?))
}

/// The credits together: general, for work, for the elderly.
///
/// # Errors
/// Where an amount is not known.
pub fn kortingen(s: &Situatie, van: Grondslag, certainty: &mut Certainty) -> Bekend<PerYear> {
    let algemeen = algemene_heffingskorting(s, van.inkomen, van.groep, certainty)?;
    let arbeid = arbeidskorting(s, van.arbeid, van.groep, certainty)?;
    let ouderen = match van.groep {
        Groep::Jonger => PerYear::ZERO,
        _ => ouderenkorting(s, van.inkomen, certainty)?,
    };
    let alleen = if van.alleenstaande_aow {
        s.norm(&s.normen.inkomstenbelasting.alleenstaande_ouderenkorting, certainty)?
    } else {
        PerYear::ZERO
    };
    Ok(algemeen + arbeid + ouderen + alleen)
}

/// Art. 2.10 and 2.10a: tax and premiums over three brackets, each down to whole euros.
///
/// # Errors
/// Where an amount is not known.
pub fn belasting(
    s: &Situatie,
    inkomen: PerYear,
    groep: Groep,
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let normen = &s.normen.inkomstenbelasting;
    let (eerste_tot, eerste) = match groep {
        Groep::Jonger => (&normen.schijf_1_tot, &normen.tarief_1),
        Groep::AowLeeftijd => (&normen.schijf_1_tot, &normen.tarief_1_aow),
        Groep::VoorNegentienZesenveertig => (&normen.schijf_1_tot_voor_1946, &normen.tarief_1_aow),
    };
    let eerste_tot = s.norm(eerste_tot, certainty)?;
    let tweede_tot = s.norm(&normen.schijf_2_tot, certainty)?;
    let schijven = [
        (inkomen.min(eerste_tot), eerste),
        (inkomen.min(tweede_tot).excess_over(eerste_tot), &normen.tarief_2),
        (inkomen.excess_over(tweede_tot), &normen.tarief_3),
    ];
    let mut som = PerYear::ZERO;
    for (deel, tarief) in schijven {
        som += (deel * s.norm(tarief, certainty)?).round_down_to_euro();
    }
    Ok(som)
}

/// Art. 8.10: less by a percentage of the verzamelinkomen above a threshold.
///
/// # Errors
/// Where an amount is not known.
pub fn algemene_heffingskorting(
    s: &Situatie,
    inkomen: PerYear,
    groep: Groep,
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let normen = &s.normen.inkomstenbelasting;
    if inkomen > s.norm(&normen.ahk_nihil_vanaf, certainty)? {
        return Ok(PerYear::ZERO);
    }
    let (maximum, afbouw) = match groep {
        Groep::Jonger => (&normen.ahk_maximum, &normen.ahk_afbouw),
        _ => (&normen.ahk_aow_maximum, &normen.ahk_aow_afbouw),
    };
    afgebouwd(s, inkomen, (maximum, afbouw, &normen.ahk_afbouw_vanaf), certainty)
}

/// Art. 8.17.
fn ouderenkorting(s: &Situatie, inkomen: PerYear, certainty: &mut Certainty) -> Bekend<PerYear> {
    let normen = &s.normen.inkomstenbelasting;
    let (maximum, afbouw) = (&normen.ouderenkorting_maximum, &normen.ouderenkorting_afbouw);
    afgebouwd(s, inkomen, (maximum, afbouw, &normen.ouderenkorting_afbouw_vanaf), certainty)
}

/// A credit that falls by a percentage of the income above a threshold, up to whole euros.
fn afgebouwd(
    s: &Situatie,
    inkomen: PerYear,
    (maximum, afbouw, vanaf): (&Dated<PerYear>, &Dated<Procent>, &Dated<PerYear>),
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let boven = inkomen.excess_over(s.norm(vanaf, certainty)?);
    let eraf = boven * s.norm(afbouw, certainty)?;
    Ok(s.norm(maximum, certainty)?.excess_over(eraf).round_up_to_euro())
}

/// Art. 8.11: three rising parts, each up to a cap of all so far, and a fall above the last threshold.
///
/// # Errors
/// Where an amount is not known.
pub fn arbeidskorting(
    s: &Situatie,
    arbeid: PerYear,
    groep: Groep,
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let normen = &s.normen.inkomstenbelasting;
    let (a, b, c) = match groep {
        Groep::Jonger => (
            (&normen.ak_a, &normen.ak_a_maximum),
            (&normen.ak_b, &normen.ak_b_maximum),
            (&normen.ak_c, &normen.ak_c_maximum),
        ),
        _ => (
            (&normen.ak_aow_a, &normen.ak_aow_a_maximum),
            (&normen.ak_aow_b, &normen.ak_aow_b_maximum),
            (&normen.ak_aow_c, &normen.ak_aow_c_maximum),
        ),
    };
    let korting = opgebouwd(s, arbeid, PerYear::ZERO, a, certainty)?;
    let boven_b = arbeid.excess_over(s.norm(&normen.ak_b_vanaf, certainty)?);
    let korting = opgebouwd(s, boven_b, korting, b, certainty)?;
    let boven_c = arbeid.excess_over(s.norm(&normen.ak_c_vanaf, certainty)?);
    let korting = opgebouwd(s, boven_c, korting, c, certainty)?;
    let afbouw = if groep == Groep::Jonger { &normen.ak_d } else { &normen.ak_aow_d };
    let boven_d = arbeid.excess_over(s.norm(&normen.ak_d_vanaf, certainty)?);
    let eraf = boven_d * s.norm(afbouw, certainty)?;
    Ok(korting.excess_over(eraf).round_up_to_euro())
}

/// A credit so far, raised by a percentage of a part of the income, up to a cap of all so far.
fn opgebouwd(
    s: &Situatie,
    deel: PerYear,
    tot_hier: PerYear,
    (percentage, maximum): (&Dated<Procent>, &Dated<PerYear>),
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let erbij = deel * s.norm(percentage, certainty)?;
    Ok((tot_hier + erbij).min(s.norm(maximum, certainty)?))
}

/// Art. 8.14a: the inkomensafhankelijke combinatiekorting, of who has a right to it.
///
/// # Errors
/// Where an amount is not known.
pub fn combinatiekorting(
    s: &Situatie,
    arbeid: PerYear,
    certainty: &mut Certainty,
) -> Bekend<PerYear> {
    let normen = &s.normen.inkomstenbelasting;
    let boven = arbeid.excess_over(s.norm(&normen.iack_vanaf, certainty)?);
    let korting = (boven * s.norm(&normen.iack, certainty)?).round_up_to_euro();
    Ok(korting.min(s.norm(&normen.iack_maximum, certainty)?))
}
