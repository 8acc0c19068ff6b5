//! Turns `rules/landelijk/*.toml` into constants, and refuses to build on a mistake in them.

mod tables;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tables::{File, Mistake, Row, Table};

fn main() -> ExitCode {
    let rules = Path::new("../../rules/landelijk");
    println!("cargo::rerun-if-changed={}", rules.display());
    println!("cargo::rerun-if-changed=build");
    let files = match files(rules) {
        Ok(files) => files,
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            return ExitCode::FAILURE;
        }
    };
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    match std::fs::write(out.join("normbedragen.rs"), code(&files)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=cannot write the national amounts: {error}");
            ExitCode::FAILURE
        }
    }
}

fn files(folder: &Path) -> Result<Vec<File>, Vec<Mistake>> {
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

fn code(files: &[File]) -> String {
    let mut code = String::new();
    for file in files {
        file_code(&mut code, file);
    }
    let fields = |line: &dyn Fn(&File) -> String| files.iter().map(line).collect::<String>();
    let declared = fields(&|f| {
        format!("/// `rules/landelijk/{0}.toml`.\npub {0}: {1},\n", f.stem, type_name(&f.stem))
    });
    let embedded = fields(&|f| format!("{}: {}::EMBEDDED,\n", f.stem, type_name(&f.stem)));
    let listed = fields(&|f| format!("self.{}.list(visit);\n", f.stem));
    let _ = write!(
        code,
        "/// The national amounts of every scheme.\n\
         #[derive(Debug, Clone)]\npub struct Normbedragen {{\n{declared}}}\n\
         impl Normbedragen {{\n\
         /// The amounts that were built in.\n\
         pub const EMBEDDED: Normbedragen = Normbedragen {{\n{embedded}}};\n\
         /// Shows every table to `visit`, by file and name.\n\
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
        format!("{}: Dated::new({:?}, {:?}, &[{rows}]),\n", table.name, file.stem, table.name)
    };
    let listed = |table: &Table| format!("visit(&self.{});\n", table.name);
    let fields: String = file.tables.iter().map(field).collect();
    let values: String = file.tables.iter().map(value).collect();
    let visits: String = file.tables.iter().map(listed).collect();
    let _ = write!(
        code,
        "/// Amounts of `rules/landelijk/{stem}.toml`.\n\
         #[derive(Debug, Clone)]\npub struct {name} {{\n{fields}}}\n\
         impl {name} {{\n\
         const EMBEDDED: {name} = {name} {{\n{values}}};\n\
         fn list(&self, visit: &mut dyn FnMut(&dyn Listed)) {{\n{visits}}}\n}}\n",
        stem = file.stem,
    );
}

fn row_code(row: &Row) -> String {
    let day = |day: jiff::civil::Date| {
        format!("Date::constant({}, {}, {})", day.year(), day.month(), day.day())
    };
    format!(
        "Row {{ from: {}, until: {}, value: {}, artikel: {:?}, bron: {:?}, grade: Grade::{} }},",
        day(row.from),
        day(row.until),
        row.value,
        row.article,
        row.source,
        type_name(&row.certainty),
    )
}

/// `kindgebonden_budget` as the name of a Rust type.
fn type_name(stem: &str) -> String {
    stem.split('_')
        .flat_map(|word| {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
        })
        .collect()
}
