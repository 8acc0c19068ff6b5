//! One question per screen. The rules say what is asked and in which order; this is only the form.

use rechtop::document::Mistake;
use rechtop::{AnswerKind, AnswerValue, Assessment, Mistakes, Question, Regeling};
use rechtop_teksten::{Key, Language, key, mistake, question, regeling};
use yew::prelude::*;

use crate::components::answer_field::{AnswerField, answer_field};
use crate::draft::{Draft, income::IncomeDraft};
use crate::focus;
use crate::history;
use crate::state::{Action, State};

/// The id of the sentence that says what is wrong.
const MESSAGE: &str = "fout";

/// The properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language of the page.
    pub language: Language,
    /// The state of the app.
    pub state: UseReducerHandle<State>,
    /// The question.
    pub question: Question,
}

/// A screen with one question.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let language = props.language;
    let Props { state, question, .. } = props;
    let kind = question.fact.kind();
    let draft = use_state(|| Draft::new(kind, state.answer_on_screen(question)));
    let message = use_state(|| None::<String>);
    let assessment = state.assessment();
    let conflict = assessment.conflict(question);
    let text = question::text(language, state.huishouden(), question, conflict);

    let answer = {
        let (state, message, draft) = (state.clone(), message.clone(), draft.clone());
        let question = question.clone();
        Callback::from(move |answer: AnswerValue| match state.check(&question, answer.clone()) {
            Ok(()) => state.dispatch(Action::Answer(question.clone(), answer)),
            Err(mistakes) => report(&message, &draft, sentences(language, &mistakes)),
        })
    };
    let onsubmit = {
        let (draft, message, answer) = (draft.clone(), message.clone(), answer.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match draft.answer() {
                Ok(value) => answer.emit(value),
                Err(code) => report(&message, &draft, sentence(language, code, kind)),
            }
        })
    };
    let on_change = {
        let (draft, message) = (draft.clone(), message.clone());
        Callback::from(move |new: Draft| {
            draft.set(new);
            message.set(None);
        })
    };
    let back = Callback::from(|_: MouseEvent| history::back());
    let dont_know = {
        let (state, question) = (state.clone(), question.clone());
        Callback::from(move |_: MouseEvent| state.dispatch(Action::DontKnow(question.clone())))
    };
    let shortcuts = html! {
        <>
            { nothing_button(language, kind, &answer) }
            { text.check.as_ref().map(|other| change(language, state, other)) }
        </>
    };
    let field = AnswerField {
        question,
        text: &text,
        tickable: state.tickable(question),
        day: other_day(language, state, question, &text.title),
        shortcuts,
        draft: &draft,
        wrong: message.is_some(),
        message_id: MESSAGE,
        on_change,
    };
    html! {
        <form {onsubmit} novalidate=true>
            { answer_field(language, &field) }
            <p class="fout" id={MESSAGE} role="alert">{ message.as_deref().unwrap_or_default() }</p>
            <div class="knoppen">
                <button type="submit" class="eerste">{ language.text(key::APP_VRAAG_VERDER) }</button>
                if kind != AnswerKind::Persons {
                    <button type="button" class="tweede" onclick={dont_know}>
                        { language.text(key::APP_VRAAG_WEET_NIET) }
                    </button>
                }
                <button type="button" class="derde" onclick={back}>
                    { language.text(key::APP_VRAAG_TERUG) }
                </button>
            </div>
            { why(language, &assessment, question) }
        </form>
    }
}

/// Which day the question is about, if not today. Dates do not need it, because a date of birth never changes; nor does
/// a question that already names the year.
fn other_day(
    language: Language,
    state: &State,
    question: &Question,
    title: &str,
) -> Option<String> {
    let peildatum = state.peildatum();
    let year = peildatum.year().to_string();
    let said = title.split(|sign: char| !sign.is_ascii_digit()).any(|number| number == year);
    let applies = peildatum != state.today && question.fact.kind() != AnswerKind::Date && !said;
    let date = language.date(peildatum);
    applies.then(|| language.fill(key::APP_VRAAG_ANDERE_DATUM, &[("datum", &date)]))
}

/// Shows a mistake, and moves the keyboard to the box that is wrong. What was typed stays.
fn report(message: &UseStateHandle<Option<String>>, draft: &Draft, sentence: String) {
    message.set(Some(sentence));
    focus::on(&draft.first_wrong_box());
}

/// The button for somebody who has nothing to fill in: no income, or no childcare.
fn nothing_button(language: Language, kind: AnswerKind, answer: &Callback<AnswerValue>) -> Html {
    let (text, value) = match kind {
        AnswerKind::Income(_) => (key::APP_INKOMEN_GEEN, AnswerValue::Income(IncomeDraft::none())),
        AnswerKind::Care(_) => (key::APP_OPVANG_GEEN, AnswerValue::Care(Vec::new())),
        _ => return Html::default(),
    };
    button(language.text(text), answer.reform(move |_: MouseEvent| value.clone()))
}

/// A button to the answer that contradicts this one, because that may be the wrong one.
fn change(language: Language, state: &UseReducerHandle<State>, other: &Question) -> Html {
    let title = question::text(language, state.huishouden(), other, None).title;
    let (dispatcher, other) = (state.dispatcher(), other.clone());
    let onclick =
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::GoTo(other.clone())));
    button(&language.fill(key::APP_RESULTAAT_WIJZIG_WAT, &[("vraag", &title)]), onclick)
}

fn button(text: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <div class="knoppen">
            <button type="button" class="tweede" {onclick}>{ text }</button>
        </div>
    }
}

/// What is wrong with a draft, in a sentence.
fn sentence(language: Language, code: Key, kind: AnswerKind) -> String {
    let (from, to) = match kind {
        AnswerKind::Number(from, to) => (from.to_string(), to.to_string()),
        _ => Default::default(),
    };
    language.fill(code, &[("van", &from), ("tot", &to)])
}

/// What is wrong with a household, in sentences: in the words for a form where the texts have those.
fn sentences(language: Language, mistakes: &Mistakes) -> String {
    let sentence = |mistake: &Mistake| {
        let what_and_remedy = || {
            format!("{} {}", mistake::what(language, mistake), mistake::remedy(language, mistake))
        };
        mistake::in_form(language, mistake).unwrap_or_else(what_and_remedy)
    };
    let mut sentences: Vec<String> = mistakes.iter().map(sentence).collect();
    sentences.dedup();
    sentences.join(" ")
}

/// Why this is asked: the schemes that wait for the answer.
fn why(language: Language, assessment: &Assessment, question: &Question) -> Html {
    let open = assessment.open_questions();
    let Some(open) = open.iter().find(|open| open.question == *question) else {
        return Html::default();
    };
    let waits = |regeling: &Regeling| open.regelingen.contains(regeling);
    let regelingen = assessment.regelingen.iter().map(|assessed| assessed.regeling).filter(waits);
    let names: Vec<&str> = regelingen.map(|regeling| regeling::name(language, regeling)).collect();
    let names = language.enumerate(names);
    let explanation = language.fill(key::APP_VRAAG_WAAROM_UITLEG, &[("regelingen", &names)]);
    html! {
        <details>
            <summary>{ language.text(key::APP_VRAAG_WAAROM) }</summary>
            <p>{ explanation }</p>
        </details>
    }
}
