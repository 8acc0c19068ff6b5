//! Mistakes in a household document as people read them: what is wrong, and how to mend it.

use rechtop::document::{Mistake, MistakeKind, Expected};

use crate::language::{Argument, Key, Language, MISTAKE, MISTAKE_MEANT, MistakeTexts};

/// What is wrong, in a sentence.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(fouten) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = fouten.iter().map(|fout| mistake::what(Language::first(), fout)).collect();
/// assert_eq!(said, ["Dit is geen bestaande datum."]);
/// ```
pub fn what(language: Language, fout: &Mistake) -> String {
    sentence(language, fout, texts(fout).what)
}

/// How to mend it, in a sentence.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(fouten) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = fouten.iter().map(|fout| mistake::remedy(Language::first(), fout)).collect();
/// assert_eq!(said, ["Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-07-01."]);
/// ```
pub fn remedy(language: Language, fout: &Mistake) -> String {
    sentence(language, fout, texts(fout).remedy)
}

/// Place, value, what is wrong and how to mend it, in one line.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(fouten) = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "gisteren" }"#) else { unreachable!() };
/// let said: Vec<String> = fouten.iter().map(|fout| mistake::line(Language::first(), fout)).collect();
/// assert!(said[0].starts_with("peildatum: \"gisteren\". Dit is geen bestaande datum. Schrijf"));
/// ```
pub fn line(language: Language, fout: &Mistake) -> String {
    let place = if fout.pad.is_empty() { String::new() } else { format!("{}: ", fout.pad) };
    let value = fout.waarde.as_ref().map(|value| format!("\"{value}\". ")).unwrap_or_default();
    format!("{place}{value}{} {}", what(language, fout), remedy(language, fout))
}

/// The sentence for whoever fills in a form and never sees the document, where there is one.
///
/// ```
/// use rechtop::Huishouden;
/// use rechtop_teksten::{Language, mistake};
///
/// let Err(fouten) = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "auto_waarde": -5 }"#,
/// ) else { unreachable!() };
/// let said: Vec<_> = fouten.iter().map(|fout| mistake::in_form(Language::first(), fout)).collect();
/// assert_eq!(said, [Some("Dit bedrag kan niet onder nul zijn. Vul 0 of een hoger bedrag in.".to_owned())]);
/// ```
pub fn in_form(language: Language, fout: &Mistake) -> Option<String> {
    texts(fout).in_form.map(|key| sentence(language, fout, key))
}

fn texts(fout: &Mistake) -> &'static MistakeTexts {
    if let MistakeKind::UnknownKey { bedoeld: Some(_), .. } = &fout.soort {
        return &MISTAKE_MEANT;
    }
    let code = fout.soort.code();
    let number = MistakeKind::CODES.iter().position(|known| *known == code);
    &MISTAKE[number.unwrap_or_default()]
}

fn sentence(language: Language, fout: &Mistake, key: Key) -> String {
    let mut arguments: Vec<(&str, String)> = Vec::new();
    match &fout.soort {
        MistakeKind::NoJson { regel, kolom } => {
            arguments.push(("regel", regel.to_string()));
            arguments.push(("kolom", kolom.to_string()));
        }
        MistakeKind::Expected(Expected::Choice(words)) => {
            arguments.push(("keuzes", language.enumerate(words)))
        }
        MistakeKind::UnknownKey { bekend, bedoeld } => {
            arguments.push(("bekend", language.enumerate(bekend)));
            arguments.push(("bedoeld", bedoeld.clone().unwrap_or_default()));
        }
        MistakeKind::OutOfRange { van, tot } => {
            arguments.push(("van", van.to_string()));
            arguments.push(("tot", tot.to_string()));
        }
        _ => {}
    }
    arguments.push(("waarde", fout.waarde.clone().unwrap_or_default()));
    let arguments: Vec<(&str, Argument)> =
        arguments.iter().map(|(name, value)| (*name, value.into())).collect();
    language.fill(key, &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_has_another_sentence() {
        let language = Language::first();
        assert_eq!(MISTAKE.len(), MistakeKind::CODES.len());
        assert!(
            MISTAKE.iter().all(|texts| language.text(texts.what) != language.text(texts.remedy))
        );
    }
}
