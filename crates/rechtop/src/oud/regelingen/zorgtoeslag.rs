//! Zorgtoeslag: Wet op de zorgtoeslag (Wzt, BWBR0018451).
//! <https://wetten.overheid.nl/BWBR0018451/2026-01-01>
//!
//! Articles that compute nothing here: 1a and 5 (payment, also for who pays a bestuursrechtelijke
//! premie), 4a (treaty persons abroad: not covered, the woonlandfactor is not in our amounts), 6 and
//! on (execution).

use jiff::civil::date;

use crate::bron::{Bron, WZT};
use crate::datum::Maand;
use crate::euro::{Halves, PerMonth, PerYear, Procent};
use crate::oud::begrippen::drempelinkomen::{Drempelinkomen, drempelinkomen};
use crate::oud::begrippen::inkomen::{Toetsingsinkomen, gezamenlijk_toetsingsinkomen};
use crate::oud::begrippen::toekenning::{Maandrecht, Maandregel, toekenning};
use crate::oud::begrippen::toeslagpartner::{add_partner_caveats, toeslagpartner};
use crate::oud::begrippen::verblijf::{
    aanvrager_zonder_verblijfsrecht, partner_zonder_verblijfsrecht,
};
use crate::oud::begrippen::vermogen::weigh_samen;
use crate::oud::outcome::{Afweging, Bekend, Caveat, Certainty, Outcome, Reason, Stop};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::{NoTrace, Trace};
use crate::versions::{Period, Versions};

/// Wzt art. 1 lid 1 onder c: a verzekerde has reached this age in an earlier month.
const VERZEKERD_VANAF: i16 = 18;

/// Assesses the zorgtoeslag of applicant and partner together: art. 2 lid 1 gives partners one
/// right.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.zorgtoeslag.standaardpremie.op(s.maand).map_err(Stop::from));
    afweging.weiger(niemand_verzekerd(s))?;
    afweging.weiger(aanvrager_zonder_verblijfsrecht(s))?;
    afweging.weiger(partner_zonder_verblijfsrecht(s))?;
    weigh_vermogen(s, &mut afweging)?;
    add_partner_caveats(s, &mut afweging);
    let toekenning = Zorgtoeslag::new(s).and_then(|regel| toekenning(s, &regel, trace));
    Ok(afweging.besluit(toekenning))
}

/// Art. 1 lid 1 onder c: without anybody insured there is no premium to help with, whatever their
/// ages and incomes are.
fn niemand_verzekerd(s: &Situatie) -> Bekend<Option<Reason>> {
    let aanvrager = s.aanvrager()?;
    if let Some(reden) = niet_verzekerd(s, aanvrager)? {
        let partner = toeslagpartner(s)?;
        let partner_ook_niet = match partner {
            Some(partner) => niet_verzekerd(s, partner)?.is_some(),
            None => true,
        };
        return Ok(partner_ook_niet.then_some(reden));
    }
    Ok(None)
}

/// Why somebody is no verzekerde in any month: too young all year, no insurance, or one suspended by
/// detention (Zorgverzekeringswet art. 24).
fn niet_verzekerd(s: &Situatie, persoon: Persoon) -> Bekend<Option<Reason>> {
    let laatste = Maand::new(s.jaar(), 12);
    let te_jong = |geboren| !laatste.oud_na_maand(geboren, VERZEKERD_VANAF);
    let code = match (persoon.zorgverzekerd(), persoon.gedetineerd()) {
        _ if persoon.geboortedatum().is_ok_and(te_jong) => "nog_geen_18",
        (Ok(false), _) => "niet_verzekerd",
        (_, Ok(true)) => "verzekering_geschorst",
        (Err(stop), _) | (_, Err(stop)) => return Err(stop),
        (Ok(true), Ok(false)) => return Ok(None),
    };
    let bron = s.bron(&WZT, "1 lid 1 onder c");
    Ok(Some(Reason::new(code, bron).about(persoon.index)))
}

/// Where the limit of wealth stands in the act.
pub const VERMOGENSARTIKEL: Versions<&str> = Versions::of(&[
    (Period::between(date(2024, 1, 1), date(2024, 11, 5)), "2a lid 1"),
    (Period::from(date(2024, 11, 6)), "3 lid 1"),
]);

/// Art. 3 lid 1 (until November 2024: 2a lid 1).
fn weigh_vermogen(s: &Situatie, afweging: &mut Afweging) -> Result<(), Reason> {
    let normen = &s.normen.zorgtoeslag;
    let grenzen = (&normen.vermogensgrens_alleenstaand, &normen.vermogensgrens_partners);
    let artikel = VERMOGENSARTIKEL.on(s.maand.eerste_dag()).unwrap_or("3 lid 1");
    let bron = s.bron(&WZT, artikel);
    weigh_samen(s, toeslagpartner(s), grenzen, bron, afweging)
}

/// The zorgtoeslag of one household, with the amounts of its year.
struct Zorgtoeslag<'a> {
    s: &'a Situatie<'a>,
    standaardpremie: PerYear,
    drempelinkomen: Drempelinkomen,
    drempelpercentage: Procent,
    afbouwpercentage: Procent,
    partner: Option<Persoon<'a>>,
    certainty: Certainty,
}

