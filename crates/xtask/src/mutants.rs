//! How many errors planted in the rules the tests notice: cargo-mutants over a fixed sample.
//!
//! Apart from the test command, because the rules are built once for every planted error. `docs/tests.md` has the figure.

mod sample;

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::failure::{During, Failure};
use crate::run::Run;
use crate::setup::{Setup, cargo_tools};
use crate::workspace::Workspace;
use sample::Sample;

/// The tests that must notice, one kind after another: each is only tried on what those before it missed.
const ROUNDS: [Round; 3] = [
    Round { name: "cases", tests: &["--test=cases"], told: &[SMALL] },
    Round { name: "unit", tests: &["--lib"], told: &[SMALL] },
    Round { name: "chance", tests: &["--test=shapes", "--test=properties"], told: &[SMALL, QUICK] },
];

/// What is told to the compiler: who debugs a planted error does so by hand.
const SMALL: &str = "--config=profile.dev.debug=false";

/// The shapes and properties run the rules some hundred thousand times.
const QUICK: &str = "--config=profile.dev.package.rechtop.opt-level=1";

/// What cargo-mutants skips, by its own notes of an earlier time.
const SKIPPED: &str = "previously_caught.txt";

/// Seconds after which a planted error has made the tests go on for ever.
const TIMEOUT: &str = "900";

/// How many of a hundred must be noticed.
const LEAST: f64 = 90.0;

/// One kind of tests.
struct Round {
    name: &'static str,
    tests: &'static [&'static str],
    told: &'static [&'static str],
}

/// What cargo-mutants counted.
#[derive(Default, Deserialize)]
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
    let home = workspace.target.join("mutants");
    if home.exists() {
        fs::remove_dir_all(&home).during(|| format!("clear {}", home.display()))?;
    }
    let mut sample = Sample::find(workspace, &tool)?;
    let mut outcomes = Outcomes::of(&sample.names);
    for round in &ROUNDS {
        if !sample.names.is_empty() {
            outcomes = outcomes.after(round.plant(workspace, &tool, &home, &sample)?)?;
            sample.names = round.missed(&home)?;
        }
    }
    println!("{}", outcomes.summary());
    for name in &sample.names {
        println!("missed: {name}");
    }
    if outcomes.viable() > 0 && outcomes.percentage() >= LEAST {
        return Ok(());
    }
    let cause = format!("fewer than {LEAST} percent were noticed");
    Err(Failure::new("accept the tests of the rules", cause)
        .mend("write a test for what matters in what was missed"))
}

impl Round {
    /// Where cargo-mutants writes what it found.
    fn found(&self, home: &Path) -> PathBuf {
        home.join(self.name).join("mutants.out")
    }

    /// Plants errors, and runs these tests over each.
    fn plant(
        &self,
        workspace: &Workspace,
        tool: &Path,
        home: &Path,
        sample: &Sample,
    ) -> Result<Outcomes, Failure> {
        let output = home.join(self.name);
        let found = self.found(home);
        fs::create_dir_all(&found).during(|| format!("make {}", found.display()))?;
        let skipped = found.join(SKIPPED);
        fs::write(&skipped, sample.left_out()).during(|| format!("write {}", skipped.display()))?;
        let mut mutants = Run::new("plant errors in the rules", tool)
            .args(["mutants", "--iterate", "--no-shuffle", "--timeout", TIMEOUT])
            .args(["--test-package=rechtop,rechtop-tests", "--output"])
            .arg(&output)
            // The libraries are built once for all rounds.
            .env("CARGO_TARGET_DIR", home.join("target"))
            .dir(&workspace.root);
        mutants = sample::of_the_rules(mutants);
        for told in self.told {
            mutants = mutants.arg(format!("--cargo-arg={told}"));
        }
        for tests in self.tests {
            mutants = mutants.arg(format!("--cargo-test-arg={tests}"));
        }
        // It ends with a status of its own where an error was missed; the counts say more.
        let ended = mutants.status();
        let Ok(counts) = fs::read_to_string(found.join("outcomes.json")) else {
            return ended.and(Err(Failure::new("plant errors in the rules", "it counted nothing")));
        };
        serde_json::from_str(&counts).during(|| "read what was counted".to_owned())
    }

    /// What these tests did not notice.
    fn missed(&self, home: &Path) -> Result<Vec<String>, Failure> {
        let file = self.found(home).join("missed.txt");
        let names = fs::read_to_string(&file).during(|| format!("read {}", file.display()))?;
        Ok(names.lines().map(str::to_owned).collect())
    }
}

impl Outcomes {
    /// Before anything was tried, all are missed.
    fn of(sample: &[String]) -> Outcomes {
        Outcomes { missed: u32::try_from(sample.len()).unwrap_or(u32::MAX), ..Outcomes::default() }
    }

    /// These, and what a next round made of what they missed.
    fn after(self, next: Outcomes) -> Result<Outcomes, Failure> {
        // Tests that fail without any error planted count nothing.
        if next.counted() != self.missed {
            let cause = format!("it counted {} errors of {}", next.counted(), self.missed);
            return Err(Failure::new("plant errors in the rules", cause));
        }
        Ok(Outcomes {
            caught: self.caught + next.caught,
            timeout: self.timeout + next.timeout,
            unviable: self.unviable + next.unviable,
            missed: next.missed,
        })
    }

    fn counted(&self) -> u32 {
        self.viable() + self.unviable
    }

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
            "{} planted errors compile, {} do not. The tests noticed {} ({:.1} percent), and missed {}.",
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
            "20 planted errors compile, 30 do not. The tests noticed 18 (90.0 percent), and missed 2."
        );
    }

    #[test]
    fn a_round_goes_on_with_what_the_one_before_it_missed() {
        let round = |caught, missed, unviable| Outcomes { caught, missed, timeout: 0, unviable };
        let sample = Outcomes { missed: 86, ..Outcomes::default() };
        assert!(round(59, 12, 15).after(round(3, 0, 0)).is_err());
        assert!(round(59, 12, 15).after(Outcomes::default()).is_err());
        let first = sample.after(round(59, 12, 15)).unwrap_or_default();
        let both = first.after(round(11, 1, 0)).unwrap_or_default();
        assert_eq!((both.viable(), both.killed(), both.unviable), (71, 70, 15));
    }
}
