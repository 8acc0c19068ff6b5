//! The answers so far, each with a button to change it.

use rechtop::document::{Bedrag, OpvangDocument};
use rechtop::euro::{PerHour, PerYear};
use rechtop::waarde::Uren;
use rechtop::{AnswerValue, Assessment, Euro, Question};
use rechtop_teksten::question::{choice, text, tickable};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use crate::state::State;

/// The answers so far. `go_to` takes the resident to a question.
pub fn answers(
    language: Language,
    state: &State,
    assessment: &Assessment,
    go_to: &Callback<Question>,
) -> Html {
    if state.asked().is_empty() {
        return Html::default();
    }
    let huishouden = state.huishouden();
    let row = |question: &Question| {
        let title = text(language, huishouden, question, assessment.conflict(question)).title;
        let label = language.fill(key::APP_RESULTAAT_WIJZIG_WAT, &[("vraag", &title)]);
        let answer = match state.answer(question) {
            Some(AnswerValue::Checklist(_)) => ticked(language, state, question),
            Some(answer) => shown(language, question, &answer),
            None => language.text(key::APP_RESULTAAT_NIET_BEANTWOORD).to_owned(),
        };
        let target = question.clone();
        let onclick = go_to.reform(move |_: MouseEvent| target.clone());
        html! {
            <div key={question.path()}>
                <dt>{ title }</dt>
                <dd>
                    { answer }
                    <button type="button" class="klein" aria-label={label} {onclick}>
                        { language.text(key::APP_RESULTAAT_WIJZIG) }
                    </button>
                </dd>
            </div>
        }
    };
    let exists = |question: &&Question| huishouden.has_question(question);
    html! {
        <details class="antwoorden">
            <summary>{ language.text(key::APP_RESULTAAT_ANTWOORDEN) }</summary>
            <dl>{ for state.asked().iter().filter(exists).map(row) }</dl>
        </details>
    }
}

/// An answer in words.
fn shown(language: Language, question: &Question, answer: &AnswerValue) -> String {
    match answer {
        AnswerValue::Date(day) => language.date(*day),
        AnswerValue::YesNo(true) => language.text(key::APP_VRAAG_JA).to_owned(),
        AnswerValue::YesNo(false) => language.text(key::APP_VRAAG_NEE).to_owned(),
        AnswerValue::Choice(word) => choice(language, question.fact, word).to_owned(),
        AnswerValue::Amount(amount) => language.euro(*amount),
        AnswerValue::Number(number) => number.to_string(),
        AnswerValue::Care(places) if places.is_empty() => {
            language.text(key::APP_OPVANG_GEEN).to_owned()
        }
        AnswerValue::Care(places) => {
            let place = |place| shown_place(language, question, place);
            places.iter().map(place).collect::<Vec<_>>().join("; ")
        }
        AnswerValue::Income(inkomen) => language.value(PerYear::new(inkomen.total()).into()),
        AnswerValue::Persons(personen) if personen.len() == 1 => {
            language.text(key::APP_RESULTAAT_ALLEEN_U).to_owned()
        }
        AnswerValue::Persons(personen) => {
            language.fill(key::APP_RESULTAAT_PERSONEN, &[("aantal", personen.len())])
        }
        AnswerValue::Gemeente(gemeente) => gemeente.naam().to_owned(),
        _ => String::new(),
    }
}

/// What was ticked of what the municipality asks after.
fn ticked(language: Language, state: &State, question: &Question) -> String {
    let Some(AnswerValue::Checklist(words)) = state.answer(question) else { return String::new() };
    let items = state.tickable(question);
    let ticked = items.iter().filter(|item| words.contains(&item.woord));
    let said: Vec<&str> = ticked.map(|item| tickable(language, item)).collect();
    if said.is_empty() {
        return language.text(key::APP_AANKRUISLIJST_NIETS).to_owned();
    }
    said.join("; ")
}

/// A place of childcare: its kind, hours and price.
fn shown_place(language: Language, question: &Question, place: &OpvangDocument) -> String {
    let soort = place.soort.given().map(|soort| choice(language, question.fact, soort.word()));
    let uren = place.uren_per_maand.given().copied().unwrap_or(Uren(0));
    let uurtarief = place.uurtarief.given().map_or(Euro::ZERO, |Bedrag(amount)| *amount);
    language.fill(
        key::APP_OPVANG_INGEVULD,
        &[
            ("soort", soort.unwrap_or_default()),
            ("uren", &language.value(uren.into())),
            ("uurtarief", &language.value(PerHour::new(uurtarief).into())),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::document::OpvangSoort;
    use rechtop::{Answer, Fact, PersonId, Subject};

    #[test]
    fn numbers_and_childcare_are_read_back() {
        let question = |fact| Question { subject: Subject::Person(PersonId::from("k1")), fact };
        let read_back = |fact, answer| shown(Language::first(), &question(fact), &answer);
        assert_eq!(read_back(Fact::AowOpbouwjaren, AnswerValue::Number(38)), "38");
        assert_eq!(read_back(Fact::Opvang, AnswerValue::Care(Vec::new())), "Geen opvang");
        let bso = OpvangDocument {
            soort: Answer::Given(OpvangSoort::Bso),
            uren_per_maand: Answer::Given(Uren(40_50)),
            uurtarief: Answer::Given(Bedrag(Euro::from_cents(9_50))),
        };
        let second = read_back(Fact::Opvang, AnswerValue::Care(vec![bso.clone(), bso]));
        assert_eq!(second.matches("40,5 uur per maand, €\u{a0}9,50 per uur").count(), 2);
    }
}
