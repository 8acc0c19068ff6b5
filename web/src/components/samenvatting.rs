//! What a fold is called. Several schemes have the same folds: who hears the page also hears of which scheme.

use rechtop::Regeling;
use rechtop_teksten::regeling;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

/// The line that unfolds a part of a scheme.
pub fn samenvatting(language: Language, tekst: Key, van_regeling: Regeling) -> Html {
    let van = language.fill(
        key::APP_RESULTAAT_VAN_REGELING,
        &[("regeling", regeling::name(language, van_regeling))],
    );
    html! { <summary>{ language.text(tekst) }<span class="verborgen">{ " " }{ van }</span></summary> }
}
