//! The kostendelersnorm: Pw art. 19a (who shares the costs) and 22a (what the norm then is).

use jiff::civil::Date;

use super::Norm;
use super::leefvorm::{Leeftijdsgroep, Leefvorm, ten_laste_komend};
use crate::euro::{Euro, PerMonth};
use crate::feiten::{Onderwijs, Rol};
use crate::oud::outcome::{Bekend, Caveat, Certainty};
use crate::oud::situatie::{Persoon, Situatie};

/// Art. 19a lid 1: "de persoon van 27 jaar of ouder".
const KOSTENDELER: i16 = 27;
/// Art. 19a lid 1 onder d: "op enig moment tijdens dat onderwijs jonger dan 30 jaar".
const BEGONNEN_VOOR: i16 = 30;
/// When somebody began is not asked. A course takes at most some five years: in education under this age,
/// it is presumed that it began in time, and from it on that it did not. No act draws this line.
const VERMOEDELIJK_BEGONNEN_TOT: i16 = 35;

/// How many kostendelende medebewoners there are in the month.
///
/// # Errors
/// Where a fact that decides on one of them is not answered.
pub fn kostendelers(s: &Situatie) -> Bekend<u8> {
    let mut aantal = 0;
    let mut open = None;
    for persoon in s.personen()? {
        match is_kostendeler(s, persoon) {
            Ok(true) => aantal += 1,
            Ok(false) => {}
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(aantal), Err)
}

/// Art. 19a lid 1: 27 or older, in the same home, no spouse, no commercial tenant, and in no education
/// for which studiefinanciering can exist.
fn is_kostendeler(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    let Some(geboren) = in_dezelfde_woning(s, persoon)? else { return Ok(false) };
    let te_oud = s.maand.oud_leeftijd_bereikt(geboren, VERMOEDELIJK_BEGONNEN_TOT);
    Ok(te_oud || !volgt_onderwijs(persoon)?)
}

/// The day of birth of who is 27 or older and shares the home, in whatever education. Who is named as
/// medebewoner and not as onderhuurder lives here without a commercial contract, unless it is said
/// otherwise.
fn in_dezelfde_woning(s: &Situatie, persoon: Persoon) -> Bekend<Option<Date>> {
    let (kind, onderhuurder) = (persoon.is(Rol::Kind), persoon.is(Rol::Onderhuurder));
    if !kind && !onderhuurder && !persoon.is(Rol::Medebewoner) {
        return Ok(None);
    }
    let geboren = persoon.geboortedatum()?;
    if !s.maand.oud_leeftijd_bereikt(geboren, KOSTENDELER)
        || !kind && persoon.commercieel() == Ok(&true)
        || onderhuurder && *persoon.commercieel()?
    {
        return Ok(None);
    }
    Ok(Some(geboren))
}

/// That somebody of thirty or older in education was presumed to share the costs or not to: the first of
/// them, where there is one.
pub fn voorbehoud_student(s: &Situatie) -> Option<Caveat> {
    let onzeker = |persoon: &Persoon| {
        let woont_er = in_dezelfde_woning(s, *persoon).ok().flatten();
        woont_er.is_some_and(|geboren| s.maand.oud_leeftijd_bereikt(geboren, BEGONNEN_VOOR))
            && volgt_onderwijs(*persoon) == Ok(true)
    };
    let student = s.personen().ok()?.find(onzeker)?;
    Some(Caveat { code: "student_van_30_of_ouder", wie: Some(student.index) })
}

fn volgt_onderwijs(persoon: Persoon) -> Bekend<bool> {
    let onderwijs = *persoon.onderwijs()?;
    Ok(matches!(
        onderwijs,
        Onderwijs::VoortgezetOnderwijs | Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo
    ))
}

/// Art. 22a: the norm of who shares costs, where somebody does and the act has one for them: of the
/// applicant, and of the spouse where that one has a right too.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn kostendelersnorm(
    s: &Situatie,
    leefvorm: &Leefvorm,
    partner_heeft_recht: bool,
    certainty: &mut Certainty,
) -> Bekend<Option<Norm>> {
    let groepen = [Some(leefvorm.aanvrager.1), leefvorm.partner.map(|(_, groep)| groep)];
    let volwassenen = groepen.iter().flatten().filter(|groep| **groep >= Leeftijdsgroep::Volwassen);
    let aantal = i64::from(kostendelers(s)?);
    // Art. 22a lid 1: "indien de belanghebbende van 21 jaar of ouder": under 21 art. 20 stays.
    let aanvrager_deelt = leefvorm.aanvrager.1 >= Leeftijdsgroep::Volwassen;
    let partner_deelt =
        partner_heeft_recht && groepen[1].is_some_and(|groep| groep >= Leeftijdsgroep::Volwassen);
    if aantal == 0 || !aanvrager_deelt && !partner_deelt {
        return Ok(None);
    }
    let delers = aantal + i64::try_from(volwassenen.count()).unwrap_or(0);
    let mut basis = Euro::ZERO;
    if aanvrager_deelt {
        basis = basis + basisnorm(s, leefvorm.aanvrager.1, groepen[1], certainty)?.amount();
    }
    if partner_deelt && let Some(groep) = groepen[1] {
        basis = basis + basisnorm(s, groep, Some(leefvorm.aanvrager.1), certainty)?.amount();
    }
    let bedrag = deel(s, basis, delers, certainty)?;
    let jong = jonge_echtgenoot(s, leefvorm, partner_heeft_recht, certainty)?;
    Ok(Some(Norm { bedrag: PerMonth::new(bedrag) + jong, artikel: "22a" }))
}

