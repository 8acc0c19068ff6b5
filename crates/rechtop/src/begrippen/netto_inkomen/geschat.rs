//! The estimate: what is left of the gross income of a month.

use super::aangifte::{combinatiekorting_per_maand, uitbetaalde_korting_per_maand};
use super::bronnen::Bronnen;
use super::heffing::{Grondslag, heffing, in_hele_euros};
use super::loonheffing::{Ontvanger, Tabel, loonheffing};
use super::zvw::bijdrage;
use super::{DEEL, Netto, groep};
use crate::begrippen::partner::echtgenoot;
use crate::bron::LB;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, prorated, round};

/// What a person has net of these sources.
///
/// Pw art. 31 lid 1 en 3, geldend 2026-07-01: "1 Tot de middelen worden alle vermogens- en inkomensbestanddelen
/// gerekend waarover de alleenstaande of het gezin beschikt of redelijkerwijs kan beschikken. Tot de middelen
/// worden mede gerekend de middelen die ten behoeve van het levensonderhoud van de belanghebbende door een niet
/// in de bijstand begrepen persoon worden ontvangen. In elk geval behoort tot de middelen de ten aanzien van de
/// alleenstaande of het gezin toepasselijke heffingskorting, bedoeld in hoofdstuk 8 van de Wet
/// inkomstenbelasting 2001. \[…\] 3 De middelen worden in aanmerking genomen tot het bedrag dat resteert na
/// aftrek van: a. de daarover door de belanghebbende verschuldigde loonbelasting of inkomstenbelasting; b. de
/// daarover door de belanghebbende verschuldigde premies volksverzekeringen dan wel een inhouding die met een
/// of meer van deze premies overeenkomt alsmede de inkomensafhankelijke bijdrage, bedoeld in artikel 43 van de
/// Zorgverzekeringswet; c. ten laste van de belanghebbende komende verplichte bijdragen ingevolge een
/// pensioenregeling en daarmee vergelijkbare regelingen; d. andere ten laste van de belanghebbende komende
/// verplichte inhoudingen."
///
/// # Errors
/// Where an amount is not known, or something it depends on is not answered.
pub(super) fn geschat<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<Netto> {
    let bruto = bron.ontvangen();
    let uitbetaald = uitbetaalde_korting_per_maand(w, persoon, bron.belast())?;
    if bruto == PerMonth::ZERO {
        return Ok(Netto { per_maand: uitbetaald, ..Netto::default() });
    }
    let heffing = heffing_per_maand(w, persoon, bron)?;
    let combinatie = combinatiekorting_per_maand(w, persoon, heffing)?;
    let bijdragen = bijdrage(w, bron.aow, bron.zelf_bijdrageplichtig())?;
    let over = bruto - heffing - bijdragen + combinatie + uitbetaald;
    // A part bears its share of the tax, and of the contribution only what is charged over it.
    let deel = |deel: PerMonth, bijdrage: PerMonth| {
        deel.excess_over(prorated(DEEL, deel, heffing, bruto) + bijdrage)
    };
    let over_pensioen = bijdrage(w, PerMonth::ZERO, bron.pensioen)?;
    let winst = bron.winst.max(PerMonth::ZERO);
    let over_winst = bijdrage(w, PerMonth::ZERO, winst)?;
    Ok(Netto {
        per_maand: over.max(PerMonth::ZERO),
        vakantiegeld: netto_vakantiegeld(w, persoon, bron)?,
        uit_arbeid: deel(bron.loon + winst, over_winst),
        uit_pensioen: deel(bron.pensioen, over_pensioen),
        uit_uitkering: deel(bron.uitkering, PerMonth::ZERO),
    })
}

/// Of one payer, what that one withholds; of several, what the assessment over a year comes to.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn heffing_per_maand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let (tabel, aow) = if bron.is_alleen(bron.loon) {
        (Tabel::Wit, false)
    } else if bron.is_alleen(bron.uitkering) || bron.is_alleen(bron.pensioen) {
        (Tabel::Groen, false)
    } else if bron.is_alleen(bron.aow) {
        (Tabel::Groen, true)
    } else {
        return aanslag(w, persoon, bron, PerMonth::ZERO);
    };
    let groep = groep(w, persoon)?;
    let alleenstaande_aow = aow && echtgenoot(w)?.is_none();
    let ontvanger = Ontvanger { tabel, groep, heffingskorting: true, alleenstaande_aow };
    loonheffing(w, bron.belast(), ontvanger)
}

/// A twelfth of the tax over a year of such months, each with this much more; to the cent, as the month tables.
fn aanslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
    extra: PerMonth,
) -> Rule<PerMonth> {
    let jaar = |bedrag: PerMonth| in_hele_euros(bedrag.per_year()).max(PerYear::ZERO);
    let uit_loon = if bron.loon > PerMonth::ZERO { extra } else { PerMonth::ZERO };
    let van = Grondslag {
        inkomen: jaar(bron.belast() + extra),
        arbeid: jaar(bron.loon + bron.winst + uit_loon),
        groep: groep(w, persoon)?,
        alleenstaande_aow: bron.aow > PerMonth::ZERO && echtgenoot(w)?.is_none(),
    };
    Ok(round(LB.art("25 lid 2"), heffing(w, van)?.per_month(), Rounding::HalfUpToCent))
}

/// What is left of the holiday allowance of a month: less the tax that it adds over a year, and the contribution over the
/// part that belongs to an AOW.
fn netto_vakantiegeld<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let bruto = bron.vakantiegeld + bron.vakantie_uitkering;
    if bruto == PerMonth::ZERO {
        return Ok(bruto);
    }
    let zonder = aanslag(w, persoon, bron, PerMonth::ZERO)?;
    let met = aanslag(w, persoon, bron, bruto)?;
    let over_vakantie_uitkering = bijdrage(w, bron.vakantie_uitkering, PerMonth::ZERO)?;
    Ok(bruto.excess_over(met.excess_over(zonder) + over_vakantie_uitkering))
}
