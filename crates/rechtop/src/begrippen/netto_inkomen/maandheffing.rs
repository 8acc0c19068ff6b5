//! What is withheld of a month, or charged over it.

use std::rc::Rc;

use super::bronnen::{Bronnen, bronnen};
use super::groep;
use super::heffing::{Grondslag, in_hele_euros};
use super::loonheffing::{Ontvanger, Tabel, loonheffing};
use super::tarief::{Tarief, tarief};
use crate::begrippen::partner::echtgenoot;
use crate::bron::LB;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// Kept: what is withheld of the own income of a person.
pub struct EigenHeffing;

/// What is withheld of the income of a person in a month.
///
/// # Errors
/// Where an amount is not known, or something it depends on is not answered.
pub(super) fn eigen_heffing<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<PerMonth> {
    w.once_of::<EigenHeffing>(persoon, |w| {
        let bron = bronnen(w, persoon)?;
        heffing_per_maand(w, persoon, &bron)
    })
}

/// Of one payer, what that one withholds; of several, what the assessment over a year comes to.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub(super) fn heffing_per_maand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let (tabel, aow) = if bron.is_alleen(bron.loon) {
        (Tabel::Wit, false)
    } else if bron.is_alleen(bron.uitkering) || bron.is_alleen(bron.pensioen) {
        (Tabel::Groen, false)
    } else if bron.is_alleen(bron.aow) {
        (Tabel::Groen, true)
    } else {
        return Ok(Belasting::van(w, persoon)?.aanslag(bron, PerMonth::ZERO));
    };
    let groep = groep(w, persoon)?;
    let alleenstaande_aow = aow && echtgenoot(w)?.is_none();
    let ontvanger = Ontvanger { tabel, groep, heffingskorting: true, alleenstaande_aow };
    loonheffing(w, bron.belast(), ontvanger)
}

/// How somebody is taxed over a year.
pub(super) struct Belasting {
    tarief: Rc<Tarief>,
    alleenstaand: bool,
}

impl Belasting {
    /// How a person is, in the month.
    ///
    /// # Errors
    /// Where an amount is not known, or a fact is not answered.
    pub fn van<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Belasting> {
        let groep = groep(w, persoon)?;
        Ok(Belasting { tarief: tarief(w, groep)?, alleenstaand: echtgenoot(w)?.is_none() })
    }

    /// A twelfth of the tax over a year of such months, each with this much more; to the cent, as the month tables.
    pub fn aanslag(&self, bron: &Bronnen, extra: PerMonth) -> PerMonth {
        let jaar = |bedrag: PerMonth| in_hele_euros(bedrag.per_year()).max(PerYear::ZERO);
        let uit_loon = if bron.loon > PerMonth::ZERO { extra } else { PerMonth::ZERO };
        let van = Grondslag {
            inkomen: jaar(bron.belast() + extra),
            arbeid: jaar(bron.loon + bron.winst + uit_loon),
            alleenstaande_aow: bron.aow > PerMonth::ZERO && self.alleenstaand,
        };
        round(LB.art("25 lid 2"), self.tarief.heffing(van).per_month(), Rounding::HalfUpToCent)
    }
}
