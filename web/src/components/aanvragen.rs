//! How and until when something is claimed, and where to go for it.

use jiff::civil::Date;
use rechtop::Regeling;
use rechtop::outcome::Claim;
use rechtop_teksten::{Language, key, regeling, sentence};
use yew::prelude::*;

use super::samenvatting::samenvatting;
use super::stappen::artikel;

/// How a scheme is claimed, seen from this day.
pub fn aanvragen(language: Language, van: Regeling, claim: Option<&Claim>, vandaag: Date) -> Html {
    let termijn = claim.and_then(|claim| Some((claim, claim.until? < vandaag)));
    let zin = claim.and_then(|claim| sentence::deadline(language, claim, vandaag));
    if let Some((Claim { runs_on: false, bron, .. }, true)) = termijn {
        return html! { <p class="let-op">{ zin }{ " " }{ artikel(language, bron) }</p> };
    }
    let voorbij = termijn.is_some_and(|(_, voorbij)| voorbij).then_some("let-op");
    let uiterlijk = zin.map(|zin| html! { <p class={voorbij}>{ zin }</p> });
    let bron = termijn.map(|(claim, _)| html! { <p>{ artikel(language, &claim.bron) }</p> });
    let nodig: Vec<&str> = regeling::needed(language, van).collect();
    html! {
        <>
            { uiterlijk }
            <details>
                { samenvatting(language, key::APP_RESULTAAT_AANVRAGEN, van) }
                { waar(language, van) }
                if !nodig.is_empty() {
                    <p>{ language.text(key::APP_RESULTAAT_NODIG) }</p>
                    <ul>{ for nodig.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                }
                { website(language, van) }
                <p class="geen-print">{ language.text(key::APP_RESULTAAT_WEBSITE_UITLEG) }</p>
                { bron }
            </details>
        </>
    }
}

/// Where to go for a scheme, in words.
pub fn waar(language: Language, van: Regeling) -> Html {
    html! { <p>{ regeling::place(language, van) }</p> }
}

/// Where to go for a scheme, as a link.
pub fn website(language: Language, van: Regeling) -> Html {
    let Some(url) = regeling::website(language, van) else { return Html::default() };
    let naam = url.trim_start_matches("https://");
    html! {
        <p>
            <a href={url} rel="noreferrer">
                { language.fill(key::APP_RESULTAAT_WEBSITE, &[("url", naam)]) }
            </a>
        </p>
    }
}
