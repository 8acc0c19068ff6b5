//! A mistake in a rule file, or something that its keeper should look at again.

use std::fmt;
use std::ops::Range;

use super::melding::Melding;

/// A place in a text; both count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plaats {
    /// The line.
    pub regel: usize,
    /// The sign on that line.
    pub teken: usize,
}

impl Plaats {
    /// The place where a stretch of a text begins.
    pub(super) fn of(text: &str, stretch: &Range<usize>) -> Plaats {
        let before = text.get(..stretch.start).unwrap_or(text);
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fout {
    /// Where.
    pub plaats: Plaats,
    /// What is wrong and how to mend it.
    pub melding: Melding,
}

impl fmt::Display for Fout {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.plaats, self.melding)
    }
}

/// What is told of one file, in the order of its lines.
pub(super) struct Meldingen<'t> {
    text: &'t str,
    fouten: Vec<Fout>,
}

/// More are not told: who mends a hundred runs the program again.
const MOST: usize = 100;

impl<'t> Meldingen<'t> {
    pub(super) fn new(text: &'t str) -> Meldingen<'t> {
        Meldingen { text, fouten: Vec::new() }
    }

    pub(super) fn note(&mut self, stretch: &Range<usize>, melding: impl Into<Melding>) {
        let fout = Fout { plaats: Plaats::of(self.text, stretch), melding: melding.into() };
        if self.fouten.len() < MOST && !self.fouten.contains(&fout) {
            self.fouten.push(fout);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.fouten.is_empty()
    }

    /// Whether this line cannot be read as it is written.
    pub(super) fn is_unreadable(&self, stretch: &Range<usize>) -> bool {
        let regel = Plaats::of(self.text, stretch).regel;
        let unreadable = |fout: &Fout| matches!(fout.melding, Melding::Schrijfwijze(_));
        self.fouten.iter().any(|fout| fout.plaats.regel == regel && unreadable(fout))
    }

    pub(super) fn sorted(mut self) -> Vec<Fout> {
        self.fouten.sort_by_key(|fout| fout.plaats);
        self.fouten
    }
}
