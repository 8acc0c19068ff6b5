//! The whole app: one screen at a time, and the way back.

use jiff::civil::Date;
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use crate::away;
use crate::focus;
use crate::history;
use crate::pages::left;
use crate::pages::question::QuestionPage;
use crate::pages::result::ResultPage;
use crate::pages::start::StartPage;
use crate::pages::wiped;
use crate::state::{Screen, State};

/// The properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
}

/// The app, in a language: one screen at a time.
#[component]
pub fn App(props: &Props) -> Html {
    let language = props.language;
    let state = use_reducer(|| State::new(today(), history::first_number()));
    let screen = state.screen.clone();
    history::use_history(&state);
    away::use_away(&state);
    {
        let title = title(language, &state);
        let heading = if state.left { left::HEADING } else { focus::HEADING };
        let first_time = use_mut_ref(|| true);
        use_effect_with((state.number(), state.left), move |_| {
            focus::title(&language.fill(key::APP_PAGINATITEL, &[("pagina", &title)]));
            // When the page has just opened, the browser does this itself.
            if !first_time.replace(false) {
                focus::on_top(heading);
            }
        });
    }

    let page = match screen {
        Screen::Start => html! { <StartPage {language} state={state.clone()} /> },
        Screen::Question(question) => {
            let key = question.path();
            html! { <QuestionPage {key} {language} state={state.clone()} {question} /> }
        }
        Screen::Result => html! { <ResultPage {language} state={state.clone()} /> },
        Screen::Wiped => wiped::wiped(language, &state),
    };
    // Without the jump of the link itself: that would change the address and add an entry to the history.
    let to_content = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::on("inhoud");
    });
    html! {
        <>
            <a class="overslaan" href="#inhoud" onclick={to_content}>
                { language.text(key::APP_NAAR_INHOUD) }
            </a>
            <header class="kop"><p class="naam">{ language.text(key::APP_NAAM) }</p></header>
            <main id="inhoud" tabindex="-1">
                if state.left { { left::left(language, &state) } }
                // Not taken away, so that what was half typed is still there for who stays.
                <div hidden={state.left}>{ page }</div>
            </main>
        </>
    }
}

/// The title of the page. The browser writes it in its history, and may copy that to other devices: so it says which
/// screen this is, and nothing of what was answered.
fn title(language: Language, state: &State) -> String {
    if state.left {
        return language.text(key::APP_WEG_TITEL).to_owned();
    }
    match &state.screen {
        Screen::Question(question) => {
            let position = state.position(question).to_string();
            language.fill(key::APP_VRAAG_NUMMER, &[("nummer", &position)])
        }
        Screen::Start => language.text(key::APP_START_TITEL).to_owned(),
        Screen::Result => language.text(key::APP_RESULTAAT_PAGINATITEL).to_owned(),
        Screen::Wiped => language.text(key::APP_GEWIST_TITEL).to_owned(),
    }
}

fn today() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i8::try_from(number).unwrap_or(1);
    let year = i16::try_from(now.get_full_year()).unwrap_or(i16::MAX);
    // A browser's date always exists; the fallback only keeps this free of panics.
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Date::MAX)
}
