//! From the months to the award of the year, and to whom: Pw art. 44 and 45.

use super::rechthebbenden::Rechthebbenden;
use crate::begrippen::bijstandsnorm::Echtgenoot;
use crate::begrippen::bijstandsnorm::vakantietoeslag::{
    aandeel_vakantietoeslag, vakantietoeslag_over,
};
use crate::bron::PW;
use crate::codes::StepCode;
use crate::euro::{Halves, PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::rekenen::{Award, Claim, PersonAward, Rounding, Rule, Trace, Worksheet, round};

/// The payments of the year with their holiday allowance, to who has the right in the month of the peildatum.
///
/// Pw art. 45 lid 1, geldend 2026-07-01: "1 De algemene bijstand wordt per kalendermaand vastgesteld en
/// betaald. In afwijking van de eerste volzin wordt de vakantietoeslag, voorzover niet reeds eerder betaald,
/// jaarlijks betaald in de maand juni over de aan die maand voorafgaande twaalf maanden of zo veel eerder als
/// de vakantietoeslag over deze periode vaststaat, dan wel binnen drie maanden volgend op de maand waarin de
/// algemene bijstand is beëindigd."
pub(super) fn met_vakantietoeslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    wie: Option<&Rechthebbenden<'a>>,
    award: Award,
) -> Rule<Award> {
    let som = award.per_year;
    let vakantietoeslag = vakantietoeslag_over(som, aandeel_vakantietoeslag(w)?);
    let per_year = som + vakantietoeslag;
    w.step(StepCode::SomVanDeMaanden, som, PW.art("45 lid 1"));
    w.step(StepCode::Vakantietoeslag, vakantietoeslag, PW.art("19 lid 3"));
    Ok(Award {
        per_year,
        persons: wie.map(|wie| delen(wie, award.per_month, per_year)).unwrap_or_default(),
        claim: Some(aanvraagtermijn(w)),
        ..award
    })
}

/// Not before the day of the melding, so no later than in the month itself; further back only where the circumstances of
/// one person ask for it.
///
/// Pw art. 44 lid 1 en 5, geldend 2026-07-01: "1 Indien door het college is vastgesteld dat recht op bijstand
/// bestaat, wordt de bijstand toegekend vanaf de dag waarop dit recht is ontstaan, voorzover deze dag niet ligt
/// voor de dag waarop de belanghebbende zich heeft gemeld om bijstand aan te vragen. \[…\] 5 In afwijking van
/// het eerste lid kan het college bijstand toekennen vanaf de dag die maximaal drie maanden gelegen is voor de
/// dag waarop de belanghebbende zich heeft gemeld, indien individuele omstandigheden hiertoe noodzaken."
fn aanvraagtermijn(w: &Worksheet<impl Trace>) -> Claim {
    Claim::running(Some(w.peilmaand().laatste_dag()), w.bron(PW.art("44 lid 1 en 5")))
}

/// Each of two spouses with a right gets half, a cent that is left with the first; who has the right alone gets all.
///
/// Pw art. 45 lid 4, geldend 2026-07-01: "4 De algemene bijstand wordt uitbetaald aan ieder van de
/// rechthebbende echtgenoten voor de helft dan wel op hun gezamenlijk verzoek aan een van hen voor het geheel."
fn delen(wie: &Rechthebbenden, per_month: PerMonth, per_year: PerYear) -> Vec<PersonAward> {
    let (eerste, _) = wie.leefvorm.aanvrager;
    let Some((partner, _)) = wie.leefvorm.partner else { return Vec::new() };
    if wie.echtgenoot == Echtgenoot::ZonderRecht {
        return deel(eerste, per_month, per_year).into_iter().collect();
    }
    let artikel = PW.art("45 lid 4");
    let helft = round(artikel, per_month / Halves, Rounding::DownToCent);
    let helft_jaar = round(artikel, per_year / Halves, Rounding::DownToCent);
    let van_eerste = deel(eerste, per_month - helft, per_year - helft_jaar);
    van_eerste.into_iter().chain(deel(partner, helft, helft_jaar)).collect()
}

fn deel(persoon: Persoon, per_month: PerMonth, per_year: PerYear) -> Option<PersonAward> {
    Some(PersonAward::new(persoon.id()?.clone(), per_month, per_year))
}
