//! Stretches of a calendar year in which nothing changes: computed once, counted as many months.

use super::aow_leeftijd::AowDatum;
use crate::datum::Maand;
use crate::oud::outcome::Bekend;
use crate::oud::situatie::Situatie;

/// Months on end that do not differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tijdvak {
    /// The first of them.
    pub eerste: Maand,
    /// How many there are.
    pub maanden: i8,
}

impl Tijdvak {
    /// Whether a month of the same year is one of them.
    pub fn contains(self, maand: Maand) -> bool {
        (self.eerste.nummer()..self.eerste.nummer() + self.maanden).contains(&maand.nummer())
    }
}

/// Where a scheme can change within a year.
#[derive(Debug, Clone, Copy, Default)]
pub struct Sneden {
    /// Where somebody reaches one of these ages, in years.
    pub leeftijden: &'static [i16],
    /// Where applicant or partner reaches the pensioengerechtigde leeftijd.
    pub aow_leeftijd: bool,
    /// Where amounts change on 1 July.
    pub halverwege: bool,
}

/// Cuts the year of the peildatum. At an age it cuts at every month in which reaching it can count:
/// from the first of a month, from the month after the birthday, or from the one after that
/// (29 February).
///
/// # Errors
/// Where it is not answered who lives together.
pub fn tijdvakken(s: &Situatie, sneden: Sneden) -> Bekend<impl Iterator<Item = Tijdvak> + use<>> {
    let jaar = s.jaar();
    // Bit n stands for a cut before month n.
    let mut cuts: u32 = 1 << 13;
    if sneden.halverwege {
        cuts |= 1 << 7;
    }
    for persoon in s.personen()? {
        let Some(geboren) = persoon.geboortedatum_indien_bekend() else { continue };
        if sneden.leeftijden.contains(&(jaar - geboren.year())) {
            cuts |= 0b111 << geboren.month();
        }
        if sneden.aow_leeftijd
            && let AowDatum::Op(dag) = AowDatum::van(geboren, s.normen)
            && dag.year() == jaar
        {
            cuts |= 0b11 << dag.month();
        }
    }
    cuts &= (1 << 14) - 1;
    let mut eerste: i8 = 1;
    Ok(std::iter::from_fn(move || {
        let next = (eerste + 1..=13).find(|month| cuts & (1 << month) != 0)?;
        let tijdvak = Tijdvak { eerste: Maand::new(jaar, eerste), maanden: next - eerste };
        eerste = next;
        Some(tijdvak)
    }))
}
