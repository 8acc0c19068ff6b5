//! The language of the page: chosen once at the top, and available to every component.

use rechtop_teksten::Language;
use yew::prelude::*;

/// The language of the page.
#[hook]
pub fn use_language() -> Language {
    use_context::<Language>().unwrap_or_else(Language::first)
}
