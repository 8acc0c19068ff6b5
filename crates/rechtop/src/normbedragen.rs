//! The dated national amounts, built in from `rules/landelijk/`. A date without an amount is
//! answered with "not known", never with the amount of another date.

use jiff::civil::Date;

use crate::datum::Maand;
use crate::euro::{Euro, Factor, PerDay, PerHour, PerMonth, PerQuarter, PerYear, Procent};
use crate::waarde::{Leeftijd, Maanden, Tabel, Trede, Uren, Waarde};

include!(concat!(env!("OUT_DIR"), "/normbedragen.rs"));

/// One amount over time: rows without overlap or gap.
#[derive(Debug, Clone)]
pub struct Dated<T: 'static> {
    bestand: &'static str,
    naam: &'static str,
    rows: &'static [Row<T>],
    /// The first month of the first row.
    begin: Maand,
    /// Which row holds in each month from then on.
    by_month: &'static [u8],
}

/// An amount over one period, with where it comes from.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Row<T> {
    /// The first month in which it applies.
    pub vanaf: Maand,
    /// The last one.
    pub tot_en_met: Maand,
    /// The amount.
    pub value: T,
    /// Act and article: `Wzt 4`. Where that was read, [`bronnen`] tells.
    pub artikel: &'static str,
    /// How sure we are of it.
    pub grade: Grade,
}

impl<T> Row<T> {
    const fn new(
        vanaf: Maand,
        tot_en_met: Maand,
        value: T,
        artikel: &'static str,
        grade: Grade,
    ) -> Row<T> {
        Row { vanaf, tot_en_met, value, artikel, grade }
    }

    fn geldt_in(&self, maand: Maand) -> bool {
        self.vanaf <= maand && maand <= self.tot_en_met
    }
}

/// How an amount was established, and so how final it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// Read in the text of the act of that date.
    Wet,
    /// Two independent sources agree.
    TweeBronnen,
    /// One source, confirmed by deriving it from the definition in the act.
    Afgeleid,
    /// One secondary source.
    EenBron,
    /// Announced in a bill or budget, not yet law.
    Voorstel,
}

impl Grade {
    /// Whether an outcome that rests on it must be called provisional.
    ///
    /// ```
    /// use rechtop::normbedragen::Grade;
    ///
    /// assert!(Grade::Voorstel.is_voorlopig());
    /// assert!(!Grade::Wet.is_voorlopig());
    /// ```
    pub fn is_voorlopig(self) -> bool {
        matches!(self, Grade::EenBron | Grade::Voorstel)
    }

    /// The word for it in the rule files.
    ///
    /// ```
    /// use rechtop::normbedragen::Grade;
    ///
    /// assert_eq!(Grade::TweeBronnen.naam(), "twee_bronnen");
    /// ```
    pub fn naam(self) -> &'static str {
        match self {
            Grade::Wet => "wet",
            Grade::TweeBronnen => "twee_bronnen",
            Grade::Afgeleid => "afgeleid",
            Grade::EenBron => "een_bron",
            Grade::Voorstel => "voorstel",
        }
    }
}

/// An amount that is missing for a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[error("no `{naam}` is {side} {maand}")]
#[non_exhaustive]
pub struct NotKnown {
    /// The name of the amount.
    pub naam: &'static str,
    /// The month it was asked for.
    pub maand: Maand,
    /// Which side of the known period the month lies on.
    pub side: Side,
}

/// Before what we cover, or after what is announced. There is no third side, so this is matched in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Earlier than the first period that is covered.
    NotCovered,
    /// Later than the last amount that is known.
    NotYetKnown,
}

impl std::fmt::Display for Side {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Side::NotCovered => "recorded as far back as",
            Side::NotYetKnown => "known yet for",
        })
    }
}

impl<T> Dated<T> {
    const fn new(
        bestand: &'static str,
        naam: &'static str,
        rows: &'static [Row<T>],
        by_month: &'static [u8],
    ) -> Dated<T> {
        // Every amount has a row: the reader of the tables saw to that.
        Dated { bestand, naam, rows, begin: rows[0].vanaf, by_month }
    }

    /// Every row, the oldest first.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerYear};
    /// use rechtop::normbedragen::Normbedragen;
    ///
    /// let first = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie.rows()[0];
    /// assert_eq!((first.vanaf.jaar(), first.value), (2024, PerYear::new(Euro::from_euros(1_987))));
    /// ```
    pub fn rows(&self) -> &'static [Row<T>] {
        self.rows
    }

    /// The row that applies in a month. Amounts change on the first day of a month.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    /// use rechtop::euro::{Euro, PerYear};
    /// use rechtop::normbedragen::Normbedragen;
    ///
    /// let premie = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;
    /// let in_2026 = premie.op(Maand::new(2026, 7)).map(|row| row.value);
    /// assert_eq!(in_2026, Ok(PerYear::new(Euro::from_euros(2_119))));
    /// let Err(too_early) = premie.op(Maand::new(2014, 1)) else { unreachable!() };
    /// assert_eq!(too_early.to_string(), "no `standaardpremie` is recorded as far back as 2014-01");
    /// ```
    ///
    /// # Errors
    /// Where no row applies: too early, or not known yet.
    pub fn op(&self, maand: Maand) -> Result<&Row<T>, NotKnown> {
        self.row(maand).ok_or_else(|| self.not_known(maand))
    }

    /// The row that applies in a month, where there is one.
    pub(crate) fn row(&self, maand: Maand) -> Option<&Row<T>> {
        let row = self.by_month.get(maand.na(self.begin))?;
        self.rows.get(usize::from(*row))
    }

    /// The row that applies in a month and all later ones; none where no row applies.
    pub(crate) fn rows_from(&self, maand: Maand) -> &'static [Row<T>] {
        let row = self.by_month.get(maand.na(self.begin));
        row.and_then(|row| self.rows.get(usize::from(*row)..)).unwrap_or_default()
    }

    /// That no row applies in a month.
    #[cold]
    pub(crate) fn not_known(&self, maand: Maand) -> NotKnown {
        let side = if maand < self.begin { Side::NotCovered } else { Side::NotYetKnown };
        NotKnown { naam: self.naam, maand, side }
    }
}

