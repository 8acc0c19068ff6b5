//! What a fold is called. Several schemes have the same folds: who hears the page also hears of which scheme.

use rechtop::regelingen::Regeling;
use rechtop_teksten::taal::{Key, NL, fill, key};
use rechtop_teksten::zin;
use yew::prelude::*;

/// The line that unfolds a part of a scheme.
pub fn samenvatting(tekst: Key, regeling: Regeling) -> Html {
    let van = fill(
        NL.text(key::APP_RESULTAAT_VAN_REGELING),
        &[("regeling", zin::regeling_naam(NL, regeling))],
    );
    html! { <summary>{ NL.text(tekst) }<span class="verborgen">{ " " }{ van }</span></summary> }
}
