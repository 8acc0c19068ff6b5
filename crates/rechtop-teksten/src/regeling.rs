//! The words of a scheme: its name, who carries it out, and how to claim it.

use std::borrow::Cow;

use rechtop::Regeling;

use crate::language::{Language, REGELING, RegelingTexts, UITVOERDER};

/// Its name.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// assert_eq!(regeling::name(Language::first(), regelingen()[1]), "Zorgtoeslag");
/// ```
pub fn name(language: Language, regeling: Regeling) -> &'static str {
    language.text(texts(regeling).name)
}

/// What it is, in a sentence.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// let summary = regeling::summary(Language::first(), regelingen()[0]);
/// assert_eq!(summary, "Geld om een deel van uw huur te betalen.");
/// ```
pub fn summary(language: Language, regeling: Regeling) -> &'static str {
    language.text(texts(regeling).summary)
}

/// Where to claim it.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// assert!(regeling::place(Language::first(), regelingen()[0]).starts_with("Bij de Dienst Toeslagen"));
/// ```
pub fn place(language: Language, regeling: Regeling) -> &'static str {
    language.text(texts(regeling).place)
}

/// The website where to claim it.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// let website = regeling::website(Language::first(), regelingen()[0]);
/// assert_eq!(website, Some("https://www.toeslagen.nl"));
/// ```
pub fn website(language: Language, regeling: Regeling) -> Option<&'static str> {
    texts(regeling).website.map(|key| language.text(key))
}

/// What to have at hand for a claim.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// assert_eq!(regeling::needed(Language::first(), regelingen()[0]).next(), Some("DigiD"));
/// ```
pub fn needed(language: Language, regeling: Regeling) -> impl Iterator<Item = &'static str> {
    language.list(texts(regeling).needed)
}

/// Who carries it out.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// assert_eq!(regeling::uitvoerder(Language::first(), regelingen()[0]), "Dienst Toeslagen");
/// ```
pub fn uitvoerder(language: Language, regeling: Regeling) -> &'static str {
    language.text(UITVOERDER[regeling.uitvoerder as usize])
}

/// Its name within a sentence.
pub(crate) fn within_sentence(language: Language, regeling: Regeling) -> Cow<'static, str> {
    language.within_sentence(name(language, regeling))
}

fn texts(regeling: Regeling) -> &'static RegelingTexts {
    &REGELING[regeling.code as usize]
}
