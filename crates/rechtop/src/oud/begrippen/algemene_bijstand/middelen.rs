//! Income that counts, and what is left out of it: Pw art. 31 to 33.
//!
//! Not income here, because it does not count: kinderbijslag and every toeslag (art. 31 lid 2 onder b
//! and d), wages of minor children (onder h), gifts up to a limit since 2026 (onder m). What the
//! municipality leaves out of wages to help somebody into work before the pensioengerechtigde leeftijd
//! (onder n, r, y, z, aa) is its own decision, for some months: a caveat tells of it.

use jiff::civil::date;

use super::maand::Ruimte;
use super::voorliggend::Voorliggend;
use crate::bron::PW;
use crate::euro::PerMonth;
use crate::feiten::UitkeringSoort;
use crate::normbedragen::{NotKnown, Side};
use crate::oud::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm};
use crate::oud::begrippen::netto_inkomen::{Netto, netto_inkomen};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;
use crate::versions::{Period, Versions};

/// The income of a household in a month, and what of it counts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Middelen {
    netto: [Option<(usize, PerMonth)>; 2],
    vrijgelaten_pensioen: PerMonth,
    vrijgelaten_arbeid: PerMonth,
    voorliggend: Voorliggend,
    /// Net, without holiday allowance.
    pub telt: PerMonth,
    /// Net, with holiday allowance.
    pub telt_met_vakantiegeld: PerMonth,
}

impl Middelen {
    /// With the benefits that go before the bijstand.
    pub(super) fn met(self, voorliggend: Voorliggend) -> Middelen {
        Middelen {
            voorliggend,
            telt: self.telt + voorliggend.netto(),
            telt_met_vakantiegeld: self.telt_met_vakantiegeld + voorliggend.met_vakantiegeld(),
            ..self
        }
    }

    /// Takes note of the steps.
    pub(super) fn explain<T: Trace>(&self, s: &Situatie, trace: &mut T) {
        for (wie, bedrag) in self.netto.iter().flatten() {
            trace.person_step("netto_inkomen", *wie, *bedrag, s.bron(&PW, "31 lid 1 en 3"));
        }
        if self.vrijgelaten_pensioen > PerMonth::ZERO {
            let bron = s.bron(&PW, "33 lid 5");
            trace.step("vrijlating_pensioen", self.vrijgelaten_pensioen, bron);
        }
        if self.vrijgelaten_arbeid > PerMonth::ZERO {
            let bron = s.bron(&PW, "31 lid 2 onder n");
            trace.step("vrijlating_arbeid", self.vrijgelaten_arbeid, bron);
        }
        self.voorliggend.explain(s, trace);
        trace.step("inkomen_dat_telt", self.telt, s.bron(&PW, "32 lid 1"));
    }
}

/// The income of who has the right and of the spouse in the month of the situation. `ruimte`: what a
/// spouse without right can have before any of it counts; none where both have the right.
///
/// # Errors
/// Where an amount is not known, or an income is not answered.
pub(super) fn middelen(
    s: &Situatie,
    leefvorm: &Leefvorm,
    ruimte: Option<Ruimte>,
    certainty: &mut Certainty,
) -> Bekend<Middelen> {
    let (rechthebbende, groep) = leefvorm.aanvrager;
    let eigen = eigen_middelen(s, rechthebbende, certainty)?;
    let partner = match leefvorm.partner {
        Some((partner, groep)) => Some((partner, groep, eigen_middelen(s, partner, certainty)?)),
        None => None,
    };
    if eigen.per_maand > PerMonth::ZERO || partner.is_some_and(|p| p.2.per_maand > PerMonth::ZERO) {
        *certainty = (*certainty).max(Certainty::Schatting);
    }
    let (telt_van_partner, meetellend) = match (partner, ruimte) {
        (Some((_, _, netto)), Some(ruimte)) => (boven_de_ruimte(netto, ruimte), None),
        (Some((_, groep, netto)), None) => (netto, Some((groep, netto))),
        (None, _) => (Netto::default(), None),
    };
    let personen = [Some((groep, eigen)), meetellend];
    let vrijgelaten_pensioen = vrijgelaten_pensioen(s, leefvorm, &personen, certainty)?;
    let vrijgelaten_arbeid = vrijgelaten_arbeid(s, &personen, certainty)?;
    let vrij = vrijgelaten_pensioen + vrijgelaten_arbeid;
    let met_vakantiegeld = eigen.met_vakantiegeld() + telt_van_partner.met_vakantiegeld();
    Ok(Middelen {
        netto: [Some((rechthebbende.index, eigen.per_maand)), partner.map(toon)],
        vrijgelaten_pensioen,
        vrijgelaten_arbeid,
        voorliggend: Voorliggend::default(),
        telt: (eigen.per_maand + telt_van_partner.per_maand).excess_over(vrij),
        telt_met_vakantiegeld: met_vakantiegeld.excess_over(vrij),
    })
}

