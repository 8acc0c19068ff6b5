//! Net income of a person in a month: what is left of wages, benefits, AOW, pension and profit after income tax, premiums
//! and health contribution. Participatiewet (Pw, BWBR0015703) art. 31 lid 1 and 3, 32 lid 1.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Where somebody gave their net income, that holds. Else it is estimated from the gross income of the year, and whoever
//! uses it says so.

mod aangifte;
mod bronnen;
mod geschat;
mod heffing;
mod loonheffing;
mod maandheffing;
mod tarief;
#[cfg(test)]
mod tests;
mod zvw;

pub use bronnen::{
    Bronnen, bronnen, met_vakantiegeld, met_vakantiegeld_erbij, vakantiegeld_over,
    zonder_uitkering, zonder_vakantiegeld,
};

use super::aow_leeftijd::aow_datum;
use super::aow_pensioen;
use super::inkomen::{heeft_inkomen, inkomen_van, zelf_gegeven};
use super::inkomenssoort::bedrag;
use super::partner::beiden;
use crate::bron::{Artikel, PW};
use crate::euro::{Euro, PerMonth};
use crate::feiten::{Fact, Gap, Persoon};
use crate::rekenen::{Doubt, Halt, Rounding, Rule, Trace, Worksheet, prorated, round};
use geschat::geschat;
pub use maandheffing::EigenHeffing;
use maandheffing::{eigen_heffing, heffing_per_maand};
use tarief::Groep;
pub use tarief::Tarief;

/// Where it stands that tax comes off: a part of an income bears its share of it. How a share is rounded, it does not say.
const DEEL: Artikel = PW.art("31 lid 3");

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
    /// What of `per_maand` is there whatever the estimate is worth: all of it where it was given, nothing where it was
    /// estimated. Who had an income this year may have none now.
    pub zeker: PerMonth,
    /// Whether it is an estimate.
    pub geschat: bool,
}

/// Kept: the net income of a person.
pub struct NettoInkomen;

/// Kept: the estimate of it, also where a net income was given.
pub struct Schatting;

impl Netto {
    /// What is left without the benefit, and without the holiday allowance over it.
    pub fn zonder_uitkering(self) -> Netto {
        let over = self.per_maand.excess_over(self.uit_uitkering);
        Netto {
            per_maand: over,
            vakantiegeld: prorated(DEEL, over, self.vakantiegeld, self.per_maand),
            uit_uitkering: PerMonth::ZERO,
            zeker: self.zeker.excess_over(self.uit_uitkering),
            ..self
        }
    }

    /// With the holiday allowance of the month.
    pub fn met_vakantiegeld(self) -> PerMonth {
        self.per_maand + self.vakantiegeld
    }
}

/// The net income of a person in the month, as given or as estimated.
///
/// Pw art. 31 lid 1 en 3, geldend 2026-07-01: "1 Tot de middelen worden alle vermogens- en inkomensbestanddelen
/// gerekend waarover de alleenstaande of het gezin beschikt of redelijkerwijs kan beschikken. Tot de middelen
/// worden mede gerekend de middelen die ten behoeve van het levensonderhoud van de belanghebbende door een niet
/// in de bijstand begrepen persoon worden ontvangen. In elk geval behoort tot de middelen de ten aanzien van de
/// alleenstaande of het gezin toepasselijke heffingskorting, bedoeld in hoofdstuk 8 van de Wet
/// inkomstenbelasting 2001. \[…\] 3 De middelen worden in aanmerking genomen tot het bedrag dat resteert na
/// aftrek van: a. de daarover door de belanghebbende verschuldigde loonbelasting of inkomstenbelasting; b. de
/// daarover door de belanghebbende verschuldigde premies volksverzekeringen dan wel een inhouding die met een
/// of meer van deze premies overeenkomt alsmede de inkomensafhankelijke bijdrage, bedoeld in artikel 43 van de
/// Zorgverzekeringswet; c. ten laste van de belanghebbende komende verplichte bijdragen ingevolge een
/// pensioenregeling en daarmee vergelijkbare regelingen; d. andere ten laste van de belanghebbende komende
/// verplichte inhoudingen."
///
/// Pw art. 32 lid 1, geldend 2026-07-01: "1 Onder inkomen wordt verstaan de op grond van artikel 31 in
/// aanmerking genomen middelen voorzover deze: a. betreffen inkomsten uit of in verband met arbeid, inkomsten
/// uit vermogen, een premie als bedoeld in artikel 31, tweede lid, onderdeel j, een kostenvergoeding als
/// bedoeld in artikel 31, tweede lid, onderdeel k, inkomsten uit verhuur, onderverhuur of het hebben van een of
/// meer kostgangers, socialezekerheidsuitkeringen, uitkeringen tot levensonderhoud op grond van Boek 1 van het
/// Burgerlijk Wetboek, voorlopige teruggave of teruggave van inkomstenbelasting, loonbelasting, premies
/// volksverzekeringen en inkomensafhankelijke bijdragen als bedoeld in artikel 43 van de Zorgverzekeringswet,
/// dan wel naar hun aard met deze inkomsten en uitkeringen overeenkomen; en b. betrekking hebben op een periode
/// waarover beroep op bijstand wordt gedaan."
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub fn netto_inkomen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Netto> {
    w.once_of::<NettoInkomen>(persoon, |w| gegeven_of_geschat(w, persoon))
}

