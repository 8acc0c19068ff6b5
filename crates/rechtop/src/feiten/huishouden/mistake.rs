//! What is wrong with a household document: where, what was written there, and what was expected.
//! The sentences that residents read are in the locale files, found by the code of the mistake.

use std::borrow::Cow;
use std::fmt;

use crate::gemeenten::Gemeente;

/// One mistake in a household document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// The place: `personen[1].inkomen.loon`; empty for the document as a whole.
    pub path: String,
    /// What is wrong.
    pub kind: MistakeKind,
    /// What was written there, where that is a single value: its beginning, where it is long.
    pub value: Option<String>,
}

impl Mistake {
    pub(super) fn new(path: impl Into<String>, kind: MistakeKind, value: Option<&str>) -> Mistake {
        let value = value.map(|value| excerpt(value).into_owned());
        Mistake { path: path.into(), kind, value }
    }
}

/// The most characters that a mistake repeats of what it found.
const EXCERPT: usize = 200;

/// As much of a text as a mistake repeats: whoever wrote it knows it by its beginning.
///
/// ```
/// use rechtop::document::excerpt;
///
/// assert_eq!(excerpt("kort"), "kort");
/// assert_eq!(excerpt(&"é".repeat(1_000)), "é".repeat(200) + "…");
/// ```
pub fn excerpt(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// The kinds of mistake.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum MistakeKind {
    /// There is nothing to read.
    #[error("there is nothing to read")]
    Empty,
    /// More text than any household needs.
    #[error("this is more text than any household needs")]
    TooLarge,
    /// The text is not JSON.
    #[error("the text is not JSON: it goes wrong at line {line}, column {column}")]
    NoJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// Another kind of value was expected.
    #[error("{0} was expected")]
    Expected(Expected),
    /// The key is not part of the document.
    #[error("the document has no such key")]
    UnknownKey {
        /// The keys that are.
        known: Vec<String>,
        /// The one that looks most like it.
        meant: Option<String>,
    },
    /// The key appears twice.
    #[error("the key appears twice")]
    DuplicateKey,
    /// A field without which nothing can be computed.
    #[error("the field is missing")]
    Missing,
    /// A version of the document that this program does not know.
    #[error("this library does not know that version of the document")]
    UnknownVersion,
    /// The list of persons is empty.
    #[error("the list of persons is empty")]
    NoPersons,
    /// More persons than a household can have.
    #[error("there are more persons than a household can have")]
    TooManyPersons,
    /// Not exactly one aanvrager.
    #[error("there must be exactly one aanvrager")]
    NotOneAanvrager,
    /// More than one partner.
    #[error("there can be one partner at most")]
    SeveralPartners,
    /// The id is empty or very long, or has other characters than letters, digits, `-` and `_`.
    #[error(
        "an id has only letters, digits, hyphens and underscores, and at most a hundred of them"
    )]
    InvalidId,
    /// Two persons have the same id.
    #[error("two persons have this id")]
    DuplicateId,
    /// Born after the peildatum.
    #[error("somebody was born after the peildatum")]
    BornAfterPeildatum,
    /// Born more than 130 years before the peildatum.
    #[error("nobody has lived that long")]
    ImprobablyOld,
    /// A child that is not younger than its parent.
    #[error("a child must be younger than its parents")]
    ChildNotYounger,
    /// A toetsingsinkomen and its parts were both given.
    #[error("give the toetsingsinkomen or its parts, not both")]
    ToetsingsinkomenAndParts,
    /// Another number than the field can hold.
    #[error("a number from {from} to {to} was expected")]
    OutOfRange {
        /// Lowest number.
        from: u32,
        /// Highest number.
        to: u32,
    },
    /// An amount that no household has.
    #[error("an amount from {from} to {to} euro was expected")]
    AmountOutOfRange {
        /// The lowest, in whole euros.
        from: i64,
        /// The highest, in whole euros.
        to: i64,
    },
    /// More places of childcare than a child has.
    #[error("a child has {most} places of childcare at most")]
    TooManyPlaces {
        /// The most that a document takes.
        most: usize,
    },
    /// More words of a checklist than it has.
    #[error("a checklist has {most} words at most")]
    TooManyWords {
        /// The most that a document takes.
        most: usize,
    },
    /// A date that lies after the peildatum.
    #[error("the day lies after the peildatum")]
    AfterPeildatum,
    /// There is no such municipality.
    #[error("there is no municipality with that name{}", as_choice(.nearest))]
    UnknownGemeente {
        /// The municipalities that were meant, perhaps: the most likely first.
        nearest: Vec<Gemeente>,
    },
}

/// The end of the sentence about a municipality that is not there.
fn as_choice(gemeenten: &[Gemeente]) -> String {
    let ids: Vec<&str> = gemeenten.iter().map(|gemeente| gemeente.id()).collect();
    if ids.is_empty() { String::new() } else { format!("; nearest: {}", ids.join(", ")) }
}

