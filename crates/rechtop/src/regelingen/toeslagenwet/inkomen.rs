//! The income that counts: TW art. 6 and 7, and the Algemeen inkomensbesluit socialezekerheidswetten (AIB, BWBR0029368)
//! art. 2:2 to 2:5, 2:10 and 4:1. <https://wetten.overheid.nl/BWBR0029368/2026-07-01>

use super::norm::Norm;
use super::recht::{krijgt_uitkering, toetsingsinkomen_is_uitkering};
use crate::begrippen::aow_leeftijd::heeft_aow_leeftijd;
use crate::begrippen::netto_inkomen::{Bronnen, bronnen, zonder_vakantiegeld};
use crate::begrippen::partner::{beiden, echtgenoot_van};
use crate::begrippen::studiefinanciering::basisbeurs;
use crate::bron::{AIB, TW};
use crate::euro::{PerDay, PerMonth};
use crate::feiten::{Persoon, UitkeringSoort};
use crate::rekenen::{Rounding, Rule, Trace, Worksheet, day_of_month, round};

/// The income of a working day, before tax and without holiday allowance.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Inkomen {
    uit_arbeid: PerDay,
    overig: PerDay,
    /// What art. 7 leaves out of the wages and the profit.
    pub vrijgelaten: PerDay,
}

impl Inkomen {
    /// What counts of it.
    pub fn telt(self) -> PerDay {
        self.uit_arbeid + self.overig - self.vrijgelaten
    }
}

/// A working day of a month: to the cent, as the amounts of the act are. A year has 261 days, so a month 21.75.
///
/// AIB art. 4:1 lid 2, geldend 2026-07-01: "\[…\] Het boek- of kalenderjaar wordt gesteld op 261 dagen."
///
/// AIB art. 4:1 lid 5, geldend 2026-07-01: "5 Bij de toepassing van het eerste lid worden het belastbaar loon, het
/// belastbaar resultaat uit overige werkzaamheden, de belastbare winst uit onderneming en de uitkering, bedoeld in de
/// artikelen 2:2, eerste lid, onderdelen c, d en e, en 3:2, eerste lid, onderdelen c, d en e, evenredig toegerekend aan
/// de betreffende kalendermaanden in het boek- of kalenderjaar."
pub(super) fn per_dag(maand: PerMonth) -> PerDay {
    day_of_month(AIB.art("4:1 lid 2"), maand)
}

/// The income of applicant and spouse together. Of a toetsingsinkomen of which it is not known whether it is a benefit,
/// the least that can count: as if it were wages, of which a part is left out.
///
/// TW art. 6 lid 1, geldend 2026-07-01: "1 Als inkomen wordt aangemerkt: a. voor een gehuwde: de som van het
/// inkomen uit arbeid of overig inkomen van hemzelf en van zijn echtgenoot; b. voor een ongehuwde: zijn inkomen
/// uit arbeid of overig inkomen."
///
/// AIB art. 2:2 lid 2, geldend 2026-07-01: "2 Indien het inkomen, bedoeld in het eerste lid, onderdelen c of d,
/// een negatief bedrag is, dan wordt dat inkomen op nihil gesteld."
pub(super) fn gezinsinkomen<'a>(w: &mut Worksheet<'a, impl Trace>, norm: Norm) -> Rule<Inkomen> {
    let mut som = Inkomen::default();
    for persoon in beiden(w)? {
        let bron = bron_van(w, persoon)?;
        let winst = zonder_vakantiegeld(bron.winst.max(PerMonth::ZERO));
        som.uit_arbeid += per_dag(bron.loon + winst);
        som.overig += per_dag(overig_inkomen(w, persoon, &bron)?);
    }
    som.vrijgelaten = vrijlating(w, norm, som.uit_arbeid)?;
    Ok(som)
}

/// The income of a person by kind, a toetsingsinkomen that is taken for a benefit among them.
pub(super) fn bron_van<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
) -> Rule<Bronnen> {
    let bron = bronnen(w, persoon)?;
    let is_uitkering = matches!(toetsingsinkomen_is_uitkering(w, persoon), Ok(true));
    Ok(if is_uitkering {
        Bronnen { uitkering: bron.loon, loon: PerMonth::ZERO, ..bron }
    } else {
        bron
    })
}

