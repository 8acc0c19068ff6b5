//! Which errors are planted: of all that cargo-mutants can plant in the rules a sixteenth, chosen by name. So a rule that
//! changes or moves leaves the rest of the sample as it was.

use std::path::Path;

use crate::failure::Failure;
use crate::run::Run;
use crate::workspace::Workspace;

/// Where the rules are.
pub const RULES: [&str; 2] =
    ["crates/rechtop/src/regelingen/**/*.rs", "crates/rechtop/src/begrippen/**/*.rs"];

/// Planted errors that hardly ever compile, and so only cost time: a `Rule` is a `Result` by another name, and amounts
/// have no product or quotient.
const NEVER_COMPILES: [&str; 2] = ["with Rule::", "replace [-+]=? with [*/]=?"];

/// One of so many is taken.
const OF: u32 = 16;
/// Which one: any would do, and it stays.
const WHICH: u32 = 7;

/// The names of the errors in the sample.
pub fn names(workspace: &Workspace, tool: &Path) -> Result<Vec<String>, Failure> {
    let mut list = Run::new("list the errors that can be planted", tool)
        .args(["mutants", "--list"])
        .dir(&workspace.root);
    for pattern in RULES {
        list = list.args(["--file", pattern]);
    }
    for pattern in NEVER_COMPILES {
        list = list.args(["--exclude-re", pattern]);
    }
    let names = list.stdout()?;
    Ok(names.lines().filter(|name| is_in_sample(name)).map(str::to_owned).collect())
}

/// An expression that only this name matches.
pub fn expression(name: &str) -> String {
    let mut expression = String::from("^");
    for letter in name.chars() {
        if r"\.+*?()|[]{}^$".contains(letter) {
            expression.push('\\');
        }
        expression.push(letter);
    }
    expression + "$"
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
    use super::{expression, hash, is_in_sample};

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
    fn a_name_is_matched_as_it_stands() {
        assert_eq!(
            expression("src/aow.rs:7:5: replace + with - in <impl Regel for Aow<'a>>::maand"),
            r"^src/aow\.rs:7:5: replace \+ with - in <impl Regel for Aow<'a>>::maand$"
        );
    }
}
