//! Whether the income is low enough, now and over the time before.

use std::ops::Mul;

use rechtop_lokaal::{
    Inkomen, Leefgeld, Normsoort, Periode, Procent, Toets as Hoe, Uitkering, Vakantiegeld,
};

use super::gezin::aantal_personen;
use super::grond::{Als, Om, Toets, Uitslag, lengte, misschien, misschien_met};
use super::leeftijd::dag;
use super::norm::{Band, deel, euro, per_jaar, per_maand};
use super::uitkering::heeft_uitkering;
use crate::begrippen::bijstandsnorm::{jongeren_zonder_antwoord, leefvorm};
use crate::begrippen::inkomen::toetsingsinkomen_van;
use crate::begrippen::netto_inkomen::{netto_inkomen, vraag_netto_inkomen};
use crate::begrippen::partner::beiden;
use crate::begrippen::{NettoSamen, Samen};
use crate::codes::{CaveatCode, ReasonCode, RegelingCode, StepCode};
use crate::euro::{Euro, PerMonth, PerYear, Procent as Procenten};
use crate::feiten::{Fact, Gap};
use crate::rekenen::{Doubt, Halt, Roundable, Rule, Trace, Worksheet, any_known};
use crate::waarde::Waarde;
use smallvec::SmallVec;

/// Where the source names no limit: so many times the norm is more than any municipality or fund that we know of reaches.
const RUIM: Procent = Procent(200_000);
/// Who has bijstand has an income at the norm.
const NORM: Procent = Procent(100_000);
/// So much over a limit is near it, and worth asking about.
const NET_BOVEN: Procent = Procent(115_000);

/// The net income of applicant and partner together.
pub(super) fn netto_samen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<Samen> {
    w.once::<NettoSamen>(|w| {
        let (mut zonder, mut met, mut zeker) = (PerMonth::ZERO, PerMonth::ZERO, PerMonth::ZERO);
        let (mut geschat, mut bijstand) = (false, false);
        for persoon in beiden(w)? {
            let netto = netto_inkomen(w, persoon)?;
            zonder += netto.per_maand;
            met += netto.met_vakantiegeld();
            zeker += netto.zeker;
            geschat |= netto.geschat;
            bijstand |= any_known(
                [Uitkering::Bijstand, Uitkering::Aio]
                    .map(|soort| heeft_uitkering(w, persoon, soort)),
            )?;
        }
        Ok(Samen { zonder_vakantiegeld: zonder, met_vakantiegeld: met, zeker, geschat, bijstand })
    })
}

/// Whether the income is low enough.
pub(super) fn toets<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Inkomen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let nu = match toets.norm.soort {
        Normsoort::Zorgtoeslaggrens => zorgtoeslaggrens(w),
        Normsoort::TabelBruto => bruto_jaar(w, toets, om, als),
        Normsoort::BrutoMinimumloon => bruto_maand(w, toets, om, als),
        Normsoort::Bijstandsnorm | Normsoort::Tabel => netto(w, toets, om, als),
    };
    let nu = match (nu, &toets.periode) {
        // The average of the time before may still be low enough.
        (Err(Halt::Refused(refused)), Some(Periode { hoe: Hoe::Gemiddeld, .. })) => {
            return refused.resting_on(Doubt::HangtAf).refuse();
        }
        (nu, _) => nu?,
    };
    match &toets.periode {
        Some(over) => Ok(nu.en(periode(w, over, om, als)?)),
        None => Ok(nu),
    }
}

/// The net income of the month against a percentage of the norm.
fn netto<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Inkomen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let samen = netto_samen(w)?;
    vraag_door(w)?;
    let hoogstens = toets.hoogstens.unwrap_or(RUIM);
    if samen.bijstand && hoogstens >= NORM && toets.boven.is_none() {
        return bekend(w, toets, Uitslag::Ja);
    }
    let (mut alle_binnen, mut alle_boven) = (true, true);
    let mut getoetst = None;
    for vakantiegeld in bases(toets.vakantiegeld) {
        let Some(norm) = per_maand(w, &toets.norm, vakantiegeld, om, als)? else {
            return misschien(w, CaveatCode::LokaalGrensOnbekend);
        };
        let inkomen = match vakantiegeld {
            Vakantiegeld::Met => samen.met_vakantiegeld,
            Vakantiegeld::Zonder | Vakantiegeld::Onbekend => samen.zonder_vakantiegeld,
        };
        let grens = norm.map(|norm| deel(om, norm, hoogstens));
        let vrij = vrij_per_maand(toets);
        alle_binnen &= inkomen <= grens.laagst && zeker_binnen(om, toets, inkomen, norm);
        alle_boven &= inkomen > grens.hoogst + vrij;
        te_laag(w, toets, inkomen, norm, om)?;
        getoetst = getoetst.or(Some((inkomen, grens.hoogst)));
    }
    let Some((inkomen, grens)) = getoetst else { return Ok(Uitslag::Ja) };
    w.step(StepCode::LokaalInkomen, inkomen, om.bron);
    // A limit that the source does not give is none to show.
    if toets.hoogstens.is_some() {
        w.step(StepCode::LokaalGrens, grens, om.bron);
    }
    if alle_boven {
        let zeker = samen.zeker > grens;
        return te_hoog(w, toets, inkomen, grens, zeker, om);
    }
    if samen.geschat {
        w.weaken(Doubt::Schatting);
    }
    let binnen = match toets.hoogstens {
        Some(_) if !alle_binnen => misschien_met(w, CaveatCode::LokaalRondDeGrens, grens)?,
        _ => Uitslag::Ja,
    };
    // Where the source names no limit, there is none to be near.
    bekend(w, toets, binnen)
}

