//! The language of the page: chosen once, and handed to every screen.

use rechtop_teksten::Language;
use yew::prelude::*;

/// The language of the page.
#[hook]
pub fn use_language() -> Language {
    use_context::<Language>().unwrap_or_else(Language::first)
}
