//! A mistake in a rule file.

use std::fmt;

/// A place in a text; both count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plaats {
    /// The line.
    pub regel: usize,
    /// The sign on that line.
    pub teken: usize,
}

impl Plaats {
    /// The place of a byte of a text.
    pub(super) fn of(text: &str, byte: usize) -> Plaats {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.rsplit('\n').next().unwrap_or_default();
        Plaats { regel: 1 + before.matches('\n').count(), teken: 1 + line.chars().count() }
    }
}

impl fmt::Display for Plaats {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}:{}", self.regel, self.teken)
    }
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fout {
    /// Where.
    pub plaats: Plaats,
    /// What is wrong and how to mend it, in Dutch.
    pub wat: String,
}

impl fmt::Display for Fout {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.plaats, self.wat)
    }
}
