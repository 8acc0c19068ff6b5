//! What a parent does by day: Wet kinderopvang (Wko, BWBR0017017) art. 1.6.
//! <https://wetten.overheid.nl/BWBR0017017/2026-01-01>

use crate::begrippen::partner::{beiden, toeslagpartner};
use crate::bron::WKO;
use crate::codes::{CaveatCode, ReasonCode};
use crate::feiten::{Dagbesteding, Persoon};
use crate::rekenen::{Draft, Rule, Trace, Worksheet};

/// The parent works, studies or follows a traject.
///
/// Wko art. 1.6 lid 1, geldend 2026-01-01: "Een ouder heeft voor een berekeningsjaar aanspraak op een
/// kinderopvangtoeslag, indien de ouder in dat jaar: a. tegenwoordige arbeid verricht waaruit inkomen uit werk
/// en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten, b. zonder enige vergoeding arbeid
/// verricht in de onderneming van de partner in de zin van artikel 3.78 van de Wet inkomstenbelasting 2001, c.
/// algemene bijstand of een uitkering ontvangt op grond van de Participatiewet, de Wet inkomensvoorziening
/// oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers, de Wet inkomensvoorziening oudere en
/// gedeeltelijk arbeidsongeschikte gewezen zelfstandigen of de Algemene nabestaandenwet, en gebruik maakt van
/// een voorziening gericht op arbeidsinschakeling als bedoeld in de artikelen 7, eerste lid, onder a, of 7a,
/// eerste lid, onder a, van de Participatiewet, \[…\] en \[…\], die de noodzaak tot kinderopvang met zich
/// brengt, e. de leeftijd van 18 jaar nog niet heeft bereikt, scholing of een opleiding volgt en met toepassing
/// van artikel 16 of artikel 18, eerste en twaalfde lid, van de Participatiewet algemene bijstand ontvangt of
/// kan ontvangen, f. als niet-uitkeringsgerechtigde werkzoekende is geregistreerd bij het Uitvoeringsinstituut
/// werknemersverzekeringen, genoemd in hoofdstuk 5 van de Wet structuur uitvoeringsorganisatie werk en inkomen,
/// en gebruik maakt van een voorziening gericht op arbeidsinschakeling als bedoeld in de artikelen 7, eerste
/// lid, onder a, of 7a, eerste lid, onder a, van de Participatiewet, g. inburgeringsplichtig is op grond van de
/// Wet inburgering 2021 en een cursus of opleiding volgt waarmee hij aan de op grond van artikel 15 van die wet
/// vastgestelde leerroute kan voldoen, voor zover de inburgeringsplichtige het taalschakeltraject, bedoeld in
/// artikel 8, tweede lid, van die wet, volgt, dan wel de cursusinstelling waar die cursus of opleiding wordt
/// gevolgd in het bezit is van een certificaat als bedoeld in artikel 28 van die wet of een keurmerk als
/// bedoeld in artikel 32 van die wet, of, indien het een inburgeringsplichtige als bedoeld in artikel 13,
/// eerste lid, van die wet betreft, de opleiding of cursus wordt aangeboden door het college als bedoeld in
/// artikel 16, eerste lid, van die wet, h. recht heeft op of een uitkering ontvangt op grond van de
/// Werkloosheidswet en deelneemt aan scholing als bedoeld in artikel 76 van die wet of werkzaamheden verricht
/// als bedoeld in artikel 76a of 77a van die wet met behoud van die uitkering dan wel op andere wijze deelneemt
/// aan een traject gericht op arbeidsinschakeling, i. recht heeft op een arbeidsongeschiktheidsuitkering op
/// grond van de Wet op de arbeidsongeschiktheidsverzekering, de Wet arbeidsongeschiktheidsvoorziening
/// jonggehandicapten, de Wet arbeidsongeschiktheidsverzekering zelfstandigen, arbeidsondersteuning op grond van
/// de Wet arbeidsongeschiktheidsvoorziening jonggehandicapten of een uitkering op grond van hoofdstuk 7 van de
/// Wet werk en inkomen naar arbeidsvermogen of recht heeft op ziekengeld op grond van de Ziektewet: 1°. ten
/// behoeve van wie het Uitvoeringsinstituut werknemersverzekeringen werkzaamheden, gericht op de bevordering
/// van de inschakeling in het arbeidsproces als bedoeld in artikel 30a, achtste lid, van de Wet structuur
/// uitvoeringsorganisatie werk en inkomen laat verrichten, 2°. ten behoeve van wie de eigenrisicodrager,
/// bedoeld in artikel 82 van de Wet werk en inkomen naar arbeidsvermogen, onderscheidenlijk artikel 63a van de
/// Ziektewet, werkzaamheden, gericht op de bevordering van de inschakeling in het arbeidsproces als bedoeld in
/// artikel 42 van de Wet werk en inkomen naar arbeidsvermogen, onderscheidenlijk artikel 63a, eerste lid,
/// tweede volzin, van de Ziektewet, laat verrichten, of 3°. werkzaamheden op een proefplaats verricht als
/// bedoeld in artikel 65g van de Wet op de arbeidsongeschiktheidsverzekering, artikel 2:24 of 3:69 van de Wet
/// arbeidsongeschiktheidsvoorziening jonggehandicapten, artikel 67e van de Wet
/// arbeidsongeschiktheidsverzekering zelfstandigen, artikel 37 van de Wet werk en inkomen naar arbeidsvermogen
/// of artikel 52e van de Ziektewet, j. is ingeschreven bij een school of instelling, voor het volgen van: 1°.
/// voorbereidend wetenschappelijk onderwijs, hoger of middelbaar algemeen voortgezet onderwijs, voorbereidend
/// beroepsonderwijs, praktijkonderwijs of andere vormen van voortgezet onderwijs als bedoeld in artikel 2.1 van
/// de Wet voortgezet onderwijs 2020 of artikel 14, eerste lid, van de Wet op de expertisecentra; 2°. een
/// opleiding voortgezet algemeen volwassenenonderwijs als bedoeld in artikel 7.3.1, eerste lid, onderdeel a,
/// van de Wet educatie en beroepsonderwijs; 3°. een beroepsopleiding als bedoeld in artikel 7.1.2, tweede lid,
/// van de Wet educatie en beroepsonderwijs die verzorgd wordt door een instelling als bedoeld in artikel 1.1.1
/// van die wet, of door een instelling die op grond van artikel 1.4.1 van de Wet educatie en beroepsonderwijs
/// bevoegd is een diploma uit te reiken voor die opleiding; of 4°. een associate degree-opleiding, een
/// bacheloropleiding, een masteropleiding of een postinitiële masteropleiding als bedoeld in de artikelen 7.3a
/// of 7.3b van de Wet op het hoger onderwijs en wetenschappelijk onderzoek, waarvoor accreditatie is verleend
/// of die een toets nieuwe opleiding met positief gevolg heeft ondergaan;."
///
/// What is left out of onder c are art. 34 lid 1 onder a of the IOAW and of the IOAZ.
///
/// # Errors
/// The refusal; or where it is not answered what the parent does by day.
pub(super) fn aanvrager_werkt_of_studeert(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let reason = w.reason(ReasonCode::GeenWerkOfStudie, WKO.art("1.6 lid 1"));
    werkt_of_studeert(w.situatie().aanvrager()?, reason)
}

