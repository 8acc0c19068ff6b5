//! One question a screen. What is asked, and in which order, the rules say; here is only the form.

use rechtop::answer::{AnswerKind, Question};
use rechtop::huishouden::{Fout, Fouten, Huishouden};
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag::vraag;
use rechtop_teksten::{fout as teksten, zin};
use serde_json::Value;
use yew::prelude::*;

use crate::components::antwoord_veld::AntwoordVeld;
use crate::concept::{Concept, FoutCode, inkomen::InkomenConcept, opvang::OpvangConcept};
use crate::focus;
use crate::geschiedenis;
use crate::state::{Action, State};

/// The id of the sentence that says what is wrong.
const FOUT: &str = "fout";

/// The properties of [`VraagPagina`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The state of the app.
    pub state: UseReducerHandle<State>,
    /// The question.
    pub question: Question,
}

/// A screen with one question.
#[component]
pub fn VraagPagina(props: &Props) -> Html {
    let Props { state, question } = props;
    let question = *question;
    let kind = question.veld.kind();
    let concept = use_state(|| Concept::new(kind, state.antwoord(question)));
    let fout = use_state(|| None::<String>);
    let Some(huishouden) = state.huishouden() else { return Html::default() };
    let tekst = vraag(NL, huishouden, question);

    let antwoord = {
        let (state, fout, concept) = (state.clone(), fout.clone(), concept.clone());
        Callback::from(move |antwoord: Value| match state.toets(question, antwoord.clone()) {
            Ok(()) => state.dispatch(Action::Antwoord(question, antwoord)),
            Err(fouten) => meld(&fout, &concept, zinnen(&fouten)),
        })
    };
    let onsubmit = {
        let (concept, fout, antwoord) = (concept.clone(), fout.clone(), antwoord.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match concept.antwoord() {
                Ok(waarde) => antwoord.emit(waarde),
                Err(code) => meld(&fout, &concept, zin(code, kind)),
            }
        })
    };
    let onwijzig = {
        let (concept, fout) = (concept.clone(), fout.clone());
        Callback::from(move |nieuw: Concept| {
            concept.set(nieuw);
            fout.set(None);
        })
    };
    let terug = Callback::from(|_: MouseEvent| geschiedenis::terug());
    let weet_niet = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::WeetNiet(question)))
    };
    let snel = html! {
        <>
            { niets(kind, &antwoord) }
            { tekst.controleer.map(|ander| wijzig(state, huishouden, ander)) }
        </>
    };
    let dag = andere_dag(state, question, &tekst.titel);
    html! {
        <form {onsubmit} novalidate=true>
            <AntwoordVeld
                {question} pad={huishouden.pad(question)} {tekst} {dag} {snel}
                concept={(*concept).clone()} fout={fout.is_some()} foutmelding={FOUT} {onwijzig}
            />
            <p class="fout" id={FOUT} role="alert">{ fout.as_deref().unwrap_or_default() }</p>
            <div class="knoppen">
                <button type="submit" class="eerste">{ NL.text(key::APP_VRAAG_VERDER) }</button>
                if kind != AnswerKind::Persons {
                    <button type="button" class="tweede" onclick={weet_niet}>
                        { NL.text(key::APP_VRAAG_WEET_NIET) }
                    </button>
                }
                <button type="button" class="derde" onclick={terug}>
                    { NL.text(key::APP_VRAAG_TERUG) }
                </button>
            </div>
            { waarom(state, question) }
        </form>
    }
}

/// Which day the question is about, where that is not today. A day of birth is the same on every day, and
/// a question that names the year has said it already.
fn andere_dag(state: &State, question: Question, titel: &str) -> Option<String> {
    let peildatum = state.peildatum();
    let gezegd = titel.contains(&peildatum.year().to_string());
    let geldt = peildatum != state.vandaag && question.veld.kind() != AnswerKind::Date && !gezegd;
    let datum = NL.datum(peildatum);
    geldt.then(|| fill(NL.text(key::APP_VRAAG_ANDERE_DATUM), &[("datum", &datum)]))
}

/// Shows a mistake, and takes the keyboard to what must be mended. Nothing that was typed is lost.
fn meld(fout: &UseStateHandle<Option<String>>, concept: &Concept, zin: String) {
    fout.set(Some(zin));
    focus::on(&concept.eerste_foute_veld());
}

/// The button that answers that there is nothing to fill in.
fn niets(kind: AnswerKind, antwoord: &Callback<Value>) -> Html {
    let (tekst, waarde) = match kind {
        AnswerKind::Income(_) => (key::APP_INKOMEN_GEEN, InkomenConcept::geen()),
        AnswerKind::Care(_) => (key::APP_OPVANG_GEEN, OpvangConcept::geen()),
        _ => return Html::default(),
    };
    knop(NL.text(tekst), antwoord.reform(move |_: MouseEvent| waarde.clone()))
}

/// The button to another answer, which may be the one that is wrong.
fn wijzig(state: &UseReducerHandle<State>, huishouden: &Huishouden, ander: Question) -> Html {
    let titel = vraag(NL, huishouden, ander).titel;
    let dispatcher = state.dispatcher();
    let onclick = Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Naar(ander)));
    knop(&fill(NL.text(key::APP_RESULTAAT_WIJZIG_WAT), &[("vraag", &titel)]), onclick)
}

fn knop(tekst: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <div class="knoppen">
            <button type="button" class="tweede" {onclick}>{ tekst }</button>
        </div>
    }
}

/// The sentence of a draft that is no answer yet.
fn zin(code: FoutCode, kind: AnswerKind) -> String {
    let (van, tot) = match kind {
        AnswerKind::Number(van, tot) => (van.to_string(), tot.to_string()),
        _ => Default::default(),
    };
    NL.fill(&format!("app.fout.{code}"), &[("van", &van), ("tot", &tot)])
}

/// The sentences of the mistakes of a household: in the words of the app where it has them.
fn zinnen(fouten: &Fouten) -> String {
    let zin = |fout: &Fout| match NL.find(&format!("app.fout.{}", fout.soort.code())) {
        Some(zin) => zin.to_owned(),
        None => format!("{} {}", teksten::wat(NL, fout), teksten::herstel(NL, fout)),
    };
    let mut zinnen: Vec<String> = fouten.iter().map(zin).collect();
    zinnen.dedup();
    zinnen.join(" ")
}

/// For which schemes the answer is needed.
fn waarom(state: &State, question: Question) -> Html {
    let Some(assessment) = state.assessment() else { return Html::default() };
    let open = assessment.open_questions();
    let Some(open) = open.iter().find(|open| open.question == question) else {
        return Html::default();
    };
    let wacht = |id: &&str| open.regelingen.contains(id);
    let regelingen = assessment.regelingen.iter().map(|b| b.regeling).filter(|r| wacht(&r.id));
    let namen: Vec<&str> = regelingen.map(|regeling| zin::regeling_naam(NL, regeling)).collect();
    let uitleg = fill(NL.text(key::APP_VRAAG_WAAROM_UITLEG), &[("regelingen", &namen.join(", "))]);
    html! {
        <details>
            <summary>{ NL.text(key::APP_VRAAG_WAAROM) }</summary>
            <p>{ uitleg }</p>
        </details>
    }
}
