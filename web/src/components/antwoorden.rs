//! The answers that were given, each to be changed.

use rechtop::answer::{Answer, AnswerKind, Question};
use rechtop::euro::{Euro, PerHour, PerYear};
use rechtop::huishouden::Dag;
use rechtop::waarde::Uren;
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
        (AnswerKind::Number(..), Value::Number(getal)) => getal.to_string(),
        (AnswerKind::Care(_), Value::Array(plaatsen)) if plaatsen.is_empty() => {
            NL.text(key::APP_OPVANG_GEEN).to_owned()
        }
        (AnswerKind::Care(soorten), Value::Array(plaatsen)) => {
            let getoond = |plaats| opvang(question, soorten, plaats);
            plaatsen.iter().map(getoond).collect::<Vec<_>>().join("; ")
        }
        (AnswerKind::Income(_), Value::Object(soorten)) => {
            let som: Euro = soorten.values().map(euro).sum();
            NL.waarde(PerYear::new(som).into())
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

/// A place of childcare: its kind, hours and price.
fn opvang(question: Question, soorten: &[&'static str], plaats: &Value) -> String {
    let soort = soorten.iter().find(|soort| plaats["soort"] == **soort);
    let uren = serde_json::from_value(plaats["uren_per_maand"].clone()).unwrap_or(Uren(0));
    let uurtarief = PerHour::new(euro(&plaats["uurtarief"]));
    fill(
        NL.text(key::APP_OPVANG_INGEVULD),
        &[
            ("soort", soort.map(|soort| keuze(NL, question, soort)).unwrap_or_default()),
            ("uren", &NL.waarde(uren.into())),
            ("uurtarief", &NL.waarde(uurtarief.into())),
        ],
    )
}

fn euro(bedrag: &Value) -> Euro {
    let tekst = match bedrag {
        Value::String(tekst) => tekst.clone(),
        other => other.to_string(),
    };
    tekst.parse().ok().and_then(Euro::from_decimal).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::answer::{Onderwerp, Veld};
    use serde_json::json;

    #[test]
    fn numbers_and_childcare_are_read_back() {
        let vraag = |veld| Question { onderwerp: Onderwerp::Persoon(1), veld };
        assert_eq!(getoond(vraag(Veld::AowOpbouwjaren), &json!(38)), "38");
        assert_eq!(getoond(vraag(Veld::Opvang), &json!([])), "Geen opvang");
        let bso = json!({ "soort": "bso", "uren_per_maand": "40.5", "uurtarief": "9.50" });
        let gelezen = getoond(vraag(Veld::Opvang), &json!([bso, bso]));
        assert_eq!(gelezen.matches("40,5 uur per maand, €\u{a0}9,50 per uur").count(), 2);
    }
}
