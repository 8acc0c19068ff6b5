//! Everything that must hold before a change is handed in, in the order in which a mistake costs least to find.

mod browser;
mod licences;
mod package;

use clap::ValueEnum;

use crate::artikelen;
use crate::dekking;
use crate::failure::Failure;
use crate::npm_package;
use crate::report::Report;
use crate::run::Run;
use crate::setup::Setup;
use crate::site;
use crate::workspace::Workspace;

/// A part of the checks, for while one is working on it.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Formatting, lints, articles, licences and documentation.
    Lint,
    /// The tests in Rust, and the package of the rules.
    Rust,
    /// The site and the npm package, in a browser and in node.
    Browser,
}

/// Runs the checks, all of them or one part, and stops at the first that fails.
pub fn run(workspace: &Workspace, setup: &mut Setup, only: Option<Part>) -> Result<(), Failure> {
    let mut report = Report::default();
    let outcome = run_parts(workspace, setup, only, &mut report);
    println!("{}", report.summary());
    outcome
}

fn run_parts(
    workspace: &Workspace,
    setup: &mut Setup,
    only: Option<Part>,
    report: &mut Report,
) -> Result<(), Failure> {
    let wanted = |part| only.is_none_or(|only| only == part);
    if only.is_none() {
        // Before the first check, so that nobody waits twenty minutes to hear that a browser is missing.
        report.step("set up", || setup.everything())?;
    }
    if wanted(Part::Lint) {
        lint(workspace, setup, report)?;
    }
    if wanted(Part::Rust) {
        rust(workspace, report)?;
    }
    if wanted(Part::Browser) {
        in_browser(workspace, setup, report)?;
    }
    Ok(())
}

fn lint(workspace: &Workspace, setup: &mut Setup, report: &mut Report) -> Result<(), Failure> {
    report.step("formatting", || {
        cargo(workspace, "check the formatting", &["fmt", "--all", "--check"])
            .mend("run `cargo fmt --all`")
            .status()
    })?;
    report.step("lints", || {
        cargo(
            workspace,
            "check the lints",
            &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
        )
        .status()
    })?;
    report.step("articles", || artikelen::check(workspace))?;
    report.step("what is known of which municipality", || dekking::check(workspace))?;
    report.step("licences and sources of dependencies", || licences::check(workspace, setup))?;
    report.step("documentation", || {
        cargo(workspace, "build the documentation", &["doc", "--workspace", "--no-deps"])
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .status()
    })
}

fn rust(workspace: &Workspace, report: &mut Report) -> Result<(), Failure> {
    report.step("tests of the rules and tools", || {
        cargo(
            workspace,
            "pass the tests of the rules and tools",
            &["test", "--workspace", "--exclude", "rechtop-web"],
        )
        .status()
    })?;
    report.step("tests of the web app", || {
        cargo(
            workspace,
            "pass the tests of the web app",
            &["test", "--package", "rechtop-web", "--lib"],
        )
        .status()
    })?;
    report.step("package of the rules", || package::check(workspace))
}

fn in_browser(
    workspace: &Workspace,
    setup: &mut Setup,
    report: &mut Report,
) -> Result<(), Failure> {
    let site = report.step("site", || site::build(workspace, &setup.wasm()?))?;
    let packages = report.step("npm package", || npm_package::build(workspace, setup))?;
    report.step("browser and node tests", || browser::run(workspace, setup, &site, &packages))
}

fn cargo(workspace: &Workspace, step: &str, arguments: &[&str]) -> Run {
    Run::cargo(step).args(arguments).dir(&workspace.root)
}
