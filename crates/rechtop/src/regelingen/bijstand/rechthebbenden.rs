//! Who of a household has a right to bijstand: Pw art. 11 lid 4.

use super::uitsluiting::niet_uitgesloten;
use crate::begrippen::bijstandsnorm::Leefvorm;
use crate::rekenen::{Rule, Trace, Worksheet, refused};

/// Who of a household has a right to bijstand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rechthebbenden<'a> {
    /// The household as seen by who has the right: in the place of the applicant is who has, also where that is the
    /// partner.
    pub leefvorm: Leefvorm<'a>,
    /// Whether the spouse, where there is one, has the right together with them.
    pub samen: bool,
}

/// Who has a right in the month.
///
/// [[Pw 11 lid 4]]
///
/// # Errors
/// Why nobody has; or where a fact that decides on it is not answered.
pub(super) fn rechthebbenden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<Rechthebbenden<'a>> {
    let (aanvrager, groep) = leefvorm.aanvrager;
    let aanvrager_niet = niet_uitgesloten(w, aanvrager, groep);
    let Some((partner, groep)) = leefvorm.partner else {
        return aanvrager_niet.map(|()| Rechthebbenden { leefvorm: *leefvorm, samen: true });
    };
    let aanvrager_niet = refused(aanvrager_niet)?;
    let partner_niet = refused(niet_uitgesloten(w, partner, groep))?;
    let andersom = Leefvorm { aanvrager: (partner, groep), partner: Some(leefvorm.aanvrager) };
    match (aanvrager_niet, partner_niet) {
        (Some(reason), Some(_)) => reason.refuse(),
        (None, None) => Ok(Rechthebbenden { leefvorm: *leefvorm, samen: true }),
        (None, Some(_)) => Ok(Rechthebbenden { leefvorm: *leefvorm, samen: false }),
        (Some(_), None) => Ok(Rechthebbenden { leefvorm: andersom, samen: false }),
    }
}
