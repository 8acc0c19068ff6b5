//! The income that the wealth of a gewezen zelfstandige is taken to give: IOAZ art. 8 lid 2, 5 and 6.

use super::Voorziening;
use super::gezin::Gezin;
use crate::bron::IOAZ;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// Of the wealth of both above an amount, a percentage a year counts as income. The percentage was revised (lid 6): that
/// of the month stands with the amounts. Of the excess, as municipalities do (docs/decisions/0010).
///
/// IOAZ art. 8 lid 2, geldend 2026-07-01: "2 Als inkomen wordt voorts aangemerkt het inkomen uit het vermogen
/// waarover de gewezen zelfstandige en zijn echtgenoot na de beëindiging van het bedrijf of beroep beschikken,
/// met dien verstande dat daarbij een vermogen van € 175.864,00 buiten beschouwing blijft. Het inkomen uit
/// vermogen wordt bepaald op 5%  per jaar van het vermogen."
///
/// IOAZ art. 8 lid 5 en 6, geldend 2026-07-01: "5 Het bedrag, genoemd in het tweede lid, wordt gewijzigd met
/// ingang van 1 januari van elk kalenderjaar, met het percentage waarmee het prijsindexcijfer van de
/// gezinsconsumptie over de maand oktober daaraan voorafgaand afwijkt van het prijsindexcijfer waarop de
/// laatste vaststelling van het bedrag is gebaseerd. 6 Onze Minister herziet het percentage, bedoeld in het
/// tweede lid, zodra de rente-ontwikkeling daartoe aanleiding geeft."
pub(super) fn inkomen_uit_vermogen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    if van == Voorziening::Ioaw {
        return Ok(PerMonth::ZERO);
    }
    let mut vermogen = Euro::ZERO;
    for persoon in gezin.personen() {
        vermogen = vermogen + persoon.vermogen()?;
    }
    let normen = &w.normen().ioaz;
    let erboven = vermogen.excess_over(w.norm(&normen.ioaz_vermogen)?);
    if erboven == Euro::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let per_jaar = PerYear::new(erboven) * w.norm(&normen.ioaz_rendement)?;
    Ok(round(IOAZ.art("8 lid 2"), per_jaar.per_month(), Rounding::HalfUpToCent))
}
