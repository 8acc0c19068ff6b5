//! Whose benefit it is, and who takes part in it.

use crate::feiten::Persoon;

/// Whose former work it is about, and the spouse.
#[derive(Debug, Clone, Copy)]
pub(super) struct Gezin<'a> {
    pub een: Persoon<'a>,
    pub ander: Option<Persoon<'a>>,
}

impl<'a> Gezin<'a> {
    /// Both of them.
    pub fn personen(self) -> impl Iterator<Item = Persoon<'a>> {
        [Some(self.een), self.ander].into_iter().flatten()
    }
}
