//! A number in one box.

use yew::prelude::*;

use super::datum_veld::getypt;

/// The properties of [`GetalVeld`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The id of the box.
    pub id: String,
    /// The label of the box.
    pub label: String,
    /// The keys that a phone offers: `numeric`, or `decimal` where a comma may be typed.
    #[prop_or("numeric".into())]
    pub toetsen: AttrValue,
    /// What is typed.
    pub tekst: String,
    /// The id of the text that describes it.
    pub beschreven_door: String,
    /// Whether the answer has a mistake.
    pub fout: bool,
    /// Told of what is typed.
    pub onwijzig: Callback<String>,
}

/// A number.
#[component]
pub fn GetalVeld(props: &Props) -> Html {
    let oninput = props.onwijzig.reform(|event: InputEvent| getypt(&event));
    html! {
        <div class="getal-veld">
            <label for={props.id.clone()}>{ &props.label }</label>
            <input
                id={props.id.clone()} type="text" inputmode={&props.toetsen} autocomplete="off"
                value={props.tekst.clone()} {oninput}
                aria-describedby={props.beschreven_door.clone()}
                aria-invalid={props.fout.then_some("true")}
            />
        </div>
    }
}
