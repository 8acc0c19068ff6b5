//! The first screen: what the app does, and what it does with answers.

use jiff::civil::{Date, date};
use rechtop::Rulebook;
use rechtop::datum::Maand;
use rechtop_teksten::taal::{Key, NL, fill, key};
use yew::prelude::*;

use crate::app::KOP;
use crate::components::keuze_veld::KeuzeVeld;
use crate::demo::VOORBEELDEN;
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
    let vandaag = props.state.vandaag;
    let eerder = props.state.peildatum();
    let vorig_jaar = use_state(|| eerder.year() < vandaag.year());
    let jaar = |jaar: i16, naam: Key| fill(NL.text(naam), &[("jaar", &jaar.to_string())]);
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
            <h1 id={KOP} tabindex="-1">{ NL.text(key::APP_START_TITEL) }</h1>
            <p class="inleiding">{ NL.text(key::APP_START_INLEIDING) }</p>
            <p>{ NL.text(key::APP_START_WAT) }</p>
            <p>{ NL.text(key::APP_START_TIJD) }</p>
            <section class="kader" aria-labelledby="privacy">
                <h2 id="privacy">{ NL.text(key::APP_START_PRIVACY_TITEL) }</h2>
                { lijst(key::APP_START_PRIVACY) }
            </section>
            <details>
                <summary>{ NL.text(key::APP_START_NODIG_TITEL) }</summary>
                { lijst(key::APP_START_NODIG) }
            </details>
            <form onsubmit={begin}>
                <fieldset class="periode">
                    <legend>{ NL.text(key::APP_START_JAAR) }</legend>
                    <KeuzeVeld
                        naam="jaar" {opties}
                        gekozen={gekozen.to_owned()} beschreven_door="jaar-uitleg" fout={false}
                        {onkeuze}
                    />
                    <p id="jaar-uitleg" aria-live="polite">
                        if *vorig_jaar { { aanvragen_over(vandaag.year() - 1, vandaag) } }
                    </p>
                </fieldset>
                <button type="submit" class="eerste">{ NL.text(key::APP_START_BEGIN) }</button>
            </form>
            <h2>{ NL.text(key::APP_START_VOORBEELDEN) }</h2>
            <p>{ NL.text(key::APP_START_VOORBEELDEN_UITLEG) }</p>
            <ul class="knoppen">{ for VOORBEELDEN.iter().map(|v| voorbeeld(props, v)) }</ul>
        </>
    }
}

fn lijst(naam: Key) -> Html {
    html! { <ul>{ for NL.text(naam).lines().map(|regel| html! { <li>{ regel }</li> }) }</ul> }
}

fn voorbeeld(props: &Props, voorbeeld: &'static crate::demo::Voorbeeld) -> Html {
    let dispatcher = props.state.dispatcher();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatcher.dispatch(Action::Voorbeeld(voorbeeld.document()));
    });
    html! { <li><button type="button" class="tweede" {onclick}>{ NL.text(voorbeeld.naam) }</button></li> }
}

/// Until when toeslagen of a year can still be asked for. Awir art. 15.
fn aanvragen_over(jaar: i16, vandaag: Date) -> String {
    let uiterlijk = &Rulebook::EMBEDDED.normbedragen.awir.uiterste_aanvraagdatum;
    let Ok(row) = uiterlijk.op(Maand::new(jaar, 1)) else { return String::new() };
    let naam = if row.value < vandaag {
        key::APP_START_VORIG_JAAR_GESLOTEN
    } else {
        key::APP_START_VORIG_JAAR_UITLEG
    };
    let datum = NL.datum(row.value);
    fill(NL.text(naam), &[("jaar", &jaar.to_string()), ("datum", &datum)])
}
