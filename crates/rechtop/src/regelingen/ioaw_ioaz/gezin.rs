//! Whose benefit it is, and who takes part in it.

use super::Voorziening;
use super::recht::echtgenoot_doet_mee;
use crate::feiten::Persoon;
use crate::rekenen::{Rule, Trace, Worksheet};

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

    /// The spouse only where that one takes part.
    pub fn meetellend(
        self,
        w: &mut Worksheet<'a, impl Trace>,
        van: Voorziening,
    ) -> Rule<Gezin<'a>> {
        let Some(ander) = self.ander else { return Ok(self) };
        let doet_mee = echtgenoot_doet_mee(w, van, ander)?;
        Ok(Gezin { ander: doet_mee.then_some(ander), ..self })
    }
}
