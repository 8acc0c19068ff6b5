//! The table: act, article, function. As Markdown for the documentation, and as plain lines for a terminal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::artikelen::reading::{Entry, How, Reading};
use crate::artikelen::reference;
use crate::artikelen::wetten::Wet;

const INTRODUCTION: &str = "# From act to article to function

Where the code of an article is: above which functions its text stands, and which cite it in a step, a reason or a
rounding. Written by `cargo xtask artikelen --schrijf`; a check fails when it is stale.
";

/// The names of functions, by file.
type Functions = BTreeMap<String, Vec<String>>;

/// What is said of one article.
#[derive(Default)]
struct Row {
    quoted: Functions,
    cited: Functions,
}

/// The page of the documentation.
pub fn markdown(reading: &Reading) -> String {
    let mut page = INTRODUCTION.to_owned();
    for wet in &reading.tree.wetten.0 {
        let (rows, computes_nothing) = (rows(reading, wet), computes_nothing(reading, wet));
        if rows.is_empty() && computes_nothing.is_empty() {
            continue;
        }
        let Wet { naam, afkorting, bwb, .. } = wet;
        let link = format!("https://wetten.overheid.nl/{bwb}");
        let _ = write!(page, "\n## {naam} ({afkorting}, [{bwb}]({link}))\n");
        if !rows.is_empty() {
            page.push_str(
                "\n| article | its text stands above | cited by |\n| --- | --- | --- |\n",
            );
        }
        for (artikel, row) in rows {
            let (quoted, cited) = (linked(&row.quoted), linked(&row.cited));
            let _ = writeln!(page, "| {artikel} | {quoted} | {cited} |");
        }
        if !computes_nothing.is_empty() {
            page.push_str("\nComputes nothing:\n\n");
        }
        for (artikel, reason) in computes_nothing {
            let _ = writeln!(page, "- {artikel}: {reason}");
        }
    }
    page
}

/// The same for a terminal.
pub fn plain(reading: &Reading) -> String {
    let mut text = String::new();
    for wet in &reading.tree.wetten.0 {
        let (rows, computes_nothing) = (rows(reading, wet), computes_nothing(reading, wet));
        if rows.is_empty() && computes_nothing.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{}: {} ({})", wet.afkorting, wet.naam, wet.bwb);
        for (artikel, row) in rows {
            let _ = writeln!(text, "  {artikel}");
            for (how, functions) in [("text", row.quoted), ("cited", row.cited)] {
                for (path, names) in functions {
                    let _ = writeln!(text, "    {how:5}  {path}: {}", names.join(", "));
                }
            }
        }
        for (artikel, reason) in computes_nothing {
            let _ = writeln!(text, "  {artikel}\n    computes nothing: {reason}");
        }
    }
    text
}

fn rows(reading: &Reading, wet: &Wet) -> Vec<(String, Row)> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    for entry in reading.entries.iter().filter(|entry| entry.wet == wet.ident) {
        let row = rows.entry(&entry.artikel).or_default();
        let functions = match entry.how {
            How::Quoted => &mut row.quoted,
            How::Cited => &mut row.cited,
        };
        let (path, name) = place(reading, entry);
        let names = functions.entry(path).or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut rows: Vec<_> =
        rows.into_iter().map(|(artikel, row)| (artikel.to_owned(), row)).collect();
    rows.sort_by(|(one, _), (other, _)| reference::order(one, other));
    rows
}

fn place(reading: &Reading, entry: &Entry) -> (String, String) {
    let source = &reading.tree.sources[entry.source];
    let thing = entry.thing.and_then(|thing| source.things.get(thing));
    (source.path.clone(), thing.map_or_else(|| "(module)".to_owned(), |thing| thing.shown()))
}

fn computes_nothing(reading: &Reading, wet: &Wet) -> Vec<(String, String)> {
    let of_act = reading
        .computes_nothing
        .iter()
        .filter(|(_, computes_nothing)| computes_nothing.wet == wet.ident);
    let mut computes_nothing: Vec<_> = of_act
        .map(|(_, computes_nothing)| {
            (computes_nothing.artikel.clone(), computes_nothing.reason.clone())
        })
        .collect();
    computes_nothing.sort_by(|(one, _), (other, _)| reference::order(one, other));
    computes_nothing.dedup();
    computes_nothing
}

fn linked(functions: &Functions) -> String {
    let of_file = |(path, names): (&String, &Vec<String>)| {
        let stem = path.trim_end_matches(".rs").trim_end_matches("/mod");
        let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
        format!("[{stem}](../crates/rechtop/src/{path}): {}", names.join(", "))
    };
    functions.iter().map(of_file).collect::<Vec<_>>().join("<br>")
}
