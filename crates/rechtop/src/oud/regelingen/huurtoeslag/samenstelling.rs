//! How many persons a household is for the huurtoeslag. Wht art. 2.

use crate::datum::Maand;
use crate::oud::begrippen::medebewoner::{medebewoners, woont_er_in};
use crate::oud::begrippen::toeslagpartner::partner_op_adres;
use crate::oud::outcome::Bekend;
use crate::oud::situatie::Situatie;

/// The kind of household, which decides on the basishuur. Onderhuurders aside, a tenant alone is
/// one person; with a partner or any medebewoner, a child too, it is more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Samenstelling {
    Eenpersoons,
    Meerpersoons(u8),
}

/// From this many persons the higher aftoppingsgrens holds. Wht 20 lid 2.
const GROOT: u8 = 3;

impl Samenstelling {
    /// The household in a month. Wht 2, Awir 5.
    pub fn in_maand(s: &Situatie, maand: Maand) -> Bekend<Samenstelling> {
        let mut personen: u8 = 1 + u8::from(partner_op_adres(s)?.is_some());
        for medebewoner in medebewoners(s)? {
            personen = personen.saturating_add(u8::from(woont_er_in(medebewoner?, maand)?));
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

    /// Whether the higher aftoppingsgrens holds.
    pub fn is_groot(self) -> bool {
        self.personen() >= GROOT
    }

    /// One of two amounts, by kind of household.
    pub fn kies<T>(self, eenpersoons: T, meerpersoons: T) -> T {
        match self {
            Samenstelling::Eenpersoons => eenpersoons,
            Samenstelling::Meerpersoons(_) => meerpersoons,
        }
    }
}
