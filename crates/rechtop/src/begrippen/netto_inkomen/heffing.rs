//! Income tax and premiums in box 1, and the credits: Wet inkomstenbelasting 2001 (Wet IB 2001, BWBR0011353) art. 2.10,
//! 2.10a and 8.8 to 8.18. <https://wetten.overheid.nl/BWBR0011353/2026-02-21>
//!
//! Rounded as the official month tables are, which Wet LB 25 lid 2 lets round: the levy of each bracket down to whole
//! euros, each credit up.

use crate::bron::{IB, LB};
use crate::euro::{PerYear, Procent};
use crate::normbedragen::Dated;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

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

/// What somebody is taxed for in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grondslag {
    /// Taxable income of box 1, which here is the verzamelinkomen too.
    pub inkomen: PerYear,
    /// The part of it that is arbeidsinkomen (art. 8.1).
    pub arbeid: PerYear,
    /// Side of the pensioengerechtigde leeftijd.
    pub groep: Groep,
    /// Whether there is an AOW for a single person (art. 8.18).
    pub alleenstaande_aow: bool,
}

/// An income as it is taxed: the table of art. 2.10 stands in whole euros, and no article says how cents fall away.
pub fn in_hele_euros(inkomen: PerYear) -> PerYear {
    round(IB.art("2.10 lid 1"), inkomen, Rounding::TruncateToEuro)
}

/// What is left to pay in a year, after the credits.
///
/// Wet IB 2001 art. 8.8, geldend 2026-02-21: "De gecombineerde heffingskorting bedraagt maximaal het bedrag van
/// de gecombineerde inkomensheffing."
///
/// # Errors
/// Where an amount is not known.
pub fn heffing(w: &mut Worksheet<impl Trace>, van: Grondslag) -> Rule<PerYear> {
    let belasting = belasting(w, van.inkomen, van.groep)?;
    Ok(belasting.excess_over(kortingen(w, van)?))
}

/// The credits together: general, for work, for the elderly.
///
/// Wet IB 2001 art. 8.18, geldend 2026-02-21: "1 De alleenstaande ouderenkorting geldt voor de
/// belastingplichtige indien hij in het kalenderjaar in aanmerking komt voor een uitkering als bedoeld in
/// artikel 9, eerste lid, onderdeel a, van de Algemene Ouderdomswet, of daarvoor in aanmerking zou komen indien
/// hij zou voldoen aan de voorwaarde van artikel 7, eerste lid, onderdeel b, van de Algemene Ouderdomswet. 2 De
/// alleenstaande ouderenkorting bedraagt € 540."
///
/// # Errors
/// Where an amount is not known.
pub fn kortingen(w: &mut Worksheet<impl Trace>, van: Grondslag) -> Rule<PerYear> {
    let algemeen = algemene_heffingskorting(w, van.inkomen, van.groep)?;
    let arbeid = arbeidskorting(w, van.arbeid, van.groep)?;
    let ouderen = match van.groep {
        Groep::Jonger => PerYear::ZERO,
        _ => ouderenkorting(w, van.inkomen)?,
    };
    let alleen = if van.alleenstaande_aow {
        w.norm(&w.normen().inkomstenbelasting.alleenstaande_ouderenkorting)?
    } else {
        PerYear::ZERO
    };
    Ok(algemeen + arbeid + ouderen + alleen)
}

