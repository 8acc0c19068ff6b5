//! Which errors are planted: of all that cargo-mutants can plant in the rules a sixteenth, chosen by name. So a rule that
//! changes or moves leaves the rest of the sample as it was.

use std::path::Path;

use crate::failure::Failure;
use crate::run::Run;
use crate::workspace::Workspace;

/// Where the rules are.
const RULES: [&str; 2] =
    ["crates/rechtop/src/regelingen/**/*.rs", "crates/rechtop/src/begrippen/**/*.rs"];

/// Planted errors that hardly ever compile, and so only cost time: a `Rule` is a `Result` by another name, and amounts
/// have no product or quotient.
const NEVER_COMPILES: [&str; 2] = ["with Rule::", "replace [-+]=? with [*/]=?"];

/// One of so many is taken.
const OF: u32 = 16;
/// Which one: any would do, and it stays.
const WHICH: u32 = 7;

/// Names of errors, as cargo-mutants gives them.
pub struct Sample {
    /// Those that are planted.
    pub names: Vec<String>,
    /// All that can be planted.
    all: Vec<String>,
}

impl Sample {
    /// The errors in the sample.
    pub fn find(workspace: &Workspace, tool: &Path) -> Result<Self, Failure> {
        let list =
            Run::new("list the errors that can be planted", tool).args(["mutants", "--list"]);
        let list = of_the_rules(list).dir(&workspace.root).stdout()?;
        let all: Vec<_> = list.lines().map(str::to_owned).collect();
        let names = all.iter().filter(|name| is_in_sample(name)).cloned().collect();
        Ok(Self { names, all })
    }

    /// What is left out: cargo-mutants picks by expression, but not the errors that delete a field; by whole names it only
    /// skips.
    pub fn left_out(&self) -> String {
        let others = self.all.iter().filter(|name| !self.names.contains(name));
        others.fold(String::new(), |list, name| list + name + "\n")
    }
}

/// Tells cargo-mutants where to plant, and what not.
pub fn of_the_rules(mut mutants: Run) -> Run {
    for pattern in RULES {
        mutants = mutants.args(["--file", pattern]);
    }
    for pattern in NEVER_COMPILES {
        mutants = mutants.args(["--exclude-re", pattern]);
    }
    mutants
}

/// By the file and what is changed there, not by the line on which that stands.
fn is_in_sample(name: &str) -> bool {
    let (place, change) = name.split_once(": ").unwrap_or((name, ""));
    let file = place.split(':').next().unwrap_or(place);
    hash([file, ": ", change].into_iter().flat_map(str::bytes)) % OF == WHICH
}

/// FNV-1a: the same on every computer and with every compiler.
fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

#[cfg(test)]
mod tests {
    use super::{Sample, hash, is_in_sample};

    /// The test vectors of its authors.
    #[test]
    fn the_hash_is_fnv_1a() {
        assert_eq!(hash("".bytes()), 0x811c_9dc5);
        assert_eq!(hash("a".bytes()), 0xe40c_292c);
        assert_eq!(hash("foobar".bytes()), 0xbf9c_f968);
    }

    #[test]
    fn a_line_that_moves_changes_nothing() {
        let name = |line: u32| {
            format!(
                "crates/rechtop/src/regelingen/aow.rs:{line}:5: replace tell_of_detentie with ()"
            )
        };
        assert!(is_in_sample(&name(191)) && is_in_sample(&name(7)));
        assert!(!is_in_sample(&name(191).replace("()", "(1)")));
    }

    #[test]
    fn what_is_not_planted_is_left_out() {
        let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let sample = Sample { names: names(&["b"]), all: names(&["a", "b", "c"]) };
        assert_eq!(sample.left_out(), "a\nc\n");
    }
}
