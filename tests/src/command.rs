//! Runs the command line as people do.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;

use crate::root;

/// What a run of `rechtop` gave.
#[derive(Debug)]
pub struct Run {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

impl Run {
    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs `rechtop` in the top of the repository, with this on standard input.
pub fn rechtop(args: &[&str], stdin: &str) -> Run {
    let mut child = Command::new(binary())
        .args(args)
        .current_dir(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let Output { status, stdout, stderr } = std::thread::scope(|scope| {
        // Beside the reading: a long input fills the pipe before the command has been read out. A
        // command that ends without reading its input is no failure of the test.
        scope.spawn(move || input.write_all(stdin.as_bytes()));
        child.wait_with_output().unwrap()
    });
    Run {
        status: status.code().unwrap(),
        stdout: String::from_utf8(stdout).unwrap(),
        stderr: String::from_utf8(stderr).unwrap(),
    }
}

/// Runs `rechtop` in the top of the repository, with standard output into a file.
pub fn rechtop_into(file: &str, args: &[&str]) -> Run {
    let file = std::fs::OpenOptions::new().write(true).open(file).unwrap();
    let mut command = Command::new(binary());
    command.args(args).current_dir(root()).stdin(Stdio::null()).stdout(file);
    let Output { status, stderr, .. } = command.stderr(Stdio::piped()).output().unwrap();
    let stderr = String::from_utf8(stderr).unwrap();
    Run { status: status.code().unwrap(), stdout: String::new(), stderr }
}

/// The program, built first: Cargo names its place only to tests of its own package.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let args = ["build", "--package", "rechtop-cli", "--message-format", "json", "--quiet"];
        let build = Command::new(env!("CARGO")).args(args).current_dir(root()).output().unwrap();
        assert!(build.status.success(), "{}", String::from_utf8_lossy(&build.stderr));
        let messages = String::from_utf8(build.stdout).unwrap();
        let executable = messages
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap())
            .filter(|message| message["target"]["name"] == "rechtop")
            .find_map(|message| message["executable"].as_str().map(PathBuf::from));
        executable.expect("cargo says where it put the program")
    })
}
