//! Studietoeslag: Participatiewet (Pw, BWBR0015703) art. 36b.
//! <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! No test of income or wealth, and no age. The amounts are a national minimum: a gemeente may give
//! more. Not covered: what an internship pays takes off (lid 5), because it is not asked; the outcome
//! says so.

use jiff::civil::Date;

use crate::bron::PW;
use crate::datum::Maand;
use crate::euro::{PerMonth, PerYear};
use crate::feiten::{Onderwijs, UitkeringSoort};
use crate::normbedragen::Dated;
use crate::oud::begrippen::inkomen::noemt_uitkering;
use crate::oud::begrippen::onderwijs::{gezin, heeft_scholierenleeftijd, onderwijs_van};
use crate::oud::outcome::{
    Afweging, Award, Bekend, Certainty, Outcome, PersonAward, Reason, Refusal, Stop, eerste_bekende,
};
use crate::oud::situatie::{Persoon, Situatie};
use crate::oud::trace::{NoTrace, Trace};

/// The lowest age for which there is an amount.
const VANAF: i16 = 15;
/// From the year in which somebody reaches this age nothing is asked any more. Studiefinanciering begins
/// before 30, and goes on after that only without interruption (WSF 2000 art. 2.3 lid 3 and 4).
const GEVRAAGD_TOT: i16 = 36;

/// Assesses the studietoeslag of applicant, partner and children. Each has a right of their own.
pub fn assess<T: Trace>(s: &Situatie, trace: &mut T) -> Outcome {
    weigh(s, trace).unwrap_or_else(Outcome::from)
}

fn weigh<T: Trace>(s: &Situatie, trace: &mut T) -> Result<Outcome, Reason> {
    let mut afweging = Afweging::default();
    afweging.eis(s.normen.studietoeslag.bedrag_21.op(s.maand).map_err(Stop::from));
    let studenten = match studenten(s) {
        Ok(studenten) => studenten?,
        Err(stop) => return Ok(afweging.besluit(Err(stop))),
    };
    for student in &studenten {
        let beslist = Certainty::BeoordelingUitvoerder;
        afweging.caveat("studietoeslag_advies", Some(student.persoon.index), beslist);
    }
    afweging.caveat("studietoeslag_minimum", None, Certainty::Exact);
    let mut certainty = Certainty::Exact;
    let toekenning = toekenning(s, &studenten, &mut certainty, trace);
    *afweging.certainty() = (*afweging.certainty()).max(certainty);
    Ok(afweging.besluit(toekenning))
}

/// Somebody with a right, if the age is right.
#[derive(Debug, Clone, Copy)]
struct Student<'a> {
    persoon: Persoon<'a>,
    geboren: Date,
    onderwijs: Onderwijs,
}

impl Student<'_> {
    /// Lid 3 onder a: receives studiefinanciering, or as a pupil a tegemoetkoming of WTOS ch. 4.
    fn telt_in(&self, maand: Maand) -> bool {
        maand.oud_leeftijd_bereikt(self.geboren, VANAF)
            && match self.onderwijs {
                Onderwijs::Mbo | Onderwijs::Hbo | Onderwijs::Wo => true,
                Onderwijs::VoortgezetOnderwijs => heeft_scholierenleeftijd(maand, self.geboren),
                Onderwijs::Geen | Onderwijs::Voorschool | Onderwijs::Basisonderwijs => false,
            }
    }
}

/// Who has a right in some month of the year, or why nobody has.
fn studenten<'a>(s: &Situatie<'a>) -> Bekend<Result<Vec<Student<'a>>, Reason>> {
    let mut studenten = Vec::new();
    let mut open = None;
    let mut reden = Reason::new("geen_studiefinanciering", s.bron(&PW, "36b lid 3 onder a"));
    for persoon in gezin(s)? {
        match student(s, persoon) {
            Ok(Ok(student)) => studenten.push(student),
            Ok(Err(eigen_reden)) => reden = eigen_reden.unwrap_or(reden),
            Err(stop) => open = open.or(Some(stop)),
        }
    }
    match open {
        Some(stop) => Err(stop),
        None if studenten.is_empty() => Ok(Err(reden)),
        None => Ok(Ok(studenten)),
    }
}

