//! For whom a scheme is, and about whom a condition speaks.

use rechtop_lokaal::{Voor, Voorwaarde, Wie};
use smallvec::{SmallVec, smallvec};

use super::grond::{Om, Toets, Uitslag};
use crate::begrippen::gezin::kinderen;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::feiten::Persoon;
use crate::rekenen::{Halt, Rule, Trace, Worksheet};

/// Those for whom a scheme is: few, and mostly the household as a whole.
pub(super) type Velen<'a> = SmallVec<[Option<Persoon<'a>>; 6]>;

/// Each person whom a scheme, or a part of its amount, is given for; nobody where it is for the household as a whole.
pub(super) fn ieder<'a>(w: &Worksheet<'a, impl Trace>, voor: Voor) -> Rule<Velen<'a>> {
    Ok(match voor {
        Voor::Huishouden => smallvec![None],
        Voor::Volwassene => beiden(w)?.map(Some).collect(),
        Voor::Kind => kinderen(w)?.map(Some).collect(),
        Voor::Persoon => beiden(w)?.chain(kinderen(w)?).map(Some).collect(),
    })
}

/// Whether a test of a person passes for those that the condition speaks of.
pub(super) fn voor_wie<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    wie: Wie,
    om: Om<'a>,
    test: &mut dyn FnMut(&mut Worksheet<'a, T>, Persoon<'a>) -> Toets,
) -> Toets {
    let aanvrager = w.situatie().aanvrager()?;
    let partner = echtgenoot(w)?;
    let allen = |w: &Worksheet<'a, T>| -> Rule<Vec<Persoon<'a>>> {
        Ok(beiden(w)?.chain(kinderen(w)?).collect())
    };
    match wie {
        Wie::Zelf => test(w, om.persoon.unwrap_or(aanvrager)),
        Wie::Aanvrager => test(w, aanvrager),
        Wie::Beiden => elk(w, [Some(aanvrager), partner].into_iter().flatten(), test),
        Wie::EenVanBeiden => een(w, [Some(aanvrager), partner].into_iter().flatten(), test),
        Wie::Iemand => een(w, allen(w)?.into_iter(), test),
        Wie::Iedereen => elk(w, allen(w)?.into_iter(), test),
    }
}

/// All must pass. One that is known not to, decides.
fn elk<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    personen: impl Iterator<Item = Persoon<'a>>,
    test: &mut dyn FnMut(&mut Worksheet<'a, T>, Persoon<'a>) -> Toets,
) -> Toets {
    let (mut samen, mut open) = (Uitslag::Ja, None);
    for persoon in personen {
        match test(w, persoon) {
            Ok(uitslag) => samen = samen.en(uitslag),
            Err(Halt::Refused(refused)) => return refused.refuse(),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or(Ok(samen), Err)
}

/// One is enough. One that is known to pass, decides.
fn een<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    personen: impl Iterator<Item = Persoon<'a>>,
    test: &mut dyn FnMut(&mut Worksheet<'a, T>, Persoon<'a>) -> Toets,
) -> Toets {
    let (mut misschien, mut open, mut geen) = (false, None, None);
    for persoon in personen {
        match test(w, persoon) {
            Ok(Uitslag::Ja) => return Ok(Uitslag::Ja),
            Ok(Uitslag::Misschien) => misschien = true,
            Err(Halt::Refused(refused)) => geen = geen.or(Some(Halt::Refused(refused))),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    match (misschien, open.or(geen)) {
        (true, _) => Ok(Uitslag::Misschien),
        (false, Some(halt)) => Err(halt),
        // Nobody to look at: there is always an applicant.
        (false, None) => Ok(Uitslag::Ja),
    }
}

/// Whether a condition is about each person for whom the scheme is.
pub(super) fn per_persoon(voorwaarde: &Voorwaarde, om: Om) -> bool {
    if om.regeling.regeling.voor == Voor::Huishouden {
        return false;
    }
    match voorwaarde {
        Voorwaarde::Alle(alle) | Voorwaarde::EenVan(alle) => {
            alle.iter().any(|een| per_persoon(een, om))
        }
        Voorwaarde::Niet(een) => per_persoon(een, om),
        Voorwaarde::Leeftijd(toets) => toets.wie == Wie::Zelf,
        Voorwaarde::Kenmerk(toets) => toets.wie == Wie::Zelf && toets.minstens.is_none(),
        Voorwaarde::Krijgt(toets) => toets.wie == Wie::Zelf,
        Voorwaarde::Studiefinanciering(toets) => toets.wie == Wie::Zelf,
        Voorwaarde::School(_) | Voorwaarde::Kinderbijslag(_) | Voorwaarde::Gedetineerd(_) => true,
        // Limits and terms that hang on the age or the school of a child.
        Voorwaarde::Inkomen(toets) => {
            let termijnen = toets.periode.iter().flat_map(|periode| &periode.anders);
            let mut van_termijnen = termijnen.flat_map(|anders| &anders.als);
            let mut van_normen = toets.norm.tabel.iter().flat_map(|rij| &rij.als);
            van_termijnen.any(|een| per_persoon(een, om))
                || van_normen.any(|een| per_persoon(een, om))
        }
        Voorwaarde::Vermogen(toets) => {
            toets.tabel.iter().flat_map(|rij| &rij.als).any(|een| per_persoon(een, om))
        }
        Voorwaarde::Kinderen(_)
        | Voorwaarde::Huishouden(_)
        | Voorwaarde::Personen(_)
        | Voorwaarde::Kostendelers(_)
        | Voorwaarde::Woont(_)
        | Voorwaarde::Verblijfsrecht(_)
        | Voorwaarde::Regeling(_)
        | Voorwaarde::Leefgeld(_)
        | Voorwaarde::Beoordeling(_)
        | Voorwaarde::ZelfNagaan(_) => false,
    }
}