/// The net income of a person, without the bijstand that is paid already.
fn eigen_middelen(s: &Situatie, persoon: Persoon, certainty: &mut Certainty) -> Bekend<Netto> {
    let netto = netto_inkomen(s, persoon, certainty)?;
    let krijgt_bijstand = netto.uit_uitkering > PerMonth::ZERO
        && *persoon.uitkering_soort()? == UitkeringSoort::Bijstand;
    Ok(if krijgt_bijstand { netto.zonder_uitkering() } else { netto })
}

fn toon((partner, _, netto): (Persoon, Leeftijdsgroep, Netto)) -> (usize, PerMonth) {
    (partner.index, netto.per_maand)
}

/// Art. 32 lid 3: of a spouse without right only what takes both incomes, with the bijstand of the
/// other, above the norm for two.
fn boven_de_ruimte(netto: Netto, ruimte: Ruimte) -> Netto {
    let per_maand = netto.per_maand.excess_over(ruimte.per_maand);
    let met_vakantiegeld = netto.met_vakantiegeld().excess_over(ruimte.met_vakantietoeslag);
    let vakantiegeld = met_vakantiegeld.excess_over(per_maand);
    Netto { per_maand, vakantiegeld, ..Netto::default() }
}

/// Art. 33 lid 5: where one of them has reached the pensioengerechtigde leeftijd, "een in de vorm van
/// een periodieke uitkering ontvangen particuliere oudedagsvoorziening" up to an amount, for two
/// together up to one.
fn vrijgelaten_pensioen(
    s: &Situatie,
    leefvorm: &Leefvorm,
    personen: &[Option<(Leeftijdsgroep, Netto)>; 2],
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let pensioen: PerMonth = personen.iter().flatten().map(|(_, netto)| netto.uit_pensioen).sum();
    if pensioen == PerMonth::ZERO || !leefvorm.heeft_pensioengerechtigde() {
        return Ok(PerMonth::ZERO);
    }
    let normen = &s.normen.participatiewet;
    let maximum = match leefvorm.partner {
        Some(_) => &normen.vrijlating_pensioen_gehuwden,
        None => &normen.vrijlating_pensioen_alleenstaande,
    };
    Ok(pensioen.min(s.norm(maximum, certainty)?))
}

/// What is left out of wages for who has reached the pensioengerechtigde leeftijd: of right, and without
/// end.
type Arbeidsvrijlating = fn(&Situatie, PerMonth, &mut Certainty) -> Bekend<PerMonth>;

/// From 2027 another article holds; its indexed amount is not published yet.
pub const ARBEIDSVRIJLATING: Versions<Arbeidsvrijlating> = Versions::of(&[
    (Period::between(date(2025, 1, 1), date(2026, 12, 31)), vrijlating_tot_2027),
    (Period::from(date(2027, 1, 1)), vrijlating_vanaf_2027),
]);

fn vrijgelaten_arbeid(
    s: &Situatie,
    personen: &[Option<(Leeftijdsgroep, Netto)>; 2],
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let mut som = PerMonth::ZERO;
    for (groep, netto) in personen.iter().flatten() {
        if *groep == Leeftijdsgroep::Pensioen
            && netto.uit_arbeid > PerMonth::ZERO
            && let Some(vrijlating) = ARBEIDSVRIJLATING.on(s.maand.eerste_dag())
        {
            som += vrijlating(s, netto.uit_arbeid, certainty)?;
        }
    }
    Ok(som)
}

/// Art. 31 lid 2 onder n: "tot 25 procent van deze inkomsten", up to an amount a month.
fn vrijlating_tot_2027(
    s: &Situatie,
    arbeid: PerMonth,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let normen = &s.normen.participatiewet;
    let deel = (arbeid * s.norm(&normen.vrijlating_arbeid, certainty)?).round_half_up_to_cent();
    Ok(deel.min(s.norm(&normen.vrijlating_arbeid_maximum, certainty)?))
}

/// Art. 34a, from 1 January 2027: 25 percent up to an amount that was not published yet when this was
/// written. So there is no answer for who has wages, rather than the amount of another article.
fn vrijlating_vanaf_2027(s: &Situatie, _: PerMonth, _: &mut Certainty) -> Bekend<PerMonth> {
    let (naam, maand) = ("arbeidsvrijlating_pensioen_maximum", s.maand);
    Err(NotKnown { naam, maand, side: Side::NotYetKnown }.into())
}
