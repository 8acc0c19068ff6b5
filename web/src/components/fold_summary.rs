//! What a fold is called. Several schemes have the same folds: who hears the page also hears of which scheme.

use rechtop::Regeling;
use rechtop_teksten::regeling;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

/// The line that unfolds a part of a scheme.
pub fn fold_summary(language: Language, text: Key, regeling: Regeling) -> Html {
    let of = language
        .fill(key::APP_RESULTAAT_VAN_REGELING, &[("regeling", regeling::name(language, regeling))]);
    html! { <summary>{ language.text(text) }<span class="verborgen">{ " " }{ of }</span></summary> }
}
