//! The rates and credits of the income tax, looked up once for a year.

use std::rc::Rc;

use crate::euro::{PerYear, Procent};
use crate::normbedragen::Dated;
use crate::rekenen::{Rule, Trace, Worksheet};

/// On which side of the pensioengerechtigde leeftijd somebody is taxed, and when born.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Groep {
    /// Under the pensioengerechtigde leeftijd.
    Jonger,
    /// From that age, born in 1946 or later.
    AowLeeftijd,
    /// From that age, born before 1946: a longer first bracket (art. 2.10a).
    VoorNegentienZesenveertig,
}

/// What holds for one side of the pensioengerechtigde leeftijd.
#[derive(Debug, Clone)]
pub struct Tarief {
    /// Up to which income each bracket goes, and its rate; the last has no end.
    pub(super) schijven: [(Option<PerYear>, Procent); 3],
    /// Above this income there is no general credit, whatever the fall leaves.
    pub(super) ahk_nihil_vanaf: PerYear,
    /// The general credit.
    pub(super) algemeen: Afbouw,
    /// The parts a, b and c of the credit for work (art. 8.11 lid 2).
    pub(super) arbeid: [Opbouw; 3],
    /// Part d of it; how high it is, the other parts say.
    pub(super) arbeid_afbouw: Afbouw,
    /// The credit for the elderly, from the pensioengerechtigde leeftijd.
    ///
    /// Wet IB 2001 art. 8.17, geldend 2026-02-21: "1 De ouderenkorting geldt voor de belastingplichtige die bij het
    /// einde van het kalenderjaar, of indien de belastingplicht in de loop van het jaar is geëindigd, bij het einde
    /// van de belastingplicht, de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene
    /// Ouderdomswet, heeft bereikt. 2 De ouderenkorting bedraagt € 2.067, verminderd, doch niet verder dan tot
    /// nihil, met 15% van het verzamelinkomen voor zover dat meer bedraagt dan € 46.002."
    pub(super) ouderenkorting: Option<Afbouw>,
    /// The credit for who has an AOW for a single person.
    pub(super) alleenstaande_ouderenkorting: PerYear,
}

/// How a credit falls with the income.
#[derive(Debug, Clone, Copy)]
pub(super) struct Afbouw {
    pub maximum: PerYear,
    pub percentage: Procent,
    pub vanaf: PerYear,
}

/// A part of the credit for work: a percentage above a threshold, up to a cap of all parts so far.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opbouw {
    pub vanaf: PerYear,
    pub percentage: Procent,
    pub maximum: PerYear,
}

/// The rates and credits of a group in the month.
///
/// # Errors
/// Where an amount is not known.
pub fn tarief(w: &mut Worksheet<impl Trace>, groep: Groep) -> Rule<Rc<Tarief>> {
    w.once_for::<Tarief>(groep as u16, |w| opzoeken(w, groep).map(Rc::new))
}

fn opzoeken(w: &mut Worksheet<impl Trace>, groep: Groep) -> Rule<Tarief> {
    let normen = &w.normen().inkomstenbelasting;
    let jonger = groep == Groep::Jonger;
    let (eerste_tot, eerste) = match groep {
        Groep::Jonger => (&normen.schijf_1_tot, &normen.tarief_1),
        Groep::AowLeeftijd => (&normen.schijf_1_tot, &normen.tarief_1_aow),
        Groep::VoorNegentienZesenveertig => (&normen.schijf_1_tot_voor_1946, &normen.tarief_1_aow),
    };
    let schijven = [
        (Some(w.norm(eerste_tot)?), w.norm(eerste)?),
        (Some(w.norm(&normen.schijf_2_tot)?), w.norm(&normen.tarief_2)?),
        (None, w.norm(&normen.tarief_3)?),
    ];
    let (maximum, percentage) = if jonger {
        (&normen.ahk_maximum, &normen.ahk_afbouw)
    } else {
        (&normen.ahk_aow_maximum, &normen.ahk_aow_afbouw)
    };
    let algemeen = afbouw(w, maximum, percentage, &normen.ahk_afbouw_vanaf)?;
    let (ouderenkorting, alleenstaande_ouderenkorting) = if jonger {
        (None, PerYear::ZERO)
    } else {
        let (maximum, percentage) = (&normen.ouderenkorting_maximum, &normen.ouderenkorting_afbouw);
        let korting = afbouw(w, maximum, percentage, &normen.ouderenkorting_afbouw_vanaf)?;
        (Some(korting), w.norm(&normen.alleenstaande_ouderenkorting)?)
    };
    // From the pensioengerechtigde leeftijd without the premium of the AOW.
    let [a, b, c] = if jonger {
        [
            (&normen.ak_a, &normen.ak_a_maximum),
            (&normen.ak_b, &normen.ak_b_maximum),
            (&normen.ak_c, &normen.ak_c_maximum),
        ]
    } else {
        [
            (&normen.ak_aow_a, &normen.ak_aow_a_maximum),
            (&normen.ak_aow_b, &normen.ak_aow_b_maximum),
            (&normen.ak_aow_c, &normen.ak_aow_c_maximum),
        ]
    };
    let arbeid = [
        opbouw(w, a, None)?,
        opbouw(w, b, Some(&normen.ak_b_vanaf))?,
        opbouw(w, c, Some(&normen.ak_c_vanaf))?,
    ];
    let daling = if jonger { &normen.ak_d } else { &normen.ak_aow_d };
    Ok(Tarief {
        schijven,
        ahk_nihil_vanaf: w.norm(&normen.ahk_nihil_vanaf)?,
        algemeen,
        arbeid,
        arbeid_afbouw: Afbouw {
            maximum: PerYear::ZERO,
            percentage: w.norm(daling)?,
            vanaf: w.norm(&normen.ak_d_vanaf)?,
        },
        ouderenkorting,
        alleenstaande_ouderenkorting,
    })
}

fn afbouw(
    w: &mut Worksheet<impl Trace>,
    maximum: &Dated<PerYear>,
    percentage: &Dated<Procent>,
    vanaf: &Dated<PerYear>,
) -> Rule<Afbouw> {
    Ok(Afbouw { maximum: w.norm(maximum)?, percentage: w.norm(percentage)?, vanaf: w.norm(vanaf)? })
}

fn opbouw(
    w: &mut Worksheet<impl Trace>,
    (percentage, maximum): (&Dated<Procent>, &Dated<PerYear>),
    vanaf: Option<&Dated<PerYear>>,
) -> Rule<Opbouw> {
    let vanaf = vanaf.map_or(Ok(PerYear::ZERO), |vanaf| w.norm(vanaf))?;
    Ok(Opbouw { vanaf, percentage: w.norm(percentage)?, maximum: w.norm(maximum)? })
}
