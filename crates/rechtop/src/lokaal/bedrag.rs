//! What a scheme gives: its parts, for each whom they are for, added up.

use rechtop_lokaal::Vakantiegeld;
use rechtop_lokaal::{
    Afbouw, Afronding, Bedragdeel, Bedragrij, Bedragsoort, Elke, VanNorm, Versie,
};
use smallvec::SmallVec;

use super::grond::{Om, misschien};
use super::inkomen::netto_samen;
use super::norm::{deel, euro, per_maand};
use super::voorwaarde::alle;
use super::wie::ieder;
use crate::codes::{CaveatCode, StepCode};
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::rekenen::{Halt, Rounding, Rule, Trace, Worksheet, round};

/// What the parts come to together.
#[derive(Debug, Clone, Default)]
pub(super) struct Som<'a> {
    pub per_maand: PerMonth,
    pub per_jaar: PerYear,
    pub eenmalig: Euro,
    /// Costs that are paid, up to so much.
    pub hoogstens: Euro,
    /// Money that is lent, up to so much.
    pub lening: Euro,
    /// What is given that is not money on an account.
    pub natura: bool,
    /// Whether a part has an amount that the source does not give.
    pub onbekend: bool,
    /// What each gets, or the household.
    wie: SmallVec<[(Option<Persoon<'a>>, Euro); 2]>,
}

impl<'a> Som<'a> {
    /// Whether nothing fitted.
    pub(super) fn is_niets(&self) -> bool {
        !self.heeft_bedrag() && !self.natura && !self.onbekend
    }

    /// Whether there is an amount.
    pub(super) fn heeft_bedrag(&self) -> bool {
        self.wie.iter().any(|(_, euro)| *euro > Euro::ZERO)
    }

    fn per_wie(&mut self, persoon: Option<Persoon<'a>>, meer: Euro) {
        match self.wie.iter_mut().find(|(wie, _)| *wie == persoon) {
            Some((_, euro)) => *euro = *euro + meer,
            None => self.wie.push((persoon, meer)),
        }
    }

    /// Takes note of the steps: what each gets, all parts together.
    pub(super) fn explain(&self, w: &mut Worksheet<'a, impl Trace>, om: Om<'a>) {
        for (wie, euro) in self.wie.iter().filter(|(_, euro)| *euro > Euro::ZERO) {
            match wie {
                Some(persoon) => w.step_of(StepCode::LokaalBedrag, *persoon, *euro, om.bron),
                None => w.step(StepCode::LokaalBedragSamen, *euro, om.bron),
            }
        }
    }
}

/// An amount, where the file has one for the person or the household.
enum Waard {
    Euro(Euro),
    Onbekend,
    Niets,
}

/// All parts for those for whom the scheme is.
pub(super) fn som<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    versie: &'static Versie,
    om: Om<'a>,
    voor: &[Option<Persoon<'a>>],
) -> Rule<Som<'a>> {
    let mut som = Som::default();
    for deel in &versie.bedrag {
        match deel.per {
            Some(per) if per != om.regeling.regeling.voor => {
                let eigen = ieder(w, per)?;
                tel_op(w, deel, om, &eigen, &mut som)?;
            }
            _ => tel_op(w, deel, om, voor, &mut som)?,
        }
    }
    Ok(som)
}

fn tel_op<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: &'static Bedragdeel,
    om: Om<'a>,
    voor: &[Option<Persoon<'a>>],
    som: &mut Som<'a>,
) -> Rule<()> {
    let meest = van.hoogstens_keer.map_or(usize::MAX, usize::from);
    let mut keren = 0;
    for persoon in voor {
        if keren == meest {
            break;
        }
        let om = om.met(*persoon);
        let waard = match alle(w, &van.als, om) {
            Ok(_) => waard(w, van, om)?,
            Err(Halt::Refused(_)) => Waard::Niets,
            Err(halt) => return Err(halt),
        };
        keren += usize::from(!matches!(waard, Waard::Niets));
        neem(van, om, waard, som);
    }
    Ok(())
}

/// Adds one part for one person, as what it is.
fn neem<'a>(van: &'static Bedragdeel, om: Om<'a>, waard: Waard, som: &mut Som<'a>) {
    let euro = match waard {
        Waard::Niets => return,
        Waard::Onbekend => {
            som.onbekend = true;
            return;
        }
        Waard::Euro(euro) => euro,
    };
    som.per_wie(om.persoon, euro);
    match (van.soort, van.elke) {
        (Bedragsoort::Geld, Elke::Maand) => som.per_maand += PerMonth::new(euro),
        (Bedragsoort::Geld, Elke::Jaar | Elke::Schooljaar) => som.per_jaar += PerYear::new(euro),
        (Bedragsoort::Geld, Elke::Keer) => som.eenmalig = som.eenmalig + euro,
        (Bedragsoort::Hoogstens | Bedragsoort::Tegoed, _) => som.hoogstens = som.hoogstens + euro,
        (Bedragsoort::Lening, _) => som.lening = som.lening + euro,
        (Bedragsoort::Natura | Bedragsoort::Korting, _) => {
            som.natura = true;
            som.hoogstens = som.hoogstens + euro;
        }
        (Bedragsoort::Onbekend, _) => som.onbekend = true,
    }
}

