//! The app as a whole: one screen at a time, and the way back.

use gloo::events::EventListener;
use jiff::civil::Date;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::PopStateEvent;
use yew::prelude::*;

use crate::focus;
use crate::pages::{resultaat::Resultaat, start::Start, vraag::VraagPagina};
use crate::state::{Action, Scherm, State};

/// The id of the heading of every screen.
pub const KOP: &str = "kop";

/// The app.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::new(vandaag()));
    let scherm = state.scherm;

    // The browser's own back button goes one screen back too.
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            let terug = move |event: &Event| {
                dispatcher.dispatch(Action::TerugNaar(diepte_van(event)));
            };
            let listener = EventListener::new(&gloo::utils::window(), "popstate", terug);
            move || drop(listener)
        });
    }
    {
        let titel = titel(&state);
        let diepte = state.diepte();
        let eerder = use_mut_ref(|| 0_usize);
        use_effect_with((scherm, diepte), move |_| {
            focus::title(&fill(NL.text(key::APP_PAGINATITEL), &[("pagina", &titel)]));
            let mut eerder = eerder.borrow_mut();
            if diepte > *eerder {
                onthoud_scherm(diepte);
            }
            if diepte != *eerder {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
                focus::on(KOP);
            }
            *eerder = diepte;
        });
    }

    let page = match scherm {
        Scherm::Start => html! { <Start state={state.clone()} /> },
        Scherm::Vraag(question) => {
            let key = state.huishouden().map(|h| h.pad(question)).unwrap_or_default();
            html! { <VraagPagina {key} state={state.clone()} {question} /> }
        }
        Scherm::Resultaat => html! { <Resultaat state={state.clone()} /> },
    };
    html! {
        <>
            <a class="overslaan" href="#inhoud">{ NL.text(key::APP_NAAR_INHOUD) }</a>
            <header class="kop"><p class="naam">{ NL.text(key::APP_NAAM) }</p></header>
            <main id="inhoud" tabindex="-1">{ page }</main>
        </>
    }
}

/// The heading of the screen.
fn titel(state: &State) -> String {
    match state.scherm {
        Scherm::Start => NL.text(key::APP_START_TITEL).to_owned(),
        Scherm::Vraag(question) => {
            let vraag = |h| vraag::vraag(NL, h, question).titel;
            state.huishouden().map(vraag).unwrap_or_default()
        }
        Scherm::Resultaat => NL.text(key::APP_RESULTAAT_TITEL).to_owned(),
    }
}

/// One more entry for the browser's back button, at the same address: nothing is requested. It holds
/// the number of screens before it, and no answer.
fn onthoud_scherm(diepte: usize) {
    if let Ok(history) = gloo::utils::window().history() {
        // Where a browser refuses, only its own back button leaves the app.
        let _ = history.push_state(&JsValue::from(u32::try_from(diepte).unwrap_or(u32::MAX)), "");
    }
}

/// How many screens lie before the entry that the browser went to; none before the first.
fn diepte_van(event: &Event) -> usize {
    let state = event.dyn_ref::<PopStateEvent>().map(PopStateEvent::state);
    let diepte = state.and_then(|state| state.as_f64()).unwrap_or(0.0);
    // A number that we wrote ourselves: whole, and not below zero.
    diepte as usize
}

fn vandaag() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    // A browser's date always exists; the fallback only keeps this free of panics.
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Date::MAX)
}
