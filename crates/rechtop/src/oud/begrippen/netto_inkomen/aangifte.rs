//! Credits that come through the tax return and not with the pay: Wet IB 2001 art. 8.8, 8.9 and
//! 8.14a. They count as income that somebody can have (Pw art. 31 lid 1).

use jiff::civil::Date;

use super::bronnen::bronnen;
use super::heffing::{Groep, algemene_heffingskorting, belasting, combinatiekorting};
use super::{groep, heffing_per_maand};
use crate::datum::eerste_januari;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Rol;
use crate::oud::begrippen::inkomen::inkomen_uit_arbeid;
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::jonger_dan;
use crate::oud::outcome::{Bekend, Certainty, eerste_bekende};
use crate::oud::situatie::{Persoon, Situatie};

/// Art. 8.14a lid 1: a child that has not reached this age on 1 January.
const JONG_KIND: i16 = 12;
/// Art. 8.9 lid 2: "geboren voor 1 januari 1963".
const UITBETALING_VOOR: Date = Date::constant(1963, 1, 1);

/// A twelfth of the inkomensafhankelijke combinatiekorting, as far as there is tax left to pay: for who
/// works beside the care of a young child, and of two partners earns the least (art. 8.14a).
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub(super) fn combinatiekorting_per_maand(
    s: &Situatie,
    persoon: Persoon,
    heffing: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    if heffing == PerMonth::ZERO {
        return Ok(heffing);
    }
    let arbeid = inkomen_uit_arbeid(s, persoon)?;
    let korting = combinatiekorting(s, arbeid, certainty)?;
    if korting == PerYear::ZERO || !heeft_jong_kind(s)? || !verdient_het_minst(s, persoon, arbeid)?
    {
        return Ok(PerMonth::ZERO);
    }
    Ok(korting.per_month().round_half_up_to_cent().min(heffing))
}

fn heeft_jong_kind(s: &Situatie) -> Bekend<bool> {
    let peildatum = eerste_januari(s.jaar());
    let kind = eerste_bekende(s.met_rol(Rol::Kind)?.map(|kind| {
        let geboren = kind.geboortedatum()?;
        let jong = geboren <= peildatum && jonger_dan(geboren, JONG_KIND, peildatum);
        Ok(jong.then_some(()))
    }))?;
    Ok(kind.is_some())
}

/// Of two with the same income, the older.
fn verdient_het_minst(s: &Situatie, persoon: Persoon, arbeid: PerYear) -> Bekend<bool> {
    let Some(ander) = de_ander(s, persoon)? else { return Ok(true) };
    let arbeid_ander = inkomen_uit_arbeid(s, ander)?;
    let ouder = persoon.geboortedatum()? < ander.geboortedatum()?;
    Ok(arbeid < arbeid_ander || arbeid == arbeid_ander && ouder)
}

/// The other of applicant and partner.
fn de_ander<'a>(s: &Situatie<'a>, persoon: Persoon) -> Bekend<Option<Persoon<'a>>> {
    let aanvrager = s.aanvrager()?;
    Ok(if persoon.index == aanvrager.index { toeslagpartner(s)? } else { Some(aanvrager) })
}

/// A twelfth of the general credit that is paid out to a partner who pays no tax and was born before
/// 1963, as far as the other has tax left to pay (art. 8.8 and 8.9).
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub(super) fn uitbetaalde_korting_per_maand(
    s: &Situatie,
    persoon: Persoon,
    inkomen: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let Some(ander) = de_ander(s, persoon)? else { return Ok(PerMonth::ZERO) };
    if persoon.geboortedatum()? >= UITBETALING_VOOR {
        return Ok(PerMonth::ZERO);
    }
    let groep: Groep = groep(s, persoon)?;
    let jaar = inkomen.per_year().truncate_to_euro();
    let korting = algemene_heffingskorting(s, jaar, groep, certainty)?;
    let over = korting.excess_over(belasting(s, jaar, groep, certainty)?);
    if over == PerYear::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let bron = bronnen(s, ander, certainty)?;
    if bron.ontvangen() == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let ruimte = heffing_per_maand(s, ander, &bron, certainty)?;
    Ok(over.per_month().round_half_up_to_cent().min(ruimte))
}
