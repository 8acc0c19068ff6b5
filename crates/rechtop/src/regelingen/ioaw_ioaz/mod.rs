//! IOAW and IOAZ: a benefit for older people whose WW has ended, or whose own business has. Wet inkomensvoorziening
//! oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers (IOAW, BWBR0004044,
//! <https://wetten.overheid.nl/BWBR0004044/2026-07-01>) and its twin for gewezen zelfstandigen (IOAZ, BWBR0004163,
//! <https://wetten.overheid.nl/BWBR0004163/2026-07-01>).
//!
//! The acts reckon before tax, with a grondslag that is chosen so that its net amount is that of the bijstand. That gross
//! amount stands in no text that we have: so here the sum is net, and an estimate. There is no test of wealth; for the
//! IOAZ a part of it counts as income.
//!
//! Rekent niet: IOAW 5 lid 5 (een lager oud loon: wie recht heeft, hoort ervan); IOAW 5 lid 7 en IOAZ 8 lid 5 en 6 (de
//! gewijzigde bedragen staan in rules/landelijk); IOAW 6 lid 1 onder a, d, e en g en IOAZ 6 lid 2 onder a, b, e, f en h
//! (buitenland, onbetaald verlof, uitreizigers: dat ziet de gemeente); IOAW 8 lid 2, 5, 7 en 9 en IOAZ 8 lid 3
//! (vrijlating van loon voor enkele maanden: daarover beslist de gemeente); IOAZ 5 lid 2, 1° tot en met 3° (jaren en
//! winst van het bedrijf: wie recht heeft, hoort ervan).

mod gezin;
mod grondslag;
mod inkomen;
mod recht;
mod uitkering;

pub use uitkering::uitkering_indien_recht;

use crate::begrippen::bijstandsnorm::vakantietoeslag::{
    aandeel_vakantietoeslag, vakantietoeslag_over,
};
use crate::begrippen::bijstandsnorm::voorbehoud_student;
use crate::begrippen::partner::echtgenoot;
use crate::bron::{Artikel, IOAW, IOAZ, Wet};
use crate::codes::{CaveatCode, ReasonCode, StepCode};
use crate::euro::PerMonth;
use crate::jaar::maandjaar;
use crate::rekenen::{Award, Claim, Doubt, Rule, Trace, Verdict, Worksheet};

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
    let jaar = maandjaar(w, |w| maand(w, van))?;
    let award = jaar.award(w.reason(ReasonCode::GeenMaandMetRecht, van.art("5")))?;
    let award = met_vakantietoeslag(w, van, award)?;
    tell(w, van);
    Ok(award.into())
}

/// What a month gives: always an estimate.
fn maand<'a>(w: &mut Worksheet<'a, impl Trace>, van: Voorziening) -> Rule<PerMonth> {
    w.weaken(Doubt::Schatting);
    uitkering::uitkering(w, van).map(|uitkering| uitkering.bedrag)
}

/// The payments of the year, and their holiday allowance.
///
/// IOAW art. 9, geldend 2026-07-01: "1 De uitkering bedraagt het verschil tussen de van toepassing zijnde
/// grondslag en het inkomen. 2 In de in het eerste lid bedoelde uitkering is begrepen een vakantie-uitkering
/// ter hoogte van 8/108 van die uitkering. 3 Indien het percentage van de vakantiebijslag, bedoeld in artikel
/// 15, eerste lid, van de Wet minimumloon en minimumvakantiebijslag, wordt gewijzigd, wordt de in het tweede
/// lid genoemde verhouding dienovereenkomstig aangepast."
///
/// IOAZ art. 9, geldend 2026-07-01: "1 De uitkering bedraagt het verschil tussen de van toepassing zijnde
/// grondslag en het inkomen. 2 In de in het eerste lid bedoelde uitkering is begrepen een vakantieuitkering ter
/// hoogte van 8/108 van die uitkering. 3 Indien het percentage van de vakantiebijslag, bedoeld in artikel 15,
/// eerste lid, van de Wet minimumloon en minimumvakantiebijslag wordt gewijzigd, wordt de in het tweede lid
/// genoemde verhouding dienovereenkomstig aangepast."
fn met_vakantietoeslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    award: Award,
) -> Rule<Award> {
    let som = award.per_year;
    let vakantietoeslag = vakantietoeslag_over(som, aandeel_vakantietoeslag(w)?);
    w.step(StepCode::SomVanDeMaanden, som, van.art("9"));
    w.step(StepCode::Vakantietoeslag, vakantietoeslag, van.art("9"));
    let claim = Some(aanvraagtermijn(w, van));
    Ok(Award { per_year: som + vakantietoeslag, claim, ..award })
}

/// Not before the melding, so no later than in the month itself; for the IOAZ within three months after the business
/// ended, of which the holder is told.
///
/// IOAW art. 16a lid 1 en 4, geldend 2026-07-01: "1 Indien door het college is vastgesteld dat recht op
/// uitkering bestaat, wordt de uitkering toegekend vanaf de dag waarop dit recht is ontstaan, voorzover deze
/// dag niet ligt voor de dag waarop de belanghebbende zich heeft gemeld om uitkering aan te vragen. \[…\] 4 In
/// afwijking van het eerste lid kan het college een uitkering toekennen vanaf de dag die maximaal drie maanden
/// gelegen is voor de dag waarop de belanghebbende zich heeft gemeld, indien individuele omstandigheden hiertoe
/// noodzaken."
///
/// IOAZ art. 5 lid 2, 4°, geldend 2026-07-01: "4°. de aanvraag is ingediend voor het beëindigen van het bedrijf
/// of beroep en de beëindiging heeft plaatsgevonden binnen een periode van anderhalf jaar, volgend op het
/// tijdstip van aanvraag of de aanvraag is ingediend uiterlijk drie maanden na beëindiging van het bedrijf of
/// beroep."
fn aanvraagtermijn(w: &Worksheet<impl Trace>, van: Voorziening) -> Claim {
    let artikel = match van {
        Voorziening::Ioaw => IOAW.art("16a lid 1 en 4"),
        Voorziening::Ioaz => IOAZ.art("5 lid 2, 4°"),
    };
    Claim::running(Some(w.peilmaand().laatste_dag()), w.bron(artikel))
}

/// What the holder should know.
fn tell<'a>(w: &mut Worksheet<'a, impl Trace>, van: Voorziening) {
    w.tell(CaveatCode::IoawBruto);
    w.weaken(Doubt::Schatting);
    let eigen: &[CaveatCode] = match van {
        Voorziening::Ioaw => &[CaveatCode::IoawOudLoon, CaveatCode::IoawVandaagMelden],
        Voorziening::Ioaz => {
            &[CaveatCode::IoazVoorwaarden, CaveatCode::IoazOpTijd, CaveatCode::IoazVermogenNu]
        }
    };
    for code in eigen {
        w.tell(*code);
    }
    if let Some(student) = voorbehoud_student(w)
        && echtgenoot(w).is_ok_and(|partner| partner.is_none())
    {
        w.leave_to_officer(student);
    }
    w.tell(CaveatCode::BijstandVrijlatingArbeid);
    w.tell(CaveatCode::BijstandTeltVoorToeslagen);
}
