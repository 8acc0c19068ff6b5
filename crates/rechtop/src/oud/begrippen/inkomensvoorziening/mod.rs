//! IOAW and IOAZ: a benefit for older people whose WW has ended, or whose own business has. Wet
//! inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW,
//! BWBR0004044) and its twin for gewezen zelfstandigen (IOAZ, BWBR0004163).
//! <https://wetten.overheid.nl/BWBR0004044/2026-07-01>
//!
//! The acts reckon before tax, with a grondslag that is chosen so that its net amount is that of the
//! bijstand. That gross amount stands in no text that we have: so here the sum is net, and an estimate.
//! Here, and not with the schemes, because the bijstand counts them as income.

mod besluit;
mod hoogte;
mod recht;

pub use besluit::beoordeel;

use hoogte::{grondslag, hoogste_grondslag, inkomen, toeslag_erbij, veronderstelde_inkomsten};
use recht::geen_recht;

use super::bijstandsnorm::procent::{aandeel_vakantietoeslag, zonder};
use super::jaarrecht::{Maandrecht, Maandregel};
use super::tijdvak::Sneden;
use super::toeslagpartner::toeslagpartner;
use crate::bron::{IOAW, IOAZ, Wet};
use crate::euro::PerMonth;
use crate::oud::outcome::{Bekend, Certainty, Reason};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::{NoTrace, Trace};

/// Which of the two acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voorziening {
    /// After a WW.
    Ioaw,
    /// After an own business.
    Ioaz,
}

/// The benefit of a month, net.
#[derive(Debug, Clone, Copy)]
pub struct Uitkering<'a> {
    /// Whose former work it is for.
    pub persoon: Persoon<'a>,
    /// Without holiday allowance.
    pub bedrag: PerMonth,
    /// With it.
    pub met_vakantietoeslag: PerMonth,
}

/// Whose former work it is about, and the spouse.
#[derive(Debug, Clone, Copy)]
struct Gezin<'a> {
    een: Persoon<'a>,
    ander: Option<Persoon<'a>>,
}

impl Voorziening {
    fn wet(self) -> &'static Wet {
        match self {
            Voorziening::Ioaw => &IOAW,
            Voorziening::Ioaz => &IOAZ,
        }
    }
}

impl Maandregel for Voorziening {
    fn sneden(&self) -> Sneden {
        let leeftijden = &[0, 12, 18, 21, 27, 35, 55];
        Sneden { leeftijden, aow_leeftijd: true, halverwege: true }
    }

    fn maand<T: Trace>(&self, s: &Situatie, trace: &mut T) -> Bekend<Result<Maandrecht, Reason>> {
        let mut certainty = Certainty::Schatting;
        let uitkering = uitkering(s, *self, &mut certainty, trace)?;
        Ok(uitkering.map(|van| Maandrecht { bedrag: van.bedrag, certainty, caveat: None }))
    }
}

/// The benefit of a month under either act, never both: for the bijstand.
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub fn uitkering_indien_recht<'a>(
    s: &Situatie<'a>,
    certainty: &mut Certainty,
) -> Bekend<Option<Uitkering<'a>>> {
    if let Ok(ioaw) = uitkering(s, Voorziening::Ioaw, certainty, &mut NoTrace)? {
        return Ok(Some(ioaw));
    }
    // Of 2025 an amount of the IOAZ is not known: no reason to say nothing of the bijstand.
    if s.normen.ioaz.ioaz_vermogen.op(s.maand).is_err() {
        return Ok(None);
    }
    Ok(uitkering(s, Voorziening::Ioaz, certainty, &mut NoTrace)?.ok())
}

/// The benefit of a month, or why there is none: of the applicant, or of the partner. Where both can have
/// it, it is the same.
fn uitkering<'a, T: Trace>(
    s: &Situatie<'a>,
    van: Voorziening,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Uitkering<'a>, Reason>> {
    let aanvrager = s.aanvrager()?;
    let partner = toeslagpartner(s)?;
    let eigen = voor(s, van, Gezin { een: aanvrager, ander: partner }, certainty, trace);
    let Some(partner) = partner else { return eigen };
    if matches!(eigen, Ok(Ok(_))) {
        return eigen;
    }
    let gezin = Gezin { een: partner, ander: Some(aanvrager) };
    let van_partner = voor(s, van, gezin, certainty, trace)?;
    match (eigen?, van_partner) {
        (_, Ok(uitkering)) => Ok(Ok(uitkering)),
        (eigen, Err(_)) => Ok(eigen),
    }
}

