//! What a month comes to: the norm minus the income that counts. Pw art. 19, 32 lid 3 and 45.

use super::middelen::{Middelen, Ruimte, middelen};
use super::rechthebbenden::Rechthebbenden;
use super::voorliggend::voorliggend;
use crate::begrippen::bijstandsnorm::vakantietoeslag::{aandeel_vakantietoeslag, zonder};
use crate::begrippen::bijstandsnorm::{
    Echtgenoot, Norm, Verblijfplaats, gewone_norm, gewone_norm_hoogstens, jongeren_zonder_antwoord,
    norm, norm_naast_elkaar,
};
use crate::bron::{Artikel, PW};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::{PerMonth, Procent};
use crate::feiten::Woningsoort;
use crate::rekenen::{Certainty, Doubt, Draft, Rule, Trace, Worksheet};

/// That the income is below the norm.
const ONDER_DE_NORM: Artikel = PW.art("19 lid 1 onder a");

/// The bijstand of who has the right in the month. `voorwaarden`: what else is still open; an income that is too high
/// decides without it.
pub(super) fn bedrag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    voorwaarden: Rule<()>,
) -> Rule<PerMonth> {
    let aandeel = aandeel_vakantietoeslag(w)?;
    let gewoon = laat_gewone_norm_iets_over(w, wie, aandeel)?;
    let (verblijfplaats, code) = match w.situatie().woning().soort()? {
        Woningsoort::Instelling => {
            (Verblijfplaats::Inrichting, ReasonCode::InkomenBovenZakgeldnorm)
        }
        _ => (Verblijfplaats::Thuis, ReasonCode::InkomenBovenBijstandsnorm),
    };
    let norm = norm(w, &wie.leefvorm, wie.echtgenoot, verblijfplaats)?;
    let (gewoon, middelen) = match gewoon {
        Some((grens, middelen)) => (Some(grens), middelen),
        None => {
            let ruimte = ruimte(w, wie, verblijfplaats, aandeel)?;
            (None, middelen(w, &wie.leefvorm, Some(ruimte))?)
        }
    };
    let grens = Grens::van(norm, gewoon, aandeel);
    grens.laat_iets_over(&middelen, w.reason(code, ONDER_DE_NORM))?;
    let gaat_voor = w.reason(ReasonCode::AndereUitkeringGaatVoor, PW.art("15 lid 1"));
    let voorliggend = voorliggend(w, wie);
    if let (Ok(()), Ok(voorliggend)) = (&middelen.bekend, &voorliggend) {
        grens.laat_iets_over(&middelen.clone().met(*voorliggend), gaat_voor)?;
    }
    voorwaarden?;
    middelen.bekend?;
    let voorliggend = voorliggend?;
    let middelen = middelen.met(voorliggend);
    w.weaken(grens.twijfel(&middelen));
    if norm.bedrag <= middelen.telt_met_vakantiegeld {
        w.tell(CaveatCode::BijstandNietsMetVakantiegeld);
    } else if let Some(caveat) = voorliggend.caveat() {
        w.tell(caveat);
    }
    Ok(betaling(w, norm, aandeel, &middelen))
}

/// The norm without who shares the costs and outside an inrichting, before anything is asked that can only lower it.
fn laat_gewone_norm_iets_over<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    aandeel: Procent,
) -> Rule<Option<(Grens, Middelen<'a>)>> {
    if wie.echtgenoot == Echtgenoot::ZonderRecht {
        return Ok(None);
    }
    let norm = gewone_norm(w, &wie.leefvorm)?;
    let hoogstens = match jongeren_zonder_antwoord(&wie.leefvorm).next() {
        Some(_) => gewone_norm_hoogstens(w, &wie.leefvorm)?,
        None => norm,
    };
    let grens = Grens {
        per_maand: zonder(norm.bedrag, aandeel),
        hoogstens: zonder(hoogstens.bedrag, aandeel),
    };
    let middelen = middelen(w, &wie.leefvorm, None)?;
    let te_hoog = w.reason(ReasonCode::InkomenBovenBijstandsnorm, ONDER_DE_NORM);
    grens.laat_iets_over(&middelen, te_hoog)?;
    Ok(Some((grens, middelen)))
}

/// Under which the income must be, without holiday allowance.
#[derive(Debug, Clone, Copy)]
struct Grens {
    per_maand: PerMonth,
    /// As high as an open question can make it.
    hoogstens: PerMonth,
}

