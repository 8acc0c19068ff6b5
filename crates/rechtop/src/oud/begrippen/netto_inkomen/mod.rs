//! Net income of a person in a month: what is left of wages, benefits, AOW, pension and profit after
//! income tax, premiums and health contribution. Pw art. 31 lid 1 and 3, 32 lid 1.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Where somebody gave their net income, that holds. Else it is estimated from the gross income of the
//! year, and whoever uses it says so.

mod aangifte;
mod bronnen;
pub mod heffing;
pub mod loonheffing;
mod zvw;

use aangifte::{combinatiekorting_per_maand, uitbetaalde_korting_per_maand};
pub(crate) use bronnen::{Bronnen, bronnen, met_vakantiegeld_erbij, zonder_vakantiegeld};
use heffing::{Groep, Grondslag};
use jiff::civil::Date;
use loonheffing::{Ontvanger, Tabel, loonheffing};

use super::aow_leeftijd::aow_datum;
use super::aow_pensioen::volledig;
use super::inkomen::inkomen_van;
use super::toeslagpartner::toeslagpartner;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::Bedrag;
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};

/// Wet IB 2.10a: "geboren voor 1 januari 1946".
const LANGERE_SCHIJF: Date = Date::constant(1946, 1, 1);

/// What somebody has net in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Netto {
    /// Without holiday allowance.
    pub per_maand: PerMonth,
    /// The holiday allowance of the month, paid once a year.
    pub vakantiegeld: PerMonth,
    /// The part of `per_maand` that is wages or profit.
    pub uit_arbeid: PerMonth,
    /// The part of `per_maand` that is a private pension.
    pub uit_pensioen: PerMonth,
    /// The part of `per_maand` that is a benefit.
    pub uit_uitkering: PerMonth,
}

impl Netto {
    /// What is left without the benefit, and without the holiday allowance over it.
    pub fn zonder_uitkering(self) -> Netto {
        let over = self.per_maand.excess_over(self.uit_uitkering);
        let deel =
            over.amount().prorated_to_cent(self.vakantiegeld.amount(), self.per_maand.amount());
        let uit_uitkering = PerMonth::ZERO;
        Netto { per_maand: over, vakantiegeld: PerMonth::new(deel), uit_uitkering, ..self }
    }

    /// With the holiday allowance of the month.
    pub fn met_vakantiegeld(self) -> PerMonth {
        self.per_maand + self.vakantiegeld
    }
}

/// The net income of a person in the month of the situation, as given or as estimated.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub fn netto_inkomen(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Netto> {
    let bron = bronnen(s, persoon, certainty)?;
    let geschat = geschat(s, persoon, &bron, certainty)?;
    let gegeven_vakantiegeld = vakantiegeld(persoon);
    let Some(gegeven) = persoon.netto_maandinkomen_indien_gegeven() else {
        let vakantiegeld = gegeven_vakantiegeld.unwrap_or(geschat.vakantiegeld);
        return Ok(Netto { vakantiegeld, ..geschat });
    };
    let naar_rato = |deel: PerMonth| {
        let bedrag = deel.amount().prorated_to_cent(gegeven.amount(), geschat.per_maand.amount());
        PerMonth::new(bedrag)
    };
    Ok(Netto {
        per_maand: gegeven + nog_niet_opgenomen_aow(s, persoon, &bron, certainty)?,
        vakantiegeld: gegeven_vakantiegeld.unwrap_or(naar_rato(geschat.vakantiegeld)),
        uit_arbeid: naar_rato(geschat.uit_arbeid),
        // What is given may be more than the gross income that was answered: no more than that is pension.
        uit_pensioen: naar_rato(geschat.uit_pensioen).min(bron.pensioen),
        uit_uitkering: naar_rato(geschat.uit_uitkering),
    })
}

/// An AOW that is not drawn is not in the net income that somebody gave, and counts beside it: nobody is
/// paid bijstand for what an AOW is there for (Pw 15 lid 1 and 31 lid 1).
fn nog_niet_opgenomen_aow(
    s: &Situatie,
    persoon: Persoon,
    bron: &Bronnen,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let inkomen = inkomen_van(s, persoon)?;
    let opgenomen = inkomen.aow.given().is_some_and(|Bedrag(aow)| *aow > Euro::ZERO);
    if opgenomen || inkomen.toetsingsinkomen.given().is_some() || bron.aow == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    netto_aow(s, persoon, bron.aow, certainty)
}

/// What is left of an AOW of a month, where the SVB applies the credits (loonheffingskorting).
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn netto_aow(
    s: &Situatie,
    persoon: Persoon,
    aow: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let bron = Bronnen { aow, ..Bronnen::default() };
    let heffing = heffing_per_maand(s, persoon, &bron, certainty)?;
    Ok(aow - heffing - zvw::bijdrage(s, aow, PerMonth::ZERO, certainty)?)
}

/// What another income before tax would make of the net one, without holiday allowance and of that
/// allowance: more or less than there is now. An estimate, also where somebody gave their net income.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub(crate) fn netto_verschil(
    s: &Situatie,
    persoon: Persoon,
    anders: impl FnOnce(Bronnen) -> Bronnen,
    certainty: &mut Certainty,
) -> Bekend<(PerMonth, PerMonth)> {
    let bron = bronnen(s, persoon, certainty)?;
    let nu = geschat(s, persoon, &bron, certainty)?;
    let dan = geschat(s, persoon, &anders(bron), certainty)?;
    Ok((dan.per_maand - nu.per_maand, dan.vakantiegeld - nu.vakantiegeld))
}

