//! Things that changed with the law, each with the dates on which it applied.

use jiff::civil::Date;

/// From a first day to a last one, or without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: Date,
    until: Option<Date>,
}

impl Period {
    /// From one day to another, both included.
    pub const fn between(from: Date, until: Date) -> Period {
        Period { from, until: Some(until) }
    }

    /// From a day on.
    pub const fn from(from: Date) -> Period {
        Period { from, until: None }
    }

    /// Whether a day lies in it.
    pub fn contains(&self, dag: Date) -> bool {
        self.from <= dag && self.until.is_none_or(|until| dag <= until)
    }
}

/// Versions of one thing, in the order of their periods.
#[derive(Debug, Clone, Copy)]
pub struct Versions<T: 'static>(&'static [(Period, T)]);

impl<T: Copy> Versions<T> {
    /// These versions, the oldest first.
    pub const fn of(versions: &'static [(Period, T)]) -> Versions<T> {
        Versions(versions)
    }

    /// The version that applied on a day, and the last day on which it did, if there is one.
    pub fn until(&self, dag: Date) -> Option<(T, Option<Date>)> {
        let found = self.0.iter().find(|(period, _)| period.contains(dag));
        found.map(|(period, version)| (*version, period.until))
    }

    /// Whether the periods follow each other without overlap or gap, and only the last is open.
    #[cfg(test)]
    pub fn is_seamless(&self) -> bool {
        self.0.windows(2).all(|pair| match pair {
            [(before, _), (after, _)] => {
                before.until.and_then(|until| until.tomorrow().ok()) == Some(after.from)
            }
            _ => true,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_table_of_versions_is_seamless() {
        assert!(crate::regelingen::huurtoeslag::STELSELS.is_seamless());
        assert!(crate::regelingen::bijstand::ARBEIDSVRIJLATING.is_seamless());
        assert!(crate::regelingen::kindgebonden_budget::afbouw::AFBOUWREGELS.is_seamless());
        assert!(crate::regelingen::zorgtoeslag::VERMOGENSARTIKEL.is_seamless());
    }

    #[test]
    fn a_hole_an_overlap_and_an_early_end_are_seen() {
        let from = |y| Period::from(date(y, 1, 1));
        let year = |y| Period::between(date(y, 1, 1), date(y, 12, 31));
        let seamless = |periods: &'static [(Period, ())]| Versions::of(periods).is_seamless();
        assert!(seamless(Box::leak(Box::new([(year(2024), ()), (from(2025), ())]))));
        assert!(!seamless(Box::leak(Box::new([(year(2024), ()), (from(2026), ())]))));
        assert!(!seamless(Box::leak(Box::new([(from(2024), ()), (from(2025), ())]))));
    }
}
