//! The browser's own back button. Every screen has an entry in the browser's history that holds only the number of the
//! screen. Answers and addresses stay out of it, because a history outlives the visit.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent};
use yew::prelude::*;

use crate::state::{Action, State};

/// The first number of this visit: the time in milliseconds, so that it is higher than any number the browser may
/// still remember from an earlier visit.
pub fn first_number() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// Keeps the screens and the browser's history in step.
#[hook]
pub fn use_history(state: &UseReducerHandle<State>) {
    let current = use_mut_ref(|| state.clone());
    *current.borrow_mut() = state.clone();
    {
        let (dispatcher, current) = (state.dispatcher(), current);
        use_effect_with((), move |()| {
            let on_popstate = move |event: &Event| {
                match number_of(event) {
                    Some(number) if current.borrow().knows(number) => {
                        dispatcher.dispatch(Action::BackTo(number));
                    }
                    // A jump within the page, which has no number; or a screen that no longer exists: forgotten,
                    // taken back, or from an earlier visit.
                    _ => back(),
                }
            };
            let listener = EventListener::new(&gloo::utils::window(), "popstate", on_popstate);
            move || drop(listener)
        });
    }
    let highest = use_mut_ref(|| 0_u64);
    use_effect_with(state.number(), move |&number| {
        let mut highest = highest.borrow_mut();
        if number > *highest {
            remember(number, *highest == 0);
            *highest = number;
        }
    });
}

/// Goes back one entry, as the browser's own button does.
pub fn back() {
    if let Some(history) = history() {
        // If the browser refuses, the screen stays.
        let _ = history.back();
    }
}

/// Gives the screen its entry in the history. The first screen takes the entry that the page already has.
fn remember(number: u64, first: bool) {
    let Some(history) = history() else { return };
    let number = JsValue::from(number as f64);
    // If the browser refuses, its back button leaves the app; the button on the screen still works.
    let _ =
        if first { history.replace_state(&number, "") } else { history.push_state(&number, "") };
}

fn number_of(event: &Event) -> Option<u64> {
    let state = event.dyn_ref::<PopStateEvent>()?.state();
    state.as_f64().map(|number| number.max(0.0) as u64)
}

fn history() -> Option<History> {
    gloo::utils::window().history().ok()
}
