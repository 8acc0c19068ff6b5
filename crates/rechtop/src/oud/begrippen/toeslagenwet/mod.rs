//! The toeslag on a loondervingsuitkering: Toeslagenwet (TW, BWBR0004043) art. 2 to 10.
//! <https://wetten.overheid.nl/BWBR0004043/2026-07-01>
//!
//! Before tax and without holiday allowance, by the day; a month is 21.75 days (art. 1 lid 1 onder f).
//! Here, and not with the scheme, because the bijstand counts it as income.

mod hoogte;
mod recht;

pub use recht::{echtgenoot_van, krijgt_uitkering, toetsingsinkomen_is_uitkering};

use hoogte::{Inkomen, Norm, begrensd, gezinsinkomen, hoogste_norm, norm, tot_aow};
use recht::{ander_dan, geen_recht};

use super::jaarrecht::{Maandrecht, Maandregel};
use super::tijdvak::Sneden;
use super::toeslagpartner::toeslagpartner;
use crate::bron::TW;
use crate::euro::PerMonth;
use crate::oud::outcome::{Bekend, Caveat, Certainty, Reason};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::{NoTrace, Trace};

/// The toeslag of a month, and on whose benefit.
#[derive(Debug, Clone, Copy)]
pub struct Toeslag<'a> {
    /// Who has the benefit.
    pub persoon: Persoon<'a>,
    /// Before tax, without holiday allowance, to the cent.
    pub bedrag: PerMonth,
    /// Whether it rests on what is left out of wages for at most two years (art. 7).
    met_vrijlating: bool,
}

/// The toeslag by the month.
#[derive(Debug, Clone, Copy)]
pub struct Toeslagenwet;

impl Maandregel for Toeslagenwet {
    fn sneden(&self) -> Sneden {
        let leeftijden = &[0, 12, 18, 19, 20, 21, 27, 35];
        Sneden { leeftijden, aow_leeftijd: true, halverwege: true }
    }

    fn maand<T: Trace>(&self, s: &Situatie, trace: &mut T) -> Bekend<Result<Maandrecht, Reason>> {
        // The income of a month is derived from that of the year.
        let mut certainty = Certainty::Schatting;
        let toeslag = toeslag(s, &mut certainty, trace)?;
        Ok(toeslag.map(|toeslag| {
            let werk = Caveat { code: "toeslag_uwv_werk", wie: None };
            let caveat = toeslag.met_vrijlating.then_some(werk);
            Maandrecht { bedrag: toeslag.bedrag, certainty, caveat }
        }))
    }
}

/// The toeslag in the month of the situation for who has none in any doubt: for the bijstand. As it is told,
/// so with what art. 7 leaves out: then no euro is promised twice.
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub fn toeslag_indien_recht<'a>(
    s: &Situatie<'a>,
    certainty: &mut Certainty,
) -> Bekend<Option<Toeslag<'a>>> {
    Ok(toeslag(s, certainty, &mut NoTrace)?.ok())
}

/// The toeslag in the month of the situation, or why there is none. Of two spouses with a benefit the
/// one for whom art. 8a leaves most.
fn toeslag<'a, T: Trace>(
    s: &Situatie<'a>,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Toeslag<'a>, Reason>> {
    let aanvrager = s.aanvrager()?;
    let personen = [Some(aanvrager), toeslagpartner(s)?];
    let weigeringen = personen.map(|wie| wie.map(|wie| (wie, geen_recht(s, wie, certainty))));
    if let Some(reden) = allen_geweigerd(&weigeringen) {
        return Ok(Err(reden));
    }
    let (norm, gezin) = match norm_en_inkomen(s, aanvrager, certainty)? {
        Ok(gevonden) => gevonden,
        Err(reden) => return Ok(Err(reden)),
    };
    let vol = norm.per_maand() - gezin.telt();
    let Some((persoon, bedrag)) = hoogste_toeslag(s, &weigeringen, (norm, vol), certainty)? else {
        return Ok(Err(Reason::new("toeslag_boven_dagloon", s.bron(&TW, "8a lid 1"))));
    };
    let met_vrijlating = gezin.vrijgelaten > PerMonth::ZERO;
    if met_vrijlating {
        *certainty = Certainty::BeoordelingUitvoerder;
    }
    explain(s, norm, gezin, bedrag, trace);
    Ok(Ok(Toeslag { persoon, bedrag, met_vrijlating }))
}

