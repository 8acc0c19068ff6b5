//! Which norm holds: Pw art. 20 to 24a, by age and household form.

use jiff::civil::date;

use super::Norm;
use super::kostendelers::kostendelersnorm;
use super::leefvorm::{Leeftijdsgroep, Leefvorm, ten_laste_komend};
use crate::euro::{Halves, PerMonth};
use crate::normbedragen::{Dated, NotKnown, Side};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};
use crate::versions::Period;

use Leeftijdsgroep::{Jong, Minderjarig, Pensioen, Volwassen};

/// The norm of the household in the month: where applicable of who shares costs (art. 22a), lives in
/// an inrichting (art. 23) or has a spouse without right (art. 24 and 24a).
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn norm(
    s: &Situatie,
    leefvorm: &Leefvorm,
    partner_heeft_recht: bool,
    in_inrichting: bool,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    if leefvorm.partner.is_some() && !partner_heeft_recht {
        let norm = norm_van_een(s, leefvorm, in_inrichting, certainty)?;
        return verhoging_ouder(s, norm, certainty);
    }
    if in_inrichting {
        return inrichting(s, leefvorm, certainty);
    }
    match kostendelersnorm(s, leefvorm, true, certainty)? {
        Some(norm) => Ok(norm),
        None => gewone_norm(s, leefvorm, certainty),
    }
}

/// The norm of two if both had a right, and of the one who has, without the raise of art. 24a: what art.
/// 32 lid 3 measures the income of the other by.
///
/// # Errors
/// As [`norm`].
pub fn norm_naast_elkaar(
    s: &Situatie,
    leefvorm: &Leefvorm,
    in_inrichting: bool,
    certainty: &mut Certainty,
) -> Bekend<(Norm, Norm)> {
    let samen = norm(s, leefvorm, true, in_inrichting, certainty)?;
    Ok((samen, norm_van_een(s, leefvorm, in_inrichting, certainty)?))
}

/// The norm of who has a right beside a spouse who has none.
fn norm_van_een(
    s: &Situatie,
    leefvorm: &Leefvorm,
    in_inrichting: bool,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    if in_inrichting {
        return inrichting(s, &Leefvorm { partner: None, ..*leefvorm }, certainty);
    }
    match kostendelersnorm(s, leefvorm, false, certainty)? {
        Some(norm) => Ok(norm),
        None => een_rechthebbende(s, leefvorm, certainty),
    }
}

/// The highest norm that persons of these ages can have together, who both have a right: art. 21 and 22,
/// with the ages of 18 to 20 counted as 21, which is as far as their raise goes (art. 20 lid 4).
///
/// # Errors
/// Where an amount is not known.
pub fn hoogste_norm(s: &Situatie, leefvorm: &Leefvorm, certainty: &mut Certainty) -> Bekend<Norm> {
    let volwassen = |(persoon, groep): (_, Leeftijdsgroep)| (persoon, groep.max(Volwassen));
    let ouder = Leefvorm {
        aanvrager: volwassen(leefvorm.aanvrager),
        partner: leefvorm.partner.map(volwassen),
    };
    zonder_verhoging(s, &ouder, certainty)
}

