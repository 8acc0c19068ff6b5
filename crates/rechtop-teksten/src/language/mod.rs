//! A language: its texts, and how it writes numbers, amounts and days.

mod filling;
mod forms;
mod number;
mod plural;
mod values;

pub use filling::Argument;
pub use number::Number;

use forms::Forms;
use plural::{Operand, PluralRule, Relation};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Names a text that every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// Names a list that every language has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ListKey(u16);

/// A language. Code that writes a text is handed one, and never chooses it.
#[derive(Clone, Copy)]
pub struct Language(&'static Data);

struct Data {
    code: &'static str,
    texts: &'static [&'static str],
    lists: &'static [&'static [&'static str]],
    forms: Forms,
}

/// The texts of a reason.
pub(crate) struct ReasonTexts {
    pub(crate) text: Key,
    /// For a reason without a limit, where the sentence is then another.
    pub(crate) without_limit: Option<Key>,
}

/// The texts of a scheme.
pub(crate) struct RegelingTexts {
    pub(crate) name: Key,
    pub(crate) summary: Key,
    pub(crate) place: Key,
    pub(crate) website: Option<Key>,
    pub(crate) needed: ListKey,
}

/// The texts of a question.
pub(crate) struct QuestionTexts {
    pub(crate) title: Key,
    pub(crate) explanation: Key,
}

/// The texts of a mistake.
pub(crate) struct MistakeTexts {
    pub(crate) what: Key,
    pub(crate) remedy: Key,
    /// For whoever fills in a form.
    pub(crate) in_form: Option<Key>,
}

impl PartialEq for Language {
    fn eq(&self, other: &Language) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Language {}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Language").field(&self.code()).finish()
    }
}

impl Language {
    /// Every language, the first one first.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::all().next(), Some(Language::first()));
    /// ```
    pub fn all() -> impl Iterator<Item = Language> {
        LANGUAGES.iter().map(Language)
    }

    /// The language in which texts are written before they are translated.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().name(), "Nederlands");
    /// ```
    pub fn first() -> Language {
        // The build refuses a list without languages.
        Language(&LANGUAGES[0])
    }

    /// The language with this code.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::by_code("nl"), Some(Language::first()));
    /// assert_eq!(Language::by_code("Klingon"), None);
    /// ```
    pub fn by_code(code: &str) -> Option<Language> {
        Language::all().find(|language| language.code() == code)
    }

    /// Its code, for documents and web pages.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().code(), "nl");
    /// ```
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// What it calls itself, for whoever chooses one.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert!(Language::all().all(|language| !language.name().is_empty()));
    /// ```
    pub fn name(self) -> &'static str {
        self.0.forms.name
    }

    /// `ltr` or `rtl`: which way it is written.
    ///
    /// ```
    /// use rechtop_teksten::Language;
    ///
    /// assert_eq!(Language::first().direction(), "ltr");
    /// ```
    pub fn direction(self) -> &'static str {
        self.0.forms.direction
    }

    /// A text by its name in code.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// assert_eq!(Language::first().text(key::APP_VRAAG_JA), "Ja");
    /// ```
    pub fn text(self, Key(index): Key) -> &'static str {
        self.0.texts.get(usize::from(index)).copied().unwrap_or_default()
    }

    /// The items of a list.
    ///
    /// ```
    /// use rechtop_teksten::{Language, key};
    ///
    /// assert_eq!(Language::first().list(key::APP_START_PRIVACY).count(), 4);
    /// ```
    pub fn list(self, ListKey(index): ListKey) -> impl Iterator<Item = &'static str> {
        self.0.lists.get(usize::from(index)).copied().unwrap_or_default().iter().copied()
    }
}

#[cfg(test)]
mod tests;
