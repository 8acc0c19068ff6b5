//! What a scheme gives.

use super::{Norm, Vakantiegeld, Voor, Voorwaarde, woord};
use crate::{Bedrag, Procent};

woord! {
    /// Een deel van wat een regeling geeft. De delen worden opgeteld.
    struct Bedragdeel {
        /// Waarvoor, als er meer delen zijn: `"schoolspullen"`.
        #[serde(default)]
        waarvoor: Option<String>,
        /// Wat het is.
        #[serde(default = "geld")]
        soort: Bedragsoort,
        /// Hoe vaak.
        #[serde(default = "per_jaar")]
        elke: Elke,
        /// Voor wie dit deel telt, als dat anders is dan de regeling: `per = "kind"` telt het voor elk kind.
        #[serde(default)]
        per: Option<Voor>,
        /// Aan wie dit deel toekomt. Alles in de lijst moet gelden.
        #[serde(default)]
        als: Vec<Voorwaarde>,
        /// Het bedrag, als het voor iedereen gelijk is.
        #[serde(default)]
        euro: Option<Bedrag>,
        /// Het bedrag als percentage van een norm.
        #[serde(default)]
        van_norm: Option<VanNorm>,
        /// Het bedrag per soort huishouden, leeftijd, school of inkomen. De eerste rij die past geldt; past er geen, dan is het deel nul.
        #[serde(default)]
        rijen: Vec<Bedragrij>,
        /// Dit percentage van de kosten wordt betaald.
        #[serde(default)]
        deel_van_kosten: Option<Procent>,
        /// Zoveel betaalt u eerst zelf.
        #[serde(default)]
        eerst_zelf: Option<Bedrag>,
        /// Wat er hoogstens aan één ding mag opgaan.
        #[serde(default)]
        waarvan: Vec<Deelmaximum>,
        /// Het bedrag wordt lager bij een hoger inkomen.
        #[serde(default)]
        afbouw: Option<Afbouw>,
        /// Aan hoeveel personen of dingen het hoogstens gegeven wordt.
        #[serde(default)]
        hoogstens_keer: Option<u8>,
        /// Hoeveel maanden het hoogstens duurt, bij een bedrag per maand.
        #[serde(default)]
        hoogstens_maanden: Option<u8>,
        /// Looptijd in maanden, bij een lening.
        #[serde(default)]
        looptijd_maanden: Option<u16>,
    }
}

woord! {
    /// Een rij: wat er moet gelden, en wat het dan is.
    struct Bedragrij {
        /// Wat er moet gelden. Een lege lijst past altijd.
        #[serde(default)]
        als: Vec<Voorwaarde>,
        /// Het bedrag.
        #[serde(default)]
        euro: Option<Bedrag>,
        /// Het bedrag als percentage van een norm.
        #[serde(default)]
        van_norm: Option<VanNorm>,
        /// Het bedrag staat niet in de bron.
        #[serde(default)]
        onbekend: bool,
    }
}

woord! {
    /// Een bedrag als percentage van een norm per maand.
    struct VanNorm {
        /// Het percentage.
        procent: Procent,
        /// Nog een percentage daarover: 70 bij een alleenstaande, als de norm die van een paar is.
        #[serde(default)]
        daarvan: Option<Procent>,
        /// De norm.
        #[serde(default)]
        norm: Norm,
        /// Met of zonder vakantiegeld. Onbekend: er wordt geen bedrag genoemd.
        vakantiegeld: Vakantiegeld,
        /// Hoe het afgerond wordt.
        #[serde(default = "op_centen")]
        afronding: Afronding,
    }
}

woord! {
    /// Hoe een bedrag wordt afgerond.
    enum Afronding {
        /// Op centen.
        Centen,
        /// Op hele euro's, gewoon.
        Euros,
        /// Op hele euro's, naar boven.
        EurosOmhoog,
    }
}

woord! {
    /// Wat een deel is.
    enum Bedragsoort {
        /// Geld dat op de rekening komt.
        Geld,
        /// Kosten die betaald worden, tot een maximum.
        Hoogstens,
        /// Een tegoed of bon.
        Tegoed,
        /// Een lening.
        Lening,
        /// Iets in natura: een laptop, een les, een pakket. Een bedrag erbij is wat het hoogstens kost.
        Natura,
        /// Korting.
        Korting,
        /// De bron noemt geen bedrag: dat bepaalt de uitvoerder.
        Onbekend,
    }
}

woord! {
    /// Hoe vaak een bedrag gegeven wordt.
    enum Elke {
        /// Per maand.
        Maand,
        /// Per twaalf maanden of per kalenderjaar.
        Jaar,
        /// Per schooljaar.
        Schooljaar,
        /// Eén keer.
        Keer,
    }
}

woord! {
    /// Wat aan één ding hoogstens mag opgaan.
    struct Deelmaximum {
        /// Waaraan: `"spullen"`.
        waarvoor: String,
        /// Hoogstens zoveel.
        hoogstens: Bedrag,
    }
}

woord! {
    /// Hoe een bedrag lager wordt bij een hoger inkomen.
    struct Afbouw {
        /// Boven dit percentage van de norm.
        boven: Procent,
        /// Zoveel procent van wat het inkomen daarboven is, gaat eraf.
        eraf: Procent,
        /// De norm.
        #[serde(default)]
        norm: Norm,
        /// Met of zonder vakantiegeld.
        vakantiegeld: Vakantiegeld,
        /// Over welke tijd het inkomen boven de norm geteld wordt: één maand, of een jaar.
        over: Elke,
    }
}

fn geld() -> Bedragsoort {
    Bedragsoort::Geld
}

fn per_jaar() -> Elke {
    Elke::Jaar
}

fn op_centen() -> Afronding {
    Afronding::Centen
}
