//! The income that counts, net: IOAW art. 8, IOAZ art. 8, and the Algemeen inkomensbesluit socialezekerheidswetten (AIB,
//! BWBR0029368) art. 2:2 to 2:9. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>

use super::Voorziening;
use super::gezin::Gezin;
use crate::begrippen::netto_inkomen::{
    Bronnen, met_vakantiegeld_erbij, netto_inkomen, netto_verschil,
};
use crate::bron::IOAZ;
use crate::euro::{Euro, PerMonth, PerYear};
use crate::feiten::Persoon;
use crate::regelingen::toeslagenwet::toeslag_indien_recht;
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, round};

/// Work, benefits and pensions of both, without holiday allowance.
///
/// IOAW art. 8 lid 1, geldend 2026-07-01: "1 In deze wet en de daarop berustende bepalingen wordt onder inkomen
/// verstaan: a. voor de werkloze werknemer en de echtgenoot: de som van het inkomen uit arbeid of overig
/// inkomen van hemzelf en zijn echtgenoot; b. voor de alleenstaande werkloze werknemer: zijn inkomen uit arbeid
/// of overig inkomen."
///
/// IOAZ art. 8 lid 1, geldend 2026-07-01: "1 In deze wet en de daarop berustende bepalingen wordt onder inkomen
/// verstaan: a. voor de gewezen zelfstandige en de echtgenoot: de som van het inkomen uit arbeid of overig
/// inkomen van hemzelf en zijn echtgenoot; b. voor de alleenstaande gewezen zelfstandige: zijn inkomen uit
/// arbeid of overig inkomen."
pub(super) fn inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let mut som = PerMonth::ZERO;
    for persoon in gezin.personen() {
        som += telt(w, van, persoon)?;
    }
    Ok(som)
}

