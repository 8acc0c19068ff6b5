//! The first screen: what the app does, and what it does with answers.

use jiff::civil::{Date, date};
use rechtop::Rulebook;
use rechtop::datum::Maand;
use rechtop_teksten::{Key, Language, key};
use yew::prelude::*;

use crate::components::keuze_veld::KeuzeVeld;
use crate::demo::{VOORBEELDEN, Voorbeeld};
use crate::focus::KOP;
use crate::language::use_language;
use crate::state::{Action, State};

/// The properties of [`Start`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
}

/// The first screen.
#[component]
pub fn Start(props: &Props) -> Html {
    let language = use_language();
    let vandaag = props.state.vandaag;
    let eerder = props.state.peildatum();
    let vorig_jaar = use_state(|| eerder.year() < vandaag.year());
    let jaar = |jaar: i16, naam: Key| language.fill(naam, &[("jaar", &jaar.to_string())]);
    let opties = vec![
        ("dit", jaar(vandaag.year(), key::APP_START_DIT_JAAR)),
        ("vorig", jaar(vandaag.year() - 1, key::APP_START_VORIG_JAAR)),
    ];
    let onkeuze = {
        let vorig_jaar = vorig_jaar.clone();
        Callback::from(move |woord: String| vorig_jaar.set(woord == "vorig"))
    };
    let begin = {
        let dispatcher = props.state.dispatcher();
        let peildatum = if *vorig_jaar { date(vandaag.year() - 1, 12, 31) } else { vandaag };
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatcher.dispatch(Action::Begin(peildatum));
        })
    };
    let gekozen = if *vorig_jaar { "vorig" } else { "dit" };
    html! {
        <>
            <h1 id={KOP} tabindex="-1">{ language.text(key::APP_START_TITEL) }</h1>
            <p class="inleiding">{ language.text(key::APP_START_INLEIDING) }</p>
            <p>{ language.text(key::APP_START_WAT) }</p>
            <p>{ language.text(key::APP_START_TIJD) }</p>
            <section class="kader" aria-labelledby="privacy">
                <h2 id="privacy">{ language.text(key::APP_START_PRIVACY_TITEL) }</h2>
                { lijst(language, key::APP_START_PRIVACY) }
            </section>
            <details>
                <summary>{ language.text(key::APP_START_NODIG_TITEL) }</summary>
                { lijst(language, key::APP_START_NODIG) }
            </details>
            <form onsubmit={begin}>
                <fieldset class="periode">
                    <legend>{ language.text(key::APP_START_JAAR) }</legend>
                    <KeuzeVeld
                        naam="jaar" {opties}
                        gekozen={gekozen.to_owned()} beschreven_door="jaar-uitleg" fout={false}
                        {onkeuze}
                    />
                    <p id="jaar-uitleg" aria-live="polite">
                        if *vorig_jaar { { aanvragen_over(language, vandaag.year() - 1, vandaag) } }
                    </p>
                </fieldset>
                <button type="submit" class="eerste">{ language.text(key::APP_START_BEGIN) }</button>
            </form>
            <h2>{ language.text(key::APP_START_VOORBEELDEN) }</h2>
            <p>{ language.text(key::APP_START_VOORBEELDEN_UITLEG) }</p>
            <ul class="knoppen">{ for VOORBEELDEN.iter().map(|v| voorbeeld(language, props, v)) }</ul>
        </>
    }
}

fn lijst(language: Language, naam: Key) -> Html {
    html! { <ul>{ for language.list(naam).map(|regel| html! { <li>{ regel }</li> }) }</ul> }
}

fn voorbeeld(language: Language, props: &Props, voorbeeld: &'static Voorbeeld) -> Html {
    let dispatcher = props.state.dispatcher();
    let onclick = Callback::from(move |_: MouseEvent| {
        if let Some(huishouden) = voorbeeld.huishouden() {
            dispatcher.dispatch(Action::Voorbeeld(Box::new(huishouden)));
        }
    });
    html! { <li><button type="button" class="tweede" {onclick}>{ language.text(voorbeeld.naam) }</button></li> }
}

/// Until when toeslagen of a year can still be asked for. Awir art. 15.
fn aanvragen_over(language: Language, jaar: i16, vandaag: Date) -> String {
    let uiterlijk = &Rulebook::EMBEDDED.normbedragen.awir.uiterste_aanvraagdatum;
    let Ok(row) = uiterlijk.op(Maand::new(jaar, 1)) else { return String::new() };
    let naam = if row.value < vandaag {
        key::APP_START_VORIG_JAAR_GESLOTEN
    } else {
        key::APP_START_VORIG_JAAR_UITLEG
    };
    let datum = language.date(row.value);
    language.fill(naam, &[("jaar", &jaar.to_string()), ("datum", &datum)])
}
