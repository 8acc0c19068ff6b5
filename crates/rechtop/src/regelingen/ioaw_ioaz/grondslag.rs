//! The grondslag: what income must stay below. IOAW art. 5, IOAZ art. 5.
//!
//! The acts give what it is net; the gross amounts that come to that are derived (docs/decisions/0010).

use super::gezin::Gezin;
use crate::begrippen::bijstandsnorm::kostendelers;
use crate::euro::PerMonth;
use crate::rekenen::{Rule, Trace, Worksheet};

/// The grondslag before tax, holiday allowance included: half of that of a couple for who is single and shares the costs
/// with others, however many they are. A couple is never lowered for who lives with them.
///
/// IOAW art. 5 lid 8, geldend 2026-07-01: "8 Tot de personen, bedoeld in het eerste lid, onderdeel c, worden
/// niet gerekend: a. de persoon die de leeftijd van 27 jaar nog niet heeft bereikt, b. de persoon, niet zijnde
/// een bloed- of aanverwant in de eerste of tweede graad van de alleenstaande werkloze werknemer, die op basis
/// van een schriftelijke overeenkomst met de alleenstaande werkloze werknemer, waarbij een commerciële prijs is
/// overeengekomen, als verhuurder, huurder, onderverhuurder, onderhuurder, kostgever of kostganger in dezelfde
/// woning als de alleenstaande werkloze werknemer zijn hoofdverblijf heeft, c. de persoon die op basis van een
/// schriftelijke overeenkomst met een derde, waarbij een commerciële prijs is overeengekomen, als huurder,
/// onderhuurder of kostganger in dezelfde woning als de alleenstaande werkloze werknemer zijn hoofdverblijf
/// heeft, mits hij de overeenkomst heeft met dezelfde persoon als met wie de werkloze werknemer een
/// schriftelijke overeenkomst heeft, waarbij een commerciële prijs is overeengekomen, als huurder, onderhuurder
/// of kostganger, en d de persoon: 1°. die onderwijs volgt waarvoor aanspraak op studiefinanciering als bedoeld
/// in artikel 3.1, eerste of tweede lid, van de Wet studiefinanciering 2000 kan bestaan en op enig moment
/// tijdens dat onderwijs gelet op zijn leeftijd in aanmerking kan komen voor die studiefinanciering; 2°. die
/// onderwijs volgt waarvoor aanspraak kan bestaan op een tegemoetkoming op grond van hoofdstuk 4 van de Wet
/// tegemoetkoming onderwijsbijdrage en schoolkosten en op enig moment tijdens dat onderwijs gelet op zijn
/// leeftijd in aanmerking kan komen voor die tegemoetkoming; 3°. die een beroepsopleiding als bedoeld in
/// artikel 7.2.2, eerste lid, onderdelen a tot en met e, van de Wet educatie en beroepsonderwijs in de
/// beroepsbegeleidende leerweg volgt; 4°. die een vergelijkbaar soort onderwijs of beroepsopleiding als bedoeld
/// onder 1° tot en met 3° volgt buiten Nederland, waarbij voor onder 1° en 2° geldt dat hij op enig moment
/// tijdens dat onderwijs jonger dan 30 jaar is of in de maand van aanvang de leeftijd van 30 jaren heeft
/// bereikt."
///
/// IOAZ art. 5 lid 7, geldend 2026-07-01: "7 Tot de personen, bedoeld in het eerste lid, onderdeel c, worden
/// niet gerekend: a. de persoon die de leeftijd van 27 jaar nog niet heeft bereikt, b. de persoon, niet zijnde
/// een bloed- of aanverwant in de eerste of tweede graad van de alleenstaande gewezen zelfstandige, die op
/// basis van een schriftelijke overeenkomst met de alleenstaande gewezen zelfstandige, waarbij een commerciële
/// prijs is overeengekomen, als verhuurder, huurder, onderverhuurder, onderhuurder, kostgever of kostganger in
/// dezelfde woning als de alleenstaande gewezen zelfstandige zijn hoofdverblijf heeft; c. de persoon die op
/// basis van een schriftelijke overeenkomst met een derde, waarbij een commerciële prijs is overeengekomen, als
/// huurder, onderhuurder of kostganger in dezelfde woning als de alleenstaande gewezen zelfstandige zijn
/// hoofdverblijf heeft, mits hij de overeenkomst heeft met dezelfde persoon als met wie de gewezen zelfstandige
/// een schriftelijke overeenkomst heeft, waarbij een commerciële prijs is overeengekomen, als huurder,
/// onderhuurder of kostganger; en d. de persoon: 1°. die onderwijs volgt waarvoor aanspraak op
/// studiefinanciering als bedoeld in artikel 3.1, eerste of tweede lid, van de Wet studiefinanciering 2000 kan
/// bestaan en op enig moment tijdens dat onderwijs gelet op zijn leeftijd in aanmerking kan komen voor die
/// studiefinanciering; 2°. die onderwijs volgt waarvoor aanspraak kan bestaan op een tegemoetkoming op grond
/// van hoofdstuk 4 van de Wet tegemoetkoming onderwijsbijdrage en schoolkosten en op enig moment tijdens dat
/// onderwijs gelet op zijn leeftijd in aanmerking kan komen voor die tegemoetkoming; 3°. die een
/// beroepsopleiding als bedoeld in artikel 7.2.2, eerste lid, onderdelen a tot en met e, van de Wet educatie en
/// beroepsonderwijs in de beroepsbegeleidende leerweg volgt; 4°. die een vergelijkbaar soort onderwijs of
/// beroepsopleiding als bedoeld onder 1° tot en met 3° volgt buiten Nederland, waarbij voor onder 1° en 2°
/// geldt dat hij op enig moment tijdens dat onderwijs jonger dan 30 jaar is of in de maand van aanvang de
/// leeftijd van 30 jaren heeft bereikt."
pub(super) fn grondslag<'a>(w: &mut Worksheet<'a, impl Trace>, gezin: Gezin<'a>) -> Rule<PerMonth> {
    if gezin.ander.is_none() && kostendelers(w)? > 0 {
        return w.norm(&w.normen().ioaw.bruto_grondslag_gehuwde);
    }
    hoogste_grondslag(w, gezin)
}

