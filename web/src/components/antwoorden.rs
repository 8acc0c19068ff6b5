//! The answers that were given, each to be changed.

use rechtop::document::{Bedrag, OpvangDocument};
use rechtop::euro::{PerHour, PerYear};
use rechtop::waarde::Uren;
use rechtop::{AnswerValue, Assessment, Euro, Question};
use rechtop_teksten::question::{choice, text};
use rechtop_teksten::{Language, key};
use yew::prelude::*;

use crate::state::State;

/// The answers that were given. `naar` takes the resident to a question.
pub fn antwoorden(
    language: Language,
    state: &State,
    assessment: &Assessment,
    naar: &Callback<Question>,
) -> Html {
    if state.gesteld().is_empty() {
        return Html::default();
    }
    let huishouden = state.huishouden();
    let rij = |question: &Question| {
        let titel = text(language, huishouden, question, assessment.conflict(question)).title;
        let label = language.fill(key::APP_RESULTAAT_WIJZIG_WAT, &[("vraag", &titel)]);
        let antwoord = match state.antwoord(question) {
            Some(antwoord) => getoond(language, question, &antwoord),
            None => language.text(key::APP_RESULTAAT_NIET_BEANTWOORD).to_owned(),
        };
        let doel = question.clone();
        let onclick = naar.reform(move |_: MouseEvent| doel.clone());
        html! {
            <div key={question.path()}>
                <dt>{ titel }</dt>
                <dd>
                    { antwoord }
                    <button type="button" class="klein" aria-label={label} {onclick}>
                        { language.text(key::APP_RESULTAAT_WIJZIG) }
                    </button>
                </dd>
            </div>
        }
    };
    let bestaat = |question: &&Question| huishouden.has_question(question);
    html! {
        <details class="antwoorden">
            <summary>{ language.text(key::APP_RESULTAAT_ANTWOORDEN) }</summary>
            <dl>{ for state.gesteld().iter().filter(bestaat).map(rij) }</dl>
        </details>
    }
}

/// An answer as people read it.
fn getoond(language: Language, question: &Question, antwoord: &AnswerValue) -> String {
    match antwoord {
        AnswerValue::Date(dag) => language.date(*dag),
        AnswerValue::YesNo(true) => language.text(key::APP_VRAAG_JA).to_owned(),
        AnswerValue::YesNo(false) => language.text(key::APP_VRAAG_NEE).to_owned(),
        AnswerValue::Choice(woord) => choice(language, question.fact, woord).to_owned(),
        AnswerValue::Amount(bedrag) => language.euro(*bedrag),
        AnswerValue::Number(getal) => getal.to_string(),
        AnswerValue::Care(plaatsen) if plaatsen.is_empty() => {
            language.text(key::APP_OPVANG_GEEN).to_owned()
        }
        AnswerValue::Care(plaatsen) => {
            let plaats = |plaats| opvang(language, question, plaats);
            plaatsen.iter().map(plaats).collect::<Vec<_>>().join("; ")
        }
        AnswerValue::Income(inkomen) => language.value(PerYear::new(inkomen.total()).into()),
        AnswerValue::Persons(personen) if personen.len() == 1 => {
            language.text(key::APP_RESULTAAT_ALLEEN_U).to_owned()
        }
        AnswerValue::Persons(personen) => {
            language.fill(key::APP_RESULTAAT_PERSONEN, &[("aantal", personen.len())])
        }
        _ => String::new(),
    }
}

/// A place of childcare: its kind, hours and price.
fn opvang(language: Language, question: &Question, plaats: &OpvangDocument) -> String {
    let soort = plaats.soort.given().map(|soort| choice(language, question.fact, soort.word()));
    let uren = plaats.uren_per_maand.given().copied().unwrap_or(Uren(0));
    let uurtarief = plaats.uurtarief.given().map_or(Euro::ZERO, |Bedrag(bedrag)| *bedrag);
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
        let vraag = |fact| Question { subject: Subject::Person(PersonId::from("k1")), fact };
        let gelezen = |fact, antwoord| getoond(Language::first(), &vraag(fact), &antwoord);
        assert_eq!(gelezen(Fact::AowOpbouwjaren, AnswerValue::Number(38)), "38");
        assert_eq!(gelezen(Fact::Opvang, AnswerValue::Care(Vec::new())), "Geen opvang");
        let bso = OpvangDocument {
            soort: Answer::Given(OpvangSoort::Bso),
            uren_per_maand: Answer::Given(Uren(40_50)),
            uurtarief: Answer::Given(Bedrag(Euro::from_cents(9_50))),
        };
        let twee = gelezen(Fact::Opvang, AnswerValue::Care(vec![bso.clone(), bso]));
        assert_eq!(twee.matches("40,5 uur per maand, €\u{a0}9,50 per uur").count(), 2);
    }
}
