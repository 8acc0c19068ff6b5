//! What is said of what cannot be so, and of what may be a slip.

use thiserror::Error;

/// What can be written and cannot be so.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the sentence says what each means")]
pub enum Betekenis {
    #[error(
        "De gemeente \"{naam}\" kennen wij niet.{bedoeld} Schrijf de naam in kleine letters, met streepjes en zonder accenten: \"den-haag\"."
    )]
    OnbekendeGemeente { naam: String, bedoeld: String },
    #[error("Noem minstens één gemeente: gemeenten = [\"zutphen\"].")]
    GeenGemeente,
    #[error(
        "\"*\" is: overal. Er kan geen andere gemeente naast staan. Haal \"*\" weg, of de andere."
    )]
    OveralMetAndere,
    #[error("\"{naam}\" staat hier twee keer. Haal er een weg.")]
    TweeKeer { naam: String },
    #[error(
        "De gemeente \"{naam}\" hoort niet bij dit bestand of deze regeling. Zet haar ook bovenaan, of kies uit: {kan}."
    )]
    NietVanBestand { naam: String, kan: String },
    #[error(
        "De naam \"{id}\" kan niet als id. Gebruik kleine letters, cijfers en _, en begin met een letter: kindpakket."
    )]
    VreemdeId { id: String },
    #[error(
        "Er is al een {wat} met id \"{id}\". Geef deze een andere id, of maak er een versie van."
    )]
    DubbeleId { wat: &'static str, id: String },
    #[error(
        "De gemeente \"{gemeente}\" heeft in een ander bestand al een regeling met id \"{id}\". Geef deze een andere id."
    )]
    DubbeleIdInGemeente { id: String, gemeente: String },
    #[error(
        "De id \"{id}\" is al een vast woord voor een kenmerk. Gebruik dat woord, of geef uw vraag een andere id."
    )]
    VraagIsKenmerk { id: String },
    #[error(
        "De regeling \"{id}\" bestaat niet.{bedoeld} Het kan een id uit dit bestand zijn, een landelijke regeling, of \"algemeen/...\"."
    )]
    OnbekendeRegeling { id: String, bedoeld: String },
    #[error(
        "De regeling \"{id}\" die vervangen wordt, bestaat niet.{bedoeld} Het kan een landelijke regeling zijn, of een van algemeen.toml: \"algemeen/leergeld\"."
    )]
    OnbekendeVervangen { id: String, bedoeld: String },
    #[error("Een regeling kan niet afhangen van zichzelf. Noem een andere regeling.")]
    RegelingVanZichzelf,
    #[error(
        "Dit adres kan niet. Schrijf het hele adres, zonder spaties: \"https://www.zutphen.nl/kindpakket\"."
    )]
    GeenAdres,
    #[error("Deze tekst is leeg. Vul haar in, of haal het veld weg.")]
    LegeTekst,
    #[error("Deze tekst is te lang: {lengte} tekens, hoogstens {hoogstens}. Maak haar korter.")]
    LangeTekst { lengte: usize, hoogstens: usize },
    #[error("Deze lijst is te lang: {lengte}, hoogstens {hoogstens}. Verdeel haar.")]
    LangeLijst { lengte: usize, hoogstens: usize },
    #[error(
        "Voorwaarden staan hier te diep in elkaar: {diepte} lagen, hoogstens {hoogstens}. Maak het eenvoudiger, of maak er twee regelingen van."
    )]
    TeDiep { diepte: usize, hoogstens: usize },
    #[error(
        "Deze lijst is leeg: dan kan er nooit iets gelden. Vul haar in, of haal de voorwaarde weg."
    )]
    LegeLijst,
    #[error("`vanaf` ligt na `tot_en_met`. Draai ze om, of haal er een weg.")]
    PeriodeOmgekeerd,
    #[error(
        "Deze versie geldt tegelijk met een andere versie van dezelfde regeling. Geef de oude een `tot_en_met` en de nieuwe een `vanaf` dat erop volgt."
    )]
    VersiesOverlappen,
    #[error("Deze regeling heeft geen versie. Zet er een onder: [[regeling.versie]].")]
    ZonderVersie,
    #[error(
        "Deze versie zegt niet wat ze oplevert. Noemt de bron geen bedrag, schrijf dan: bedrag = [{{ soort = \"onbekend\" }}]."
    )]
    ZonderBedrag,
    #[error(
        "Deze rij wordt nooit gebruikt: een rij erboven past altijd, of heeft dezelfde voorwaarden. Zet de rij zonder voorwaarden onderaan."
    )]
    RijNooitGebruikt,
    #[error(
        "Dit deel heeft geen bedrag. Zet er één bij: `euro`, `van_norm` of `rijen`. Noemt de bron geen bedrag, schrijf dan: rijen = [{{ onbekend = true }}]."
    )]
    DeelZonderBedrag,
    #[error(
        "Dit deel heeft meer dan één bedrag. Kies `euro`, `van_norm` of `rijen`, of maak er twee delen van."
    )]
    DeelMetBedragen,
    #[error(
        "Bij soort = \"onbekend\" hoort geen bedrag. Haal het bedrag weg, of kies een andere soort."
    )]
    OnbekendMetBedrag,
    #[error("In een rij hoort precies één van `euro`, `van_norm` en `onbekend = true`.")]
    Rijbedrag,
    #[error("`{veld}` past alleen bij {bij}. Haal het weg, of verander dat.")]
    PastAlleenBij { veld: &'static str, bij: &'static str },
    #[error(
        "Dit deelmaximum is hoger dan het hele bedrag ({geheel} euro). Controleer beide bedragen."
    )]
    DeelmaximumTeHoog { geheel: String },
    #[error("Bij soort = \"{soort}\" hoort een `tabel` met normen.")]
    NormZonderTabel { soort: &'static str },
    #[error(
        "Een `tabel` met normen hoort bij soort = \"tabel\" of \"tabel_bruto\". Zet dat erbij, of haal de tabel weg."
    )]
    TabelZonderSoort,
    #[error("In een rij met een norm hoort precies één van `per_maand` en `per_jaar`.")]
    Normrij,
    #[error("`{laag}` is niet lager dan `{hoog}`. Draai ze om, of verander er een.")]
    NietLager { laag: &'static str, hoog: &'static str },
    #[error("`{laag}` is hoger dan `{hoog}`. Draai ze om, of verander er een.")]
    Omgekeerd { laag: &'static str, hoog: &'static str },
    #[error(
        "{procent} procent van een norm komt niet voor.{bedoeld} Schrijf 120 voor 120 procent."
    )]
    VreemdProcent { procent: String, bedoeld: String },
    #[error("`tot_aow` en `vanaf_aow` kunnen niet samen. Haal er een weg.")]
    VoorEnNaAow,
    #[error("Zo oud wordt niemand. Controleer de leeftijd.")]
    VreemdeLeeftijd,
    #[error("Deze voorwaarde zegt niets: vul minstens één veld in.")]
    ZegtNiets,
    #[error(
        "Het kenmerk \"{woord}\" kennen wij niet.{bedoeld} Kies een vast woord, of stel een eigen vraag: [[vraag]] met deze id. Vaste woorden: {kan}."
    )]
    OnbekendKenmerk { woord: String, bedoeld: String, kan: String },
    #[error("Een periode is van 1 tot en met 240 maanden.")]
    VreemdePeriode,
    #[error("Bij grens = \"eigen\" hoort een `tabel` met grenzen.")]
    EigenZonderTabel,
    #[error(
        "Een `tabel` met grenzen hoort bij grens = \"eigen\". Zet dat erbij, of haal de tabel weg."
    )]
    TabelZonderEigen,
    #[error(
        "{bedrag} euro is de landelijke grens van de bijstand. Schrijf grens = \"bijstand\": dan verandert ze elk jaar vanzelf mee."
    )]
    LandelijkeGrens { bedrag: String },
    #[error(
        "Een gemeente of waterschap mag 90 tot en met 100 procent van de norm kiezen, geen {procent}."
    )]
    KwijtscheldingProcent { procent: String },
    #[error(
        "Een gemeente of waterschap mag hoogstens {hoogstens} euro extra spaargeld toestaan voor een paar. Vul hier het bedrag voor een paar in."
    )]
    ExtraSpaargeld { hoogstens: String },
    #[error(
        "Er is al een besluit van \"{naam}\" voor dezelfde gemeente en tijd. Geef het oude een `tot_en_met`."
    )]
    BesluitenOverlappen { naam: String },
    #[error("Meer dan 100 procent kan niet.")]
    MeerDanAlles,
    #[error("Een bedrag hoort alleen bij uitkomst = \"recht\". Haal het bedrag weg.")]
    BedragZonderRecht,
    #[error("Een aantal van 0 heeft hier geen zin. Vul een ander getal in, of haal het veld weg.")]
    NulKeer,
}

