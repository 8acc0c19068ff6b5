//! People and households: who gets it, ages, children, school.

use super::woord;

woord! {
    /// Wat voor regeling het is.
    enum Regelsoort {
        /// Geld voor wie lang weinig inkomen heeft (individuele inkomenstoeslag).
        Inkomenstoeslag,
        /// Geld om mee te doen: sport, cultuur, verenigingen.
        Meedoen,
        /// Hulp voor kinderen: school, kleding, sport.
        Kindpakket,
        /// Zorgkosten en zorgverzekering.
        Zorg,
        /// Hulp voor ouderen.
        Ouderen,
        /// Wasmachine, koelkast, meubels.
        Witgoed,
        /// Computer, laptop, internet.
        Computer,
        /// Kosten van wonen en energie.
        Wonen,
        /// Kinderopvang.
        Opvang,
        /// Studie.
        Studie,
        /// Bijzondere bijstand.
        BijzondereBijstand,
        /// Hulp in nood.
        Noodhulp,
        /// Een fonds dat kosten betaalt.
        Fonds,
        /// Een pas met korting of tegoed.
        Pas,
        /// Hulp bij schulden.
        Schulden,
    }
}

woord! {
    /// Voor wie een regeling is.
    #[derive(Default)]
    enum Voor {
        /// Eén keer voor het huishouden.
        #[default]
        Huishouden,
        /// Voor ieder in het gezin: aanvrager, partner en kinderen.
        Persoon,
        /// Voor aanvrager en partner, ieder apart.
        Volwassene,
        /// Voor elk kind.
        Kind,
    }
}

woord! {
    /// Om wie het gaat bij een voorwaarde.
    enum Wie {
        /// Om wie de regeling vraagt: de persoon zelf, of bij een regeling voor het huishouden de aanvrager.
        Zelf,
        /// De aanvrager.
        Aanvrager,
        /// Aanvrager en partner allebei.
        Beiden,
        /// Een van aanvrager en partner.
        EenVanBeiden,
        /// Iemand in het gezin, kinderen ook.
        Iemand,
        /// Iedereen in het gezin.
        Iedereen,
    }
}

woord! {
    /// Wat voor huishouden het is.
    enum Huishoudsoort {
        /// Zonder partner en zonder kind onder de 18.
        Alleenstaand,
        /// Zonder partner, met een kind onder de 18.
        AlleenstaandeOuder,
        /// Met partner, met of zonder kinderen.
        Paar,
        /// Met partner, zonder kind onder de 18.
        PaarZonderKinderen,
        /// Met partner en een kind onder de 18.
        PaarMetKinderen,
        /// In een inrichting.
        Inrichting,
        /// Wie kosten deelt met andere volwassenen in huis.
        Kostendeler,
    }
}

woord! {
    /// De dag waarop een leeftijd telt.
    enum Leeftijdsdag {
        /// De peildatum.
        Nu,
        /// 1 januari van het jaar.
        #[serde(rename = "1_januari")]
        EersteJanuari,
        /// 1 maart van het jaar.
        #[serde(rename = "1_maart")]
        EersteMaart,
        /// De leeftijd die in het kalenderjaar bereikt wordt.
        InHetJaar,
        /// De leeftijd die in het schooljaar bereikt wordt.
        InHetSchooljaar,
    }
}

woord! {
    /// Een leeftijd. Van en tot en met horen erbij.
    struct Leeftijd {
        /// Vanaf deze leeftijd.
        #[serde(default)]
        van: Option<u8>,
        /// Tot en met deze leeftijd: `17` is tot de 18e verjaardag.
        #[serde(default)]
        tot_en_met: Option<u8>,
        /// Tot de AOW-leeftijd.
        #[serde(default)]
        tot_aow: bool,
        /// Vanaf de AOW-leeftijd.
        #[serde(default)]
        vanaf_aow: bool,
        /// Van wie.
        #[serde(default = "zelf")]
        wie: Wie,
        /// Op welke dag.
        #[serde(default = "nu")]
        op: Leeftijdsdag,
    }
}

woord! {
    /// Kinderen in het gezin.
    struct Kinderen {
        /// Vanaf deze leeftijd.
        #[serde(default)]
        van: Option<u8>,
        /// Tot en met deze leeftijd.
        #[serde(default)]
        tot_en_met: Option<u8>,
        /// Op welke dag de leeftijd telt.
        #[serde(default = "nu")]
        op: Leeftijdsdag,
        /// Op welke school, als dat telt.
        #[serde(default)]
        school: Vec<School>,
        /// Alleen kinderen met kinderbijslag of pleegvergoeding.
        #[serde(default)]
        met_kinderbijslag: bool,
        /// Welke kinderen daaraan moeten voldoen.
        #[serde(default = "een_kind")]
        welke: WelkeKinderen,
        /// Hoeveel kinderen het er minstens zijn. Weggelaten: één.
        #[serde(default)]
        minstens: Option<u8>,
        /// Hoeveel kinderen het er hoogstens zijn; `0` is: geen.
        #[serde(default)]
        hoogstens: Option<u8>,
    }
}

woord! {
    /// Welke kinderen aan een voorwaarde moeten voldoen.
    enum WelkeKinderen {
        /// Het aantal kinderen dat eraan voldoet telt.
        Aantal,
        /// Het oudste kind onder de 18.
        Oudste,
        /// Het jongste kind.
        Jongste,
        /// Elk kind.
        Elk,
    }
}

woord! {
    /// Een school of een stap daarin.
    enum School {
        /// Voorschool of peuteropvang met een indicatie.
        Voorschool,
        /// Basisschool, alle groepen.
        Basisschool,
        /// Groep 7 of 8 van de basisschool.
        #[serde(rename = "groep_7_of_8")]
        Groep7Of8,
        /// Groep 8, en dit jaar naar de middelbare school.
        OvergangNaarVoortgezet,
        /// Voor het eerst op de middelbare school.
        Brugklas,
        /// Middelbare school.
        Voortgezet,
        /// Mbo.
        Mbo,
        /// Mbo, eerste of tweede jaar.
        #[serde(rename = "mbo_jaar_1_of_2")]
        MboJaar1Of2,
        /// Hbo of universiteit.
        Hoger,
    }
}

woord! {
    /// Hoeveel het er zijn.
    struct Aantal {
        /// Minstens zoveel.
        #[serde(default)]
        minstens: Option<u8>,
        /// Hoogstens zoveel.
        #[serde(default)]
        hoogstens: Option<u8>,
    }
}

pub(super) fn zelf() -> Wie {
    Wie::Zelf
}

pub(super) fn nu() -> Leeftijdsdag {
    Leeftijdsdag::Nu
}

fn een_kind() -> WelkeKinderen {
    WelkeKinderen::Aantal
}
