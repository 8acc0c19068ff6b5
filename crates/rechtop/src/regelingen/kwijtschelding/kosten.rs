//! What there must be left to live on: URI 1990 art. 16, RKBM art. 2 and 3.

use crate::begrippen::aow_pensioen::Soort;
use crate::begrippen::bijstandsnorm::{
    Echtgenoot, Leeftijdsgroep, Leefvorm, Verblijfplaats, basisnorm, deel, kostendelers, leefvorm,
    norm,
};
use crate::begrippen::netto_inkomen::netto_volledige_aow;
use crate::bron::URI;
use crate::euro::PerMonth;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// A percentage of the bijstandsnorm, with kostendelersnorm; read with holiday allowance, as income is. The percentage
/// that the council chose, else that of the national rule. The article names no norm of who is younger than 21, so
/// theirs is that of art. 21 too.
///
/// URI 1990 art. 16 lid 1, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen voor een belastingschuldige die wordt aangemerkt als: a. een echtgenoot als bedoeld in artikel 3
/// van de Participatiewet: 90 percent van de bijstandsnorm, bedoeld in artikel 21, onderdeel b, van die wet; b.
/// een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4, eerste lid, onderdeel a,
/// onderscheidenlijk onderdeel b, van de Participatiewet: 90 percent van de bijstandsnorm, bedoeld in artikel
/// 21, onderdeel a, van die wet."
///
/// URI 1990 art. 16 lid 2, geldend 2026-01-01: "De kosten van bestaan, bedoeld in artikel 13, eerste lid,
/// bedragen, in afwijking van het eerste lid, voor een belastingschuldige die wordt aangemerkt als: a. een
/// echtgenoot als bedoeld in artikel 3 van de Participatiewet, die, afgezien van zijn echtgenoot, niet met een
/// of meer andere personen op wie de kostendelersnorm, bedoeld in artikel 22a van die wet, van toepassing is,
/// in dezelfde woning zijn hoofdverblijf heeft en: 1°. die tezamen met zijn echtgenoot de pensioengerechtigde
/// leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft bereikt: 90 percent van de
/// norm, bedoeld in artikel 22, onderdeel b, van de Participatiewet; 2°. die alleen of waarvan de echtgenoot de
/// pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft
/// bereikt: 90 percent van de norm, bedoeld in artikel 22, onderdeel c, van de Participatiewet; b. een
/// echtgenoot als bedoeld in artikel 3 van de Participatiewet, die zijn woning deelt met zijn echtgenoot en met
/// een of meer andere personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is: 90
/// percent van de som van de norm, bedoeld in artikel 22a, eerste lid, van die wet, die voor ieder van de
/// echtgenoten afzonderlijk geldt; c. een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4,
/// eerste lid, onderdeel a, onderscheidenlijk onderdeel b, van de Participatiewet, die niet met een of meer
/// personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is, in dezelfde woning zijn
/// hoofdverblijf heeft en die de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de
/// Algemene Ouderdomswet, heeft bereikt: 90 percent van de norm, bedoeld in artikel 22, onderdeel a, van de
/// Participatiewet; d. een alleenstaande of een alleenstaande ouder als bedoeld in artikel 4, eerste lid,
/// onderdeel a, onderscheidenlijk onderdeel b, van de Participatiewet, die zijn woning deelt met een of meer
/// personen op wie de norm, bedoeld in artikel 22a van die wet, van toepassing is: 90 percent van de norm,
/// bedoeld in artikel 22a, eerste lid, van die wet."
///
/// RKBM art. 2, geldend 2022-09-17: "Bij verordening kan van de in artikel 16 van de Uitvoeringsregeling
/// genoemde percentages worden afgeweken, mits: a. de percentages ten minste 90 en ten hoogste 100 bedragen; en
/// b. het percentage voor alle belastingschuldigen, bedoeld in artikel 16 van de Uitvoeringsregeling, hetzelfde
/// is."
pub(super) fn kosten_van_bestaan<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerMonth> {
    let leefvorm = als_volwassenen(leefvorm(w)?);
    let percentage = match w.beleid().percentage {
        Some(percentage) => percentage,
        None => w.norm(&w.normen().kwijtschelding.kosten_van_bestaan)?,
    };
    let norm = match netto_aow_als_norm(w, &leefvorm)? {
        Some(netto_aow) => netto_aow,
        None => norm(w, &leefvorm, Echtgenoot::MetRecht, Verblijfplaats::Thuis)?.bedrag,
    };
    // To the cent, as the published tables of the percentages do.
    Ok(round(URI.art("16 lid 1"), norm * percentage, Rounding::HalfUpToCent))
}

