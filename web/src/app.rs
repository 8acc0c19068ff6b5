//! The app as a whole: one screen at a time, and the way back.

use jiff::civil::Date;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag;
use yew::prelude::*;

use crate::focus;
use crate::geschiedenis;
use crate::pages::{
    resultaat::{self, Resultaat},
    start::Start,
    vraag::VraagPagina,
};
use crate::state::{Scherm, State};

/// The id of the heading of every screen.
pub const KOP: &str = "kop";

/// The app.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| State::new(vandaag(), geschiedenis::eerste_nummer()));
    let scherm = state.scherm;
    geschiedenis::use_geschiedenis(&state);
    {
        let titel = titel(&state);
        let eerste = use_mut_ref(|| true);
        use_effect_with(state.nummer(), move |_| {
            focus::title(&fill(NL.text(key::APP_PAGINATITEL), &[("pagina", &titel)]));
            // The browser itself takes care of a page that just opened.
            if !eerste.replace(false) {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
                focus::on(KOP);
            }
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
    // The address stays as it is: another one would be another entry in the history.
    let naar_inhoud = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::on("inhoud");
    });
    html! {
        <>
            <a class="overslaan" href="#inhoud" onclick={naar_inhoud}>
                { NL.text(key::APP_NAAR_INHOUD) }
            </a>
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
        Scherm::Resultaat => {
            let titel = state.assessment().map(|assessment| resultaat::titel(&assessment));
            titel.map(|titel| NL.text(titel).to_owned()).unwrap_or_default()
        }
    }
}

fn vandaag() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    // A browser's date always exists; the fallback only keeps this free of panics.
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Date::MAX)
}
