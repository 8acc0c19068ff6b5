//! Tests of income: up to what, of which norm, how it is counted, and over which time.

use super::{Huishoudsoort, Voorwaarde, woord};
use crate::{Bedrag, Procent};

woord! {
    /// Hoeveel inkomen het gezin mag hebben.
    struct Inkomen {
        /// Hoogstens dit percentage van de norm. Weggelaten: de bron noemt geen grens, de gemeente beslist.
        #[serde(default)]
        hoogstens: Option<Procent>,
        /// Meer dan dit percentage van de norm: de ondergrens van een band.
        #[serde(default)]
        boven: Option<Procent>,
        /// Tot dit percentage is het zeker; tussen dit en `hoogstens` beslist de uitvoerder.
        #[serde(default)]
        zeker_tot: Option<Procent>,
        /// Waarvan het percentage is.
        #[serde(default)]
        norm: Norm,
        /// Hoe het inkomen geteld wordt.
        #[serde(default = "onbekend")]
        vakantiegeld: Vakantiegeld,
        /// Over welke tijd het inkomen zo laag moet zijn. Weggelaten: nu.
        #[serde(default)]
        periode: Option<Periode>,
        /// Bedrag per jaar (bruto) dat niet meetelt, boven op de norm.
        #[serde(default)]
        vrij_per_jaar: Option<Bedrag>,
    }
}

woord! {
    /// Waarvan een percentage genomen wordt.
    struct Norm {
        /// Welke norm.
        #[serde(default = "bijstandsnorm")]
        soort: Normsoort,
        /// Of de norm lager is voor wie kosten deelt met andere volwassenen in huis. Weggelaten: de bron zegt het niet.
        #[serde(default)]
        kostendelersnorm: Option<bool>,
        /// Een alleenstaande ouder heeft dit percentage van de norm voor een paar (landelijk 70).
        #[serde(default)]
        alleenstaande_ouder: Option<Procent>,
        /// Iedereen heeft de norm van een paar.
        #[serde(default)]
        paarnorm_voor_iedereen: bool,
        /// Eigen normen van de gemeente, bij `soort = "tabel"`. De eerste rij die past geldt.
        #[serde(default)]
        tabel: Vec<Normrij>,
    }
}

woord! {
    /// Een rij van een eigen normtabel.
    struct Normrij {
        /// Voor welke huishoudens.
        #[serde(default)]
        huishouden: Vec<Huishoudsoort>,
        /// Wat er verder moet gelden.
        #[serde(default)]
        als: Vec<Voorwaarde>,
        /// De norm per maand.
        #[serde(default)]
        per_maand: Option<Bedrag>,
        /// De norm per jaar.
        #[serde(default)]
        per_jaar: Option<Bedrag>,
    }
}

woord! {
    /// Welke norm.
    enum Normsoort {
        /// De bijstandsnorm van het huishouden, netto per maand.
        Bijstandsnorm,
        /// Het bruto minimumloon per maand, met een bruto inkomen.
        BrutoMinimumloon,
        /// Het inkomen waarbij de zorgtoeslag stopt, met een bruto jaarinkomen.
        Zorgtoeslaggrens,
        /// Een tabel in dit bestand, met een netto inkomen per maand.
        Tabel,
        /// Een tabel in dit bestand, met een bruto inkomen per jaar.
        TabelBruto,
    }
}

woord! {
    /// Of vakantiegeld meetelt, bij het inkomen en bij de norm.
    enum Vakantiegeld {
        /// Zonder vakantiegeld.
        Zonder,
        /// Met vakantiegeld.
        Met,
        /// De bron zegt het niet.
        Onbekend,
    }
}

woord! {
    /// Over welke tijd.
    struct Periode {
        /// Zoveel maanden.
        maanden: u16,
        /// Van de laatste zoveel maanden: 36 van de laatste 48.
        #[serde(default)]
        van_de: Option<u16>,
        /// Hoe over die tijd getoetst wordt.
        #[serde(default = "onbekende_toets")]
        hoe: Toets,
        /// Zoveel weken mag het inkomen hoger geweest zijn.
        #[serde(default)]
        onderbreking_weken: Option<u8>,
        /// Zoveel maanden mag er geen inkomen geweest zijn.
        #[serde(default)]
        zonder_inkomen_maanden: Option<u8>,
        /// Een andere termijn voor wie aan een voorwaarde voldoet. De eerste die past geldt.
        #[serde(default)]
        anders: Vec<AndereTermijn>,
    }
}

woord! {
    /// Een andere termijn, voor wie aan een voorwaarde voldoet.
    struct AndereTermijn {
        /// Wat er moet gelden.
        als: Vec<Voorwaarde>,
        /// Zoveel maanden.
        maanden: u16,
    }
}

woord! {
    /// Hoe over een periode getoetst wordt.
    enum Toets {
        /// Het gemiddelde over de hele periode.
        Gemiddeld,
        /// Elke maand apart: één maand erboven is te veel.
        ElkeMaand,
        /// Elk kalenderjaar apart.
        ElkKalenderjaar,
        /// De bron zegt het niet.
        Onbekend,
    }
}

woord! {
    /// Wat er per maand overblijft na de vaste lasten.
    struct Leefgeld {
        /// Zoveel per huishouden mag overblijven.
        basis: Bedrag,
        /// En zoveel voor elke persoon erbij.
        per_persoon: Bedrag,
    }
}

impl Default for Norm {
    fn default() -> Norm {
        Norm {
            soort: Normsoort::Bijstandsnorm,
            kostendelersnorm: None,
            alleenstaande_ouder: None,
            paarnorm_voor_iedereen: false,
            tabel: Vec::new(),
        }
    }
}

fn bijstandsnorm() -> Normsoort {
    Normsoort::Bijstandsnorm
}

fn onbekend() -> Vakantiegeld {
    Vakantiegeld::Onbekend
}

fn onbekende_toets() -> Toets {
    Toets::Onbekend
}
