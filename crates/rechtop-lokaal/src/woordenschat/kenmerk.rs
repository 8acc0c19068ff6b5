//! What can be true of a person or a household beside income, wealth and age.

use super::{Wie, woord};

woord! {
    /// Eén van deze dingen geldt.
    struct Kenmerken {
        /// Minstens één hiervan: woorden uit de lijst, of een eigen vraag van dit bestand.
        een_van: Vec<String>,
        /// Voor wie.
        #[serde(default = "super::mensen::zelf")]
        wie: Wie,
        /// Voor hoeveel mensen in het gezin het minstens geldt.
        #[serde(default)]
        minstens: Option<u8>,
    }
}

macro_rules! kenmerken {
    ($($(#[$word_doc:meta])* $word:ident = $text:literal of $over:ident,)*) => {
        /// Een kenmerk dat meer gemeenten kennen.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize, serde::Serialize,
        )]
        #[cfg_attr(feature = "lezen", derive(schemars::JsonSchema))]
        pub enum Kenmerk { $($(#[$word_doc])* #[serde(rename = $text)] $word,)* }

        impl Kenmerk {
            /// Every one.
            pub const ALL: &'static [Kenmerk] = &[$(Kenmerk::$word,)*];
            /// Their words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($text,)*];

            /// The word in files and documents.
            pub const fn word(self) -> &'static str {
                match self { $(Kenmerk::$word => $text,)* }
            }

            /// The one with this word.
            pub fn from_word(word: &str) -> Option<Kenmerk> {
                let place = Kenmerk::WORDS.iter().position(|known| *known == word)?;
                Kenmerk::ALL.get(place).copied()
            }

            /// About whom it is said.
            pub const fn over(self) -> Over {
                match self { $(Kenmerk::$word => Over::$over,)* }
            }
        }
    };
}

kenmerken! {
    /// Een voorziening van de gemeente uit de Wmo: hulp in huis, vervoer, een aanpassing.
    Wmo = "wmo" of Ieder,
    /// Een indicatie voor langdurige zorg (Wlz).
    Wlz = "wlz" of Ieder,
    /// Een gehandicaptenparkeerkaart.
    Parkeerkaart = "parkeerkaart" of Ieder,
    /// Een indicatie voor thuiszorg of wijkverpleging.
    Thuiszorg = "thuiszorg" of Ieder,
    /// Het eigen risico van de zorg was de laatste twee jaar helemaal op.
    EigenRisicoTweeJaar = "eigen_risico_twee_jaar" of Volwassene,
    /// Het eigen risico van de zorg was de laatste drie jaar helemaal op.
    EigenRisicoDrieJaar = "eigen_risico_drie_jaar" of Volwassene,
    /// Langer dan twaalf maanden opgenomen in een instelling.
    Opgenomen = "opgenomen" of Ieder,
    /// Een chronische ziekte of een handicap.
    ChronischZiek = "chronisch_ziek" of Ieder,
    /// Een werkvoorziening, of zorg die nodig is om weer te kunnen werken.
    ZorgVoorWerk = "zorg_voor_werk" of Volwassene,
    /// De tegemoetkoming arbeidsongeschikten van het UWV.
    TegemoetkomingArbeidsongeschikten = "tegemoetkoming_arbeidsongeschikten" of Volwassene,
    /// Een aanvullende zorgverzekering.
    AanvullendVerzekerd = "aanvullend_verzekerd" of Volwassene,
    /// Een tandartsverzekering.
    Tandartsverzekering = "tandartsverzekering" of Volwassene,
    /// Een zorgverzekering via de gemeente.
    Gemeentepolis = "gemeentepolis" of Volwassene,
    /// Een achterstand met de zorgpremie, of aangemeld bij het CAK.
    Premieachterstand = "premieachterstand" of Volwassene,
    /// Een schuldregeling, een minnelijk traject of de Wsnp.
    Schuldregeling = "schuldregeling" of Huishouden,
    /// Hoge schulden die niet te betalen zijn.
    HogeSchulden = "hoge_schulden" of Huishouden,
    /// Klant van de voedselbank.
    Voedselbank = "voedselbank" of Huishouden,
    /// Gedupeerd in de toeslagenaffaire.
    Toeslagenaffaire = "toeslagenaffaire" of Huishouden,
    /// Drie jaar achter elkaar kwijtschelding gehad.
    KwijtscheldingDrieJaar = "kwijtschelding_drie_jaar" of Huishouden,
    /// Kwijtschelding gehad, dit jaar of vorig jaar.
    Kwijtschelding = "kwijtschelding" of Huishouden,
    /// Het kind heeft nog geen zwemdiploma.
    GeenZwemdiploma = "geen_zwemdiploma" of Kind,
    /// Het kind zit in groep 7 of 8.
    Groep7Of8 = "groep_7_of_8" of Kind,
    /// Het kind gaat dit jaar naar de middelbare school.
    NaarMiddelbareSchool = "naar_middelbare_school" of Kind,
    /// Het kind zit voor het eerst op de middelbare school.
    Brugklas = "brugklas" of Kind,
    /// Het kind zit in het eerste of tweede jaar van het mbo.
    MboJaar1Of2 = "mbo_jaar_1_of_2" of Kind,
    /// Vrijgesteld van de plicht om werk te zoeken.
    VrijgesteldVanArbeidsplicht = "vrijgesteld_van_arbeidsplicht" of Volwassene,
    /// Een inburgering of een traject naar werk.
    Traject = "traject" of Volwassene,
    /// Dak- of thuisloos.
    Dakloos = "dakloos" of Huishouden,
}

woord! {
    /// Een vraag die alleen deze gemeente nodig heeft. Het antwoord is ja of nee.
    struct Vraag {
        /// Vaste naam: `woont_zelfstandig`.
        id: String,
        /// Over wie de vraag gaat.
        over: Over,
        /// De vraag, zoals een inwoner haar leest, met "u": `"Hebt u een eigen tuin?"`.
        vraag: String,
        /// Meer uitleg, als die nodig is.
        #[serde(default)]
        toelichting: Option<String>,
    }
}

woord! {
    /// Over wie een eigen vraag gaat.
    enum Over {
        /// Het huishouden.
        Huishouden,
        /// Aanvrager en partner.
        Volwassene,
        /// Elk kind.
        Kind,
        /// Aanvrager, partner en elk kind.
        Ieder,
    }
}
