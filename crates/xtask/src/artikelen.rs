//! From act to article to function: reads the rules as source text, prints which function computes which article, and
//! refuses a rule without its act, a rounding without its article, and an article without its text.

mod computes_nothing;
mod page;
mod quote;
mod reading;
mod reference;
mod rounders;
mod source;
mod tokens;
mod tree;
mod unquoted;
mod wetten;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{During, Failure};
use crate::workspace::Workspace;

use reading::{Mistake, Reading};
use source::Source;
use tree::Tree;
use wetten::Wetten;

/// The rooms whose code says what an article says.
const ROOMS: [&str; 3] = ["begrippen", "jaar", "regelingen"];

/// Prints the table and checks the rules.
pub fn print(workspace: &Workspace) -> Result<(), Failure> {
    let reading = read(workspace)?;
    print!("{}", page::plain(&reading));
    verdict(workspace, &reading)
}

/// Checks the rules, and that the page in the documentation is that of today.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    verdict(workspace, &read(workspace)?)
}

/// Writes the page in the documentation anew, also while the rules have mistakes.
pub fn write(workspace: &Workspace) -> Result<(), Failure> {
    let reading = read(workspace)?;
    let path = path(workspace);
    fs::write(&path, page::markdown(&reading)).during(|| format!("write {}", path.display()))?;
    verdict(workspace, &reading)
}

fn verdict(workspace: &Workspace, reading: &Reading) -> Result<(), Failure> {
    let mistakes = mistakes(reading);
    if !mistakes.is_empty() {
        let lines: Vec<_> = mistakes.iter().map(ToString::to_string).collect();
        let count = format!("{} mistakes\n{}", lines.len(), lines.join("\n"));
        return Err(Failure::new("find every article", count)
            .mend("see CONTRIBUTING.md, \"A new national scheme\", for how an article is quoted and cited"));
    }
    let written = fs::read_to_string(path(workspace)).unwrap_or_default();
    if written == page::markdown(reading) {
        return Ok(());
    }
    Err(Failure::new("accept docs/artikelen.md", "it is not the table of the rules now")
        .mend("run `cargo xtask artikelen --schrijf`"))
}

fn mistakes(reading: &Reading) -> Vec<Mistake> {
    let mut mistakes = reading.mistakes.clone();
    mistakes.extend(unquoted::unquoted(reading));
    mistakes
}

fn path(workspace: &Workspace) -> PathBuf {
    workspace.root.join("docs/artikelen.md")
}

fn read(workspace: &Workspace) -> Result<Reading, Failure> {
    let root = workspace.root.join("crates/rechtop/src");
    let text = |path: &Path| fs::read_to_string(path).during(|| format!("read {}", path.display()));
    let path = root.join("bron/wetten.rs");
    let wetten = Wetten::read(&text(&path)?).during(|| format!("read {}", path.display()))?;
    let path = root.join("rekenen/rounding.rs");
    let rounders =
        rounders::rounders(&text(&path)?).during(|| format!("read {}", path.display()))?;
    let mut sources = Vec::new();
    for room in ROOMS {
        for path in files(&root.join(room))? {
            let shown =
                path.strip_prefix(&root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            let source = Source::read(&shown, &text(&path)?, &rounders);
            sources.push(source.during(|| format!("read {}", path.display()))?);
        }
    }
    Ok(Reading::of(Tree { wetten, sources }))
}

/// The sources in a directory and below it, in order.
fn files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let step = || format!("read {}", directory.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).during(step)? {
        paths.push(entry.during(step)?.path());
    }
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}
