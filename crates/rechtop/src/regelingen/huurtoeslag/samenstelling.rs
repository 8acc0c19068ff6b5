//! How many persons a household is for the huurtoeslag: Wht art. 2.
//! <https://wetten.overheid.nl/BWBR0008659/2026-01-01>

use crate::begrippen::medebewoner::{medebewoners, woont_er_in};
use crate::begrippen::partner::partner_op_adres;
use crate::rekenen::{Rule, Trace, Worksheet};

/// The kind of household, with its number of persons: a child is a medebewoner too.
///
/// Wht art. 2, geldend 2026-01-01: "In deze wet en de bepalingen die daarop berusten wordt verstaan onder: a.
/// eenpersoonshuishouden: het huishouden van een huurder die, afgezien van een eventuele onderhuurder en de tot
/// het huishouden van de onderhuurder behorende personen, als enige een woning bewoont; b.
/// meerpersoonshuishouden: het huishouden van een huurder die samen met diens partner of een of meer
/// medebewoners een woning bewoont."
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Samenstelling {
    Eenpersoons,
    Meerpersoons(u8),
}

impl Samenstelling {
    /// One person, and as many as there can be: between them lies every amount of a rent and an income.
    pub const UITERSTEN: [Samenstelling; 2] =
        [Samenstelling::Eenpersoons, Samenstelling::Meerpersoons(u8::MAX)];

    /// The household in the month.
    ///
    /// # Errors
    /// Where it is not answered who lives together.
    pub fn van(w: &Worksheet<impl Trace>) -> Rule<Samenstelling> {
        let mut personen: u8 = 1 + u8::from(partner_op_adres(w)?.is_some());
        for medebewoner in medebewoners(w)? {
            personen = personen.saturating_add(u8::from(woont_er_in(w, medebewoner?)?));
        }
        Ok(if personen == 1 {
            Samenstelling::Eenpersoons
        } else {
            Samenstelling::Meerpersoons(personen)
        })
    }

    /// The number of persons.
    pub fn personen(self) -> u8 {
        match self {
            Samenstelling::Eenpersoons => 1,
            Samenstelling::Meerpersoons(personen) => personen,
        }
    }

    /// One of two amounts, by kind of household.
    pub fn kies<V>(self, eenpersoons: V, meerpersoons: V) -> V {
        match self {
            Samenstelling::Eenpersoons => eenpersoons,
            Samenstelling::Meerpersoons(_) => meerpersoons,
        }
    }
}
