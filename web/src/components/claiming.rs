//! How to claim a scheme, until when, and where to go for it.

use rechtop::Regeling;
use rechtop::bron::Bron;
use rechtop::outcome::Claim;
use rechtop_teksten::{Language, key, regeling, sentence};
use yew::prelude::*;

use super::fold_summary::fold_summary;
use super::steps::artikel;
use super::view::View;

/// How to claim a scheme, as of today.
pub fn claiming(view: View, regeling: Regeling, claim: Option<&Claim>) -> Html {
    let View { language, today, .. } = view;
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
                { good_to_know(view, regeling) }
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

/// What to know about a municipal scheme before claiming it, where the municipality helps, and where its rules stand.
fn good_to_know(view: View, regeling: Regeling) -> Html {
    let View { language, huishouden, .. } = view;
    let details = regeling::details(language, regeling, huishouden.peildatum());
    let desk =
        regeling::desk(regeling).map(|loket| language.fill(key::WETEN_LOKET, &[("loket", loket)]));
    let versie = regeling.lokaal.and_then(|lokaal| lokaal.versie(huishouden.peildatum()));
    let source = versie.map(|versie| artikel(language, &Bron::Pagina(&versie.bron)));
    html! {
        <>
            if !details.is_empty() {
                <ul>{ for details.into_iter().map(|detail| html! { <li>{ detail }</li> }) }</ul>
            }
            if let Some(desk) = desk { <p>{ desk }</p> }
            if let Some(source) = source {
                <p>{ language.text(key::APP_RESULTAAT_WAAR_DIT_STAAT) }{ " " }{ source }</p>
            }
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
