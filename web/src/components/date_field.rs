//! A date in three boxes: day, month, year. A birthday is quicker to type than to find in a calendar, and boxes work on
//! every old phone.

use rechtop_teksten::{Key, Language, key};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A date in three boxes.
pub struct DateField<'a> {
    /// Day, month and year, as typed.
    pub parts: &'a [String; 3],
    /// The id of the text that describes the group.
    pub described_by: &'a str,
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

/// Shows the boxes.
pub fn date_field(language: Language, field: &DateField) -> Html {
    let DateField { parts: typed_parts, described_by, wrong, on_change } = field;
    let part = |index: usize| {
        let (id, name, length) = PARTS[index];
        let parts = (*typed_parts).clone();
        let oninput = on_change.reform(move |event: InputEvent| {
            let mut parts = parts.clone();
            parts[index] = typed(&event);
            parts
        });
        html! {
            <div class="deel">
                <label for={id}>{ language.text(name) }</label>
                <input
                    {id} type="text" inputmode="numeric" autocomplete="off" size={length}
                    maxlength={length} value={typed_parts[index].clone()} {oninput}
                    aria-describedby={(*described_by).to_owned()}
                    aria-invalid={wrong.then_some("true")}
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
