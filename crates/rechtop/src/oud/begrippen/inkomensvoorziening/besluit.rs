//! From the months to an outcome, and what is told with it.

use super::Voorziening;
use crate::euro::{PerMonth, PerYear};
use crate::oud::begrippen::bijstandsnorm::procent::{
    aandeel_vakantietoeslag, vakantietoeslag_over,
};
use crate::oud::begrippen::bijstandsnorm::voorbehoud_student;
use crate::oud::begrippen::jaarrecht::{Jaarrecht, jaarrecht};
use crate::oud::begrippen::toeslagpartner::toeslagpartner;
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, Reason, Refusal, Stop,
};
use crate::oud::situatie::Situatie;
use crate::oud::trace::Trace;

/// Assesses the benefit of one of the two acts.
pub fn beoordeel<T: Trace>(s: &Situatie, van: Voorziening, trace: &mut T) -> Outcome {
    let mut afweging = Afweging::default();
    afweging.eis(match van {
        Voorziening::Ioaw => {
            s.normen.ioaw.netto_grondslag_gehuwde.op(s.maand).map(|_| ()).map_err(Stop::from)
        }
        Voorziening::Ioaz => {
            s.normen.ioaz.ioaz_vermogen.op(s.maand).map(|_| ()).map_err(Stop::from)
        }
    });
    let jaar = jaarrecht(s, &van, trace);
    let toekenning = jaar.and_then(|jaar| toekenning(s, van, jaar, trace));
    if matches!(&toekenning, Ok(Ok(_)) | Ok(Err(Refusal { rest_of_year: Some(_), .. }))) {
        add_caveats(s, van, &mut afweging);
    }
    afweging.besluit(toekenning)
}

/// The payments of the year, and their holiday allowance (art. 9).
fn toekenning<T: Trace>(
    s: &Situatie,
    van: Voorziening,
    jaar: Jaarrecht,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    if jaar.som == PerYear::ZERO {
        let geen = Reason::new("geen_maand_met_recht", s.bron(van.wet(), "5"));
        return Ok(Err(jaar.geen_maand(geen)));
    }
    let mut certainty = jaar.certainty;
    let aandeel = aandeel_vakantietoeslag(s, &mut certainty)?;
    let vakantietoeslag = vakantietoeslag_over(jaar.som, aandeel);
    trace.step("som_van_de_maanden", jaar.som, s.bron(van.wet(), "9"));
    trace.step("vakantietoeslag", vakantietoeslag, s.bron(van.wet(), "9"));
    let artikel = match van {
        Voorziening::Ioaw => "16a lid 1 en 4",
        Voorziening::Ioaz => "5 lid 2, 4°",
    };
    let award = Award {
        per_month: jaar.peilmaand.unwrap_or(PerMonth::ZERO),
        per_year: jaar.som + vakantietoeslag,
        certainty,
        caveats: jaar.caveats.clone(),
        claim: Some(Claim {
            until: Some(s.maand.laatste_dag()),
            runs_on: true,
            bron: s.bron(van.wet(), artikel),
        }),
        ..Award::default()
    };
    Ok(jaar.in_peilmaand(award))
}

fn add_caveats(s: &Situatie, van: Voorziening, afweging: &mut Afweging) {
    let eigen: &[&str] = match van {
        Voorziening::Ioaw => &["ioaw_oud_loon", "ioaw_vandaag_melden"],
        Voorziening::Ioaz => &["ioaz_voorwaarden", "ioaz_op_tijd", "ioaz_vermogen_nu"],
    };
    afweging.caveat("ioaw_bruto", None, Certainty::Schatting);
    for code in eigen {
        afweging.caveat(code, None, Certainty::Exact);
    }
    if let Some(student) = voorbehoud_student(s)
        && toeslagpartner(s).is_ok_and(|partner| partner.is_none())
    {
        afweging.caveat(student.code, student.wie, Certainty::BeoordelingUitvoerder);
    }
    afweging.caveat("bijstand_vrijlating_arbeid", None, Certainty::Exact);
    afweging.caveat("bijstand_telt_voor_toeslagen", None, Certainty::Exact);
}