/// Offers the questions that can turn what an estimate, or the norm of somebody of 18 to 20, says of an income.
fn vraag_door<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<()> {
    let netto = beiden(w)?.filter_map(vraag_netto_inkomen);
    let leefvorm = leefvorm(w)?;
    let hulp = jongeren_zonder_antwoord(&leefvorm);
    let hulp = hulp.map(|persoon| persoon.question(Fact::GeenHulpOuders));
    let vragen: SmallVec<[Gap; 4]> = netto.chain(hulp).collect();
    w.refine(vragen);
    Ok(())
}

/// Without and with holiday allowance, where the source does not say which.
fn bases(vakantiegeld: Vakantiegeld) -> impl Iterator<Item = Vakantiegeld> {
    let zonder = matches!(vakantiegeld, Vakantiegeld::Zonder | Vakantiegeld::Onbekend);
    let met = matches!(vakantiegeld, Vakantiegeld::Met | Vakantiegeld::Onbekend);
    let zonder = zonder.then_some(Vakantiegeld::Zonder);
    zonder.into_iter().chain(met.then_some(Vakantiegeld::Met))
}

/// What an income may be more than the limit, because some of it in the year is left out.
fn vrij_per_maand(toets: &Inkomen) -> PerMonth {
    let vrij = toets.vrij_per_jaar.map_or(PerYear::ZERO, |vrij| PerYear::new(euro(vrij)));
    vrij.per_month()
}

fn zeker_binnen(om: Om, toets: &Inkomen, inkomen: PerMonth, norm: Band<PerMonth>) -> bool {
    toets.zeker_tot.is_none_or(|tot| inkomen <= deel(om, norm.laagst, tot))
}

/// The lower end of a band.
fn te_laag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Inkomen,
    inkomen: PerMonth,
    norm: Band<PerMonth>,
    om: Om<'a>,
) -> Rule<()> {
    let Some(boven) = toets.boven else { return Ok(()) };
    let grens = deel(om, norm.laagst, boven);
    let reason = om.reason(w, ReasonCode::LokaalInkomenTeLaag).tested(inkomen, grens);
    reason.refuse_if(inkomen <= grens)
}

/// A refusal by the income: as sure as what is known of it. Just above the limit it says by how much, and what remains.
fn te_hoog<'a, A: Roundable + Mul<Procenten, Output = A> + Into<Waarde> + PartialOrd>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Inkomen,
    inkomen: A,
    grens: A,
    zeker: bool,
    om: Om<'a>,
) -> Toets {
    let code = match toets.hoogstens {
        None => ReasonCode::LokaalInkomenRuimTeHoog,
        Some(_) if inkomen <= deel(om, grens, NET_BOVEN) => ReasonCode::LokaalInkomenNetTeHoog,
        Some(_) => ReasonCode::LokaalInkomenTeHoog,
    };
    let reason = om.reason(w, code).tested(inkomen, grens);
    if zeker { reason.refuse() } else { reason.resting_on(Doubt::Schatting).refuse() }
}

/// Says that the source names no limit, where it does not.
fn bekend(w: &mut Worksheet<impl Trace>, toets: &Inkomen, uitslag: Uitslag) -> Toets {
    match toets.hoogstens {
        Some(_) => Ok(uitslag),
        None => misschien(w, CaveatCode::LokaalGrensOnbekend),
    }
}

fn bruto_samen<'a>(w: &mut Worksheet<'a, impl Trace>) -> Rule<PerYear> {
    let mut som = PerYear::ZERO;
    for persoon in beiden(w)? {
        som += toetsingsinkomen_van(w, persoon)?.0;
    }
    Ok(som)
}