/// The benefit for the former work of one of them. Whether somebody once lost a job or ended a business is
/// asked only where the income leaves something.
fn voor<'a, T: Trace>(
    s: &Situatie<'a>,
    van: Voorziening,
    gezin: Gezin<'a>,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Uitkering<'a>, Reason>> {
    let geen_recht = geen_recht(s, van, gezin.een);
    if let Ok(Some(reden)) = geen_recht {
        return Ok(Err(reden));
    }
    let gezin = gezin.meetellend(s)?;
    let ruimte = match ruimte(s, van, gezin, certainty)? {
        Ok(ruimte) => ruimte,
        Err(reden) => return Ok(Err(reden)),
    };
    geen_recht?;
    let verondersteld = veronderstelde_inkomsten(s, van, gezin, certainty)?;
    let telt = ruimte.netto + verondersteld + toeslag_erbij(s, gezin, certainty)?;
    if let Some(reden) = inkomen_te_hoog(s, van, telt, ruimte.basis) {
        return Ok(Err(reden));
    }
    if van == Voorziening::Ioaz && heeft_ioaw(s, certainty)? {
        return Ok(Err(Reason::new("ioaw_in_plaats_van_ioaz", s.bron(&IOAW, "5"))));
    }
    let (grondslag, bedrag) = (ruimte.grondslag, ruimte.basis - telt);
    trace.step("grondslag", grondslag, s.bron(van.wet(), "5"));
    trace.step("grondslag_zonder_vakantietoeslag", ruimte.basis, s.bron(van.wet(), "9"));
    if verondersteld > PerMonth::ZERO {
        trace.step("inkomen_uit_vermogen", verondersteld, s.bron(van.wet(), "8 lid 2"));
    }
    trace.step("inkomen_dat_telt", telt, s.bron(van.wet(), "8"));
    trace.step("betaling", bedrag, s.bron(van.wet(), "9"));
    Ok(Ok(Uitkering { persoon: gezin.een, bedrag, met_vakantietoeslag: grondslag - telt }))
}

/// A grondslag, and a net income below it.
struct Ruimte {
    /// Holiday allowance included.
    grondslag: PerMonth,
    /// The same without.
    basis: PerMonth,
    netto: PerMonth,
}

/// Art. 5 lid 1: the grondslag and the income, or why the one leaves nothing to the other. The grondslag of
/// who shares no costs first: it takes no questions about who else lives there.
fn ruimte(
    s: &Situatie,
    van: Voorziening,
    gezin: Gezin,
    certainty: &mut Certainty,
) -> Bekend<Result<Ruimte, Reason>> {
    let aandeel = aandeel_vakantietoeslag(s, certainty)?;
    let netto = inkomen(s, van, gezin, certainty)?;
    let hoogste = zonder(hoogste_grondslag(s, gezin, certainty)?, aandeel);
    if let Some(reden) = inkomen_te_hoog(s, van, netto, hoogste) {
        return Ok(Err(reden));
    }
    let grondslag = grondslag(s, gezin, certainty)?;
    let basis = zonder(grondslag, aandeel);
    let te_hoog = inkomen_te_hoog(s, van, netto, basis);
    Ok(te_hoog.map_or(Ok(Ruimte { grondslag, basis, netto }), Err))
}

fn heeft_ioaw(s: &Situatie, certainty: &mut Certainty) -> Bekend<bool> {
    Ok(uitkering(s, Voorziening::Ioaw, certainty, &mut NoTrace)?.is_ok())
}

impl<'a> Gezin<'a> {
    /// Art. 6 lid 2: beside a spouse who is detained or has no lawful residence, somebody is seen as
    /// single.
    fn meetellend(self, s: &Situatie<'a>) -> Bekend<Gezin<'a>> {
        let Some(ander) = self.ander else { return Ok(self) };
        let telt = recht::zonder_verblijfsrecht(s, ander)?.is_none()
            && recht::gedetineerd(s, Voorziening::Ioaw, ander)?.is_none();
        Ok(Gezin { ander: self.ander.filter(|_| telt), ..self })
    }
}

/// Art. 5 lid 1: "waarvan het inkomen per maand minder bedraagt dan de grondslag".
fn inkomen_te_hoog(
    s: &Situatie,
    van: Voorziening,
    telt: PerMonth,
    grens: PerMonth,
) -> Option<Reason> {
    let reden = Reason::new("inkomen_boven_grondslag", s.bron(van.wet(), "5 lid 1"));
    (telt >= grens).then(|| reden.tested(telt, grens))
}
