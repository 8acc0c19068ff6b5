//! Mistakes in a household document as people read them: what is wrong, and how to mend it.

use rechtop::Euro;
use rechtop::document::{Expected, Mistake, MistakeKind};

use crate::language::{
    Argument, Key, Language, MISTAKE, MISTAKE_GEMEENTE_MEANT, MISTAKE_MEANT, MistakeTexts,
};

/// What is wrong, in a sentence.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(mistakes) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = mistakes.iter().map(|mistake| mistake::what(Language::first(), mistake)).collect();
/// assert_eq!(said, ["Dit is geen bestaande datum."]);
/// ```
pub fn what(language: Language, mistake: &Mistake) -> String {
    sentence(language, mistake, texts(mistake).what)
}

/// How to mend it, in a sentence.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(mistakes) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = mistakes.iter().map(|mistake| mistake::remedy(Language::first(), mistake)).collect();
/// assert_eq!(said, ["Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-07-01."]);
/// ```
pub fn remedy(language: Language, mistake: &Mistake) -> String {
    sentence(language, mistake, texts(mistake).remedy)
}

/// Place, value, what is wrong and how to mend it, in one line.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(mistakes) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = mistakes.iter().map(|mistake| mistake::line(Language::first(), mistake)).collect();
/// assert!(said[0].starts_with("peildatum: \"gisteren\". Dit is geen bestaande datum. Schrijf"));
/// ```
pub fn line(language: Language, mistake: &Mistake) -> String {
    let place = if mistake.path.is_empty() { String::new() } else { format!("{}: ", mistake.path) };
    let value = mistake.value.as_ref().map(|value| format!("\"{value}\". ")).unwrap_or_default();
    format!("{place}{value}{} {}", what(language, mistake), remedy(language, mistake))
}

/// The sentence for whoever fills in a form and never sees the document, where there is one.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(mistakes) = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "auto_waarde": -5 }"#,
/// ) else { unreachable!() };
/// let said: Vec<_> = mistakes.iter().map(|mistake| mistake::in_form(Language::first(), mistake)).collect();
/// assert_eq!(said, [Some("Dit bedrag kan niet onder nul zijn. Vul 0 of een hoger bedrag in.".to_owned())]);
/// ```
pub fn in_form(language: Language, mistake: &Mistake) -> Option<String> {
    texts(mistake).in_form.map(|key| sentence(language, mistake, key))
}

fn texts(mistake: &Mistake) -> &'static MistakeTexts {
    match &mistake.kind {
        MistakeKind::UnknownKey { meant: Some(_), .. } => return &MISTAKE_MEANT,
        MistakeKind::UnknownGemeente { nearest } if !nearest.is_empty() => {
            return &MISTAKE_GEMEENTE_MEANT;
        }
        _ => {}
    }
    let code = mistake.kind.code();
    let number = MistakeKind::CODES.iter().position(|known| *known == code);
    &MISTAKE[number.unwrap_or_default()]
}

fn sentence(language: Language, mistake: &Mistake, key: Key) -> String {
    let mut arguments: Vec<(&str, String)> = Vec::new();
    match &mistake.kind {
        MistakeKind::NoJson { line, column } => {
            arguments.push(("regel", line.to_string()));
            arguments.push(("kolom", column.to_string()));
        }
        MistakeKind::Expected(Expected::Choice(words)) => {
            arguments.push(("keuzes", language.enumerate(words)))
        }
        MistakeKind::UnknownKey { known, meant } => {
            arguments.push(("bekend", language.enumerate(known)));
            arguments.push(("bedoeld", meant.clone().unwrap_or_default()));
        }
        MistakeKind::UnknownGemeente { nearest } => {
            let ids = nearest.iter().map(|gemeente| gemeente.id());
            arguments.push(("bedoeld", language.enumerate(ids)));
        }
        MistakeKind::OutOfRange { from, to } => {
            arguments.push(("van", from.to_string()));
            arguments.push(("tot", to.to_string()));
        }
        MistakeKind::AmountOutOfRange { from, to } => {
            arguments.push(("van", language.euro(Euro::from_euros(*from))));
            arguments.push(("tot", language.euro(Euro::from_euros(*to))));
        }
        MistakeKind::TooManyPlaces { most } | MistakeKind::TooManyWords { most } => {
            arguments.push(("tot", most.to_string()));
        }
        _ => {}
    }
    arguments.push(("waarde", mistake.value.clone().unwrap_or_default()));
    let arguments: Vec<(&str, Argument)> =
        arguments.iter().map(|(name, value)| (*name, value.into())).collect();
    language.fill(key, &arguments)
}
