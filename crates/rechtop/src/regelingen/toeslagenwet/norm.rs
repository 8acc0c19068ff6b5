//! The amount below which the income must be: TW art. 2.

use crate::begrippen::bijstandsnorm::kostendelers;
use crate::begrippen::partner::echtgenoot;
use crate::bron::{Artikel, TW};
use crate::euro::{PerDay, PerMonth, Procent};
use crate::feiten::Persoon;
use crate::normbedragen::Dated;
use crate::rekenen::{Rule, Trace, Worksheet, day_of_month, month_of_days};

/// Whose norm it is: it decides on the limit of art. 8a too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voor {
    Gehuwde,
    Alleenstaande,
    Kostendeler,
    /// Alone and under 21: nobody else is asked for.
    Jongere,
}

/// The amount below which the income must be, and its article.
#[derive(Debug, Clone, Copy)]
pub(super) struct Norm {
    /// Before tax, without holiday allowance.
    pub bedrag: PerDay,
    pub artikel: Artikel,
    /// The minimum wage of a day that goes with it.
    pub minimumloon: PerDay,
    pub voor: Voor,
}

impl Norm {
    /// Of a month of 21.75 days, to the cent, as it is published.
    pub fn per_maand(self) -> PerMonth {
        month_of_days(TW.art("1 lid 1 onder f"), self.bedrag)
    }
}

/// The norm, where `hoogste` is what it is if nobody shares the costs: lower for who is alone and 21 or older, beside
/// somebody who does.
///
/// TW art. 2 lid 7 en 8, geldend 2026-07-01: "7 Recht op toeslag heeft een ongehuwde die met een of meer
/// meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft en die: a. recht heeft op
/// loondervingsuitkering, en b. indien hij 21 jaar of ouder is en per dag een inkomen heeft dat lager is dan: €
/// 49,94. 8 Het zevende lid is niet van toepassing op ongehuwden die de leeftijd van 21 jaar nog niet hebben
/// bereikt."
///
/// TW art. 2 lid 9, geldend 2026-07-01: "9 Tot de personen, bedoeld in het zevende lid, worden niet gerekend:
/// a. de persoon die de leeftijd 27 jaar nog niet heeft bereikt, b. de persoon, niet zijnde een bloed- of
/// aanverwant in de eerste of tweede graad van de toeslaggerechtigde, die op basis van een schriftelijke
/// overeenkomst met de toeslaggerechtigde, waarbij een commerciële prijs is overeengekomen, als verhuurder,
/// huurder, onderverhuurder, onderhuurder, kostgever of kostganger in dezelfde woning als de toeslaggerechtigde
/// zijn hoofdverblijf heeft, c. de persoon die op basis van een schriftelijke overeenkomst met een derde,
/// waarbij een commerciële prijs is overeengekomen, als huurder, onderhuurder of kostganger in dezelfde woning
/// als de toeslaggerechtigde zijn hoofdverblijf heeft, mits hij de overeenkomst heeft met dezelfde persoon als
/// met wie de toeslaggerechtigde een schriftelijke overeenkomst heeft, waarbij een commerciële prijs is
/// overeengekomen, als huurder, onderhuurder of kostganger, en d. de persoon: 1°. die onderwijs volgt waarvoor
/// aanspraak op studiefinanciering als bedoeld in artikel 3.1, eerste of tweede lid, van de Wet
/// studiefinanciering 2000 kan bestaan en op enig moment tijdens dat onderwijs gelet op zijn leeftijd in
/// aanmerking kan komen voor die studiefinanciering; 2°. die onderwijs volgt waarvoor aanspraak kan bestaan op
/// een tegemoetkoming op grond van hoofdstuk 4 van de Wet tegemoetkoming onderwijsbijdrage en schoolkosten en
/// op enig moment tijdens dat onderwijs gelet op zijn leeftijd in aanmerking kan komen voor die tegemoetkoming;
/// 3°. die een beroepsopleiding als bedoeld in artikel 7.2.2, eerste lid, onderdelen a tot en met e, van de Wet
/// educatie en beroepsonderwijs in de beroepsbegeleidende leerweg volgt; 4°. die een vergelijkbaar soort
/// onderwijs of beroepsopleiding als bedoeld onder 1° tot en met 3° volgt buiten Nederland, waarbij voor onder
/// 1° en 2° geldt dat hij op enig moment tijdens dat onderwijs jonger dan 30 jaar is of in de maand van aanvang
/// de leeftijd van 30 jaren heeft bereikt."
pub(super) fn norm(w: &mut Worksheet<impl Trace>, hoogste: Norm) -> Rule<Norm> {
    if hoogste.voor != Voor::Alleenstaande || kostendelers(w)? == 0 {
        return Ok(hoogste);
    }
    let bedrag = w.norm(&w.normen().toeslagenwet.norm_kostendeler)?;
    let artikel = TW.art("2 lid 7 onder b");
    Ok(Norm { bedrag, artikel, voor: Voor::Kostendeler, ..hoogste })
}

