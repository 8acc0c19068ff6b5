//! A question with its boxes, for every kind of answer.

use rechtop::document::Period;
use rechtop::lokaal::Aankruisbaar;
use rechtop::{AnswerKind, Question};
use rechtop_teksten::question::{QuestionText, choice};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::amount_field::{AmountField, amount_field};
use super::care_field::CareField;
use super::checklist_field::{ChecklistField, checklist_field};
use super::choice_field::{ChoiceField, choice_field};
use super::date_field::{DateField, date_field};
use super::gemeente_field::{GemeenteField, gemeente_field};
use super::income_field::{IncomeField, income_field};
use super::number_field::{NumberField, number_field};
use super::persons_field::PersonsField;
use crate::draft::Draft;
use crate::focus::HEADING;

/// The id of the text that helps to answer.
const EXPLANATION: &str = "uitleg";
/// The id of the text that says which day the question is about.
const DAY: &str = "dag";

/// What a question is shown with.
pub struct AnswerField<'a> {
    /// The question.
    pub question: &'a Question,
    /// The text of the question.
    pub text: &'a QuestionText,
    /// What can be ticked, where the question is a list.
    pub tickable: Vec<Aankruisbaar>,
    /// Which day the question is about, if not today.
    pub day: Option<String>,
    /// Buttons that answer without any box. They come first, so that nobody with nothing to fill in has to tab past
    /// every box.
    pub shortcuts: Html,
    /// What has been typed or chosen.
    pub draft: &'a Draft,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// The id of the sentence that says what is wrong.
    pub message_id: &'static str,
    /// Called with what is typed or chosen.
    pub on_change: Callback<Draft>,
}

/// A question with its boxes. A single box has a label; a group of boxes has a legend.
pub fn answer_field(language: Language, props: &AnswerField) -> Html {
    let heading = html! { <h1 id={HEADING} tabindex="-1">{ &props.text.title }</h1> };
    let explanation = html! {
        <>
            if let Some(day) = &props.day { <p id={DAY} class="dag">{ day }</p> }
            <p id={EXPLANATION} class="uitleg">{ &props.text.explanation }</p>
        </>
    };
    match props.draft {
        Draft::YesNo(_) | Draft::Choice(_) | Draft::Date(_) | Draft::Checklist(_) => html! {
            <fieldset>
                <legend>{ heading }</legend>
                { explanation }
                { field(language, props) }
            </fieldset>
        },
        _ => {
            html! { <>{ heading }{ explanation }{ props.shortcuts.clone() }{ field(language, props) }</> }
        }
    }
}

fn field(language: Language, props: &AnswerField) -> Html {
    let (question, wrong, on_change) = (props.question, props.wrong, &props.on_change);
    let day = if props.day.is_some() { DAY } else { "" };
    let described_by = &format!("{day} {EXPLANATION} {}", props.message_id);
    let id = "antwoord".to_owned();
    let choose = |options: &[(&'static str, String)], chosen, on_choice| {
        let (name, id) = (question.path(), id.clone());
        choice_field(&ChoiceField { name, id, options, chosen, described_by, wrong, on_choice })
    };
    match props.draft {
        Draft::YesNo(chosen) => choose(
            &yes_no(language),
            chosen.map(|yes| if yes { "ja" } else { "nee" }),
            on_change.reform(|word: String| Draft::YesNo(Some(word == "ja"))),
        ),
        Draft::Choice(chosen) => choose(
            &options(language, question),
            chosen.as_deref(),
            on_change.reform(|word: String| Draft::Choice(Some(word))),
        ),
        Draft::Date(parts) => {
            let on_change = on_change.reform(Draft::Date);
            let date = DateField { parts, described_by, wrong, on_change };
            html! {
                <>
                    <p class="voorbeeld">{ language.text(key::APP_VRAAG_DATUM_VOORBEELD) }</p>
                    { date_field(language, &date) }
                </>
            }
        }
        Draft::Number(text, range) => {
            let (label, range) = (language.text(key::APP_VRAAG_GETAL), range.clone());
            let on_change = on_change.reform(move |text| Draft::Number(text, range.clone()));
            let keyboard = "numeric";
            number_field(NumberField { id, label, keyboard, text, described_by, wrong, on_change })
        }
        Draft::Amount(text) => {
            let (label, on_change) =
                (amount_label(language, question), on_change.reform(Draft::Amount));
            let amount = AmountField { id, label, text, described_by, wrong, on_change };
            html! {
                <>
                    <p class="voorbeeld">{ language.text(key::APP_VRAAG_BEDRAG_VOORBEELD) }</p>
                    { amount_field(language, amount) }
                </>
            }
        }
        Draft::Income(income) => {
            let on_change = on_change.reform(Draft::Income);
            income_field(
                language,
                &IncomeField { question, income, described_by, wrong, on_change },
            )
        }
        Draft::Care(care) => html! {
            <CareField
                {language} care={care.clone()} soorten={options(language, question)}
                described_by={described_by.clone()} {wrong} on_change={on_change.reform(Draft::Care)}
            />
        },
        Draft::Gemeente(draft) => {
            let on_change = on_change.reform(Draft::Gemeente);
            gemeente_field(language, &GemeenteField { id, draft, described_by, wrong, on_change })
        }
        Draft::Checklist(ticked) => {
            let (items, on_change) = (&props.tickable, on_change.reform(Draft::Checklist));
            let list = ChecklistField { id, items, ticked, described_by, wrong, on_change };
            checklist_field(language, &list)
        }
        Draft::Persons(personen) => html! {
            <PersonsField
                {language} personen={personen.clone()} on_change={on_change.reform(Draft::Persons)}
            />
        },
    }
}

fn yes_no(language: Language) -> Vec<(&'static str, String)> {
    vec![
        ("ja", language.text(key::APP_VRAAG_JA).to_owned()),
        ("nee", language.text(key::APP_VRAAG_NEE).to_owned()),
    ]
}

/// The choices: the word in the document, and the text on the screen.
fn options(language: Language, question: &Question) -> Vec<(&'static str, String)> {
    match question.fact.kind() {
        AnswerKind::Choice(words) | AnswerKind::Care(words) => words
            .iter()
            .map(|&word| (word, choice(language, question.fact, word).to_owned()))
            .collect(),
        _ => Vec::new(),
    }
}

fn amount_label(language: Language, question: &Question) -> &'static str {
    language.text(match question.fact.kind() {
        AnswerKind::Amount(Period::Day) => key::APP_VRAAG_BEDRAG_PER_DAG,
        AnswerKind::Amount(Period::Month) => key::APP_VRAAG_BEDRAG_PER_MAAND,
        AnswerKind::Amount(Period::Year) => key::APP_VRAAG_BEDRAG_PER_JAAR,
        _ => key::APP_VRAAG_BEDRAG_EENMALIG,
    })
}
