//! How to claim a scheme, until when, and where to go for it.

use jiff::civil::Date;
use rechtop::Regeling;
use rechtop::outcome::Claim;
use rechtop_teksten::{Language, key, regeling, sentence};
use yew::prelude::*;

use super::fold_summary::fold_summary;
use super::steps::artikel;

/// How to claim a scheme, as of today.
pub fn claiming(
    language: Language,
    regeling: Regeling,
    claim: Option<&Claim>,
    today: Date,
) -> Html {
    let deadline = claim.and_then(|claim| Some((claim, claim.until? < today)));
    let sentence = claim.and_then(|claim| sentence::deadline(language, claim, today));
    if let Some((Claim { runs_on: false, bron, .. }, true)) = deadline {
        return html! { <p class="let-op">{ sentence }{ " " }{ artikel(language, bron) }</p> };
    }
    let past = deadline.is_some_and(|(_, past)| past).then_some("let-op");
    let until = sentence.map(|sentence| html! { <p class={past}>{ sentence }</p> });
    let bron = deadline.map(|(claim, _)| html! { <p>{ artikel(language, &claim.bron) }</p> });
    let needed: Vec<&str> = regeling::needed(language, regeling).collect();
    html! {
        <>
            { until }
            <details>
                { fold_summary(language, key::APP_RESULTAAT_AANVRAGEN, regeling) }
                { where_to_go(language, regeling) }
                if !needed.is_empty() {
                    <p>{ language.text(key::APP_RESULTAAT_NODIG) }</p>
                    <ul>{ for needed.into_iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                }
                { website(language, regeling) }
                <p class="geen-print">{ language.text(key::APP_RESULTAAT_WEBSITE_UITLEG) }</p>
                { bron }
            </details>
        </>
    }
}

/// Where to go for a scheme, in words.
pub fn where_to_go(language: Language, regeling: Regeling) -> Html {
    html! { <p>{ regeling::place(language, regeling) }</p> }
}

/// Where to go for a scheme, as a link.
pub fn website(language: Language, regeling: Regeling) -> Html {
    let Some(url) = regeling::website(language, regeling) else { return Html::default() };
    let name = url.strip_prefix("https://").unwrap_or(url);
    html! {
        <p>
            <a href={url} rel="noreferrer">
                { language.fill(key::APP_RESULTAAT_WEBSITE, &[("url", name)]) }
            </a>
        </p>
    }
}
