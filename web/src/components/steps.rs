//! How an amount was computed: every step, with its value and its article.

use rechtop::bron::Bron;
use rechtop::outcome::Step;
use rechtop::{Huishouden, Regeling};
use rechtop_teksten::{Language, key};
use rechtop_teksten::{regeling, sentence};
use yew::prelude::*;

/// The steps of one scheme, as a real table so that a screen reader can read it out.
pub fn steps(
    language: Language,
    huishouden: &Huishouden,
    regeling: Regeling,
    steps: &[Step],
) -> Html {
    let row = |step: &Step| {
        html! {
            <tr key={format!("{}{:?}", step.code, step.wie)}>
                <th scope="row">{ sentence::step(language, huishouden, regeling, step) }</th>
                <td class="getal">{ language.value(step.waarde) }</td>
                <td>{ artikel(language, &step.bron) }</td>
            </tr>
        }
    };
    let name = language.fill(
        key::APP_RESULTAAT_WAAROM_REGELING,
        &[("regeling", regeling::name(language, regeling))],
    );
    html! {
        <div class="rol" role="region" aria-label={name} tabindex="0">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ language.text(key::APP_RESULTAAT_STAP) }</th>
                        <th scope="col">{ language.text(key::APP_RESULTAAT_BEDRAG) }</th>
                        <th scope="col">{ language.text(key::APP_RESULTAAT_ARTIKEL) }</th>
                    </tr>
                </thead>
                <tbody>{ for steps.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// An article with a link to the act as it read at the time, or a page of a municipality.
pub fn artikel(language: Language, bron: &Bron) -> Html {
    let text = match bron {
        Bron::Wet(artikel) => {
            let values = [("wet", artikel.wet.naam), ("artikel", artikel.artikel)];
            language.fill(key::APP_RESULTAAT_ARTIKEL_KORT, &values)
        }
        Bron::Pagina(pagina) => pagina.titel.clone(),
    };
    match bron.url() {
        Some(url) => html! { <a href={url} rel="noreferrer">{ text }</a> },
        None => html! { { text } },
    }
}