/// So does the partner.
///
/// Wko art. 1.6 lid 3, geldend 2026-01-01: "Een ouder met een partner heeft slechts aanspraak op een
/// kinderopvangtoeslag, indien de partner a. tegenwoordige arbeid verricht waaruit inkomen uit werk en woning
/// in de zin van de Wet inkomstenbelasting 2001 wordt genoten, b. een uitkering ontvangt als bedoeld in het
/// eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die onderdelen bedoelde voorziening
/// gericht op arbeidsinschakeling of een daarmee vergelijkbare uitkering respectievelijk voorziening,
/// vastgesteld krachtens de wetgeving van een ander land, c. een persoon is als bedoeld in het eerste lid,
/// onder f, g, j, k of l, d. een persoon is als bedoeld in het eerste lid, onder b."
///
/// # Errors
/// The refusal; or where it is not answered what the partner does by day.
pub(super) fn partner_werkt_of_studeert(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    let reason = w.reason(ReasonCode::PartnerGeenWerkOfStudie, WKO.art("1.6 lid 3"));
    toeslagpartner(w)?.map_or(Ok(()), |partner| werkt_of_studeert(partner, reason))
}

fn werkt_of_studeert(ouder: Persoon, reason: Draft) -> Rule<()> {
    let geen = ouder.dagbesteding()? == Dagbesteding::Geen;
    reason.about(ouder).refuse_if(geen)
}

/// A traject counts only where somebody pays or ordered it (lid 1 onder c, f, g, h and i). And what counts as work from a
/// prison the act does not say.
pub(super) fn tell_of_ouders(w: &mut Worksheet<impl Trace>) -> Rule<()> {
    for ouder in beiden(w)? {
        if ouder.dagbesteding_indien_bekend() == Some(Dagbesteding::Traject) {
            w.tell(CaveatCode::KinderopvangTraject.about(ouder));
        }
        if ouder.gedetineerd_indien_bekend() == Some(true) {
            w.tell(CaveatCode::KinderopvangInDetentie.about(ouder));
        }
    }
    Ok(())
}