/// The grondslag where nobody shares the costs: the highest that it can be.
///
/// IOAW art. 5 lid 3 en 4, geldend 2026-07-01: "3 De grondslag, bedoeld in het eerste lid, wordt zodanig
/// vastgesteld dat: a. voor de werkloze werknemer en de echtgenoot die beiden 21 jaar of ouder zijn, de helft
/// van de grondslag netto gelijk is aan € 1.013,90; b. voor de alleenstaande werkloze werknemer, bedoeld in het
/// eerste lid, onderdeel c, die met een of meer meerderjarige personen in dezelfde woning zijn hoofdverblijf
/// heeft, de grondslag netto gelijk is aan € 1.013,90. 4 De grondslag, bedoeld in het eerste lid, wordt zodanig
/// vastgesteld dat deze voor de alleenstaande werkloze werknemer van 23 jaar of ouder netto gelijk is aan €
/// 1.419,46."
///
/// IOAZ art. 5 lid 4, geldend 2026-07-01: "4 De grondslag bedoeld in het eerste lid, wordt zodanig vastgesteld
/// dat voor: a. de gewezen zelfstandige en de echtgenoot de helft van de grondslag netto gelijk is aan €
/// 1.013,90; b. voor de alleenstaande gewezen zelfstandige netto gelijk is aan € 1.419,46; c. voor de
/// alleenstaande gewezen zelfstandige, bedoeld in het eerste lid, onderdeel c, die met een of meer
/// meerderjarige personen in dezelfde woning zijn hoofdverblijf heeft, de grondslag netto gelijk is aan €
/// 1.013,90."
pub(super) fn hoogste_grondslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let normen = &w.normen().ioaw;
    match gezin.ander {
        // "de helft van de grondslag": the amount is that of each.
        Some(_) => Ok(w.norm(&normen.bruto_grondslag_gehuwde)? * 2),
        None => w.norm(&normen.bruto_grondslag_alleenstaande),
    }
}

/// What a grondslag comes to net, holiday allowance included, by the amounts of art. 5 themselves.
pub(super) fn netto_grondslag<'a>(
    w: &mut Worksheet<'a, impl Trace>,
    gezin: Gezin<'a>,
) -> Rule<PerMonth> {
    let normen = &w.normen().ioaw;
    match gezin.ander {
        Some(_) => Ok(w.norm(&normen.netto_grondslag_gehuwde)? * 2),
        None if kostendelers(w)? > 0 => w.norm(&normen.netto_grondslag_gehuwde),
        None => w.norm(&normen.netto_grondslag_alleenstaande),
    }
}
