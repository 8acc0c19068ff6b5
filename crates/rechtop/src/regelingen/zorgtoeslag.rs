//! Zorgtoeslag: Wet op de zorgtoeslag (Wzt, BWBR0018451). <https://wetten.overheid.nl/BWBR0018451/2026-01-01>
//!
//! Rekent niet: 1a en 5 (betaling, ook bij een bestuursrechtelijke premie); 4a (verdragsgerechtigden in het buitenland:
//! niet gedekt, de woonlandfactor staat niet in de bedragen); 6 tot en met 8 (uitvoering).

use jiff::civil::date;

use crate::begrippen::drempelinkomen::{Drempelinkomen, drempelinkomen};
use crate::begrippen::inkomen::{Toetsingsinkomen, gezamenlijk_toetsingsinkomen};
use crate::begrippen::partner::{tell_of_partner, toeslagpartner};
use crate::begrippen::verblijf::{aanvrager_met_verblijfsrecht, partner_met_verblijfsrecht};
use crate::begrippen::vermogen::{Vermogensgrenzen, vermogen_samen};
use crate::bron::{Artikel, WZT};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{Halves, PerMonth, PerYear, Procent};
use crate::feiten::Persoon;
use crate::jaar::{Toeslagregel, toeslagjaar};
use crate::rekenen::{Halt, Rule, Trace, Verdict, Worksheet, refused};
use crate::versions::{Period, Versions};
use crate::waarde::Leeftijd;

/// The zorgtoeslag of applicant and partner together: Wzt 2 lid 1 gives partners one right.
pub fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    w.weigh(iemand_verzekerd)?;
    w.weigh(aanvrager_met_verblijfsrecht)?;
    w.weigh(partner_met_verblijfsrecht)?;
    w.weigh(vermogen)?;
    tell_of_partner(w);
    let regel = Zorgtoeslag::van(w)?;
    Ok(toeslagjaar(w, &regel)?.into())
}

/// Without anybody insured there is no premium to help with, whatever their ages and incomes are.
///
/// Wzt art. 1 lid 1 onder c, geldend 2026-01-01: "verzekerde: de persoon, bedoeld in artikel 1, onder f, van de
/// Zorgverzekeringswet, de persoon die een bijdrage als bedoeld in artikel 68b, vijfde lid, van de
/// Zorgverzekeringswet verschuldigd is, of de persoon, bedoeld in artikel 69 van de Zorgverzekeringswet, steeds
/// vanaf de eerste dag van de kalendermaand volgende op de maand waarin hij achttien jaar wordt, met
/// uitzondering van de verzekerde, bedoeld in artikel 24, eerste of derde lid, van die wet;"
fn iemand_verzekerd<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let aanvrager = w.situatie().aanvrager()?;
    let Some(reason) = refused(verzekerd_dit_jaar(w, aanvrager))? else { return Ok(()) };
    let partner_ook_niet = match toeslagpartner(w)? {
        Some(partner) => refused(verzekerd_dit_jaar(w, partner))?.is_some(),
        None => true,
    };
    reason.refuse_if(partner_ook_niet)
}

/// Whether somebody is a verzekerde in some month: not too young all year, and with an insurance that is not suspended
/// by detention.
///
/// Zvw art. 24 lid 1, geldend 2026-01-01: "De rechten en plichten uit de zorgverzekering zijn van rechtswege
/// opgeschort gedurende de periode waarover Onze Minister van Justitie in het kader van de uitvoering van een
/// rechterlijke uitspraak verantwoordelijk is voor de verstrekking van geneeskundige zorg aan een verzekerde."
fn verzekerd_dit_jaar<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
    let vanaf = w.norm(&w.normen().zorgtoeslag.verzekerd_vanaf)?;
    let december = w.laatste_maand();
    let te_jong = |geboren| !december.na_maand_van_leeftijd(geboren, vanaf);
    let code = match (persoon.zorgverzekerd(), persoon.gedetineerd()) {
        _ if persoon.geboortedatum_indien_bekend().is_some_and(te_jong) => ReasonCode::NogGeen18,
        (Ok(false), _) => ReasonCode::NietVerzekerd,
        (_, Ok(true)) => ReasonCode::VerzekeringGeschorst,
        (Err(open), _) | (_, Err(open)) => return Err(open.into()),
        (Ok(true), Ok(false)) => return Ok(()),
    };
    w.reason(code, WZT.art("1 lid 1 onder c")).about(persoon).refuse()
}

/// Where the limit of wealth stands in the act.
pub const VERMOGENSARTIKEL: Versions<&str> = Versions::of(&[
    (Period::between(date(2024, 1, 1), date(2024, 11, 5)), "2a lid 1"),
    (Period::from(date(2024, 11, 6)), "3 lid 1"),
]);

