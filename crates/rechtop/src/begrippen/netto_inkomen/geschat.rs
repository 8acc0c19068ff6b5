//! The estimate: what is left of the gross income of a month.

use super::aangifte::{combinatiekorting_per_maand, uitbetaalde_korting_per_maand};
use super::bronnen::Bronnen;
use super::maandheffing::Belasting;
use super::zvw::{Bijdrageinkomen, bijdrage};
use super::{DEEL, Netto};
use crate::euro::PerMonth;
use crate::feiten::Persoon;
use crate::rekenen::{Rule, Trace, Worksheet, prorated};

/// What a person has net of these sources, of which `heffing` says what is withheld.
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
pub(super) fn geschat<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
    heffing: impl FnOnce(&mut Worksheet<'a, T>) -> Rule<PerMonth>,
) -> Rule<Netto> {
    let bruto = bron.ontvangen();
    let uitbetaald = uitbetaalde_korting_per_maand(w, persoon, bron.belast())?;
    if bruto == PerMonth::ZERO {
        return Ok(Netto { per_maand: uitbetaald, ..Netto::default() });
    }
    let heffing = heffing(w)?;
    let combinatie = combinatiekorting_per_maand(w, persoon, heffing)?;
    let bijdragen = bijdrage(w, &bron.bijdrageinkomen())?;
    let over = bruto - heffing - bijdragen + combinatie + uitbetaald;
    // A part bears its share of the tax, and of the contribution only what is charged over it.
    let deel = |deel: PerMonth, bijdrage: PerMonth| {
        deel.excess_over(prorated(DEEL, deel, heffing, bruto) + bijdrage)
    };
    let pensioen = Bijdrageinkomen { pensioen: bron.pensioen, ..Bijdrageinkomen::default() };
    let over_pensioen = bijdrage(w, &pensioen)?;
    let winst = bron.winst.max(PerMonth::ZERO);
    let loon = bron.bijdrageinkomen().loon;
    let uit_winst = Bijdrageinkomen { bij_aanslag: winst, loon, ..Bijdrageinkomen::default() };
    let over_winst = bijdrage(w, &uit_winst)?;
    Ok(Netto {
        per_maand: over.max(PerMonth::ZERO),
        vakantiegeld: netto_vakantiegeld(w, persoon, bron)?,
        uit_arbeid: deel(bron.loon + winst, over_winst),
        uit_pensioen: deel(bron.pensioen, over_pensioen),
        uit_uitkering: deel(bron.uitkering, PerMonth::ZERO),
        zeker: PerMonth::ZERO,
        geschat: true,
    })
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
    let belasting = Belasting::van(w, persoon)?;
    let zonder = belasting.aanslag(bron, PerMonth::ZERO);
    let met = belasting.aanslag(bron, bruto);
    let vakantie_uitkering =
        Bijdrageinkomen { aow: bron.vakantie_uitkering, ..Bijdrageinkomen::default() };
    let over_vakantie_uitkering = bijdrage(w, &vakantie_uitkering)?;
    Ok(bruto.excess_over(met.excess_over(zonder) + over_vakantie_uitkering))
}