/// No alimony, interest or rent, and for the IOAZ no profit of a business that has ended.
///
/// AIB art. 2:2 lid 2, geldend 2026-07-01: "2 Indien het inkomen, bedoeld in het eerste lid, onderdelen c of d,
/// een negatief bedrag is, dan wordt dat inkomen op nihil gesteld."
///
/// AIB art. 2:4 lid 1, geldend 2026-07-01: "1 Onder overig inkomen wordt verstaan: a. een uitkering op grond
/// van de Werkloosheidswet met uitzondering van de uitkeringen, bedoeld in artikel 2:3, eerste lid; b. een
/// uitkering op grond van de Wet op de arbeidsongeschiktheidsverzekering; c. een uitkering op grond van de Wet
/// werk en inkomen naar arbeidsvermogen; d. een uitkering op grond van de Wet arbeidsongeschiktheidsverzekering
/// zelfstandigen; e. een uitkering of inkomensvoorziening op grond van de Wet arbeidsongeschiktheidsvoorziening
/// jonggehandicapten; f. een uitkering op grond van de Wet arbeidsongeschiktheidsvoorziening militairen; g. een
/// uitkering op grond van de Ziektewet als bedoeld in artikel 29, tweede lid, van die wet, tenzij artikel 2:2,
/// eerste lid, onderdeel f, van toepassing is; h. een toeslag op grond van de Toeslagenwet; i. een uitkering op
/// grond van de Wet inkomensvoorziening oudere werklozen; j. een uitkering op grond van de Algemene
/// nabestaandenwet; k. een uitkering op grond van de Algemene Ouderdomswet; l. een uitkering op grond van de
/// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers; m. een uitkering op
/// grond van een pensioenregeling als bedoeld in de Wet op de loonbelasting 1964, op grond van een regeling
/// voor vervroegde uittreding of op grond van functioneel leeftijdsontslag; n. een basisbeurs of een
/// aanvullende beurs op grond van de Wet studiefinanciering 2000; o. een uitkering, toeslag of een beurs die
/// naar aard en strekking overeenkomt met een uitkering, toeslag of beurs als bedoeld in de onderdelen a tot en
/// met n; p. een uitkering als bedoeld in onderdeel o, waarop recht bestaat, maar die niet wordt uitbetaald,
/// omdat onder de toepasselijke wetgeving gebruik is gemaakt van het daarin voorziene recht af te zien van het
/// recht op die uitkering of de uitbetaling daarvan; en q. loon dat uit een vroegere dienstbetrekking wordt
/// genoten."
///
/// AIB art. 2:8, geldend 2026-07-01: "1 Voor het bepalen van inkomen als bedoeld in de Wet inkomensvoorziening
/// oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers geldt dat in afwijking van artikel 2:4, eerste
/// lid, onderdelen l en o, niet als overig inkomen wordt aangemerkt: a. een uitkering als bedoeld in artikel
/// 2:4, eerste lid, onderdeel l, en een uitkering die naar aard en strekking overeenkomt met een uitkering als
/// bedoeld in artikel 2:4, eerste lid, onderdeel l; b. een eenmalige premie die door burgemeester en wethouders
/// kan worden toegekend in het kader van een voorziening gericht op arbeidsinschakeling van ten hoogste € 3.446
/// per kalenderjaar; en c. een kostenvergoeding voor het verrichten van vrijwilligerswerk van ten hoogste de in
/// artikel 2, zesde lid, van de Wet op de loonbelasting 1964, genoemde gezamenlijke waarden per maand en per
/// kalenderjaar. 2 De bedragen, genoemd in het eerste lid, onderdelen b en c, worden gewijzigd indien de
/// ontwikkeling van de in artikel 31, tweede lid, onderdelen j en k, van de Participatiewet, genoemde bedragen
/// daartoe aanleiding geeft. De gewijzigde bedragen en de dag waarop deze wijziging ingaat, worden door of
/// namens Onze Minister medegedeeld in de Staatscourant. 3 Voor het bepalen van inkomen als bedoeld in de Wet
/// inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers is artikel 2:5 niet van
/// toepassing."
///
/// AIB art. 2:9 lid 2, geldend 2026-07-01: "2 Voor het bepalen van inkomen als bedoeld in artikel 8, eerste
/// lid, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen geldt
/// dat: a. in afwijking van artikel 2:2, eerste lid, onderdeel d, belastbare winst uit onderneming niet tot het
/// inkomen wordt gerekend; en b. artikel 2:8, eerste lid, aanhef en onderdelen b en c, en het derde lid, van
/// overeenkomstige toepassing zijn."
fn telt<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<PerMonth> {
    let netto = netto_inkomen(w, persoon)?.per_maand;
    let anders = |bron: Bronnen| Bronnen {
        overig: PerMonth::ZERO,
        winst: match van {
            Voorziening::Ioaw => bron.winst.max(PerMonth::ZERO),
            Voorziening::Ioaz => PerMonth::ZERO,
        },
        ..bron
    };
    let (verschil, _) = netto_verschil(w, persoon, anders)?;
    Ok((netto + verschil).max(PerMonth::ZERO))
}

