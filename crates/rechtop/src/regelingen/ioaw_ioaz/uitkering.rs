//! The benefit of one month: IOAW art. 5 and 9, IOAZ art. 5 and 9.

use super::Voorziening;
use super::gezin::Gezin;
use super::grondslag::{grondslag, hoogste_grondslag};
use super::inkomen::{Inkomen, inkomen, toeslag_erbij};
use super::recht::{heeft_recht, krijgt_ioaw, meetellend};
use super::vermogen::inkomen_uit_vermogen;
use super::vrijlating;
use crate::begrippen::netto_inkomen::zonder_vakantiegeld;
use crate::begrippen::partner::echtgenoot;
use crate::bron::IOAZ;
use crate::codes::{ReasonCode, StepCode};
use crate::euro::PerMonth;
use crate::rekenen::{Doubt, Halt, Refused, Rule, Trace, Worksheet};

/// The benefit of a month, before tax.
#[derive(Debug, Clone, Copy)]
pub struct Uitkering<'a> {
    /// Whose former work it is for, and who shares it.
    pub(super) gezin: Gezin<'a>,
    /// With holiday allowance.
    bruto: PerMonth,
    /// The income beside it.
    pub(super) inkomen: Inkomen,
    /// All that counted, a toeslag of UWV and the wealth among it.
    pub(super) telt: PerMonth,
    pub(super) uit_vermogen: PerMonth,
}

impl Uitkering<'_> {
    /// What is paid in the month: the holiday allowance over it follows in June.
    ///
    /// IOAW art. 9, geldend 2026-07-01: "1 De uitkering bedraagt het verschil tussen de van toepassing zijnde
    /// grondslag en het inkomen. 2 In de in het eerste lid bedoelde uitkering is begrepen een
    /// vakantie-uitkering ter hoogte van 8/108 van die uitkering. 3 Indien het percentage van de
    /// vakantiebijslag, bedoeld in artikel 15, eerste lid, van de Wet minimumloon en minimumvakantiebijslag,
    /// wordt gewijzigd, wordt de in het tweede lid genoemde verhouding dienovereenkomstig aangepast."
    ///
    /// IOAZ art. 9, geldend 2026-07-01: "1 De uitkering bedraagt het verschil tussen de van toepassing zijnde
    /// grondslag en het inkomen. 2 In de in het eerste lid bedoelde uitkering is begrepen een vakantieuitkering
    /// ter hoogte van 8/108 van die uitkering. 3 Indien het percentage van de vakantiebijslag, bedoeld in
    /// artikel 15, eerste lid, van de Wet minimumloon en minimumvakantiebijslag wordt gewijzigd, wordt de in
    /// het tweede lid genoemde verhouding dienovereenkomstig aangepast."
    pub(super) fn betaling(&self) -> PerMonth {
        zonder_vakantiegeld(self.bruto)
    }
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
    w.if_granted(|w| uitkering(w, Voorziening::Ioaz))
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
    let geweigerd = matches!(eigen, Err(Halt::Refused(_)));
    match voor(w, van, Gezin { een: partner, ander: Some(aanvrager) }) {
        Err(Halt::Refused(reason)) if geweigerd && geldt_voor_beiden(&reason) => reason.refuse(),
        Err(Halt::Refused(_)) => eigen,
        Ok(uitkering) if geweigerd => Ok(uitkering),
        Ok(_) => eigen,
        open => open,
    }
}

/// Whether a reason is about the two together now, and not about who one of them is or once did: then it says more, where
/// neither has a right.
fn geldt_voor_beiden(reason: &Refused) -> bool {
    use ReasonCode::{InkomenBovenGrondslag, IoawInPlaatsVanIoaz, IoazBedrijfLoopt};
    matches!(reason.code, InkomenBovenGrondslag | IoawInPlaatsVanIoaz | IoazBedrijfLoopt)
}