/// The norm where nobody shares the costs: the highest that it can be.
///
/// TW art. 2 lid 1, geldend 2026-07-01: "1 Recht op toeslag heeft een gehuwde, die: a. recht heeft op
/// loondervingsuitkering, en b. per dag een inkomen heeft dat lager is dan € 107,45."
pub(super) fn hoogste_norm<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    aanvrager: Persoon<'a>,
) -> Rule<Norm> {
    if echtgenoot(w)?.is_none() {
        return ongehuwde(w, aanvrager);
    }
    let bedrag = &w.normen().toeslagenwet.norm_gehuwd;
    met_minimumloon(w, (bedrag, TW.art("2 lid 1 onder b"), Voor::Gehuwde), None)
}

/// TW art. 2 lid 2, geldend 2026-07-01: "2 Behoudens het derde lid hebben voorts recht op toeslag een ongehuwde
/// die de leeftijd van 21 jaar nog niet heeft bereikt, een ongehuwde die uitsluitend met een of meer personen
/// als bedoeld in het negende lid in dezelfde woning zijn hoofdverblijf heeft en een ongehuwde, die niet met
/// een of meer meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft en die: a. recht heeft op
/// loondervingsuitkering, en b. per dag een inkomen heeft dat lager is dan: 1°. indien hij 21 jaar of ouder is:
/// € 76,75; 2°. indien hij 20 jaar is: € 60,15; 3°. indien hij 19 jaar is: € 44,02; 4°. indien hij 18 jaar is:
/// € 35,95."
fn ongehuwde<'a>(w: &mut Worksheet<'a, impl Trace>, aanvrager: Persoon<'a>) -> Rule<Norm> {
    let (normen, jeugd) = (&w.normen().toeslagenwet, &w.normen().minimumloon);
    let geboren = aanvrager.geboortedatum()?;
    let mut bereikt =
        |leeftijd| w.norm(leeftijd).map(|leeftijd| w.heeft_bereikt(geboren, leeftijd));
    let (norm, aandeel) = if bereikt(&normen.leeftijd_21)? {
        let artikel = TW.art("2 lid 2 onder b, 1°");
        ((&normen.norm_alleenstaand_21, artikel, Voor::Alleenstaande), None)
    } else if bereikt(&normen.leeftijd_20)? {
        let artikel = TW.art("2 lid 2 onder b, 2°");
        ((&normen.norm_alleenstaand_20, artikel, Voor::Jongere), Some(&jeugd.aandeel_20))
    } else if bereikt(&normen.leeftijd_19)? {
        let artikel = TW.art("2 lid 2 onder b, 3°");
        ((&normen.norm_alleenstaand_19, artikel, Voor::Jongere), Some(&jeugd.aandeel_19))
    } else {
        let artikel = TW.art("2 lid 2 onder b, 4°");
        ((&normen.norm_alleenstaand_18, artikel, Voor::Jongere), Some(&jeugd.aandeel_18))
    };
    met_minimumloon(w, norm, aandeel)
}

/// Under 21 the minimum wage is a share of that of who is older. That of a day is in cents, as the amounts of art. 2 are.
///
/// TW art. 1 lid 1 onder f, geldend 2026-07-01: "f. minimumloon: 1°. voor de persoon, bedoeld in artikel 2,
/// eerste lid, het minimumloon per maand, bedoeld in artikel 8, eerste lid, onderdeel b, van de Wet minimumloon
/// en minimumvakantiebijslag, gedeeld door 21,75, en 2°. voor de persoon, bedoeld in artikel 2, tweede en
/// zevende lid, het op grond van de artikelen 7, derde lid, en 8, derde lid, van de Wet minimumloon en
/// minimumvakantiebijslag voor zijn leeftijd geldende minimumloon per maand, gedeeld door 21,75;"
fn met_minimumloon<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    (bedrag, artikel, voor): (&'a Dated<PerDay>, Artikel, Voor),
    aandeel: Option<&'a Dated<Procent>>,
) -> Rule<Norm> {
    let bedrag = w.norm(bedrag)?;
    let volwassen = w.norm(&w.normen().minimumloon.referentiemaandloon)?;
    let minimumloon = match aandeel {
        Some(aandeel) => volwassen * w.norm(aandeel)?,
        None => volwassen,
    };
    let minimumloon = day_of_month(TW.art("1 lid 1 onder f"), minimumloon);
    Ok(Norm { bedrag, artikel, minimumloon, voor })
}
