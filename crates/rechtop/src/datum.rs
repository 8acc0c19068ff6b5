//! Dates as the acts use them: months, and ages on a day.

use jiff::civil::Date;

use crate::waarde::Leeftijd;

/// The months of a calendar year.
pub const MAANDEN: usize = 12;
/// The number of the last month.
pub const DECEMBER: i8 = 12;

/// A calendar month. Acts read circumstances on its first day unless they say otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Maand {
    jaar: i16,
    /// 1 to 12.
    nummer: i8,
}

impl Maand {
    /// The month in which a day falls.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::of(date(2026, 7, 31)), Maand::new(2026, 7));
    /// ```
    pub fn of(dag: Date) -> Maand {
        Maand { jaar: dag.year(), nummer: dag.month() }
    }

    /// Month `nummer` (1 to 12) of a year; numbers outside are taken to the nearest month.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).to_string(), "2026-07");
    /// assert_eq!(Maand::new(2026, 13), Maand::new(2026, 12));
    /// ```
    pub fn new(jaar: i16, nummer: i8) -> Maand {
        Maand { jaar, nummer: nummer.clamp(1, 12) }
    }

    /// The calendar year.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).jaar(), 2026);
    /// ```
    pub fn jaar(self) -> i16 {
        self.jaar
    }

    /// 1 for January to 12 for December.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).nummer(), 7);
    /// ```
    pub fn nummer(self) -> i8 {
        self.nummer
    }

    /// The first day, on which most acts read the circumstances (Awir art. 5).
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).eerste_dag(), date(2026, 7, 1));
    /// ```
    pub fn eerste_dag(self) -> Date {
        Date::constant(self.jaar, self.nummer, 1)
    }

    /// The last day.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2028, 2).laatste_dag(), date(2028, 2, 29));
    /// ```
    pub fn laatste_dag(self) -> Date {
        self.eerste_dag().last_of_month()
    }

    /// The month this many months later.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 11).plus(3), Maand::new(2027, 2));
    /// assert_eq!(Maand::new(2026, 1).plus(-1), Maand::new(2025, 12));
    /// ```
    pub fn plus(self, maanden: i16) -> Maand {
        let vanaf_nul = i16::from(self.nummer - 1) + maanden;
        let nummer = i8::try_from(vanaf_nul.rem_euclid(12) + 1).unwrap_or(1);
        Maand { jaar: self.jaar + vanaf_nul.div_euclid(12), nummer }
    }

    /// The first month of the quarter in which this one lies.
    pub(crate) fn kwartaal(self) -> Maand {
        Maand { jaar: self.jaar, nummer: (self.nummer - 1) / 3 * 3 + 1 }
    }

    /// The last day of the month that lies this many months later.
    pub(crate) fn laatste_dag_na(self, maanden: i8) -> Date {
        self.plus(i16::from(maanden)).laatste_dag()
    }

    /// Whether somebody born on `geboren` has reached `leeftijd` on the first day of this month.
    pub(crate) fn leeftijd_bereikt(self, geboren: Date, Leeftijd(leeftijd): Leeftijd) -> bool {
        let verjaardag = (geboren.year() + i16::from(leeftijd), geboren.month(), geboren.day());
        (self.jaar, self.nummer, 1) >= verjaardag
    }

    /// Whether this is a month after the one in which `leeftijd` is reached: for the acts in which a birthday counts
    /// from the next month, even when it falls on the first.
    /// Somebody born on 29 February reaches it on 1 March in a year without that day.
    pub(crate) fn na_maand_van_leeftijd(self, geboren: Date, Leeftijd(leeftijd): Leeftijd) -> bool {
        let jaar = geboren.year() + i16::from(leeftijd);
        let verjaardag = Date::new(jaar, geboren.month(), geboren.day());
        let maand = verjaardag.map_or(geboren.month() + 1, Date::month);
        (self.jaar, self.nummer) > (jaar, maand)
    }
}

impl std::fmt::Display for Maand {
    /// As in ISO 8601: `2026-07`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.jaar, self.nummer)
    }
}

/// The first of January of a year, on which wealth and the child exemption are looked at.
pub(crate) fn eerste_januari(jaar: i16) -> Date {
    Maand::new(jaar, 1).eerste_dag()
}

/// Whether somebody is younger than `leeftijd` on `dag`. A day before birth counts as young.
pub(crate) fn jonger_dan(geboren: Date, Leeftijd(leeftijd): Leeftijd, dag: Date) -> bool {
    (dag.year(), dag.month(), dag.day())
        < (geboren.year() + i16::from(leeftijd), geboren.month(), geboren.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_birthday_on_the_first_counts_that_month_or_the_next_by_the_act() {
        let geboren = date(2008, 3, 1);
        let maart = Maand::new(2026, 3);
        assert!(maart.leeftijd_bereikt(geboren, Leeftijd(18)));
        assert!(!maart.na_maand_van_leeftijd(geboren, Leeftijd(18)));
        assert!(Maand::new(2026, 4).na_maand_van_leeftijd(geboren, Leeftijd(18)));
    }

    #[test]
    fn a_term_of_months_ends_with_a_month_also_in_the_next_year() {
        assert_eq!(Maand::new(2026, 8).laatste_dag_na(3), date(2026, 11, 30));
        assert_eq!(Maand::new(2026, 11).laatste_dag_na(3), date(2027, 2, 28));
        assert_eq!(Maand::new(2026, 7).laatste_dag_na(14), date(2027, 9, 30));
    }

    #[test]
    fn somebody_born_on_leap_day_is_of_age_on_the_first_of_march() {
        let geboren = date(2008, 2, 29);
        assert!(!Maand::new(2026, 2).leeftijd_bereikt(geboren, Leeftijd(18)));
        assert!(Maand::new(2026, 3).leeftijd_bereikt(geboren, Leeftijd(18)));
        assert!(jonger_dan(geboren, Leeftijd(18), date(2026, 2, 28)));
        assert!(!Maand::new(2026, 3).na_maand_van_leeftijd(geboren, Leeftijd(18)));
        assert!(Maand::new(2026, 4).na_maand_van_leeftijd(geboren, Leeftijd(18)));
        assert!(Maand::new(2024, 3).na_maand_van_leeftijd(geboren, Leeftijd(16)));
    }
}
