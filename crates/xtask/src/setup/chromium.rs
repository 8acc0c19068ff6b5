//! A Chromium for the browser tests.

use std::env;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::run::on_path;

use super::apt::Apt;

const CHOICE: &str = "RECHTOP_CHROMIUM";
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPLICATIONS: [&str; 2] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const STEP: &str = "find a browser for the tests";
const BY_HAND: &str =
    "install Chromium or Chrome, or name one with the environment variable RECHTOP_CHROMIUM";

/// Finds a browser, or installs Debian's.
pub fn ensure(apt: &mut Apt) -> Result<PathBuf, Failure> {
    if let Some(chosen) = env::var_os(CHOICE).map(PathBuf::from) {
        return if chosen.is_file() {
            Ok(chosen)
        } else {
            Err(Failure::new(
                STEP,
                format!("{CHOICE} names {}, which is not a file", chosen.display()),
            )
            .mend(BY_HAND))
        };
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    // Without a font there is no text to measure, and the accessibility checks mean nothing.
    apt.install(STEP, &["chromium", "fonts-dejavu-core"])
        .map_err(|failure| failure.mend_if_none(BY_HAND))?;
    find().ok_or_else(|| Failure::new(STEP, "it is still not on the search path").mend(BY_HAND))
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| on_path(name)).or_else(|| {
        MAC_APPLICATIONS.iter().map(Path::new).find(|path| path.is_file()).map(Path::to_owned)
    })
}
