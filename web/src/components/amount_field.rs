//! A box for an amount of money, which shows how the amount was understood.

use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::date_field::typed;
use crate::draft::amount::amount;

/// A box for an amount of money.
pub struct AmountField<'a> {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: &'a str,
    /// What has been typed.
    pub text: &'a str,
    /// The id of the text that describes it.
    pub described_by: &'a str,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<String>,
}

/// Shows the box.
pub fn amount_field(language: Language, field: AmountField) -> Html {
    let AmountField { id, label, text, described_by, wrong, on_change } = field;
    let oninput = on_change.reform(|event: InputEvent| typed(&event));
    let understood = format!("{id}-begrepen");
    let described_by = format!("{described_by} {understood}");
    html! {
        <div class="bedrag" key={&*id}>
            <label for={id.clone()}>{ label }</label>
            <div class="euro">
                <span aria-hidden="true">{ "€" }</span>
                <input
                    {id} type="text" inputmode="decimal" autocomplete="off" value={text.to_owned()} {oninput}
                    aria-describedby={described_by} aria-invalid={wrong.then_some("true")}
                />
            </div>
            <p class="begrepen" id={understood} aria-live="polite">{ understood_as(language, text) }</p>
        </div>
    }
}

/// `U vult in: € 24.500`, so that a misplaced point stands out.
fn understood_as(language: Language, text: &str) -> String {
    let Ok(euro) = amount(text) else { return String::new() };
    language.fill(key::APP_VRAAG_U_VULT_IN, &[("bedrag", &language.euro(euro))])
}