/// What a part is worth for one person or for the household.
fn waard<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: &'static Bedragdeel,
    om: Om<'a>,
) -> Rule<Waard> {
    let vol = if van.rijen.is_empty() {
        een(w, van.euro, van.van_norm.as_ref(), om)?
    } else {
        match rij(w, &van.rijen, om)? {
            Some(Bedragrij { onbekend: true, .. }) => Some(Waard::Onbekend),
            Some(rij) => een(w, rij.euro, rij.van_norm.as_ref(), om)?,
            None => Some(Waard::Niets),
        }
    };
    // What is given in kind, or has no amount in the source, needs none.
    let vol = vol.unwrap_or(match van.soort {
        Bedragsoort::Natura | Bedragsoort::Korting => Waard::Euro(Euro::ZERO),
        _ => Waard::Onbekend,
    });
    Ok(match (vol, &van.afbouw) {
        (Waard::Euro(vol), Some(afbouw)) => Waard::Euro(na_afbouw(w, afbouw, vol, om)?),
        (vol, _) => vol,
    })
}

fn rij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    rijen: &'static [Bedragrij],
    om: Om<'a>,
) -> Rule<Option<&'static Bedragrij>> {
    for rij in rijen {
        let (past, gathered) = w.gather(|w| alle(w, &rij.als, om));
        match past {
            Ok(_) => {
                w.take_over(&gathered);
                return Ok(Some(rij));
            }
            Err(Halt::Refused(_)) => {}
            Err(halt) => return Err(halt),
        }
    }
    Ok(None)
}

fn een<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    bedrag: Option<rechtop_lokaal::Bedrag>,
    van_norm: Option<&'static VanNorm>,
    om: Om<'a>,
) -> Rule<Option<Waard>> {
    match (bedrag, van_norm) {
        (Some(bedrag), _) => Ok(Some(Waard::Euro(euro(bedrag)))),
        (None, Some(aandeel)) => deel_van_norm(w, aandeel, om).map(Some),
        (None, None) => Ok(None),
    }
}

/// A share of a norm. Where the source does not say whether holiday allowance is in it, there is no amount.
fn deel_van_norm<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: &'static VanNorm,
    om: Om<'a>,
) -> Rule<Waard> {
    if van.vakantiegeld == Vakantiegeld::Onbekend {
        return Ok(Waard::Onbekend);
    }
    let Some(norm) = per_maand(w, &van.norm, van.vakantiegeld, om, &alle)? else {
        return Ok(Waard::Onbekend);
    };
    if norm.laagst != norm.hoogst {
        return Ok(Waard::Onbekend);
    }
    let aandeel = van.daarvan.map_or(norm.hoogst, |ook| norm.hoogst * super::norm::procent(ook));
    let bedrag = (aandeel * super::norm::procent(van.procent)).amount();
    let how = match van.afronding {
        Afronding::Centen => Rounding::HalfUpToCent,
        Afronding::Euros => Rounding::HalfUpToEuro,
        Afronding::EurosOmhoog => Rounding::UpToEuro,
    };
    Ok(Waard::Euro(round(om.bron, bedrag, how)))
}

/// What is left of an amount where the income is above a limit.
fn na_afbouw<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    afbouw: &'static Afbouw,
    vol: Euro,
    om: Om<'a>,
) -> Rule<Euro> {
    const MAANDEN: i64 = 12;
    let Some(norm) = per_maand(w, &afbouw.norm, afbouw.vakantiegeld, om, &alle)? else {
        misschien(w, CaveatCode::LokaalAfbouw)?;
        return Ok(vol);
    };
    let samen = netto_samen(w)?;
    let inkomen = match afbouw.vakantiegeld {
        Vakantiegeld::Met => samen.met_vakantiegeld,
        Vakantiegeld::Zonder | Vakantiegeld::Onbekend => samen.zonder_vakantiegeld,
    };
    let meer = inkomen.excess_over(deel(om, norm.hoogst, afbouw.boven)).amount();
    let meer = match afbouw.over {
        Elke::Maand => meer,
        Elke::Jaar | Elke::Schooljaar | Elke::Keer => meer * MAANDEN,
    };
    let eraf = round(om.bron, meer * super::norm::procent(afbouw.eraf), Rounding::HalfUpToCent);
    Ok((vol - eraf).max(Euro::ZERO))
}

/// Whether any part is paid by the month, so that it hangs on each month.
pub(super) fn is_per_maand(versie: &Versie) -> bool {
    versie.bedrag.iter().any(|deel| deel.elke == Elke::Maand && deel.soort == Bedragsoort::Geld)
}
