//! To whom kinderbijslag for a child goes, for the acts that follow it: Wet op het kindgebonden budget (Wkb, BWBR0022751)
//! art. 2 and Participatiewet (Pw, BWBR0015703) art. 4; and the ages of the Algemene Kinderbijslagwet (AKW, BWBR0002368)
//! art. 7. <https://wetten.overheid.nl/BWBR0002368/2026-08-01>

use jiff::civil::Date;

use crate::datum::Maand;
use crate::feiten::{Kinderbijslag, Persoon};
use crate::rekenen::{Rule, Trace, Worksheet};

/// To whom the kinderbijslag for a child goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Uitbetaling {
    /// To the applicant or the partner.
    AanHuishouden,
    /// To the applicant or the partner, once they claim it.
    NogAanTeVragen,
    /// To nobody, and it would be paid to the household but for the school conditions of AKW 7 lid 2.
    ZonderSchool,
    /// To another parent.
    AanAnder,
    /// To nobody: there is no right.
    AanNiemand,
}

impl Uitbetaling {
    /// Whether it is paid to the household, will be, or would be but for the school conditions.
    ///
    /// Pw art. 4 lid 1, geldend 2026-07-01: "- ten laste komend kind: het kind jonger dan 18 jaar voor wie aan de
    /// alleenstaande ouder of de gehuwde op grond van artikel 18 van de Algemene Kinderbijslagwet kinderbijslag
    /// wordt betaald, zal worden betaald of zou worden betaald indien artikel 7, tweede lid, van die wet niet van
    /// toepassing zou zijn."
    pub fn telt(self) -> bool {
        match self {
            Uitbetaling::AanHuishouden
            | Uitbetaling::NogAanTeVragen
            | Uitbetaling::ZonderSchool => true,
            Uitbetaling::AanAnder | Uitbetaling::AanNiemand => false,
        }
    }
}

/// To whom the kinderbijslag for a child born on this day goes. At sixteen and seventeen a child for whom there is no
/// right, and no pleegvergoeding, is taken to be without school, as the Belastingdienst does.
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub fn uitbetaling(
    w: &mut Worksheet<impl Trace>,
    kind: Persoon,
    geboren: Date,
) -> Rule<Uitbetaling> {
    if heeft_pleegvergoeding(kind) {
        return Ok(Uitbetaling::AanNiemand);
    }
    Ok(match kind.kinderbijslag()? {
        Kinderbijslag::Aanvrager => Uitbetaling::AanHuishouden,
        Kinderbijslag::NietAangevraagd => Uitbetaling::NogAanTeVragen,
        Kinderbijslag::Ander => Uitbetaling::AanAnder,
        Kinderbijslag::GeenRecht if hangt_aan_school(w, geboren)? && !kind.pleegvergoeding()? => {
            Uitbetaling::ZonderSchool
        }
        Kinderbijslag::GeenRecht => Uitbetaling::AanNiemand,
    })
}

/// Whether a pleegvergoeding is known to be paid for a child: then it is not maintained as an own child, and there is no
/// kinderbijslag. No clause of the act names the pleegvergoeding; that it has this effect say the Belastingdienst ("U
/// krijgt dan voor uw pleegkind geen kinderbijslag en daardoor hebt u ook geen recht op kindgebonden budget") and the
/// Sociale Verzekeringsbank.
///
/// AKW art. 4 lid 3, geldend 2026-08-01: "3 Als pleegkind wordt beschouwd het kind dat als eigen kind wordt
/// onderhouden en opgevoed."
pub fn heeft_pleegvergoeding(kind: Persoon) -> bool {
    kind.pleegvergoeding_indien_bekend() == Some(true)
}

/// Whether the right to kinderbijslag hangs on school: by the age on the first day of the quarter.
///
/// AKW art. 7 lid 2, geldend 2026-08-01: "De verzekerde heeft voor een kind van 16 of 17 jaar slechts recht op
/// kinderbijslag indien: a. de verzekerde heeft voldaan aan de verplichtingen, bedoeld in de artikelen 2,
/// eerste lid, en 4a, eerste lid, van de Leerplichtwet 1969, dan wel daarvan op grond van die wet is
/// vrijgesteld; b. het kind als leerling, vavo-student of student als bedoeld in de Wet educatie en
/// beroepsonderwijs van een met een school of instelling als bedoeld in artikel 4a van de Leerplichtwet 1969
/// vergelijkbare inrichting van onderwijs buiten Nederland staat ingeschreven en deze inrichting geregeld
/// bezoekt, dan wel met overeenkomstige toepassing van de vrijstellingsgronden van die wet van die verplichting
/// is vrijgesteld; c. het kind een startkwalificatie als bedoeld in artikel 1, onderdeel f, van de
/// Leerplichtwet 1969 heeft behaald; of d. het kind een school of instelling als bedoeld in onderdeel b heeft
/// afgerond op vergelijkbare wijze als bedoeld in onderdeel c."
///
/// # Errors
/// Where the ages are not known.
pub fn hangt_aan_school(w: &mut Worksheet<impl Trace>, geboren: Date) -> Rule<bool> {
    let normen = &w.normen().kinderbijslag;
    let (vanaf, einde) = (w.norm(&normen.leeftijd_school)?, w.norm(&normen.leeftijd_einde)?);
    let in_kwartaal =
        |leeftijd| w.is_vanaf(Maand::waarin_bereikt(geboren, leeftijd).eerste_kwartaal());
    Ok(in_kwartaal(vanaf) && !in_kwartaal(einde))
}
