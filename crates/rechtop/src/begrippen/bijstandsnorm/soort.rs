//! Which norm holds: Pw art. 20 to 24a, by age and household form.

use jiff::civil::date;

use super::kostendelers::kostendelersnorm;
use super::leefvorm::{Leeftijdsgroep, Leefvorm};
use super::{Echtgenoot, Norm, Verblijfplaats};
use crate::begrippen::gezin::ten_laste_komend;
use crate::bron::{Artikel, PW};
use crate::euro::{Halves, PerMonth};
use crate::feiten::{Persoon, Rol};
use crate::normbedragen::{Dated, Side};
use crate::rekenen::{Halt, Rounding, Rule, Trace, Worksheet, round};
use crate::versions::{Period, Versions};

use Leeftijdsgroep::{Jong, Minderjarig, Pensioen, Volwassen};

/// The norm of the household in the month: where applicable of who shares costs (art. 22a), lives in an inrichting (art.
/// 23) or has a spouse without right (art. 24 and 24a).
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn norm(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    echtgenoot: Echtgenoot,
    verblijfplaats: Verblijfplaats,
) -> Rule<Norm> {
    if leefvorm.partner.is_some() && echtgenoot == Echtgenoot::ZonderRecht {
        let norm = norm_van_een(w, leefvorm, verblijfplaats)?;
        return verhoging_ouder(w, norm);
    }
    if verblijfplaats == Verblijfplaats::Inrichting {
        return inrichting(w, leefvorm);
    }
    match kostendelersnorm(w, leefvorm, Echtgenoot::MetRecht)? {
        Some(norm) => Ok(norm),
        None => gewone_norm(w, leefvorm),
    }
}

/// The norm of two if both had a right, and of the one who has, without the raise of art. 24a: what art. 32 lid 3 measures
/// the income of the other by.
///
/// # Errors
/// As [`norm`].
pub fn norm_naast_elkaar(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    verblijfplaats: Verblijfplaats,
) -> Rule<(Norm, Norm)> {
    let samen = norm(w, leefvorm, Echtgenoot::MetRecht, verblijfplaats)?;
    Ok((samen, norm_van_een(w, leefvorm, verblijfplaats)?))
}

/// The norm of who has a right beside a spouse who has none.
fn norm_van_een(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    verblijfplaats: Verblijfplaats,
) -> Rule<Norm> {
    if verblijfplaats == Verblijfplaats::Inrichting {
        return inrichting(w, &Leefvorm { partner: None, ..*leefvorm });
    }
    match kostendelersnorm(w, leefvorm, Echtgenoot::ZonderRecht)? {
        Some(norm) => Ok(norm),
        None => een_rechthebbende(w, leefvorm),
    }
}

