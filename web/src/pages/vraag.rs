//! One question a screen. What is asked, and in which order, the rules say; here is only the form.

use rechtop::document::Fout;
use rechtop::{AnswerKind, AnswerValue, Assessment, Fouten, Question, Regeling};
use rechtop_teksten::question::text;
use rechtop_teksten::{Key, Language, key, mistake, regeling};
use yew::prelude::*;

use crate::components::antwoord_veld::AntwoordVeld;
use crate::concept::{Concept, inkomen::InkomenConcept};
use crate::focus;
use crate::geschiedenis;
use crate::language::use_language;
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
    let language = use_language();
    let Props { state, question } = props;
    let kind = question.fact.kind();
    let concept = use_state(|| Concept::new(kind, state.antwoord(question)));
    let fout = use_state(|| None::<String>);
    let assessment = state.assessment();
    let conflict = assessment.conflict(question);
    let tekst = text(language, state.huishouden(), question, conflict);

    let antwoord = {
        let (state, fout, concept) = (state.clone(), fout.clone(), concept.clone());
        let question = question.clone();
        Callback::from(move |antwoord: AnswerValue| {
            match state.toets(&question, antwoord.clone()) {
                Ok(()) => state.dispatch(Action::Antwoord(question.clone(), antwoord)),
                Err(fouten) => meld(&fout, &concept, zinnen(language, &fouten)),
            }
        })
    };
    let onsubmit = {
        let (concept, fout, antwoord) = (concept.clone(), fout.clone(), antwoord.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match concept.antwoord() {
                Ok(waarde) => antwoord.emit(waarde),
                Err(code) => meld(&fout, &concept, zin(language, code, kind)),
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
        let (state, question) = (state.clone(), question.clone());
        Callback::from(move |_: MouseEvent| state.dispatch(Action::WeetNiet(question.clone())))
    };
    let snel = html! {
        <>
            { niets(language, kind, &antwoord) }
            { tekst.check.as_ref().map(|ander| wijzig(language, state, ander)) }
        </>
    };
    let dag = andere_dag(language, state, question, &tekst.title);
    html! {
        <form {onsubmit} novalidate=true>
            <AntwoordVeld
                question={question.clone()} {tekst} {dag} {snel}
                concept={(*concept).clone()} fout={fout.is_some()} foutmelding={FOUT} {onwijzig}
            />
            <p class="fout" id={FOUT} role="alert">{ fout.as_deref().unwrap_or_default() }</p>
            <div class="knoppen">
                <button type="submit" class="eerste">{ language.text(key::APP_VRAAG_VERDER) }</button>
                if kind != AnswerKind::Persons {
                    <button type="button" class="tweede" onclick={weet_niet}>
                        { language.text(key::APP_VRAAG_WEET_NIET) }
                    </button>
                }
                <button type="button" class="derde" onclick={terug}>
                    { language.text(key::APP_VRAAG_TERUG) }
                </button>
            </div>
            { waarom(language, &assessment, question) }
        </form>
    }
}

/// Which day the question is about, where that is not today. A day of birth is the same on every day, and
/// a question that names the year has said it already.
fn andere_dag(
    language: Language,
    state: &State,
    question: &Question,
    titel: &str,
) -> Option<String> {
    let peildatum = state.peildatum();
    let gezegd = titel.contains(&peildatum.year().to_string());
    let geldt = peildatum != state.vandaag && question.fact.kind() != AnswerKind::Date && !gezegd;
    let datum = language.date(peildatum);
    geldt.then(|| language.fill(key::APP_VRAAG_ANDERE_DATUM, &[("datum", &datum)]))
}

/// Shows a mistake, and takes the keyboard to what must be mended. Nothing that was typed is lost.
fn meld(fout: &UseStateHandle<Option<String>>, concept: &Concept, zin: String) {
    fout.set(Some(zin));
    focus::on(&concept.eerste_foute_veld());
}

/// The button that answers that there is nothing to fill in.
fn niets(language: Language, kind: AnswerKind, antwoord: &Callback<AnswerValue>) -> Html {
    let (tekst, waarde) = match kind {
        AnswerKind::Income(_) => {
            (key::APP_INKOMEN_GEEN, AnswerValue::Income(InkomenConcept::geen()))
        }
        AnswerKind::Care(_) => (key::APP_OPVANG_GEEN, AnswerValue::Care(Vec::new())),
        _ => return Html::default(),
    };
    knop(language.text(tekst), antwoord.reform(move |_: MouseEvent| waarde.clone()))
}

/// The button to another answer, which may be the one that is wrong.
fn wijzig(language: Language, state: &UseReducerHandle<State>, ander: &Question) -> Html {
    let titel = text(language, state.huishouden(), ander, None).title;
    let (dispatcher, ander) = (state.dispatcher(), ander.clone());
    let onclick =
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Naar(ander.clone())));
    knop(&language.fill(key::APP_RESULTAAT_WIJZIG_WAT, &[("vraag", &titel)]), onclick)
}

fn knop(tekst: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <div class="knoppen">
            <button type="button" class="tweede" {onclick}>{ tekst }</button>
        </div>
    }
}

/// The sentence of a draft that is no answer yet.
fn zin(language: Language, code: Key, kind: AnswerKind) -> String {
    let (van, tot) = match kind {
        AnswerKind::Number(van, tot) => (van.to_string(), tot.to_string()),
        _ => Default::default(),
    };
    language.fill(code, &[("van", &van), ("tot", &tot)])
}

/// The sentences of the mistakes of a household: in the words for who fills in a form, where there are such.
fn zinnen(language: Language, fouten: &Fouten) -> String {
    let zin = |fout: &Fout| {
        let what_and_remedy =
            || format!("{} {}", mistake::what(language, fout), mistake::remedy(language, fout));
        mistake::in_form(language, fout).unwrap_or_else(what_and_remedy)
    };
    let mut zinnen: Vec<String> = fouten.iter().map(zin).collect();
    zinnen.dedup();
    zinnen.join(" ")
}

/// For which schemes the answer is needed.
fn waarom(language: Language, assessment: &Assessment, question: &Question) -> Html {
    let open = assessment.open_questions();
    let Some(open) = open.iter().find(|open| open.question == *question) else {
        return Html::default();
    };
    let wacht = |van: &Regeling| open.regelingen.contains(van);
    let regelingen = assessment.regelingen.iter().map(|assessed| assessed.regeling).filter(wacht);
    let namen: Vec<&str> = regelingen.map(|van| regeling::name(language, van)).collect();
    let namen = language.enumerate(namen);
    let uitleg = language.fill(key::APP_VRAAG_WAAROM_UITLEG, &[("regelingen", &namen)]);
    html! {
        <details>
            <summary>{ language.text(key::APP_VRAAG_WAAROM) }</summary>
            <p>{ uitleg }</p>
        </details>
    }
}
