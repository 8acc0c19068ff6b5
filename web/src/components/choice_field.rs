//! A choice of one out of a few, as radio buttons.

use yew::prelude::*;

/// The properties of [`ChoiceField`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The name that makes the buttons one group.
    pub name: String,
    /// The id of the first button. The others add their word to it.
    #[prop_or("antwoord".into())]
    pub id: AttrValue,
    /// The choices: the word in the document, and the text on the screen.
    pub options: Vec<(&'static str, String)>,
    /// The word that is chosen.
    pub chosen: Option<String>,
    /// The id of the text that describes the group.
    pub described_by: String,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with the chosen word.
    pub on_choice: Callback<String>,
}

/// A choice of one out of a few.
#[component]
pub fn ChoiceField(props: &Props) -> Html {
    let option = |index: usize, word: &'static str, text: &str| {
        let onchange = props.on_choice.reform(move |_: Event| word.to_owned());
        let id = if index == 0 { props.id.to_string() } else { format!("{}-{word}", props.id) };
        let checked = props.chosen.as_deref() == Some(word);
        html! {
            <label class="keuze" key={word}>
                <input
                    type="radio" name={props.name.clone()} value={word} {id} {checked} {onchange}
                    aria-describedby={props.described_by.clone()}
                    aria-invalid={props.wrong.then_some("true")}
                />
                <span>{ text }</span>
            </label>
        }
    };
    let options = props.options.iter().enumerate().map(|(i, (word, text))| option(i, word, text));
    html! { <div class="keuzes">{ for options }</div> }
}
