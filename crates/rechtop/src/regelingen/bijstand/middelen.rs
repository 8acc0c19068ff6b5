//! Income that counts: Pw art. 31 and 32. What is left out of it stands in `vrijlating`.

use super::voorliggend::Voorliggend;
use super::vrijlating::{vrijgelaten_arbeid, vrijgelaten_pensioen};
use crate::begrippen::bijstandsnorm::{Leefvorm, hoogste_norm_van_wie_ook};
use crate::begrippen::netto_inkomen::{Netto, netto_inkomen};
use crate::bron::PW;
use crate::codes::StepCode;
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Halt, Rule, Trace, Worksheet};

/// How much a spouse without right can have before it takes from the bijstand of the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ruimte {
    /// Without holiday allowance.
    pub per_maand: PerMonth,
    /// With it.
    pub met_vakantietoeslag: PerMonth,
}

/// The income of a household in a month, and what of it counts.
#[derive(Debug, Clone)]
pub(super) struct Middelen<'a> {
    netto: [Option<(Persoon<'a>, PerMonth)>; 2],
    vrijgelaten_pensioen: PerMonth,
    vrijgelaten_arbeid: PerMonth,
    voorliggend: Voorliggend<'a>,
    /// Net, without holiday allowance.
    pub telt: PerMonth,
    /// Net, with holiday allowance.
    pub telt_met_vakantiegeld: PerMonth,
    /// What of `telt` counts whatever an estimate is worth and an open question is answered.
    pub telt_zeker: PerMonth,
    /// Whether any of it is an estimate.
    pub geschat: bool,
    /// What is open that can make it more.
    pub bekend: Rule<()>,
}

impl<'a> Middelen<'a> {
    /// With the benefits that go before the bijstand.
    pub fn met(self, voorliggend: Voorliggend<'a>) -> Middelen<'a> {
        Middelen {
            voorliggend,
            telt: self.telt + voorliggend.netto(),
            telt_met_vakantiegeld: self.telt_met_vakantiegeld + voorliggend.met_vakantiegeld(),
            telt_zeker: self.telt_zeker + voorliggend.netto(),
            ..self
        }
    }

    /// Takes note of the steps.
    pub fn explain(&self, w: &mut Worksheet<'a, impl Trace>) {
        for (persoon, bedrag) in self.netto.into_iter().flatten() {
            w.step_of(StepCode::NettoInkomen, persoon, bedrag, PW.art("31 lid 1 en 3"));
        }
        if self.vrijgelaten_pensioen > PerMonth::ZERO {
            w.step(StepCode::VrijlatingPensioen, self.vrijgelaten_pensioen, PW.art("33 lid 5"));
        }
        if self.vrijgelaten_arbeid > PerMonth::ZERO {
            let artikel = PW.art("31 lid 2 onder n");
            w.step(StepCode::VrijlatingArbeid, self.vrijgelaten_arbeid, artikel);
        }
        self.voorliggend.explain(w);
        w.step(StepCode::InkomenDatTelt, self.telt, PW.art("32 lid 1"));
    }
}

/// The income of who has the right and of the spouse in the month. `ruimte`: what a spouse without right can have before
/// any of it counts; none where both have the right.
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
/// Pw art. 31 lid 2 onder b, d, h en m, geldend 2026-07-01: "2 Niet tot de middelen van de belanghebbende
/// worden gerekend: \[…\] b. kinderbijslag ontvangen ten behoeve van zijn in of buiten Nederland woonachtige
/// kinderen; \[…\] d. tegemoetkomingen in de zin van de Algemene wet inkomensafhankelijke regelingen; \[…\] h.
/// inkomsten uit arbeid van de tot zijn last komende kinderen, alsmede door hen ontvangen uitkeringen inzake
/// werkloosheid en arbeidsongeschiktheid, tenzij het de verlening van bijzondere bijstand betreft voor
/// bijzondere noodzakelijke kosten van het bestaan van die kinderen; \[…\] m. giften, voor zover de som van
/// deze giften en de bijdragen, bedoeld in artikel 18, achtste lid, niet meer bedraagt dan € 1.200,00 per
/// kalenderjaar;"
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
pub(super) fn middelen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
    ruimte: Option<Ruimte>,
) -> Rule<Middelen<'a>> {
    let (rechthebbende, groep) = leefvorm.aanvrager;
    let eigen = eigen_middelen(w, rechthebbende)?;
    let partner = match leefvorm.partner {
        Some((partner, groep)) => Some((partner, groep, eigen_middelen(w, partner)?)),
        None => None,
    };
    let bekend = match &partner {
        Some((_, _, Eigen { bekend, .. })) => eigen.bekend.and(*bekend),
        None => eigen.bekend,
    };
    let eigen = eigen.netto;
    let partner = partner.map(|(partner, groep, eigen)| (partner, groep, eigen.netto));
    let (telt_van_partner, meetellend) = match (partner, ruimte) {
        (Some((_, _, netto)), Some(ruimte)) => (boven_de_ruimte(netto, ruimte), None),
        (Some((_, groep, netto)), None) => (netto, Some((groep, netto))),
        (None, _) => (Netto::default(), None),
    };
    let personen = [Some((groep, eigen)), meetellend];
    let vrijgelaten_pensioen = vrijgelaten_pensioen(w, leefvorm, &personen)?;
    let vrijgelaten_arbeid = vrijgelaten_arbeid(w, &personen)?;
    let vrij = vrijgelaten_pensioen + vrijgelaten_arbeid;
    let met_vakantiegeld = eigen.met_vakantiegeld() + telt_van_partner.met_vakantiegeld();
    let zeker = eigen.zeker + telt_van_partner.zeker;
    let geschat = eigen.geschat || partner.is_some_and(|(_, _, netto)| netto.geschat);
    let van_partner = partner.map(|(partner, _, netto)| (partner, netto.per_maand));
    Ok(Middelen {
        netto: [Some((rechthebbende, eigen.per_maand)), van_partner],
        vrijgelaten_pensioen,
        vrijgelaten_arbeid,
        voorliggend: Voorliggend::default(),
        telt: (eigen.per_maand + telt_van_partner.per_maand).excess_over(vrij),
        telt_met_vakantiegeld: met_vakantiegeld.excess_over(vrij),
        telt_zeker: zeker.excess_over(vrij),
        geschat,
        bekend,
    })
}

