//! The income-related health contribution that somebody pays themselves: Zorgverzekeringswet (Zvw,
//! BWBR0018450) art. 41 to 45. <https://wetten.overheid.nl/BWBR0018450/2026-01-01>
//!
//! Over AOW, pension, profit and other income without an employer who pays it; over wages and most
//! benefits the payer does, on top.

use crate::euro::PerMonth;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;

/// The contribution of a month over an AOW and over other income that is charged to the person.
///
/// Over an AOW it is cut off to the cent, as the published net amounts show; over the rest it is
/// rounded to the nearest: no article says how.
///
/// # Errors
/// Where an amount is not known.
pub fn bijdrage(
    s: &Situatie,
    aow: PerMonth,
    overig: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if aow == PerMonth::ZERO && overig == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let normen = &s.normen.zorgverzekeringswet;
    let percentage = s.norm(&normen.bijdrage, certainty)?;
    let hoogste = s.norm(&normen.maximum_bijdrage_inkomen, certainty)?.per_month();
    let over_aow = (aow.min(hoogste) * percentage).round_down_to_cent();
    let rest = overig.min(hoogste.excess_over(aow));
    Ok(over_aow + (rest * percentage).round_half_up_to_cent())
}
