//! That everything was wiped, for who leaves the computer to somebody else.

use rechtop_teksten::{Language, key};
use yew::prelude::*;

use crate::focus::HEADING;
use crate::state::{Action, State};

/// That everything was wiped, and what is left to do.
pub fn wiped(language: Language, state: &UseReducerHandle<State>) -> Html {
    let dispatcher = state.dispatcher();
    let restart = Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Restart));
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ language.text(key::APP_GEWIST_TITEL) }</h1>
            <p>{ language.text(key::APP_GEWIST_UITLEG) }</p>
            <div class="knoppen">
                <button type="button" class="tweede" onclick={restart}>
                    { language.text(key::APP_RESULTAAT_OPNIEUW) }
                </button>
            </div>
        </>
    }
}
