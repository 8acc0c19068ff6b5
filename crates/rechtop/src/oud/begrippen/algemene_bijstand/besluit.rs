//! From the conditions and the months to an outcome: what is told with it, and what it comes to.

use super::uitsluiting::{wacht_vier_weken, weigh_uitsluiting};
use super::vermogen::weigh_vermogen;
use super::{AlgemeneBijstand, Rechthebbenden, Uitvoerder, rechthebbenden};
use crate::bron::PW;
use crate::euro::{Halves, PerMonth, PerYear};
use crate::feiten::{Rol, UitkeringSoort, Woningsoort};
use crate::oud::answer::{Question, Veld};
use crate::oud::begrippen::bijstandsnorm::procent::{
    aandeel_vakantietoeslag, vakantietoeslag_over,
};
use crate::oud::begrippen::bijstandsnorm::{
    Leeftijdsgroep, Leefvorm, leefvorm, voorbehoud_student,
};
use crate::oud::begrippen::inkomen::heeft_inkomen;
use crate::oud::begrippen::jaarrecht::{Jaarrecht, Maandregel, in_elke_maand, jaarrecht};
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Claim, Outcome, PersonAward, Reason, Refusal, Stop,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::Trace;

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
    afweging.eis(s.normen.participatiewet.vermogensgrens_gehuwden.op(s.maand).map_err(Stop::from));
    // First who pays: that is the reason that helps most.
    let ander = |s: &Situatie| Ok(regel.betaalt_een_ander(s, &leefvorm(s)?));
    afweging.weiger(in_elke_maand(s, regel.sneden(), ander))?;
    weigh_uitsluiting(s, &regel, &mut afweging)?;
    weigh_vermogen(s, &regel, &mut afweging)?;
    let jaar = jaarrecht(s, &regel, trace);
    let toekenning = jaar.and_then(|jaar| {
        let leefvorm = leefvorm(s)?;
        // Where no month gives anything, it does not matter who has the right.
        let iets = jaar.som > PerYear::ZERO;
        let wie = if iets { rechthebbenden(s, &leefvorm)?.ok() } else { None };
        let toekenning = toekenning(s, wie, jaar, trace)?;
        if matches!(&toekenning, Ok(_) | Err(Refusal { rest_of_year: Some(_), .. })) {
            add_caveats(s, regel.door, &leefvorm, wie, &mut afweging);
        }
        Ok(toekenning)
    });
    Ok(afweging.besluit(toekenning))
}

/// The payments of the year with their holiday allowance, to who has the right in the month of the
/// peildatum.
fn toekenning<T: Trace>(
    s: &Situatie,
    wie: Option<Rechthebbenden>,
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
        persons: wie.map(|wie| delen(&wie, per_month, per_year)).unwrap_or_default(),
        certainty,
        caveats: jaar.caveats.clone(),
        claim: Some(aanvraagtermijn(s)),
        refine: wie.map(|wie| te_verfijnen(&wie.leefvorm)).unwrap_or_default(),
        ..Award::default()
    };
    Ok(jaar.in_peilmaand(award))
}

/// Art. 44 lid 1: not before the day of the melding, so no later than in the month itself; lid 5 goes back
/// further only where the circumstances of one person ask for it.
fn aanvraagtermijn(s: &Situatie) -> Claim {
    let until = Some(s.maand.laatste_dag());
    Claim { until, runs_on: true, bron: s.bron(&PW, "44 lid 1 en 5") }
}

/// Whose net income was estimated, and of which young people it is not said whether their parents help.
fn te_verfijnen(leefvorm: &Leefvorm) -> Vec<Question> {
    let personen = [Some(leefvorm.aanvrager), leefvorm.partner];
    let mut vragen = Vec::new();
    for (persoon, groep) in personen.into_iter().flatten() {
        if persoon.netto_maandinkomen_indien_gegeven().is_none() && heeft_inkomen(persoon) {
            vragen.push(persoon.vraag(Veld::NettoMaandinkomen));
        }
        if groep == Leeftijdsgroep::Jong && persoon.geen_hulp_ouders_indien_bekend().is_none() {
            vragen.push(persoon.vraag(Veld::GeenHulpOuders));
        }
    }
    vragen
}

