//! What is wrong with a household document: where, what stood there, and what was expected.
//! The sentences stand in the locale files; here are only codes and facts.

use std::fmt;

/// One mistake in a household document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fout {
    /// The place: `personen[1].inkomen.loon`; empty for the document as a whole.
    pub pad: String,
    /// What is wrong.
    pub soort: FoutSoort,
    /// What stood there, as written, where a single value did.
    pub waarde: Option<String>,
}

/// The kinds of mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FoutSoort {
    /// The text is no JSON.
    GeenJson {
        /// Line, from 1.
        regel: usize,
        /// Column, from 1.
        kolom: usize,
    },
    /// Another kind of value was expected.
    Verwacht(Verwacht),
    /// The key is not part of the document.
    OnbekendeSleutel {
        /// The keys that are.
        bekend: Vec<String>,
        /// The one that looks most like it.
        bedoeld: Option<String>,
    },
    /// The key stands there twice.
    DubbeleSleutel,
    /// A field without which nothing can be computed.
    Ontbreekt,
    /// A version of the document that this program does not know.
    OnbekendeVersie,
    /// The list of persons is empty.
    GeenPersonen,
    /// More persons than a household can have.
    TeVeelPersonen,
    /// Not exactly one aanvrager.
    AantalAanvragers,
    /// More than one partner.
    AantalPartners,
    /// The id is empty or holds other signs than letters, digits, `-` and `_`.
    OngeldigId,
    /// Two persons have the same id.
    DubbelId,
    /// Born after the peildatum.
    GeborenNaPeildatum,
    /// Born more than 130 years before the peildatum.
    OnwaarschijnlijkOud,
    /// A child that is not younger than its parent.
    KindOuderDanOuder,
    /// Both a toetsingsinkomen and its parts.
    ToetsingsinkomenEnDelen,
    /// Another number than the field can hold.
    BuitenBereik {
        /// Lowest number.
        van: u32,
        /// Highest number.
        tot: u32,
    },
    /// A date that lies after the peildatum.
    NaPeildatum,
    /// A municipality is written in lower-case letters, digits and hyphens.
    OngeldigeGemeente,
}

/// What was expected at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verwacht {
    /// A calendar day that exists.
    Datum,
    /// An amount of zero or more.
    Bedrag,
    /// An amount, also below zero.
    Saldo,
    /// An amount of at most two decimals.
    Decimalen,
    /// An amount of zero or more, where one below zero stood.
    NietNegatief,
    /// An amount of at most a hundred million.
    KleinerBedrag,
    /// Hours in a month, at most 744.
    Uren,
    /// `true` or `false`.
    JaNee,
    /// Text.
    Tekst,
    /// A whole number.
    GeheelGetal,
    /// A list.
    Lijst,
    /// One of these words.
    Keuze(Vec<String>),
    /// A group of fields.
    Groep,
}

impl FoutSoort {
    /// A stable name, by which texts are found.
    pub fn code(&self) -> &'static str {
        match self {
            FoutSoort::GeenJson { .. } => "geen_json",
            FoutSoort::Verwacht(verwacht) => verwacht.code(),
            FoutSoort::OnbekendeSleutel { .. } => "onbekende_sleutel",
            FoutSoort::DubbeleSleutel => "dubbele_sleutel",
            FoutSoort::Ontbreekt => "ontbreekt",
            FoutSoort::OnbekendeVersie => "onbekende_versie",
            FoutSoort::GeenPersonen => "geen_personen",
            FoutSoort::TeVeelPersonen => "te_veel_personen",
            FoutSoort::AantalAanvragers => "aantal_aanvragers",
            FoutSoort::AantalPartners => "aantal_partners",
            FoutSoort::OngeldigId => "ongeldig_id",
            FoutSoort::DubbelId => "dubbel_id",
            FoutSoort::GeborenNaPeildatum => "geboren_na_peildatum",
            FoutSoort::OnwaarschijnlijkOud => "onwaarschijnlijk_oud",
            FoutSoort::KindOuderDanOuder => "kind_ouder_dan_ouder",
            FoutSoort::ToetsingsinkomenEnDelen => "toetsingsinkomen_en_delen",
            FoutSoort::BuitenBereik { .. } => "buiten_bereik",
            FoutSoort::NaPeildatum => "na_peildatum",
            FoutSoort::OngeldigeGemeente => "ongeldige_gemeente",
        }
    }

    /// Every code there is, so that no sentence can be forgotten.
    pub const CODES: &'static [&'static str] = &[
        "geen_json",
        "datum",
        "bedrag",
        "saldo",
        "decimalen",
        "niet_negatief",
        "kleiner_bedrag",
        "uren",
        "ja_nee",
        "tekst",
        "geheel_getal",
        "lijst",
        "keuze",
        "groep",
        "onbekende_sleutel",
        "dubbele_sleutel",
        "ontbreekt",
        "onbekende_versie",
        "geen_personen",
        "te_veel_personen",
        "aantal_aanvragers",
        "aantal_partners",
        "ongeldig_id",
        "dubbel_id",
        "geboren_na_peildatum",
        "onwaarschijnlijk_oud",
        "kind_ouder_dan_ouder",
        "toetsingsinkomen_en_delen",
        "buiten_bereik",
        "na_peildatum",
        "ongeldige_gemeente",
    ];
}

impl Verwacht {
    fn code(&self) -> &'static str {
        match self {
            Verwacht::Datum => "datum",
            Verwacht::Bedrag => "bedrag",
            Verwacht::Saldo => "saldo",
            Verwacht::Decimalen => "decimalen",
            Verwacht::NietNegatief => "niet_negatief",
            Verwacht::KleinerBedrag => "kleiner_bedrag",
            Verwacht::Uren => "uren",
            Verwacht::JaNee => "ja_nee",
            Verwacht::Tekst => "tekst",
            Verwacht::GeheelGetal => "geheel_getal",
            Verwacht::Lijst => "lijst",
            Verwacht::Keuze(_) => "keuze",
            Verwacht::Groep => "groep",
        }
    }
}

/// All mistakes of a household document together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Fouten(pub(crate) Vec<Fout>);

impl Fouten {
    /// The mistakes, in the order of the document where that is known.
    pub fn iter(&self) -> std::slice::Iter<'_, Fout> {
        self.0.iter()
    }
}

impl fmt::Display for Fouten {
    /// For logs: places and codes. People read the sentences of the locale files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, fout) in self.0.iter().enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{}: {}", fout.pad, fout.soort.code())?;
        }
        Ok(())
    }
}
