//! Reads and checks the files with national amounts. Every mistake names file and line.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use toml::Spanned;

/// One file of `rules/landelijk`: all amounts of one scheme.
#[derive(Debug)]
pub struct File {
    /// The stem: `zorgtoeslag`.
    pub stem: String,
    /// The first and the last day over which the scheme can be computed in full, where the file says so.
    pub coverage: Option<(Date, Date)>,
    /// Its tables, by name.
    pub tables: Vec<Table>,
}

/// One amount over time.
#[derive(Debug)]
pub struct Table {
    /// The name: `standaardpremie`.
    pub name: String,
    /// The unit that all its rows share.
    pub unit: Unit,
    /// Its rows, oldest first, without overlap or gap.
    pub rows: Vec<Row>,
}

/// An amount over one period.
#[derive(Debug)]
pub struct Row {
    pub from: Date,
    pub until: Date,
    /// As code.
    pub value: String,
    /// As it stands in the file.
    pub written: String,
    pub article: String,
    pub source: String,
    pub certainty: String,
    line: usize,
}

/// What an amount is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    EuroPerYear,
    EuroPerMonth,
    EuroPerQuarter,
    EuroPerDay,
    EuroPerHour,
    Euro,
    Percent,
    Factor,
    Years,
    Months,
    Hours,
    Day,
    Table,
}

/// What is wrong in a file, and where.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    file: String,
    line: usize,
    text: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.text)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    vanaf: toml::value::Datetime,
    tot_en_met: toml::value::Datetime,
    waarde: String,
    eenheid: String,
    artikel: String,
    bron: String,
    zekerheid: String,
}

/// What the file says of itself: over which days the scheme can be computed in full, and which of its amounts
/// did not exist all that time.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCoverage {
    vanaf: toml::value::Datetime,
    tot_en_met: toml::value::Datetime,
    #[serde(default)]
    niet_al_die_tijd: Vec<String>,
}

/// A file before it is checked: its coverage, and its amounts by name.
struct RawFile {
    dekking: Option<Spanned<RawCoverage>>,
    bedragen: BTreeMap<String, Vec<Spanned<RawRow>>>,
}

impl<'de> Deserialize<'de> for RawFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawFile, D::Error> {
        struct Tables;
        impl<'de> Visitor<'de> for Tables {
            type Value = RawFile;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a coverage and tables of amounts")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawFile, A::Error> {
                let mut file = RawFile { dekking: None, bedragen: BTreeMap::new() };
                while let Some(name) = map.next_key::<String>()? {
                    if name == "dekking" {
                        file.dekking = Some(map.next_value()?);
                    } else {
                        file.bedragen.insert(name, map.next_value()?);
                    }
                }
                Ok(file)
            }
        }
        deserializer.deserialize_map(Tables)
    }
}

const CERTAINTIES: &[&str] = &["wet", "twee_bronnen", "afgeleid", "een_bron", "voorstel"];

/// Reads one file.
///
/// # Errors
/// Everything that is wrong in it.
pub fn read(path: &Path) -> Result<File, Vec<Mistake>> {
    let file = path.display().to_string();
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    match std::fs::read_to_string(path) {
        Ok(text) => parse(&file, &stem, &text),
        Err(error) => Err(vec![Mistake { file, line: 1, text: error.to_string() }]),
    }
}

/// Reads the text of one file.
///
/// # Errors
/// Everything that is wrong in it.
pub fn parse(file: &str, stem: &str, text: &str) -> Result<File, Vec<Mistake>> {
    let mut reader = Reader { file, text, mistakes: Vec::new() };
    let (coverage, tables) = reader.file();
    if reader.mistakes.is_empty() {
        Ok(File { stem: stem.to_owned(), coverage, tables })
    } else {
        Err(reader.mistakes)
    }
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    mistakes: Vec<Mistake>,
}

