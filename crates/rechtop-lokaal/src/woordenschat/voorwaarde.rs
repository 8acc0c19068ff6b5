//! A condition: a subject and what must be true of it. Conditions are joined by `een_van`, `alle` and `niet`.

use serde::{Deserialize, Serialize};

use super::{
    Aantal, Huishoudsoort, Inkomen, Kenmerken, Kinderen, Leefgeld, Leeftijd, School, Vermogen, Wie,
    woord,
};

/// Eén voorwaarde. In een regelbestand: `{ leeftijd = { van = 21, tot_aow = true } }`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[cfg_attr(feature = "lezen", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Voorwaarde {
    /// Alles hierin moet gelden.
    Alle(Vec<Voorwaarde>),
    /// Eén hiervan is genoeg.
    EenVan(Vec<Voorwaarde>),
    /// Dit mag niet gelden.
    Niet(Box<Voorwaarde>),
    /// Het inkomen.
    Inkomen(Inkomen),
    /// Spaargeld en bezit.
    Vermogen(Vermogen),
    /// Een leeftijd.
    Leeftijd(Leeftijd),
    /// Kinderen in het gezin.
    Kinderen(Kinderen),
    /// Wat voor huishouden het is: een van deze.
    Huishouden(Vec<Huishoudsoort>),
    /// Hoeveel mensen het gezin telt: aanvrager, partner en kinderen onder de 18.
    Personen(Aantal),
    /// Hoeveel mensen van 27 jaar en ouder de kosten delen.
    Kostendelers(Aantal),
    /// Op welke school het kind zit: een van deze.
    School(Vec<School>),
    /// Het kind heeft kinderbijslag, of de ouder pleegvergoeding.
    Kinderbijslag(bool),
    /// Krijgt een van deze uitkeringen.
    Krijgt(Krijgt),
    /// Studeert met studiefinanciering, of krijgt een tegemoetkoming voor scholieren.
    Studiefinanciering(Studie),
    /// Heeft een van deze kenmerken.
    Kenmerk(Kenmerken),
    /// Woont zo.
    Woont(Woont),
    /// Heeft een verblijfsrecht.
    Verblijfsrecht(bool),
    /// Zit vast.
    Gedetineerd(bool),
    /// Heeft recht op een andere regeling: `"huurtoeslag"`, `"ooievaarspas"`.
    Regeling(String),
    /// Houdt per maand na de vaste lasten minder over dan dit.
    Leefgeld(Leefgeld),
    /// Wat alleen de uitvoerder kan beoordelen, in gewone taal en als hele zin.
    Beoordeling(String),
    /// Wat de aanvrager zelf moet nagaan, in gewone taal en als hele zin; niemand kan het hier zien: "U kreeg dit de laatste 12 maanden niet."
    ZelfNagaan(String),
}

woord! {
    /// Krijgt een uitkering.
    struct Krijgt {
        /// Minstens één hiervan.
        een_van: Vec<Uitkering>,
        /// Wie.
        #[serde(default = "een_van_beiden")]
        wie: Wie,
        /// Zoveel maanden al.
        #[serde(default)]
        maanden: Option<u16>,
    }
}

woord! {
    /// Een uitkering of inkomen.
    enum Uitkering {
        /// Bijstand.
        Bijstand,
        /// AIO-aanvulling.
        Aio,
        /// IOAW.
        Ioaw,
        /// IOAZ.
        Ioaz,
        /// AOW.
        Aow,
        /// WW.
        Ww,
        /// WIA.
        Wia,
        /// WAO.
        Wao,
        /// Wajong.
        Wajong,
        /// Ziektewet.
        Ziektewet,
        /// Anw.
        Anw,
    }
}

woord! {
    /// Studeren.
    struct Studie {
        /// Of het mag, of juist moet: `krijgt = false` is: niemand met studiefinanciering.
        krijgt: bool,
        /// Wie.
        #[serde(default = "beiden")]
        wie: Wie,
        /// Behalve wie een kind heeft.
        #[serde(default)]
        behalve_met_kind: bool,
        /// Behalve wie mbo doet.
        #[serde(default)]
        behalve_mbo: bool,
        /// Ook niet in de laatste zoveel maanden.
        #[serde(default)]
        maanden: Option<u16>,
    }
}

woord! {
    /// Waar en hoe iemand woont.
    struct Woont {
        /// In een eigen huis, kamer of huurwoning: niet bij iemand anders in.
        #[serde(default)]
        zelfstandig: Option<bool>,
        /// In een inrichting.
        #[serde(default)]
        inrichting: Option<bool>,
        /// In een huurwoning.
        #[serde(default)]
        huurt: Option<bool>,
        /// In een eigen woning.
        #[serde(default)]
        koopt: Option<bool>,
        /// Zoveel maanden al ingeschreven in de gemeente.
        #[serde(default)]
        ingeschreven_maanden: Option<u16>,
        /// Zoveel jaren al in Nederland.
        #[serde(default)]
        jaren_in_nederland: Option<u8>,
    }
}

fn een_van_beiden() -> Wie {
    Wie::EenVanBeiden
}

fn beiden() -> Wie {
    Wie::Beiden
}
