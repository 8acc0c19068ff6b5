//! Kindgebonden budget: Wet op het kindgebonden budget (Wkb, BWBR0022751).
//! <https://wetten.overheid.nl/BWBR0022751/2026-01-01>
//!
//! Articles that compute nothing here: 3 (indexation), 4 (does not count as income for other
//! schemes), 5 (application: whoever has another toeslag is deemed to have applied), 6 to 11
//! (execution), 12 to 14 (woonlandpercentage for children outside the EU, EEA and Switzerland: not
//! covered).

mod afbouw;

pub use afbouw::AFBOUWREGELS;

use afbouw::Afbouw;

use crate::bron::{Bron, WKB};
use crate::datum::Maand;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::{Kinderbijslag, Rol, Verblijf};
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

/// Art. 2 lid 1, 4 and 5: the ages that count, each from the month after it is reached.
const GEBOORTE: i16 = 0;
const MIDDELSTE: i16 = 12;
const OUDSTE: i16 = 16;
const MEERDERJARIG: i16 = 18;

/// Assesses the kindgebonden budget of applicant and partner: art. 2 lid 9 gives partners one right.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.kindgebonden_budget.per_kind.op(s.maand).map_err(Stop::from));
    afweging.weiger(geen_kind(s))?;
    afweging.weiger(aanvrager_zonder_verblijfsrecht(s))?;
    weigh_vermogen(s, &mut afweging)?;
    add_partner_caveats(s, &mut afweging);
    let toekenning = KindgebondenBudget::new(s).and_then(|regel| toekenning(s, &regel, trace));
    Ok(afweging.besluit(toekenning))
}

/// What the month of the situation would give without regard to income, unrounded: for other schemes.
///
/// # Errors
/// Where a fact that decides on a child is not answered, or an amount is not known.
pub fn maximum_zonder_inkomen(s: &Situatie) -> Bekend<PerMonth> {
    if geen_kind(s)?.is_some() || aanvrager_zonder_verblijfsrecht(s)?.is_some() {
        return Ok(PerMonth::ZERO);
    }
    let recht = KindgebondenBudget::new(s)?.maand(s.maand, Ok(PerYear::ZERO), &mut NoTrace)?;
    Ok(recht.map_or(PerMonth::ZERO, |recht| recht.bedrag))
}

/// Art. 2 lid 1: a child for whom the parent has kinderbijslag, under eighteen. Only whether any
/// month of the year can have one.
fn geen_kind(s: &Situatie) -> Bekend<Option<Reason>> {
    let eerste = Maand::new(s.jaar(), 1);
    let mut open = None;
    let mut reden = geen_kind_onder_18(s);
    for kind in s.met_rol(Rol::Kind)? {
        match kind.geboortedatum() {
            Ok(geboren) if eerste.oud_na_maand(geboren, MEERDERJARIG) => {}
            Ok(_) => return Ok(None),
            // At no age does a child count whose kinderbijslag goes to somebody else.
            Err(_) if naar_ander(kind) => reden = kinderbijslag_naar_ander(s, kind),
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(Some(reden)), Err)
}

fn geen_kind_onder_18(s: &Situatie) -> Reason {
    Reason::new("geen_kind_onder_18", s.bron(&WKB, "2 lid 1"))
}

/// Whether it is known that the kinderbijslag for this child goes to somebody else.
fn naar_ander(kind: Persoon) -> bool {
    kind.kinderbijslag().is_ok_and(|aan| *aan == Kinderbijslag::Ander)
}

fn kinderbijslag_naar_ander(s: &Situatie, kind: Persoon) -> Reason {
    Reason::new("kinderbijslag_naar_ander", s.bron(&WKB, "2 lid 10")).about(kind.index)
}

/// Art. 1 lid 4.
fn weigh_vermogen(s: &Situatie, afweging: &mut Afweging) -> Result<(), Reason> {
    let normen = &s.normen.kindgebonden_budget;
    let grenzen = (&normen.vermogensgrens_alleenstaand, &normen.vermogensgrens_partners);
    weigh_samen(s, toeslagpartner(s), grenzen, s.bron(&WKB, "1 lid 4"), afweging)
}

/// The kindgebonden budget of one household, with the amounts of its year.
struct KindgebondenBudget<'a> {
    s: &'a Situatie<'a>,
    per_kind: PerYear,
    kind_12_tot_16: PerYear,
    kind_16_tot_18: PerYear,
    alleenstaande_ouder: PerYear,
    drempelinkomen: Drempelinkomen,
    drempelverhoging: PerYear,
    afbouw: Afbouw,
    partner: Option<Persoon<'a>>,
    certainty: Certainty,
}

/// The children who count in one month, by age.
#[derive(Default)]
struct Kinderen {
    alle: u8,
    van_12_tot_16: u8,
    van_16_tot_18: u8,
    nog_aan_te_vragen: Option<Caveat>,
}

