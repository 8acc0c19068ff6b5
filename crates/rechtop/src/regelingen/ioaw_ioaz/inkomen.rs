//! The income that counts, before tax: IOAW art. 8, IOAZ art. 8, and the Algemeen inkomensbesluit socialezekerheidswetten
//! (AIB, BWBR0029368) art. 2:2 to 2:9 and 4:2. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>
//!
//! Before tax and with holiday allowance, so a tax credit that is paid out, or a deduction, has no place in it.

use super::Voorziening;
use super::gezin::Gezin;
use crate::begrippen::netto_inkomen::{bronnen, met_vakantiegeld};
use crate::euro::PerMonth;
use crate::feiten::{Persoon, UitkeringSoort};
use crate::regelingen::toeslagenwet::toeslag_indien_recht;
use crate::rekenen::{Rule, Trace, Worksheet};

/// The income of a month, before tax and with holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inkomen {
    /// Wages and profit.
    pub uit_arbeid: PerMonth,
    /// Benefits and pensions.
    overig: PerMonth,
}

impl Inkomen {
    /// All of it.
    pub fn telt(self) -> PerMonth {
        self.uit_arbeid + self.overig
    }
}

/// Work, benefits and pensions of both.
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
) -> Rule<Inkomen> {
    let mut som = Inkomen::default();
    for persoon in gezin.personen() {
        let Inkomen { uit_arbeid, overig } = van_persoon(w, van, persoon)?;
        som.uit_arbeid += uit_arbeid;
        som.overig += overig;
    }
    Ok(som)
}

/// No alimony, interest or rent, and for the IOAZ no profit of a business that has ended. A loss is nil: it takes nothing
/// off a wage. The profit is a twelfth of what was given for the year, as the other sources are; the act takes the year
/// before, which is not asked.
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
/// AIB art. 2:9 lid 2, geldend 2026-07-01: "2 Voor het bepalen van inkomen als bedoeld in artikel 8, eerste
/// lid, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen geldt
/// dat: a. in afwijking van artikel 2:2, eerste lid, onderdeel d, belastbare winst uit onderneming niet tot het
/// inkomen wordt gerekend; en b. artikel 2:8, eerste lid, aanhef en onderdelen b en c, en het derde lid, van
/// overeenkomstige toepassing zijn."
///
/// AIB art. 4:2, geldend 2026-07-01: "Voor het bepalen van inkomen als bedoeld in de Wet inkomensvoorziening
/// oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers of de Wet inkomensvoorziening oudere en
/// gedeeltelijk arbeidsongeschikte gewezen zelfstandigen geldt dat: a. Het inkomen uit arbeid of overig inkomen
/// wordt toegerekend aan de perioden waarin hierop recht bestaat en wordt vervolgens herleid tot een bedrag per
/// kalendermaand; \[…\] c. indien aannemelijk is dat een inkomensbestanddeel geen juiste maatstaf biedt voor de
/// bepaling van het in onderdeel a bedoelde inkomen, dat bestanddeel per maand vastgesteld wordt op 1/3
/// onderscheidenlijk 1/12 van het bedrag, dat over drie maanden onderscheidenlijk een jaar is verworven; d.
/// indien winst als bedoeld in artikel 2:2, eerste lid, onderdeel d, wordt genoten, het daaruit voortvloeiende
/// inkomensbestanddeel per maand vastgesteld wordt op 1/12 van de winst, genoten over het kalenderjaar of het
/// niet met het kalenderjaar samenvallend boekjaar, voorafgaand aan de maand waarover aanspraak op uitkering
/// wordt gemaakt; en \[…\]"
fn van_persoon<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    van: Voorziening,
    persoon: Persoon<'a>,
) -> Rule<Inkomen> {
    // Who has nothing net in a month, has nothing before tax either, whatever the year says.
    if persoon.netto_maandinkomen_indien_bekend() == Some(PerMonth::ZERO) {
        return Ok(Inkomen::default());
    }
    let bron = bronnen(w, persoon)?;
    let winst = match van {
        Voorziening::Ioaw => bron.winst.max(PerMonth::ZERO),
        Voorziening::Ioaz => PerMonth::ZERO,
    };
    let uitkering = if bron.uitkering > PerMonth::ZERO && !is_eigen(persoon.uitkering_soort()?) {
        met_vakantiegeld(bron.uitkering)
    } else {
        PerMonth::ZERO
    };
    Ok(Inkomen {
        uit_arbeid: met_vakantiegeld(bron.loon) + winst,
        overig: uitkering + bron.aow + bron.vakantie_uitkering + bron.pensioen,
    })
}

/// What the household has of this benefit already, or of bijstand that it takes the place of, is not income for it. That
/// bijstand is none follows from the list of art. 2:4, which does not have it.
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
pub(super) fn is_eigen(soort: UitkeringSoort) -> bool {
    use UitkeringSoort::{
        Anders, Anw, Bijstand, Geen, Ioaw, Ioaz, Wajong, Wao, Wia, Ww, Ziektewet,
    };
    match soort {
        Ioaw | Ioaz | Bijstand => true,
        Ww | Ziektewet | Wia | Wao | Wajong | Anw | Anders | Geen => false,
    }
}

/// The toeslag of UWV counts too, also where it is still to be claimed (AIB 2:4 lid 1 onder h), with its holiday
/// allowance (2:8 lid 3).
pub(super) fn toeslag_erbij<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let Some(toeslag) = toeslag_indien_recht(w)? else { return Ok(PerMonth::ZERO) };
    let meegeteld = gezin.personen().any(|persoon| persoon == toeslag.persoon);
    Ok(if meegeteld { met_vakantiegeld(toeslag.bedrag) } else { PerMonth::ZERO })
}
