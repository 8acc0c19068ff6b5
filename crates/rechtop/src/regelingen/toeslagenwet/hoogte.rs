//! How high a toeslag is at most: TW art. 2 lid 6 and 8a.

use super::inkomen::{bron_van, per_dag};
use super::norm::{Norm, Voor};
use crate::begrippen::aow_leeftijd::aow_datum;
use crate::begrippen::aow_pensioen::dagen;
use crate::begrippen::netto_inkomen::zonder_vakantiegeld;
use crate::bron::TW;
use crate::euro::{PerDay, PerMonth};
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rule, Trace, Worksheet, share};

/// Never more than what the benefit is below the dagloon, where the dagloon is low. Of a Wajong the grondslag is the
/// minimum wage, so it is not low.
///
/// TW art. 8a lid 1 en 2, geldend 2026-07-01: "1 De toeslag bedraagt niet meer dan het verschil tussen het
/// dagloon, vervolgdagloon of de grondslag waarnaar de loondervingsuitkering is berekend, en de
/// loondervingsuitkering, voor: a. de persoon, bedoeld in artikel 2, eerste lid, indien het dagloon,
/// vervolgdagloon of de grondslag waarnaar de loondervingsuitkering is berekend, lager is dan het minimumloon;
/// b. de persoon, bedoeld in artikel 2, tweede lid, indien het dagloon, vervolgdagloon of de grondslag waarnaar
/// de loondervingsuitkering is berekend, lager is dan 70% van het minimumloon; c. de persoon, bedoeld in
/// artikel 2, zevende lid, indien het dagloon, vervolgdagloon of de grondslag waarnaar de loondervingsuitkering
/// is berekend, lager is dan 50% van het minimumloon. 2 Voor de toepassing van het eerste lid wordt de in het
/// dagloon, vervolgdagloon of grondslag waarnaar de loondervingsuitkering is berekend, begrepen vakantiebijslag
/// niet in aanmerking genomen."
pub(super) fn begrensd<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    norm: Norm,
    vol: PerDay,
) -> Rule<PerDay> {
    if persoon.uitkering_soort()? == UitkeringSoort::Wajong {
        return Ok(vol);
    }
    let dagloon = zonder_vakantiegeld(persoon.dagloon()?);
    if dagloon >= dagloongrens(w, norm)? {
        return Ok(vol);
    }
    let uitkering = per_dag(bron_van(w, persoon)?.uitkering);
    Ok(vol.min(dagloon.excess_over(uitkering)))
}

fn dagloongrens(w: &mut Worksheet<impl Trace>, norm: Norm) -> Rule<PerDay> {
    let normen = &w.normen().toeslagenwet;
    let aandeel = match norm.voor {
        Voor::Gehuwde => return Ok(norm.minimumloon),
        Voor::Kostendeler => &normen.dagloongrens_kostendeler,
        Voor::Alleenstaande | Voor::Jongere => &normen.dagloongrens_alleenstaande,
    };
    Ok(norm.minimumloon * w.norm(aandeel)?)
}

/// No right from the day of the pensioengerechtigde leeftijd on. The month in which it is reached is cut by calendar
/// days, as the AOW that begins is.
///
/// TW art. 2 lid 6, geldend 2026-07-01: "6 Geen recht op toeslag heeft de gehuwde of ongehuwde die de
/// pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft
/// bereikt."
///
/// AOW art. 16 lid 1, geldend 2026-07-01: "Het ouderdomspensioen gaat in op de dag waarop de belanghebbende aan
/// de voorwaarden voor het recht op ouderdomspensioen voldoet."
pub(super) fn tot_aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bedrag: PerMonth,
) -> Rule<PerMonth> {
    let (met_aow, van) = dagen(w, aow_datum(w, persoon)?);
    if met_aow == 0 {
        return Ok(bedrag);
    }
    Ok(share(TW.art("2 lid 6"), bedrag, van - met_aow, van))
}
