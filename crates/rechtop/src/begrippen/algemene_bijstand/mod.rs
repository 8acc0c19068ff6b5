//! Algemene bijstand: Participatiewet (Pw, BWBR0015703) art. 11 to 34, 44, 45, 47a and 50. One right,
//! paid by the municipality, or by the SVB as AIO-aanvulling where somebody has reached the
//! pensioengerechtigde leeftijd. <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Articles that compute nothing here: 9 and 10 (work), 18 (tuning to the person), 27 and 28
//! (lowering by the municipality), 41 to 43 (the claim), 52 (advances), 53a and on (execution).

mod besluit;
mod middelen;
mod uitsluiting;
mod vermogen;
mod voorliggend;

pub use besluit::beoordeel;
pub use middelen::{ARBEIDSVRIJLATING, Middelen, middelen};
pub use uitsluiting::{partner_heeft_recht, weigh_uitsluiting};
use vermogen::te_veel;
pub use vermogen::weigh_vermogen;
use voorliggend::voorliggend;

use super::bijstandsnorm::procent::{aandeel_vakantietoeslag, zonder};
use super::bijstandsnorm::{Leeftijdsgroep, Leefvorm, Norm, gewone_norm, leefvorm, norm};
use super::jaarrecht::{Maandrecht, Maandregel};
use super::tijdvak::Sneden;
use crate::bron::PW;
use crate::euro::{PerMonth, Procent};
use crate::huishouden::Woningsoort;
use crate::outcome::{Bekend, Certainty, Reason, eerste_bekende};
use crate::situatie::Situatie;
use crate::trace::Trace;

/// Who pays the algemene bijstand. Pw art. 7 and 47a.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uitvoerder {
    /// The municipality, up to the pensioengerechtigde leeftijd.
    Gemeente,
    /// The SVB, where applicant or spouse has reached it.
    Svb,
}

/// The algemene bijstand that one of the two pays.
#[derive(Debug, Clone, Copy)]
pub struct AlgemeneBijstand {
    /// Who pays.
    pub door: Uitvoerder,
}

impl Maandregel for AlgemeneBijstand {
    fn sneden(&self) -> Sneden {
        Sneden { leeftijden: &[0, 18, 21, 27, 30], aow_leeftijd: true, halverwege: true }
    }

    fn maand<T: Trace>(&self, s: &Situatie, trace: &mut T) -> Bekend<Result<Maandrecht, Reason>> {
        let leefvorm = leefvorm(s)?;
        if let Some(reden) = self.niet_hier(s, &leefvorm) {
            return Ok(Err(reden));
        }
        let mut certainty = Certainty::Exact;
        let gronden = [uitsluiting::aanvrager_studeert(s), te_veel(s, &leefvorm, &mut certainty)];
        let grond = eerste_bekende(gronden);
        if let Ok(Some(reden)) = grond {
            return Ok(Err(reden));
        }
        let samen = partner_heeft_recht(s, &leefvorm)?;
        let aandeel = aandeel_vakantietoeslag(s, &mut certainty)?;
        let gewoon = gewone_norm(s, &leefvorm, &mut certainty)?;
        let middelen = middelen(s, &leefvorm, samen, &mut certainty)?;
        if samen && let Some(reden) = inkomen_te_hoog(s, gewoon, aandeel, &middelen) {
            return Ok(Err(reden));
        }
        if let Some(reden) = jong_in_inrichting(s, &leefvorm)? {
            return Ok(Err(reden));
        }
        let in_inrichting = *s.woning().soort()? == Woningsoort::Instelling;
        let norm = norm(s, &leefvorm, samen, in_inrichting, &mut certainty)?;
        if let Some(reden) = inkomen_te_hoog(s, norm, aandeel, &middelen) {
            return Ok(Err(reden));
        }
        // Only now: an income that is too high decides without them.
        grond?;
        let voorliggend = voorliggend(s, &leefvorm, samen, &mut certainty)?;
        let middelen = middelen.met(voorliggend);
        if let Some(reden) = inkomen_te_hoog(s, norm, aandeel, &middelen) {
            return Ok(Err(gaat_voor(s, reden)));
        }
        let bedrag = betaling(s, norm, aandeel, &middelen, trace);
        Ok(Ok(Maandrecht { bedrag, certainty, caveat: voorliggend.caveat() }))
    }
}

impl AlgemeneBijstand {
    /// Too young, or somebody else pays.
    fn niet_hier(&self, s: &Situatie, leefvorm: &Leefvorm) -> Option<Reason> {
        if leefvorm.aanvrager.1 == Leeftijdsgroep::Minderjarig {
            return Some(Reason::new("minderjarig", s.bron(&PW, "13 lid 1 onder f")));
        }
        let svb = leefvorm.heeft_pensioengerechtigde();
        let bron = s.bron(&PW, "47a lid 1");
        match (self.door, svb) {
            (Uitvoerder::Gemeente, true) => Some(Reason::new("aio_in_plaats_van_bijstand", bron)),
            (Uitvoerder::Svb, false) => Some(Reason::new("aio_vanaf_aow_leeftijd", bron)),
            _ => None,
        }
    }
}

/// Art. 13 lid 2 onder a: nobody of 18, 19 or 20 in an inrichting.
fn jong_in_inrichting(s: &Situatie, leefvorm: &Leefvorm) -> Bekend<Option<Reason>> {
    if leefvorm.aanvrager.1 != Leeftijdsgroep::Jong {
        return Ok(None);
    }
    let in_inrichting = *s.woning().soort()? == Woningsoort::Instelling;
    let bron = s.bron(&PW, "13 lid 2 onder a");
    Ok(in_inrichting.then(|| Reason::new("jong_in_inrichting", bron)))
}

/// Art. 19 lid 1 onder a: only where the income is below the norm. Both are compared without holiday
/// allowance, as the SVB does: of other income it is often not known.
fn inkomen_te_hoog(
    s: &Situatie,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen,
) -> Option<Reason> {
    let grens = zonder(norm.bedrag, aandeel);
    let te_hoog = middelen.telt >= grens;
    let reden = Reason::new("inkomen_boven_bijstandsnorm", s.bron(&PW, "19 lid 1 onder a"));
    te_hoog.then(|| reden.tested(middelen.telt, grens))
}

/// Art. 15 lid 1: what is too high, is the income with a benefit that goes before the bijstand.
fn gaat_voor(s: &Situatie, reden: Reason) -> Reason {
    Reason { code: "andere_uitkering_gaat_voor", bron: s.bron(&PW, "15 lid 1"), ..reden }
}

/// Art. 19 lid 2 and 3: the difference between norm and income, of which the holiday allowance is held
/// back until it is paid once a year (art. 45 lid 1).
fn betaling<T: Trace>(
    s: &Situatie,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen,
    trace: &mut T,
) -> PerMonth {
    let zonder_toeslag = zonder(norm.bedrag, aandeel);
    trace.step("bijstandsnorm", norm.bedrag, s.bron(&PW, norm.artikel));
    trace.step("norm_zonder_vakantietoeslag", zonder_toeslag, s.bron(&PW, "19 lid 3"));
    middelen.explain(s, trace);
    let bedrag = zonder_toeslag.excess_over(middelen.telt);
    let met_toeslag = norm.bedrag.excess_over(middelen.telt_met_vakantiegeld);
    trace.step("met_vakantietoeslag", met_toeslag, s.bron(&PW, "19 lid 2"));
    trace.step("betaling", bedrag, s.bron(&PW, "45 lid 1"));
    bedrag
}
