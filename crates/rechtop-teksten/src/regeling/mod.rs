//! The words of a scheme: its name, who carries it out, and how to claim it.

mod weten;

use std::borrow::Cow;

use rechtop::Regeling;
use rechtop::lokaal::woordenschat::Weg;

pub use weten::{desk, details};

use crate::language::{Key, Language, REGELING, RegelingTexts, UITVOERDER, key};

/// Its name.
///
/// ```
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, regeling};
///
/// assert_eq!(regeling::name(Language::first(), regelingen()[1]), "Zorgtoeslag");
/// ```
pub fn name(language: Language, regeling: Regeling) -> &'static str {
    match regeling.lokaal {
        Some(lokaal) => &lokaal.regeling.naam,
        None => language.text(texts(regeling).name),
    }
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
    match regeling.lokaal {
        Some(lokaal) => &lokaal.regeling.uitleg,
        None => language.text(texts(regeling).summary),
    }
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
    let eigen = regeling.lokaal.map(|lokaal| &lokaal.regeling.aanvraag);
    match eigen.map(|aanvraag| (aanvraag.hoe.as_deref(), aanvraag.weg.first())) {
        Some((Some(hoe), _)) => hoe,
        Some((None, Some(weg))) => language.text(by_way(*weg)),
        _ => language.text(texts(regeling).place),
    }
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
    match regeling.lokaal {
        Some(lokaal) => {
            lokaal.regeling.aanvraag.url.as_deref().or(lokaal.bestand.website.as_deref())
        }
        None => texts(regeling).website.map(|key| language.text(key)),
    }
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
    let eigen =
        regeling.lokaal.map(|lokaal| lokaal.regeling.aanvraag.nodig.iter().map(String::as_str));
    let landelijk = eigen.is_none().then(|| language.list(texts(regeling).needed));
    eigen.into_iter().flatten().chain(landelijk.into_iter().flatten())
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
    match regeling.lokaal {
        Some(lokaal) => &lokaal.uitvoerder,
        None => language.text(UITVOERDER[regeling.uitvoerder as usize]),
    }
}

/// Its name within a sentence.
pub(crate) fn within_sentence(language: Language, regeling: Regeling) -> Cow<'static, str> {
    match regeling.lokaal {
        // A name that a municipality gave is written as it wrote it.
        Some(lokaal) => Cow::Borrowed(&lokaal.regeling.naam),
        None => language.within_sentence(name(language, regeling)),
    }
}

fn texts(regeling: Regeling) -> &'static RegelingTexts {
    &REGELING[regeling.code as usize]
}

fn by_way(weg: Weg) -> Key {
    match weg {
        Weg::Digitaal => key::ALGEMEEN_WEG_DIGITAAL,
        Weg::Papier => key::ALGEMEEN_WEG_PAPIER,
        Weg::Mail => key::ALGEMEEN_WEG_MAIL,
        Weg::Telefoon => key::ALGEMEEN_WEG_TELEFOON,
        Weg::Balie => key::ALGEMEEN_WEG_BALIE,
        Weg::Tussenpersoon => key::ALGEMEEN_WEG_TUSSENPERSOON,
        Weg::Organisatie => key::ALGEMEEN_WEG_ORGANISATIE,
    }
}
