//! How many errors planted in the rules the tests notice: cargo-mutants over a fixed sample.
//!
//! Apart from the test command, because the rules are built once for every planted error. `docs/tests.md` has the figure.

use std::fs;

use serde::Deserialize;

use crate::failure::{During, Failure};
use crate::run::Run;
use crate::setup::{Setup, cargo_tools};
use crate::workspace::Workspace;

/// Where the rules are.
const RULES: [&str; 2] =
    ["crates/rechtop/src/regelingen/**/*.rs", "crates/rechtop/src/begrippen/**/*.rs"];

/// Planted errors that hardly ever compile, and so only cost time: a `Rule` is a `Result` by another name, and amounts
/// have no product or quotient.
const NEVER_COMPILES: [&str; 2] = ["with Rule::", "replace [-+]=? with [*/]=?"];

/// Of the planted errors every sixteenth, from the seventh on.
const SAMPLE: &str = "7/16";

/// What is told to the compiler: the rules themselves run some hundred thousand times in the tests.
const QUICK: [&str; 2] =
    ["--config=profile.dev.package.rechtop.opt-level=1", "--config=profile.dev.debug=false"];

/// The tests that must notice: by hand first, then by chance.
const TESTS: [&str; 4] = ["--lib", "--test=cases", "--test=shapes", "--test=properties"];

/// Seconds after which a planted error has made the tests go on for ever.
const TIMEOUT: &str = "900";

/// How many of a hundred must be noticed.
const LEAST: f64 = 90.0;

/// What cargo-mutants counted.
#[derive(Deserialize)]
struct Outcomes {
    caught: u32,
    missed: u32,
    timeout: u32,
    unviable: u32,
}

/// Plants the errors, one at a time, and tells how many the tests noticed.
///
/// # Errors
/// Where fewer are noticed than must be.
pub fn run(workspace: &Workspace, setup: &mut Setup) -> Result<(), Failure> {
    let tool = setup.tool(&cargo_tools::CARGO_MUTANTS)?;
    let output = workspace.target.join("mutants");
    fs::create_dir_all(&output).during(|| format!("make {}", output.display()))?;
    let found = output.join("mutants.out");
    if found.exists() {
        fs::remove_dir_all(&found).during(|| format!("clear {}", found.display()))?;
    }
    let mut mutants = Run::new("plant errors in the rules", tool)
        .args(["mutants", "--no-shuffle", "--sharding=round-robin", "--shard", SAMPLE])
        .args(["--timeout", TIMEOUT])
        .args(["--test-package=rechtop,rechtop-tests", "--output"])
        .arg(&output)
        .dir(&workspace.root);
    for pattern in RULES {
        mutants = mutants.args(["--file", pattern]);
    }
    for pattern in NEVER_COMPILES {
        mutants = mutants.args(["--exclude-re", pattern]);
    }
    for told in QUICK {
        mutants = mutants.arg(format!("--cargo-arg={told}"));
    }
    for tests in TESTS {
        mutants = mutants.arg(format!("--cargo-test-arg={tests}"));
    }
    // It ends with a status of its own where an error was missed; the counts say more.
    let ended = mutants.status();
    let counts = fs::read_to_string(found.join("outcomes.json"));
    let Ok(counts) = counts else {
        return ended.and(Err(Failure::new("plant errors in the rules", "it counted nothing")));
    };
    let outcomes: Outcomes =
        serde_json::from_str(&counts).during(|| "read what was counted".to_owned())?;
    println!("{}", outcomes.summary());
    if outcomes.viable() > 0 && outcomes.percentage() >= LEAST {
        return Ok(());
    }
    let missed = found.join("missed.txt");
    let cause = format!("fewer than {LEAST} percent were noticed");
    Err(Failure::new("accept the tests of the rules", cause)
        .mend(format!("write a test for what matters in {}", missed.display())))
}

impl Outcomes {
    /// Planted errors that compile.
    fn viable(&self) -> u32 {
        self.killed() + self.missed
    }

    /// A test that goes on for ever has noticed too.
    fn killed(&self) -> u32 {
        self.caught + self.timeout
    }

    fn percentage(&self) -> f64 {
        100.0 * f64::from(self.killed()) / f64::from(self.viable().max(1))
    }

    fn summary(&self) -> String {
        format!(
            "Sample {SAMPLE}: {} planted errors compile, {} do not. The tests noticed {} ({:.1} percent), and missed {}.",
            self.viable(),
            self.unviable,
            self.killed(),
            self.percentage(),
            self.missed
        )
    }
}

#[cfg(test)]
mod tests {
    use super::Outcomes;

    #[test]
    fn what_does_not_compile_counts_for_nothing() {
        let outcomes = Outcomes { caught: 17, missed: 2, timeout: 1, unviable: 30 };
        assert_eq!((outcomes.viable(), outcomes.killed()), (20, 18));
        assert_eq!(
            outcomes.summary(),
            "Sample 7/16: 20 planted errors compile, 30 do not. The tests noticed 18 (90.0 percent), and missed 2."
        );
    }
}
