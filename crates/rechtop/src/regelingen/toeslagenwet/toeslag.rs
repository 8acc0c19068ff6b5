//! The toeslag of one month, and on whose benefit.

use super::hoogte::{begrensd, tot_aow};
use super::inkomen::{Inkomen, gezinsinkomen};
use super::norm::{Norm, hoogste_norm, norm};
use super::recht::{heeft_recht, toetsingsinkomen_is_uitkering};
use crate::begrippen::netto_inkomen::netto_erbij;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::bron::TW;
use crate::codes::{ReasonCode, StepCode};
use crate::euro::{PerDay, PerMonth};
use crate::feiten::Persoon;
use crate::rekenen::{Doubt, Halt, Refused, Rule, Trace, Worksheet, month_of_days};

/// The toeslag of a month, and on whose benefit.
#[derive(Debug, Clone, Copy)]
pub struct Toeslag<'a> {
    /// Who has the benefit.
    pub persoon: Persoon<'a>,
    /// Before tax, without holiday allowance, to the cent.
    pub bedrag: PerMonth,
    /// Whether it rests on what is left out of wages for at most two years (art. 7).
    pub(super) met_vrijlating: bool,
}

impl<'a> Toeslag<'a> {
    /// What is left of it on top of the other income of its holder, without holiday allowance and of that allowance.
    ///
    /// # Errors
    /// Where an amount is not known, or something the tax depends on is not answered.
    pub fn netto(&self, w: &mut Worksheet<'a, impl Trace>) -> Rule<(PerMonth, PerMonth)> {
        netto_erbij(w, self.persoon, self.bedrag)
    }
}

/// The toeslag in the month for who has one in any doubt: other benefits count it as income. As it is told, so with what
/// art. 7 leaves out: then no euro is promised twice.
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub fn toeslag_indien_recht<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Option<Toeslag<'a>>> {
    w.if_granted(toeslag)
}

/// The toeslag in the month, by the day. Of two spouses with a benefit the one for whom art. 8a leaves most.
///
/// TW art. 8, geldend 2026-07-01: "1 Voor de persoon, bedoeld in artikel 2, eerste lid, is de toeslag gelijk aan het
/// verschil tussen € 107,45 en het inkomen per dag. 2 Voor de persoon, bedoeld in artikel 2, tweede lid, is de toeslag
/// gelijk aan het verschil tussen het in artikel 2, tweede lid, onderdeel b, bij de leeftijd van die persoon genoemd
/// bedrag en het inkomen per dag. 3 Voor de persoon, bedoeld in artikel 2, zevende lid, is de toeslag gelijk aan het
/// verschil tussen het in artikel 2, zevende lid, onderdeel b, bij de leeftijd van die persoon genoemde bedrag en het
/// inkomen per dag."
pub(super) fn toeslag<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Toeslag<'a>> {
    let aanvrager = w.situatie().aanvrager()?;
    let personen = [Some(aanvrager), echtgenoot(w)?];
    let rechten = personen.map(|persoon| persoon.map(|persoon| (persoon, heeft_recht(w, persoon))));
    iemand_niet_geweigerd(&rechten)?;
    w.weaken(Doubt::Schatting);
    let (norm, inkomen) = norm_en_inkomen(w, aanvrager)?;
    let vol = norm.bedrag - inkomen.telt();
    let Some((persoon, per_dag, bedrag)) = hoogste_toeslag(w, rechten, norm, vol)? else {
        return w.reason(ReasonCode::ToeslagBovenDagloon, TW.art("8a lid 1")).refuse();
    };
    let met_vrijlating = inkomen.vrijgelaten > PerDay::ZERO;
    if met_vrijlating {
        // Lid 3 and 4: it ends after a while, and since when there is work was not asked.
        w.weaken(Doubt::HangtAf);
    }
    explain(w, norm, inkomen, per_dag);
    w.step(StepCode::Toeslag, bedrag, TW.art("1 lid 1 onder f"));
    Ok(Toeslag { persoon, bedrag, met_vrijlating })
}