fn gegeven_of_geschat<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Netto> {
    let bron = bronnen(w, persoon)?;
    let geschat = eigen_schatting(w, persoon)?;
    let gegeven_vakantiegeld = vakantiegeld(persoon);
    let Some(gegeven) = persoon.netto_maandinkomen_indien_bekend() else {
        let vakantiegeld = gegeven_vakantiegeld.unwrap_or(geschat.vakantiegeld);
        let is_geschat = heeft_inkomen(persoon);
        let zeker = if is_geschat { PerMonth::ZERO } else { geschat.per_maand };
        return Ok(Netto { vakantiegeld, zeker, geschat: is_geschat, ..geschat });
    };
    let naar_rato = |deel: PerMonth| prorated(DEEL, deel, gegeven, geschat.per_maand);
    let per_maand = gegeven + nog_niet_opgenomen_aow(w, persoon, &bron)?;
    Ok(Netto {
        per_maand,
        zeker: per_maand,
        geschat: false,
        vakantiegeld: gegeven_vakantiegeld.unwrap_or(naar_rato(geschat.vakantiegeld)),
        uit_arbeid: naar_rato(geschat.uit_arbeid),
        // What is given may be more than the gross income that was answered: no more than that is pension.
        uit_pensioen: naar_rato(geschat.uit_pensioen).min(bron.pensioen),
        uit_uitkering: naar_rato(geschat.uit_uitkering),
    })
}

fn eigen_schatting<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Netto> {
    w.once_of::<Schatting>(persoon, |w| {
        let bron = bronnen(w, persoon)?;
        geschat(w, persoon, &bron, |w| eigen_heffing(w, persoon))
    })
}

/// An AOW that is not drawn is not in the net income that somebody gave, and counts beside it: nobody is paid bijstand for
/// what an AOW is there for.
///
/// Pw art. 15 lid 1, geldend 2026-07-01: "1 Geen recht op bijstand bestaat voor zover een beroep kan worden
/// gedaan op een voorliggende voorziening die, gezien haar aard en doel, wordt geacht voor de belanghebbende
/// toereikend en passend te zijn. Het recht op bijstand strekt zich evenmin uit tot kosten die in de
/// voorliggende voorziening als niet noodzakelijk worden aangemerkt."
fn nog_niet_opgenomen_aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let inkomen = inkomen_van(w, persoon)?;
    let opgenomen = bedrag(&inkomen.aow) > Euro::ZERO;
    if opgenomen || zelf_gegeven(inkomen).is_some() || bron.aow == PerMonth::ZERO {
        return Ok(PerMonth::ZERO);
    }
    netto_aow(w, persoon, bron.aow)
}

/// What is left of an AOW of a month, where the SVB applies the credits (loonheffingskorting).
///
/// Wet LB art. 23 lid 3 onder a, 2°, geldend 2026-02-21: "In afwijking van het eerste lid wordt de belasting
/// ingehouden: a. met toepassing van de heffingskorting voor de loonbelasting: \[…\] 2°. met betrekking tot het
/// loon in de vorm van uitkeringen ingevolge de Algemene Ouderdomswet dan wel loon uit vroegere
/// dienstbetrekking waarin zijn begrepen de uitkeringen ingevolge de Algemene Ouderdomswet dat een in Nederland
/// wonende werknemer die de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene
/// Ouderdomswet, heeft bereikt geniet, tenzij de werknemer een schriftelijk, gedagtekend en ondertekend verzoek
/// aan de inhoudingsplichtige heeft gedaan om de heffingskorting voor de loonbelasting niet toe te passen;
/// \[…\]"
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn netto_aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    aow: PerMonth,
) -> Rule<PerMonth> {
    let bron = Bronnen { aow, ..Bronnen::default() };
    let heffing = heffing_per_maand(w, persoon, &bron)?;
    Ok(aow - heffing - zvw::bijdrage(w, &bron.bijdrageinkomen())?)
}

