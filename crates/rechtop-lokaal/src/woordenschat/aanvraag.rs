//! How, when and how often something is claimed.

use super::{Voor, Voorwaarde, woord};
use crate::MaandDag;

woord! {
    /// Hoe, wanneer en hoe vaak een regeling wordt aangevraagd.
    #[derive(Default)]
    struct Aanvraag {
        /// Langs welke weg. De eerste die kan is de gewone.
        #[serde(default)]
        weg: Vec<Weg>,
        /// Wie de regeling vanzelf krijgt, of met een kort formulier.
        #[serde(default)]
        vanzelf: Vec<Vanzelf>,
        /// Adres van de pagina of het formulier.
        #[serde(default)]
        url: Option<String>,
        /// Hoe het gaat, in gewone taal.
        #[serde(default)]
        hoe: Option<String>,
        /// Welke papieren u nodig hebt.
        #[serde(default)]
        nodig: Vec<String>,
        /// In welke tijd van het jaar u aanvraagt.
        #[serde(default)]
        venster: Option<Venster>,
        /// In welke tijd van het jaar u het geld besteedt.
        #[serde(default)]
        besteden: Option<Venster>,
        /// U vraagt aan vóór u de kosten maakt.
        #[serde(default)]
        voor_de_kosten: bool,
        /// Tot zoveel maanden na de rekening.
        #[serde(default)]
        maanden_na_kosten: Option<u8>,
        /// Tot zoveel maanden na het kalenderjaar.
        #[serde(default)]
        maanden_na_jaar: Option<u8>,
        /// Tot zoveel maanden terug.
        #[serde(default)]
        maanden_terug: Option<u8>,
        /// Hoe vaak.
        #[serde(default)]
        hoe_vaak: Vec<HoeVaak>,
        /// Hoe er betaald wordt, in gewone taal.
        #[serde(default)]
        betaling: Option<String>,
        /// Waarnaast u dit niet kunt krijgen, in gewone taal: `"het Jeugdfonds"`.
        #[serde(default)]
        niet_naast: Vec<String>,
        /// Het geld kan op raken.
        #[serde(default)]
        op_is_op: bool,
    }
}

woord! {
    /// Een weg waarlangs wordt aangevraagd.
    enum Weg {
        /// Zelf, op de website.
        Digitaal,
        /// Met een papieren formulier.
        Papier,
        /// Per e-mail.
        Mail,
        /// Per telefoon.
        Telefoon,
        /// Aan de balie of bij een spreekuur.
        Balie,
        /// Alleen via een hulpverlener, school of andere tussenpersoon.
        Tussenpersoon,
        /// Een organisatie meldt u aan.
        Organisatie,
    }
}

woord! {
    /// Wie niet of korter hoeft aan te vragen.
    struct Vanzelf {
        /// Wat er moet gelden. Een lege lijst is: iedereen die recht heeft.
        als: Vec<Voorwaarde>,
        /// Hoe het dan gaat.
        hoe: Gemak,
    }
}

woord! {
    /// Hoe makkelijk het gaat.
    enum Gemak {
        /// U krijgt het vanzelf.
        Vanzelf,
        /// U krijgt het formulier thuis.
        FormulierThuis,
        /// U vult een kort formulier in.
        KortFormulier,
    }
}

woord! {
    /// Een tijd van het jaar, elk jaar weer.
    struct Venster {
        /// Eerste dag: `"01-01"`.
        van: MaandDag,
        /// Laatste dag: `"08-31"`.
        tot_en_met: MaandDag,
    }
}

woord! {
    /// Hoe vaak iets gegeven wordt.
    struct HoeVaak {
        /// Zoveel keer.
        #[serde(default = "een_keer")]
        keer: u8,
        /// Per wat.
        per: Termijn,
        /// Zoveel jaren of maanden, bij `per = "jaren"` of `"maanden"`.
        #[serde(default)]
        aantal: Option<u8>,
        /// Voor wie of wat het geteld wordt.
        #[serde(default)]
        voor: Option<Voor>,
        /// Voor welk ding, als het per ding geteld wordt: `"fiets"`.
        #[serde(default)]
        waarvoor: Option<String>,
        /// Zoveel jaren moeten ertussen zitten.
        #[serde(default)]
        jaren_ertussen: Option<u8>,
    }
}

woord! {
    /// Een termijn.
    enum Termijn {
        /// Per twaalf maanden.
        TwaalfMaanden,
        /// Per kalenderjaar.
        Kalenderjaar,
        /// Per schooljaar.
        Schooljaar,
        /// Per zoveel maanden.
        Maanden,
        /// Per zoveel jaren.
        Jaren,
        /// In een leven, of in de hele tijd dat iemand ervoor in aanmerking komt.
        Ooit,
    }
}

fn een_keer() -> u8 {
    1
}
