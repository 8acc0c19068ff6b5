//! The levy on one wage or benefit in a month: the month tables of the Wet op de loonbelasting 1964 (Wet LB,
//! BWBR0002471) art. 20 to 22d and 25. <https://wetten.overheid.nl/BWBR0002471/2026-01-01>
//!
//! The white table is for wages, the green one for benefits and pensions, which have no arbeidskorting. A table has one
//! row for each step of wage.

use super::heffing::Grondslag;
use super::tarief::{Groep, tarief};
use crate::bron::LB;
use crate::euro::{PerMonth, PerYear};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, down_to_step, round};

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

/// What is withheld from a taxable wage of a month: a twelfth of the year, in the steps and the cents of the table.
///
/// Wet LB art. 20 lid 1, geldend 2026-02-21: "De over een loontijdvak van een jaar verschuldigde belasting is
/// het bedrag van de over het kalenderjaar berekende belasting op het belastbare loon verminderd met het bedrag
/// van de heffingskorting voor de loonbelasting."
///
/// Wet LB art. 25 lid 1, geldend 2026-02-21: "Loontijdvak is het tijdvak waarover het loon wordt genoten. Het
/// bedrag van de belasting over een ander loontijdvak dan een jaar wordt door herleiding bepaald. Bij de
/// herleiding wordt een jaar op 260 dagen, een maand op 65/3 dag, een week op 5 dagen en een tijdvak dat korter
/// is dan een dag op een dag gesteld."
///
/// Wet LB art. 25 lid 2, geldend 2026-02-21: "Bij ministeriële regeling kunnen loonbelastingtabellen worden
/// vastgesteld voor loontijdvakken waarvoor Onze Minister dit nodig acht. In deze tabellen wordt de
/// heffingskorting voor de loonbelasting op zodanige wijze verwerkt dat naast het bedrag aan loon het
/// belastingbedrag of belastingpercentage is vermeld. In deze tabellen kan de verwerking van de heffingskorting
/// geheel of ten dele achterwege worden gelaten en kan bij de verwerking van de heffingskorting rekening worden
/// gehouden met algemeen voorkomende beloningen die worden belast volgens een tabel voor bijzondere beloningen
/// als bedoeld in artikel 26. Bij het opstellen van deze tabellen kunnen loonklassen en afrondingen worden
/// aangebracht."
///
/// Wet LB art. 23 lid 2, geldend 2026-02-21: "Indien de werknemer over loontijdvakken die geheel of
/// gedeeltelijk samenvallen loon geniet uit meer dan een dienstbetrekking of vroegere dienstbetrekking dan wel
/// van meer dan een inhoudingsplichtige en dit loon voor de berekening van de belasting niet wordt
/// samengevoegd, kan de werknemer de heffingskorting voor de loonbelasting slechts in een dienstbetrekking dan
/// wel tegenover een inhoudingsplichtige geldend maken."
///
/// # Errors
/// Where an amount is not known.
pub fn loonheffing(
    w: &mut Worksheet<impl Trace>,
    loon: PerMonth,
    ontvanger: Ontvanger,
) -> Rule<PerMonth> {
    let stap = w.norm(&w.normen().inkomstenbelasting.loonheffing_tabelstap)?;
    let inkomen = down_to_step(LB.art("25 lid 2"), loon, stap).per_year();
    let arbeid = if ontvanger.tabel == Tabel::Wit { inkomen } else { PerYear::ZERO };
    let tarief = tarief(w, ontvanger.groep)?;
    let van = Grondslag { inkomen, arbeid, alleenstaande_aow: ontvanger.alleenstaande_aow };
    let korting = if ontvanger.heffingskorting { tarief.kortingen(van) } else { PerYear::ZERO };
    let jaar = tarief.belasting(inkomen).excess_over(korting);
    Ok(round(LB.art("25 lid 2"), jaar.per_month(), Rounding::HalfUpToCent))
}