/// Art. 45 lid 4: each of two spouses with a right gets half, a cent that is left with the first; who has
/// the right alone gets all.
fn delen(wie: &Rechthebbenden, per_month: PerMonth, per_year: PerYear) -> Vec<PersonAward> {
    let eerste = wie.leefvorm.aanvrager.0.index;
    let Some((partner, _)) = wie.leefvorm.partner else { return Vec::new() };
    if !wie.samen {
        return vec![PersonAward { wie: eerste, per_month, per_year }];
    }
    let helft = (per_month / Halves).round_down_to_cent();
    let helft_jaar = (per_year / Halves).round_down_to_cent();
    let rest = (per_month - helft, per_year - helft_jaar);
    vec![
        PersonAward { wie: eerste, per_month: rest.0, per_year: rest.1 },
        PersonAward { wie: partner.index, per_month: helft, per_year: helft_jaar },
    ]
}

/// What the holder should know, and what is still to be decided by a person.
fn add_caveats(
    s: &Situatie,
    door: Uitvoerder,
    leefvorm: &Leefvorm,
    wie: Option<Rechthebbenden>,
    afweging: &mut Afweging,
) {
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
    // Art. 11 lid 2 lets in who resides by the law of the Union, of which the immigration service judges.
    afweging.caveat("bijstand_uit_europa", None, Certainty::Exact);
    afweging.caveat("bijstand_vermogen_nu", None, Certainty::Exact);
    afweging.caveat("bijstand_telt_voor_toeslagen", None, Certainty::Exact);
    if let Some(Rechthebbenden { leefvorm: gezien, samen: false }) = wie {
        let zonder = gezien.partner.map(|(persoon, _)| persoon.index);
        afweging.caveat("bijstand_een_zonder_recht", zonder, Certainty::Exact);
    }
    if let Some(student) = voorbehoud_student(s) {
        afweging.caveat(student.code, student.wie, Certainty::BeoordelingUitvoerder);
    }
    if heeft_kind_met_inkomen(s) == Ok(true) {
        afweging.caveat("bijstand_inkomen_kind", None, Certainty::Exact);
    }
    if leefvorm.partner.is_some_and(|(partner, _)| partner.op_zelfde_adres() == Ok(&false)) {
        afweging.caveat("bijstand_partner_elders", None, Certainty::BeoordelingUitvoerder);
    }
    let ontvangt = |persoon: Persoon| persoon.uitkering_soort() == Ok(&UitkeringSoort::Bijstand);
    if s.personen().is_ok_and(|mut personen| personen.any(ontvangt)) {
        afweging.caveat("bijstand_hebt_u_al", None, Certainty::Exact);
    }
    if wacht_vier_weken(s, leefvorm) == Ok(true) {
        afweging.caveat("bijstand_vier_weken", None, Certainty::Exact);
    }
    if s.woning().soort() == Ok(&Woningsoort::Koop) {
        afweging.caveat("bijstand_overwaarde", None, Certainty::Exact);
    }
}

/// Whether a minor child has income: what is no wage counts (art. 31 lid 2 onder h), and the officer sees
/// which it is.
fn heeft_kind_met_inkomen(s: &Situatie) -> Bekend<bool> {
    let minderjarig = |kind: &Persoon| {
        let geboren = kind.geboortedatum_indien_bekend();
        geboren.is_some_and(|geboren| !s.maand.oud_leeftijd_bereikt(geboren, 18))
    };
    Ok(s.met_rol(Rol::Kind)?.filter(minderjarig).any(heeft_inkomen))
}
