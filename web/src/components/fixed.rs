//! The amounts that are already fixed or announced for a year that cannot be computed yet.

use rechtop::outcome::Vastgesteld;
use rechtop_teksten::sentence;
use rechtop_teksten::{Language, key};
use yew::prelude::*;

/// Amounts that are already known, each with its article and whether it is law yet. Shows nothing if there are none.
pub fn fixed(language: Language, amounts: &[Vastgesteld]) -> Html {
    if amounts.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ language.text(key::APP_RESULTAAT_ALVAST_BEKEND) }</p>
            <ul>{ for amounts.iter().map(|amount| html! { <li>{ line(language, amount) }</li> }) }</ul>
        </>
    }
}

fn line(language: Language, amount: &Vastgesteld) -> String {
    let text = sentence::amount(language, amount);
    let value = language.value(amount.rij.value);
    let values = [("tekst", text.as_str()), ("waarde", &value), ("artikel", amount.rij.artikel)];
    let name = if amount.rij.grade.is_voorlopig() {
        key::APP_RESULTAAT_BEDRAG_VOORLOPIG
    } else {
        key::APP_RESULTAAT_BEDRAG_VAST
    };
    language.fill(name, &values)
}