/// What was expected at a place: a part of the sentence of [`MistakeKind::Expected`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Expected {
    /// A calendar day that exists.
    #[error("a calendar day that exists")]
    Date,
    /// An amount of zero or more.
    #[error("an amount of zero or more")]
    Amount,
    /// An amount, which may be below zero.
    #[error("an amount, which may be below zero,")]
    Balance,
    /// An amount of at most two decimals.
    #[error("an amount of at most two decimals")]
    Decimals,
    /// An amount of zero or more, where one below zero was given.
    #[error("an amount that is not below zero")]
    NotNegative,
    /// Hours in a month, at most 744.
    #[error("a number of hours in a month, at most 744,")]
    Hours,
    /// `true` or `false`.
    #[error("true or false")]
    YesNo,
    /// Text.
    #[error("text")]
    Text,
    /// A whole number.
    #[error("a whole number")]
    WholeNumber,
    /// A list.
    #[error("a list")]
    List,
    /// One of these words.
    #[error("one of the words {}", .0.join(", "))]
    Choice(Vec<String>),
    /// A group of fields.
    #[error("a group of fields")]
    Group,
}

impl MistakeKind {
    /// A stable name, by which texts are found.
    ///
    /// ```
    /// use rechtop::Huishouden;
    ///
    /// let Err(mistakes) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
    /// let codes: Vec<&str> = mistakes.iter().map(|mistake| mistake.kind.code()).collect();
    /// assert_eq!(codes, ["datum"]);
    /// ```
    pub fn code(&self) -> &'static str {
        match self {
            MistakeKind::Empty => "leeg",
            MistakeKind::TooLarge => "te_groot",
            MistakeKind::NoJson { .. } => "geen_json",
            MistakeKind::Expected(expected) => expected.code(),
            MistakeKind::UnknownKey { .. } => "onbekende_sleutel",
            MistakeKind::DuplicateKey => "dubbele_sleutel",
            MistakeKind::Missing => "ontbreekt",
            MistakeKind::UnknownVersion => "onbekende_versie",
            MistakeKind::NoPersons => "geen_personen",
            MistakeKind::TooManyPersons => "te_veel_personen",
            MistakeKind::NotOneAanvrager => "aantal_aanvragers",
            MistakeKind::SeveralPartners => "aantal_partners",
            MistakeKind::InvalidId => "ongeldig_id",
            MistakeKind::DuplicateId => "dubbel_id",
            MistakeKind::BornAfterPeildatum => "geboren_na_peildatum",
            MistakeKind::ImprobablyOld => "onwaarschijnlijk_oud",
            MistakeKind::ChildNotYounger => "kind_ouder_dan_ouder",
            MistakeKind::ToetsingsinkomenAndParts => "toetsingsinkomen_en_delen",
            MistakeKind::OutOfRange { .. } => "buiten_bereik",
            MistakeKind::AmountOutOfRange { .. } => "bedrag_buiten_bereik",
            MistakeKind::TooManyPlaces { .. } => "te_veel_opvang",
            MistakeKind::TooManyWords { .. } => "te_veel_kenmerken",
            MistakeKind::AfterPeildatum => "na_peildatum",
            MistakeKind::UnknownGemeente { .. } => "onbekende_gemeente",
        }
    }

    /// Every code there is, so that no sentence can be forgotten.
    pub const CODES: &'static [&'static str] = &[
        "leeg",
        "te_groot",
        "geen_json",
        "datum",
        "bedrag",
        "saldo",
        "decimalen",
        "niet_negatief",
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
        "bedrag_buiten_bereik",
        "te_veel_opvang",
        "te_veel_kenmerken",
        "na_peildatum",
        "onbekende_gemeente",
    ];
}

impl Expected {
    fn code(&self) -> &'static str {
        match self {
            Expected::Date => "datum",
            Expected::Amount => "bedrag",
            Expected::Balance => "saldo",
            Expected::Decimals => "decimalen",
            Expected::NotNegative => "niet_negatief",
            Expected::Hours => "uren",
            Expected::YesNo => "ja_nee",
            Expected::Text => "tekst",
            Expected::WholeNumber => "geheel_getal",
            Expected::List => "lijst",
            Expected::Choice(_) => "keuze",
            Expected::Group => "groep",
        }
    }
}

/// All mistakes in a household document.
///
/// ```
/// let mistakes = rechtop::Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren", "personen": [] }"#);
/// assert_eq!(
///     mistakes.unwrap_err().to_string(),
///     "peildatum: a calendar day that exists was expected (it says \"gisteren\"); \
///      personen: the list of persons is empty",
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Mistakes(pub(crate) Vec<Mistake>);

impl Mistakes {
    /// One mistake in the document as a whole.
    pub(super) fn one(kind: MistakeKind) -> Mistakes {
        Mistakes(vec![Mistake::new("", kind, None)])
    }

    /// The mistakes, in the order of the document where that is known.
    ///
    /// ```
    /// use rechtop::Huishouden;
    ///
    /// let Err(mistakes) = Huishouden::from_json(
    ///     r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [{ "rol": "tante" }] }"#,
    /// ) else { unreachable!() };
    /// let places: Vec<&str> = mistakes.iter().map(|mistake| mistake.path.as_str()).collect();
    /// assert!(places.contains(&"personen[0].rol") && places.contains(&"personen[0].id"));
    /// ```
    pub fn iter(&self) -> std::slice::Iter<'_, Mistake> {
        self.0.iter()
    }
}

impl fmt::Display for Mistake {
    /// For developers; residents read the sentences of the locale files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{}", self.kind)?;
        match &self.value {
            Some(value) => write!(f, " (it says {value:?})"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Mistakes {
    /// One sentence for each mistake.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, mistake) in self.0.iter().enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{mistake}")?;
        }
        Ok(())
    }
}