/// Art. 22a lid 1 B: the norm for two that is shared.
fn basisnorm(
    s: &Situatie,
    groep: Leeftijdsgroep,
    echtgenoot: Option<Leeftijdsgroep>,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let normen = &s.normen.participatiewet;
    let basis = match (groep, echtgenoot) {
        (Leeftijdsgroep::Pensioen, _) => &normen.norm_gehuwden_pensioen,
        (_, Some(Leeftijdsgroep::Pensioen)) => &normen.norm_gehuwden_een_pensioen,
        _ => &normen.norm_gehuwden,
    };
    s.norm(basis, certainty)
}

/// Art. 22a lid 1: "(40 % + A x 30 %) / A" of B. For spouses the unrounded parts are added before the
/// one rounding, as the published tables do.
fn deel(s: &Situatie, basis: Euro, delers: i64, certainty: &mut Certainty) -> Bekend<Euro> {
    let normen = &s.normen.participatiewet;
    let vast = s.norm(&normen.kostendeler_basis, certainty)?.milli();
    let per_persoon = s.norm(&normen.kostendeler_per_persoon, certainty)?.milli();
    let heel = crate::euro::Procent::WHOLE.milli();
    Ok(basis.share_to_cent(vast + per_persoon * delers, heel * delers))
}

/// Art. 22a lid 3: beside somebody of 21 or older, a spouse of 18 to 20 has an own amount.
fn jonge_echtgenoot(
    s: &Situatie,
    leefvorm: &Leefvorm,
    partner_heeft_recht: bool,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let groepen = [Some(leefvorm.aanvrager.1), leefvorm.partner.map(|(_, groep)| groep)];
    if !partner_heeft_recht || !groepen.contains(&Some(Leeftijdsgroep::Jong)) {
        return Ok(PerMonth::ZERO);
    }
    let normen = &s.normen.participatiewet;
    let bedrag = if ten_laste_komend(s)? {
        &normen.kostendeler_echtgenoot_18_20_met_kind
    } else {
        &normen.kostendeler_echtgenoot_18_20
    };
    s.norm(bedrag, certainty)
}
