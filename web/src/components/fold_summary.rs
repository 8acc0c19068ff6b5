//! The title of a fold. Every scheme has the same folds, so a screen reader also hears which scheme a fold belongs to.

use rechtop::Regeling;
use rechtop_teksten::regeling;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

/// The line that opens a fold of a scheme.
pub fn fold_summary(language: Language, text: Key, regeling: Regeling) -> Html {
    let of = language
        .fill(key::APP_RESULTAAT_VAN_REGELING, &[("regeling", regeling::name(language, regeling))]);
    html! { <summary>{ language.text(text) }<span class="verborgen">{ " " }{ of }</span></summary> }
}
