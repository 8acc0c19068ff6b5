//! The journeys through the site in a real browser, and the npm package in node.

use std::fs;
use std::path::Path;

use crate::failure::{During, Failure};
use crate::npm_package::NpmPackages;
use crate::run::Run;
use crate::serve::Server;
use crate::setup::{Node, Setup};
use crate::workspace::Workspace;

/// Serves the site on a free port and runs the tests in `tests/browser` against it.
pub fn run(
    workspace: &Workspace,
    setup: &mut Setup,
    site: &Path,
    packages: &NpmPackages,
) -> Result<(), Failure> {
    let node = setup.node()?;
    let chromium = setup.chromium()?;
    let tests = workspace.root.join("tests/browser");
    install_packages(&node, &tests)?;

    let log = workspace.target.join("site-access.log");
    let server = Server::start(site, 0, Some(&log))?;
    Run::new("pass the browser and node tests", &node.program)
        // One file at a time: the tests share one server, and so one access log.
        .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
        .dir(&tests)
        .env("RECHTOP_SITE", server.address())
        .env("RECHTOP_ACCESS_LOG", &log)
        .env("RECHTOP_CHROMIUM", chromium)
        .env("RECHTOP_NPM_WEB", &packages.web)
        .env("RECHTOP_NPM_NODE", &packages.node)
        .status()
}

/// Runs `npm ci` unless the packages were installed from exactly this lock file.
///
/// The copy of the lock file is written last, so that a broken-off installation is not taken as finished.
fn install_packages(node: &Node, tests: &Path) -> Result<(), Failure> {
    let step = || "install the packages of the browser tests".to_owned();
    let lock = fs::read(tests.join("package-lock.json")).during(step)?;
    let installed = tests.join("node_modules/.installed-package-lock.json");
    if fs::read(&installed).is_ok_and(|copy| copy == lock) {
        return Ok(());
    }
    Run::new(step(), &node.npm).args(["ci", "--no-audit", "--no-fund"]).dir(tests).status()?;
    fs::write(&installed, lock).during(step)
}
