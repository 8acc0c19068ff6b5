//! How the kindgebonden budget falls with the income: Wkb art. 2 lid 7.

use jiff::civil::date;

use crate::euro::{PerYear, Procent};
use crate::oud::outcome::{Bekend, Certainty};
use crate::oud::situatie::Situatie;
use crate::versions::{Period, Versions};

/// How the amount falls with the income above the drempelinkomen.
#[derive(Debug, Clone, Copy)]
pub struct Afbouw {
    /// The percentage from the drempelinkomen on.
    pub percentage: Procent,
    /// From which income another percentage holds, and which.
    pub boven: Option<(PerYear, Procent)>,
}

/// A way to fall, by the amounts of a year.
pub type Afbouwregel = fn(&Situatie, &mut Certainty) -> Bekend<Afbouw>;

/// Until 2026 one percentage; from 2027, by the bill that is not law yet, a higher one from a second
/// income on.
pub const AFBOUWREGELS: Versions<Afbouwregel> = Versions::of(&[
    (Period::between(date(2024, 1, 1), date(2026, 12, 31)), Afbouw::met_een_percentage),
    (Period::from(date(2027, 1, 1)), Afbouw::met_knik),
]);

impl Afbouw {
    /// The way that holds in the month. Earlier months have no amounts, so the first is as good as any.
    pub(super) fn van(s: &Situatie, certainty: &mut Certainty) -> Bekend<Afbouw> {
        let regel = AFBOUWREGELS.on(s.maand.eerste_dag()).unwrap_or(Afbouw::met_een_percentage);
        regel(s, certainty)
    }

    /// Art. 2 lid 7.
    fn met_een_percentage(s: &Situatie, certainty: &mut Certainty) -> Bekend<Afbouw> {
        let percentage = s.norm(&s.normen.kindgebonden_budget.afbouwpercentage, certainty)?;
        Ok(Afbouw { percentage, boven: None })
    }

    /// Art. 2 lid 7, as proposed for 2027.
    fn met_knik(s: &Situatie, certainty: &mut Certainty) -> Bekend<Afbouw> {
        let normen = &s.normen.kindgebonden_budget;
        let knik = s.norm(&normen.knikinkomen, certainty)?;
        let boven = s.norm(&normen.afbouwpercentage_boven_knik, certainty)?;
        Ok(Afbouw { boven: Some((knik, boven)), ..Afbouw::met_een_percentage(s, certainty)? })
    }

    /// What goes off.
    pub(super) fn over(self, inkomen: PerYear, drempel: PerYear) -> PerYear {
        match self.boven {
            None => inkomen.excess_over(drempel) * self.percentage,
            Some((knik, boven)) => {
                inkomen.min(knik).excess_over(drempel) * self.percentage
                    + inkomen.excess_over(knik) * boven
            }
        }
    }
}
