//! Ages, on the day that the rule file names.

use jiff::civil::{Date, date};
use rechtop_lokaal::{Leeftijd, Leeftijdsdag};

use super::grond::{Om, Toets, Uitslag, of};
use super::wie::voor_wie;
use crate::begrippen::aow_leeftijd::aow_datum;
use crate::codes::ReasonCode;
use crate::datum::Maand;
use crate::feiten::Persoon;
use crate::rekenen::{Rule, Trace, Worksheet};
use crate::waarde;

/// The day that is looked at: the peildatum itself, or the first day of another month.
pub(super) fn dag(w: &Worksheet<impl Trace>) -> Date {
    let maand = w.maand();
    let peildatum = w.situatie().huishouden().peildatum();
    if maand == Maand::of(peildatum) { peildatum } else { maand.eerste_dag() }
}

/// The day on which an age counts.
pub(super) fn teldag(w: &Worksheet<impl Trace>, op: Leeftijdsdag) -> Date {
    let dag = dag(w);
    match op {
        Leeftijdsdag::Nu => dag,
        Leeftijdsdag::EersteJanuari => date(dag.year(), 1, 1),
        Leeftijdsdag::EersteMaart => date(dag.year(), 3, 1),
        Leeftijdsdag::InHetJaar => date(dag.year(), 12, 31),
        Leeftijdsdag::InHetSchooljaar => {
            // A school year runs from 1 August.
            let eindjaar = if dag.month() >= 8 { dag.year() + 1 } else { dag.year() };
            date(eindjaar, 7, 31)
        }
    }
}

/// The age in whole years on a day; nothing for who is not born yet. Born on 29 February, a year is full on 1 March.
pub(super) fn leeftijd_op(geboren: Date, dag: Date) -> Option<u8> {
    let voorbij = (dag.month(), dag.day()) >= (geboren.month(), geboren.day());
    let jaren = dag.year() - geboren.year() - i16::from(!voorbij);
    u8::try_from(jaren).ok()
}

/// Whether an age lies within a band.
pub(super) fn binnen(jaren: u8, van: Option<u8>, tot_en_met: Option<u8>) -> bool {
    van.is_none_or(|van| jaren >= van) && tot_en_met.is_none_or(|einde| jaren <= einde)
}

/// Whether those whom it is about have the age.
pub(super) fn toets<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Leeftijd,
    om: Om<'a>,
) -> Toets {
    voor_wie(w, toets.wie, om, &mut |w, persoon| van(w, toets, om, persoon))
}

fn van<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Leeftijd,
    om: Om<'a>,
    persoon: Persoon<'a>,
) -> Toets {
    let om = om.met(Some(persoon));
    let dag = teldag(w, toets.op);
    if let Some(jaren) = leeftijd_op(persoon.geboortedatum()?, dag) {
        let grens = |grens: Option<u8>| waarde::Leeftijd(grens.unwrap_or_default());
        let te_jong = om.reason(w, ReasonCode::LokaalTeJong).limited(grens(toets.van));
        te_jong.refuse_if(toets.van.is_some_and(|van| jaren < van))?;
        let te_oud = om.reason(w, ReasonCode::LokaalTeOud).limited(grens(toets.tot_en_met));
        te_oud.refuse_if(toets.tot_en_met.is_some_and(|einde| jaren > einde))?;
    } else {
        return om.reason(w, ReasonCode::LokaalTeJong).limited(waarde::Leeftijd(0)).refuse();
    }
    aow(w, toets, om, persoon, dag)
}

fn aow<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    toets: &'static Leeftijd,
    om: Om<'a>,
    persoon: Persoon<'a>,
    dag: Date,
) -> Rule<Uitslag> {
    if !toets.tot_aow && !toets.vanaf_aow {
        return Ok(Uitslag::Ja);
    }
    let bereikt = aow_datum(w, persoon)?.bereikt_op(dag);
    om.reason(w, ReasonCode::LokaalAlAow).refuse_if(toets.tot_aow && bereikt)?;
    of(!toets.vanaf_aow || bereikt, om.reason(w, ReasonCode::LokaalNogGeenAow))
}
