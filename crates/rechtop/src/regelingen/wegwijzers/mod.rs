//! Signposts: what a household may have a right to, without an amount. Each names its article and what to check. No
//! question is asked for a signpost: it stands until something that was answered is surely against it. So it is the one
//! outcome that a further answer may take back.
//!
//! Participatiewet (Pw, BWBR0015703), Besluit bijstandverlening zelfstandigen 2004 (Bbz 2004, BWBR0015711), Algemene
//! nabestaandenwet (Anw, BWBR0007795), Wet arbeidsongeschiktheidsvoorziening jonggehandicapten (Wajong, BWBR0008657), Wet
//! belastingen op milieugrondslag (Wbm, BWBR0007168), Besluit langdurige zorg (Blz, BWBR0035948), Wet maatschappelijke
//! ondersteuning 2015 (Wmo 2015, BWBR0035362), Zorgverzekeringswet (Zvw, BWBR0018450), Burgerlijk Wetboek Boek 7 (BW 7,
//! BWBR0005290), Wet inkomstenbelasting 2001 (Wet IB 2001, BWBR0011353). <https://wetten.overheid.nl/BWBR0015703/2026-07-01>
//!
//! Rekent niet: Pw 35 en 36 (of en hoeveel iemand krijgt, weet alleen de gemeente); Bbz 2004 2 (of en hoeveel iemand
//! krijgt, weet alleen de gemeente); Anw 14 (of en hoeveel iemand krijgt, weet alleen de SVB); Wajong 1a:1 (of en
//! hoeveel iemand krijgt, weet alleen UWV); Blz 3.3.2.2 en 3.3.2.3 (wat iemand betaalt, weet alleen het CAK); Wmo 2015
//! 2.1.4a (wat iemand betaalt, weten alleen de gemeente en het CAK); Wbm 63 (de energierekening wordt niet gevraagd);
//! Zvw 19 (de zorgkosten worden niet gevraagd); BW 7 252b (hoe de huur steeg, wordt niet gevraagd); Wet IB
//! 2001 6.16 tot en met 6.20, 9.4 en 3.154 (de aangifte wordt niet gevraagd).

mod gronden;

use crate::begrippen::netto_inkomen::vraag_netto_van_beiden;
use crate::bron::{ANW, Artikel, BBZ, BLZ, BW7, IB, PW, WAJONG, WBM, WMO, ZVW};
use crate::codes::ReasonCode;
use crate::rekenen::{Halt, Rule, Trace, Verdict, Worksheet};

