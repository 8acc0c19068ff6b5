//! Running other programs, with a clear word when one fails.

use std::env;
use std::ffi::{OsStr, OsString};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Failure;

/// A program about to be run as a named step.
pub struct Run {
    step: String,
    mend: Option<String>,
    command: Command,
}

impl Run {
    /// `step` completes the sentence "could not ...".
    pub fn new(step: impl Into<String>, program: impl AsRef<OsStr>) -> Self {
        Self { step: step.into(), mend: None, command: Command::new(program) }
    }

    /// The same cargo that runs this program.
    pub fn cargo(step: impl Into<String>) -> Self {
        Self::new(step, env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
    }

    /// Adds one argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Adds several arguments.
    pub fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Runs it in this directory.
    pub fn dir(mut self, directory: &Path) -> Self {
        self.command.current_dir(directory);
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Hides an environment variable from it.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// What the reader can do when it fails.
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = Some(mend.into());
        self
    }

    /// Runs it; its output goes to the terminal.
    pub fn status(mut self) -> Result<(), Failure> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failure(&format!("ended with {status}"))),
            Err(error) => Err(self.not_started(&error)),
        }
    }

    /// Runs it and returns what it wrote to its standard output.
    pub fn stdout(mut self) -> Result<String, Failure> {
        let output = match self.command.stderr(Stdio::inherit()).output() {
            Ok(output) => output,
            Err(error) => return Err(self.not_started(&error)),
        };
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            Err(self.failure(&format!("ended with {}", output.status)))
        }
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        match error.kind() {
            ErrorKind::NotFound => self.failure("is not on this computer"),
            _ => self.failure(&format!("could not be started ({error})")),
        }
    }

    fn failure(&self, what: &str) -> Failure {
        let failure = Failure::new(self.step.clone(), format!("`{}` {what}", shown(&self.command)));
        match &self.mend {
            Some(mend) => failure.mend(mend.clone()),
            None => failure,
        }
    }
}

/// The command as a person would type it, near enough to try again by hand.
fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What a program answers, or nothing when it is missing or unwell. For questions where either is an answer.
pub fn answer_of(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first program of this name on the search path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let search_path = env::var_os("PATH")?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&search_path)
        .map(|directory| directory.join(&file))
        .find(|candidate| is_program(candidate))
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    path.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

/// The search path with these directories in front, leaving out those that `unwanted` picks.
pub fn search_path(
    first: &[&Path],
    unwanted: impl Fn(&Path) -> bool,
) -> Result<OsString, env::JoinPathsError> {
    let current = env::var_os("PATH").unwrap_or_default();
    let rest = env::split_paths(&current).filter(|directory| !unwanted(directory));
    env::join_paths(first.iter().map(PathBuf::from).chain(rest))
}

#[cfg(test)]
mod tests {
    use super::{Run, answer_of, on_path};

    #[test]
    fn names_a_missing_program() {
        let told = Run::new("greet", "no-such-program-here")
            .arg("hello")
            .mend("install it")
            .status()
            .err()
            .map(|failure| failure.to_string());
        assert_eq!(
            told.as_deref(),
            Some(
                "could not greet: `no-such-program-here hello` is not on this computer\n\
                 what to do: install it"
            )
        );
    }

    #[test]
    fn a_missing_program_answers_nothing() {
        assert_eq!(answer_of("no-such-program-here", &[]), None);
        assert_eq!(on_path("no-such-program-here"), None);
    }
}
