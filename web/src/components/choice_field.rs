//! A choice of one out of a few, as radio buttons.

use yew::prelude::*;

/// A choice of one out of a few.
pub struct ChoiceField<'a> {
    /// The name that makes the buttons one group.
    pub name: String,
    /// The id of the first button. The others add their word to it.
    pub id: String,
    /// The choices: the word in the document, and the text on the screen.
    pub options: &'a [(&'static str, String)],
    /// The word that is chosen.
    pub chosen: Option<&'a str>,
    /// The id of the text that describes the group.
    pub described_by: &'a str,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with the chosen word.
    pub on_choice: Callback<String>,
}

/// Shows the choice.
pub fn choice_field(field: &ChoiceField) -> Html {
    let ChoiceField { name, id, options, chosen, described_by, wrong, on_choice } = field;
    let option = |index: usize, word: &'static str, text: &str| {
        let onchange = on_choice.reform(move |_: Event| word.to_owned());
        let id = if index == 0 { id.clone() } else { format!("{id}-{word}") };
        let checked = *chosen == Some(word);
        html! {
            <label class="keuze" key={word}>
                <input
                    type="radio" name={name.clone()} value={word} {id} {checked} {onchange}
                    aria-describedby={(*described_by).to_owned()}
                    aria-invalid={wrong.then_some("true")}
                />
                <span>{ text }</span>
            </label>
        }
    };
    let options = options.iter().enumerate().map(|(i, (word, text))| option(i, word, text));
    html! { <div class="keuzes">{ for options }</div> }
}
