//! The browser's own back button. Every screen has an entry in the browser's history that holds the
//! number of the screen and nothing else: no answer, and no other address.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, PopStateEvent};
use yew::prelude::*;

use crate::state::{Action, State};

/// A number above those of every earlier visit that the browser may remember: the time, in
/// milliseconds.
pub fn eerste_nummer() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// Keeps screens and history together.
#[hook]
pub fn use_geschiedenis(state: &UseReducerHandle<State>) {
    let nu = use_mut_ref(|| (**state).clone());
    *nu.borrow_mut() = (**state).clone();
    {
        let (dispatcher, nu) = (state.dispatcher(), nu);
        use_effect_with((), move |()| {
            let gegaan = move |event: &Event| {
                match nummer_van(event) {
                    Some(nummer) if nu.borrow().kent(nummer) => {
                        dispatcher.dispatch(Action::TerugNaar(nummer));
                    }
                    // A jump within the page, which has no number; or a screen that is gone:
                    // forgotten, taken back, or of an earlier visit.
                    _ => terug(),
                }
            };
            let listener = EventListener::new(&gloo::utils::window(), "popstate", gegaan);
            move || drop(listener)
        });
    }
    let hoogste = use_mut_ref(|| 0_u64);
    use_effect_with(state.nummer(), move |&nummer| {
        let mut hoogste = hoogste.borrow_mut();
        if nummer > *hoogste {
            onthoud(nummer, *hoogste == 0);
            *hoogste = nummer;
        }
    });
}

/// Goes back one entry, as the browser's own button does.
pub fn terug() {
    if let Some(history) = history() {
        // Where a browser refuses, the screen stays.
        let _ = history.back();
    }
}

/// Gives the screen its entry: the first takes the one that is there.
fn onthoud(nummer: u64, eerste: bool) {
    let Some(history) = history() else { return };
    let nummer = JsValue::from(nummer as f64);
    // Where a browser refuses, only its own back button leaves the app.
    let _ =
        if eerste { history.replace_state(&nummer, "") } else { history.push_state(&nummer, "") };
}

fn nummer_van(event: &Event) -> Option<u64> {
    let state = event.dyn_ref::<PopStateEvent>()?.state();
    state.as_f64().map(|nummer| nummer.max(0.0) as u64)
}

fn history() -> Option<History> {
    gloo::utils::window().history().ok()
}
