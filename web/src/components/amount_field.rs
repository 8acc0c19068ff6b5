//! A box for an amount of money, which shows how the amount was understood.

use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::date_field::typed;
use crate::draft::amount::amount;
use crate::language::use_language;

/// The properties of [`AmountField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: String,
    /// What has been typed.
    pub text: String,
    /// The id of the text that describes it.
    pub described_by: String,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<String>,
}

/// A box for an amount of money.
#[component]
pub fn AmountField(props: &Props) -> Html {
    let language = use_language();
    let oninput = props.on_change.reform(|event: InputEvent| typed(&event));
    let understood = format!("{}-begrepen", props.id);
    html! {
        <div class="bedrag">
            <label for={props.id.clone()}>{ &props.label }</label>
            <div class="euro">
                <span aria-hidden="true">{ "€" }</span>
                <input
                    id={props.id.clone()} type="text" inputmode="decimal" autocomplete="off"
                    value={props.text.clone()} {oninput}
                    aria-describedby={format!("{} {understood}", props.described_by)}
                    aria-invalid={props.wrong.then_some("true")}
                />
            </div>
            <p class="begrepen" id={understood} aria-live="polite">{ understood_as(language, &props.text) }</p>
        </div>
    }
}

/// `U vult in: € 24.500`, so that a misplaced point stands out.
fn understood_as(language: Language, text: &str) -> String {
    let Ok(euro) = amount(text) else { return String::new() };
    language.fill(key::APP_VRAAG_U_VULT_IN, &[("bedrag", &language.euro(euro))])
}
