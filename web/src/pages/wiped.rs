//! That everything was wiped, for who leaves the computer to somebody else.

use rechtop_teksten::key;
use yew::prelude::*;

use crate::focus::HEADING;
use crate::language::use_language;
use crate::state::{Action, State};

/// The properties of [`WipedPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// That everything was wiped, and what is left to do.
#[component]
pub fn WipedPage(props: &Props) -> Html {
    let language = use_language();
    let dispatcher = props.state.dispatcher();
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