/// Tax and premiums over three brackets.
///
/// Wet IB 2001 art. 2.10 lid 1, geldend 2026-02-21: "De belasting op het belastbare inkomen uit werk en woning
/// (afdeling 3.1 respectievelijk afdeling 7.2) wordt bepaald aan de hand van de volgende tabel. \[kolom I\] Bij
/// een belastbaar inkomen uit werk en woning van meer dan \[II\] maar niet meer dan \[III en IV\] bedraagt de
/// belasting het in kolom III vermelde bedrag, vermeerderd met het bedrag dat wordt berekend door het in kolom
/// IV vermelde percentage te nemen van het gedeelte van het belastbare inkomen uit werk en woning dat het in
/// kolom I vermelde bedrag te boven gaat: I - | II € 38.883 | III – | IV 8,10%; I € 38.883 | II € 78.426 | III
/// € 3.149 | IV 37,56%; I € 78.426 | II – | III € 18.001 | IV 49,50%"
///
/// Wet IB 2001 art. 2.10a lid 1, geldend 2026-02-21: "In afwijking van artikel 2.10 wordt voor de
/// belastingplichtige die geboren is vóór 1 januari 1946 de belasting op het belastbare inkomen uit werk en
/// woning (afdeling 3.1 respectievelijk afdeling 7.2) bepaald aan de hand van de volgende tabel. \[kolom I\]
/// Bij een belastbaar inkomen uit werk en woning van meer dan \[II\] maar niet meer dan \[III en IV\] bedraagt
/// de belasting het in kolom III vermelde bedrag, vermeerderd met het bedrag dat wordt berekend door het in
/// kolom IV vermelde percentage te nemen van het gedeelte van het belastbare inkomen uit werk en woning dat het
/// in kolom I vermelde bedrag te boven gaat: I - | II € 41.123 | III – | IV 8,10%; I € 41.123 | II € 78.426 |
/// III € 3.330 | IV 37,56%; I € 78.426 | II – | III € 17.341 | IV 49,50%"
///
/// # Errors
/// Where an amount is not known.
pub fn belasting(w: &mut Worksheet<impl Trace>, inkomen: PerYear, groep: Groep) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    let (eerste_tot, eerste) = match groep {
        Groep::Jonger => (&normen.schijf_1_tot, &normen.tarief_1),
        Groep::AowLeeftijd => (&normen.schijf_1_tot, &normen.tarief_1_aow),
        Groep::VoorNegentienZesenveertig => (&normen.schijf_1_tot_voor_1946, &normen.tarief_1_aow),
    };
    let eerste_tot = w.norm(eerste_tot)?;
    let tweede_tot = w.norm(&normen.schijf_2_tot)?;
    let schijven = [
        (inkomen.min(eerste_tot), eerste),
        (inkomen.min(tweede_tot).excess_over(eerste_tot), &normen.tarief_2),
        (inkomen.excess_over(tweede_tot), &normen.tarief_3),
    ];
    let mut som = PerYear::ZERO;
    for (deel, tarief) in schijven {
        som += round(LB.art("25 lid 2"), deel * w.norm(tarief)?, Rounding::DownToEuro);
    }
    Ok(som)
}

/// Less by a percentage of the verzamelinkomen above a threshold.
///
/// Wet IB 2001 art. 8.10, geldend 2026-02-21: "1 De algemene heffingskorting geldt voor iedere
/// belastingplichtige. 2 De algemene heffingskorting bedraagt € 3.115, verminderd, doch niet verder dan tot
/// nihil, met 6,398% van het gedeelte van het verzamelinkomen dat meer bedraagt dan € 29.736."
///
/// # Errors
/// Where an amount is not known.
pub fn algemene_heffingskorting(
    w: &mut Worksheet<impl Trace>,
    inkomen: PerYear,
    groep: Groep,
) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    if inkomen > w.norm(&normen.ahk_nihil_vanaf)? {
        return Ok(PerYear::ZERO);
    }
    let (maximum, afbouw) = match groep {
        Groep::Jonger => (&normen.ahk_maximum, &normen.ahk_afbouw),
        _ => (&normen.ahk_aow_maximum, &normen.ahk_aow_afbouw),
    };
    afgebouwd(w, inkomen, Afbouw { maximum, afbouw, vanaf: &normen.ahk_afbouw_vanaf })
}

/// Wet IB 2001 art. 8.17, geldend 2026-02-21: "1 De ouderenkorting geldt voor de belastingplichtige die bij het
/// einde van het kalenderjaar, of indien de belastingplicht in de loop van het jaar is geëindigd, bij het einde
/// van de belastingplicht, de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene
/// Ouderdomswet, heeft bereikt. 2 De ouderenkorting bedraagt € 2.067, verminderd, doch niet verder dan tot
/// nihil, met 15% van het verzamelinkomen voor zover dat meer bedraagt dan € 46.002."
fn ouderenkorting(w: &mut Worksheet<impl Trace>, inkomen: PerYear) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    let (maximum, afbouw) = (&normen.ouderenkorting_maximum, &normen.ouderenkorting_afbouw);
    afgebouwd(w, inkomen, Afbouw { maximum, afbouw, vanaf: &normen.ouderenkorting_afbouw_vanaf })
}

/// How a credit falls with the income.
struct Afbouw<'a> {
    maximum: &'a Dated<PerYear>,
    afbouw: &'a Dated<Procent>,
    vanaf: &'a Dated<PerYear>,
}

/// A credit that falls by a percentage of the income above a threshold.
fn afgebouwd(w: &mut Worksheet<impl Trace>, inkomen: PerYear, van: Afbouw) -> Rule<PerYear> {
    let boven = inkomen.excess_over(w.norm(van.vanaf)?);
    let eraf = boven * w.norm(van.afbouw)?;
    let over = w.norm(van.maximum)?.excess_over(eraf);
    Ok(round(LB.art("25 lid 2"), over, Rounding::UpToEuro))
}

