//! From months to the amount of a year: Algemene wet inkomensafhankelijke regelingen (Awir,
//! BWBR0018472) art. 5, 14, 15 and 22. <https://wetten.overheid.nl/BWBR0018472/2026-01-01>
//!
//! A right exists per calendar month. The year amount is the sum of its months, rounded to whole
//! euros, and is not granted below the minimum. Art. 22 pays it in terms without rounding them; the
//! monthly figure follows the official tables, which round down.

use super::tijdvak::{Sneden, tijdvakken};
use crate::bron::{AWIR, Bron};
use crate::datum::Maand;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::oud::outcome::{Award, Bekend, Caveat, Certainty, Claim, Reason, Refusal, Stop};
use crate::oud::situatie::Situatie;
use crate::oud::trace::{NoTrace, Trace};

/// What a scheme gives in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Maandrecht {
    /// The unrounded amount. Zero where the income leaves nothing.
    pub bedrag: PerMonth,
    /// How sure it is.
    pub certainty: Certainty,
    /// What the holder should know about it.
    pub caveat: Option<Caveat>,
}

/// A scheme that gives an amount per month by the income of the year.
pub trait Maandregel {
    /// The ages at which a month can differ from the one before.
    fn leeftijden(&self) -> &'static [i16];

    /// The income of the year by which a month is measured: of those who count in that month.
    /// Amounts it rests on weaken `certainty`.
    ///
    /// # Errors
    /// Where an income is not answered.
    fn inkomen<T: Trace>(
        &self,
        maand: Maand,
        certainty: &mut Certainty,
        trace: &mut T,
    ) -> Bekend<PerYear>;

    /// The article by which a higher income leaves less.
    fn afbouwartikel(&self) -> Bron;

    /// Until when the month of the peildatum can be claimed, where the act of the scheme departs from
    /// Awir 15 lid 1.
    fn eigen_aanvraagtermijn(&self) -> Option<Claim> {
        None
    }

    /// What one month gives, or why it gives nothing. Asks for the income only where it decides.
    ///
    /// # Errors
    /// Where something that decides is not answered or known.
    fn maand<T: Trace>(
        &self,
        maand: Maand,
        inkomen: Bekend<PerYear>,
        trace: &mut T,
    ) -> Bekend<Result<Maandrecht, Reason>>;
}

/// The award of the year and of the month of the peildatum, or why there is none in that month.
///
/// # Errors
/// Where something that decides is not answered or known.
pub fn toekenning<R: Maandregel, T: Trace>(
    s: &Situatie,
    regel: &R,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let jaar = jaar(s, regel, None, trace)?;
    if jaar.toegekend == PerYear::ZERO {
        let reason = match jaar.peilmaand {
            Err(reason) => reason,
            Ok(recht) if recht.bedrag == PerMonth::ZERO => inkomen_te_hoog(s, regel)?,
            Ok(_) => bedrag_onder_minimum(s, &jaar)?,
        };
        return Ok(Err(Refusal { reason, rest_of_year: None }));
    }
    trace.step("som_van_de_maanden", jaar.som, s.bron(&AWIR, "5"));
    trace.step("toegekend", jaar.toegekend, s.bron(&AWIR, "14 lid 4"));
    let reason = match jaar.peilmaand {
        Ok(recht) if recht.bedrag > PerMonth::ZERO => {
            let per_maand = maandbedrag(recht.bedrag);
            trace.step("per_maand", per_maand, s.bron(&AWIR, "22"));
            return Ok(Ok(award(s, regel, &jaar, per_maand)));
        }
        Ok(_) => inkomen_te_hoog(s, regel)?,
        Err(reason) => reason,
    };
    Ok(Err(Refusal {
        reason,
        rest_of_year: Some(Box::new(award(s, regel, &jaar, PerMonth::ZERO))),
    }))
}

/// The months of a year together.
struct Jaar {
    som: PerYear,
    /// The rounded sum; zero below the minimum.
    toegekend: PerYear,
    peilmaand: Result<Maandrecht, Reason>,
    certainty: Certainty,
    caveats: Vec<Caveat>,
}