/// What may be meant so, but is often a slip.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[expect(missing_docs, reason = "the sentence says what each means")]
pub enum Waarschuwing {
    #[error(
        "Er staan bedragen, maar de bron heeft geen jaar. Zet het jaar erbij (bron.jaar): zonder jaar weet een inwoner niet of het bedrag nog klopt."
    )]
    BedragZonderJaar,
    #[error(
        "Is dit percentage met of zonder vakantiegeld? Zet vakantiegeld = \"met\" of \"zonder\" erbij als de bron het zegt. Nu wordt alleen gezegd wat in beide gevallen klopt."
    )]
    ProcentZonderBasis,
    #[error(
        "Deze leeftijd heeft geen einde. Telt het kind tot de 18e verjaardag mee? Zet dan tot_en_met = 17 erbij."
    )]
    LeeftijdZonderEinde,
    #[error(
        "Deze bron is voor het laatst bekeken op {gezien}, meer dan anderhalf jaar geleden. Kijk of ze nog klopt, en zet de nieuwe dag erbij."
    )]
    OudGezien { gezien: String },
    #[error(
        "De bedragen zijn van {jaar}, meer dan anderhalf jaar geleden. Zoek de bedragen van nu."
    )]
    OudJaar { jaar: i16 },
    #[error(
        "Zekerheid \"A\" is voor een bron van 2025 of later; hier staat {jaar}. Kies \"B\" of \"C\"."
    )]
    TeZeker { jaar: i16 },
    #[error(
        "Een zin in deze tekst telt {woorden} woorden. Maak er kortere zinnen van: hoogstens 20 woorden leest prettig."
    )]
    LangeZin { woorden: usize },
}
