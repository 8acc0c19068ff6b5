//! What a benefit leaves net: for the holder, and for the bijstand, which comes after it.

use super::grondslag::netto_grondslag;
use super::inkomen::is_eigen;
use super::uitbetaling::helften;
use super::uitkering::Uitkering;
use crate::begrippen::bijstandsnorm::vakantietoeslag::{aandeel_vakantietoeslag, zonder};
use crate::begrippen::netto_inkomen::{
    Bronnen, met_vakantiegeld_erbij, netto_inkomen, netto_verschil, zonder_uitkering,
};
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rule, Trace, Worksheet};

/// An amount of a month, net.
#[derive(Debug, Clone, Copy, Default)]
pub struct Netto {
    /// Without holiday allowance.
    pub per_maand: PerMonth,
    /// With it.
    pub met_vakantiegeld: PerMonth,
}

impl<'a> Uitkering<'a> {
    /// Whose former work the benefit is for.
    pub fn persoon(&self) -> Persoon<'a> {
        self.gezin.een
    }

    /// What it leaves net on top of the other income of who is paid it.
    pub(super) fn netto(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Netto> {
        let mut som = Netto::default();
        for (persoon, bruto) in helften(self.gezin, self.betaling()) {
            let netto = netto_erbij(w, persoon, bruto)?;
            som.per_maand += netto.per_maand;
            som.met_vakantiegeld += netto.met_vakantiegeld;
        }
        Ok(som)
    }

    /// What it adds to the net income that counts for the bijstand. In both acts the amount with holiday allowance is the
    /// same, but not the share of that allowance: so that it is laid beside the norm without it, it is taken at the share
    /// of the bijstand.
    ///
    /// # Errors
    /// Where an amount is not known, or something the tax depends on is not answered.
    pub fn voor_de_bijstand(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Netto> {
        let aandeel = aandeel_vakantietoeslag(w)?;
        let (samen, al) = if self.gezin.ander.is_none() || self.telt == PerMonth::ZERO {
            (netto_grondslag(w, self.gezin)?, self.eigen_inkomen(w)?)
        } else {
            (self.netto(w)?.met_vakantiegeld, self.eerdere_uitkering(w)?)
        };
        Ok(Netto {
            per_maand: zonder(samen, aandeel).excess_over(al.per_maand),
            met_vakantiegeld: samen.excess_over(al.met_vakantiegeld),
        })
    }

    /// What a single person, or a couple without income that counts, has net. The benefit fills it up to the net amount of
    /// art. 5: that is how the grondslag is chosen, so the benefit is enough to live on, as the bijstand is.
    fn eigen_inkomen(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Netto> {
        let mut som = Netto::default();
        for persoon in self.gezin.personen() {
            let netto = netto_inkomen(w, persoon)?;
            let zonder_bijstand = eigen(persoon) == Some(UitkeringSoort::Bijstand);
            let netto = if zonder_bijstand { netto.zonder_uitkering() } else { netto };
            som.per_maand += netto.per_maand;
            som.met_vakantiegeld += netto.met_vakantiegeld();
        }
        Ok(som)
    }

    /// What a couple has net of a benefit of these acts that is drawn already: the bijstand counts it as income.
    fn eerdere_uitkering(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<Netto> {
        let mut som = Netto::default();
        for persoon in self.gezin.personen() {
            if matches!(eigen(persoon), Some(UitkeringSoort::Ioaw | UitkeringSoort::Ioaz)) {
                let (minder, vakantiegeld) = netto_verschil(w, persoon, zonder_uitkering)?;
                som.per_maand += PerMonth::ZERO - minder;
                som.met_vakantiegeld += PerMonth::ZERO - minder - vakantiegeld;
            }
        }
        Ok(som)
    }
}

/// What a part of the benefit makes of the net income of a person, in place of what that person has of it already.
fn netto_erbij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bruto: PerMonth,
) -> Rule<Netto> {
    let vervangt = eigen(persoon).is_some();
    let over = |bron: Bronnen| if vervangt { zonder_uitkering(bron) } else { bron };
    let (eerst, eerst_vakantiegeld) = netto_verschil(w, persoon, over)?;
    let (dan, dan_vakantiegeld) =
        netto_verschil(w, persoon, |bron| met_vakantiegeld_erbij(over(bron), bruto))?;
    let per_maand = (dan - eerst).max(PerMonth::ZERO);
    let met_vakantiegeld = per_maand + dan_vakantiegeld - eerst_vakantiegeld;
    Ok(Netto { per_maand, met_vakantiegeld: met_vakantiegeld.max(PerMonth::ZERO) })
}

/// The kind of benefit that somebody has, where this one takes its place.
fn eigen(persoon: Persoon) -> Option<UitkeringSoort> {
    persoon.uitkering_soort_indien_bekend().filter(|soort| is_eigen(*soort))
}