/// Who is younger than 21, as if of that age.
fn als_volwassenen(leefvorm: Leefvorm) -> Leefvorm {
    let oud_genoeg = |(persoon, groep)| (persoon, Leeftijdsgroep::Volwassen.max(groep));
    Leefvorm {
        aanvrager: oud_genoeg(leefvorm.aanvrager),
        partner: leefvorm.partner.map(oud_genoeg),
    }
}

/// Where the council chose so, the net AOW takes the place of the norm, for spouses twice; beside kostendelers twice the
/// net AOW of who is married takes the place of letter B, for each of the two who has the pensioengerechtigde leeftijd.
///
/// RKBM art. 3 lid 1, geldend 2022-09-17: "Onverminderd het bepaalde in artikel 2 kan bij verordening worden
/// bepaald dat voor de vaststelling van de kosten van bestaan van pensioengerechtigden in plaats van de
/// bijstandsnorm het netto-ouderdomspensioen wordt gehanteerd."
///
/// RKBM art. 3 lid 2, geldend 2022-09-17: "Het hanteren van het netto-ouderdomspensioen, bedoeld in het eerste
/// lid, geschiedt door: a. voor de pensioengerechtigden, bedoeld in artikel 16, tweede lid, onderdeel a, van de
/// Uitvoeringsregeling, in plaats van de norm, genoemd in het toepasselijke artikelonderdeel, tweemaal het
/// netto-ouderdomspensioen voor een gehuwde pensioengerechtigde als bedoeld in artikel 9, eerste lid, onderdeel
/// b, van de Algemene Ouderdomswet te hanteren; b. voor de belastingschuldigen, bedoeld in artikel 16, tweede
/// lid, onderdelen b en d, van de Uitvoeringsregeling, die tevens pensioengerechtigd zijn, bij de berekening
/// van de norm, genoemd in die artikelonderdelen, in plaats van factor B, genoemd in artikel 22a, eerste lid,
/// van de Participatiewet, tweemaal het netto-ouderdomspensioen voor een gehuwde pensioengerechtigde als
/// bedoeld in artikel 9, eerste lid, onderdeel b, van de Algemene Ouderdomswet te hanteren; en c. voor de
/// pensioengerechtigden, bedoeld in artikel 16, tweede lid, onderdeel c, van de Uitvoeringsregeling, in plaats
/// van de norm, genoemd in het betreffende artikelonderdeel, éénmaal het netto-ouderdomspensioen voor een
/// ongehuwde pensioengerechtigde als bedoeld in artikel 9, eerste lid, onderdeel a, van de Algemene
/// Ouderdomswet te hanteren."
fn netto_aow_als_norm<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<Option<PerMonth>> {
    if !w.beleid().netto_aow || !leefvorm.heeft_pensioengerechtigde() {
        return Ok(None);
    }
    let (aanvrager, _) = leefvorm.aanvrager;
    Ok(Some(if kostendelers(w)? > 0 {
        let basis = netto_aow_in_basis(w, leefvorm)?;
        deel(w, leefvorm, basis)?
    } else if leefvorm.partner.is_some() {
        netto_volledige_aow(w, aanvrager, Soort::Gehuwd)? * 2
    } else {
        netto_volledige_aow(w, aanvrager, Soort::Ongehuwd)?
    }))
}

/// RKBM 3 lid 2 onder b: letter B of each of the two, added up.
fn netto_aow_in_basis<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<PerMonth> {
    let beiden = [Some(leefvorm.aanvrager), leefvorm.partner];
    let mut basis = PerMonth::ZERO;
    for (persoon, groep) in beiden.into_iter().flatten() {
        basis += if groep == Leeftijdsgroep::Pensioen {
            netto_volledige_aow(w, persoon, Soort::Gehuwd)? * 2
        } else {
            // The other one has reached it: else nobody has.
            basisnorm(w, groep, Some(Leeftijdsgroep::Pensioen))?
        };
    }
    Ok(basis)
}
