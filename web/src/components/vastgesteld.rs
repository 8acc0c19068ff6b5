//! What is fixed or announced already of a year that cannot be computed yet.

use rechtop::outcome::Vastgesteld;
use rechtop_teksten::sentence;
use rechtop_teksten::{Language, key};
use yew::prelude::*;

/// Amounts that are there already, each with its article and whether it is law; nothing where there are
/// none.
pub fn vastgesteld(language: Language, bedragen: &[Vastgesteld]) -> Html {
    if bedragen.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ language.text(key::APP_RESULTAAT_ALVAST_BEKEND) }</p>
            <ul>{ for bedragen.iter().map(|bedrag| html! { <li>{ regel(language, bedrag) }</li> }) }</ul>
        </>
    }
}

fn regel(language: Language, bedrag: &Vastgesteld) -> String {
    let tekst = sentence::amount(language, bedrag);
    let waarde = language.value(bedrag.rij.value);
    let values = [("tekst", tekst.as_str()), ("waarde", &waarde), ("artikel", bedrag.rij.artikel)];
    let naam = if bedrag.rij.grade.is_voorlopig() {
        key::APP_RESULTAAT_BEDRAG_VOORLOPIG
    } else {
        key::APP_RESULTAAT_BEDRAG_VAST
    };
    language.fill(naam, &values)
}