/// Benefits, pensions and a grant of who studies; no alimony, interest or rent. An AOW counts from the first month that begins with it: the days
/// before are without.
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
/// AIB art. 2:5, geldend 2026-07-01: "1 In afwijking van de artikelen 2:2, 2:3 en 2:4 wordt vakantiebijslag,
/// vakantiebon of een aanspraak die naar aard en strekking daarmee overeenkomt niet als inkomen uit arbeid of
/// als overig inkomen beschouwd. 2 Indien over het inkomen uit arbeid of overig inkomen geen aanspraak op
/// vakantiebijslag bestaat, wordt van dit inkomen slechts in aanmerking genomen: 100 x B / (100 + A) waarbij: A
/// staat voor het percentage van de vakantiebijslag, bedoeld in artikel 15, eerste lid, van de Wet minimumloon
/// en minimumvakantiebijslag; en B staat voor het inkomen. 3 Het tweede lid is van overeenkomstige toepassing
/// indien de vakantiebijslag wordt betaald als onderdeel van het periodieke loon of als onderdeel van een
/// arbeidsvoorwaardenbedrag."
fn overig_inkomen<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    persoon: Persoon<'a>,
    bron: &Bronnen,
) -> Rule<PerMonth> {
    let mut som = zonder_vakantiegeld(bron.pensioen + basisbeurs(w, persoon)?);
    if bron.aow > PerMonth::ZERO && heeft_aow_leeftijd(w, persoon)? {
        som += bron.aow;
    }
    if bron.uitkering > PerMonth::ZERO && uitkering_telt(w, persoon)? {
        som += bron.uitkering;
    }
    Ok(som)
}

/// Who alone has a benefit has none of those that do not count, or there would be no right: so it is not asked.
///
/// AIB art. 2:10, geldend 2026-07-01: "Voor het bepalen van inkomen als bedoeld in de Toeslagenwet geldt in
/// afwijking van de artikelen 2:2, eerste lid, onderdeel a, en 2:4, eerste lid, onderdelen l en o, dat: a.
/// loondoorbetaling wordt aangemerkt als overig inkomen; b. niet als inkomen wordt aangemerkt een uitkering als
/// bedoeld in artikel 2:4, eerste lid, onderdeel l, of een uitkering die naar aard en strekking daarmee
/// overeenkomt; en c. indien op grond van artikel 7, eerste lid, van de Toeslagenwet van het inkomen uit arbeid
/// een gedeelte is vrijgelaten, de op dat inkomen betrekking hebbende uitkeringen op grond van de verplichte
/// verzekering van de Ziektewet, op grond van hoofdstuk 3, afdeling 2, paragraaf 1, artikel 4:2b of 6:3 van de
/// Wet arbeid en zorg aan de werknemer of gelijkgestelde, bedoeld in artikel 3:6, eerste lid, van die wet en op
/// grond van de verplichte verzekering van de Werkloosheidswet, voor zolang de dienstbetrekking voortduurt,
/// alsmede aanvullingen op die uitkeringen als inkomen uit arbeid worden beschouwd."
fn uitkering_telt<'a>(w: &mut Worksheet<'a, impl Trace>, persoon: Persoon<'a>) -> Rule<bool> {
    use UitkeringSoort::{Bijstand, Ioaw, Ioaz};
    let Some(echtgenoot) = echtgenoot_van(w, persoon)? else { return Ok(true) };
    if matches!(krijgt_uitkering(w, echtgenoot), Ok(false)) {
        return Ok(true);
    }
    Ok(!matches!(persoon.uitkering_soort()?, Bijstand | Ioaw | Ioaz))
}

/// What is left out of wages and profit: a part of the minimum wage, and of what is above that a share ("dat inkomen" is
/// what the work gives more, as a worked example of a payroll office has it). How long somebody has worked beside a benefit is not asked: the part is always
/// left out, and who works is told how long that holds. So nobody is refused who has a right, and the amount falls
/// without a jump as wages rise.
///
/// TW art. 7, geldend 2026-07-01: "1 In afwijking van artikel 6 wordt gedurende een periode van ten hoogste
/// twee jaren van het inkomen uit arbeid buiten aanmerking gelaten: a. een bedrag gelijk aan 5% van het
/// minimumloon; alsmede b. indien en voor zover het inkomen uit arbeid meer bedraagt dan het in onderdeel a
/// bedoelde bedrag, 30% van dat inkomen. 2 Het niet in aanmerking te nemen inkomen, bedoeld in het eerste lid,
/// bedraagt ten hoogste 15% van het minimumloon. 3 Voor de vaststelling van de in het eerste lid bedoelde
/// periode wordt een periode waarover een uitkering op grond van de Ziektewet is ontvangen, buiten beschouwing
/// gelaten. 4 De beperking tot een periode van twee jaren, als bedoeld in het eerste lid, is niet van
/// toepassing ten aanzien van de persoon die recht heeft op een uitkering op grond van de Werkloosheidswet
/// terzake van werkloosheid ontstaan na het bereiken van de leeftijd van 57,5 jaar."
fn vrijlating(w: &mut Worksheet<impl Trace>, norm: Norm, uit_arbeid: PerDay) -> Rule<PerDay> {
    if uit_arbeid == PerDay::ZERO {
        return Ok(PerDay::ZERO);
    }
    let normen = &w.normen().toeslagenwet;
    let vast = uit_arbeid.min(norm.minimumloon * w.norm(&normen.vrijlating_werk_wml)?);
    let deel = (uit_arbeid - vast) * w.norm(&normen.vrijlating_werk)?;
    let maximum = norm.minimumloon * w.norm(&normen.vrijlating_werk_maximum_wml)?;
    Ok(round(TW.art("7 lid 1 en 2"), (vast + deel).min(maximum), Rounding::HalfUpToCent))
}