/// Declares the signposts: name, code, article, and the ground on which it surely does not apply.
macro_rules! wegwijzers {
    ($($(#[$doc:meta])* $id:ident is $code:ident: $wet:ident $artikel:literal unless $grond:path;)*) => {
        $(
            $(#[$doc])*
            pub fn $id<'a, T: Trace>(w: &mut Worksheet<'a, T>) -> Rule<Verdict> {
                wijs(w, ReasonCode::$code, $wet.art($artikel), $grond)
            }
        )*
    };
}

wegwijzers! {
    /// Bijzondere bijstand: necessary costs of special circumstances.
    ///
    /// Pw art. 35 lid 1, geldend 2026-07-01: "1 Onverminderd paragraaf 2.2, heeft de alleenstaande of het gezin
    /// recht op bijzondere bijstand voor zover de alleenstaande of het gezin niet beschikt over de middelen om
    /// te voorzien in de uit bijzondere omstandigheden voortvloeiende noodzakelijke kosten van het bestaan en
    /// deze kosten naar het oordeel van het college niet kunnen worden voldaan uit de bijstandsnorm, de
    /// individuele inkomenstoeslag, bedoeld in artikel 36, de studietoeslag, bedoeld in artikel 36b, het
    /// vermogen en het inkomen voor zover dit meer bedraagt dan de bijstandsnorm, waarbij artikel 31, tweede
    /// lid, en artikel 34, tweede lid, niet van toepassing zijn. Het college bepaalt het begin en de duur van
    /// de periode waarover het vermogen en het inkomen in aanmerking wordt genomen."
    bijzondere_bijstand is WegwijzerBijzondereBijstand: PW "35 lid 1" unless gronden::geen_bijzondere_bijstand;

    /// Individuele inkomenstoeslag: a low income for long, from 21 to the pensioengerechtigde leeftijd.
    ///
    /// Pw art. 36 lid 1, geldend 2026-07-01: "1 Op aanvraag van een persoon van 21 jaar of ouder doch jonger
    /// dan de pensioengerechtigde leeftijd, die langdurig een laag inkomen en geen in aanmerking te nemen
    /// vermogen als bedoeld in artikel 34 heeft en geen uitzicht heeft op inkomensverbetering, kan het college,
    /// gelet op de omstandigheden van die persoon, een individuele inkomenstoeslag verlenen."
    individuele_inkomenstoeslag is WegwijzerIndividueleInkomenstoeslag: PW "36 lid 1" unless gronden::geen_inkomenstoeslag;

    /// Bijstand for the self-employed.
    ///
    /// Bbz 2004 art. 2 lid 1, geldend 2026-01-01: "1 Algemene bijstand kan worden verleend aan: a. de
    /// zelfstandige die gedurende een redelijke termijn als zodanig werkzaam is geweest en wiens bedrijf of
    /// zelfstandig beroep levensvatbaar is; b. de persoon of de echtgenoot van de persoon die uit hoofde van
    /// werkloosheid een uitkering ontvangt en die een bedrijf of zelfstandig beroep begint dat levensvatbaar
    /// is; c. de zelfstandige geboren voor 1 januari 1960, wiens bedrijf of zelfstandig beroep niet
    /// levensvatbaar is en die het bedrijf of zelfstandig beroep gedurende een aaneengesloten periode van 10
    /// jaar onmiddellijk voorafgaand aan de aanvraag heeft uitgeoefend en hieruit een inkomen geniet dat
    /// duurzaam ontoereikend is om in de noodzakelijke kosten van het bestaan te voorzien; d. de zelfstandige
    /// wiens bedrijf of zelfstandig beroep niet levensvatbaar is en die zich verplicht de activiteiten in het
    /// bedrijf of zelfstandig beroep zo spoedig mogelijk, doch uiterlijk binnen 12 maanden, te beëindigen."
    bbz is WegwijzerBbz: BBZ "2 lid 1" unless gronden::geen_zelfstandige;

    /// Nabestaandenuitkering: a partner died, and there is a child or a disability.
    ///
    /// Anw art. 14 lid 1, geldend 2026-07-01: "Recht op nabestaandenuitkering heeft de nabestaande die: a. een
    /// ongehuwd kind heeft, dat jonger is dan 18 jaar en niet tot het huishouden van een ander behoort; of b.
    /// arbeidsongeschikt is 1°. op en sedert de dag van overlijden van de verzekerde, of 2°. op en sedert de
    /// laatste dag van de maand waarin hij niet meer voldoet aan de voorwaarde bedoeld in onderdeel a, en wiens
    /// arbeidsongeschiktheid na de onderscheidenlijk onder 1° en 2° bedoelde dag ten minste drie maanden
    /// voortduurt, dan wel ten aanzien van wie aannemelijk is dat de arbeidsongeschiktheid ten minste drie
    /// maanden na de vorenbedoelde dag zal voortduren."
    anw is WegwijzerAnw: ANW "14 lid 1" unless gronden::geen_nabestaande;

    /// Wajong: disabled at eighteen, or during a study.
    ///
    /// Wajong art. 1a:1 lid 1, geldend 2026-07-01: "Jonggehandicapte in de zin van dit hoofdstuk en de daarop
    /// berustende bepalingen is de ingezetene die: a. op de dag waarop hij achttien jaar wordt als rechtstreeks
    /// en objectief medisch vast te stellen gevolg van ziekte, gebrek, zwangerschap of bevalling duurzaam geen
    /// mogelijkheden tot arbeidsparticipatie heeft; b. na de in onderdeel a bedoelde dag als rechtstreeks en
    /// objectief medisch vast te stellen gevolg van ziekte, gebrek, zwangerschap of bevalling duurzaam geen
    /// mogelijkheden tot arbeidsparticipatie heeft en in het jaar, onmiddellijk voorafgaand aan de dag waarop
    /// dit is ingetreden, gedurende ten minste zes maanden studerende was."
    wajong is WegwijzerWajong: WAJONG "1a:1 lid 1" unless gronden::geen_jonggehandicapte;

    /// The energy fund that was announced; until it is there, help of the gemeente as bijzondere bijstand.
    ///
    /// Pw art. 35 lid 1, geldend 2026-07-01: "1 Onverminderd paragraaf 2.2, heeft de alleenstaande of het gezin
    /// recht op bijzondere bijstand voor zover de alleenstaande of het gezin niet beschikt over de middelen om
    /// te voorzien in de uit bijzondere omstandigheden voortvloeiende noodzakelijke kosten van het bestaan en
    /// deze kosten naar het oordeel van het college niet kunnen worden voldaan uit de bijstandsnorm, de
    /// individuele inkomenstoeslag, bedoeld in artikel 36, de studietoeslag, bedoeld in artikel 36b, het
    /// vermogen en het inkomen voor zover dit meer bedraagt dan de bijstandsnorm, waarbij artikel 31, tweede
    /// lid, en artikel 34, tweede lid, niet van toepassing zijn. Het college bepaalt het begin en de duur van
    /// de periode waarover het vermogen en het inkomen in aanmerking wordt genomen."
    publiek_energiefonds is WegwijzerPubliekEnergiefonds: PW "35 lid 1" unless gronden::ruim_inkomen;

    /// The reduction of energy tax, which a shared connection can miss.
    ///
    /// Wbm art. 63 lid 1, geldend 2026-06-04: "Op de ter zake van de levering van elektriciteit, bedoeld in
    /// artikel 50, eerste lid, verschuldigde belasting wordt een vermindering toegepast met betrekking tot
    /// onroerende zaken die op zich als gebouwde eigendommen zijn aan te merken en die kunnen dienen als woning
    /// of ten behoeve van de uitoefening van een bedrijf of beroep of anderszins een verblijfsfunctie hebben.
    /// De vermindering bedraagt € 519,80 per verbruiksperiode van twaalf maanden per aansluiting."
    energiebelasting is WegwijzerEnergiebelasting: WBM "63 lid 1" unless gronden::geen;

    /// The contribution for long-term care, nil or lower on request.
    ///
    /// Blz art. 3.3.2.2 lid 9, geldend 2026-04-01: "Uit eigen beweging door het CAK of op aanvraag van de
    /// verzekerde is de eigen bijdrage niet verschuldigd indien de verzekerde die in een instelling verblijft,
    /// een volledig pakket thuis, een modulair pakket thuis of een persoonsgebonden budget ontvangt: a. een
    /// inkomen heeft dat gelijk is aan of lager is dan de in artikel 23, eerste en tweede lid, van de
    /// Participatiewet, genoemde normbedragen, die gelden voor de verzekerden in de daarbij genoemde
    /// burgerlijke staat, waarbij die normbedragen opgehoogd worden met de voor de verzekerde op grond van het
    /// derde, vierde of vijfde lid, vastgestelde minimale eigen bijdrage; of b. op grond van artikel 13, tweede
    /// lid, onderdeel a, van de Participatiewet geen uitkering ontvangt."
    ///
    /// Blz art. 3.3.2.3 lid 2, geldend 2026-04-01: "Op aanvraag van de verzekerde stelt het CAK, in afwijking
    /// van het eerste lid, onderdelen a en c, het bijdrageplichtig inkomen voorlopig vast op basis van het
    /// redelijkerwijs gedurende het lopende kalenderjaar te verwachten inkomen, vermeerderd met de
    /// vermogensinkomensbijtelling van het verwachte vermogen, en de over dat kalenderjaar te verwachten
    /// belasting indien toepassing van het eerste lid, onderdelen a en c, ertoe zou leiden dat na afdracht van
    /// de bijdrage maandelijks gemiddeld minder over zou blijven dan het zak- en kleedgeld, zoals dat geldt in
    /// het lopende kalenderjaar, alsmede een bedrag in verband met de standaardpremie, vermeerderd met de
    /// inkomensafhankelijke premie Zorgverzekeringswet, bedoeld in artikel 43, eerste lid, van de
    /// Zorgverzekeringswet, en verminderd met de zorgtoeslag, zoals deze bedragen gelden in het lopende
    /// kalenderjaar. Het aldus berekende bijdrageplichtig inkomen wordt, om de per maand verschuldigde bijdrage
    /// vast te stellen, gedeeld door twaalf."
    eigen_bijdrage_wlz is WegwijzerEigenBijdrageWlz: BLZ "3.3.2.2 lid 9" unless gronden::geen;

    /// The contribution for help of the gemeente, from which many are free.
    ///
    /// Wmo 2015 art. 2.1.4a lid 4, geldend 2026-07-01: "De hoogte van de bijdrage voor één of meerdere
    /// maatwerkvoorziening, persoonsgebonden budgetten of krachtens artikel 2.1.4, derde lid, aangewezen
    /// voorzieningen, tezamen, met uitzondering van beschermd wonen, de maatwerkvoorziening opvang of andere
    /// bij algemene maatregel van bestuur omschreven maatwerkvoorzieningen, bedraagt € 19,– per maand voor de
    /// ongehuwde cliënt of de gehuwde cliënt en diens echtgenoot tezamen."
    ///
    /// Wmo 2015 art. 2.1.4a lid 5, geldend 2026-07-01: "Onverminderd het eerste lid en in afwijking van het
    /// vierde lid kan bij verordening de hoogte van de bijdrage, bedoeld in het vierde lid: a. op een lager
    /// bedrag worden vastgesteld; b. worden verlaagd tot nihil voor bij algemene maatregel van bestuur
    /// aangewezen categorieën van cliënten, indien het inkomen over een bij algemene maatregel van bestuur aan
    /// te geven tijdsperiode van de ongehuwde cliënt of de gehuwde cliënt en diens echtgenoot tezamen niet meer
    /// bedraagt dan een bij verordening vastgesteld bedrag."
    abonnementstarief_wmo is WegwijzerAbonnementstariefWmo: WMO "2.1.4a lid 4" unless gronden::geen;

    /// The own risk of the health insurance, payable in parts: that is the insurer's own offer, in no article.
    ///
    /// Zvw art. 19 lid 1, geldend 2026-01-01: "Iedere verzekerde van achttien jaar of ouder heeft een verplicht
    /// eigen risico van € 385 per kalenderjaar."
    eigen_risico_gespreid is WegwijzerEigenRisicoGespreid: ZVW "19 lid 1" unless gronden::geen_ouder_van_18;

    /// A lower rent for a rent that is too high, also of a room; and after a fall of income.
    ///
    /// BW 7 art. 252 lid 1, geldend 2026-07-01: "Een voorstel tot wijziging van de huurprijs moet tenminste twee
    /// maanden voor de voorgestelde dag van ingang van de wijziging schriftelijk worden gedaan."
    ///
    /// BW 7 art. 252b lid 1, geldend 2026-07-01: "Onverminderd het bepaalde in artikel 252a lid 6 kan een
    /// huurder ten aanzien van woonruimte die een zelfstandige woning vormt en ten aanzien waarvan een
    /// verhoging van de huurprijs op basis van artikel 252a lid 1 heeft plaatsgevonden, een voorstel als
    /// bedoeld in artikel 252 doen, strekkend tot verlaging van de huurprijs op de grond dat het
    /// huishoudinkomen, bedoeld in artikel 252a lid 2 onderdeel b, waarop een zodanige verhoging is gebaseerd,
    /// in het peiljaar is gedaald en daarmee: 1°. gelijk is aan of lager is dan het in artikel 14 lid 1 van de
    /// Wet op de huurtoeslag betrokken genoemde bedrag, of 2°. gelijk is aan of lager is dan het op grond van
    /// artikel 10 lid 2 onder a onder 1 dan wel onder 3 van de Uitvoeringswet huurprijzen woonruimte voor zijn
    /// huishouden toepasselijke bedrag."
    huurverlaging is WegwijzerHuurverlaging: BW7 "252 lid 1 en 252b lid 1" unless gronden::geen_huur;

    /// Deduction of the cost of care.
    ///
    /// Wet IB 2001 art. 6.16, geldend 2026-02-21: "Uitgaven voor specifieke zorgkosten worden in aanmerking
    /// genomen indien de uitgaven zijn gedaan voor de belastingplichtige, zijn partner, zijn jonger dan
    /// 27-jarige kinderen, tot zijn huishouden behorende ernstig gehandicapte personen van 27 jaar of ouder en
    /// bij de belastingplichtige inwonende zorgafhankelijke ouders, broers of zusters. Bij algemene maatregel
    /// van bestuur wordt bepaald wanneer een persoon voor de toepassing van deze afdeling als ernstig
    /// gehandicapt of als zorgafhankelijk wordt beschouwd."
    ///
    /// Wet IB 2001 art. 6.17, geldend 2026-02-21: "1 Uitgaven voor specifieke zorgkosten zijn de uitgaven die
    /// wegens ziekte of invaliditeit zijn gedaan voor: a. genees- en heelkundige hulp, met uitzondering van
    /// ooglaserbehandelingen ter vervanging van bril of contactlenzen; b. vervoer voor het verkrijgen van
    /// genees- en heelkundige hulp, farmaceutische hulpmiddelen en andere hulpmiddelen als bedoeld in de
    /// onderdelen a, d en e; c. vervoer, anders dan bedoeld in de onderdelen b en i, indien de
    /// belastingplichtige met schriftelijke bescheiden doet blijken dat hij als gevolg van zijn ziekte of
    /// invaliditeit, al dan niet met hulpmiddelen, niet meer dan 100 meter zelfstandig kan lopen; d.
    /// farmaceutische hulpmiddelen verstrekt op voorschrift van een arts; e. andere hulpmiddelen, voor zover
    /// deze hulpmiddelen van een zodanige aard zijn dat zij hoofdzakelijk door zieke of invalide personen
    /// worden gebruikt; f. extra gezinshulp; g. de extra kosten van een op medisch voorschrift gehouden dieet
    /// tot een bedrag bepaald bij ministeriële regeling; h. extra kleding en beddengoed alsmede daarmee
    /// samenhangende extra uitgaven, volgens bij ministeriële regeling te stellen regels; i. reizen in verband
    /// met het regelmatig bezoeken van wegens ziekte of invaliditeit langer dan een maand verpleegde personen
    /// met wie de bezoeker bij aanvang van de verpleging een gezamenlijke huishouding voerde, indien de afstand
    /// tussen de woning of verblijfplaats van de bezoeker en de plaats waar de verpleging plaatsvindt, gemeten
    /// langs de meest gebruikelijke weg meer beloopt dan 10 kilometer. \[…\]"
    aftrek_zorgkosten is WegwijzerAftrekZorgkosten: IB "6.17" unless gronden::geen_belasting;

    /// Tax paid back to who never had to file.
    ///
    /// Wet IB 2001 art. 9.4 lid 1, geldend 2026-02-21: "Een aanslag wordt vastgesteld indien: a. de
    /// verschuldigde belasting het saldo van de gezamenlijke voorheffingen en de voorlopige teruggaven
    /// (voorheffingssaldo), met meer dan € 58 te boven gaat; b. de belastingplichtige binnen een bij
    /// ministeriële regeling te stellen termijn aangifte heeft gedaan; c. de rendementsgrondslag van de
    /// belastingplichtige aan het begin van het kalenderjaar meer bedraagt dan € 38.479 of, ingeval hij het
    /// gehele kalenderjaar dezelfde partner heeft of voor de toepassing van artikel 2.17 geacht wordt te hebben
    /// gehad, de gezamenlijke rendementsgrondslag van de belastingplichtige en zijn partner aan het begin van
    /// het kalenderjaar meer bedraagt dan € 76.958; of d. de belastingplichtige of, ingeval hij het gehele
    /// kalenderjaar dezelfde partner heeft of voor de toepassing van artikel 2.17 geacht wordt te hebben gehad,
    /// zijn partner aan het begin van het kalenderjaar groene beleggingen bezit die door de toepassing van
    /// artikel 5.13 niet tot de rendementsgrondslag behoren."
    ///
    /// Wet IB 2001 art. 9.4 lid 5, geldend 2026-02-21: "In de gevallen, bedoeld in het eerste lid, onderdelen
    /// b, c en d, wordt, indien het voorheffingssaldo de verschuldigde belasting niet, of met niet meer dan €
    /// 18 te boven gaat, de aanslag vastgesteld op nihil. Daarbij worden de voorheffingen en de voorlopige
    /// teruggaven niet verrekend."
    belastingteruggave is WegwijzerBelastingteruggave: IB "9.4 lid 1 en 5" unless gronden::geen_belasting;

    /// Middeling, for the last time over 2022 to 2024.
    ///
    /// Wet IB 2001 art. 3.154 (vervallen), geldend 2022-04-01: "1 Op verzoek wordt aan degene die gedurende een
    /// tijdvak van drie aaneengesloten gehele kalenderjaren (middelingstijdvak) binnenlandse belastingplichtige
    /// of kwalificerende buitenlandse belastingplichtige als bedoeld in artikel 7.8 is geweest een teruggaaf
    /// van belasting op het belastbare inkomen uit werk en woning (middelingsteruggaaf) verleend. 2 Een
    /// kalenderjaar dat tot een middelingstijdvak behoort, wordt niet in een ander middelingstijdvak betrokken.
    /// 3 De middelingsteruggaaf wordt berekend op het verschil van de belasting op het belastbare inkomen uit
    /// werk en woning die over de jaren van het middelingstijdvak is geheven en de belasting op het belastbare
    /// inkomen uit werk en woning die verschuldigd zou zijn indien het belastbare inkomen uit werk en woning in
    /// elk van die jaren een derde gedeelte zou bedragen van het totaal van de – ten minste op nihil te stellen
    /// – belastbare inkomens uit werk en woning in die jaren (herrekende belasting), voorzover dit verschil
    /// meer bedraagt dan € 545. \[…\] 9 Het verzoek wordt gedaan bij de inspecteur binnen 36 maanden nadat de
    /// aanslagen, voorheffingen en beschikkingen om geen aanslag op te leggen die op de jaren van het
    /// middelingstijdvak betrekking hebben, onherroepelijk zijn geworden. Indien over een jaar van het
    /// middelingstijdvak wordt nagevorderd of nageheven dan wel bij beschikking een aanslag wordt verminderd
    /// wegens verrekening van een verlies uit werk en woning, terwijl op het tijdstip van het onherroepelijk
    /// worden van de navorderingsaanslag, de naheffingsaanslag of de beschikking de in de eerste volzin
    /// bedoelde termijn van 36 maanden voor meer dan 34 maanden is verstreken, kan een verzoek om teruggaaf
    /// tevens worden gedaan binnen twee maanden na dat tijdstip. Bij ministeriële regeling kunnen nadere regels
    /// worden gesteld met betrekking tot de inhoud van het verzoek. \[…\]"
    middeling is WegwijzerMiddeling: IB "3.154 (vervallen)" unless gronden::na_de_laatste_middeling;
}

/// The signpost, unless a ground is known to be against it. What is open is not asked, and leaves no mark; but a ground that
/// rests on an estimate offers the question that settles it.
fn wijs<'a, T: Trace>(
    w: &mut Worksheet<'a, T>,
    code: ReasonCode,
    artikel: Artikel,
    grond: fn(&mut Worksheet<'a, T>) -> Rule<()>,
) -> Rule<Verdict> {
    let found = w.probe(grond);
    if let Err(Halt::Refused(_)) = found {
        vraag_netto_van_beiden(w, &found)?;
        found?;
    }
    // What these come to is in the rules of the municipality, which stand in the place of the signpost once it is known.
    if matches!(
        code,
        ReasonCode::WegwijzerBijzondereBijstand | ReasonCode::WegwijzerIndividueleInkomenstoeslag
    ) && let Err(open) = w.situatie().gemeente()
    {
        w.refine([open]);
    }
    Ok(Verdict::Pointer(w.reason(code, artikel).write()))
}