impl Reader<'_> {
    fn note(&mut self, line: usize, text: String) {
        self.mistakes.push(Mistake { file: self.file.to_owned(), line, text });
    }

    fn line_of(&self, offset: usize) -> usize {
        1 + self.text.bytes().take(offset).filter(|byte| *byte == b'\n').count()
    }

    fn file(&mut self) -> (Option<(Date, Date)>, Vec<Table>) {
        match toml::from_str::<RawFile>(self.text) {
            Ok(RawFile { dekking, bedragen }) => {
                let tables: Vec<Table> = bedragen
                    .into_iter()
                    .filter_map(|(name, rows)| self.table(name, rows))
                    .collect();
                (dekking.and_then(|dekking| self.coverage(dekking, &tables)), tables)
            }
            Err(error) => {
                let line = self.line_of(error.span().map_or(0, |span| span.start));
                self.note(line, error.message().to_owned());
                (None, Vec::new())
            }
        }
    }

    /// Every amount must span the whole coverage, except those that the file says did not exist all that time. A
    /// forgotten row of a new year is found here.
    fn coverage(&mut self, raw: Spanned<RawCoverage>, tables: &[Table]) -> Option<(Date, Date)> {
        let line = self.line_of(raw.span().start);
        let raw = raw.into_inner();
        let (from, until) = self.period("dekking", line, &raw.vanaf, &raw.tot_en_met)?;
        for table in tables {
            let whole = table.rows.first().is_some_and(|row| row.from <= from)
                && table.rows.last().is_some_and(|row| until <= row.until);
            let excused = raw.niet_al_die_tijd.contains(&table.name);
            if !whole && !excused {
                self.note(line, format!("`{}` does not span the `dekking`", table.name));
            } else if whole && excused {
                self.note(line, format!("`{}` does span the `dekking`", table.name));
            }
        }
        for name in &raw.niet_al_die_tijd {
            if !tables.iter().any(|table| table.name == *name) {
                self.note(line, format!("`dekking` names `{name}`, which does not exist"));
            }
        }
        Some((from, until))
    }

    fn table(&mut self, name: String, raw: Vec<Spanned<RawRow>>) -> Option<Table> {
        let mut rows = Vec::new();
        let mut units = Vec::new();
        for row in raw {
            let line = self.line_of(row.span().start);
            let (unit, row) = self.row(&name, line, row.into_inner())?;
            units.push((line, unit));
            rows.push(row);
        }
        let (_, unit) = *units.first()?;
        for (line, _) in units.iter().filter(|(_, other)| *other != unit) {
            self.note(*line, format!("`{name}` changes its `eenheid`; use one per name"));
        }
        rows.sort_by_key(|row| row.from);
        self.periods(&name, &rows);
        Some(Table { name, unit, rows })
    }

    fn row(&mut self, name: &str, line: usize, raw: RawRow) -> Option<(Unit, Row)> {
        let Some(unit) = Unit::named(&raw.eenheid) else {
            self.note(line, format!("`{name}`: unknown `eenheid` \"{}\"", raw.eenheid));
            return None;
        };
        let value = unit.code(&raw.waarde);
        if value.is_none() {
            self.note(line, format!("`{name}`: \"{}\" is no {}", raw.waarde, raw.eenheid));
        }
        for (field, text) in [("artikel", &raw.artikel), ("bron", &raw.bron)] {
            if text.trim().is_empty() {
                self.note(line, format!("`{name}`: `{field}` is empty"));
            }
        }
        if !CERTAINTIES.contains(&raw.zekerheid.as_str()) {
            let known = CERTAINTIES.join(", ");
            self.note(line, format!("`{name}`: `zekerheid` is one of {known}"));
        }
        let (from, until) = self.period(name, line, &raw.vanaf, &raw.tot_en_met)?;
        let (article, source, certainty) = (raw.artikel, raw.bron, raw.zekerheid);
        let (value, written) = (value?, raw.waarde);
        Some((unit, Row { from, until, value, written, article, source, certainty, line }))
    }

    /// Whole months: the rules look amounts up by month.
    fn period(
        &mut self,
        name: &str,
        line: usize,
        vanaf: &toml::value::Datetime,
        tot_en_met: &toml::value::Datetime,
    ) -> Option<(Date, Date)> {
        let from = self.day(name, line, "vanaf", vanaf)?;
        let until = self.day(name, line, "tot_en_met", tot_en_met)?;
        if until < from {
            self.note(line, format!("`{name}`: `tot_en_met` lies before `vanaf`"));
        } else if from.first_of_month() != from || until.last_of_month() != until {
            self.note(line, format!("`{name}`: a period is of whole months"));
        }
        Some((from, until))
    }

    fn day(
        &mut self,
        name: &str,
        line: usize,
        field: &str,
        day: &toml::value::Datetime,
    ) -> Option<Date> {
        let date = day.date.filter(|_| day.time.is_none()).and_then(|date| {
            let year = i16::try_from(date.year).ok()?;
            Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
        });
        if date.is_none() {
            self.note(line, format!("`{name}`: `{field}` is no day"));
        }
        date
    }

    fn periods(&mut self, name: &str, rows: &[Row]) {
        for pair in rows.windows(2) {
            let [before, after] = pair else { continue };
            if after.from <= before.until {
                let text = format!("`{name}` overlaps: two rows hold on {}", after.from);
                self.note(after.line, text);
            } else if before.until.tomorrow().is_ok_and(|next| next != after.from) {
                let text =
                    format!("`{name}` has a hole between {} and {}", before.until, after.from);
                self.note(after.line, text);
            }
        }
    }
}

