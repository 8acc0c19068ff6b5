//! Income by source, per year or per month.

use rechtop::Euro;
use rechtop::Question;
use rechtop_teksten::question::choice;
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use super::amount_field::{AmountField, amount_field};
use super::choice_field::{ChoiceField, choice_field};
use crate::draft::amount::{amount, is_wrong};
use crate::draft::income::IncomeDraft;

/// Income by source.
pub struct IncomeField<'a> {
    /// The question.
    pub question: &'a Question,
    /// What has been typed.
    pub income: &'a IncomeDraft,
    /// The id of the text that describes it.
    pub described_by: &'a str,
    /// Whether the answer is wrong.
    pub wrong: bool,
    /// Called with what is typed.
    pub on_change: Callback<IncomeDraft>,
}

/// Shows the boxes, and what is in them together.
pub fn income_field(language: Language, props: &IncomeField) -> Html {
    let income = props.income.clone();
    let on_choice = props
        .on_change
        .reform(move |word: String| IncomeDraft { per_month: word == "maand", ..income.clone() });
    let options = [
        ("jaar", language.text(key::APP_INKOMEN_PER_JAAR).to_owned()),
        ("maand", language.text(key::APP_INKOMEN_PER_MAAND).to_owned()),
    ];
    let chosen = if props.income.per_month { "maand" } else { "jaar" };
    let empty = props.income.sources.iter().all(|(_, text)| text.trim().is_empty());
    let source = |index: usize| {
        let (name, text) = &props.income.sources[index];
        let income = props.income.clone();
        let on_change = props.on_change.reform(move |text: String| {
            let mut income = income.clone();
            income.sources[index].1 = text;
            income
        });
        let field = AmountField {
            id: format!("soort-{name}"),
            label: choice(language, props.question.fact, name),
            text,
            described_by: props.described_by,
            wrong: props.wrong && (empty || is_wrong(text)),
            on_change,
        };
        amount_field(language, field)
    };
    let period = ChoiceField {
        name: "periode".to_owned(),
        id: "antwoord".to_owned(),
        options: &options,
        chosen: Some(chosen),
        described_by: "periode-uitleg",
        wrong: false,
        on_choice,
    };
    html! {
        <>
            <fieldset class="periode">
                <legend>{ language.text(key::APP_INKOMEN_PERIODE) }</legend>
                { choice_field(&period) }
                <p id="periode-uitleg" aria-live="polite">
                    if props.income.per_month { { language.text(key::APP_INKOMEN_PER_MAAND_UITLEG) } }
                </p>
            </fieldset>
            <p>{ language.text(key::APP_INKOMEN_SOORTEN) }</p>
            { for (0..props.income.sources.len()).map(source) }
            <p class="begrepen" aria-live="polite">{ together(language, props.income) }</p>
        </>
    }
}

/// The sum of the amounts, per year.
fn together(language: Language, income: &IncomeDraft) -> String {
    let sum: Euro = income.sources.iter().filter_map(|(_, text)| amount(text).ok()).sum();
    let per_year = if income.per_month { sum * 12 } else { sum };
    if per_year == Euro::ZERO {
        return String::new();
    }
    language.fill(key::APP_INKOMEN_SAMEN, &[("bedrag", &language.euro(per_year))])
}
