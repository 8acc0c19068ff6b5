//! The answers that were given, each to be changed.

use rechtop::answer::{Answer, AnswerKind, Question};
use rechtop::euro::Euro;
use rechtop::huishouden::Dag;
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag::{keuze, vraag};
use serde_json::Value;
use yew::prelude::*;

use crate::state::State;

/// The answers that were given. `naar` takes the resident to a question.
pub fn antwoorden(state: &State, naar: &Callback<Question>) -> Html {
    let Some(huishouden) = state.huishouden() else { return Html::default() };
    if state.gesteld().is_empty() {
        return Html::default();
    }
    let rij = |&question: &Question| {
        let titel = vraag(NL, huishouden, question).titel;
        let onclick = naar.reform(move |_: MouseEvent| question);
        let label = fill(NL.text(key::APP_RESULTAAT_WIJZIG_WAT), &[("vraag", &titel)]);
        let antwoord = match huishouden.als_antwoord(question, state.antwoord(question)) {
            Answer::Given(antwoord) => getoond(question, antwoord),
            Answer::Unknown => NL.text(key::APP_RESULTAAT_NIET_BEANTWOORD).to_owned(),
            Answer::NotApplicable => return Html::default(),
        };
        html! {
            <div key={huishouden.pad(question)}>
                <dt>{ titel }</dt>
                <dd>
                    { antwoord }
                    <button type="button" class="klein" aria-label={label} {onclick}>
                        { NL.text(key::APP_RESULTAAT_WIJZIG) }
                    </button>
                </dd>
            </div>
        }
    };
    html! {
        <details class="antwoorden">
            <summary>{ NL.text(key::APP_RESULTAAT_ANTWOORDEN) }</summary>
            <dl>{ for state.gesteld().iter().map(rij) }</dl>
        </details>
    }
}

/// An answer as people read it.
fn getoond(question: Question, antwoord: &Value) -> String {
    match (question.veld.kind(), antwoord) {
        (AnswerKind::Date, Value::String(dag)) => {
            Dag::parse(dag).map(|dag| NL.datum(dag.0)).unwrap_or_default()
        }
        (AnswerKind::YesNo, Value::Bool(true)) => NL.text(key::APP_VRAAG_JA).to_owned(),
        (AnswerKind::YesNo, _) => NL.text(key::APP_VRAAG_NEE).to_owned(),
        (AnswerKind::Choice(woorden), Value::String(woord)) => {
            let bekend = woorden.iter().find(|bekend| *bekend == woord);
            bekend.map(|woord| keuze(NL, question, woord)).unwrap_or_default().to_owned()
        }
        (AnswerKind::Amount(_), bedrag) => NL.euro(euro(bedrag)),
        (AnswerKind::Income(_), Value::Object(soorten)) => {
            let som: Euro = soorten.values().map(euro).sum();
            NL.waarde(rechtop::euro::PerYear::new(som).into())
        }
        (AnswerKind::Persons, Value::Array(personen)) if personen.len() == 1 => {
            NL.text(key::APP_RESULTAAT_ALLEEN_U).to_owned()
        }
        (AnswerKind::Persons, Value::Array(personen)) => {
            let aantal = personen.len().to_string();
            fill(NL.text(key::APP_RESULTAAT_PERSONEN), &[("aantal", &aantal)])
        }
        _ => String::new(),
    }
}

fn euro(bedrag: &Value) -> Euro {
    let tekst = match bedrag {
        Value::String(tekst) => tekst.clone(),
        other => other.to_string(),
    };
    tekst.parse().ok().and_then(Euro::from_decimal).unwrap_or_default()
}