impl<'a> KindgebondenBudget<'a> {
    fn new(s: &'a Situatie<'a>) -> Bekend<KindgebondenBudget<'a>> {
        let normen = &s.normen.kindgebonden_budget;
        let mut certainty = Certainty::Exact;
        Ok(KindgebondenBudget {
            s,
            per_kind: s.norm(&normen.per_kind, &mut certainty)?,
            kind_12_tot_16: s.norm(&normen.kind_12_tot_16, &mut certainty)?,
            kind_16_tot_18: s.norm(&normen.kind_16_tot_18, &mut certainty)?,
            alleenstaande_ouder: s.norm(&normen.alleenstaande_ouder, &mut certainty)?,
            drempelinkomen: drempelinkomen(s, &mut certainty)?,
            drempelverhoging: s.norm(&normen.drempelverhoging_partner, &mut certainty)?,
            afbouw: Afbouw::van(s, &mut certainty)?,
            partner: toeslagpartner(s)?,
            certainty,
        })
    }

    /// Art. 2 lid 1 and 10: the children of a month, or why none counts.
    fn kinderen(&self, maand: Maand) -> Bekend<Result<Kinderen, Reason>> {
        let mut kinderen = Kinderen::default();
        let mut reden = geen_kind_onder_18(self.s);
        let mut open = None;
        for kind in self.s.met_rol(Rol::Kind)? {
            match self.telt_mee(kind, maand) {
                Ok(Ok(())) => self.tel(&mut kinderen, kind, maand)?,
                Ok(Err(Some(eigen_reden))) => reden = eigen_reden,
                Ok(Err(None)) => {}
                Err(stop) => open = open.or(Some(stop)),
            }
        }
        match open {
            Some(stop) => Err(stop),
            None => Ok(if kinderen.alle == 0 { Err(reden) } else { Ok(kinderen) }),
        }
    }

    /// Whether a child counts: by age, then by kinderbijslag, then by residence status. A reason of
    /// its own only where the age is right.
    fn telt_mee(&self, kind: Persoon, maand: Maand) -> Bekend<Result<(), Option<Reason>>> {
        let geboren = match kind.geboortedatum() {
            Err(_) if naar_ander(kind) => {
                return Ok(Err(Some(kinderbijslag_naar_ander(self.s, kind))));
            }
            geboren => geboren?,
        };
        if !maand.oud_na_maand(geboren, GEBOORTE) {
            let reden = Reason::new("kind_telt_vanaf_volgende_maand", self.s.bron(&WKB, "2 lid 1"));
            return Ok(Err(Some(reden.about(kind.index))));
        }
        if maand.oud_na_maand(geboren, MEERDERJARIG) {
            return Ok(Err(None));
        }
        if *kind.kinderbijslag()? == Kinderbijslag::Ander {
            return Ok(Err(Some(kinderbijslag_naar_ander(self.s, kind))));
        }
        Ok(self.mag_meetellen(kind)?.map_err(Some))
    }

    /// Art. 1 lid 5: beside a partner without lawful residence, only a child who resides lawfully.
    fn mag_meetellen(&self, kind: Persoon) -> Bekend<Result<(), Reason>> {
        let rechtmatig =
            kind.verblijf().is_ok_and(|verblijf| *verblijf != Verblijf::NietRechtmatig);
        if rechtmatig || partner_zonder_verblijfsrecht(self.s)?.is_none() {
            return Ok(Ok(()));
        }
        kind.verblijf()?;
        let reden =
            Reason::new("partner_en_kind_zonder_verblijfsrecht", self.s.bron(&WKB, "1 lid 5"));
        Ok(Err(reden.about(kind.index)))
    }

    /// Art. 2 lid 4 and 5: the supplement for 16 and 17 takes the place of the lower one.
    fn tel(&self, kinderen: &mut Kinderen, kind: Persoon, maand: Maand) -> Bekend<()> {
        let geboren = kind.geboortedatum()?;
        kinderen.alle += 1;
        if maand.oud_na_maand(geboren, OUDSTE) {
            kinderen.van_16_tot_18 += 1;
        } else if maand.oud_na_maand(geboren, MIDDELSTE) {
            kinderen.van_12_tot_16 += 1;
        }
        if *kind.kinderbijslag()? == Kinderbijslag::NietAangevraagd {
            // At 16 and 17 without school there is no kinderbijslag, and this all the same.
            let oudste = maand.oud_na_maand(geboren, OUDSTE);
            let code = if oudste { "kinderbijslag_16_17" } else { "kinderbijslag_eerst_aanvragen" };
            kinderen.nog_aan_te_vragen.get_or_insert(Caveat { code, wie: Some(kind.index) });
        }
        Ok(())
    }

    /// Art. 2 lid 2 to 6: an amount per child, the supplements by age, and one for a parent without
    /// partner.
    fn maximum<T: Trace>(&self, kinderen: &Kinderen, trace: &mut T) -> PerYear {
        let alleen = self.partner.is_none();
        let per_kind = self.per_kind * i64::from(kinderen.alle);
        let jongste = self.kind_12_tot_16 * i64::from(kinderen.van_12_tot_16);
        let oudste = self.kind_16_tot_18 * i64::from(kinderen.van_16_tot_18);
        let ouder = if alleen { self.alleenstaande_ouder } else { PerYear::ZERO };
        let maximum = per_kind + jongste + oudste + ouder;
        trace.step("aantal_kinderen", kinderen.alle, self.s.bron(&WKB, "2 lid 1"));
        trace.step("bedrag_kinderen", per_kind, self.s.bron(&WKB, "2 lid 2"));
        if kinderen.van_12_tot_16 > 0 {
            trace.step("verhoging_12_tot_16", jongste, self.s.bron(&WKB, "2 lid 4"));
        }
        if kinderen.van_16_tot_18 > 0 {
            trace.step("verhoging_16_tot_18", oudste, self.s.bron(&WKB, "2 lid 5"));
        }
        if alleen {
            trace.step("alleenstaande_ouderkop", ouder, self.s.bron(&WKB, "2 lid 6"));
        }
        trace.step("maximumbedrag", maximum, self.s.bron(&WKB, "2 lid 2 tot en met 6"));
        maximum
    }

    /// Whether the income is so high that nothing is left even if every child counted, for the
    /// highest amount. Then it need not be asked which children do.
    fn inkomen_laat_niets_over(&self, inkomen: Bekend<PerYear>) -> Bekend<bool> {
        let Ok(inkomen) = inkomen else { return Ok(false) };
        let alle = u8::try_from(self.s.met_rol(Rol::Kind)?.count()).unwrap_or(u8::MAX);
        let kinderen = Kinderen { alle, van_16_tot_18: alle, ..Kinderen::default() };
        let vermindering = self.vermindering(Toetsingsinkomen(inkomen), &mut NoTrace);
        Ok(self.maximum(&kinderen, &mut NoTrace) <= vermindering)
    }

    /// Art. 2 lid 7 and 8: less by a percentage of the toetsingsinkomen above the drempelinkomen,
    /// which is higher with a partner.
    fn vermindering<T: Trace>(&self, inkomen: Toetsingsinkomen, trace: &mut T) -> PerYear {
        let Drempelinkomen(drempel) = self.drempelinkomen;
        let (drempel, artikel) = match self.partner {
            Some(_) => (drempel + self.drempelverhoging, "2 lid 8"),
            None => (drempel, "1 lid 1 onder d"),
        };
        let Toetsingsinkomen(inkomen) = inkomen;
        let vermindering = self.afbouw.over(inkomen, drempel);
        trace.step("drempelinkomen", drempel, self.s.bron(&WKB, artikel));
        trace.step("afbouwpercentage", self.afbouw.percentage, self.s.bron(&WKB, "2 lid 7"));
        if let Some((knik, percentage)) = self.afbouw.boven {
            trace.step("knikinkomen", knik, self.s.bron(&WKB, "2 lid 7"));
            trace.step("afbouwpercentage_boven_knik", percentage, self.s.bron(&WKB, "2 lid 7"));
        }
        trace.step("vermindering", vermindering, self.s.bron(&WKB, "2 lid 7 en 8"));
        vermindering
    }
}