/// What a person would have net of a full AOW and nothing else, with holiday allowance.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn netto_volledige_aow(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let heel = volledig(s, persoon, certainty)?;
    let bron = Bronnen {
        aow: heel.maandbedrag,
        vakantie_uitkering: heel.vakantie_uitkering,
        ..Bronnen::default()
    };
    Ok(geschat(s, persoon, &bron, certainty)?.met_vakantiegeld())
}

/// A twelfth of the net holiday allowance that was given.
fn vakantiegeld(persoon: Persoon) -> Option<PerMonth> {
    let jaar = persoon.netto_vakantiegeld_indien_gegeven()?;
    Some(jaar.per_month().round_half_up_to_cent())
}

fn geschat(
    s: &Situatie,
    persoon: Persoon,
    bron: &Bronnen,
    certainty: &mut Certainty,
) -> Bekend<Netto> {
    let bruto = bron.ontvangen();
    let uitbetaald = uitbetaalde_korting_per_maand(s, persoon, bron.belast(), certainty)?;
    if bruto == PerMonth::ZERO {
        return Ok(Netto { per_maand: uitbetaald, ..Netto::default() });
    }
    let heffing = heffing_per_maand(s, persoon, bron, certainty)?;
    let combinatie = combinatiekorting_per_maand(s, persoon, heffing, certainty)?;
    let zelf = bron.zelf_bijdrageplichtig();
    let bijdrage = zvw::bijdrage(s, bron.aow, zelf, certainty)?;
    let over = bruto - heffing - bijdrage + combinatie + uitbetaald;
    // A part bears its share of the tax, and of the contribution only what is charged over it.
    let deel = |deel: PerMonth, bijdrage: PerMonth| {
        let lasten = deel.amount().prorated_to_cent(heffing.amount(), bruto.amount());
        deel.excess_over(PerMonth::new(lasten) + bijdrage)
    };
    let over_pensioen = zvw::bijdrage(s, PerMonth::ZERO, bron.pensioen, certainty)?;
    let winst = bron.winst.max(PerMonth::ZERO);
    let over_winst = zvw::bijdrage(s, PerMonth::ZERO, winst, certainty)?;
    Ok(Netto {
        per_maand: over.max(PerMonth::ZERO),
        vakantiegeld: netto_vakantiegeld(s, persoon, bron, certainty)?,
        uit_arbeid: deel(bron.loon + winst, over_winst),
        uit_pensioen: deel(bron.pensioen, over_pensioen),
        uit_uitkering: deel(bron.uitkering, PerMonth::ZERO),
    })
}

/// Of one payer, what that one withholds; of several, what the assessment over a year comes to.
fn heffing_per_maand(
    s: &Situatie,
    persoon: Persoon,
    bron: &Bronnen,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let een_betaler = |tabel, aow| -> Bekend<Ontvanger> {
        Ok(Ontvanger {
            tabel,
            groep: groep(s, persoon)?,
            heffingskorting: true,
            alleenstaande_aow: aow && toeslagpartner(s)?.is_none(),
        })
    };
    let ontvanger = if bron.is_alleen(bron.loon) {
        een_betaler(Tabel::Wit, false)?
    } else if bron.is_alleen(bron.uitkering) || bron.is_alleen(bron.pensioen) {
        een_betaler(Tabel::Groen, false)?
    } else if bron.is_alleen(bron.aow) {
        een_betaler(Tabel::Groen, true)?
    } else {
        return aanslag(s, persoon, bron, PerMonth::ZERO, certainty);
    };
    loonheffing(s, bron.belast(), ontvanger, certainty)
}

/// A twelfth of the tax over a year of such months, each with this much more.
fn aanslag(
    s: &Situatie,
    persoon: Persoon,
    bron: &Bronnen,
    extra: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let jaar = |bedrag: PerMonth| bedrag.per_year().truncate_to_euro().max(PerYear::ZERO);
    let uit_loon = if bron.loon > PerMonth::ZERO { extra } else { PerMonth::ZERO };
    let van = Grondslag {
        inkomen: jaar(bron.belast() + extra),
        arbeid: jaar(bron.loon + bron.winst + uit_loon),
        groep: groep(s, persoon)?,
        alleenstaande_aow: bron.aow > PerMonth::ZERO && toeslagpartner(s)?.is_none(),
    };
    Ok(heffing::heffing(s, van, certainty)?.per_month().round_half_up_to_cent())
}

/// What is left of the holiday allowance of a month: less the tax that it adds over a year, and the
/// contribution over the part that belongs to an AOW.
fn netto_vakantiegeld(
    s: &Situatie,
    persoon: Persoon,
    bron: &Bronnen,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let bruto = bron.vakantiegeld + bron.vakantie_uitkering;
    if bruto == PerMonth::ZERO {
        return Ok(bruto);
    }
    let zonder = aanslag(s, persoon, bron, PerMonth::ZERO, certainty)?;
    let met = aanslag(s, persoon, bron, bruto, certainty)?;
    let bijdrage = zvw::bijdrage(s, bron.vakantie_uitkering, PerMonth::ZERO, certainty)?;
    Ok(bruto.excess_over(met.excess_over(zonder) + bijdrage))
}

/// In the month in which the pensioengerechtigde leeftijd is reached, the tables of that age hold.
fn groep(s: &Situatie, persoon: Persoon) -> Bekend<Groep> {
    Ok(if !aow_datum(s, persoon)?.bereikt_op(s.maand.laatste_dag()) {
        Groep::Jonger
    } else if persoon.geboortedatum()? < LANGERE_SCHIJF {
        Groep::VoorNegentienZesenveertig
    } else {
        Groep::AowLeeftijd
    })
}
