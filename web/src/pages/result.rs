//! What the household is entitled to, and why.

mod group;
mod worth;

use rechtop::euro::PerYear;
use rechtop::{Assessment, Outcome, Question};
use rechtop_teksten::{Key, Language, answer, key};
use yew::prelude::*;

use crate::components::answers::answers;
use crate::components::total::total;
use crate::components::view::View;
use crate::focus::HEADING;
use crate::paint;
use crate::state::{Action, State};
use group::Group;

/// The properties of [`ResultPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// The result.
#[component]
pub fn ResultPage(props: &Props) -> Html {
    let language = props.language;
    let state = &props.state;
    let (huishouden, assessment) = (state.huishouden(), state.assessment());
    let go_to = {
        let state = state.clone();
        Callback::from(move |question: Question| state.dispatch(Action::GoTo(question)))
    };
    let on = |action: Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action.clone()))
    };
    let print = Callback::from(|_: MouseEvent| {
        // If the browser cannot print, nothing happens.
        let _ = gloo::utils::window().print();
    });
    // An example is shown as of its own day, or all its deadlines would have passed.
    let today = if state.example { huishouden.peildatum() } else { state.today };
    let complete = use_state(|| false);
    {
        let complete = complete.clone();
        use_effect_with((), move |()| paint::after(move || complete.set(true)));
    }
    let view = View { language, huishouden, today, go_to: &go_to, complete: *complete };
    html! {
        <>
            <h1 id={HEADING} tabindex="-1">{ language.text(title(&assessment)) }</h1>
            if state.example {
                <p class="kader">{ language.text(key::APP_RESULTAAT_VOORBEELD) }</p>
            }
            { total(language, huishouden.peildatum().year(), &assessment, today) }
            { for Group::ALL.map(|group| group.render(view, &assessment)) }
            if let Some(unknown) = answer::unknown_gemeente(language, huishouden, &assessment) {
                <p class="kader">{ unknown }</p>
            }
            if assessment.per_year() > PerYear::ZERO {
                <p>{ language.text(key::ALGEMEEN_HELE_JAAR) }</p>
            }
            <p class="kader">{ language.text(key::APP_RESULTAAT_SLOT) }</p>
            if *complete { { answers(language, state, &assessment, &go_to) } }
            <div class="knoppen geen-print">
                <button type="button" class="tweede" onclick={print}>
                    { language.text(key::APP_RESULTAAT_PRINT) }
                </button>
                <button type="button" class="derde" onclick={on(Action::Restart)}>
                    { language.text(key::APP_RESULTAAT_OPNIEUW) }
                </button>
                <button type="button" class="derde" onclick={on(Action::Wipe)}>
                    { language.text(key::APP_RESULTAAT_WIS) }
                </button>
            </div>
        </>
    }
}

/// The heading: there is a right, there is none, or it is not known yet.
fn title(assessment: &Assessment) -> Key {
    let given = [Group::Right, Group::OtherMonths];
    if given.iter().any(|group| !group.schemes(assessment).is_empty()) {
        key::APP_RESULTAAT_TITEL
    } else if assessment.regelingen.iter().any(|b| matches!(b.outcome, Outcome::Undecided(_))) {
        key::APP_RESULTAAT_TITEL_ONBEKEND
    } else {
        key::APP_RESULTAAT_TITEL_NIETS
    }
}