/// The highest norm that persons of these ages can have together, who both have a right: art. 21 and 22, with the ages of 18
/// to 20 counted as 21, which is as far as their raise goes (art. 20 lid 4).
///
/// # Errors
/// Where an amount is not known.
pub fn hoogste_norm(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<Norm> {
    let aanvrager = leefvorm.aanvrager.1.max(Volwassen);
    let partner = leefvorm.partner.map(|(_, groep)| groep.max(Volwassen));
    zonder_verhoging(w, aanvrager, partner)
}

/// The highest norm that anybody can have, of whatever age and household: no bijstand is more.
///
/// # Errors
/// Where an amount is not known.
pub fn hoogste_norm_van_wie_ook(w: &mut Worksheet<impl Trace>) -> Rule<Norm> {
    gehuwden(w, Pensioen, Pensioen)
}

/// The norm of two of one age, who share their costs with nobody else: what municipalities take shares of.
///
/// # Errors
/// Where an amount is not known, or it decides and is not answered whether there is a child.
pub fn norm_van_paar(w: &mut Worksheet<impl Trace>, groep: Leeftijdsgroep) -> Rule<Norm> {
    zonder_verhoging(w, groep, Some(groep))
}

/// The norm without kostendelers, outside an inrichting, of who both have a right: art. 20, 21 and 22.
///
/// Pw art. 20 lid 3 en 4, geldend 2026-07-01: "3 Voor belanghebbenden van 18, 19 of 20 jaar verhoogt het
/// college de norm met een bedrag van € 762,24, indien die belanghebbende voor de kosten van levensonderhoud
/// geen beroep kan doen op zijn ouders, omdat: a. de middelen van de ouders daartoe niet toereikend zijn; of b.
/// deze persoon redelijkerwijs het onderhoudsrecht jegens de ouders niet te gelde kan maken. 4 De norm, bedoeld
/// in het derde lid, in combinatie met de normen, bedoeld in het eerste en tweede lid, is niet hoger dan de
/// norm, bedoeld in artikel 21, die geldt voor een 21-jarige of ouder, doch jonger dan de pensioengerechtigde
/// leeftijd, in een vergelijkbare situatie."
///
/// # Errors
/// Where an amount is not known, or it decides and is not answered whether there is a child.
pub fn gewone_norm(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<Norm> {
    met_verhoging(w, leefvorm, |geen_hulp| geen_hulp == Some(true))
}

/// The same, where every parent of whom it is not said, cannot help.
///
/// # Errors
/// Where an amount is not known, or it decides and is not answered whether there is a child.
pub fn gewone_norm_hoogstens(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<Norm> {
    met_verhoging(w, leefvorm, |geen_hulp| geen_hulp != Some(false))
}

/// Of whom of 18 to 20 it is not said whether their parents can help.
pub fn jongeren_zonder_antwoord<'a>(leefvorm: &Leefvorm<'a>) -> impl Iterator<Item = Persoon<'a>> {
    let paar = [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten();
    let jong = paar.filter(|(_, groep)| *groep == Jong).map(|(persoon, _)| persoon);
    jong.filter(|persoon| persoon.geen_hulp_ouders_indien_bekend().is_none())
}

fn met_verhoging(
    w: &mut Worksheet<impl Trace>,
    leefvorm: &Leefvorm,
    zonder_hulp: fn(Option<bool>) -> bool,
) -> Rule<Norm> {
    let (aanvrager, partner) = (leefvorm.aanvrager, leefvorm.partner);
    let norm = zonder_verhoging(w, aanvrager.1, partner.map(|(_, groep)| groep))?;
    let jongeren = [Some(aanvrager), partner].into_iter().flatten();
    let mut verhoging = PerMonth::ZERO;
    for (persoon, _) in jongeren.filter(|(_, groep)| *groep == Jong) {
        if zonder_hulp(persoon.geen_hulp_ouders_indien_bekend()) {
            verhoging += verhoging_zonder_ouders(w)?;
        }
    }
    if verhoging == PerMonth::ZERO {
        return Ok(norm);
    }
    let hoogste = hoogste_norm(w, leefvorm)?.bedrag;
    let bedrag = (norm.bedrag + verhoging).min(hoogste);
    Ok(Norm { bedrag, artikel: PW.art("20 lid 3 en 4") })
}

/// Art. 20 lid 3, from 2026: more for who has no parents to turn to, as far as somebody said so. Before, that was bijzondere
/// bijstand (art. 12), which the municipality set.
fn verhoging_zonder_ouders(w: &mut Worksheet<impl Trace>) -> Rule<PerMonth> {
    match w.norm(&w.normen().participatiewet.verhoging_zonder_ouders) {
        Err(Halt::NotKnown(missing)) if missing.side == Side::NotCovered => Ok(PerMonth::ZERO),
        verhoging => verhoging,
    }
}

fn zonder_verhoging(
    w: &mut Worksheet<impl Trace>,
    aanvrager: Leeftijdsgroep,
    partner: Option<Leeftijdsgroep>,
) -> Rule<Norm> {
    match partner {
        None => alleenstaande(w, aanvrager),
        Some(partner) => gehuwden(w, aanvrager, partner),
    }
}

/// Of a single person; a lone parent has the same norm, also under 21 (art. 20 lid 2 onder a).
///
/// Pw art. 20 lid 1, geldend 2026-07-01: "1 Voor belanghebbenden jonger dan 21 jaar zonder ten laste komende
/// kinderen is de norm per kalendermaand, indien het betreft: a. een alleenstaande van 18, 19 of 20 jaar: €
/// 350,42; b. gehuwden waarvan beide echtgenoten 18, 19 of 20 jaar zijn: € 700,84; c. gehuwden waarvan een
/// echtgenoot 18, 19 of 20 jaar is en de andere echtgenoot 21 jaar of ouder, zonder kostendelende medebewoners:
/// € 1.364,32."
///
/// Pw art. 21, geldend 2026-07-01: "Voor belanghebbenden van 21 jaar of ouder doch jonger dan de
/// pensioengerechtigde leeftijd is de norm per kalendermaand, indien het betreft: a. een alleenstaande of een
/// alleenstaande ouder zonder kostendelende medebewoners: € 1.419,46; b. gehuwden waarvan beide echtgenoten
/// jonger zijn dan de pensioengerechtigde leeftijd, zonder kostendelende medebewoners: € 2.027,79."
///
/// Pw art. 22, geldend 2026-07-01: "Voor belanghebbenden die de pensioengerechtigde leeftijd hebben bereikt is
/// de norm per kalendermaand, indien het betreft: a. een alleenstaande of een alleenstaande ouder zonder
/// kostendelende medebewoners: € 1.587,34; b. gehuwden waarvan beide echtgenoten de pensioengerechtigde
/// leeftijd hebben bereikt, zonder kostendelende medebewoners: € 2.176,10; c. gehuwden waarvan een echtgenoot
/// de pensioengerechtigde leeftijd heeft bereikt en de andere echtgenoot 21 jaar of ouder, doch de
/// pensioengerechtigde leeftijd nog niet heeft bereikt, zonder kostendelende medebewoners: € 2.176,10."
fn alleenstaande(w: &mut Worksheet<impl Trace>, groep: Leeftijdsgroep) -> Rule<Norm> {
    let normen = &w.normen().participatiewet;
    let (bedrag, artikel) = match groep {
        Minderjarig | Jong => (&normen.norm_alleenstaande_18_20, PW.art("20 lid 1 onder a")),
        Volwassen => (&normen.norm_alleenstaande, PW.art("21 onder a")),
        Pensioen => (&normen.norm_alleenstaande_pensioen, PW.art("22 onder a")),
    };
    van(w, bedrag, artikel)
}

/// Of two: art. 20 lid 1 and 2 onder b and c, 21 onder b, 22 onder b and c.
///
/// Pw art. 20 lid 2, geldend 2026-07-01: "2 Voor belanghebbenden jonger dan 21 jaar met een of meer ten laste
/// komende kinderen is de norm per kalendermaand, indien het betreft: a. een alleenstaande ouder van 18, 19 of
/// 20 jaar: € 350,42; b. gehuwden waarvan beide echtgenoten 18, 19 of 20 jaar zijn: € 1.106,40; c. gehuwden
/// waarvan een echtgenoot 18, 19 of 20 jaar is en de andere echtgenoot 21 jaar of ouder, zonder kostendelende
/// medebewoners: € 1.769,88."
fn gehuwden(
    w: &mut Worksheet<impl Trace>,
    een: Leeftijdsgroep,
    ander: Leeftijdsgroep,
) -> Rule<Norm> {
    let normen = &w.normen().participatiewet;
    let (bedrag, artikel) = match (een.min(ander), een.max(ander)) {
        (Pensioen, _) => (&normen.norm_gehuwden_pensioen, PW.art("22 onder b")),
        (Volwassen, Pensioen) => (&normen.norm_gehuwden_een_pensioen, PW.art("22 onder c")),
        (Volwassen, _) => (&normen.norm_gehuwden, PW.art("21 onder b")),
        // "de andere echtgenoot 21 jaar of ouder": also from the pensioengerechtigde leeftijd.
        (_, Volwassen | Pensioen) if ten_laste_komend(w)? => {
            (&normen.norm_gehuwden_een_18_20_met_kind, PW.art("20 lid 2 onder c"))
        }
        (_, Volwassen | Pensioen) => (&normen.norm_gehuwden_een_18_20, PW.art("20 lid 1 onder c")),
        _ if ten_laste_komend(w)? => {
            (&normen.norm_gehuwden_18_20_met_kind, PW.art("20 lid 2 onder b"))
        }
        _ => (&normen.norm_gehuwden_18_20, PW.art("20 lid 1 onder b")),
    };
    van(w, bedrag, artikel)
}

/// Half of the norm of two of one's own age; to the cent, which no article says.
///
/// Pw art. 24, geldend 2026-07-01: "Voor gehuwden waarvan een echtgenoot geen recht op algemene bijstand heeft
/// is voor de rechthebbende echtgenoot de norm gelijk aan 50% van de norm die voor hem zou gelden als hij
/// gehuwd zou zijn met een rechthebbende echtgenoot van zijn leeftijd, indien: a. de rechthebbende echtgenoot
/// 21 jaar of ouder is en geen kostendelende medebewoners heeft; dan wel b. de rechthebbende echtgenoot jonger
/// dan 21 jaar is."
fn een_rechthebbende(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<Norm> {
    let groep = leefvorm.aanvrager.1;
    let samen = gehuwden(w, groep, groep)?;
    let helft = round(PW.art("24"), samen.bedrag / Halves, Rounding::HalfUpToCent);
    Ok(Norm { bedrag: helft, artikel: PW.art("24") })
}

/// Since when art. 24a is in the act.
const VERHOGING_OUDER: Versions<()> = Versions::of(&[(Period::from(date(2026, 1, 1)), ())]);

/// With a child, beside a partner without right: a twelfth of the alleenstaande-ouderkop of the kindgebonden budget, which a
/// partner takes away there. To the cent, which no article says.
///
/// Pw art. 24a, geldend 2026-07-01: "De norm wordt opgehoogd met 1/12 van het bedrag genoemd in artikel 2,
/// zesde lid, van de Wet op het kindgebonden budget voor de belanghebbende, die a. een rechtmatig in Nederland
/// verblijvend, ten laste komend kind heeft; b. een partner heeft, als bedoeld in artikel 3 van de Algemene wet
/// inkomensafhankelijke regelingen; c. op basis van deze wet wordt aangemerkt als gehuwd, maar van wie de
/// partner geen recht heeft op algemene bijstand."
fn verhoging_ouder(w: &mut Worksheet<impl Trace>, norm: Norm) -> Rule<Norm> {
    if w.version(&VERHOGING_OUDER).is_none() || !ten_laste_komend(w)? {
        return Ok(norm);
    }
    let kop = w.norm(&w.normen().kindgebonden_budget.alleenstaande_ouder)?;
    let verhoging = round(PW.art("24a"), kop.per_month(), Rounding::HalfUpToCent);
    Ok(Norm { bedrag: norm.bedrag + verhoging, artikel: PW.art("24a") })
}

/// Zak- en kleedgeld with the raise for the health premium; where the spouse lives elsewhere, with the norm of a single
/// person for that one.
///
/// Pw art. 23 lid 1 en 2, geldend 2026-07-01: "1 Bij een verblijf in een inrichting is de norm per
/// kalendermaand, indien het betreft: a. een alleenstaande of een alleenstaande ouder: € 449,44; b. gehuwden: €
/// 699,11. 2 Het bedrag van de norm, bedoeld in het eerste lid, wordt verhoogd met: a. voor een alleenstaande
/// of een alleenstaande ouder € 47,00; b. voor gehuwden € 106,00."
///
/// Pw art. 23 lid 3, geldend 2026-07-01: "3 Indien een van de gehuwden in een inrichting verblijft, is de norm
/// de som van de normen die voor ieder van hen als alleenstaande of alleenstaande ouder zouden gelden."
fn inrichting(w: &mut Worksheet<impl Trace>, leefvorm: &Leefvorm) -> Rule<Norm> {
    let normen = &w.normen().participatiewet;
    let alleen = w.norm(&normen.norm_inrichting_alleenstaande)?
        + w.norm(&normen.verhoging_inrichting_alleenstaande)?;
    match leefvorm.partner {
        None => Ok(Norm { bedrag: alleen, artikel: PW.art("23 lid 1 onder a en lid 2") }),
        Some((_, groep)) if !wonen_samen(leefvorm)? => {
            let thuis = alleenstaande(w, groep)?.bedrag;
            Ok(Norm { bedrag: alleen + thuis, artikel: PW.art("23 lid 3") })
        }
        Some(_) => {
            let bedrag = w.norm(&normen.norm_inrichting_gehuwden)?
                + w.norm(&normen.verhoging_inrichting_gehuwden)?;
            Ok(Norm { bedrag, artikel: PW.art("23 lid 1 onder b en lid 2") })
        }
    }
}

/// Whether the two live at one address: asked of the one who is the partner in the document, also where that one has the
/// right.
fn wonen_samen(leefvorm: &Leefvorm) -> Rule<bool> {
    let mut paar = [Some(leefvorm.aanvrager), leefvorm.partner].into_iter().flatten();
    match paar.find(|(persoon, _)| persoon.is(Rol::Partner)) {
        Some((partner, _)) => Ok(partner.op_zelfde_adres()?),
        None => Ok(true),
    }
}

fn van(w: &mut Worksheet<impl Trace>, bedrag: &Dated<PerMonth>, artikel: Artikel) -> Rule<Norm> {
    Ok(Norm { bedrag: w.norm(bedrag)?, artikel })
}
