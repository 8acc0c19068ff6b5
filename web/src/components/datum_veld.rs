//! A date in three boxes: day, month, year. Easier than a calendar, also on an old phone.

use rechtop_teksten::{Key, key};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::language::use_language;

/// The properties of [`DatumVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Day, month and year, as typed.
    pub delen: [String; 3],
    /// The id of the text that describes the group.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of what is typed.
    pub onwijzig: Callback<[String; 3]>,
}

const DELEN: [(&str, Key, &str); 3] = [
    ("antwoord", key::APP_VRAAG_DAG, "2"),
    ("antwoord-maand", key::APP_VRAAG_MAAND, "2"),
    ("antwoord-jaar", key::APP_VRAAG_JAAR, "4"),
];

/// A date in three boxes.
#[component]
pub fn DatumVeld(props: &Props) -> Html {
    let language = use_language();
    let deel = |index: usize| {
        let (id, naam, lengte) = DELEN[index];
        let delen = props.delen.clone();
        let oninput = props.onwijzig.reform(move |event: InputEvent| {
            let mut delen = delen.clone();
            delen[index] = getypt(&event);
            delen
        });
        html! {
            <div class="deel">
                <label for={id}>{ language.text(naam) }</label>
                <input
                    {id} type="text" inputmode="numeric" autocomplete="off" size={lengte}
                    maxlength={lengte} value={props.delen[index].clone()} {oninput}
                    aria-describedby={props.beschreven_door.clone()}
                    aria-invalid={props.fout.then_some("true")}
                />
            </div>
        }
    };
    html! { <div class="datum">{ for (0..3).map(deel) }</div> }
}

/// What stands in the box that an event comes from.
pub fn getypt(event: &InputEvent) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}
