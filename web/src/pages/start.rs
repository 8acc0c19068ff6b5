//! The first screen: what the app does, and what happens to the answers.

use jiff::civil::{Date, date};
use rechtop::Rulebook;
use rechtop::datum::Maand;
use rechtop_teksten::{Key, Language, ListKey, key};
use yew::prelude::*;

use crate::components::choice_field::{ChoiceField, choice_field};
use crate::demo::{EXAMPLES, Example};
use crate::focus::HEADING;
use crate::state::{Action, State};

/// The properties of [`StartPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// The first screen.
#[component]
pub fn StartPage(props: &Props) -> Html {
    let language = props.language;
    let today = props.state.today;
    let before = props.state.peildatum();
    let last_year = use_state(|| before.year() < today.year());
    let year = |year: i16, name: Key| language.fill(name, &[("jaar", &year.to_string())]);
    let options = [
        ("dit", year(today.year(), key::APP_START_DIT_JAAR)),
        ("vorig", year(today.year() - 1, key::APP_START_VORIG_JAAR)),
    ];
    let on_choice = {
        let last_year = last_year.clone();
        Callback::from(move |word: String| last_year.set(word == "vorig"))
    };
    let begin = {
        let dispatcher = props.state.dispatcher();
        let peildatum = if *last_year { date(today.year() - 1, 12, 31) } else { today };
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatcher.dispatch(Action::Begin(peildatum));
        })
    };
    let which_year = ChoiceField {
        name: "jaar".to_owned(),
        id: "antwoord".to_owned(),
        options: &options,
        chosen: Some(if *last_year { "vorig" } else { "dit" }),
        described_by: "jaar-uitleg",
        wrong: false,
        on_choice,
    };
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ language.text(key::APP_START_TITEL) }</h1>
            <p class="inleiding">{ language.text(key::APP_START_INLEIDING) }</p>
            <p>{ language.text(key::APP_START_WAT) }</p>
            <p>{ language.text(key::APP_START_TIJD) }</p>
            <section class="kader" aria-labelledby="privacy">
                <h2 id="privacy">{ language.text(key::APP_START_PRIVACY_TITEL) }</h2>
                { list(language, key::APP_START_PRIVACY) }
            </section>
            <details>
                <summary>{ language.text(key::APP_START_NODIG_TITEL) }</summary>
                { list(language, key::APP_START_NODIG) }
            </details>
            <form onsubmit={begin}>
                <fieldset class="periode">
                    <legend>{ language.text(key::APP_START_JAAR) }</legend>
                    { choice_field(&which_year) }
                    <p id="jaar-uitleg" aria-live="polite">
                        if *last_year { { when_to_claim(language, today.year() - 1, today) } }
                    </p>
                </fieldset>
                <button type="submit" class="eerste">{ language.text(key::APP_START_BEGIN) }</button>
            </form>
            <h2>{ language.text(key::APP_START_VOORBEELDEN) }</h2>
            <p>{ language.text(key::APP_START_VOORBEELDEN_UITLEG) }</p>
            <ul class="knoppen">{ for EXAMPLES.iter().map(|v| example(language, props, v)) }</ul>
        </>
    }
}

fn list(language: Language, name: ListKey) -> Html {
    html! { <ul>{ for language.list(name).map(|line| html! { <li>{ line }</li> }) }</ul> }
}

fn example(language: Language, props: &Props, example: &'static Example) -> Html {
    let dispatcher = props.state.dispatcher();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(huishouden) = example.huishouden() {
            dispatcher.dispatch(Action::Example(Box::new(huishouden)));
        }
    });
    html! { <li><button type="button" class="tweede" {onclick}>{ language.text(example.name) }</button></li> }
}

/// Until when the toeslagen of a year can be claimed. Awir art. 15.
fn when_to_claim(language: Language, year: i16, today: Date) -> String {
    let deadlines = &Rulebook::EMBEDDED.normbedragen.awir.uiterste_aanvraagdatum;
    let Ok(row) = deadlines.op(Maand::new(year, 1)) else { return String::new() };
    let name = if row.value < today {
        key::APP_START_VORIG_JAAR_GESLOTEN
    } else {
        key::APP_START_VORIG_JAAR_UITLEG
    };
    let date = language.date(row.value);
    language.fill(name, &[("jaar", &year.to_string()), ("datum", &date)])
}
