//! The norms that a rule file measures by: the bijstandsnorm of the national act, or an own table.

use rechtop_lokaal::{Norm, Normrij, Normsoort, Vakantiegeld};

use super::gezin::is_soort;
use super::grond::{Als, Om};
use crate::begrippen::NormenVoorGemeente;
use crate::begrippen::bijstandsnorm::vakantietoeslag::{aandeel_vakantietoeslag, zonder};
use crate::begrippen::bijstandsnorm::{
    Echtgenoot, Verblijfplaats, gewone_norm, gewone_norm_hoogstens, leefvorm, norm, norm_van_paar,
};
use crate::begrippen::gezin::ten_laste_komend;
use crate::euro::{Euro, PerMonth, PerYear, Procent};
use crate::feiten::Woningsoort;
use crate::rekenen::{Halt, Roundable, Rounding, Rule, Trace, Worksheet, any_known, round};

/// A norm for the household, the lowest and the highest that it can be where the file leaves something open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Band<A> {
    pub laagst: A,
    pub hoogst: A,
}

impl<A: Copy> Band<A> {
    pub(super) fn van(een: A) -> Band<A> {
        Band { laagst: een, hoogst: een }
    }

    pub(super) fn map<B>(self, each: impl Fn(A) -> B) -> Band<B> {
        Band { laagst: each(self.laagst), hoogst: each(self.hoogst) }
    }
}

/// A percentage of the vocabulary as the library counts with it.
pub(super) fn procent(procent: rechtop_lokaal::Procent) -> Procent {
    Procent::from_milli(i64::from(procent.0))
}

/// An amount of the vocabulary as the library counts with it.
pub(super) fn euro(bedrag: rechtop_lokaal::Bedrag) -> Euro {
    Euro::from_cents(bedrag.0)
}

/// A percentage of an amount, to the cent as the municipalities publish their limits.
pub(super) fn deel<'a, A: Roundable + std::ops::Mul<Procent, Output = A>>(
    om: Om<'a>,
    van: A,
    deel: rechtop_lokaal::Procent,
) -> A {
    round(om.bron, van * procent(deel), Rounding::HalfUpToCent)
}

/// The bijstandsnorm of a household, with holiday allowance: of who shares costs, of who does not, the
/// most that it is where it is not answered whether parents help, and of two.
fn bijstandsnormen(w: &mut Worksheet<impl Trace>) -> Rule<[PerMonth; 4]> {
    w.once::<NormenVoorGemeente>(|w| {
        let leefvorm = leefvorm(w)?;
        let verblijfplaats = match w.situatie().woning().soort()? {
            Woningsoort::Instelling => Verblijfplaats::Inrichting,
            _ => Verblijfplaats::Thuis,
        };
        let gedeeld = norm(w, &leefvorm, Echtgenoot::MetRecht, verblijfplaats)?.bedrag;
        let gewoon = match verblijfplaats {
            Verblijfplaats::Inrichting => gedeeld,
            Verblijfplaats::Thuis => gewone_norm(w, &leefvorm)?.bedrag,
        };
        let hoogstens = match verblijfplaats {
            Verblijfplaats::Inrichting => gedeeld,
            Verblijfplaats::Thuis => gewone_norm_hoogstens(w, &leefvorm)?.bedrag,
        };
        let van_paar = norm_van_paar(w, leefvorm.aanvrager.1)?.bedrag;
        Ok([gedeeld, gewoon, hoogstens, van_paar])
    })
}

/// The norm per month, without or with holiday allowance; nothing where an own table has no row for the household.
pub(super) fn per_maand<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    norm: &'static Norm,
    vakantiegeld: Vakantiegeld,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Rule<Option<Band<PerMonth>>> {
    match norm.soort {
        Normsoort::Tabel => {
            let rij = rij(w, norm, om, als)?;
            Ok(rij.and_then(|rij| rij.per_maand).map(|een| Band::van(PerMonth::new(euro(een)))))
        }
        Normsoort::BrutoMinimumloon => {
            let loon = w.norm(&w.normen().minimumloon.referentiemaandloon)?;
            Ok(Some(Band::van(loon)))
        }
        Normsoort::Zorgtoeslaggrens | Normsoort::TabelBruto => Ok(None),
        Normsoort::Bijstandsnorm => {
            let band = van_bijstand(w, norm, om)?;
            let aandeel = aandeel_vakantietoeslag(w)?;
            Ok(Some(match vakantiegeld {
                Vakantiegeld::Met => band,
                Vakantiegeld::Zonder | Vakantiegeld::Onbekend => {
                    band.map(|een| zonder(een, aandeel))
                }
            }))
        }
    }
}

/// The bijstandsnorm with holiday allowance, as the file wants it for the household.
fn van_bijstand<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    norm: &'static Norm,
    om: Om<'a>,
) -> Rule<Band<PerMonth>> {
    let [gedeeld, gewoon, hoogstens, van_paar] = bijstandsnormen(w)?;
    if norm.paarnorm_voor_iedereen {
        return Ok(Band::van(van_paar));
    }
    let alleen = leefvorm(w)?.partner.is_none();
    if let Some(eigen) = norm.alleenstaande_ouder
        && alleen
        && ten_laste_komend(w)?
    {
        return Ok(Band::van(deel(om, van_paar, eigen)));
    }
    Ok(match norm.kostendelersnorm {
        Some(true) => Band::van(gedeeld),
        Some(false) => Band { laagst: gewoon, hoogst: hoogstens },
        None => Band { laagst: gedeeld.min(gewoon), hoogst: gedeeld.max(gewoon) },
    })
}

/// The norm per year of an own table.
pub(super) fn per_jaar<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    norm: &'static Norm,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Rule<Option<PerYear>> {
    let rij = rij(w, norm, om, als)?;
    Ok(rij.and_then(|rij| rij.per_jaar).map(|een| PerYear::new(euro(een))))
}

/// The first row of an own table that fits the household.
fn rij<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    norm: &'static Norm,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Rule<Option<&'static Normrij>> {
    for rij in &norm.tabel {
        let soort = rij.huishouden.is_empty()
            || any_known(rij.huishouden.iter().map(|soort| is_soort(w, *soort)))?;
        if !soort {
            continue;
        }
        match als(w, &rij.als, om) {
            Ok(_) => return Ok(Some(rij)),
            Err(Halt::Refused(_)) => {}
            Err(halt) => return Err(halt),
        }
    }
    Ok(None)
}
