//! The phrase of every word of the vocabulary.

use rechtop_lokaal::{
    Afronding, AowNorm, Bedragsoort, Bezit, Eenheid, Elke, Gemak, Heffer, Huishoudsoort, Kenmerk,
    Leeftijdsdag, Normsoort, Over, Regelsoort, School, Termijn, Toets, Uitkering, Vakantiegeld,
    Vermogensgrens, Voor, Weg, WelkeKinderen, Wie, Zekerheid,
};

use crate::{Key, key};

/// A word that can be told.
pub(super) trait Phrase {
    /// Its phrase.
    fn phrase(self) -> Key;
}

macro_rules! phrases {
    ($($name:ident { $($word:ident => $key:ident,)* })*) => {$(
        impl Phrase for $name {
            fn phrase(self) -> Key {
                match self { $($name::$word => key::$key,)* }
            }
        }
    )*};
}

phrases! {
    Regelsoort {
        Inkomenstoeslag => UITLEG_REGELSOORT_INKOMENSTOESLAG,
        Meedoen => UITLEG_REGELSOORT_MEEDOEN,
        Kindpakket => UITLEG_REGELSOORT_KINDPAKKET,
        Zorg => UITLEG_REGELSOORT_ZORG,
        Ouderen => UITLEG_REGELSOORT_OUDEREN,
        Witgoed => UITLEG_REGELSOORT_WITGOED,
        Computer => UITLEG_REGELSOORT_COMPUTER,
        Wonen => UITLEG_REGELSOORT_WONEN,
        Opvang => UITLEG_REGELSOORT_OPVANG,
        Studie => UITLEG_REGELSOORT_STUDIE,
        BijzondereBijstand => UITLEG_REGELSOORT_BIJZONDERE_BIJSTAND,
        Noodhulp => UITLEG_REGELSOORT_NOODHULP,
        Fonds => UITLEG_REGELSOORT_FONDS,
        Pas => UITLEG_REGELSOORT_PAS,
        Schulden => UITLEG_REGELSOORT_SCHULDEN,
    }
    Voor {
        Huishouden => UITLEG_DOELGROEP_HUISHOUDEN,
        Persoon => UITLEG_DOELGROEP_PERSOON,
        Volwassene => UITLEG_DOELGROEP_VOLWASSENE,
        Kind => UITLEG_DOELGROEP_KIND,
    }
    Over {
        Huishouden => UITLEG_OVER_HUISHOUDEN,
        Volwassene => UITLEG_OVER_VOLWASSENE,
        Kind => UITLEG_OVER_KIND,
        Ieder => UITLEG_OVER_IEDER,
    }
    Zekerheid {
        A => UITLEG_ZEKERHEID_WOORD_A,
        B => UITLEG_ZEKERHEID_WOORD_B,
        C => UITLEG_ZEKERHEID_WOORD_C,
        D => UITLEG_ZEKERHEID_WOORD_D,
        X => UITLEG_ZEKERHEID_WOORD_X,
    }
    Wie {
        Zelf => UITLEG_WIE_ZELF,
        Aanvrager => UITLEG_WIE_AANVRAGER,
        Beiden => UITLEG_WIE_BEIDEN,
        EenVanBeiden => UITLEG_WIE_EEN_VAN_BEIDEN,
        Iemand => UITLEG_WIE_IEMAND,
        Iedereen => UITLEG_WIE_IEDEREEN,
    }
    Leeftijdsdag {
        Nu => UITLEG_DAG_NU,
        EersteJanuari => UITLEG_DAG_EERSTE_JANUARI,
        EersteMaart => UITLEG_DAG_EERSTE_MAART,
        InHetJaar => UITLEG_DAG_IN_HET_JAAR,
        InHetSchooljaar => UITLEG_DAG_IN_HET_SCHOOLJAAR,
    }
    WelkeKinderen {
        Aantal => UITLEG_WELKE_AANTAL,
        Oudste => UITLEG_WELKE_OUDSTE,
        Jongste => UITLEG_WELKE_JONGSTE,
        Elk => UITLEG_WELKE_ELK,
    }
    Huishoudsoort {
        Alleenstaand => UITLEG_HUISHOUDSOORT_ALLEENSTAAND,
        AlleenstaandeOuder => UITLEG_HUISHOUDSOORT_ALLEENSTAANDE_OUDER,
        Paar => UITLEG_HUISHOUDSOORT_PAAR,
        PaarZonderKinderen => UITLEG_HUISHOUDSOORT_PAAR_ZONDER_KINDEREN,
        PaarMetKinderen => UITLEG_HUISHOUDSOORT_PAAR_MET_KINDEREN,
        Inrichting => UITLEG_HUISHOUDSOORT_INRICHTING,
        Kostendeler => UITLEG_HUISHOUDSOORT_KOSTENDELER,
    }
    School {
        Voorschool => UITLEG_SCHOOL_VOORSCHOOL,
        Basisschool => UITLEG_SCHOOL_BASISSCHOOL,
        Groep7Of8 => UITLEG_SCHOOL_GROEP_7_OF_8,
        OvergangNaarVoortgezet => UITLEG_SCHOOL_OVERGANG_NAAR_VOORTGEZET,
        Brugklas => UITLEG_SCHOOL_BRUGKLAS,
        Voortgezet => UITLEG_SCHOOL_VOORTGEZET,
        Mbo => UITLEG_SCHOOL_MBO,
        MboJaar1Of2 => UITLEG_SCHOOL_MBO_JAAR_1_OF_2,
        Hoger => UITLEG_SCHOOL_HOGER,
    }
    Uitkering {
        Bijstand => UITLEG_UITKERING_BIJSTAND,
        Aio => UITLEG_UITKERING_AIO,
        Ioaw => UITLEG_UITKERING_IOAW,
        Ioaz => UITLEG_UITKERING_IOAZ,
        Aow => UITLEG_UITKERING_AOW,
        Ww => UITLEG_UITKERING_WW,
        Wia => UITLEG_UITKERING_WIA,
        Wao => UITLEG_UITKERING_WAO,
        Wajong => UITLEG_UITKERING_WAJONG,
        Ziektewet => UITLEG_UITKERING_ZIEKTEWET,
        Anw => UITLEG_UITKERING_ANW,
    }
    Normsoort {
        Bijstandsnorm => UITLEG_NORMSOORT_BIJSTANDSNORM,
        BrutoMinimumloon => UITLEG_NORMSOORT_BRUTO_MINIMUMLOON,
        Zorgtoeslaggrens => UITLEG_NORMSOORT_ZORGTOESLAGGRENS,
        Tabel => UITLEG_NORMSOORT_TABEL,
        TabelBruto => UITLEG_NORMSOORT_TABEL_BRUTO,
    }
    Vakantiegeld {
        Zonder => UITLEG_VAKANTIEGELD_ZONDER,
        Met => UITLEG_VAKANTIEGELD_MET,
        Onbekend => UITLEG_VAKANTIEGELD_ONBEKEND,
    }
    Toets {
        Gemiddeld => UITLEG_TOETS_GEMIDDELD,
        ElkeMaand => UITLEG_TOETS_ELKE_MAAND,
        ElkKalenderjaar => UITLEG_TOETS_ELK_KALENDERJAAR,
        Onbekend => UITLEG_TOETS_ONBEKEND,
    }
    Vermogensgrens {
        Bijstand => UITLEG_GRENS_BIJSTAND,
        Heffingsvrij => UITLEG_GRENS_HEFFINGSVRIJ,
        Kwijtschelding => UITLEG_GRENS_KWIJTSCHELDING,
        Eigen => UITLEG_GRENS_EIGEN,
        Onbekend => UITLEG_GRENS_ONBEKEND,
    }
    Bedragsoort {
        Geld => UITLEG_BEDRAGSOORT_GELD,
        Hoogstens => UITLEG_BEDRAGSOORT_HOOGSTENS,
        Tegoed => UITLEG_BEDRAGSOORT_TEGOED,
        Lening => UITLEG_BEDRAGSOORT_LENING,
        Natura => UITLEG_BEDRAGSOORT_NATURA,
        Korting => UITLEG_BEDRAGSOORT_KORTING,
        Onbekend => UITLEG_BEDRAGSOORT_ONBEKEND,
    }
    Elke {
        Maand => UITLEG_ELKE_MAAND,
        Jaar => UITLEG_ELKE_JAAR,
        Schooljaar => UITLEG_ELKE_SCHOOLJAAR,
        Keer => UITLEG_ELKE_KEER,
    }
    Afronding {
        Centen => UITLEG_AFRONDING_CENTEN,
        Euros => UITLEG_AFRONDING_EUROS,
        EurosOmhoog => UITLEG_AFRONDING_EUROS_OMHOOG,
    }
    Weg {
        Digitaal => UITLEG_WEG_DIGITAAL,
        Papier => UITLEG_WEG_PAPIER,
        Mail => UITLEG_WEG_MAIL,
        Telefoon => UITLEG_WEG_TELEFOON,
        Balie => UITLEG_WEG_BALIE,
        Tussenpersoon => UITLEG_WEG_TUSSENPERSOON,
        Organisatie => UITLEG_WEG_ORGANISATIE,
    }
    Gemak {
        Vanzelf => UITLEG_GEMAK_VANZELF,
        FormulierThuis => UITLEG_GEMAK_FORMULIER_THUIS,
        KortFormulier => UITLEG_GEMAK_KORT_FORMULIER,
    }
    Termijn {
        TwaalfMaanden => UITLEG_TERMIJN_TWAALF_MAANDEN,
        Kalenderjaar => UITLEG_TERMIJN_KALENDERJAAR,
        Schooljaar => UITLEG_TERMIJN_SCHOOLJAAR,
        Maanden => UITLEG_TERMIJN_MAANDEN,
        Jaren => UITLEG_TERMIJN_JAREN,
        Ooit => UITLEG_TERMIJN_OOIT,
    }
    Eenheid {
        Euro => UITLEG_EENHEID_EURO,
        M3 => UITLEG_EENHEID_M3,
        Kilo => UITLEG_EENHEID_KILO,
        Ledigingen => UITLEG_EENHEID_LEDIGINGEN,
        Inworpen => UITLEG_EENHEID_INWORPEN,
        Honden => UITLEG_EENHEID_HONDEN,
        Procent => UITLEG_EENHEID_PROCENT,
    }
    Kenmerk {
        Wmo => UITLEG_KENMERK_WMO,
        Wlz => UITLEG_KENMERK_WLZ,
        Parkeerkaart => UITLEG_KENMERK_PARKEERKAART,
        Thuiszorg => UITLEG_KENMERK_THUISZORG,
        EigenRisicoTweeJaar => UITLEG_KENMERK_EIGEN_RISICO_TWEE_JAAR,
        EigenRisicoDrieJaar => UITLEG_KENMERK_EIGEN_RISICO_DRIE_JAAR,
        Opgenomen => UITLEG_KENMERK_OPGENOMEN,
        ChronischZiek => UITLEG_KENMERK_CHRONISCH_ZIEK,
        ZorgVoorWerk => UITLEG_KENMERK_ZORG_VOOR_WERK,
        TegemoetkomingArbeidsongeschikten => UITLEG_KENMERK_TEGEMOETKOMING_ARBEIDSONGESCHIKTEN,
        AanvullendVerzekerd => UITLEG_KENMERK_AANVULLEND_VERZEKERD,
        Tandartsverzekering => UITLEG_KENMERK_TANDARTSVERZEKERING,
        Gemeentepolis => UITLEG_KENMERK_GEMEENTEPOLIS,
        Premieachterstand => UITLEG_KENMERK_PREMIEACHTERSTAND,
        Schuldregeling => UITLEG_KENMERK_SCHULDREGELING,
        HogeSchulden => UITLEG_KENMERK_HOGE_SCHULDEN,
        Voedselbank => UITLEG_KENMERK_VOEDSELBANK,
        Toeslagenaffaire => UITLEG_KENMERK_TOESLAGENAFFAIRE,
        KwijtscheldingDrieJaar => UITLEG_KENMERK_KWIJTSCHELDING_DRIE_JAAR,
        Kwijtschelding => UITLEG_KENMERK_KWIJTSCHELDING,
        GeenZwemdiploma => UITLEG_KENMERK_GEEN_ZWEMDIPLOMA,
        Groep7Of8 => UITLEG_KENMERK_GROEP_7_OF_8,
        NaarMiddelbareSchool => UITLEG_KENMERK_NAAR_MIDDELBARE_SCHOOL,
        Brugklas => UITLEG_KENMERK_BRUGKLAS,
        MboJaar1Of2 => UITLEG_KENMERK_MBO_JAAR_1_OF_2,
        VrijgesteldVanArbeidsplicht => UITLEG_KENMERK_VRIJGESTELD_VAN_ARBEIDSPLICHT,
        Traject => UITLEG_KENMERK_TRAJECT,
        Dakloos => UITLEG_KENMERK_DAKLOOS,
    }
    AowNorm {
        Bijstandsnorm => UITLEG_KWIJTSCHELDING_AOW_BIJSTANDSNORM,
        NettoAow => UITLEG_KWIJTSCHELDING_AOW_NETTO_AOW,
        NettoAowVoorIedereen => UITLEG_KWIJTSCHELDING_AOW_NETTO_AOW_VOOR_IEDEREEN,
    }
    Heffer {
        Gemeente => UITLEG_KWIJTSCHELDING_GEMEENTE,
        Waterschap => UITLEG_KWIJTSCHELDING_WATERSCHAP,
    }
}

macro_rules! phrases_as {
    ($($name:ident of $type:ident { $($word:ident => $key:ident,)* })*) => {$(
        /// The same word in another sentence.
        #[derive(Clone, Copy)]
        pub(super) struct $name(pub(super) $type);

        impl Phrase for $name {
            fn phrase(self) -> Key {
                match self.0 { $($type::$word => key::$key,)* }
            }
        }
    )*};
}

phrases_as! {
    Woning of Bezit {
        TeltNiet => UITLEG_VERMOGEN_WONING_TELT_NIET,
        Telt => UITLEG_VERMOGEN_WONING_TELT,
        Onbekend => UITLEG_VERMOGEN_WONING_ONBEKEND,
    }
    Auto of Bezit {
        TeltNiet => UITLEG_VERMOGEN_AUTO_TELT_NIET,
        Telt => UITLEG_VERMOGEN_AUTO_TELT,
        Onbekend => UITLEG_VERMOGEN_AUTO_ONBEKEND,
    }
    Per of Voor {
        Huishouden => UITLEG_PER_HUISHOUDEN,
        Persoon => UITLEG_PER_PERSOON,
        Volwassene => UITLEG_PER_VOLWASSENE,
        Kind => UITLEG_PER_KIND,
    }
}
