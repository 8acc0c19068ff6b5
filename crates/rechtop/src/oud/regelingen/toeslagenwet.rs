//! Toeslag of UWV on a benefit that is low: Toeslagenwet (TW, BWBR0004043).
//! <https://wetten.overheid.nl/BWBR0004043/2026-07-01>
//!
//! The right of a month stands in `begrippen/toeslagenwet`. No test of wealth.
//!
//! Articles that compute nothing here: 9 (amounts move with the Participatiewet), 11a to 30 (duties,
//! payment, recovery).

use jiff::ToSpan;

use crate::bron::TW;
use crate::euro::{PerMonth, PerYear};
use crate::oud::begrippen::bijstandsnorm::voorbehoud_student;
use crate::oud::begrippen::jaarrecht::{Jaarrecht, jaarrecht};
use crate::oud::begrippen::toeslagenwet::{
    Toeslagenwet, krijgt_uitkering, toetsingsinkomen_is_uitkering,
};
use crate::oud::begrippen::toeslagpartner::{aanvrager_en_partner, toeslagpartner};
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, Reason, Refusal, Stop,
};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

const EENENTWINTIG: i16 = 21;

/// Assesses the toeslag on a benefit of applicant or partner.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.toeslagenwet.norm_gehuwd.op(s.maand).map_err(Stop::from));
    afweging.weiger(niemand_krijgt_uitkering(s))?;
    let jaar = jaarrecht(s, &Toeslagenwet, trace);
    let toekenning = jaar.and_then(|jaar| toekenning(s, jaar, trace));
    if matches!(&toekenning, Ok(Ok(_)) | Ok(Err(Refusal { rest_of_year: Some(_), .. }))) {
        add_caveats(s, &mut afweging);
    }
    Ok(afweging.besluit(toekenning))
}

/// Art. 2: without a benefit there is nothing to add to.
fn niemand_krijgt_uitkering(s: &Situatie) -> Bekend<Option<Reason>> {
    let aanvrager = s.aanvrager()?;
    let partner = toeslagpartner(s)?;
    let partner_krijgt = partner.map_or(Ok(false), |partner| krijgt_uitkering(s, partner))?;
    let krijgt = krijgt_uitkering(s, aanvrager)? || partner_krijgt;
    Ok((!krijgt).then(|| Reason::new("geen_uitkering", s.bron(&TW, "2 lid 1 onder a"))))
}

/// The months of the year, and over them the holiday payment of art. 10 lid 1: "een vakantie-uitkering ter
/// hoogte van 8% van die toeslag".
fn toekenning<T: Trace>(
    s: &Situatie,
    jaar: Jaarrecht,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    if jaar.som == PerYear::ZERO {
        return Ok(Err(jaar.geen_maand(Reason::new("geen_maand_met_recht", s.bron(&TW, "2")))));
    }
    let mut certainty = jaar.certainty;
    let percentage = s.norm(&s.normen.toeslagenwet.vakantie_uitkering, &mut certainty)?;
    let vakantie_uitkering = (jaar.som * percentage).round_half_up_to_cent();
    trace.step("som_van_de_maanden", jaar.som, s.bron(&TW, "8"));
    trace.step("vakantie_uitkering", vakantie_uitkering, s.bron(&TW, "10 lid 1"));
    let award = Award {
        per_month: jaar.peilmaand.unwrap_or(PerMonth::ZERO),
        per_year: jaar.som + vakantie_uitkering,
        certainty,
        caveats: jaar.caveats.clone(),
        claim: Some(aanvraagtermijn(s)),
        ..Award::default()
    };
    Ok(jaar.in_peilmaand(award))
}

/// Art. 11 lid 7: "niet worden vastgesteld over perioden gelegen voor één jaar voorafgaande aan de dag
/// waarop de aanvraag om toeslag werd ingediend": until a year after its first day the month can be
/// claimed whole, and with each later day a day less.
fn aanvraagtermijn(s: &Situatie) -> Claim {
    let until = s.maand.eerste_dag().checked_add(1.year()).ok();
    Claim { until, runs_on: true, bron: s.bron(&TW, "11 lid 7") }
}

fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    afweging.caveat("toeslag_uwv_bruto", None, Certainty::Schatting);
    afweging.caveat("bijstand_telt_voor_toeslagen", None, Certainty::Exact);
    for wie in aanvrager_en_partner(s).into_iter().flatten() {
        if toetsingsinkomen_is_uitkering(s, wie) == Ok(true) {
            let code = "toeslag_uwv_toetsingsinkomen";
            afweging.caveat(code, Some(wie.index), Certainty::BeoordelingUitvoerder);
        }
    }
    if let Some(student) = voorbehoud_student(s)
        && toeslagpartner(s).is_ok_and(|partner| partner.is_none())
    {
        afweging.caveat(student.code, student.wie, Certainty::BeoordelingUitvoerder);
    }
    if alleen_onder_21(s) == Ok(true) {
        afweging.caveat("toeslag_uwv_bij_ouders", None, Certainty::BeoordelingUitvoerder);
    }
}

/// Art. 2 lid 3: no right for who is alone, under 21 and belongs to the household of the parents. Whether
/// somebody lives with parents is not known.
fn alleen_onder_21(s: &Situatie) -> Bekend<bool> {
    let geboren = s.aanvrager()?.geboortedatum()?;
    Ok(toeslagpartner(s)?.is_none() && !s.maand.oud_leeftijd_bereikt(geboren, EENENTWINTIG))
}
