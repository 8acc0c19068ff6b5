//! A number in one box.

use yew::prelude::*;

use super::date_field::typed;

/// A number in one box.
pub struct NumberField<'a> {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: &'a str,
    /// The keyboard that a phone shows: `numeric`, or `decimal` if a comma may be typed.
    pub keyboard: &'static str,
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
pub fn number_field(field: NumberField) -> Html {
    let NumberField { id, label, keyboard, text, described_by, wrong, on_change } = field;
    let oninput = on_change.reform(|event: InputEvent| typed(&event));
    html! {
        <div class="getal-veld">
            <label for={id.clone()}>{ label }</label>
            <input
                {id} type="text" inputmode={keyboard} autocomplete="off" value={text.to_owned()} {oninput}
                aria-describedby={described_by.to_owned()} aria-invalid={wrong.then_some("true")}
            />
        </div>
    }
}