/// Until November 2024 in art. 2a lid 1.
///
/// Wzt art. 3 lid 1, geldend 2026-01-01: "In afwijking van artikel 7, derde lid, van de Algemene wet
/// inkomensafhankelijke regelingen, bestaat geen aanspraak op een zorgtoeslag indien de rendementsgrondslag,
/// bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de verzekerde aan het begin van het
/// berekeningsjaar meer bedraagt dan € 146.011 of, indien de verzekerde het gehele berekeningsjaar dezelfde
/// partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3, van de Wet inkomstenbelasting
/// 2001, van de verzekerde en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 184.633.
/// Bij de bepaling van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de
/// vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001."
fn vermogen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let normen = &w.normen().zorgtoeslag;
    let artikel = WZT.art(w.version(&VERMOGENSARTIKEL).unwrap_or("3 lid 1"));
    let (alleen, samen) = (&normen.vermogensgrens_alleenstaand, &normen.vermogensgrens_partners);
    vermogen_samen(w, toeslagpartner(w), Vermogensgrenzen { alleen, samen, artikel })
}

/// The zorgtoeslag of one household, with the amounts of its year.
struct Zorgtoeslag<'a> {
    standaardpremie: PerYear,
    drempelinkomen: Drempelinkomen,
    drempelpercentage: Procent,
    afbouwpercentage: Procent,
    verzekerd_vanaf: Leeftijd,
    partner: Option<Persoon<'a>>,
}