/// What another income before tax would make of the net one, without holiday allowance and of that allowance: more or less
/// than there is now. An estimate, also where somebody gave their net income.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub fn netto_verschil<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    anders: impl FnOnce(Bronnen) -> Bronnen,
) -> Rule<(PerMonth, PerMonth)> {
    let bron = bronnen(w, persoon)?;
    let nu = eigen_schatting(w, persoon)?;
    let anders = anders(bron);
    let dan = geschat(w, persoon, &anders, |w| heffing_per_maand(w, persoon, &anders))?;
    Ok((dan.per_maand - nu.per_maand, dan.vakantiegeld - nu.vakantiegeld))
}

/// What is left net of a benefit that comes on top: without holiday allowance, and of that allowance. Together they are
/// never less than nothing, though the steps of a table can take a little more of an income than what was added to it.
///
/// # Errors
/// Where an amount is not known, or the income or something it depends on is not answered.
pub fn netto_erbij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bedrag: PerMonth,
) -> Rule<(PerMonth, PerMonth)> {
    let (netto, vakantiegeld) =
        netto_verschil(w, persoon, |bron| met_vakantiegeld_erbij(bron, bedrag))?;
    let netto = netto.max(PerMonth::ZERO);
    Ok((netto, vakantiegeld.max(PerMonth::ZERO - netto)))
}

/// The question that replaces the estimate of a person's net income by what it is, where there is an estimate.
pub fn vraag_netto_inkomen(persoon: Persoon) -> Option<Gap> {
    let geschat = persoon.netto_maandinkomen_indien_bekend().is_none() && heeft_inkomen(persoon);
    geschat.then(|| persoon.question(Fact::NettoMaandinkomen))
}

/// Offers the questions that replace the estimates by what there is, of applicant and partner, where a finding or a refusal
/// rests on them.
///
/// # Errors
/// Where it is not answered who lives together.
pub fn vraag_netto_van_beiden<'a, V>(
    w: &mut Worksheet<'a, impl Trace>,
    found: &Rule<V>,
) -> Rule<()> {
    let certainty = match found {
        Ok(_) => w.certainty(),
        Err(Halt::Refused(reason)) => reason.certainty,
        Err(_) => return Ok(()),
    };
    if certainty.has(Doubt::Schatting) {
        let vragen = beiden(w)?.filter_map(vraag_netto_inkomen);
        w.refine(vragen);
    }
    Ok(())
}

/// What a person would have net of a full AOW of a whole month and nothing else, with vakantie-uitkering.
///
/// # Errors
/// Where an amount is not known, or a fact is not answered.
pub fn netto_volledige_aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    soort: aow_pensioen::Soort,
) -> Rule<PerMonth> {
    let heel = soort.pensioen(w)?;
    let bron = Bronnen {
        aow: heel.maandbedrag,
        vakantie_uitkering: heel.vakantie_uitkering,
        ..Bronnen::default()
    };
    let heffing = |w: &mut Worksheet<'a, _>| heffing_per_maand(w, persoon, &bron);
    Ok(geschat(w, persoon, &bron, heffing)?.met_vakantiegeld())
}

/// A twelfth of the net holiday allowance that was given; to the cent, which no article says.
fn vakantiegeld(persoon: Persoon) -> Option<PerMonth> {
    let jaar = persoon.netto_vakantiegeld_indien_bekend()?;
    Some(round(PW.art("32 lid 1"), jaar.per_month(), Rounding::HalfUpToCent))
}

/// In the month in which the pensioengerechtigde leeftijd is reached, the tables of that age hold.
///
/// Wet LB art. 24, geldend 2026-02-21: "Voor de toepassing van de artikelen 21 tot en met 22d ter bepaling van
/// de hoogte van de heffingskorting is beslissend de toestand op het tijdstip waarop de belasting moet worden
/// ingehouden, met dien verstande dat voor de ouderenkorting en de alleenstaande ouderenkorting beslissend is
/// de toestand aan het einde van de kalendermaand waarin de belasting moet worden ingehouden."
fn groep(w: &mut Worksheet<impl Trace>, persoon: Persoon) -> Rule<Groep> {
    let aow = aow_datum(w, persoon)?;
    if !aow.is_bereikt(w, |dag| dag.maand) {
        return Ok(Groep::Jonger);
    }
    let voor = w.norm(&w.normen().inkomstenbelasting.langere_schijf_geboren_voor)?;
    Ok(if persoon.geboortedatum()? < voor {
        Groep::VoorNegentienZesenveertig
    } else {
        Groep::AowLeeftijd
    })
}
