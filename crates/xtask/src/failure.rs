//! What a chore says when it cannot go on.

use std::fmt::Display;

use thiserror::Error;

/// A chore that stopped: at which step, why, and what the reader can do about it.
///
/// One kind is enough: nobody handles these in code, somebody reads them.
#[derive(Debug, Error)]
#[error("could not {step}: {cause}{}", mend_line(.mend.as_deref()))]
pub struct Failure {
    step: String,
    cause: String,
    mend: Option<String>,
}

impl Failure {
    /// `step` completes the sentence "could not ...".
    pub fn new(step: impl Into<String>, cause: impl Display) -> Self {
        Self { step: step.into(), cause: cause.to_string(), mend: None }
    }

    /// Adds what the reader can do about it.
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    /// Adds a general advice where none closer to the cause was given.
    pub fn mend_if_none(self, mend: &str) -> Self {
        if self.mend.is_none() { self.mend(mend) } else { self }
    }
}

fn mend_line(mend: Option<&str>) -> String {
    mend.map(|mend| format!("\nwhat to do: {mend}")).unwrap_or_default()
}

/// Names the step when an operation of the standard library fails.
pub trait During<T> {
    /// `step` completes the sentence "could not ...".
    fn during(self, step: impl FnOnce() -> String) -> Result<T, Failure>;
}

impl<T, E: Display> During<T> for Result<T, E> {
    fn during(self, step: impl FnOnce() -> String) -> Result<T, Failure> {
        self.map_err(|cause| Failure::new(step(), cause))
    }
}

#[cfg(test)]
mod tests {
    use super::Failure;

    #[test]
    fn says_step_cause_and_mend() {
        let failure = Failure::new("serve the site", "port 8080 is taken").mend("use --port");
        assert_eq!(
            failure.to_string(),
            "could not serve the site: port 8080 is taken\nwhat to do: use --port"
        );
    }

    #[test]
    fn leaves_the_mend_out_when_there_is_none() {
        assert_eq!(Failure::new("copy", "disk full").to_string(), "could not copy: disk full");
    }
}