/// The norm without kostendelers, outside an inrichting, of who both have a right: art. 20, 21 and 22.
///
/// # Errors
/// Where an amount is not known, or it decides and is not answered whether there is a child.
pub fn gewone_norm(s: &Situatie, leefvorm: &Leefvorm, certainty: &mut Certainty) -> Bekend<Norm> {
    let norm = zonder_verhoging(s, leefvorm, certainty)?;
    let jongeren = [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten();
    let mut verhoging = PerMonth::ZERO;
    for (persoon, _) in jongeren.filter(|(_, groep)| *groep == Jong) {
        verhoging += verhoging_zonder_ouders(s, persoon, certainty)?;
    }
    if verhoging == PerMonth::ZERO {
        return Ok(norm);
    }
    let hoogste = hoogste_norm(s, leefvorm, certainty)?.bedrag;
    Ok(Norm { bedrag: (norm.bedrag + verhoging).min(hoogste), artikel: "20 lid 3 en 4" })
}

/// Art. 20 lid 3, from 2026: more for who has no parents to turn to, as far as somebody said so. Before, that was bijzondere
/// bijstand (art. 12), which the municipality set.
fn verhoging_zonder_ouders(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let verhoging = &s.normen.participatiewet.verhoging_zonder_ouders;
    if matches!(verhoging.op(s.maand), Err(NotKnown { side: Side::NotCovered, .. })) {
        return Ok(PerMonth::ZERO);
    }
    let verhoging = s.norm(verhoging, certainty)?;
    let geen_hulp = persoon.geen_hulp_ouders_indien_bekend() == Some(true);
    Ok(if geen_hulp { verhoging } else { PerMonth::ZERO })
}

fn zonder_verhoging(s: &Situatie, leefvorm: &Leefvorm, certainty: &mut Certainty) -> Bekend<Norm> {
    match leefvorm.partner {
        None => alleenstaande(s, leefvorm.aanvrager.1, certainty),
        Some((_, partner)) => gehuwden(s, leefvorm.aanvrager.1, partner, certainty),
    }
}

/// Art. 20 lid 1 onder a and lid 2 onder a, 21 onder a, 22 onder a. A lone parent has the norm of a
/// single person.
fn alleenstaande(s: &Situatie, groep: Leeftijdsgroep, certainty: &mut Certainty) -> Bekend<Norm> {
    let normen = &s.normen.participatiewet;
    let (bedrag, artikel) = match groep {
        Minderjarig | Jong => (&normen.norm_alleenstaande_18_20, "20 lid 1 onder a"),
        Volwassen => (&normen.norm_alleenstaande, "21 onder a"),
        Pensioen => (&normen.norm_alleenstaande_pensioen, "22 onder a"),
    };
    van(s, bedrag, artikel, certainty)
}

/// Art. 20 lid 1 and 2 onder b and c, 21 onder b, 22 onder b and c.
fn gehuwden(
    s: &Situatie,
    een: Leeftijdsgroep,
    ander: Leeftijdsgroep,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    let normen = &s.normen.participatiewet;
    let (bedrag, artikel) = match (een.min(ander), een.max(ander)) {
        (Pensioen, _) => (&normen.norm_gehuwden_pensioen, "22 onder b"),
        (Volwassen, Pensioen) => (&normen.norm_gehuwden_een_pensioen, "22 onder c"),
        (Volwassen, _) => (&normen.norm_gehuwden, "21 onder b"),
        // "de andere echtgenoot 21 jaar of ouder": also from the pensioengerechtigde leeftijd.
        (_, Volwassen | Pensioen) if ten_laste_komend(s)? => {
            (&normen.norm_gehuwden_een_18_20_met_kind, "20 lid 2 onder c")
        }
        (_, Volwassen | Pensioen) => (&normen.norm_gehuwden_een_18_20, "20 lid 1 onder c"),
        _ if ten_laste_komend(s)? => (&normen.norm_gehuwden_18_20_met_kind, "20 lid 2 onder b"),
        _ => (&normen.norm_gehuwden_18_20, "20 lid 1 onder b"),
    };
    van(s, bedrag, artikel, certainty)
}

/// Art. 24: "50% van de norm die voor hem zou gelden als hij gehuwd zou zijn met een rechthebbende
/// echtgenoot van zijn leeftijd", without kostendelers, or under 21.
fn een_rechthebbende(s: &Situatie, leefvorm: &Leefvorm, certainty: &mut Certainty) -> Bekend<Norm> {
    let groep = leefvorm.aanvrager.1;
    let samen = gehuwden(s, groep, groep, certainty)?;
    let helft = (samen.bedrag / Halves).round_half_up_to_cent();
    Ok(Norm { bedrag: helft, artikel: "24" })
}

/// Since when art. 24a is in the act.
const VERHOGING_OUDER: Period = Period::from(date(2026, 1, 1));

/// Art. 24a: with a child, beside a partner without right, a twelfth of the alleenstaande-ouderkop of
/// the kindgebonden budget (Wkb 2 lid 6), which a partner takes away there.
fn verhoging_ouder(s: &Situatie, norm: Norm, certainty: &mut Certainty) -> Bekend<Norm> {
    if !VERHOGING_OUDER.contains(s.maand.eerste_dag()) || !ten_laste_komend(s)? {
        return Ok(norm);
    }
    let kop = s.norm(&s.normen.kindgebonden_budget.alleenstaande_ouder, certainty)?;
    let bedrag = norm.bedrag + kop.per_month().round_half_up_to_cent();
    Ok(Norm { bedrag, artikel: "24a" })
}

/// Art. 23: zak- en kleedgeld with the raise for the health premium (lid 1 and 2); where the spouse
/// lives elsewhere, with the norm of a single person for that one (lid 3).
fn inrichting(s: &Situatie, leefvorm: &Leefvorm, certainty: &mut Certainty) -> Bekend<Norm> {
    let normen = &s.normen.participatiewet;
    let alleen = s.norm(&normen.norm_inrichting_alleenstaande, certainty)?
        + s.norm(&normen.verhoging_inrichting_alleenstaande, certainty)?;
    match leefvorm.partner {
        None => Ok(Norm { bedrag: alleen, artikel: "23 lid 1 onder a en lid 2" }),
        Some((partner, groep)) if !*partner.op_zelfde_adres()? => {
            let thuis = alleenstaande(s, groep, certainty)?.bedrag;
            Ok(Norm { bedrag: alleen + thuis, artikel: "23 lid 3" })
        }
        Some(_) => {
            let samen = s.norm(&normen.norm_inrichting_gehuwden, certainty)?
                + s.norm(&normen.verhoging_inrichting_gehuwden, certainty)?;
            Ok(Norm { bedrag: samen, artikel: "23 lid 1 onder b en lid 2" })
        }
    }
}

fn van(
    s: &Situatie,
    bedrag: &Dated<PerMonth>,
    artikel: &'static str,
    certainty: &mut Certainty,
) -> Bekend<Norm> {
    Ok(Norm { bedrag: s.norm(bedrag, certainty)?, artikel })
}