impl<'a> Zorgtoeslag<'a> {
    fn van(w: &mut Worksheet<'a, impl Trace>) -> Rule<Zorgtoeslag<'a>> {
        let normen = &w.normen().zorgtoeslag;
        let partner = toeslagpartner(w)?;
        let drempelpercentage = match partner {
            Some(_) => &normen.drempelpercentage_partners,
            None => &normen.drempelpercentage_alleenstaand,
        };
        Ok(Zorgtoeslag {
            standaardpremie: w.norm(&normen.standaardpremie)?,
            drempelinkomen: drempelinkomen(w)?,
            drempelpercentage: w.norm(drempelpercentage)?,
            afbouwpercentage: w.norm(&normen.afbouwpercentage)?,
            verzekerd_vanaf: w.norm(&normen.verzekerd_vanaf)?,
            partner,
        })
    }

    /// Wzt art. 2 lid 2, geldend 2026-01-01: "De normpremie bedraagt een percentage van het drempelinkomen in
    /// het berekeningsjaar, vermeerderd met een percentage van het toetsingsinkomen van de verzekerde in dat
    /// jaar voorzover dat toetsingsinkomen het drempelinkomen te boven gaat. Voor een verzekerde met een
    /// partner wordt daarbij het gezamenlijke toetsingsinkomen in aanmerking genomen."
    ///
    /// Wzt art. 2 lid 3, geldend 2026-01-01: "De percentages worden voor verzekerden met een partner
    /// vastgesteld op 4,289% van het drempelinkomen, vermeerderd met 13,730% van het toetsingsinkomen voor
    /// zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner op 1,912% van het
    /// drempelinkomen, vermeerderd met 13,730% van het toetsingsinkomen voor zover dat boven het drempelinkomen
    /// uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd."
    fn normpremie(&self, Toetsingsinkomen(inkomen): Toetsingsinkomen) -> PerYear {
        let Drempelinkomen(drempel) = self.drempelinkomen;
        drempel * self.drempelpercentage + inkomen.excess_over(drempel) * self.afbouwpercentage
    }

    /// Wzt art. 2 lid 1, geldend 2026-01-01: "Indien de normpremie voor een verzekerde in het berekeningsjaar
    /// minder bedraagt dan de standaardpremie in dat jaar, heeft de verzekerde aanspraak op een zorgtoeslag ter
    /// grootte van dat verschil. Voor een verzekerde met een partner wordt daarbij tweemaal de standaardpremie
    /// in aanmerking genomen; in dat geval worden de verzekerde en zijn partner voor de toepassing van deze wet
    /// geacht gezamenlijk één aanspraak te hebben."
    fn jaarbedrag(&self, w: &mut Worksheet<'a, impl Trace>, inkomen: Toetsingsinkomen) -> PerYear {
        let Drempelinkomen(drempel) = self.drempelinkomen;
        let standaardpremie = self.standaardpremie * if self.partner.is_some() { 2 } else { 1 };
        let normpremie = self.normpremie(inkomen);
        let jaarbedrag = standaardpremie.excess_over(normpremie);
        w.step(StepCode::Standaardpremie, standaardpremie, WZT.art("2 lid 1"));
        w.step(StepCode::Drempelinkomen, drempel, WZT.art("1 lid 1 onder f"));
        w.step(StepCode::Drempelpercentage, self.drempelpercentage, WZT.art("2 lid 3"));
        w.step(StepCode::Afbouwpercentage, self.afbouwpercentage, WZT.art("2 lid 3"));
        w.step(StepCode::Normpremie, normpremie, WZT.art("2 lid 2 en 3"));
        w.step(StepCode::Jaarbedrag, jaarbedrag, WZT.art("2 lid 1"));
        jaarbedrag
    }

    /// Whether somebody is a verzekerde in the month: from the month after turning eighteen.
    ///
    /// Wzt art. 1 lid 1 onder c, geldend 2026-01-01: "verzekerde: de persoon, bedoeld in artikel 1, onder f,
    /// van de Zorgverzekeringswet, de persoon die een bijdrage als bedoeld in artikel 68b, vijfde lid, van de
    /// Zorgverzekeringswet verschuldigd is, of de persoon, bedoeld in artikel 69 van de Zorgverzekeringswet,
    /// steeds vanaf de eerste dag van de kalendermaand volgende op de maand waarin hij achttien jaar wordt, met
    /// uitzondering van de verzekerde, bedoeld in artikel 24, eerste of derde lid, van die wet;"
    fn verzekerd(&self, w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<()> {
        verzekerd_dit_jaar(w, persoon)?;
        let oud_genoeg = w.had_bereikt(persoon.geboortedatum()?, self.verzekerd_vanaf);
        let te_jong = w.reason(ReasonCode::NogGeen18, WZT.art("1 lid 1 onder c"));
        te_jong.about(persoon).refuse_if(!oud_genoeg)
    }

    /// Who of the two is a verzekerde in the month. Where nobody is, the reason is that of the applicant.
    fn verzekerden(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Verzekerden> {
        let aanvrager = w.situatie().aanvrager()?;
        let aanvrager = refused(self.verzekerd(w, aanvrager))?;
        let partner =
            self.partner.map(|partner| refused(self.verzekerd(w, partner))).transpose()?;
        match (aanvrager, partner) {
            (Some(reason), None | Some(Some(_))) => reason.refuse(),
            (Some(_), Some(None)) => Ok(Verzekerden::AlleenPartner),
            (None, Some(Some(_))) => Ok(Verzekerden::AlleenAanvrager),
            (None, None | Some(None)) => Ok(Verzekerden::Allen),
        }
    }
}

/// Who is insured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verzekerden {
    Allen,
    AlleenAanvrager,
    AlleenPartner,
}

impl<'a, T: Trace> Toeslagregel<'a, T> for Zorgtoeslag<'a> {
    fn inkomen(&self, w: &mut Worksheet<'a, T>) -> Rule<PerYear> {
        gezamenlijk_toetsingsinkomen(w).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Artikel {
        WZT.art("2 lid 3")
    }

    /// Where the partner is no verzekerde, half of the joint amount. The one who is insured has the right, so also a
    /// partner whose partner the applicant is.
    ///
    /// Wzt art. 2 lid 4, geldend 2026-01-01: "In afwijking van het eerste lid bedraagt de aanspraak op een
    /// zorgtoeslag voor een verzekerde met een partner die geen verzekerde is, vijftig procent van het op grond
    /// van het eerste lid berekende bedrag."
    ///
    /// Wzt art. 2 lid 5, geldend 2026-01-01: "De aanspraak op een zorgtoeslag wordt voor iedere kalendermaand
    /// afzonderlijk bepaald."
    fn maand(&self, w: &mut Worksheet<'a, T>, inkomen: Rule<PerYear>) -> Rule<PerMonth> {
        let verzekerden = match self.verzekerden(w) {
            Err(Halt::Refused(reason)) => return reason.refuse(),
            Err(open) => {
                // An income that leaves nothing decides whoever is insured.
                let niets_over = inkomen.is_ok_and(|inkomen| {
                    let samen = w.probe(|w| self.jaarbedrag(w, Toetsingsinkomen(inkomen)));
                    samen == PerYear::ZERO
                });
                return if niets_over { Ok(PerMonth::ZERO) } else { Err(open) };
            }
            Ok(verzekerden) => verzekerden,
        };
        let samen = self.jaarbedrag(w, Toetsingsinkomen(inkomen?));
        let jaarbedrag = if verzekerden == Verzekerden::Allen { samen } else { samen / Halves };
        if verzekerden != Verzekerden::Allen {
            w.step(StepCode::Halvering, jaarbedrag, WZT.art("2 lid 4"));
        }
        if verzekerden == Verzekerden::AlleenPartner {
            w.tell(CaveatCode::PartnerVraagtAan);
        }
        let bedrag = jaarbedrag.per_month();
        w.step(StepCode::Maandbedrag, bedrag, WZT.art("2 lid 5"));
        Ok(bedrag)
    }
}
