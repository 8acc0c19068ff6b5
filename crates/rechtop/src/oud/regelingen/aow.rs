//! AOW: Algemene Ouderdomswet (AOW, BWBR0002221). <https://wetten.overheid.nl/BWBR0002221/2026-07-01>
//!
//! A right of each person. Before tax; the vakantie-uitkering is paid in May and is part of the year.
//!
//! Articles that compute nothing here: 6 (who is insured: the years are asked), 8 and 10 to 12
//! (toeslag for a younger partner: only for who had it before 2015), 8b (ends after a month of
//! detention: a caveat), 9a (abroad), 35 and on (voluntary insurance).

use jiff::civil::Date;

use crate::bron::{AOW, LB};
use crate::datum::Maand;
use crate::euro::{Euro, PerMonth, PerYear, Procent};
use crate::feiten::Bedrag;
use crate::oud::begrippen::aow_leeftijd::{AowDatum, aow_datum};
use crate::oud::begrippen::aow_pensioen::{Pensioen, opbouw, pensioen, volledig};
use crate::oud::begrippen::netto_inkomen::netto_aow;
use crate::oud::begrippen::toeslagpartner::{aanvrager_en_partner, toeslagpartner};
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, PersonAward, Reason, Refusal, Stop,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

/// Assesses the AOW of the applicant and of the partner.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.aow.bruto_alleenstaande.op(s.maand).map_err(Stop::from));
    afweging.weiger(niemand_oud_genoeg(s))?;
    let toekenning = toekenning(s, &mut afweging, trace);
    Ok(afweging.besluit(toekenning))
}

/// Art. 7 lid 1 onder a: nobody who reaches the pensioengerechtigde leeftijd in or before this year.
fn niemand_oud_genoeg(s: &Situatie) -> Bekend<Option<Reason>> {
    let laatste_dag = Maand::new(s.jaar(), 12).laatste_dag();
    let aanvrager = aow_datum(s, s.aanvrager()?)?;
    let partner = toeslagpartner(s)?.map(|partner| aow_datum(s, partner)).transpose()?;
    let bereikt = |aow: AowDatum| aow.bereikt_op(laatste_dag);
    if bereikt(aanvrager) || partner.is_some_and(bereikt) {
        return Ok(None);
    }
    Ok(Some(nog_niet(s, s.aanvrager()?, aanvrager)))
}

/// Not yet, with the day on which it will be, where that is known.
fn nog_niet(s: &Situatie, persoon: Persoon, aow: AowDatum) -> Reason {
    let reden = Reason::new("nog_geen_aow_leeftijd", s.bron(&AOW, "7 lid 1 onder a en 7a"));
    let grens = match aow {
        AowDatum::Op(dag) => Some(dag.into()),
        AowDatum::Eerder | AowDatum::Later => None,
    };
    Reason { grens, ..reden.about(persoon.index) }
}

fn toekenning<T: Trace>(
    s: &Situatie,
    afweging: &mut Afweging,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let mut persons = Vec::new();
    let mut reden = None;
    for persoon in aanvrager_en_partner(s)? {
        match persoonlijk_recht(s, persoon, afweging.certainty(), trace)? {
            Ok(recht) => {
                if recht.per_month == PerMonth::ZERO {
                    reden = reden.or(Some(nog_niet(s, persoon, aow_datum(s, persoon)?)));
                }
                persons.push(recht);
            }
            Err(geen) => reden = reden.or(Some(geen)),
        }
        if persoon.is_zeker_gedetineerd() {
            let certainty = Certainty::BeoordelingUitvoerder;
            afweging.caveat("aow_in_detentie", Some(persoon.index), certainty);
        }
    }
    add_caveats(s, afweging);
    if laatste_aanvraagdag(s)?.is_some() {
        afweging.caveat("aow_later_aanvragen", None, Certainty::Exact);
    }
    let award = Award {
        per_month: persons.iter().map(|persoon| persoon.per_month).sum(),
        per_year: persons.iter().map(|persoon| persoon.per_year).sum(),
        persons,
        claim: Some(Claim {
            until: laatste_aanvraagdag(s)?,
            runs_on: true,
            bron: s.bron(&AOW, "16 lid 2"),
        }),
        ..Award::default()
    };
    let reason = reden.filter(|_| award.per_month == PerMonth::ZERO);
    Ok(match reason {
        None => Ok(award),
        Some(reason) => {
            let rest_of_year = (award.per_year > PerYear::ZERO).then(|| Box::new(award));
            Err(Refusal { reason, rest_of_year })
        }
    })
}