/// Lid 1 and 3: one person. Age and education come first, for those few are asked more; what is known
/// to refuse decides whatever else is open. A reason of its own only for who does study.
fn student<'a>(s: &Situatie, persoon: Persoon<'a>) -> Bekend<Result<Student<'a>, Option<Reason>>> {
    let weiger = |code, artikel| Some(Reason::new(code, s.bron(&PW, artikel)).about(persoon.index));
    let weigering = eerste_bekende([
        studeert_niet(s, persoon).map(|niet| niet.then_some(None)),
        persoon.studiefinanciering().map(|ja| (!ja).then_some(None)),
        persoon
            .studie_beperking()
            .map(|ja| (!ja).then(|| weiger("geen_studie_beperking", "36b lid 1"))),
        heeft_wajong(persoon)
            .map(|ja| ja.then(|| weiger("studietoeslag_naast_wajong", "36b lid 3 onder b"))),
    ])?;
    if let Some(reden) = weigering {
        return Ok(Err(reden));
    }
    let (geboren, onderwijs) = (persoon.geboortedatum()?, onderwijs_van(persoon)?);
    Ok(Ok(Student { persoon, geboren, onderwijs }))
}

/// Whether somebody has not the age, or follows no education, with which a right can begin this year.
fn studeert_niet(s: &Situatie, persoon: Persoon) -> Bekend<bool> {
    if persoon.onderwijs() == Ok(&Onderwijs::Geen) {
        return Ok(true);
    }
    let geboren = persoon.geboortedatum()?;
    let te_jong = !Maand::new(s.jaar(), 12).oud_leeftijd_bereikt(geboren, VANAF);
    let betaald = persoon.studiefinanciering() == Ok(&true);
    if te_jong || (!betaald && s.jaar() - geboren.year() >= GEVRAAGD_TOT) {
        return Ok(true);
    }
    let student = Student { persoon, geboren, onderwijs: onderwijs_van(persoon)? };
    Ok(!maanden(s).any(|maand| student.telt_in(maand)))
}

/// Lid 3 onder b: no right to a Wajong benefit. Which benefit it is, is asked only where there is one.
fn heeft_wajong(persoon: Persoon) -> Bekend<bool> {
    Ok(noemt_uitkering(persoon.inkomen()?) && *persoon.uitkering_soort()? == UitkeringSoort::Wajong)
}

fn maanden(s: &Situatie) -> impl Iterator<Item = Maand> + use<> {
    let jaar = s.jaar();
    (1..=12).map(move |nummer| Maand::new(jaar, nummer))
}

/// The months of everybody with a right.
fn toekenning<T: Trace>(
    s: &Situatie,
    studenten: &[Student],
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<Result<Award, Refusal>> {
    let mut award = Award::default();
    for student in studenten {
        let mut per_year = PerYear::ZERO;
        let mut per_month = PerMonth::ZERO;
        for maand in maanden(s) {
            let bedrag = if maand == s.maand {
                per_month = maandbedrag(s, student, certainty, trace)?;
                per_month
            } else {
                maandbedrag(&s.in_maand(maand), student, certainty, &mut NoTrace)?
            };
            per_year += bedrag.for_months(1);
        }
        let wie = student.persoon.index;
        award.persons.push(PersonAward { wie, per_month, per_year });
        award.per_month += per_month;
        award.per_year += per_year;
    }
    if award.per_month > PerMonth::ZERO {
        return Ok(Ok(award));
    }
    let reason = Reason::new("studietoeslag_andere_maand", s.bron(&PW, "36b lid 3 onder a"));
    let rest_of_year = (award.per_year > PerYear::ZERO).then(|| Box::new(award));
    Ok(Err(Refusal { reason, rest_of_year }))
}

/// Lid 1: an amount by age, read on the first of the month.
fn maandbedrag<T: Trace>(
    s: &Situatie,
    student: &Student,
    certainty: &mut Certainty,
    trace: &mut T,
) -> Bekend<PerMonth> {
    if !student.telt_in(s.maand) {
        return Ok(PerMonth::ZERO);
    }
    let bedrag = s.norm(bedrag_op_leeftijd(s, student.geboren), certainty)?;
    let wie = student.persoon.index;
    trace.person_step("bedrag_leeftijd", wie, bedrag, s.bron(&PW, "36b lid 1"));
    Ok(bedrag)
}

fn bedrag_op_leeftijd<'a>(s: &Situatie<'a>, geboren: Date) -> &'a Dated<PerMonth> {
    let normen = &s.normen.studietoeslag;
    let trappen = [
        (21, &normen.bedrag_21),
        (20, &normen.bedrag_20),
        (19, &normen.bedrag_19),
        (18, &normen.bedrag_18),
        (17, &normen.bedrag_17),
        (16, &normen.bedrag_16),
    ];
    let trap =
        trappen.into_iter().find(|(leeftijd, _)| s.maand.oud_leeftijd_bereikt(geboren, *leeftijd));
    trap.map_or(&normen.bedrag_15, |(_, bedrag)| bedrag)
}
