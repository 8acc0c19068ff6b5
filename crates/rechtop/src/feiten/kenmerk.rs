//! What applies of the list that a municipality makes: common words, and words of its own.

use rechtop_lokaal::Kenmerk;
use serde::de::{self, Deserialize, Deserializer};
use serde::{Serialize, Serializer};

/// The most characters of a word that only one municipality has.
const LONGEST: usize = 100;

/// One thing that can apply: a common word, or one of a municipality, such as `zutphen/eigen_tuin`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Kenmerkwoord {
    /// A word that several municipalities have.
    Algemeen(Kenmerk),
    /// A word that only this municipality has, behind its name.
    Eigen(Box<str>),
}

impl Kenmerkwoord {
    /// The word of the document.
    ///
    /// ```
    /// use rechtop::document::Kenmerkwoord;
    ///
    /// let word = |text| Kenmerkwoord::from_word(text).map(|word| word.word().to_owned());
    /// assert_eq!(word("parkeerkaart").as_deref(), Some("parkeerkaart"));
    /// assert_eq!(word("zutphen/eigen_tuin").as_deref(), Some("zutphen/eigen_tuin"));
    /// assert_eq!(word("parkeerkart"), None);
    /// ```
    pub fn word(&self) -> &str {
        match self {
            Kenmerkwoord::Algemeen(kenmerk) => kenmerk.word(),
            Kenmerkwoord::Eigen(word) => word,
        }
    }

    /// The one with this word.
    ///
    /// ```
    /// use rechtop::document::Kenmerkwoord;
    ///
    /// assert!(Kenmerkwoord::from_word("wmo").is_some());
    /// assert!(Kenmerkwoord::from_word("wmo!").is_none());
    /// ```
    pub fn from_word(word: &str) -> Option<Kenmerkwoord> {
        if let Some(kenmerk) = Kenmerk::from_word(word) {
            return Some(Kenmerkwoord::Algemeen(kenmerk));
        }
        let (gemeente, eigen) = word.split_once('/')?;
        let plain = |part: &str| {
            let sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
            !part.is_empty() && part.bytes().all(|byte| sign(byte) || matches!(byte, b'_' | b'-'))
        };
        let own = word.len() <= LONGEST && plain(gemeente) && plain(eigen);
        own.then(|| Kenmerkwoord::Eigen(word.into()))
    }
}

impl<'de> Deserialize<'de> for Kenmerkwoord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Kenmerkwoord, D::Error> {
        let word = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        Kenmerkwoord::from_word(&word)
            .ok_or_else(|| de::Error::unknown_variant(&word, Kenmerk::WORDS))
    }
}

impl Serialize for Kenmerkwoord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Kenmerkwoord {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Kenmerkwoord".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "anyOf": [
                { "type": "string", "enum": Kenmerk::WORDS },
                { "type": "string", "pattern": "^[a-z0-9_-]+/[a-z0-9_-]+$", "maxLength": LONGEST }
            ]
        })
    }
}