/// A part of the arbeidskorting: a percentage, and the cap of all parts so far.
type Opbouw<'a> = (&'a Dated<Procent>, &'a Dated<PerYear>);

/// Three rising parts, each up to a cap of all so far, and a fall above the last threshold.
///
/// Wet IB 2001 art. 8.11, geldend 2026-02-21: "1 De arbeidskorting geldt voor de belastingplichtige die
/// arbeidsinkomen geniet. 2 De arbeidskorting bedraagt: a. 8,324% van het arbeidsinkomen met een maximum van €
/// 996, vermeerderd met: b. 31,009% van het arbeidsinkomen voor zover dat meer bedraagt dan € 11.965, waarbij
/// de som van de bedragen berekend op de voet van de onderdelen a en b niet meer bedraagt dan € 5.300, alsmede
/// vermeerderd met: c. 1,950% van het arbeidsinkomen voor zover dat meer bedraagt dan € 25.845, waarbij de som
/// van de bedragen berekend op de voet van de onderdelen a, b en c niet meer bedraagt dan € 5.685, en
/// verminderd, doch niet verder dan tot nihil, met: d. 6,51% van het arbeidsinkomen voor zover dat meer
/// bedraagt dan € 45.592."
///
/// # Errors
/// Where an amount is not known.
pub fn arbeidskorting(
    w: &mut Worksheet<impl Trace>,
    arbeid: PerYear,
    groep: Groep,
) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    let [a, b, c] = opbouw_van(w, groep);
    let korting = opgebouwd(w, arbeid, PerYear::ZERO, a)?;
    let boven_b = arbeid.excess_over(w.norm(&normen.ak_b_vanaf)?);
    let korting = opgebouwd(w, boven_b, korting, b)?;
    let boven_c = arbeid.excess_over(w.norm(&normen.ak_c_vanaf)?);
    let korting = opgebouwd(w, boven_c, korting, c)?;
    let afbouw = if groep == Groep::Jonger { &normen.ak_d } else { &normen.ak_aow_d };
    let boven_d = arbeid.excess_over(w.norm(&normen.ak_d_vanaf)?);
    let over = korting.excess_over(boven_d * w.norm(afbouw)?);
    Ok(round(LB.art("25 lid 2"), over, Rounding::UpToEuro))
}

/// The parts a, b and c of art. 8.11 lid 2; from the pensioengerechtigde leeftijd without the premium of the AOW.
fn opbouw_van<'a>(w: &Worksheet<'a, impl Trace>, groep: Groep) -> [Opbouw<'a>; 3] {
    let normen = &w.normen().inkomstenbelasting;
    match groep {
        Groep::Jonger => [
            (&normen.ak_a, &normen.ak_a_maximum),
            (&normen.ak_b, &normen.ak_b_maximum),
            (&normen.ak_c, &normen.ak_c_maximum),
        ],
        _ => [
            (&normen.ak_aow_a, &normen.ak_aow_a_maximum),
            (&normen.ak_aow_b, &normen.ak_aow_b_maximum),
            (&normen.ak_aow_c, &normen.ak_aow_c_maximum),
        ],
    }
}

/// A credit so far, raised by a percentage of a part of the income, up to a cap of all so far.
fn opgebouwd(
    w: &mut Worksheet<impl Trace>,
    deel: PerYear,
    tot_hier: PerYear,
    (percentage, maximum): Opbouw,
) -> Rule<PerYear> {
    let erbij = deel * w.norm(percentage)?;
    Ok((tot_hier + erbij).min(w.norm(maximum)?))
}

/// The inkomensafhankelijke combinatiekorting, of who has a right to it.
///
/// Wet IB 2001 art. 8.14a lid 2, geldend 2026-02-21: "De inkomensafhankelijke combinatiekorting bedraagt 11,45%
/// van het arbeidsinkomen, voor zover dat bij de belastingplichtige meer beloopt dan € 6.239, doch niet meer
/// dan € 3.032."
///
/// # Errors
/// Where an amount is not known.
pub fn combinatiekorting(w: &mut Worksheet<impl Trace>, arbeid: PerYear) -> Rule<PerYear> {
    let normen = &w.normen().inkomstenbelasting;
    let boven = arbeid.excess_over(w.norm(&normen.iack_vanaf)?);
    let korting = boven * w.norm(&normen.iack)?;
    let korting = round(LB.art("25 lid 2"), korting, Rounding::UpToEuro);
    Ok(korting.min(w.norm(&normen.iack_maximum)?))
}
