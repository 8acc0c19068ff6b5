//! The head of a file and of a scheme, its versions and their sources.

use super::{
    Aanvraag, Bedragdeel, Kwijtscheldingsbesluit, Regelsoort, Voor, Voorwaarde, Vraag, woord,
};
use crate::{Bedrag, Dag};

woord! {
    /// Een regelbestand: de regelingen van een gemeente, of van gemeenten die dezelfde regels hebben.
    struct Bestand {
        /// Voor welke gemeenten dit bestand is: `["zutphen"]`. `["*"]` is: overal.
        gemeenten: Vec<String>,
        /// Wie de regelingen uitvoert, als dat niet "gemeente" met de naam is: `"Werkplein Hart van West-Brabant"`.
        #[serde(default)]
        uitvoerder: Option<String>,
        /// De website waar een inwoner verder leest.
        #[serde(default)]
        website: Option<String>,
        /// Waar een inwoner terecht kan, in gewone taal: adres, telefoon, spreekuur.
        #[serde(default)]
        loket: Option<String>,
        /// Wanneer de bronnen van dit bestand voor het laatst zijn bekeken.
        gezien: Dag,
        /// Vragen die alleen deze gemeente nodig heeft.
        #[serde(default)]
        vraag: Vec<Vraag>,
        /// De regelingen.
        #[serde(default)]
        regeling: Vec<Regeling>,
        /// Wat de gemeente en haar waterschappen over kwijtschelding van belastingen hebben besloten.
        #[serde(default)]
        kwijtschelding: Vec<Kwijtscheldingsbesluit>,
        /// Huishoudens met de uitkomst die erbij hoort, om het bestand te toetsen.
        #[serde(default)]
        voorbeeld: Vec<Voorbeeld>,
    }
}

woord! {
    /// Een regeling.
    struct Regeling {
        /// Vaste naam, in kleine letters: `kindpakket`.
        id: String,
        /// De naam die inwoners kennen: `"Kindpakket"`.
        naam: String,
        /// Wat voor regeling het is.
        soort: Regelsoort,
        /// Voor wie: één keer voor het huishouden, of voor ieder die aan de voorwaarden voldoet.
        #[serde(default)]
        voor: Voor,
        /// Wat een inwoner moet weten, in gewone taal en korte zinnen.
        uitleg: String,
        /// Wie de regeling uitvoert, als dat een ander is dan in de kop van het bestand.
        #[serde(default)]
        uitvoerder: Option<String>,
        /// Welke landelijke wegwijzer of algemene regeling niet meer getoond wordt, omdat deze regeling het is: `"individuele_inkomenstoeslag"`, `"algemeen/leergeld"`.
        #[serde(default)]
        vervangt: Option<String>,
        /// Voor welke gemeenten van dit bestand, als het niet alle zijn.
        #[serde(default)]
        gemeenten: Vec<String>,
        /// Hoe en wanneer u de regeling aanvraagt.
        #[serde(default)]
        aanvraag: Aanvraag,
        /// De regels, per periode. De versie van de peildatum geldt.
        versie: Vec<Versie>,
    }
}

woord! {
    /// De regels van een regeling in een periode.
    struct Versie {
        /// Eerste dag waarop deze regels gelden; weggelaten: altijd al.
        #[serde(default)]
        vanaf: Option<Dag>,
        /// Laatste dag waarop deze regels gelden; weggelaten: tot ze veranderen. Zonder latere versie is de regeling daarna vervallen.
        #[serde(default)]
        tot_en_met: Option<Dag>,
        /// Voor welke gemeenten van de regeling deze versie is, als ze per gemeente verschilt.
        #[serde(default)]
        gemeenten: Vec<String>,
        /// Waar dit staat.
        bron: Vindplaats,
        /// Wat er moet gelden. Alles in de lijst moet gelden.
        #[serde(default)]
        voorwaarden: Vec<Voorwaarde>,
        /// Wat het oplevert. De delen worden opgeteld.
        #[serde(default)]
        bedrag: Vec<Bedragdeel>,
    }
}

woord! {
    /// Waar regels en bedragen staan, en hoe zeker dat is.
    struct Vindplaats {
        /// Naam van de pagina, verordening of bron: `"zutphen.nl/kindpakket"`.
        titel: String,
        /// Adres van de bron.
        #[serde(default)]
        url: Option<String>,
        /// Jaar waarvoor de bedragen golden. Weggelaten: de bron noemt geen jaar.
        #[serde(default)]
        jaar: Option<i16>,
        /// Wanneer de bron is bekeken, als dat anders is dan in de kop van het bestand.
        #[serde(default)]
        gezien: Option<Dag>,
        /// Hoe zeker het is.
        zekerheid: Zekerheid,
        /// Wat er aan de bron ontbreekt of onzeker is, voor wie het bestand bijhoudt.
        #[serde(default)]
        opmerking: Option<String>,
    }
}

woord! {
    /// Hoe zeker een bron is.
    enum Zekerheid {
        /// Pagina of regel van de gemeente zelf, met een jaartal vanaf 2025.
        #[serde(rename = "A")]
        A,
        /// Pagina of regel van de gemeente zelf, uit 2022 tot en met 2024 of zonder jaartal.
        #[serde(rename = "B")]
        B,
        /// Ouder, of van een ander.
        #[serde(rename = "C")]
        C,
        /// Alleen genoemd in een beleidsstuk.
        #[serde(rename = "D")]
        D,
        /// Gezocht en niet gevonden.
        #[serde(rename = "X")]
        X,
    }
}

woord! {
    /// Een huishouden met de uitkomst die de regels moeten geven.
    struct Voorbeeld {
        /// Wat het voorbeeld laat zien.
        naam: String,
        /// De regeling: `kindpakket`.
        regeling: String,
        /// Het huishouden, zoals `rechtop check` het leest, als JSON. De gemeente mag weggelaten worden.
        huishouden: String,
        /// Wat eruit moet komen.
        uitkomst: Uitkomst,
        /// Het bedrag per maand, als daar iets uit moet komen.
        #[serde(default)]
        per_maand: Option<Bedrag>,
        /// Het bedrag per jaar.
        #[serde(default)]
        per_jaar: Option<Bedrag>,
        /// Het bedrag dat één keer betaald wordt.
        #[serde(default)]
        eenmalig: Option<Bedrag>,
        /// Het bedrag dat het hoogstens is.
        #[serde(default)]
        hoogstens: Option<Bedrag>,
        /// Waar het voorbeeld vandaan komt: de pagina met het bedrag, of hoe het is uitgerekend.
        bron: String,
    }
}

woord! {
    /// Wat de regels over een huishouden zeggen.
    enum Uitkomst {
        /// Er is recht.
        Recht,
        /// Er is geen recht.
        GeenRecht,
        /// Er is nog iets niet bekend.
        Onbekend,
    }
}
