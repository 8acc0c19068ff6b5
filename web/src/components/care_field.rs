//! The childcare of one child: a list of places.

use rechtop::document::OpvangSoort;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use super::amount_field::{AmountField, amount_field};
use super::choice_field::{ChoiceField, choice_field};
use super::number_field::{NumberField, number_field};
use crate::draft::care::{CareDraft, Part, Place};
use crate::focus;

/// The properties of [`CareField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// What has been typed.
    pub care: CareDraft,
    /// The kinds of childcare: the word in the document, and the text on the screen.
    pub soorten: Vec<(&'static str, String)>,
    /// The id of the text that describes it.
    pub described_by: String,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<CareDraft>,
}

/// The id of the button that adds a place.
const ADD: &str = "opvang-toevoegen";

/// The childcare of one child.
#[component]
pub fn CareField(props: &Props) -> Html {
    let language = props.language;
    let status = use_state(String::new);
    let count = props.care.0.len();
    let earlier = use_mut_ref(|| count);
    use_effect_with(count, move |&count| {
        if count > earlier.replace(count) {
            focus::on(&Part::Soort.id(count - 1));
        }
    });
    let add = {
        let (care, on_change) = (props.care.clone(), props.on_change.clone());
        Callback::from(move |_: MouseEvent| {
            let mut care = care.clone();
            care.0.push(Place::default());
            on_change.emit(care);
        })
    };
    let remove_at = |index: usize| {
        let (care, on_change, status) =
            (props.care.clone(), props.on_change.clone(), status.clone());
        Callback::from(move |_: MouseEvent| {
            let mut care = care.clone();
            care.0.remove(index);
            status.set(numbered(language, key::APP_OPVANG_VERWIJDERD, index));
            on_change.emit(care);
            // The button that was pressed is gone, and the focus with it.
            focus::on(ADD);
        })
    };
    let place = |index: usize| {
        html! {
            <fieldset class="plaats" key={index}>
                <legend>{ numbered(language, key::APP_OPVANG_PLAATS, index) }</legend>
                { fields(language, props, index) }
                if count > 1 {
                    <button type="button" class="klein" onclick={remove_at(index)}>
                        { numbered(language, key::APP_OPVANG_VERWIJDER, index) }
                    </button>
                }
            </fieldset>
        }
    };
    html! {
        <>
            { for (0..count).map(place) }
            <p class="verborgen" role="status">{ (*status).clone() }</p>
            <div class="knoppen">
                <button type="button" class="tweede" id={ADD} onclick={add}>
                    { language.text(key::APP_OPVANG_TOEVOEGEN) }
                </button>
            </div>
        </>
    }
}

/// The boxes of one place.
fn fields(language: Language, props: &Props, index: usize) -> Html {
    let place = &props.care.0[index];
    let wrong = |part| props.wrong && place.is_wrong(part);
    let change = |set: fn(&mut Place, String)| {
        let care = props.care.clone();
        props.on_change.reform(move |text: String| {
            let mut care = care.clone();
            set(&mut care.0[index], text);
            care
        })
    };
    let soort = ChoiceField {
        name: format!("soort-{index}"),
        id: Part::Soort.id(index),
        options: &props.soorten,
        chosen: place.soort.map(OpvangSoort::word),
        described_by: &props.described_by,
        wrong: wrong(Part::Soort),
        on_choice: change(|place, word| place.soort = OpvangSoort::from_word(&word)),
    };
    let uren = NumberField {
        id: Part::Uren.id(index),
        label: language.text(key::APP_OPVANG_UREN),
        keyboard: "decimal",
        text: &place.uren,
        described_by: &props.described_by,
        wrong: wrong(Part::Uren),
        on_change: change(|place, text| place.uren = text),
    };
    let uurtarief = AmountField {
        id: Part::Uurtarief.id(index),
        label: language.text(key::APP_OPVANG_UURTARIEF),
        text: &place.uurtarief,
        described_by: &props.described_by,
        wrong: wrong(Part::Uurtarief),
        on_change: change(|place, text| place.uurtarief = text),
    };
    html! {
        <>
            <fieldset>
                <legend>{ language.text(key::APP_OPVANG_SOORT) }</legend>
                { choice_field(&soort) }
            </fieldset>
            { number_field(uren) }
            { amount_field(language, uurtarief) }
        </>
    }
}

/// A text about one place. People count from one.
fn numbered(language: Language, text: Key, index: usize) -> String {
    language.fill(text, &[("nummer", &(index + 1).to_string())])
}
