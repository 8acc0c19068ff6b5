//! Who of a household has a right to bijstand: Pw art. 11 lid 4.

use super::uitsluiting::niet_uitgesloten;
use crate::begrippen::bijstandsnorm::{Echtgenoot, Leefvorm};
use crate::rekenen::{Rule, Trace, Worksheet, refused};

/// Who of a household has a right to bijstand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rechthebbenden<'a> {
    /// The household as seen by who has the right: in the place of the applicant is who has, also where that is the
    /// partner.
    pub leefvorm: Leefvorm<'a>,
    /// Whether the spouse, where there is one, has the right together with them.
    pub echtgenoot: Echtgenoot,
}

/// Who has a right in the month.
///
/// Pw art. 11 lid 4, geldend 2026-07-01: "4 Het recht op bijstand komt de echtgenoten gezamenlijk toe, tenzij
/// een van de echtgenoten geen recht op bijstand heeft."
///
/// # Errors
/// Why nobody has; or where a fact that decides on it is not answered.
pub(super) fn rechthebbenden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> Rule<Rechthebbenden<'a>> {
    use Echtgenoot::{MetRecht, ZonderRecht};
    let (aanvrager, groep) = leefvorm.aanvrager;
    let aanvrager_niet = niet_uitgesloten(w, aanvrager, groep);
    let zoals = |leefvorm: Leefvorm<'a>, echtgenoot| Rechthebbenden { leefvorm, echtgenoot };
    let Some((partner, groep)) = leefvorm.partner else {
        return aanvrager_niet.map(|()| zoals(*leefvorm, MetRecht));
    };
    let aanvrager_niet = refused(aanvrager_niet)?;
    let partner_niet = refused(niet_uitgesloten(w, partner, groep))?;
    let andersom = Leefvorm { aanvrager: (partner, groep), partner: Some(leefvorm.aanvrager) };
    match (aanvrager_niet, partner_niet) {
        (Some(reason), Some(_)) => reason.refuse(),
        (None, None) => Ok(zoals(*leefvorm, MetRecht)),
        (None, Some(_)) => Ok(zoals(*leefvorm, ZonderRecht)),
        (Some(_), None) => Ok(zoals(andersom, ZonderRecht)),
    }
}
