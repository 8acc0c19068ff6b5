//! Who comes back to this page: the same person, or the next one at this computer?

use rechtop_teksten::key;
use yew::prelude::*;

use crate::language::use_language;
use crate::state::{Action, State};

/// The id of the heading. The screen under it, which is hidden, has its own.
pub const HEADING: &str = "kop-terug";

/// The properties of [`LeftPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// Asks who is there, and shows nothing of the answers.
#[component]
pub fn LeftPage(props: &Props) -> Html {
    let language = use_language();
    let on = |action: Action| {
        let dispatcher = props.state.dispatcher();
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
