//! What is fixed or announced already of a year that cannot be computed yet.

use rechtop::regelingen::Vastgesteld;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::zin;
use yew::prelude::*;

/// Amounts that are there already, each with its article and whether it is law; nothing where there are
/// none.
pub fn vastgesteld(bedragen: &[Vastgesteld]) -> Html {
    if bedragen.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ NL.text(key::APP_RESULTAAT_ALVAST_BEKEND) }</p>
            <ul>{ for bedragen.iter().map(|bedrag| html! { <li>{ regel(bedrag) }</li> }) }</ul>
        </>
    }
}

fn regel(bedrag: &Vastgesteld) -> String {
    let tekst = zin::vastgesteld(NL, bedrag);
    let waarde = NL.waarde(bedrag.rij.value);
    let values = [("tekst", tekst.as_str()), ("waarde", &waarde), ("artikel", bedrag.rij.artikel)];
    let naam = if bedrag.rij.grade.is_voorlopig() {
        key::APP_RESULTAAT_BEDRAG_VOORLOPIG
    } else {
        key::APP_RESULTAAT_BEDRAG_VAST
    };
    fill(NL.text(naam), &values)
}
