//! The benefit of one month: IOAW art. 5 and 9, IOAZ art. 5 and 9.

use super::Voorziening;
use super::gezin::Gezin;
use super::grondslag::{grondslag, hoogste_grondslag};
use super::inkomen::{inkomen, inkomen_uit_vermogen, toeslag_erbij};
use super::recht::heeft_recht;
use crate::begrippen::bijstandsnorm::vakantietoeslag::{aandeel_vakantietoeslag, zonder};
use crate::begrippen::partner::echtgenoot;
use crate::bron::IOAW;
use crate::codes::{ReasonCode, StepCode};
use crate::euro::PerMonth;
use crate::feiten::Persoon;
use crate::rekenen::{Halt, Rule, Trace, Worksheet};

/// The benefit of a month, net.
#[derive(Debug, Clone, Copy)]
pub struct Uitkering<'a> {
    /// Whose former work it is for.
    pub persoon: Persoon<'a>,
    /// Without holiday allowance.
    pub bedrag: PerMonth,
    /// With it.
    pub met_vakantietoeslag: PerMonth,
}

/// The benefit of a month under either act, never both: other benefits count it as income.
///
/// # Errors
/// Where an amount is not known, or a fact that decides is not answered.
pub fn uitkering_indien_recht<'a>(
    w: &mut Worksheet<'a, impl Trace>,
) -> Rule<Option<Uitkering<'a>>> {
    if let Some(ioaw) = w.if_granted(|w| uitkering(w, Voorziening::Ioaw))? {
        return Ok(Some(ioaw));
    }
    // Of 2025 an amount of the IOAZ is not known: no reason to say nothing of the bijstand.
    let bekend = w.probe(|w| w.norm(&w.normen().ioaz.ioaz_vermogen)).is_ok();
    if bekend { w.if_granted(|w| uitkering(w, Voorziening::Ioaz)) } else { Ok(None) }
}

/// The benefit of a month: of the applicant, or of the partner. Where both can have it, it is the same.
pub(super) fn uitkering<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
) -> Rule<Uitkering<'a>> {
    let aanvrager = w.situatie().aanvrager()?;
    let partner = echtgenoot(w)?;
    let eigen = voor(w, van, Gezin { een: aanvrager, ander: partner });
    let Some(partner) = partner else { return eigen };
    if eigen.is_ok() {
        return eigen;
    }
    match voor(w, van, Gezin { een: partner, ander: Some(aanvrager) }) {
        Err(Halt::Refused(_)) => eigen,
        Ok(uitkering) if matches!(eigen, Err(Halt::Refused(_))) => Ok(uitkering),
        Ok(_) => eigen,
        open => open,
    }
}

/// The benefit for the former work of one of them. Whether somebody once lost a job or ended a business is asked only
/// where the income leaves something.
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
fn voor<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<Uitkering<'a>> {
    let recht = heeft_recht(w, van, gezin.een);
    if let Err(Halt::Refused(reason)) = recht {
        return reason.refuse();
    }
    let gezin = gezin.meetellend(w, van)?;
    let ruimte = ruimte(w, van, gezin)?;
    recht?;
    let uit_vermogen = inkomen_uit_vermogen(w, van, gezin)?;
    let telt = ruimte.netto + uit_vermogen + toeslag_erbij(w, gezin)?;
    inkomen_onder(w, van, telt, ruimte.basis)?;
    if van == Voorziening::Ioaz && w.if_granted(|w| uitkering(w, Voorziening::Ioaw))?.is_some() {
        return w.reason(ReasonCode::IoawInPlaatsVanIoaz, IOAW.art("5")).refuse();
    }
    explain(w, van, &ruimte, uit_vermogen, telt);
    Ok(Uitkering {
        persoon: gezin.een,
        bedrag: ruimte.basis - telt,
        met_vakantietoeslag: ruimte.grondslag - telt,
    })
}

fn explain(
    w: &mut Worksheet<impl Trace>,
    van: Voorziening,
    ruimte: &Ruimte,
    uit_vermogen: PerMonth,
    telt: PerMonth,
) {
    w.step(StepCode::Grondslag, ruimte.grondslag, van.art("5"));
    w.step(StepCode::GrondslagZonderVakantietoeslag, ruimte.basis, van.art("9"));
    if uit_vermogen > PerMonth::ZERO {
        w.step(StepCode::InkomenUitVermogen, uit_vermogen, van.art("8 lid 2"));
    }
    w.step(StepCode::InkomenDatTelt, telt, van.art("8"));
    w.step(StepCode::Betaling, ruimte.basis - telt, van.art("9"));
}

/// A grondslag, and a net income below it.
struct Ruimte {
    /// Holiday allowance included.
    grondslag: PerMonth,
    /// The same without.
    basis: PerMonth,
    netto: PerMonth,
}

/// The grondslag and the income, where the one leaves something to the other. The grondslag of who shares no costs first:
/// it takes no questions about who else lives there.
fn ruimte<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<Ruimte> {
    let aandeel = aandeel_vakantietoeslag(w)?;
    let netto = inkomen(w, van, gezin)?;
    let hoogste = zonder(hoogste_grondslag(w, gezin)?, aandeel);
    inkomen_onder(w, van, netto, hoogste)?;
    let grondslag = grondslag(w, gezin)?;
    let basis = zonder(grondslag, aandeel);
    inkomen_onder(w, van, netto, basis)?;
    Ok(Ruimte { grondslag, basis, netto })
}

/// IOAW art. 5 lid 1 en 2, geldend 2026-07-01: "1 Recht op uitkering hebben, indien het inkomen per maand
/// minder bedraagt dan de overeenkomstig het derde tot en met zesde lid vastgestelde grondslag: a. de werkloze
/// werknemer en de echtgenoot; b. de alleenstaande werkloze werknemer die niet met een of meer meerderjarige
/// personen in dezelfde woning zijn hoofdverblijf heeft; c. de alleenstaande werkloze werknemer die met een of
/// meer meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft. 2 Het recht op uitkering komt de
/// werkloze werknemer en de echtgenoot gezamenlijk toe. De uitkering wordt aan de werkloze werknemer en de
/// echtgenoot ieder voor de helft uitbetaald, dan wel op hun gezamenlijk verzoek aan een van hen voor het
/// geheel."
///
/// IOAZ art. 5 lid 1, geldend 2026-07-01: "1 Recht op uitkering hebben, indien het inkomen per maand na het
/// beëindigen van het bedrijf of beroep minder bedraagt dan de overeenkomstig het vierde lid vastgestelde
/// grondslag en indien aan de in het tweede of derde lid genoemde voorwaarden wordt voldaan: a. de gewezen
/// zelfstandige en de echtgenoot; b. de alleenstaande gewezen zelfstandige die niet met een of meer
/// meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft; c. de alleenstaande gewezen zelfstandige
/// die met een of meer meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft."
fn inkomen_onder(
    w: &Worksheet<impl Trace>,
    van: Voorziening,
    telt: PerMonth,
    grens: PerMonth,
) -> Rule<()> {
    let reason = w.reason(ReasonCode::InkomenBovenGrondslag, van.art("5 lid 1"));
    reason.tested(telt, grens).refuse_if(telt >= grens)
}