impl Grens {
    /// Of a norm. Only the norm without who shares the costs can still be raised.
    fn van(norm: Norm, gewoon: Option<Grens>, aandeel: Procent) -> Grens {
        let per_maand = zonder(norm.bedrag, aandeel);
        let gewoon = gewoon.filter(|gewoon| gewoon.per_maand == per_maand);
        gewoon.unwrap_or(Grens { per_maand, hoogstens: per_maand })
    }

    /// Both are compared without holiday allowance, as the SVB does: of other income it is often not known. Where with it
    /// nothing is left, the answer says so.
    ///
    /// Pw art. 19 lid 1 onder a, geldend 2026-07-01: "1 Onverminderd paragraaf 2.2, heeft de alleenstaande of het
    /// gezin recht op algemene bijstand indien: a. het in aanmerking te nemen inkomen lager is dan de
    /// bijstandsnorm; en \[…\]"
    fn laat_iets_over(self, middelen: &Middelen, reason: Draft) -> Rule<()> {
        let reason = reason.tested(middelen.telt, self.per_maand);
        reason.resting_on(self.twijfel(middelen)).refuse_if(middelen.telt >= self.per_maand)
    }

    /// What keeps it from being sure: nothing where the income that is known is too much for the highest limit.
    fn twijfel(self, middelen: &Middelen) -> Certainty {
        let mut twijfel = Certainty::EXACT;
        if middelen.telt_zeker < self.hoogstens {
            if middelen.geschat {
                twijfel = twijfel.and(Doubt::Schatting.into());
            }
            if self.hoogstens > self.per_maand {
                twijfel = twijfel.and(Doubt::HangtAf.into());
            }
        }
        twijfel
    }
}

/// The norm for two, less what the one with the right has of their own.
///
/// Pw art. 32 lid 3, geldend 2026-07-01: "3 Indien een van de gehuwden geen recht op algemene bijstand heeft,
/// wordt zijn inkomen slechts in aanmerking genomen voor zover het inkomen van de gehuwden tezamen, met
/// inbegrip van de bijstand die zou worden verleend indien zijn inkomen niet in aanmerking wordt genomen, meer
/// zou bedragen dan de bijstandsnorm voor gehuwden. Voor de vaststelling van het inkomen van de
/// niet-rechthebbende echtgenoot is deze paragraaf van overeenkomstige toepassing."
fn ruimte<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: &Rechthebbenden<'a>,
    verblijfplaats: Verblijfplaats,
    aandeel: Procent,
) -> Rule<Ruimte> {
    let (samen, een) = norm_naast_elkaar(w, &wie.leefvorm, verblijfplaats)?;
    Ok(Ruimte {
        per_maand: zonder(samen.bedrag, aandeel).excess_over(zonder(een.bedrag, aandeel)),
        met_vakantietoeslag: samen.bedrag.excess_over(een.bedrag),
    })
}

/// The difference between norm and income, of which the holiday allowance is held back until it is paid once a year.
///
/// Pw art. 19 lid 2, geldend 2026-07-01: "2 De hoogte van de algemene bijstand is het verschil tussen het
/// inkomen en de bijstandsnorm."
///
/// Pw art. 19 lid 3, geldend 2026-07-01: "3 In de algemene bijstand is een vakantietoeslag begrepen ter hoogte
/// van 4,8 procent  van die bijstand."
///
/// Pw art. 45 lid 1, geldend 2026-07-01: "1 De algemene bijstand wordt per kalendermaand vastgesteld en
/// betaald. In afwijking van de eerste volzin wordt de vakantietoeslag, voorzover niet reeds eerder betaald,
/// jaarlijks betaald in de maand juni over de aan die maand voorafgaande twaalf maanden of zo veel eerder als
/// de vakantietoeslag over deze periode vaststaat, dan wel binnen drie maanden volgend op de maand waarin de
/// algemene bijstand is beëindigd."
fn betaling<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    norm: Norm,
    aandeel: Procent,
    middelen: &Middelen<'a>,
) -> PerMonth {
    let zonder_toeslag = zonder(norm.bedrag, aandeel);
    let bedrag = zonder_toeslag.excess_over(middelen.telt);
    let met_toeslag = norm.bedrag.excess_over(middelen.telt_met_vakantiegeld);
    w.step(StepCode::Bijstandsnorm, norm.bedrag, norm.artikel);
    w.step(StepCode::NormZonderVakantietoeslag, zonder_toeslag, PW.art("19 lid 3"));
    middelen.explain(w);
    w.step(StepCode::MetVakantietoeslag, met_toeslag, PW.art("19 lid 2"));
    w.step(StepCode::Betaling, bedrag, PW.art("45 lid 1"));
    bedrag
}
