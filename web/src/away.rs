//! Leaving for another page, and coming back. The browser may keep this page as it was, answers and all, and show it
//! again to whoever presses its back button; in a library that is somebody else. So leaving covers the answers, and
//! after a while wipes them.

use gloo::events::EventListener;
use yew::prelude::*;

use crate::state::{Action, State};

/// Who is away longer than this has left, in milliseconds. Long enough to look something up on another website.
const LONGEST: f64 = 10.0 * 60.0 * 1000.0;

/// Covers the answers when somebody leaves, and wipes them when nobody came back for long.
#[hook]
pub fn use_away(state: &UseReducerHandle<State>) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        let window = gloo::utils::window();
        let left_at = std::rc::Rc::new(std::cell::Cell::new(None::<f64>));
        let leave = {
            let (dispatcher, left_at) = (dispatcher.clone(), left_at.clone());
            // The last moment in which the page can change: what it shows now is what is kept.
            EventListener::new(&window, "pagehide", move |_| {
                left_at.set(Some(js_sys::Date::now()));
                dispatcher.dispatch(Action::Leave);
            })
        };
        let back = EventListener::new(&window, "pageshow", move |_| {
            let away = left_at.take().map(|left_at| js_sys::Date::now() - left_at);
            if away.is_some_and(|away| away > LONGEST) {
                dispatcher.dispatch(Action::Wipe);
            }
        });
        move || drop((leave, back))
    });
}
