//! The headings between the steps of a long chore, and the account at its end.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// Keeps count of the steps.
#[derive(Default)]
pub struct Report {
    finished: Vec<Finished>,
}

struct Finished {
    name: &'static str,
    took: Duration,
    passed: bool,
}

impl Report {
    /// Performs one step under its own heading; a failed step is remembered and handed on.
    pub fn step<T>(
        &mut self,
        name: &'static str,
        perform: impl FnOnce() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        println!("\n=== {name} ===");
        let begin = Instant::now();
        let outcome = perform();
        self.finished.push(Finished { name, took: begin.elapsed(), passed: outcome.is_ok() });
        outcome
    }

    /// The account: each step with its time, and one closing line.
    pub fn summary(&self) -> String {
        let mut text = String::from("\n=== Summary ===\n");
        for step in &self.finished {
            let word = if step.passed { "passed" } else { "FAILED" };
            let seconds = step.took.as_secs_f64();
            text.push_str(&format!("{word} {seconds:7.1} s  {}\n", step.name));
        }
        let passed = self.finished.iter().filter(|step| step.passed).count();
        let failed = self.finished.len() - passed;
        text.push_str(&format!("Steps: {passed} passed, {failed} failed"));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Report;
    use crate::failure::Failure;

    #[test]
    fn counts_what_passed_and_what_failed() {
        let mut report = Report::default();
        assert!(report.step("one", || Ok(())).is_ok());
        assert!(report.step("two", || Err::<(), _>(Failure::new("do it", "no"))).is_err());
        let summary = report.summary();
        assert!(summary.contains("passed     0.0 s  one"), "{summary}");
        assert!(summary.contains("FAILED     0.0 s  two"), "{summary}");
        assert!(summary.ends_with("Steps: 1 passed, 1 failed"), "{summary}");
    }
}
