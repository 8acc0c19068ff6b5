//! What the holder should know, and what the municipality still decides.

use super::Voorziening;
use super::recht::krijgt_ioaw;
use super::uitbetaling::RUIMERE_TERMIJN;
use super::uitkering::Uitkering;
use crate::begrippen::bijstandsnorm::voorbehoud_student;
use crate::begrippen::inkomen::zelf_gegeven;
use crate::begrippen::inkomenssoort::{bedrag, saldo};
use crate::begrippen::netto_inkomen::bronnen;
use crate::begrippen::partner::{beiden, echtgenoot};
use crate::codes::CaveatCode;
use crate::euro::{Euro, PerMonth};
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Trace, Worksheet};

/// Tells the holder what goes with the benefit in the month of the peildatum.
pub(super) fn tell<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    nu: Option<&Uitkering<'a>>,
) {
    w.tell(CaveatCode::IoawBruto);
    match van {
        Voorziening::Ioaw => {
            w.tell(CaveatCode::IoawOudLoon);
            w.tell(CaveatCode::IoawVandaagMelden);
        }
        Voorziening::Ioaz => {
            w.tell(CaveatCode::IoazVoorwaarden);
            w.tell(match w.version(&RUIMERE_TERMIJN) {
                Some(()) => CaveatCode::IoazOpTijd,
                None => CaveatCode::IoazVoorHetEinde,
            });
            w.tell(CaveatCode::IoazVermogenNu);
        }
    }
    if let Some(nu) = nu {
        tell_of_month(w, van, nu);
    }
    tell_of_what_there_is(w);
    w.tell(CaveatCode::BijstandTeltVoorToeslagen);
}

fn tell_of_month<'a>(w: &mut Worksheet<'a, impl Trace>, van: Voorziening, nu: &Uitkering<'a>) {
    if nu.inkomen.uit_arbeid > PerMonth::ZERO {
        w.tell(CaveatCode::IoawVrijlating);
    } else {
        w.tell(CaveatCode::BijstandVrijlatingArbeid);
    }
    if nu.uit_vermogen > PerMonth::ZERO {
        w.tell(CaveatCode::IoazRendement);
        w.tell(CaveatCode::IoazPensioenpot);
    }
    if nu.gezin.ander.is_none() {
        tell_of_single(w, nu);
    }
    for persoon in nu.gezin.personen() {
        tell_of_income(w, van, persoon);
    }
}

fn tell_of_single<'a>(w: &mut Worksheet<'a, impl Trace>, nu: &Uitkering<'a>) {
    let ander = beiden(w).into_iter().flatten().find(|ander| *ander != nu.gezin.een);
    if let Some(ander) = ander {
        w.tell(CaveatCode::IoawPartnerTeltNietMee.about(ander));
    }
    if let Some(student) = voorbehoud_student(w)
        && echtgenoot(w).is_ok_and(|partner| partner.is_none())
    {
        w.tell(student);
    }
}

/// What of an income only the municipality can see.
fn tell_of_income<'a>(w: &mut Worksheet<'a, impl Trace>, van: Voorziening, persoon: Persoon<'a>) {
    let inkomen = persoon.inkomen_indien_bekend();
    let winst = inkomen.map_or(Euro::ZERO, |inkomen| saldo(&inkomen.winst));
    if winst != Euro::ZERO {
        w.tell(match van {
            Voorziening::Ioaw => CaveatCode::IoawWinst.about(persoon),
            Voorziening::Ioaz => CaveatCode::IoazWinst.about(persoon),
        });
    }
    if persoon.studiefinanciering_indien_bekend() == Some(true) {
        w.tell(CaveatCode::IoawStudiefinanciering.about(persoon));
    }
    let opgenomen = inkomen.is_some_and(|inkomen| {
        bedrag(&inkomen.aow) > Euro::ZERO || zelf_gegeven(inkomen).is_some()
    });
    let aow = w.probe(|w| bronnen(w, persoon)).is_ok_and(|bron| bron.aow > PerMonth::ZERO);
    if aow && !opgenomen {
        w.tell(CaveatCode::IoawAowNietOpgenomen.about(persoon));
    }
}

/// What the household has already does not come on top.
fn tell_of_what_there_is(w: &mut Worksheet<impl Trace>) {
    let krijgt = |soorten: &[UitkeringSoort], persoon: Persoon| {
        persoon.uitkering_soort_indien_bekend().is_some_and(|soort| soorten.contains(&soort))
    };
    for persoon in beiden(w).into_iter().flatten() {
        if krijgt_ioaw(persoon) || krijgt(&[UitkeringSoort::Ioaz], persoon) {
            w.tell(CaveatCode::IoawHebtUAl);
        }
        if krijgt(&[UitkeringSoort::Bijstand], persoon) {
            w.tell(CaveatCode::IoawInPlaatsVanBijstand);
        }
    }
}