/// The months of the year with the own income, or with `probe` in its place.
fn jaar<R: Maandregel, T: Trace>(
    s: &Situatie,
    regel: &R,
    probe: Option<PerYear>,
    trace: &mut T,
) -> Bekend<Jaar> {
    let mut certainty = Certainty::Exact;
    let minimum = s.norm(&s.normen.awir.minimumbedrag, &mut certainty)?;
    let mut som = PerYear::ZERO;
    let mut peilmaand = None;
    let mut caveats = Vec::new();
    let sneden = Sneden { leeftijden: regel.leeftijden(), ..Sneden::default() };
    for tijdvak in tijdvakken(s, sneden)? {
        let recht = if tijdvak.contains(s.maand) {
            let recht = maand(regel, tijdvak.eerste, probe, &mut certainty, trace)?;
            peilmaand = Some(recht);
            recht
        } else {
            maand(regel, tijdvak.eerste, probe, &mut certainty, &mut NoTrace)?
        };
        if let Ok(recht) = recht {
            som += recht.bedrag.for_months(i64::from(tijdvak.maanden));
            certainty = certainty.max(recht.certainty);
            caveats.extend(recht.caveat.filter(|caveat| !caveats.contains(caveat)));
        }
    }
    let afgerond = som.round_half_up_to_euro();
    let toegekend = if afgerond < minimum { PerYear::ZERO } else { afgerond };
    // The peildatum lies in its own year, so one of the periods holds it.
    let geen = Reason::new("geen_maand_met_recht", s.bron(&AWIR, "5"));
    let peilmaand = peilmaand.unwrap_or(Err(geen));
    Ok(Jaar { som, toegekend, peilmaand, certainty, caveats })
}

fn maand<R: Maandregel, T: Trace>(
    regel: &R,
    maand: Maand,
    probe: Option<PerYear>,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Maandrecht, Reason>> {
    let inkomen = probe.map_or_else(|| regel.inkomen(maand, certainty, trace), Ok);
    regel.maand(maand, inkomen, trace)
}

fn award<R: Maandregel>(s: &Situatie, regel: &R, jaar: &Jaar, per_month: PerMonth) -> Award {
    Award {
        per_month,
        per_year: jaar.toegekend,
        certainty: jaar.certainty,
        caveats: jaar.caveats.clone(),
        claim: Some(regel.eigen_aanvraagtermijn().unwrap_or_else(|| aanvraagtermijn(s))),
        ..Award::default()
    }
}

/// Awir 15 lid 1: until the end of the following year.
fn aanvraagtermijn(s: &Situatie) -> Claim {
    let until = s.normen.awir.uiterste_aanvraagdatum.op(s.maand).ok().map(|row| row.value);
    Claim { until, runs_on: false, bron: s.bron(&AWIR, "15 lid 1") }
}

/// That month's amount times twelve, in whole euros, over twelve, down: as the official tables do.
fn maandbedrag(bedrag: PerMonth) -> PerMonth {
    bedrag.per_year().round_half_up_to_euro().per_month().round_down_to_euro()
}

/// Awir 14 lid 5: an amount below the minimum is not granted.
fn bedrag_onder_minimum(s: &Situatie, jaar: &Jaar) -> Bekend<Reason> {
    let minimum = s.norm(&s.normen.awir.minimumbedrag, &mut Certainty::default())?;
    let reden = Reason::new("bedrag_onder_minimum", s.bron(&AWIR, "14 lid 5"));
    Ok(reden.tested(jaar.som.round_half_up_to_euro(), minimum))
}

fn inkomen_te_hoog<R: Maandregel>(s: &Situatie, regel: &R) -> Bekend<Reason> {
    let mut certainty = Certainty::default();
    let inkomen = regel.inkomen(s.maand, &mut certainty, &mut NoTrace)?;
    let te_hoog = Reason::new("inkomen_te_hoog", regel.afbouwartikel());
    Ok(match hoogste_inkomen(s, regel, inkomen) {
        Ok(Some(grens)) => te_hoog.tested(inkomen, grens),
        Ok(None) => {
            let minimum = s.norm(&s.normen.awir.minimumbedrag, &mut certainty)?;
            let reden = Reason::new("altijd_onder_minimum", s.bron(&AWIR, "14 lid 5"));
            Reason { grens: Some(minimum.into()), ..reden }
        }
        // With a lower income it would depend on what is not answered; with this one it does not.
        Err(_) => Reason { getoetst: Some(inkomen.into()), ..te_hoog },
    })
}

/// The highest whole-euro income with which the month of the peildatum gives something and the year
/// is granted. Every scheme here only falls with income, so halving finds it.
fn hoogste_inkomen<R: Maandregel>(
    s: &Situatie,
    regel: &R,
    inkomen: PerYear,
) -> Bekend<Option<PerYear>> {
    let geeft_recht = |euros: i64| {
        let probe = PerYear::new(Euro::from_euros(euros));
        let jaar = jaar(s, regel, Some(probe), &mut NoTrace)?;
        let peilmaand = jaar.peilmaand.is_ok_and(|recht| recht.bedrag > PerMonth::ZERO);
        Ok::<bool, Stop>(peilmaand && jaar.toegekend > PerYear::ZERO)
    };
    let (mut met, mut zonder) = (0, inkomen.amount().euros());
    if zonder <= 0 || !geeft_recht(met)? {
        return Ok(None);
    }
    while zonder - met > 1 {
        let midden = met + (zonder - met) / 2;
        if geeft_recht(midden)? { met = midden } else { zonder = midden }
    }
    Ok(Some(PerYear::new(Euro::from_euros(met))))
}
