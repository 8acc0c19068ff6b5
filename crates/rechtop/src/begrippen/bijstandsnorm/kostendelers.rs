//! The kostendelersnorm: Pw art. 19a (who shares the costs) and 22a (what the norm then is).

use jiff::civil::Date;

use super::leefvorm::{Leeftijdsgroep, Leefvorm};
use super::{Echtgenoot, Norm};
use crate::begrippen::gezin::ten_laste_komend;
use crate::bron::PW;
use crate::codes::CaveatCode;
use crate::euro::{PerMonth, Procent};
use crate::feiten::{Onderwijs, Persoon, Rol};
use crate::rekenen::{Rule, Told, Trace, Worksheet, share};
use crate::waarde::Leeftijd;

/// When somebody began is not asked. A course takes at most some five years: in education under this age, it is presumed
/// that it began in time, and from it on that it did not. No act draws this line.
const VERMOEDELIJK_BEGONNEN_TOT: Leeftijd = Leeftijd(35);

/// How many kostendelende medebewoners there are in the month.
///
/// # Errors
/// Where a fact that decides on one of them is not answered.
pub fn kostendelers(w: &mut Worksheet<impl Trace>) -> Rule<u8> {
    let mut aantal = 0;
    for persoon in w.situatie().personen()? {
        if is_kostendeler(w, persoon)? {
            aantal += 1;
        }
    }
    Ok(aantal)
}