impl Maandregel for KindgebondenBudget<'_> {
    fn leeftijden(&self) -> &'static [i16] {
        &[GEBOORTE, MIDDELSTE, OUDSTE, MEERDERJARIG]
    }

    fn inkomen<T: Trace>(&self, _: Maand, _: &mut Certainty, trace: &mut T) -> Bekend<PerYear> {
        gezamenlijk_toetsingsinkomen(self.s, trace).map(|Toetsingsinkomen(inkomen)| inkomen)
    }

    fn afbouwartikel(&self) -> Bron {
        self.s.bron(&WKB, "2 lid 7")
    }

    fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>> {
        let kinderen = match self.kinderen(maand) {
            Ok(Ok(kinderen)) => kinderen,
            Ok(Err(reden)) => return Ok(Err(reden)),
            Err(_) if self.inkomen_laat_niets_over(inkomen)? => {
                let bedrag = PerMonth::ZERO;
                return Ok(Ok(Maandrecht { bedrag, certainty: self.certainty, caveat: None }));
            }
            Err(stop) => return Err(stop),
        };
        let maximum = self.maximum(&kinderen, trace);
        let vermindering = self.vermindering(Toetsingsinkomen(inkomen?), trace);
        let jaarbedrag = maximum.excess_over(vermindering);
        trace.step("jaarbedrag", jaarbedrag, self.s.bron(&WKB, "2 lid 7"));
        let bedrag = jaarbedrag.per_month();
        trace.step("maandbedrag", bedrag, self.s.bron(&WKB, "2 lid 11"));
        let caveat = kinderen.nog_aan_te_vragen;
        Ok(Ok(Maandrecht { bedrag, certainty: self.certainty, caveat }))
    }
}