/// The benefit for the former work of one of them. Whether somebody once lost a job or ended a business is asked only
/// where the income leaves something.
fn voor<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    heel_gezin: Gezin<'a>,
) -> Rule<Uitkering<'a>> {
    let recht = heeft_recht(w, van, heel_gezin);
    if let Err(Halt::Refused(reason)) = recht {
        return reason.refuse();
    }
    let gezin = meetellend(w, van, heel_gezin)?;
    let (grondslag, inkomen) = grondslag_en_inkomen(w, van, gezin)?;
    recht?;
    let uit_vermogen = inkomen_uit_vermogen(w, van, gezin)?;
    let telt = inkomen.telt() + uit_vermogen + toeslag_erbij(w, gezin)?;
    inkomen_onder(w, van, telt, grondslag)?;
    geen_ioaw_ernaast(w, van, heel_gezin)?;
    let uitkering = Uitkering { gezin, bruto: grondslag - telt, inkomen, telt, uit_vermogen };
    explain(w, van, grondslag, &uitkering)?;
    Ok(uitkering)
}

/// An IOAW fills the income up to the grondslag, which is the same in both acts, and it counts for the IOAZ: AIB 2:9 does
/// not take over the first exception of AIB 2:8. So nothing is left.
///
/// IOAZ art. 5 lid 1, geldend 2026-07-01: "1 Recht op uitkering hebben, indien het inkomen per maand na het
/// beëindigen van het bedrijf of beroep minder bedraagt dan de overeenkomstig het vierde lid vastgestelde
/// grondslag en indien aan de in het tweede of derde lid genoemde voorwaarden wordt voldaan: a. de gewezen
/// zelfstandige en de echtgenoot; b. de alleenstaande gewezen zelfstandige die niet met een of meer
/// meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft; c. de alleenstaande gewezen zelfstandige
/// die met een of meer meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft."
///
/// AIB art. 2:9 lid 2, geldend 2026-07-01: "2 Voor het bepalen van inkomen als bedoeld in artikel 8, eerste
/// lid, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen geldt
/// dat: a. in afwijking van artikel 2:2, eerste lid, onderdeel d, belastbare winst uit onderneming niet tot het
/// inkomen wordt gerekend; en b. artikel 2:8, eerste lid, aanhef en onderdelen b en c, en het derde lid, van
/// overeenkomstige toepassing zijn."
fn geen_ioaw_ernaast<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<()> {
    if van == Voorziening::Ioaw {
        return Ok(());
    }
    let ioaw = gezin.personen().any(krijgt_ioaw)
        || w.if_granted(|w| uitkering(w, Voorziening::Ioaw))?.is_some();
    w.reason(ReasonCode::IoawInPlaatsVanIoaz, IOAZ.art("5 lid 1")).refuse_if(ioaw)
}

fn explain<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    grondslag: PerMonth,
    uitkering: &Uitkering<'a>,
) -> Rule<()> {
    let Uitkering { gezin, bruto, inkomen, telt, uit_vermogen } = *uitkering;
    let betaling = uitkering.betaling();
    w.step(StepCode::Grondslag, grondslag, van.art("5"));
    if uit_vermogen > PerMonth::ZERO {
        w.step(StepCode::InkomenUitVermogen, uit_vermogen, van.art("8 lid 2"));
    }
    w.step(StepCode::InkomenDatTelt, telt, van.art("8"));
    vrijlating::explain(w, van, gezin, inkomen.uit_arbeid)?;
    w.step(StepCode::Verschil, bruto, van.art("9 lid 1"));
    w.step(StepCode::VakantieUitkering, bruto - betaling, van.art("9 lid 2"));
    w.step(StepCode::Betaling, betaling, van.art("9"));
    Ok(())
}

/// The grondslag and the income, where the one leaves something to the other. The grondslag of who shares no costs first:
/// it takes no questions about who else lives there.
fn grondslag_en_inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<(PerMonth, Inkomen)> {
    let inkomen = inkomen(w, van, gezin)?;
    let hoogste = hoogste_grondslag(w, gezin)?;
    inkomen_onder(w, van, inkomen.telt(), hoogste)?;
    let grondslag = grondslag(w, gezin)?;
    inkomen_onder(w, van, inkomen.telt(), grondslag)?;
    Ok((grondslag, inkomen))
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
    reason.tested(telt, grens).resting_on(Doubt::Schatting).refuse_if(telt >= grens)
}