/// The months over which a scheme can be computed in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dekking {
    vanaf: Maand,
    tot_en_met: Maand,
}

impl Dekking {
    const fn new(vanaf: Maand, tot_en_met: Maand) -> Dekking {
        Dekking { vanaf, tot_en_met }
    }

    /// Checks that a month is covered.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    /// use rechtop::normbedragen::Normbedragen;
    /// use rechtop::outcome::Side;
    ///
    /// let dekking = Normbedragen::EMBEDDED.zorgtoeslag.dekking;
    /// assert_eq!(dekking.op(Maand::new(2024, 1)), Ok(()));
    /// let before = dekking.op(Maand::new(2023, 12)).map_err(|not_known| not_known.side);
    /// assert_eq!(before, Err(Side::NotCovered));
    /// ```
    ///
    /// # Errors
    /// Which side it lies on, where it is not.
    pub fn op(&self, maand: Maand) -> Result<(), NotKnown> {
        let side = if maand < self.vanaf {
            Side::NotCovered
        } else if self.tot_en_met < maand {
            Side::NotYetKnown
        } else {
            return Ok(());
        };
        Err(NotKnown { naam: "dekking", maand, side })
    }
}

/// An amount that is known for a date.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Vastgesteld {
    /// The file it is in: `zorgtoeslag`.
    pub bestand: &'static str,
    /// Its name: `standaardpremie`.
    pub naam: &'static str,
    /// The amount, with its source.
    pub rij: Row<Waarde>,
}

impl Normbedragen {
    /// The amounts of these files that are fixed or announced already for a month: what can be said of a year that
    /// cannot be computed yet. An age or a day
    ///  of birth that the act has had for years is left out.
    ///
    /// ```
    /// use rechtop::datum::Maand;
    /// use rechtop::normbedragen::Normbedragen;
    ///
    /// let fixed = Normbedragen::EMBEDDED.vastgesteld(&["zorgtoeslag"], Maand::new(2026, 1));
    /// assert!(fixed.iter().any(|amount| amount.naam == "standaardpremie"));
    /// assert!(fixed.iter().all(|amount| amount.bestand == "zorgtoeslag"));
    /// ```
    pub fn vastgesteld(&self, bestanden: &[&str], maand: Maand) -> Vec<Vastgesteld> {
        let mut gevonden = Vec::new();
        self.list(&mut |tabel: &dyn Listed| {
            let (bestand, naam) = (tabel.bestand(), tabel.naam());
            if bestanden.contains(&bestand) {
                let rijen = tabel.rows().into_iter();
                let rij = rijen.filter(|rij| rij.geldt_in(maand) && !is_of_old(rij, maand.jaar()));
                gevonden.extend(rij.map(|rij| Vastgesteld { bestand, naam, rij }));
            }
        });
        gevonden
    }
}

/// Whether a row is a limit that the act has had for longer than this year, not an amount that was fixed for it.
fn is_of_old(rij: &Row<Waarde>, jaar: i16) -> bool {
    match rij.value {
        Waarde::Leeftijd(_) => true,
        Waarde::Datum(_) => rij.vanaf.jaar() < jaar,
        _ => false,
    }
}

/// A table of amounts as a listing shows it, whatever its unit.
pub trait Listed {
    /// The file it is in: `zorgtoeslag`.
    ///
    /// ```
    /// use rechtop::normbedragen::{Listed, Normbedragen};
    ///
    /// let premie: &dyn Listed = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;
    /// assert_eq!(premie.bestand(), "zorgtoeslag");
    /// ```
    fn bestand(&self) -> &'static str;
    /// Its name: `standaardpremie`.
    ///
    /// ```
    /// use rechtop::normbedragen::{Listed, Normbedragen};
    ///
    /// let premie: &dyn Listed = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;
    /// assert_eq!(premie.naam(), "standaardpremie");
    /// ```
    fn naam(&self) -> &'static str;
    /// Its rows.
    ///
    /// ```
    /// use rechtop::euro::{Euro, PerYear};
    /// use rechtop::normbedragen::{Listed, Normbedragen};
    ///
    /// let premie: &dyn Listed = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;
    /// assert_eq!(premie.rows()[0].value, PerYear::new(Euro::from_euros(1_987)).into());
    /// ```
    fn rows(&self) -> Vec<Row<Waarde>>;
}

impl<T: Copy + Into<Waarde>> Listed for Dated<T> {
    fn bestand(&self) -> &'static str {
        self.bestand
    }
    fn naam(&self) -> &'static str {
        self.naam
    }
    fn rows(&self) -> Vec<Row<Waarde>> {
        let shown = |row: &Row<T>| Row {
            vanaf: row.vanaf,
            tot_en_met: row.tot_en_met,
            value: row.value.into(),
            artikel: row.artikel,
            grade: row.grade,
        };
        self.rows.iter().map(shown).collect()
    }
}
