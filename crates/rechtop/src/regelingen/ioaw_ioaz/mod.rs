//! IOAW and IOAZ: a benefit for older people whose WW has ended, or whose own business has. Wet inkomensvoorziening
//! oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW, BWBR0004044,
//! <https://wetten.overheid.nl/BWBR0004044/2026-07-01>) and its twin for gewezen zelfstandigen (IOAZ, BWBR0004163,
//! <https://wetten.overheid.nl/BWBR0004163/2026-07-01>).
//!
//! Before tax: the grondslag less the income, of which 8/108 is holiday allowance. There is no test of wealth; for the IOAZ
//! a part of it counts as income.
//!
//! Rekent niet: IOAW 5 lid 5 (een lager oud loon: wie recht heeft, hoort ervan); IOAW 5 lid 7 en IOAZ 8 lid 5 en 6 (de
//! gewijzigde bedragen staan in rules/landelijk); IOAW 6 lid 1 onder a, d, e en g en IOAZ 6 lid 2 onder b, e, f en h
//! (buitenland, onbetaald verlof, uitreizigers: dat ziet de gemeente); IOAZ 5 lid 2, 1° tot en met 3° (jaren en winst
//! van het bedrijf: wie recht heeft, hoort ervan).

mod caveats;
mod gezin;
mod grondslag;
mod inkomen;
mod netto;
mod recht;
mod uitbetaling;
mod uitkering;
mod vermogen;
mod vrijlating;

pub use uitkering::uitkering_indien_recht;

use crate::begrippen::netto_inkomen::vraag_netto_inkomen;
use crate::begrippen::partner::beiden;
use crate::bron::{Artikel, IOAW, IOAZ, Wet};
use crate::codes::ReasonCode;
use crate::euro::PerMonth;
use crate::jaar::maandjaar;
use crate::rekenen::{Doubt, Rule, Trace, Verdict, Worksheet};

/// Which of the two acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Voorziening {
    /// After a WW.
    Ioaw,
    /// After an own business.
    Ioaz,
}

impl Voorziening {
    /// An article that has the same number in both acts.
    fn art(self, artikel: &'static str) -> Artikel {
        let wet: &'static Wet = match self {
            Voorziening::Ioaw => &IOAW,
            Voorziening::Ioaz => &IOAZ,
        };
        wet.art(artikel)
    }

    /// An article that has another number in each.
    fn kies(self, ioaw: Artikel, ioaz: Artikel) -> Artikel {
        match self {
            Voorziening::Ioaw => ioaw,
            Voorziening::Ioaz => ioaz,
        }
    }
}

/// The benefit of a former employee.
pub fn assess_ioaw<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    assess(w, Voorziening::Ioaw)
}

/// The benefit of who had an own business.
pub fn assess_ioaz<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
    assess(w, Voorziening::Ioaz)
}

fn assess<'a, T: Trace>(w: &mut Worksheet<'a, T>, van: Voorziening) -> Rule<Verdict> {
    let jaar = maandjaar(w, &mut |w| maand(w, van))?;
    if jaar.certainty().has(Doubt::Schatting) {
        let vragen = beiden(w)?.filter_map(vraag_netto_inkomen);
        w.refine(vragen);
    }
    let award = jaar.award(w, w.reason(ReasonCode::GeenMaandMetRecht, van.art("5")))?;
    let nu = w.probe(|w| uitkering::uitkering(w, van)).ok();
    let award = uitbetaling::met_vakantie_uitkering(w, van, nu.as_ref(), award);
    caveats::tell(w, van, nu.as_ref());
    Ok(award.into())
}

/// What is paid in a month: an estimate, because the income is derived from that of the year.
fn maand<'a>(w: &mut Worksheet<'a, impl Trace>, van: Voorziening) -> Rule<PerMonth> {
    let uitkering = uitkering::uitkering(w, van)?;
    w.weaken(Doubt::Schatting);
    Ok(uitkering.betaling())
}
