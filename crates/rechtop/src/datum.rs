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
    /// Months since January of the year nought: one number, because months are compared all the time.
    sinds_nul: i32,
}

/// Months in a year, to count with.
const JAAR: i32 = 12;

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
        // The month of a day needs no taking to the nearest.
        Maand { sinds_nul: i32::from(dag.year()) * JAAR + i32::from(dag.month()) - 1 }
    }

    /// The first month on whose first day this day has come.
    pub(crate) fn vanaf(dag: Date) -> Maand {
        let maand = Maand::of(dag);
        if dag.day() == 1 { maand } else { maand.plus(1) }
    }

    /// Month `nummer` (1 to 12) of a year; numbers outside are taken to the nearest month.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).to_string(), "2026-07");
    /// assert_eq!(Maand::new(2026, 13), Maand::new(2026, 12));
    /// ```
    pub const fn new(jaar: i16, nummer: i8) -> Maand {
        let nummer = match nummer {
            ..=0 => 1,
            1..DECEMBER => nummer,
            DECEMBER.. => DECEMBER,
        };
        Maand { sinds_nul: jaar as i32 * JAAR + nummer as i32 - 1 }
    }

    /// The calendar year.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).jaar(), 2026);
    /// ```
    pub fn jaar(self) -> i16 {
        // A month is made of a year that fits.
        i16::try_from(self.sinds_nul.div_euclid(JAAR)).unwrap_or(i16::MAX)
    }

    /// 1 for January to 12 for December.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    ///
    /// assert_eq!(Maand::new(2026, 7).nummer(), 7);
    /// ```
    pub fn nummer(self) -> i8 {
        i8::try_from(self.sinds_nul.rem_euclid(JAAR) + 1).unwrap_or(1)
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
        Date::constant(self.jaar(), self.nummer(), 1)
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

    /// The day of this number, or the last day of a month that is shorter.
    pub(crate) fn dag_of_laatste(self, dag: i8) -> Date {
        // Every month has 28 days.
        let dag = if dag <= 28 { dag } else { dag.min(self.laatste_dag().day()) };
        Date::constant(self.jaar(), self.nummer(), dag)
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
        Maand { sinds_nul: self.sinds_nul + i32::from(maanden) }
    }

    /// How many months this one lies after an earlier one of the same year.
    pub(crate) fn sinds(self, eerder: Maand) -> i8 {
        i8::try_from(self.sinds_nul - eerder.sinds_nul).unwrap_or(DECEMBER)
    }

    /// How many months this one lies after another; more than there are in any table where it lies before it.
    pub(crate) fn na(self, eerder: Maand) -> usize {
        self.sinds_nul.wrapping_sub(eerder.sinds_nul) as u32 as usize
    }

    /// The first month of the quarter in which this one lies.
    pub(crate) fn kwartaal(self) -> Maand {
        Maand { sinds_nul: self.sinds_nul - self.sinds_nul.rem_euclid(3) }
    }

    /// The first quarter that begins in this month or later.
    pub(crate) fn eerste_kwartaal(self) -> Maand {
        self.plus(2).kwartaal()
    }

    /// The last day of the month that lies this many months later.
    pub(crate) fn laatste_dag_na(self, maanden: i8) -> Date {
        self.plus(i16::from(maanden)).laatste_dag()
    }

    /// The first month on whose first day somebody born on `geboren` has reached `leeftijd`.
    pub(crate) fn waarin_bereikt(geboren: Date, Leeftijd(leeftijd): Leeftijd) -> Maand {
        Maand::vanaf(geboren).plus(i16::from(leeftijd) * 12)
    }

    /// The month after the one in which `leeftijd` is reached: for the acts in which a birthday counts from the next
    /// month, even when it falls on the first.
    /// Somebody born on 29 February reaches it on 1 March in a year without that day.
    pub(crate) fn na_verjaardag(geboren: Date, Leeftijd(leeftijd): Leeftijd) -> Maand {
        let maand = Maand::of(geboren).plus(i16::from(leeftijd) * 12);
        let schrikkeldag = geboren.day() == 29 && geboren.month() == 2;
        if schrikkeldag && !maand.eerste_dag().in_leap_year() {
            maand.plus(2)
        } else {
            maand.plus(1)
        }
    }

    /// Whether somebody born on `geboren` has reached `leeftijd` on the first day of this month.
    pub(crate) fn leeftijd_bereikt(self, geboren: Date, leeftijd: Leeftijd) -> bool {
        self >= Maand::waarin_bereikt(geboren, leeftijd)
    }

    /// Whether this is a month after the one in which `leeftijd` is reached.
    pub(crate) fn na_maand_van_leeftijd(self, geboren: Date, leeftijd: Leeftijd) -> bool {
        self >= Maand::na_verjaardag(geboren, leeftijd)
    }
}

impl std::fmt::Display for Maand {
    /// As in ISO 8601: `2026-07`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.jaar(), self.nummer())
    }
}

/// A day as documents and addresses write it: `2026-07-01`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Iso([u8; 10]);

impl Iso {
    /// The day, written.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::datum::Iso;
    ///
    /// assert_eq!(Iso::of(date(2026, 7, 1)).as_str(), "2026-07-01");
    /// ```
    pub fn of(dag: Date) -> Iso {
        let (jaar, maand, dag) =
            (dag.year().unsigned_abs(), dag.month().unsigned_abs(), dag.day().unsigned_abs());
        // A remainder of ten is a digit.
        let cijfer = |getal: u16| b'0' + (getal % 10) as u8;
        let [m1, m2, d1, d2] = [maand / 10, maand, dag / 10, dag].map(|n| cijfer(n.into()));
        let [j1, j2, j3, j4] = [jaar / 1000, jaar / 100, jaar / 10, jaar].map(cijfer);
        Iso([j1, j2, j3, j4, b'-', m1, m2, b'-', d1, d2])
    }

    /// The day as text.
    ///
    /// ```
    /// use jiff::civil::date;
    /// use rechtop::datum::Iso;
    ///
    /// assert_eq!(Iso::of(date(987, 12, 31)).as_str(), "0987-12-31");
    /// ```
    pub fn as_str(&self) -> &str {
        // Ten digits and hyphens are text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Display for Iso {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
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