/// The gross income of the year against an own table.
fn bruto_jaar<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Inkomen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let Some(norm) = per_jaar(w, &toets.norm, om, als)? else {
        return misschien(w, CaveatCode::LokaalGrensOnbekend);
    };
    let (inkomen, grens) = (bruto_samen(w)?, deel(om, norm, toets.hoogstens.unwrap_or(NORM)));
    w.step(StepCode::LokaalInkomen, inkomen, om.bron);
    w.step(StepCode::LokaalGrens, grens, om.bron);
    if inkomen > grens { te_hoog(w, toets, inkomen, grens, true, om) } else { Ok(Uitslag::Ja) }
}

/// The gross income of a month against the minimum wage.
fn bruto_maand<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    toets: &'static Inkomen,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let Some(norm) = per_maand(w, &toets.norm, toets.vakantiegeld, om, als)? else {
        return misschien(w, CaveatCode::LokaalGrensOnbekend);
    };
    let inkomen = bruto_samen(w)?.per_month();
    let grens = deel(om, norm.hoogst, toets.hoogstens.unwrap_or(RUIM));
    w.step(StepCode::LokaalInkomen, inkomen, om.bron);
    w.step(StepCode::LokaalGrens, grens, om.bron);
    if inkomen > grens {
        return te_hoog(w, toets, inkomen, grens, true, om);
    }
    bekend(w, toets, Uitslag::Ja)
}

/// Whether the income is one at which there is zorgtoeslag. Where there is none for another reason, nobody can tell here.
fn zorgtoeslaggrens(w: &mut Worksheet<impl Trace>) -> Toets {
    match w.given_already(RegelingCode::Zorgtoeslag) {
        Some(given) if given.per_year > PerYear::ZERO => Ok(Uitslag::Ja),
        Some(_) | None => misschien(w, CaveatCode::LokaalZorgtoeslaggrens),
    }
}

/// How long the income must have been low. Since when it is, is asked; how it is measured over that time is for who carries
/// the scheme out.
fn periode<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    over: &'static Periode,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Toets {
    let maanden = termijn(w, over, om, als)?;
    let sinds = w.situatie().laag_inkomen_sinds()?;
    let grens = lengte(maanden);
    let vanaf = dag(w).checked_sub(jiff::Span::new().months(grens.0)).unwrap_or(sinds);
    if sinds > vanaf {
        let reason = om.reason(w, ReasonCode::LokaalNogNietLang).limited(grens);
        let soepel = over.van_de.is_some()
            || over.onderbreking_weken.is_some()
            || matches!(over.hoe, Hoe::Gemiddeld | Hoe::Onbekend);
        // The time before can still be enough.
        let reason = if soepel { reason.resting_on(Doubt::HangtAf) } else { reason };
        return reason.refuse();
    }
    let caveat = match over.hoe {
        Hoe::Gemiddeld => CaveatCode::LokaalGemiddeld,
        Hoe::ElkeMaand => CaveatCode::LokaalElkeMaand,
        Hoe::ElkKalenderjaar => CaveatCode::LokaalElkKalenderjaar,
        Hoe::Onbekend => CaveatCode::LokaalZoLangLaag,
    };
    misschien_met(w, caveat, grens)
}

/// So many months; another number for who falls under a row of its own.
fn termijn<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    over: &'static Periode,
    om: Om<'a>,
    als: Als<'_, 'a, T>,
) -> Rule<u16> {
    for anders in &over.anders {
        match als(w, &anders.als, om) {
            Ok(_) => return Ok(anders.maanden),
            Err(Halt::Refused(_)) => {}
            Err(halt) => return Err(halt),
        }
    }
    Ok(over.maanden)
}

/// Whether little is left after the fixed costs. They are not asked: an income that is low enough before them is so after
/// them too, and of any other somebody must look.
pub(super) fn leefgeld<'a>(w: &mut Worksheet<'a, impl Trace>, toets: &'static Leefgeld) -> Toets {
    const TELLEN_MEE: [RegelingCode; 3] =
        [RegelingCode::Huurtoeslag, RegelingCode::Zorgtoeslag, RegelingCode::KindgebondenBudget];
    let personen = i64::from(aantal_personen(w)?);
    let per_persoon: Euro = euro(toets.per_persoon) * personen;
    let grens = PerMonth::new(euro(toets.basis) + per_persoon);
    let mut inkomen = netto_samen(w)?.zonder_vakantiegeld;
    let mut bekend = true;
    for code in TELLEN_MEE {
        match w.given_already(code) {
            Some(given) => inkomen += given.per_month,
            None => bekend = false,
        }
    }
    if bekend && inkomen <= grens {
        return Ok(Uitslag::Ja);
    }
    misschien_met(w, CaveatCode::LokaalLeefgeld, grens)
}
