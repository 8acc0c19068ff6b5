//! The household document, answer by answer. What an answer means is for the rules; here it is only
//! put in its place.

use rechtop::answer::{Onderwerp, Question};
use serde_json::{Map, Value, json};

/// A document in which nothing is answered yet.
pub fn leeg(peildatum: jiff::civil::Date) -> Value {
    json!({ "versie": 1, "peildatum": peildatum.to_string() })
}

/// The answer to a question, where one was given.
pub fn antwoord(document: &Value, question: Question) -> Option<&Value> {
    let place = match question.onderwerp {
        Onderwerp::Huishouden => document,
        Onderwerp::Persoon(index) => document.get("personen")?.get(index)?,
        Onderwerp::Woning => document.get("woning")?,
    };
    let found = question.veld.naam().split('.').try_fold(place, |place, name| place.get(name))?;
    (!found.is_null()).then_some(found)
}

/// Puts an answer in its place; `null` takes it away.
pub fn zet(document: &mut Value, question: Question, antwoord: Value) {
    let place = match question.onderwerp {
        Onderwerp::Huishouden => Some(&mut *document),
        Onderwerp::Persoon(index) => {
            document.get_mut("personen").and_then(|personen| personen.get_mut(index))
        }
        Onderwerp::Woning => Some(group(document, "woning")),
    };
    let Some(mut place) = place else { return };
    let mut names: Vec<&str> = question.veld.naam().split('.').collect();
    let Some(last) = names.pop() else { return };
    for name in names {
        place = group(place, name);
    }
    if let Value::Object(fields) = place {
        fields.insert(last.to_owned(), antwoord);
    }
}

/// The group of this name, made where it is not there.
fn group<'v>(place: &'v mut Value, name: &str) -> &'v mut Value {
    if !place.get(name).is_some_and(Value::is_object) {
        place[name] = Value::Object(Map::new());
    }
    &mut place[name]
}

/// The ids of the persons, in order.
pub fn ids(document: &Value) -> Vec<&str> {
    let personen = document.get("personen").and_then(Value::as_array);
    personen.into_iter().flatten().filter_map(|persoon| persoon.get("id")?.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::answer::Veld;

    #[test]
    fn an_answer_is_found_where_it_was_put() {
        let mut document = json!({ "personen": [{ "id": "p1" }] });
        for (onderwerp, veld) in [
            (Onderwerp::Persoon(0), Veld::Vermogen),
            (Onderwerp::Woning, Veld::KaleHuur),
            (Onderwerp::Woning, Veld::ServicekostenEnergie),
        ] {
            let question = Question { onderwerp, veld };
            assert_eq!(antwoord(&document, question), None);
            zet(&mut document, question, json!("12.50"));
            assert_eq!(antwoord(&document, question), Some(&json!("12.50")));
            zet(&mut document, question, Value::Null);
            assert_eq!(antwoord(&document, question), None);
        }
    }

    #[test]
    fn an_answer_about_nobody_changes_nothing() {
        let mut document = json!({ "personen": [] });
        let question = Question { onderwerp: Onderwerp::Persoon(3), veld: Veld::Vermogen };
        zet(&mut document, question, json!(1));
        assert_eq!(document, json!({ "personen": [] }));
    }
}
