//! The national amounts as Rust constants.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::names::type_name;
use crate::tables::{self, File, Mistake, Row, Table};

/// Every file of a folder, or every mistake in them.
///
/// # Errors
/// The mistakes, each with file and line.
pub fn files(folder: &Path) -> Result<Vec<File>, Vec<Mistake>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    let mut mistakes = Vec::new();
    let files = paths
        .iter()
        .filter_map(|path| tables::read(path).map_err(|found| mistakes.extend(found)).ok())
        .collect();
    if mistakes.is_empty() { Ok(files) } else { Err(mistakes) }
}

/// The code of all amounts.
pub fn code(files: &[File]) -> String {
    let mut code = String::new();
    for file in files {
        file_code(&mut code, file);
    }
    sources_code(&mut code, files);
    let fields = |line: &dyn Fn(&File) -> String| files.iter().map(line).collect::<String>();
    let declared = fields(&|f| {
        format!("/// `rules/landelijk/{0}.toml`.\npub {0}: {1},\n", f.stem, type_name(&f.stem))
    });
    let embedded = fields(&|f| format!("{}: {}::EMBEDDED,\n", f.stem, type_name(&f.stem)));
    let listed = fields(&|f| format!("self.{}.list(visit);\n", f.stem));
    let _ = write!(
        code,
        "/// The national amounts of every scheme.\n\
         #[derive(Debug, Clone)]\n#[non_exhaustive]\npub struct Normbedragen {{\n{declared}}}\n\
         impl Normbedragen {{\n\
         /// The amounts that were built in.\n\
         pub const EMBEDDED: Normbedragen = Normbedragen {{\n{embedded}}};\n\
         /// Shows every table to `visit`, by file and name.\n\
         ///\n/// ```\n/// use rechtop::normbedragen::{{Listed, Normbedragen}};\n///\n\
         /// let mut names = Vec::new();\n\
         /// Normbedragen::EMBEDDED.list(&mut |table: &dyn Listed| names.push((table.bestand(), table.naam())));\n\
         /// assert!(names.contains(&(\"zorgtoeslag\", \"standaardpremie\")));\n/// ```\n\
         pub fn list(&self, visit: &mut dyn FnMut(&dyn Listed)) {{\n{listed}}}\n}}\n"
    );
    code
}

fn file_code(code: &mut String, file: &File) {
    let name = type_name(&file.stem);
    let field = |table: &Table| {
        let article = table.rows.first().map_or("", |row| row.article.as_str());
        format!("/// {article}.\npub {}: Dated<{}>,\n", table.name, table.unit.rust_type())
    };
    let value = |table: &Table| {
        let rows: String = table.rows.iter().map(row_code).collect();
        let by_month = by_month(&table.rows);
        format!(
            "{}: Dated::new({:?}, {:?}, &[{rows}], &{by_month:?}),\n",
            table.name, file.stem, table.name
        )
    };
    let listed = |table: &Table| format!("visit(&self.{});\n", table.name);
    let fields: String = file.tables.iter().map(field).collect();
    let values: String = file.tables.iter().map(value).collect();
    let visits: String = file.tables.iter().map(listed).collect();
    let (coverage, covered) = match file.coverage {
        Some((from, until)) => (
            "/// The months over which the scheme can be computed in full.\npub dekking: Dekking,\n",
            format!("dekking: Dekking::new({}, {}),\n", month(from), month(until)),
        ),
        None => ("", String::new()),
    };
    let _ = write!(
        code,
        "/// Amounts of `rules/landelijk/{stem}.toml`.\n\
         #[derive(Debug, Clone)]\n#[non_exhaustive]\npub struct {name} {{\n{coverage}{fields}}}\n\
         impl {name} {{\n\
         const EMBEDDED: {name} = {name} {{\n{covered}{values}}};\n\
         fn list(&self, visit: &mut dyn FnMut(&dyn Listed)) {{\n{visits}}}\n}}\n",
        stem = file.stem,
    );
}

/// Apart from the amounts, so that a program that does not show them does not carry them either.
fn sources_code(code: &mut String, files: &[File]) {
    let mut found = String::new();
    for (file, table) in files.iter().flat_map(|file| file.tables.iter().map(move |t| (file, t))) {
        let sources: Vec<&str> = table.rows.iter().map(|row| row.source.as_str()).collect();
        let _ = writeln!(found, "({:?}, {:?}) => &{sources:?},", file.stem, table.name);
    }
    let _ = write!(
        code,
        "/// Where the rows of an amount were read, in their order.\n\
         ///\n/// ```\n/// use rechtop::normbedragen::{{Listed, Normbedragen, bronnen}};\n///\n\
         /// let premie = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;\n\
         /// assert_eq!(bronnen(\"zorgtoeslag\", \"standaardpremie\").len(), premie.rows().len());\n/// ```\n\
         pub fn bronnen(bestand: &str, naam: &str) -> &'static [&'static str] {{\nmatch (bestand, naam) {{\n{found}_ => &[],\n}}\n}}\n"
    );
}

/// Which row holds in each month from the first row on. The rows follow each other: the reader of the tables saw to that.
fn by_month(rows: &[Row]) -> Vec<usize> {
    let months = |row: &Row| {
        let [from, until] = [row.from, row.until].map(|day| {
            usize::from(day.year().unsigned_abs()) * 12 + usize::from(day.month().unsigned_abs())
        });
        1 + until - from
    };
    rows.iter().enumerate().flat_map(|(at, row)| std::iter::repeat_n(at, months(row))).collect()
}

fn row_code(row: &Row) -> String {
    format!(
        "Row::new({}, {}, {}, {:?}, Grade::{}),",
        month(row.from),
        month(row.until),
        row.value,
        row.article,
        type_name(&row.certainty),
    )
}

/// The month of a day. A period begins with one and ends with one: the reader of the tables saw to that.
fn month(day: jiff::civil::Date) -> String {
    format!("Maand::new({}, {})", day.year(), day.month())
}
