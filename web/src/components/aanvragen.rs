//! How and until when something is claimed, and where to go for it.

use jiff::civil::Date;
use rechtop::outcome::Claim;
use rechtop::regelingen::Regeling;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::zin;
use yew::prelude::*;

use super::samenvatting::samenvatting;
use super::stappen::artikel;

/// How a scheme is claimed, seen from this day.
pub fn aanvragen(regeling: Regeling, claim: Option<&Claim>, vandaag: Date) -> Html {
    let id = regeling.id;
    let termijn = claim.and_then(|claim| Some((claim, claim.until? < vandaag)));
    let zin = claim.and_then(|claim| zin::aanvraagtermijn(NL, claim, vandaag));
    if let Some((Claim { runs_on: false, bron, .. }, true)) = termijn {
        return html! { <p class="let-op">{ zin }{ " " }{ artikel(bron) }</p> };
    }
    let voorbij = termijn.is_some_and(|(_, voorbij)| voorbij).then_some("let-op");
    let uiterlijk = zin.map(|zin| html! { <p class={voorbij}>{ zin }</p> });
    let bron = termijn.map(|(claim, _)| html! { <p>{ artikel(&claim.bron) }</p> });
    let nodig = NL.list(&format!("regeling.{id}.nodig"));
    html! {
        <>
            { uiterlijk }
            <details>
                { samenvatting(key::APP_RESULTAAT_AANVRAGEN, regeling) }
                { waar(id) }
                if !nodig.is_empty() {
                    <p>{ NL.text(key::APP_RESULTAAT_NODIG) }</p>
                    <ul>{ for nodig.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                }
                { website(id) }
                <p class="geen-print">{ NL.text(key::APP_RESULTAAT_WEBSITE_UITLEG) }</p>
                { bron }
            </details>
        </>
    }
}

/// Where to go for a scheme, in words.
pub fn waar(id: &str) -> Html {
    html! { <p>{ NL.find_below(&["regeling", id, "waar"]) }</p> }
}

/// Where to go for a scheme, as a link.
pub fn website(id: &str) -> Html {
    let Some(url) = NL.find_below(&["regeling", id, "url"]) else { return Html::default() };
    let naam = url.trim_start_matches("https://");
    html! {
        <p>
            <a href={url} rel="noreferrer">
                { fill(NL.text(key::APP_RESULTAAT_WEBSITE), &[("url", naam)]) }
            </a>
        </p>
    }
}
