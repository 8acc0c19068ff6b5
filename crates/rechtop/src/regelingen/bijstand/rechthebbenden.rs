//! Who of a household has a right to bijstand: Pw art. 11 lid 4.

use super::uitsluiting::niet_uitgesloten;
use crate::begrippen::bijstandsnorm::{Echtgenoot, Leefvorm};
use crate::rekenen::{Halt, Rule, Trace, Worksheet, refused};

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

/// Everybody who may still turn out to have the right in the month, as long as it is open for one of two spouses: both,
/// or one of them.
pub(super) fn mogelijke_rechthebbenden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    leefvorm: &Leefvorm<'a>,
) -> [Option<Rechthebbenden<'a>>; 3] {
    use Echtgenoot::{MetRecht, ZonderRecht};
    let kan = |recht: &Rule<()>| !matches!(recht, Err(Halt::Refused(_)));
    let (aanvrager, groep) = leefvorm.aanvrager;
    let van_aanvrager = niet_uitgesloten(w, aanvrager, groep);
    let van_partner = leefvorm.partner.map(|(partner, groep)| niet_uitgesloten(w, partner, groep));
    let van_partner = van_partner.unwrap_or(Ok(()));
    let andersom = leefvorm
        .partner
        .map(|partner| Leefvorm { aanvrager: partner, partner: Some(leefvorm.aanvrager) });
    let beiden = kan(&van_aanvrager) && kan(&van_partner);
    [
        beiden.then_some((*leefvorm, MetRecht)),
        (kan(&van_aanvrager) && van_partner.is_err()).then_some((*leefvorm, ZonderRecht)),
        andersom.filter(|_| kan(&van_partner) && van_aanvrager.is_err()).map(|l| (l, ZonderRecht)),
    ]
    .map(|wie| wie.map(|(leefvorm, echtgenoot)| Rechthebbenden { leefvorm, echtgenoot }))
}