/// What somebody has of their own.
struct Eigen {
    netto: Netto,
    /// Whether the benefit may still be more than the bijstand that is paid already.
    bekend: Rule<()>,
}

/// The net income of a person, without the bijstand that is paid already. As long as it is open which benefit there is, it
/// is left out; but what is more than the highest bijstand that anybody has, is none.
fn eigen_middelen<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<Eigen> {
    let netto = netto_inkomen(w, persoon)?;
    let kan_bijstand_zijn = netto.uit_uitkering > PerMonth::ZERO
        && netto.uit_uitkering <= hoogste_norm_van_wie_ook(w)?.bedrag;
    if !kan_bijstand_zijn {
        return Ok(Eigen { netto, bekend: Ok(()) });
    }
    Ok(match persoon.uitkering_soort() {
        Ok(UitkeringSoort::Bijstand) => Eigen { netto: netto.zonder_uitkering(), bekend: Ok(()) },
        Ok(_) => Eigen { netto, bekend: Ok(()) },
        Err(open) => Eigen { netto: netto.zonder_uitkering(), bekend: Err(Halt::Open(open)) },
    })
}

/// Of a spouse without right only what takes both incomes, with the bijstand of the other, above the norm for two.
///
/// Pw art. 32 lid 3, geldend 2026-07-01: "3 Indien een van de gehuwden geen recht op algemene bijstand heeft,
/// wordt zijn inkomen slechts in aanmerking genomen voor zover het inkomen van de gehuwden tezamen, met
/// inbegrip van de bijstand die zou worden verleend indien zijn inkomen niet in aanmerking wordt genomen, meer
/// zou bedragen dan de bijstandsnorm voor gehuwden. Voor de vaststelling van het inkomen van de
/// niet-rechthebbende echtgenoot is deze paragraaf van overeenkomstige toepassing."
fn boven_de_ruimte(netto: Netto, ruimte: Ruimte) -> Netto {
    let per_maand = netto.per_maand.excess_over(ruimte.per_maand);
    let met_vakantiegeld = netto.met_vakantiegeld().excess_over(ruimte.met_vakantietoeslag);
    let vakantiegeld = met_vakantiegeld.excess_over(per_maand);
    let zeker = netto.zeker.excess_over(ruimte.per_maand);
    Netto { per_maand, vakantiegeld, zeker, ..Netto::default() }
}