/// One of the two, and whether that one has a right.
type Recht<'a> = Option<(Persoon<'a>, Rule<()>)>;

/// That not everybody is known to have no right; the reason is that of who has a benefit.
fn iemand_niet_geweigerd(rechten: &[Recht; 2]) -> Rule<()> {
    let mut gekozen: Option<&Refused> = None;
    for (_, recht) in rechten.iter().flatten() {
        let Err(Halt::Refused(reason)) = recht else { return Ok(()) };
        if gekozen.is_none_or(|eerder| eerder.code == ReasonCode::GeenUitkering) {
            gekozen = Some(reason);
        }
    }
    gekozen.map_or(Ok(()), |reason| reason.refuse())
}

/// The norm and the income below it. Only where the highest norm leaves something is asked what benefit a
/// toetsingsinkomen is, and then who shares the costs.
fn norm_en_inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    aanvrager: Persoon<'a>,
) -> Rule<(Norm, Inkomen)> {
    let hoogste = hoogste_norm(w, aanvrager)?;
    let inkomen = gezinsinkomen(w, hoogste)?;
    inkomen_onder(w, hoogste, inkomen)?;
    for persoon in beiden(w)? {
        toetsingsinkomen_is_uitkering(w, persoon)?;
    }
    let norm = norm(w, hoogste)?;
    inkomen_onder(w, norm, inkomen)?;
    Ok((norm, inkomen))
}

/// Art. 2 lid 1, 2 and 7, onder b: "een inkomen heeft dat lager is dan" the amount.
fn inkomen_onder(w: &Worksheet<impl Trace>, norm: Norm, inkomen: Inkomen) -> Rule<()> {
    let telt = inkomen.telt();
    let per_maand = month_of_days(TW.art("1 lid 1 onder f"), telt);
    let reason = w.reason(ReasonCode::InkomenBovenToeslagnorm, norm.artikel);
    reason.tested(per_maand, norm.per_maand()).refuse_if(telt >= norm.bedrag)
}

/// Whose it is, of a day and of a month. Nothing where art. 8a leaves nothing to anybody.
fn hoogste_toeslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    rechten: [Recht<'a>; 2],
    norm: Norm,
    vol: PerDay,
) -> Rule<Option<(Persoon<'a>, PerDay, PerMonth)>> {
    let hele_maand = |per_dag| month_of_days(TW.art("1 lid 1 onder f"), per_dag);
    let mut hoogste: Option<(Persoon, PerDay, PerMonth)> = None;
    let mut open = None;
    for (persoon, recht) in rechten.into_iter().flatten() {
        let toeslag = recht.and_then(|()| begrensd(w, persoon, norm, vol)).and_then(|per_dag| {
            tot_aow(w, persoon, hele_maand(per_dag)).map(|bedrag| (persoon, per_dag, bedrag))
        });
        match toeslag {
            Ok(hele @ (.., bedrag)) if bedrag == hele_maand(vol) => {
                return Ok(Some(hele));
            }
            Ok(hoger @ (.., bedrag)) if hoogste.is_none_or(|(.., hoogste)| hoogste < bedrag) => {
                hoogste = Some(hoger);
            }
            Ok(_) | Err(Halt::Refused(_)) => {}
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or(Ok(hoogste.filter(|(.., bedrag)| *bedrag > PerMonth::ZERO)), Err)
}

/// The steps of a working day.
fn explain(w: &mut Worksheet<impl Trace>, norm: Norm, inkomen: Inkomen, toeslag: PerDay) {
    let telt = inkomen.telt();
    w.step(StepCode::NormPerDag, norm.bedrag, norm.artikel);
    if inkomen.vrijgelaten > PerDay::ZERO {
        w.step(StepCode::VrijlatingWerk, inkomen.vrijgelaten, TW.art("7"));
    }
    w.step(StepCode::InkomenDatTelt, telt, TW.art("6 lid 1"));
    w.step(StepCode::Verschil, norm.bedrag - telt, TW.art("8"));
    w.step(StepCode::ToeslagPerDag, toeslag, TW.art("8 en 8a"));
}
