//! Whether a condition of a rule file holds. Conditions hold others, and may be those of another scheme.

use rechtop_lokaal::{Versie, Voor, Voorwaarde};

use super::grond::{Om, Toets, Uitslag, misschien, misschien_met, of};
use super::versie::versie;
use super::wie::{Velen, ieder, per_persoon};
use super::{
    gezin, inkomen, kenmerk, kinderen, leeftijd, school, studie, uitkering, vermogen, wonen,
};
use crate::codes::{CaveatCode, ReasonCode, RegelingCode};
use crate::rekenen::{Given, Halt, Rule, Trace, Worksheet};

/// Whether all of these hold. One that is known not to, decides, whatever else is open.
pub(super) fn alle<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    voorwaarden: &'static [Voorwaarde],
    om: Om<'a>,
) -> Toets {
    let (mut samen, mut open) = (Uitslag::Ja, None);
    for voorwaarde in voorwaarden {
        match geldt(w, voorwaarde, om) {
            Ok(uitslag) => samen = samen.en(uitslag),
            Err(Halt::Refused(refused)) => return refused.refuse(),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or(Ok(samen), Err)
}

/// Whether one condition holds.
pub(super) fn geldt<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    voorwaarde: &'static Voorwaarde,
    om: Om<'a>,
) -> Toets {
    match voorwaarde {
        Voorwaarde::Alle(alle_van) => alle(w, alle_van, om),
        Voorwaarde::EenVan(keuze) => een_van(w, keuze, om),
        Voorwaarde::Niet(ander) => niet(w, ander, om),
        Voorwaarde::Inkomen(toets) => inkomen::toets(w, toets, om, &alle),
        Voorwaarde::Leefgeld(toets) => inkomen::leefgeld(w, toets),
        Voorwaarde::Vermogen(toets) => vermogen::toets(w, toets, om, &alle),
        Voorwaarde::Leeftijd(toets) => leeftijd::toets(w, toets, om),
        Voorwaarde::Kinderen(toets) => kinderen::toets(w, toets, om),
        Voorwaarde::School(scholen) => school::school(w, scholen, om),
        Voorwaarde::Kinderbijslag(moet) => kinderen::kinderbijslag(w, *moet, om),
        Voorwaarde::Huishouden(soorten) => gezin::huishouden(w, soorten, om),
        Voorwaarde::Personen(aantal) => gezin::personen(w, aantal, om),
        Voorwaarde::Kostendelers(aantal) => gezin::kostendelende(w, aantal, om),
        Voorwaarde::Krijgt(toets) => uitkering::krijgt(w, toets, om),
        Voorwaarde::Studiefinanciering(toets) => studie::studie(w, toets, om),
        Voorwaarde::Woont(toets) => wonen::woont(w, toets, om),
        Voorwaarde::Verblijfsrecht(moet) => wonen::verblijfsrecht(w, *moet, om),
        Voorwaarde::Gedetineerd(moet) => wonen::gedetineerd(w, *moet, om),
        Voorwaarde::Kenmerk(toets) => kenmerk::toets(w, toets, om),
        Voorwaarde::Regeling(id) => andere(w, id, om),
        Voorwaarde::Beoordeling(zin) => {
            misschien_met(w, CaveatCode::LokaalBeoordeling, zin.as_str())
        }
        Voorwaarde::ZelfNagaan(zin) => misschien_met(w, CaveatCode::LokaalZelfNagaan, zin.as_str()),
    }
}

/// One is enough. What only others of them hang on, is not told.
fn een_van<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    keuze: &'static [Voorwaarde],
    om: Om<'a>,
) -> Toets {
    let (mut misschien, mut open, mut geen) = (None, None, None);
    for voorwaarde in keuze {
        let (uitslag, gathered) = w.gather(|w| geldt(w, voorwaarde, om));
        match uitslag {
            Ok(Uitslag::Ja) => {
                w.take_over(&gathered);
                return Ok(Uitslag::Ja);
            }
            Ok(Uitslag::Misschien) => misschien = misschien.or(Some(gathered)),
            Err(Halt::Refused(refused)) => geen = geen.or(Some(Halt::Refused(refused))),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    match (misschien, open, geen) {
        // An answer can still make it sure.
        (_, Some(halt), _) => Err(halt),
        (Some(gathered), None, _) => {
            w.take_over(&gathered);
            Ok(Uitslag::Misschien)
        }
        (None, None, Some(halt)) => Err(halt),
        (None, None, None) => om.reason(w, ReasonCode::LokaalUitgesloten).refuse(),
    }
}

fn niet<'a>(w: &mut Worksheet<'a, impl Trace>, ander: &'static Voorwaarde, om: Om<'a>) -> Toets {
    let (uitslag, gathered) = w.gather(|w| geldt(w, ander, om));
    match uitslag {
        Ok(Uitslag::Ja) => {
            let reason = om.reason(w, ReasonCode::LokaalUitgesloten);
            reason.resting_on(gathered.certainty).refuse()
        }
        Ok(Uitslag::Misschien) => {
            w.take_over(&gathered);
            Ok(Uitslag::Misschien)
        }
        Err(Halt::Refused(refused)) => {
            w.weaken(refused.certainty);
            Ok(Uitslag::Ja)
        }
        Err(halt) => Err(halt),
    }
}

/// Those for whom the scheme is, as far as their own conditions do not refuse. Where nobody is left, the reason is that of
/// the last who says more.
pub(super) fn rechthebbenden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    versie: &'static Versie,
    om: Om<'a>,
) -> Rule<Velen<'a>> {
    if om.regeling.regeling.voor == Voor::Huishouden {
        return ieder(w, Voor::Huishouden);
    }
    let (mut wie, mut open, mut geen) = (Velen::new(), None, None);
    for persoon in ieder(w, om.regeling.regeling.voor)? {
        let (toets, gathered) = w.gather(|w| eigen_voorwaarden(w, versie, om.met(persoon)));
        match toets {
            Ok(_) => {
                w.take_over(&gathered);
                wie.push(persoon);
            }
            Err(Halt::Refused(refused)) => geen = Some(refused),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    match (open, geen) {
        (Some(halt), _) => Err(halt),
        (None, Some(refused)) if wie.is_empty() => refused.refuse(),
        (None, None) if wie.is_empty() => om.reason(w, ReasonCode::LokaalGeenKind).refuse(),
        (None, _) => Ok(wie),
    }
}

fn eigen_voorwaarden<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    versie: &'static Versie,
    om: Om<'a>,
) -> Toets {
    let mut uitslag = Uitslag::Ja;
    let mut open = None;
    for voorwaarde in versie.voorwaarden.iter().filter(|een| per_persoon(een, om)) {
        match geldt(w, voorwaarde, om) {
            Ok(ook) => uitslag = uitslag.en(ook),
            Err(Halt::Refused(refused)) => return refused.refuse(),
            Err(halt) => open = open.or(Some(halt)),
        }
    }
    open.map_or(Ok(uitslag), Err)
}

