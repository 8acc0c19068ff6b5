//! Debian packages.

use std::fs;

use crate::failure::Failure;
use crate::run::{Run, answer_of};

/// Installs Debian packages; refreshes the list of packages at most once.
#[derive(Default)]
pub struct Apt {
    refreshed: bool,
}

impl Apt {
    /// Installs those of these packages that are missing. `step` completes the sentence "could not ...".
    ///
    /// Where this is not Debian, or not run by root, nothing is tried: the failure says what to type instead.
    pub fn install(&mut self, step: &str, packages: &[&str]) -> Result<(), Failure> {
        let missing: Vec<&str> =
            packages.iter().copied().filter(|package| !is_installed(package)).collect();
        if missing.is_empty() {
            return Ok(());
        }
        if !is_debian() {
            return Err(Failure::new(step, "this computer does not run Debian"));
        }
        let by_hand = format!("sudo apt-get install {}", missing.join(" "));
        if !is_root() {
            return Err(Failure::new(step, "only root can install packages")
                .mend(format!("run `{by_hand}` and try again")));
        }
        self.refresh(step)?;
        apt_get(step)
            .args(["install", "-y", "--no-install-recommends"])
            .args(&missing)
            .mend(format!("see why `{by_hand}` fails"))
            .status()
    }

    fn refresh(&mut self, step: &str) -> Result<(), Failure> {
        if !self.refreshed {
            apt_get(step).arg("update").status()?;
            self.refreshed = true;
        }
        Ok(())
    }
}

/// Whether this is Debian, or something built on it.
pub fn is_debian() -> bool {
    let Ok(release) = fs::read_to_string("/etc/os-release") else {
        return false;
    };
    release.lines().any(|line| {
        line.split_once('=').is_some_and(|(name, value)| {
            matches!(name, "ID" | "ID_LIKE")
                && value.trim_matches('"').split_whitespace().any(|system| system == "debian")
        })
    })
}

/// Whether we may install packages for the whole computer.
pub fn is_root() -> bool {
    answer_of("id", &["-u"]).as_deref() == Some("0")
}

fn is_installed(package: &str) -> bool {
    answer_of("dpkg-query", &["--show", "--showformat=${Status}", package]).as_deref()
        == Some("install ok installed")
}

fn apt_get(step: &str) -> Run {
    Run::new(step, "apt-get").arg("-q").env("DEBIAN_FRONTEND", "noninteractive")
}
