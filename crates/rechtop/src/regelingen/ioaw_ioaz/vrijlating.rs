//! What of the wages the municipality can leave out for some time: IOAW art. 8 lid 2, 5, 7 and 9, IOAZ art. 8.

use super::Voorziening;
use super::gezin::Gezin;
use crate::bron::{Artikel, IOAW, IOAZ};
use crate::codes::StepCode;
use crate::euro::{PerMonth, Procent};
use crate::feiten::Rol;
use crate::normbedragen::Dated;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// Takes note of what can be left out. The municipality decides for how long and whether it helps to find work, so it is
/// never counted: who works is told that there may be more, and how much.
///
/// IOAW art. 8 lid 2, 5, 7 en 9, geldend 2026-07-01: "2 In afwijking van het eerste lid wordt niet als inkomen
/// uit arbeid beschouwd het inkomen uit arbeid gedurende zes maanden tot 25 procent van dit inkomen, met een
/// maximum van € 448,90 per maand, voor zover een uitkering wordt ontvangen en dit naar het oordeel van
/// burgemeester en wethouders bijdraagt aan de arbeidsinschakeling. \[…\] 5 In afwijking van het eerste lid
/// wordt niet als inkomen uit arbeid beschouwd het inkomen uit arbeid van een alleenstaande ouder tot 12,5
/// procent van dit inkomen, met een maximum van € 280,95 per maand, gedurende een aaneengesloten periode van
/// maximaal 30 maanden, voor zover hij een uitkering ontvangt, ingeval: a. hij de volledige zorg heeft voor
/// zijn kind tot 12 jaar, b. de periode van zes maanden, bedoeld in het tweede lid, is verstreken, en c. dit
/// volgens het college bijdraagt aan zijn arbeidsinschakeling. \[…\] 7 In afwijking van het eerste lid wordt
/// niet als inkomen uit arbeid beschouwd het inkomen uit arbeid van een persoon die medisch urenbeperkt is tot
/// 15 procent van dit inkomen uit arbeid, met een maximum van € 285,20 per maand, voor zover hij een uitkering
/// op grond van deze wet ontvangt, tenzij het tweede of vijfde lid van toepassing is. \[…\] 9 In afwijking van
/// het eerste lid wordt niet als inkomen uit arbeid beschouwd het inkomen uit arbeid van een persoon die
/// behoort tot de doelgroep loonkostensubsidie tot 15 procent van dit inkomen, met een maximum van € 285,20 per
/// maand, gedurende een periode van twaalf maanden nadat de periode van zes maanden, bedoeld in het tweede lid,
/// is verstreken, voor zover hij een uitkering op grond van deze wet ontvangt, tenzij het zevende lid van
/// toepassing is."
///
/// IOAZ art. 8 lid 3, geldend 2026-07-01: "3 In afwijking van het eerste lid wordt niet als inkomen uit arbeid
/// beschouwd het inkomen uit arbeid gedurende zes maanden tot 25 procent van dit inkomen, met een maximum van €
/// 448,90 per maand, voor zover een uitkering wordt ontvangen en dit naar het oordeel van burgemeester en
/// wethouders bijdraagt aan de arbeidsinschakeling."
///
/// IOAZ art. 8 lid 9, 11 en 13, geldend 2025-07-01: "9 In afwijking van het eerste lid wordt niet als inkomen
/// uit arbeid beschouwd het inkomen uit arbeid van een alleenstaande ouder tot 12,5 procent van dit inkomen,
/// met een maximum van € 271,32 per maand, gedurende een aaneengesloten periode van maximaal 30 maanden, voor
/// zover hij een uitkering ontvangt, ingeval: a. hij de volledige zorg heeft voor zijn kind tot 12 jaar, b. de
/// periode van zes maanden, bedoeld in het derde lid, is verstreken, en c. dit volgens het college bijdraagt
/// aan zijn arbeidsinschakeling. \[…\] 11 In afwijking van het eerste lid wordt niet als inkomen uit arbeid
/// beschouwd het inkomen uit arbeid van een persoon die medisch urenbeperkt is tot 15 procent van dit inkomen
/// uit arbeid, met een maximum van € 275,49 per maand, voor zover hij een uitkering op grond van deze wet
/// ontvangt, tenzij het derde of negende lid van toepassing is. \[…\] 13 In afwijking van het eerste lid wordt
/// niet als inkomen uit arbeid beschouwd het inkomen uit arbeid van een persoon die behoort tot de doelgroep
/// loonkostensubsidie tot 15 procent van dit inkomen, met een maximum van € 275,49 per maand, gedurende een
/// periode van twaalf maanden nadat de periode van zes maanden, bedoeld in het derde lid, is verstreken, voor
/// zover hij een uitkering op grond van deze wet ontvangt, tenzij het elfde lid van toepassing is."
pub(super) fn explain<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
    uit_arbeid: PerMonth,
) -> Rule<()> {
    if uit_arbeid == PerMonth::ZERO {
        return Ok(());
    }
    let normen = &w.normen().ioaw;
    let gewoon = (&normen.vrijlating_arbeid, &normen.vrijlating_arbeid_maximum);
    let ouder = (&normen.vrijlating_arbeid_ouder, &normen.vrijlating_arbeid_ouder_maximum);
    let ziek = (&normen.vrijlating_urenbeperkt, &normen.vrijlating_urenbeperkt_maximum);
    let artikel = van.kies(IOAW.art("8 lid 2"), IOAZ.art("8 lid 3"));
    hoogstens(w, StepCode::VrijlatingArbeid, uit_arbeid, gewoon, artikel)?;
    if gezin.ander.is_none() && heeft_jong_kind(w) {
        let artikel = van.kies(IOAW.art("8 lid 5"), IOAZ.art("8 lid 9"));
        hoogstens(w, StepCode::VrijlatingOuder, uit_arbeid, ouder, artikel)?;
    }
    let artikel = van.kies(IOAW.art("8 lid 7"), IOAZ.art("8 lid 11"));
    hoogstens(w, StepCode::VrijlatingUrenbeperkt, uit_arbeid, ziek, artikel)
}

/// Whether there surely is such a child: nobody is asked for it.
fn heeft_jong_kind(w: &mut Worksheet<impl Trace>) -> bool {
    let Ok(tot) = w.norm(&w.normen().ioaw.jong_kind_tot) else { return false };
    w.situatie().met_rol(Rol::Kind).into_iter().flatten().any(|kind| {
        let geboren = kind.geboortedatum_indien_bekend();
        geboren.is_some_and(|geboren| w.is_geboren(geboren) && !w.heeft_bereikt(geboren, tot))
    })
}

/// A share of the wages, up to a maximum; to the cent, which no article says.
fn hoogstens<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    code: StepCode,
    uit_arbeid: PerMonth,
    (aandeel, maximum): (&'a Dated<Procent>, &'a Dated<PerMonth>),
    artikel: Artikel,
) -> Rule<()> {
    let deel = uit_arbeid * w.norm(aandeel)?;
    let vrij = round(artikel, deel.min(w.norm(maximum)?), Rounding::HalfUpToCent);
    w.step(code, vrij, artikel);
    Ok(())
}