/// Whether another scheme gives something: a national one that was worked out already, or one of the same municipality.
fn andere<'a, T: Trace>(w: &mut Worksheet<'a, T>, id: &str, om: Om<'a>) -> Toets {
    let reason = om.reason(w, ReasonCode::LokaalAndereRegeling);
    if let Some(code) = RegelingCode::ALL.iter().find(|code| code.word() == id) {
        return match w.given_already(*code) {
            Some(given) => of(given != Given::default(), reason),
            None => misschien(w, CaveatCode::LokaalAndereRegeling),
        };
    }
    // Only one that stands before it: so this ends.
    let eerder = om.alle.iter().take_while(|andere| andere.id != om.regeling.id);
    let Some(andere) = { eerder }.find(|andere| andere.regeling.id == id) else {
        return misschien(w, CaveatCode::LokaalAndereRegeling);
    };
    let (uitslag, gathered) = w.gather(|w| {
        let versie = versie(w, andere)?;
        let om = Om { regeling: andere, bron: &versie.bron, ..om.met(None) };
        let huishouden = versie.voorwaarden.iter().filter(|een| !per_persoon(een, om));
        for voorwaarde in huishouden {
            geldt(w, voorwaarde, om)?;
        }
        rechthebbenden(w, versie, om)
    });
    match uitslag {
        Ok(_) if gathered.certainty.is_exact() => Ok(Uitslag::Ja),
        Ok(_) => {
            w.weaken(gathered.certainty);
            Ok(Uitslag::Misschien)
        }
        Err(Halt::Refused(refused)) => reason.resting_on(refused.certainty).refuse(),
        Err(halt) => Err(halt),
    }
}
