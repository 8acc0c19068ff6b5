//! An amount of money, which says back how it is understood.

use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::datum_veld::getypt;
use crate::concept::bedrag::bedrag;
use crate::language::use_language;

/// The properties of [`BedragVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: String,
    /// What is typed.
    pub tekst: String,
    /// The id of the text that describes it.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of what is typed.
    pub onwijzig: Callback<String>,
}

/// An amount of money.
#[component]
pub fn BedragVeld(props: &Props) -> Html {
    let language = use_language();
    let oninput = props.onwijzig.reform(|event: InputEvent| getypt(&event));
    let begrepen = format!("{}-begrepen", props.id);
    html! {
        <div class="bedrag">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="euro">
                <span aria-hidden="true">{ "€" }</span>
                <input
                    id={props.id.clone()} type="text" inputmode="decimal" autocomplete="off"
                    value={props.tekst.clone()} {oninput}
                    aria-describedby={format!("{} {begrepen}", props.beschreven_door)}
                    aria-invalid={props.fout.then_some("true")}
                />
            </div>
            <p class="begrepen" id={begrepen} aria-live="polite">{ begrepen_als(language, &props.tekst) }</p>
        </div>
    }
}

/// `U vult in: € 24.500`, so that a misplaced point is seen.
fn begrepen_als(language: Language, tekst: &str) -> String {
    let Ok(euro) = bedrag(tekst) else { return String::new() };
    language.fill(key::APP_VRAAG_U_VULT_IN, &[("bedrag", &language.euro(euro))])
}
