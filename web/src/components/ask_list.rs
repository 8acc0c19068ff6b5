//! The municipal schemes of which nothing can be said but that they are there: a line each, with where to ask.

use rechtop::Assessed;
use rechtop_teksten::{Language, regeling};
use yew::prelude::*;

use super::claiming::{website, where_to_go};

/// The schemes to ask after.
pub fn ask_list(language: Language, schemes: &[&Assessed]) -> Html {
    html! { <ul class="vraag-ook">{ for schemes.iter().map(|scheme| item(language, scheme)) }</ul> }
}

fn item(language: Language, scheme: &Assessed) -> Html {
    let scheme = scheme.regeling;
    let where_to = match regeling::website(language, scheme) {
        Some(_) => website(language, scheme),
        None => where_to_go(language, scheme),
    };
    html! {
        <li key={scheme.id()}>
            <p><strong>{ regeling::name(language, scheme) }</strong></p>
            <p>{ regeling::summary(language, scheme) }</p>
            { where_to }
        </li>
    }
}