impl Unit {
    fn named(name: &str) -> Option<Unit> {
        Some(match name {
            "euro per jaar" => Unit::EuroPerYear,
            "euro per maand" => Unit::EuroPerMonth,
            "euro per kwartaal" => Unit::EuroPerQuarter,
            "euro per dag" => Unit::EuroPerDay,
            "euro per uur" => Unit::EuroPerHour,
            "euro" => Unit::Euro,
            "procent" => Unit::Percent,
            "factor" => Unit::Factor,
            "jaar" => Unit::Years,
            "maanden" => Unit::Months,
            "uren" => Unit::Hours,
            "datum" => Unit::Day,
            "tabel" => Unit::Table,
            _ => return None,
        })
    }

    /// The Rust type of such an amount.
    pub fn rust_type(self) -> &'static str {
        match self {
            Unit::EuroPerYear => "PerYear",
            Unit::EuroPerMonth => "PerMonth",
            Unit::EuroPerQuarter => "PerQuarter",
            Unit::EuroPerDay => "PerDay",
            Unit::EuroPerHour => "PerHour",
            Unit::Euro => "Euro",
            Unit::Percent => "Procent",
            Unit::Factor => "Factor",
            Unit::Years => "Leeftijd",
            Unit::Months => "Maanden",
            Unit::Hours => "Uren",
            Unit::Day => "Date",
            Unit::Table => "Tabel",
        }
    }

    /// The Rust expression of an amount; `None` where the text is none.
    fn code(self, text: &str) -> Option<String> {
        let scaled = |decimals: u32| scaled(text, decimals);
        Some(match self {
            Unit::EuroPerYear => format!("PerYear::new(Euro::from_cents({}))", scaled(2)?),
            Unit::EuroPerMonth => format!("PerMonth::new(Euro::from_cents({}))", scaled(2)?),
            Unit::EuroPerQuarter => format!("PerQuarter::new(Euro::from_cents({}))", scaled(2)?),
            Unit::EuroPerDay => format!("PerDay::new(Euro::from_cents({}))", scaled(2)?),
            Unit::EuroPerHour => format!("PerHour::new(Euro::from_cents({}))", scaled(2)?),
            Unit::Euro => format!("Euro::from_cents({})", scaled(2)?),
            Unit::Percent => format!("Procent::from_milli({})", scaled(3)?),
            Unit::Factor => format!("Factor::from_picos({})", scaled(12)?),
            Unit::Years => format!("Leeftijd({})", text.parse::<u8>().ok()?),
            Unit::Months => format!("Maanden({})", text.parse::<i16>().ok()?),
            Unit::Hours => format!("Uren({})", scaled(2)?),
            Unit::Table => table(text)?,
            Unit::Day => {
                let day: Date = text.parse().ok()?;
                format!("Date::constant({}, {}, {})", day.year(), day.month(), day.day())
            }
        })
    }
}

/// A decimal text as a whole number of units of this decimal.
fn scaled(text: &str, decimals: u32) -> Option<String> {
    let number: Decimal = text.parse().ok()?;
    let scaled = number.checked_mul(Decimal::from(10_i64.pow(decimals)))?;
    scaled.fract().is_zero().then(|| scaled.normalize().to_string())
}

/// A table: on each line the lowest income of the row, the percentage for the first child and the one
/// for every next child (`-` where it is not known), and `onzeker` where that last one is not sure.
fn table(text: &str) -> Option<String> {
    let mut rows = String::new();
    let mut before: Option<u64> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let (from, code) = table_row(line)?;
        // The first row begins at nothing; otherwise some income would have no row.
        if before.map_or(from != 0, |before| from <= before) {
            return None;
        }
        before = Some(from);
        rows.push_str(&code);
    }
    before.map(|_| format!("&[{rows}]"))
}

fn table_row(line: &str) -> Option<(u64, String)> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (from, first, next, sure) = match words.as_slice() {
        [from, first, next] => (from, first, next, true),
        [from, first, next, "onzeker"] => (from, first, next, false),
        _ => return None,
    };
    let percent = |text: &str| Some(format!("Procent::from_milli({})", scaled(text, 3)?));
    let next = if *next == "-" { "None".to_owned() } else { format!("Some({})", percent(next)?) };
    let row = format!(
        "Trede {{ vanaf: PerYear::new(Euro::from_euros({from})), eerste: {}, volgende: {next}, zeker: {sure} }},",
        percent(first)?,
    );
    Some((from.parse().ok()?, row))
}
