//! Credits that come through the tax return and not with the pay: Wet inkomstenbelasting 2001 (Wet IB 2001,
//! BWBR0011353) art. 8.8, 8.9 and 8.14a. <https://wetten.overheid.nl/BWBR0011353/2026-02-21>
//!
//! They count as income that somebody can have (Pw 31 lid 1).

use super::bronnen::bronnen;
use super::groep;
use super::heffing::{combinatiekorting, in_hele_euros};
use super::maandheffing::eigen_heffing;
use super::tarief::tarief;
use crate::begrippen::gezin::kinderen;
use crate::begrippen::inkomen::inkomen_uit_arbeid;
use crate::begrippen::partner::echtgenoot_van;
use crate::bron::IB;
use crate::datum::{Maand, eerste_januari, jonger_dan};
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, any_known, round};
use crate::waarde::Maanden;

/// A twelfth of the inkomensafhankelijke combinatiekorting, as far as there is tax left to pay: for who works beside the
/// care of a young child, and of two partners earns the least. To the cent, which no article says.
///
/// Wet IB 2001 art. 8.14a lid 1, geldend 2026-02-21: "De inkomensafhankelijke combinatiekorting geldt voor de
/// belastingplichtige indien: a. hij een arbeidsinkomen heeft dat meer bedraagt dan € 6.239; b. in het
/// kalenderjaar gedurende ten minste zes maanden een kind dat bij de aanvang van het kalenderjaar de leeftijd
/// van 12 jaar niet heeft bereikt tot hetzelfde huishouden als de belastingplichtige behoort; en c. hij in het
/// kalenderjaar geen partner heeft, dan wel indien hij wel een partner heeft, hij in het kalenderjaar een lager
/// arbeidsinkomen heeft dan zijn partner."
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub(super) fn combinatiekorting_per_maand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    heffing: PerMonth,
) -> Rule<PerMonth> {
    if heffing == PerMonth::ZERO {
        return Ok(heffing);
    }
    let arbeid = inkomen_uit_arbeid(w, persoon)?;
    let korting = combinatiekorting(w, arbeid)?;
    if korting == PerYear::ZERO || !heeft_jong_kind(w)? || !verdient_het_minst(w, persoon, arbeid)?
    {
        return Ok(PerMonth::ZERO);
    }
    let per_maand = round(IB.art("8.14a lid 2"), korting.per_month(), Rounding::HalfUpToCent);
    Ok(per_maand.min(heffing))
}

/// Whether there is a child that had not reached the age of the act on 1 January and belongs to the household for six
/// months of the year. One that is born within the year belongs to it from its birth: so until 1 July it is in time.
///
/// Wet IB 2001 art. 8.14a lid 1 onder b, geldend 2026-02-21: "b. in het kalenderjaar gedurende ten minste zes
/// maanden een kind dat bij de aanvang van het kalenderjaar de leeftijd van 12 jaar niet heeft bereikt tot
/// hetzelfde huishouden als de belastingplichtige behoort; en"
fn heeft_jong_kind(w: &mut Worksheet<impl Trace>) -> Rule<bool> {
    let begin = eerste_januari(w.jaar());
    let normen = &w.normen().inkomstenbelasting;
    let (tot, Maanden(maanden)) =
        (w.norm(&normen.iack_kind_tot)?, w.norm(&normen.iack_maanden_in_huishouden)?);
    let laatste_begin = w.laatste_maand().plus(1 - maanden);
    any_known(kinderen(w)?.map(|kind| {
        let geboren = kind.geboortedatum()?;
        let lang_genoeg = Maand::vanaf(geboren) <= laatste_begin;
        Ok(lang_genoeg && jonger_dan(geboren, tot, begin))
    }))
}

/// Of two with the same income, the older.
///
/// Wet IB 2001 art. 8.14a lid 3, geldend 2026-02-21: "Indien het arbeidsinkomen van de belastingplichtige in
/// het kalenderjaar gelijk is aan dat van zijn partner, geldt de inkomensafhankelijke combinatiekorting alleen
/// voor de oudste belastingplichtige."
fn verdient_het_minst<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    arbeid: PerYear,
) -> Rule<bool> {
    let Some(ander) = echtgenoot_van(w, persoon)? else { return Ok(true) };
    let arbeid_ander = inkomen_uit_arbeid(w, ander)?;
    let ouder = persoon.geboortedatum()? < ander.geboortedatum()?;
    Ok(arbeid < arbeid_ander || arbeid == arbeid_ander && ouder)
}

/// A twelfth of the general credit that is paid out to a partner who pays no tax and was born before the day of the act,
/// as far as the other has tax left to pay. To the cent, which no article says.
///
/// Wet IB 2001 art. 8.9 lid 1, geldend 2026-02-21: "Indien ten aanzien van de belastingplichtige die geboren is
/// vóór 1 januari 1963 de gecombineerde heffingskorting door artikel 8.8 wordt beperkt tot een bedrag beneden
/// het bedrag van de voor de belastingplichtige geldende algemene heffingskorting (toetsniveau) wordt, indien
/// de belastingplichtige in het kalenderjaar gedurende meer dan zes maanden dezelfde partner heeft, de
/// gecombineerde heffingskorting daarna verhoogd tot het toetsniveau. De verhoging bedraagt echter maximaal het
/// bedrag van de door de partner verschuldigde gecombineerde inkomensheffing verminderd met zijn gecombineerde
/// heffingskorting."
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub(super) fn uitbetaalde_korting_per_maand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    inkomen: PerMonth,
) -> Rule<PerMonth> {
    let Some(ander) = echtgenoot_van(w, persoon)? else { return Ok(PerMonth::ZERO) };
    let geboren_voor = w.norm(&w.normen().inkomstenbelasting.uitbetaling_geboren_voor)?;
    if persoon.geboortedatum()? >= geboren_voor {
        return Ok(PerMonth::ZERO);
    }
    let groep = groep(w, persoon)?;
    let jaar = in_hele_euros(inkomen.per_year());
    let tarief = tarief(w, groep)?;
    let over = tarief.algemene_heffingskorting(jaar).excess_over(tarief.belasting(jaar));
    if over == PerYear::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let bron = bronnen(w, ander)?;
    if bron.ontvangen() == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let ruimte = eigen_heffing(w, ander)?;
    Ok(round(IB.art("8.9 lid 1"), over.per_month(), Rounding::HalfUpToCent).min(ruimte))
}
