//! A date in three boxes: day, month, year. A birthday is quicker to type than to find in a calendar, and boxes work on
//! every old phone.

use rechtop_teksten::{Key, key};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::language::use_language;

/// The properties of [`DateField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Day, month and year, as typed.
    pub parts: [String; 3],
    /// The id of the text that describes the group.
    pub described_by: String,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<[String; 3]>,
}

const PARTS: [(&str, Key, &str); 3] = [
    ("antwoord", key::APP_VRAAG_DAG, "2"),
    ("antwoord-maand", key::APP_VRAAG_MAAND, "2"),
    ("antwoord-jaar", key::APP_VRAAG_JAAR, "4"),
];

/// A date in three boxes.
#[component]
pub fn DateField(props: &Props) -> Html {
    let language = use_language();
    let part = |index: usize| {
        let (id, name, length) = PARTS[index];
        let parts = props.parts.clone();
        let oninput = props.on_change.reform(move |event: InputEvent| {
            let mut parts = parts.clone();
            parts[index] = typed(&event);
            parts
        });
        html! {
            <div class="deel">
                <label for={id}>{ language.text(name) }</label>
                <input
                    {id} type="text" inputmode="numeric" autocomplete="off" size={length}
                    maxlength={length} value={props.parts[index].clone()} {oninput}
                    aria-describedby={props.described_by.clone()}
                    aria-invalid={props.wrong.then_some("true")}
                />
            </div>
        }
    };
    html! { <div class="datum">{ for (0..3).map(part) }</div> }
}

/// The text in the box that sent this event.
pub fn typed(event: &InputEvent) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}
