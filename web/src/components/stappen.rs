//! Why an amount is what it is: every step with its value and article.

use rechtop::huishouden::Huishouden;
use rechtop::regelingen::Regeling;
use rechtop::trace::Step;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::zin;
use yew::prelude::*;

/// The steps of one scheme, as a table that can be read aloud.
pub fn stappen(huishouden: &Huishouden, regeling: Regeling, steps: &[Step]) -> Html {
    let rij = |step: &Step| {
        html! {
            <tr key={format!("{}{:?}", step.id, step.wie)}>
                <th scope="row">{ zin::stap(NL, huishouden, regeling, step) }</th>
                <td class="getal">{ NL.waarde(step.waarde) }</td>
                <td>{ artikel(&step.bron) }</td>
            </tr>
        }
    };
    let naam = fill(
        NL.text(key::APP_RESULTAAT_WAAROM_REGELING),
        &[("regeling", zin::regeling_naam(NL, regeling))],
    );
    html! {
        <div class="rol" role="region" aria-label={naam} tabindex="0">
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ NL.text(key::APP_RESULTAAT_STAP) }</th>
                        <th scope="col">{ NL.text(key::APP_RESULTAAT_BEDRAG) }</th>
                        <th scope="col">{ NL.text(key::APP_RESULTAAT_ARTIKEL) }</th>
                    </tr>
                </thead>
                <tbody>{ for steps.iter().map(rij) }</tbody>
            </table>
        </div>
    }
}

/// An article, with a link to the act as it read then.
pub fn artikel(bron: &rechtop::bron::Bron) -> Html {
    let tekst = fill(
        NL.text(key::APP_RESULTAAT_ARTIKEL_KORT),
        &[("wet", bron.wet.naam), ("artikel", bron.artikel)],
    );
    html! { <a href={bron.url().to_string()} rel="noreferrer">{ tekst }</a> }
}
