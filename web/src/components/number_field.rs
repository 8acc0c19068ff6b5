//! A number in one box.

use yew::prelude::*;

use super::date_field::typed;

/// The properties of [`NumberField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: String,
    /// The keyboard that a phone shows: `numeric`, or `decimal` if a comma may be typed.
    #[prop_or("numeric".into())]
    pub keyboard: AttrValue,
    /// What has been typed.
    pub text: String,
    /// The id of the text that describes it.
    pub described_by: String,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<String>,
}

/// A number in one box.
#[component]
pub fn NumberField(props: &Props) -> Html {
    let oninput = props.on_change.reform(|event: InputEvent| typed(&event));
    html! {
        <div class="getal-veld">
            <label for={props.id.clone()}>{ &props.label }</label>
            <input
                id={props.id.clone()} type="text" inputmode={&props.keyboard} autocomplete="off"
                value={props.text.clone()} {oninput}
                aria-describedby={props.described_by.clone()}
                aria-invalid={props.wrong.then_some("true")}
            />
        </div>
    }
}
