//! Who comes back to this page: the same person, or the next one at this computer?

use rechtop_teksten::{Language, key};
use yew::prelude::*;

use crate::state::{Action, State};

/// The id of the heading. The screen under it, which is hidden, has its own.
pub const HEADING: &str = "kop-terug";

/// Asks who is there, and shows nothing of the answers.
pub fn left(language: Language, state: &UseReducerHandle<State>) -> Html {
    let on = |action: Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()))
    };
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ language.text(key::APP_WEG_TITEL) }</h1>
            <p>{ language.text(key::APP_WEG_UITLEG) }</p>
            <div class="knoppen">
                <button type="button" class="eerste" onclick={on(Action::Stay)}>
                    { language.text(key::APP_WEG_VERDER) }
                </button>
                <button type="button" class="tweede" onclick={on(Action::Wipe)}>
                    { language.text(key::APP_WEG_WIS) }
                </button>
            </div>
        </>
    }
}