/// Of the age of the act or older, in the same home, no spouse, no commercial tenant, and in no education for which
/// studiefinanciering can exist.
///
/// Pw art. 19a lid 1, geldend 2026-07-01: "1 In deze paragraaf wordt onder kostendelende medebewoner verstaan
/// de persoon van 27 jaar of ouder die in dezelfde woning als de belanghebbende zijn hoofdverblijf heeft en
/// niet: a. de echtgenoot van belanghebbende is; b. op basis van een schriftelijke overeenkomst met de
/// belanghebbende, waarbij een commerciële prijs is overeengekomen, als verhuurder, huurder, onderverhuurder,
/// onderhuurder, kostgever of kostganger, niet zijnde een bloed- of aanverwant in de eerste of tweede graad van
/// de belanghebbende, in dezelfde woning als de belanghebbende zijn hoofdverblijf heeft; c. op basis van een
/// schriftelijke overeenkomst met een derde, waarbij een commerciële prijs is overeengekomen, als huurder,
/// onderhuurder of kostganger in dezelfde woning als de belanghebbende zijn hoofdverblijf heeft, mits hij de
/// overeenkomst heeft met dezelfde persoon als met wie de belanghebbende een schriftelijke overeenkomst heeft,
/// waarbij een commerciële prijs is overeengekomen, als huurder, onderhuurder of kostganger; of d. een persoon
/// is die: 1°. onderwijs volgt waarvoor aanspraak op studiefinanciering als bedoeld in artikel 3.1, eerste of
/// tweede lid, van de Wet studiefinanciering 2000 kan bestaan en op enig moment tijdens dat onderwijs gelet op
/// zijn leeftijd in aanmerking kan komen voor die studiefinanciering; 2°. onderwijs volgt waarvoor aanspraak
/// kan bestaan op een tegemoetkoming op grond van hoofdstuk 4 van de Wet tegemoetkoming onderwijsbijdrage en
/// schoolkosten en op enig moment tijdens dat onderwijs gelet op zijn leeftijd in aanmerking kan komen voor die
/// tegemoetkoming; 3°. een beroepsopleiding als bedoeld in artikel 7.2.2, eerste lid, onderdelen a tot en met
/// e, van de Wet educatie en beroepsonderwijs in de beroepsbegeleidende leerweg volgt; 4°. een vergelijkbaar
/// soort onderwijs of beroepsopleiding als bedoeld onder 1° tot en met 3° volgt buiten Nederland, waarbij voor
/// onder 1° en 2° geldt dat hij op enig moment tijdens dat onderwijs jonger dan 30 jaar is of in de maand van
/// aanvang de leeftijd van 30 jaren heeft bereikt."
fn is_kostendeler(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<bool> {
    let Some(geboren) = in_dezelfde_woning(w, persoon)? else { return Ok(false) };
    let te_oud = w.heeft_bereikt(geboren, VERMOEDELIJK_BEGONNEN_TOT);
    Ok(te_oud || !volgt_onderwijs(persoon)?)
}

/// The day of birth of who has the age and shares the home, in whatever education. Who is named as medebewoner and not as
/// onderhuurder lives here without a commercial contract, unless it is said otherwise.
fn in_dezelfde_woning(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<Option<Date>> {
    let (kind, onderhuurder) = (persoon.is(Rol::Kind), persoon.is(Rol::Onderhuurder));
    if !kind && !onderhuurder && !persoon.is(Rol::Medebewoner) {
        return Ok(None);
    }
    let geboren = persoon.geboortedatum()?;
    let leeftijd = w.norm(&w.normen().participatiewet.kostendeler_leeftijd)?;
    if !w.heeft_bereikt(geboren, leeftijd)
        || !kind && persoon.commercieel_indien_bekend() == Some(true)
        || onderhuurder && persoon.commercieel()?
    {
        return Ok(None);
    }
    Ok(Some(geboren))
}

fn volgt_onderwijs(persoon: Persoon) -> Rule<bool> {
    let onderwijs = persoon.onderwijs()?;
    Ok(matches!(
        onderwijs,
        Onderwijs::VoortgezetOnderwijs | Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo
    ))
}

/// That somebody in education, of an age at which it may have begun too late (art. 19a lid 1 onder d), was presumed to share
/// the costs or not to: the first of them, where there is one.
pub fn voorbehoud_student(w: &mut Worksheet<impl Trace>) -> Option<Told> {
    let begonnen_voor = &w.normen().participatiewet.kostendeler_onderwijs_begonnen_voor;
    let begonnen_voor = w.norm(begonnen_voor).ok()?;
    let student = w.situatie().personen().ok()?.find(|persoon| {
        let woont_er = in_dezelfde_woning(w, *persoon).ok().flatten();
        woont_er.is_some_and(|geboren| w.heeft_bereikt(geboren, begonnen_voor))
            && volgt_onderwijs(*persoon).is_ok_and(|volgt| volgt)
    })?;
    Some(CaveatCode::StudentVan30OfOuder.about(student))
}

/// The norm of who shares costs, where somebody does and the act has one for them: of the applicant, and of the spouse
/// where that one has a right too. Under 21 art. 20 stays. Of spouses the unrounded parts are added before the one
/// rounding, as the published tables do.
///
/// Pw art. 22a lid 1, geldend 2026-07-01: "1 Indien de belanghebbende van 21 jaar of ouder een of meer
/// kostendelende medebewoners heeft, is de norm per kalendermaand voor de belanghebbende: (40% + A x 30%) / A x
/// B. Hierbij staat: - A voor het aantal kostendelende medebewoners plus de belanghebbende en zijn echtgenoot
/// van 21 jaar of ouder indien hij gehuwd is; en - B voor de norm, bedoeld in artikel: a. 21, onderdeel b,
/// indien de belanghebbende jonger dan de pensioengerechtigde leeftijd is; b. 22, onderdeel c, indien de
/// belanghebbende jonger dan de pensioengerechtigde leeftijd is en zijn echtgenoot de pensioengerechtigde
/// leeftijd heeft bereikt; c. 22, onderdeel b, indien de belanghebbende de pensioengerechtigde leeftijd heeft
/// bereikt."
///
/// Pw art. 22a lid 2, geldend 2026-07-01: "2 De norm voor gehuwden, op wie het eerste lid van toepassing is, is
/// gelijk aan de som van de normen, bedoeld in dat lid, die voor ieder van de rechthebbende echtgenoten
/// afzonderlijk van toepassing is."
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn kostendelersnorm(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    echtgenoot: Echtgenoot,
) -> Rule<Option<Norm>> {
    if kostendelers(w)? == 0 {
        return Ok(None);
    }
    let basis = basis(w, leefvorm, echtgenoot)?;
    if basis == PerMonth::ZERO {
        return Ok(None);
    }
    let bedrag = deel(w, leefvorm, basis)?;
    let jong = jonge_echtgenoot(w, leefvorm, echtgenoot)?;
    Ok(Some(Norm { bedrag: bedrag + jong, artikel: PW.art("22a") }))
}

fn groepen(leefvorm: &Leefvorm) -> (Leeftijdsgroep, Option<Leeftijdsgroep>) {
    (leefvorm.aanvrager.1, leefvorm.partner.map(|(_, groep)| groep))
}

fn is_volwassen(groep: &Leeftijdsgroep) -> bool {
    *groep >= Leeftijdsgroep::Volwassen
}

/// The norms that are shared, of each who has one added up: none where the act has one for neither.
fn basis(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    echtgenoot: Echtgenoot,
) -> Rule<PerMonth> {
    let (aanvrager, partner) = groepen(leefvorm);
    let rechthebbende = partner.filter(|_| echtgenoot == Echtgenoot::MetRecht);
    let mut basis = PerMonth::ZERO;
    if is_volwassen(&aanvrager) {
        basis += basisnorm(w, aanvrager, partner)?;
    }
    if let Some(groep) = rechthebbende.filter(is_volwassen) {
        basis += basisnorm(w, groep, Some(aanvrager))?;
    }
    Ok(basis)
}

/// Art. 22a lid 1, letter B: the norm for two that is shared.
///
/// # Errors
/// Where an amount is not known.
pub fn basisnorm(
    w: &mut Worksheet<impl Trace>,
    groep: Leeftijdsgroep,
    echtgenoot: Option<Leeftijdsgroep>,
) -> Rule<PerMonth> {
    let normen = &w.normen().participatiewet;
    w.norm(match (groep, echtgenoot) {
        (Leeftijdsgroep::Pensioen, _) => &normen.norm_gehuwden_pensioen,
        (_, Some(Leeftijdsgroep::Pensioen)) => &normen.norm_gehuwden_een_pensioen,
        _ => &normen.norm_gehuwden,
    })
}

/// Art. 22a lid 1: the formula over B, of so many who share (letter A). Of spouses B is the sum of both, as art. 22a lid 2
/// adds the norms of both. Acts that put another amount in the place of B use it too.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn deel(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm, basis: PerMonth) -> Rule<PerMonth> {
    let (aanvrager, partner) = groepen(leefvorm);
    let volwassenen = [Some(aanvrager), partner].into_iter().flatten().filter(is_volwassen);
    let aantal = i64::from(kostendelers(w)?);
    let delers = aantal + i64::try_from(volwassenen.count()).unwrap_or(0);
    let normen = &w.normen().participatiewet;
    let vast = w.norm(&normen.kostendeler_basis)?;
    let per_persoon = w.norm(&normen.kostendeler_per_persoon)?;
    let delen = vast.milli() + per_persoon.milli() * delers;
    Ok(share(PW.art("22a lid 1"), basis, delen, Procent::WHOLE.milli() * delers))
}

/// Beside somebody of 21 or older, a spouse of 18 to 20 has an own amount.
///
/// Pw art. 22a lid 3, geldend 2026-07-01: "3 Voor rechthebbende gehuwden, waarvan een echtgenoot 18, 19 of 20
/// jaar is en de andere echtgenoot 21 jaar of ouder is, met een of meer kostendelende medebewoners, is de norm
/// per kalendermaand: a. indien ze een of meer ten laste komende kinderen hebben: € 755,98 plus de op basis van
/// dit artikel van toepassing zijnde norm voor de echtgenoot van 21 jaar of ouder, b. indien ze geen ten laste
/// komende kinderen hebben: € 350,42 plus de op basis van dit artikel van toepassing zijnde norm voor de
/// echtgenoot van 21 jaar of ouder."
fn jonge_echtgenoot(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    echtgenoot: Echtgenoot,
) -> Rule<PerMonth> {
    let (aanvrager, partner) = groepen(leefvorm);
    let iemand_jong = [Some(aanvrager), partner].contains(&Some(Leeftijdsgroep::Jong));
    if echtgenoot == Echtgenoot::ZonderRecht || !iemand_jong {
        return Ok(PerMonth::ZERO);
    }
    let normen = &w.normen().participatiewet;
    let met_kind = ten_laste_komend(w)?;
    w.norm(if met_kind {
        &normen.kostendeler_echtgenoot_18_20_met_kind
    } else {
        &normen.kostendeler_echtgenoot_18_20
    })
}
