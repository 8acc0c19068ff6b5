//! From the conditions and the months to an outcome: what is told with it, and what it comes to.

use super::uitsluiting::wacht_vier_weken;
use super::{AlgemeneBijstand, Uitvoerder, weigh_uitsluiting, weigh_vermogen};
use crate::begrippen::bijstandsnorm::procent::{aandeel_vakantietoeslag, vakantietoeslag_over};
use crate::begrippen::bijstandsnorm::{Leeftijdsgroep, Leefvorm, leefvorm};
use crate::begrippen::jaarrecht::{Jaarrecht, jaarrecht};
use crate::bron::PW;
use crate::euro::{Halves, PerMonth, PerYear};
use crate::huishouden::Woningsoort;
use crate::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, PersonAward, Reason, Refusal, Stop,
};
use crate::situatie::Situatie;
use crate::trace::Trace;

/// Assesses the algemene bijstand that one of the two pays.
pub fn beoordeel<T: Trace>(s: &Situatie, regel: AlgemeneBijstand, trace: &mut T) -> Outcome {
    weigh(s, regel, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(
    s: &Situatie,
    regel: AlgemeneBijstand,
    trace: &mut T,
) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    let leefvorm = leefvorm(s);
    afweging.eis(s.normen.participatiewet.vermogensgrens_gehuwden.op(s.maand).map_err(Stop::from));
    weigh_uitsluiting(s, &regel, &mut afweging)?;
    weigh_vermogen(s, &regel, &mut afweging)?;
    let jaar = jaarrecht(s, &regel, trace);
    let toekenning = jaar.and_then(|jaar| toekenning(s, leefvorm?, jaar, trace));
    if matches!(&toekenning, Ok(Ok(_)) | Ok(Err(Refusal { rest_of_year: Some(_), .. })))
        && let Ok(leefvorm) = leefvorm
    {
        add_caveats(s, regel.door, &leefvorm, &mut afweging);
    }
    Ok(afweging.besluit(toekenning))
}

/// The payments of the year with their holiday allowance, half to each of two spouses with a right
/// (art. 45 lid 4).
fn toekenning<T: Trace>(
    s: &Situatie,
    leefvorm: Leefvorm,
    jaar: Jaarrecht,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    if jaar.som == PerYear::ZERO {
        let geen = Reason::new("geen_maand_met_recht", s.bron(&PW, "19 lid 1"));
        return Ok(Err(jaar.geen_maand(geen)));
    }
    let mut certainty = jaar.certainty;
    let aandeel = aandeel_vakantietoeslag(s, &mut certainty)?;
    let vakantietoeslag = vakantietoeslag_over(jaar.som, aandeel);
    let per_year = jaar.som + vakantietoeslag;
    trace.step("som_van_de_maanden", jaar.som, s.bron(&PW, "45 lid 1"));
    trace.step("vakantietoeslag", vakantietoeslag, s.bron(&PW, "19 lid 3"));
    let per_month = jaar.peilmaand.unwrap_or(PerMonth::ZERO);
    let award = Award {
        per_month,
        per_year,
        persons: delen(&leefvorm, per_month, per_year),
        certainty,
        caveats: jaar.caveats.clone(),
        claim: Some(Claim { until: None, bron: s.bron(&PW, "44 lid 1 en 5") }),
        ..Award::default()
    };
    jaar.in_peilmaand(award)
}

/// Art. 45 lid 4: each spouse gets half. A cent that is left goes with the first.
fn delen(leefvorm: &Leefvorm, per_month: PerMonth, per_year: PerYear) -> Vec<PersonAward> {
    let Some((partner, _)) = leefvorm.partner else { return Vec::new() };
    let helft = (per_month / Halves).round_down_to_cent();
    let helft_jaar = (per_year / Halves).round_down_to_cent();
    vec![
        PersonAward {
            wie: leefvorm.aanvrager.0.index,
            per_month: per_month - helft,
            per_year: per_year - helft_jaar,
        },
        PersonAward { wie: partner.index, per_month: helft, per_year: helft_jaar },
    ]
}

/// What the holder should know, and what is still to be decided by a person.
fn add_caveats(s: &Situatie, door: Uitvoerder, leefvorm: &Leefvorm, afweging: &mut Afweging) {
    match door {
        Uitvoerder::Svb => {
            afweging.caveat("aio_vandaag_melden", None, Certainty::Exact);
            afweging.caveat("aio_buitenland", None, Certainty::Exact);
        }
        Uitvoerder::Gemeente => {
            afweging.caveat("bijstand_gemeente_beslist", None, Certainty::BeoordelingUitvoerder);
            afweging.caveat("bijstand_vandaag_melden", None, Certainty::Exact);
            afweging.caveat("bijstand_vrijlating_arbeid", None, Certainty::Exact);
        }
    }
    afweging.caveat("bijstand_vermogen_nu", None, Certainty::Exact);
    afweging.caveat("bijstand_telt_voor_toeslagen", None, Certainty::Exact);
    if leefvorm.aanvrager.1 == Leeftijdsgroep::Jong {
        afweging.caveat("bijstand_zonder_ouders", None, Certainty::Exact);
    }
    if wacht_vier_weken(s, leefvorm) == Ok(true) {
        afweging.caveat("bijstand_vier_weken", None, Certainty::Exact);
    }
    if s.woning().soort() == Ok(&Woningsoort::Koop) {
        afweging.caveat("bijstand_overwaarde", None, Certainty::Exact);
    }
}
