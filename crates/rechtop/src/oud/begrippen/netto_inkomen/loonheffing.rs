//! The levy on one wage or benefit in a month: the month tables of the Wet op de loonbelasting 1964
//! (Wet LB, BWBR0002471) art. 20 to 22d and 25. <https://wetten.overheid.nl/BWBR0002471/2026-01-01>
//!
//! The white table is for wages, the green one for benefits and pensions, which have no
//! arbeidskorting. A table has one row for each step of wage.

use super::heffing::{Groep, Grondslag, belasting, kortingen};
use crate::euro::{PerMonth, PerYear};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;

/// A month table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tabel {
    /// For wages of current work.
    Wit,
    /// For benefits and pensions.
    Groen,
}

/// Who is paid, and by which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ontvanger {
    /// The table.
    pub tabel: Tabel,
    /// Side of the pensioengerechtigde leeftijd.
    pub groep: Groep,
    /// Whether this payer applies the credits: only one may.
    pub heffingskorting: bool,
    /// Whether this is an AOW for a single person.
    pub alleenstaande_aow: bool,
}

/// What is withheld from a taxable wage of a month.
///
/// # Errors
/// Where an amount is not known.
pub fn loonheffing(
    s: &Situatie,
    loon: PerMonth,
    ontvanger: Ontvanger,
    certainty: &mut Certainty,
) -> Bekend<PerMonth> {
    let stap = s.norm(&s.normen.inkomstenbelasting.loonheffing_tabelstap, certainty)?;
    let inkomen = PerMonth::new(loon.amount().round_down_to_step(stap.amount())).per_year();
    let arbeid = if ontvanger.tabel == Tabel::Wit { inkomen } else { PerYear::ZERO };
    let Ontvanger { groep, alleenstaande_aow, .. } = ontvanger;
    let van = Grondslag { inkomen, arbeid, groep, alleenstaande_aow };
    let korting =
        if ontvanger.heffingskorting { kortingen(s, van, certainty)? } else { PerYear::ZERO };
    let jaar = belasting(s, inkomen, groep, certainty)?.excess_over(korting);
    Ok(jaar.per_month().round_half_up_to_cent())
}