/// The norm and the income below it, or that the income is too high; who shares the costs is asked only
/// where the highest norm leaves something.
fn norm_en_inkomen(
    s: &Situatie,
    aanvrager: Persoon,
    certainty: &mut Certainty,
) -> Bekend<Result<(Norm, Inkomen), Reason>> {
    let hoogste = hoogste_norm(s, aanvrager, certainty)?;
    let gezin = gezinsinkomen(s, hoogste, certainty)?;
    if let Some(reden) = inkomen_te_hoog(s, gezin.telt(), hoogste) {
        return Ok(Err(reden));
    }
    let norm = norm(s, aanvrager, certainty)?;
    Ok(match inkomen_te_hoog(s, gezin.telt(), norm) {
        Some(reden) => Err(reden),
        None => Ok((norm, gezin)),
    })
}

fn explain<T: Trace>(s: &Situatie, norm: Norm, gezin: Inkomen, bedrag: PerMonth, trace: &mut T) {
    trace.step("norm_per_dag", norm.bedrag, s.bron(&TW, norm.artikel));
    trace.step("norm_per_maand", norm.per_maand(), s.bron(&TW, "1 lid 1 onder f"));
    if gezin.vrijgelaten > PerMonth::ZERO {
        trace.step("vrijlating_werk", gezin.vrijgelaten, s.bron(&TW, "7"));
    }
    trace.step("inkomen_dat_telt", gezin.telt(), s.bron(&TW, "6 lid 1"));
    trace.step("verschil", norm.per_maand() - gezin.telt(), s.bron(&TW, "8"));
    trace.step("toeslag", bedrag, s.bron(&TW, "8 en 8a"));
}

type Weigering<'a> = Option<(Persoon<'a>, Bekend<Option<Reason>>)>;

/// Why nobody has a right, where that is known of everybody; the reason of who has a benefit.
fn allen_geweigerd(weigeringen: &[Weigering; 2]) -> Option<Reason> {
    let mut gekozen: Option<Reason> = None;
    for (_, weigering) in weigeringen.iter().flatten() {
        let reden = (*weigering).ok()??;
        gekozen = Some(match gekozen {
            Some(eerder) => ander_dan(eerder, reden),
            None => reden,
        });
    }
    gekozen
}

/// Nothing where art. 8a leaves nothing to anybody.
fn hoogste_toeslag<'a>(
    s: &Situatie<'a>,
    weigeringen: &[Weigering<'a>; 2],
    (norm, vol): (Norm, PerMonth),
    certainty: &mut Certainty,
) -> Bekend<Option<(Persoon<'a>, PerMonth)>> {
    let mut hoogste: Option<(Persoon, PerMonth)> = None;
    let mut open = None;
    for &(persoon, weigering) in weigeringen.iter().flatten() {
        let bedrag = match weigering {
            Ok(Some(_)) => continue,
            Ok(None) => begrensd(s, persoon, norm, vol, certainty)
                .and_then(|bedrag| tot_aow(s, persoon, bedrag)),
            Err(stop) => Err(stop),
        };
        match bedrag {
            Ok(bedrag) if bedrag == vol => return Ok(Some((persoon, bedrag))),
            Ok(bedrag) if hoogste.is_none_or(|(_, hoogste)| hoogste < bedrag) => {
                hoogste = Some((persoon, bedrag));
            }
            Ok(_) => {}
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    open.map_or(Ok(hoogste.filter(|(_, bedrag)| *bedrag > PerMonth::ZERO)), Err)
}

/// Art. 2: "een inkomen heeft dat lager is dan" the amount.
fn inkomen_te_hoog(s: &Situatie, inkomen: PerMonth, norm: Norm) -> Option<Reason> {
    let grens = norm.per_maand();
    let reden = Reason::new("inkomen_boven_toeslagnorm", s.bron(&TW, norm.artikel));
    (inkomen >= grens).then(|| reden.tested(inkomen, grens))
}