fn add_caveats(s: &Situatie, afweging: &mut Afweging) {
    if let Ok(partner) = toeslagpartner(s) {
        let samen = partner.is_some();
        let code = if samen { "aow_bruto" } else { "aow_samenwonen" };
        afweging.caveat(code, None, Certainty::Exact);
    }
    let paar = aanvrager_en_partner(s).into_iter().flatten();
    for persoon in paar.filter(|persoon| ontvangt_aow(*persoon)) {
        afweging.caveat("aow_krijgt_al", Some(persoon.index), Certainty::Exact);
    }
}

/// Art. 16 lid 2: an AOW begins at the earliest on the first day of the twelfth month before the claim.
/// So a month can be claimed through the twelfth month after it. Who draws it already need not.
fn laatste_aanvraagdag(s: &Situatie) -> Bekend<Option<Date>> {
    let mut laatste = None;
    for persoon in aanvrager_en_partner(s)? {
        let aow = aow_datum(s, persoon)?;
        if ontvangt_aow(persoon) || !aow.bereikt_op(Maand::new(s.jaar(), 12).laatste_dag()) {
            continue;
        }
        let eerste = match aow {
            AowDatum::Op(dag) => Maand::of(dag).max(s.maand),
            AowDatum::Eerder | AowDatum::Later => s.maand,
        };
        let dag = eerste.plus(12).laatste_dag();
        laatste = Some(laatste.map_or(dag, |laatste: Date| laatste.min(dag)));
    }
    Ok(laatste)
}

/// Whether somebody said that they are paid an AOW.
fn ontvangt_aow(persoon: Persoon) -> bool {
    let aow = persoon.inkomen().ok().and_then(|inkomen| inkomen.aow.given());
    aow.is_some_and(|Bedrag(aow)| *aow > Euro::ZERO)
}

/// The AOW of one person in the month of the peildatum and over the year.
fn persoonlijk_recht<T: Trace>(
    s: &Situatie,
    persoon: Persoon,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<PersonAward, Reason>> {
    let aow = aow_datum(s, persoon)?;
    if !aow.bereikt_op(Maand::new(s.jaar(), 12).laatste_dag()) {
        return Ok(Err(nog_niet(s, persoon, aow)));
    }
    if opbouw(s, persoon, certainty)? <= Procent::NONE {
        let reden = Reason::new("geen_aow_opbouw", s.bron(&AOW, "7 lid 1 onder b"));
        return Ok(Err(reden.about(persoon.index)));
    }
    let mut per_year = PerYear::ZERO;
    for nummer in 1..=12 {
        let maand = s.in_maand(Maand::new(s.jaar(), nummer));
        per_year += pensioen(&maand, persoon, certainty)?.samen().for_months(1);
    }
    let nu = pensioen(s, persoon, certainty)?;
    if nu == Pensioen::NIETS {
        // Later this year: the months that are left count in the year.
        return Ok(Ok(PersonAward { wie: persoon.index, per_month: PerMonth::ZERO, per_year }));
    }
    explain(s, persoon, nu, certainty, trace)?;
    Ok(Ok(PersonAward { wie: persoon.index, per_month: nu.maandbedrag, per_year }))
}

fn explain<T: Trace>(
    s: &Situatie,
    persoon: Persoon,
    nu: Pensioen,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<()> {
    let wie = persoon.index;
    let heel = volledig(s, persoon, certainty)?;
    let deel = opbouw(s, persoon, certainty)?;
    let artikel = if toeslagpartner(s)?.is_some() { "9 lid 1 onder b" } else { "9 lid 1 onder a" };
    trace.person_step("volledige_aow", wie, heel.maandbedrag, s.bron(&AOW, artikel));
    trace.person_step("opbouw", wie, deel, s.bron(&AOW, "13 lid 1"));
    trace.person_step("aow", wie, nu.maandbedrag, s.bron(&AOW, "9 en 13"));
    // The steps are told of an amount that is known; how sure the net amount is, is not that of the gross.
    let netto = netto_aow(s, persoon, nu.maandbedrag, &mut certainty.clone())?;
    trace.person_step("netto_aow", wie, netto, s.bron(&LB, "20 en 25"));
    let bron = s.bron(&AOW, "29 lid 1");
    trace.person_step("vakantie_uitkering", wie, nu.vakantie_uitkering, bron);
    Ok(())
}
