//! Whether the lower rent limit for young tenants holds: Wht art. 13 lid 1.
//! <https://wetten.overheid.nl/BWBR0008659/2026-01-01>
//!
//! "Handicap" is not defined in act or decree. In practice it is one that makes a dearer home necessary, proven by an
//! indication; so where it decides, the Dienst Toeslagen still judges.

use crate::begrippen::gezin::kinderen;
use crate::begrippen::medebewoner::{is_kind_van_bewoner, medebewoners, woont_er_in};
use crate::begrippen::partner::partner_op_adres;
use crate::codes::CaveatCode;
use crate::euro::PerMonth;
use crate::feiten::Persoon;
use crate::rekenen::{Rule, Trace, Worksheet, first_known};
use crate::waarde::Leeftijd;

/// Which rent limit holds, and why.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Grenssoort<'a> {
    /// The limit for everybody.
    Gewoon,
    /// The limit for everybody, because of the handicap of this person.
    GewoonDoorHandicap(Persoon<'a>),
    /// The lower one: nobody has reached the age, no child lives there, nobody has a handicap.
    Jongeren,
}

impl Grenssoort<'_> {
    /// The limit.
    pub fn kies(self, gewoon: PerMonth, jongeren: PerMonth) -> PerMonth {
        match self {
            Grenssoort::Gewoon | Grenssoort::GewoonDoorHandicap(_) => gewoon,
            Grenssoort::Jongeren => jongeren,
        }
    }

    /// Leaves a handicap to the Dienst Toeslagen.
    pub fn tell(self, w: &mut Worksheet<impl Trace>) {
        if let Grenssoort::GewoonDoorHandicap(persoon) = self {
            w.tell(CaveatCode::Handicap.about(persoon));
        }
    }
}

/// Which rent limit holds in the month. The ages come first: they decide for almost everybody. A child that shares the
/// home decides too, also one that is no medebewoner.
///
/// Wht art. 13 lid 1, geldend 2026-01-01: "De maximale huurgrens is: a. € 932,93 per maand als: 1º. de huurder,
/// diens partner of een van de medebewoners 21 jaar of ouder is, dan wel de woning deelt met een kind of
/// pleegkind van de huurder, diens partner of een medebewoner of 2º. de huurder, diens partner of de
/// medebewoner jonger dan 21 jaar is, en een handicap heeft of b. € 498,20 per maand in andere gevallen dan
/// bedoeld onder a."
///
/// Wht art. 13 lid 1, geldend 2025-01-01: "Geen huurtoeslag wordt toegekend als de rekenhuur: a. hoger is dan €
/// 900,07 per maand als: 1º. de huurder, diens partner of een van de medebewoners 23 jaar of ouder is, dan wel
/// de woning deelt met een kind of pleegkind van de huurder, diens partner of een medebewoner of 2º. de
/// huurder, diens partner of de medebewoner jonger dan 23 jaar is, en een handicap heeft of b. hoger is dan €
/// 477,20 per maand in andere gevallen dan bedoeld onder a."
///
/// # Errors
/// Where a fact that decides on it is not answered.
pub(super) fn grenssoort<'a>(
    w: &Worksheet<'a, impl Trace>,
    leeftijd: Leeftijd,
) -> Rule<Grenssoort<'a>> {
    let eigen = [Some(w.situatie().aanvrager()?), partner_op_adres(w)?];
    let bewoners = eigen.into_iter().flatten().map(Ok).chain(medebewoners(w)?);
    let huisgenoten = kinderen(w)?.map(Ok).chain(medebewoners(w)?);
    let oud_genoeg = |persoon: Rule<Persoon<'a>>| {
        let oud = w.heeft_bereikt(persoon?.geboortedatum()?, leeftijd);
        Ok(oud.then_some(Grenssoort::Gewoon))
    };
    let kind_in_huis = |persoon: Rule<Persoon<'a>>| {
        let persoon = persoon?;
        let kind = is_kind_van_bewoner(persoon)? && woont_er_in(w, persoon)?;
        Ok(kind.then_some(Grenssoort::Gewoon))
    };
    let handicap = |persoon: Rule<Persoon<'a>>| {
        let persoon = persoon?;
        let handicap = persoon.handicap()? && woont_er_in(w, persoon)?;
        Ok(handicap.then_some(Grenssoort::GewoonDoorHandicap(persoon)))
    };
    let gewoon = bewoners
        .clone()
        .map(oud_genoeg)
        .chain(huisgenoten.map(kind_in_huis))
        .chain(bewoners.map(handicap));
    Ok(first_known(gewoon)?.unwrap_or(Grenssoort::Jongeren))
}
