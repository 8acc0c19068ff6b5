//! The app as a whole: one screen at a time, and the way back.

use jiff::civil::Date;
use rechtop_teksten::{Language, key, question};
use yew::prelude::*;

use crate::focus;
use crate::geschiedenis;
use crate::language::use_language;
use crate::pages::{
    resultaat::{self, Resultaat},
    start::Start,
    vraag::VraagPagina,
};
use crate::state::{Scherm, State};

/// The properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
}

/// The app, in a language.
#[component]
pub fn App(props: &Props) -> Html {
    html! { <ContextProvider<Language> context={props.language}><Schermen /></ContextProvider<Language>> }
}

/// One screen at a time.
#[component]
fn Schermen() -> Html {
    let language = use_language();
    let state = use_reducer(|| State::new(vandaag(), geschiedenis::eerste_nummer()));
    let scherm = state.scherm.clone();
    geschiedenis::use_geschiedenis(&state);
    {
        let titel = titel(language, &state);
        let eerste = use_mut_ref(|| true);
        use_effect_with(state.nummer(), move |_| {
            focus::title(&language.fill(key::APP_PAGINATITEL, &[("pagina", &titel)]));
            // The browser itself takes care of a page that just opened.
            if !eerste.replace(false) {
                gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
                focus::on(focus::KOP);
            }
        });
    }

    let page = match scherm {
        Scherm::Start => html! { <Start state={state.clone()} /> },
        Scherm::Vraag(question) => {
            let key = question.path();
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
                { language.text(key::APP_NAAR_INHOUD) }
            </a>
            <header class="kop"><p class="naam">{ language.text(key::APP_NAAM) }</p></header>
            <main id="inhoud" tabindex="-1">{ page }</main>
        </>
    }
}

/// The heading of the screen.
fn titel(language: Language, state: &State) -> String {
    match &state.scherm {
        Scherm::Start => language.text(key::APP_START_TITEL).to_owned(),
        Scherm::Vraag(vraag) => {
            let assessment = state.assessment();
            let conflict = assessment.conflict(vraag);
            question::text(language, state.huishouden(), vraag, conflict).title
        }
        Scherm::Resultaat => language.text(resultaat::titel(&state.assessment())).to_owned(),
    }
}

fn vandaag() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    // A browser's date always exists; the fallback only keeps this free of panics.
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Date::MAX)
}
