//! The rules of before, one by one replaced.
#![allow(missing_docs, dead_code, unused_imports)]

pub mod answer;
pub mod assessment;
pub mod begrippen;
pub mod outcome;
pub mod regelingen;
pub mod situatie;
pub mod trace;

use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::feiten::{PersonId, Subject};
use crate::rekenen as nieuw;

type AssessOud = fn(&situatie::Situatie, &mut trace::Steps) -> outcome::Outcome;

/// One of the rules of before, on a worksheet.
pub fn oud<T: nieuw::Trace>(
    w: &mut nieuw::Worksheet<T>,
    assess: AssessOud,
) -> nieuw::Rule<nieuw::Verdict> {
    let huishouden = w.huishouden();
    let s = situatie::Situatie::new(huishouden, w.normen()).met_kwijtschelding(w.beleid());
    let mut steps = trace::Steps::default();
    let outcome = assess(&s, &mut steps);
    let ids: Vec<PersonId> =
        huishouden.personen().iter().filter_map(|p| p.id.given().cloned()).collect();
    use trace::Trace;
    for step in steps.steps() {
        let code = StepCode::ALL.iter().find(|c| c.word() == step.id).copied().unwrap();
        w.raw_step(nieuw::Step::new(
            code,
            step.wie.map(|i| ids[i].clone()),
            step.waarde,
            step.bron,
        ));
    }
    let reason = |r: outcome::Reason| nieuw::Reason {
        code: ReasonCode::ALL.iter().find(|c| c.word() == r.code).copied().unwrap(),
        wie: r.wie.map(|i| ids[i].clone()),
        getoetst: r.getoetst,
        grens: r.grens,
        bron: r.bron,
    };
    let question = |q: answer::Question| {
        let fact = crate::feiten::Fact::ALL.iter().copied();
        let (subject, holder) = match q.onderwerp {
            answer::Onderwerp::Huishouden => (Subject::Household, crate::feiten::Holder::Household),
            answer::Onderwerp::Persoon(i) => {
                (Subject::Person(ids[i].clone()), crate::feiten::Holder::Person)
            }
            answer::Onderwerp::Woning => (Subject::Home, crate::feiten::Holder::Home),
        };
        let mut fact = fact.filter(|f| f.name() == q.veld.naam() && f.holder() == holder);
        crate::feiten::Question { subject, fact: fact.next().unwrap() }
    };
    let award = |a: outcome::Award| nieuw::Award {
        per_month: a.per_month,
        per_year: a.per_year,
        months: None,
        per_quarter: a.per_quarter,
        once: a.once,
        persons: a
            .persons
            .into_iter()
            .map(|p| nieuw::PersonAward::new(ids[p.wie].clone(), p.per_month, p.per_year))
            .collect(),
        certainty: match a.certainty {
            outcome::Certainty::Exact => nieuw::Certainty::Exact,
            outcome::Certainty::Schatting => nieuw::Certainty::Schatting,
            outcome::Certainty::Voorlopig => nieuw::Certainty::Voorlopig,
            outcome::Certainty::BeoordelingUitvoerder => nieuw::Certainty::BeoordelingUitvoerder,
        },
        caveats: a
            .caveats
            .into_iter()
            .map(|c| nieuw::Caveat {
                code: CaveatCode::ALL.iter().find(|k| k.word() == c.code).copied().unwrap(),
                wie: c.wie.map(|i| ids[i].clone()),
            })
            .collect(),
        claim: a.claim.map(|c| nieuw::Claim { until: c.until, runs_on: c.runs_on, bron: c.bron }),
        refine: a.refine.into_iter().map(question).collect(),
        not_now: None,
    };
    match outcome {
        outcome::Outcome::Right(a) => Ok(award(a).into()),
        outcome::Outcome::Pointer(r) => Ok(nieuw::Verdict::Pointer(reason(r))),
        outcome::Outcome::NoRight(r) => match r.rest_of_year {
            None => reason(r.reason).refuse(),
            Some(rest) => {
                Ok(nieuw::Award { not_now: Some(reason(r.reason)), ..award(*rest) }.into())
            }
        },
        outcome::Outcome::Undecided(u) => {
            if let Some(n) = u.not_known {
                return Err(n.into());
            }
            for q in u.missing {
                let _ = w.weigh(|_| Err(nieuw::Halt::Open(question(q))));
            }
            Ok(nieuw::Award::default().into())
        }
    }
}

pub fn jonger_dan(geboren: jiff::civil::Date, leeftijd: i16, dag: jiff::civil::Date) -> bool {
    crate::datum::jonger_dan(geboren, crate::waarde::Leeftijd(leeftijd as u8), dag)
}
impl crate::datum::Maand {
    pub fn oud_leeftijd_bereikt(self, geboren: jiff::civil::Date, leeftijd: i16) -> bool {
        self.leeftijd_bereikt(geboren, crate::waarde::Leeftijd(leeftijd as u8))
    }
    pub fn oud_na_maand(self, geboren: jiff::civil::Date, leeftijd: i16) -> bool {
        self.na_maand_van_leeftijd(geboren, crate::waarde::Leeftijd(leeftijd as u8))
    }
}