/// The toeslag of UWV counts too, also where it is still to be claimed.
///
/// AIB art. 2:4 lid 1, geldend 2026-07-01: "1 Onder overig inkomen wordt verstaan: a. een uitkering op grond
/// van de Werkloosheidswet met uitzondering van de uitkeringen, bedoeld in artikel 2:3, eerste lid; b. een
/// uitkering op grond van de Wet op de arbeidsongeschiktheidsverzekering; c. een uitkering op grond van de Wet
/// werk en inkomen naar arbeidsvermogen; d. een uitkering op grond van de Wet arbeidsongeschiktheidsverzekering
/// zelfstandigen; e. een uitkering of inkomensvoorziening op grond van de Wet arbeidsongeschiktheidsvoorziening
/// jonggehandicapten; f. een uitkering op grond van de Wet arbeidsongeschiktheidsvoorziening militairen; g. een
/// uitkering op grond van de Ziektewet als bedoeld in artikel 29, tweede lid, van die wet, tenzij artikel 2:2,
/// eerste lid, onderdeel f, van toepassing is; h. een toeslag op grond van de Toeslagenwet; i. een uitkering op
/// grond van de Wet inkomensvoorziening oudere werklozen; j. een uitkering op grond van de Algemene
/// nabestaandenwet; k. een uitkering op grond van de Algemene Ouderdomswet; l. een uitkering op grond van de
/// Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers; m. een uitkering op
/// grond van een pensioenregeling als bedoeld in de Wet op de loonbelasting 1964, op grond van een regeling
/// voor vervroegde uittreding of op grond van functioneel leeftijdsontslag; n. een basisbeurs of een
/// aanvullende beurs op grond van de Wet studiefinanciering 2000; o. een uitkering, toeslag of een beurs die
/// naar aard en strekking overeenkomt met een uitkering, toeslag of beurs als bedoeld in de onderdelen a tot en
/// met n; p. een uitkering als bedoeld in onderdeel o, waarop recht bestaat, maar die niet wordt uitbetaald,
/// omdat onder de toepasselijke wetgeving gebruik is gemaakt van het daarin voorziene recht af te zien van het
/// recht op die uitkering of de uitbetaling daarvan; en q. loon dat uit een vroegere dienstbetrekking wordt
/// genoten."
pub(super) fn toeslag_erbij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let Some(toeslag) = toeslag_indien_recht(w)? else { return Ok(PerMonth::ZERO) };
    if !gezin.personen().any(|persoon| persoon == toeslag.persoon) {
        return Ok(PerMonth::ZERO);
    }
    let erbij = |bron: Bronnen| met_vakantiegeld_erbij(bron, toeslag.bedrag);
    netto_verschil(w, toeslag.persoon, erbij).map(|(netto, _)| netto)
}

/// Of the wealth of both above an amount, a percentage a year counts as income. The percentage was revised (lid 6): that
/// of the month stands with the amounts.
///
/// IOAZ art. 8 lid 2, geldend 2026-07-01: "2 Als inkomen wordt voorts aangemerkt het inkomen uit het vermogen
/// waarover de gewezen zelfstandige en zijn echtgenoot na de beëindiging van het bedrijf of beroep beschikken,
/// met dien verstande dat daarbij een vermogen van € 175.864,00 buiten beschouwing blijft. Het inkomen uit
/// vermogen wordt bepaald op 5%  per jaar van het vermogen."
///
/// IOAZ art. 8 lid 5 en 6, geldend 2026-07-01: "5 Het bedrag, genoemd in het tweede lid, wordt gewijzigd met
/// ingang van 1 januari van elk kalenderjaar, met het percentage waarmee het prijsindexcijfer van de
/// gezinsconsumptie over de maand oktober daaraan voorafgaand afwijkt van het prijsindexcijfer waarop de
/// laatste vaststelling van het bedrag is gebaseerd. 6 Onze Minister herziet het percentage, bedoeld in het
/// tweede lid, zodra de rente-ontwikkeling daartoe aanleiding geeft."
pub(super) fn inkomen_uit_vermogen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    if van == Voorziening::Ioaw {
        return Ok(PerMonth::ZERO);
    }
    let mut vermogen = Euro::ZERO;
    for persoon in gezin.personen() {
        vermogen = vermogen + persoon.vermogen()?;
    }
    let normen = &w.normen().ioaz;
    let erboven = vermogen.excess_over(w.norm(&normen.ioaz_vermogen)?);
    if erboven == Euro::ZERO {
        return Ok(PerMonth::ZERO);
    }
    let per_jaar = PerYear::new(erboven) * w.norm(&normen.ioaz_rendement)?;
    Ok(round(IOAZ.art("8 lid 2"), per_jaar.per_month(), Rounding::HalfUpToCent))
}
