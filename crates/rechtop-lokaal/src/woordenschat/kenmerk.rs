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

woord! {
    /// Een kenmerk dat meer gemeenten kennen.
    enum Kenmerk {
        /// Een voorziening van de gemeente uit de Wmo: hulp in huis, vervoer, een aanpassing.
        Wmo,
        /// Een indicatie voor langdurige zorg (Wlz).
        Wlz,
        /// Een gehandicaptenparkeerkaart.
        Parkeerkaart,
        /// Een indicatie voor thuiszorg of wijkverpleging.
        Thuiszorg,
        /// Het eigen risico van de zorg was de laatste twee jaar helemaal op.
        EigenRisicoTweeJaar,
        /// Het eigen risico van de zorg was de laatste drie jaar helemaal op.
        EigenRisicoDrieJaar,
        /// Langer dan twaalf maanden opgenomen in een instelling.
        Opgenomen,
        /// Een chronische ziekte of een handicap.
        ChronischZiek,
        /// Een werkvoorziening, of zorg die nodig is om weer te kunnen werken.
        ZorgVoorWerk,
        /// De tegemoetkoming arbeidsongeschikten van het UWV.
        TegemoetkomingArbeidsongeschikten,
        /// Een aanvullende zorgverzekering.
        AanvullendVerzekerd,
        /// Een tandartsverzekering.
        Tandartsverzekering,
        /// Een zorgverzekering via de gemeente.
        Gemeentepolis,
        /// Een achterstand met de zorgpremie, of aangemeld bij het CAK.
        Premieachterstand,
        /// Een schuldregeling, een minnelijk traject of de Wsnp.
        Schuldregeling,
        /// Hoge schulden die niet te betalen zijn.
        HogeSchulden,
        /// Klant van de voedselbank.
        Voedselbank,
        /// Gedupeerd in de toeslagenaffaire.
        Toeslagenaffaire,
        /// Drie jaar achter elkaar kwijtschelding gehad.
        KwijtscheldingDrieJaar,
        /// Kwijtschelding gehad, dit jaar of vorig jaar.
        Kwijtschelding,
        /// Het kind heeft nog geen zwemdiploma.
        GeenZwemdiploma,
        /// Het kind zit in groep 7 of 8.
        Groep7Of8,
        /// Het kind gaat dit jaar naar de middelbare school.
        NaarMiddelbareSchool,
        /// Het kind zit voor het eerst op de middelbare school.
        Brugklas,
        /// Het kind zit in het eerste of tweede jaar van het mbo.
        MboJaar1Of2,
        /// Vrijgesteld van de plicht om werk te zoeken.
        VrijgesteldVanArbeidsplicht,
        /// Een inburgering of een traject naar werk.
        Traject,
        /// Dak- of thuisloos.
        Dakloos,
    }
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
    }
}
