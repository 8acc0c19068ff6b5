//! What a municipality or a water board decided about kwijtschelding of taxes.

use super::{Vindplaats, woord};
use crate::{Bedrag, Dag, Procent};

woord! {
    /// Een besluit over kwijtschelding van lokale belastingen.
    struct Kwijtscheldingsbesluit {
        /// Wie het besluit nam.
        door: Heffer,
        /// De naam: `"waterschap Rijn en IJssel"`.
        naam: String,
        /// Wie het uitvoert, als dat een ander is: `"GBLT"`.
        #[serde(default)]
        uitvoerder: Option<String>,
        /// Voor welke gemeenten van dit bestand, als het niet alle zijn.
        #[serde(default)]
        gemeenten: Vec<String>,
        /// Eerste dag waarop dit geldt.
        #[serde(default)]
        vanaf: Option<Dag>,
        /// Laatste dag waarop dit geldt.
        #[serde(default)]
        tot_en_met: Option<Dag>,
        /// Percentage van de bijstandsnorm, 90 tot en met 100. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        procent: Option<Procent>,
        /// Waarmee vanaf de AOW-leeftijd gerekend wordt. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        aow: Option<AowNorm>,
        /// Extra spaargeld dat mag: voor een paar; een ander mag er een deel van. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        extra_spaargeld: Option<Bedrag>,
        /// Of kosten van kinderopvang meetellen. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        kinderopvang: Option<bool>,
        /// Of een ondernemer kwijtschelding kan krijgen voor zijn privébelastingen. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        ondernemer: Option<bool>,
        /// Voor welke heffingen.
        #[serde(default)]
        heffing: Vec<Heffing>,
        /// Voor welke heffingen nooit.
        #[serde(default)]
        nooit: Vec<String>,
        /// Tot zoveel weken na de aanslag kunt u het vragen.
        #[serde(default)]
        weken_na_aanslag: Option<u8>,
        /// Tot zoveel maanden nadat u betaald hebt.
        #[serde(default)]
        maanden_na_betaling: Option<u8>,
        /// Wat een inwoner verder moet weten, in gewone taal.
        #[serde(default)]
        uitleg: Option<String>,
        /// Adres van de pagina.
        #[serde(default)]
        url: Option<String>,
        /// Waar dit staat.
        bron: Vindplaats,
    }
}

woord! {
    /// Wie de belasting heft.
    enum Heffer {
        /// De gemeente.
        Gemeente,
        /// Een waterschap.
        Waterschap,
    }
}

woord! {
    /// Waarmee vanaf de AOW-leeftijd gerekend wordt.
    enum AowNorm {
        /// De bijstandsnorm voor wie AOW heeft.
        Bijstandsnorm,
        /// De netto AOW.
        NettoAow,
        /// De netto AOW, ook voor wie jonger is.
        NettoAowVoorIedereen,
    }
}

woord! {
    /// Een heffing waarvoor kwijtschelding kan.
    struct Heffing {
        /// De naam: `"afvalstoffenheffing"`.
        naam: String,
        /// Welk deel, als het niet de hele heffing is: `"alleen het vaste deel"`.
        #[serde(default)]
        deel: Option<String>,
        /// Tot hoeveel.
        #[serde(default)]
        hoogstens: Option<Heffingsmaximum>,
    }
}

woord! {
    /// Tot hoeveel van een heffing.
    struct Heffingsmaximum {
        /// Het getal voor een huishouden van één persoon, of voor iedereen.
        aantal: Bedrag,
        /// Het getal voor meer personen, als dat anders is.
        #[serde(default)]
        meer_personen: Option<Bedrag>,
        /// Waarin.
        eenheid: Eenheid,
    }
}

woord! {
    /// Waarin een maximum geteld wordt.
    enum Eenheid {
        /// Euro.
        Euro,
        /// Kubieke meter water.
        M3,
        /// Kilo.
        Kilo,
        /// Keren dat de container geleegd is.
        Ledigingen,
        /// Keren dat er iets in een container gegooid is.
        Inworpen,
        /// Honden.
        Honden,
        /// Procent van de heffing.
        Procent,
    }
}
