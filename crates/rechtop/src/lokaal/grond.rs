//! What a condition comes to, and what it is part of. What no computer can see leaves the matter to who carries the scheme
//! out.

use rechtop_lokaal::{Vindplaats, Voorwaarde};

use super::LokaleRegeling;
use crate::codes::{CaveatCode, ReasonCode};
use crate::feiten::Persoon;
use crate::rekenen::{Draft, Rule, Trace, Worksheet};
use crate::waarde::{Maanden, Waarde};

/// What a condition comes to where it does not refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Uitslag {
    /// It holds.
    Ja,
    /// Nothing speaks against it, and somebody else decides. What they look at was told.
    Misschien,
}

/// Whether a condition holds, or why not, or what is open.
pub(super) type Toets = Rule<Uitslag>;

/// What a condition is part of, and whom it is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Om<'a> {
    pub regeling: &'static LokaleRegeling,
    /// All schemes of the municipality.
    pub alle: &'static [LokaleRegeling],
    pub bron: &'static Vindplaats,
    /// Whom the scheme, or the part of the amount, is for; nobody where it is for the household.
    pub persoon: Option<Persoon<'a>>,
}

/// How a list of conditions is tested: handed to those whose rows have conditions of their own.
pub(super) type Als<'f, 'a, T> =
    &'f dyn Fn(&mut Worksheet<'a, T>, &'static [Voorwaarde], Om<'a>) -> Toets;

impl Uitslag {
    pub(super) fn en(self, other: Uitslag) -> Uitslag {
        if self == Uitslag::Ja { other } else { Uitslag::Misschien }
    }
}

impl<'a> Om<'a> {
    pub(super) fn met(self, persoon: Option<Persoon<'a>>) -> Om<'a> {
        Om { persoon, ..self }
    }

    pub(super) fn reason(self, w: &Worksheet<'a, impl Trace>, code: ReasonCode) -> Draft<'a> {
        let reason = w.reason(code, self.bron);
        match self.persoon {
            Some(persoon) => reason.about(persoon),
            None => reason,
        }
    }
}

/// It holds, or else this is why not.
pub(super) fn of(holds: bool, reason: Draft) -> Toets {
    reason.refuse_if(!holds).map(|()| Uitslag::Ja)
}

/// Leaves it to who carries the scheme out, and says what they look at.
pub(super) fn misschien(w: &mut Worksheet<impl Trace>, code: CaveatCode) -> Toets {
    w.tell(code);
    Ok(Uitslag::Misschien)
}

/// The same, with a number or words in it.
pub(super) fn misschien_met(
    w: &mut Worksheet<impl Trace>,
    code: CaveatCode,
    waarde: impl Into<Waarde>,
) -> Toets {
    w.tell_with(code, waarde);
    Ok(Uitslag::Misschien)
}

/// A length of time in months.
pub(super) fn lengte(maanden: u16) -> Maanden {
    Maanden(i16::try_from(maanden).unwrap_or(i16::MAX))
}