impl<'a> Zorgtoeslag<'a> {
    fn new(s: &'a Situatie<'a>) -> Bekend<Zorgtoeslag<'a>> {
        let normen = &s.normen.zorgtoeslag;
        let mut certainty = Certainty::Exact;
        let partner = toeslagpartner(s)?;
        let drempelpercentage = match partner {
            Some(_) => &normen.drempelpercentage_partners,
            None => &normen.drempelpercentage_alleenstaand,
        };
        Ok(Zorgtoeslag {
            s,
            standaardpremie: s.norm(&normen.standaardpremie, &mut certainty)?,
            drempelinkomen: drempelinkomen(s, &mut certainty)?,
            drempelpercentage: s.norm(drempelpercentage, &mut certainty)?,
            afbouwpercentage: s.norm(&normen.afbouwpercentage, &mut certainty)?,
            partner,
            certainty,
        })
    }

    /// Art. 2 lid 2 and 3: the norm premium is a percentage of the drempelinkomen, raised by a
    /// percentage of the toetsingsinkomen as far as that is above the drempelinkomen. Percentages
    /// for a verzekerde with a partner measure the joint income.
    fn normpremie(&self, inkomen: Toetsingsinkomen) -> PerYear {
        let Drempelinkomen(drempel) = self.drempelinkomen;
        let Toetsingsinkomen(inkomen) = inkomen;
        drempel * self.drempelpercentage + inkomen.excess_over(drempel) * self.afbouwpercentage
    }

    /// Art. 2 lid 1: the standard premium, for a verzekerde with a partner twice, as far as it is
    /// above the norm premium.
    fn jaarbedrag<T: Trace>(&self, inkomen: Toetsingsinkomen, trace: &mut T) -> PerYear {
        let Drempelinkomen(drempel) = self.drempelinkomen;
        let standaardpremie = self.standaardpremie * if self.partner.is_some() { 2 } else { 1 };
        let normpremie = self.normpremie(inkomen);
        let jaarbedrag = standaardpremie.excess_over(normpremie);
        trace.step("standaardpremie", standaardpremie, self.s.bron(&WZT, "2 lid 1"));
        trace.step("drempelinkomen", drempel, self.s.bron(&WZT, "1 lid 1 onder f"));
        trace.step("drempelpercentage", self.drempelpercentage, self.s.bron(&WZT, "2 lid 3"));
        trace.step("afbouwpercentage", self.afbouwpercentage, self.s.bron(&WZT, "2 lid 3"));
        trace.step("normpremie", normpremie, self.s.bron(&WZT, "2 lid 2 en 3"));
        trace.step("jaarbedrag", jaarbedrag, self.s.bron(&WZT, "2 lid 1"));
        jaarbedrag
    }

    /// Nothing, where the income leaves nothing: that decides whoever is insured.
    fn niets_over(&self, inkomen: Bekend<PerYear>) -> Option<Result<Maandrecht, Reason>> {
        let samen = self.jaarbedrag(Toetsingsinkomen(inkomen.ok()?), &mut NoTrace);
        let niets = Maandrecht { bedrag: PerMonth::ZERO, certainty: self.certainty, caveat: None };
        (samen == PerYear::ZERO).then_some(Ok(niets))
    }

    /// Art. 1 lid 1 onder c: a verzekerde from the month after turning eighteen.
    fn verzekerd_in(&self, maand: Maand, persoon: Persoon) -> Bekend<Result<(), Reason>> {
        if let Some(reden) = niet_verzekerd(self.s, persoon)? {
            return Ok(Err(reden));
        }
        let bron = self.s.bron(&WZT, "1 lid 1 onder c");
        let te_jong = Reason::new("nog_geen_18", bron).about(persoon.index);
        let oud_genoeg = maand.oud_na_maand(persoon.geboortedatum()?, VERZEKERD_VANAF);
        Ok(if oud_genoeg { Ok(()) } else { Err(te_jong) })
    }
}

impl Maandregel for Zorgtoeslag<'_> {
    fn leeftijden(&self) -> &'static [i16] {
        &[VERZEKERD_VANAF]
    }

    fn inkomen<T: Trace>(&self, _: Maand, _: &mut Certainty, trace: &mut T) -> Bekend<PerYear> {
        gezamenlijk_toetsingsinkomen(self.s, trace).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Bron {
        self.s.bron(&WZT, "2 lid 3")
    }

    /// Art. 2 lid 4: where the partner is no verzekerde, half of the joint amount. The one who is
    /// insured has the right, so also a partner whose partner the applicant is.
    fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let aanvrager = self.s.aanvrager().and_then(|wie| self.verzekerd_in(maand, wie));
        let partner = self.partner.map(|partner| self.verzekerd_in(maand, partner)).transpose();
        let (aanvrager, partner) = match (aanvrager, partner) {
            (Ok(aanvrager), Ok(partner)) => (aanvrager, partner),
            (Err(stop), _) | (_, Err(stop)) => return self.niets_over(inkomen).ok_or(stop),
        };
        let caveat = match (aanvrager, partner) {
            (Err(reden), None | Some(Err(_))) => return Ok(Err(reden)),
            (Err(_), Some(Ok(()))) => Some(Caveat { code: "partner_vraagt_aan", wie: None }),
            (Ok(()), _) => None,
        };
        let samen = self.jaarbedrag(Toetsingsinkomen(inkomen?), trace);
        let een_van_beiden = partner.is_some_and(|partner| partner.is_ok() != aanvrager.is_ok());
        let jaarbedrag = if een_van_beiden { samen / Halves } else { samen };
        if een_van_beiden {
            trace.step("halvering", jaarbedrag, self.s.bron(&WZT, "2 lid 4"));
        }
        let bedrag = jaarbedrag.per_month();
        trace.step("maandbedrag", bedrag, self.s.bron(&WZT, "2 lid 5"));
        Ok(Ok(Maandrecht { bedrag, certainty: self.certainty, caveat }))
    }
}
