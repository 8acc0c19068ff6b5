//! Answers in a household document, by the stable name of their question: `personen.p2.vermogen`,
//! `woning.servicekosten.energie`.

use rechtop::answer::Veld;
use serde_json::{Map, Value, json};

/// The answer at a place, where there is one.
pub fn get<'v>(document: &'v Value, pad: &str) -> Option<&'v Value> {
    pad.split('.').try_fold(document, |value, name| match value {
        Value::Array(personen) => personen.iter().find(|persoon| persoon["id"] == name),
        _ => value.get(name),
    })
}

/// Puts an answer at a place. A person must be there already, a group is made.
pub fn set(document: &mut Value, pad: &str, answer: Value) {
    let (groups, name) = pad.rsplit_once('.').unwrap_or(("", pad));
    let mut group = document;
    for name in groups.split('.').filter(|name| !name.is_empty()) {
        group = match group {
            Value::Array(personen) => personen
                .iter_mut()
                .find(|persoon| persoon["id"] == name)
                .unwrap_or_else(|| panic!("nobody is called {name}")),
            Value::Object(fields) => {
                fields.entry(name).or_insert_with(|| Value::Object(Map::new()))
            }
            other => panic!("{other} is no group"),
        };
    }
    group[name] = answer;
}

/// Takes an answer away, so that it is unknown.
pub fn remove(document: &mut Value, pad: &str) {
    set(document, pad, Value::Null);
}

/// The name of every answer in the household that a rule can ask for.
pub fn answers(document: &Value) -> Vec<String> {
    let mut found: Vec<String> = document.as_object().unwrap().keys().cloned().collect();
    found.retain(|veld| veld != "personen" && is_asked(veld));
    for persoon in document["personen"].as_array().into_iter().flatten() {
        let id = persoon["id"].as_str().unwrap();
        let velden = persoon.as_object().unwrap().keys();
        let velden = velden.filter(|veld| is_asked_of(persoon, veld));
        found.extend(velden.map(|veld| format!("personen.{id}.{veld}")));
    }
    for (veld, answer) in document["woning"].as_object().into_iter().flatten() {
        let soorten = answer.as_object().into_iter().flat_map(|soorten| soorten.keys());
        let velden = soorten.map(|soort| format!("{veld}.{soort}")).chain([veld.clone()]);
        found.extend(velden.filter(|veld| is_asked(veld)).map(|veld| format!("woning.{veld}")));
    }
    found
}

/// Whether a fact is asked of this person: of a contract only who is named as onderhuurder.
fn is_asked_of(persoon: &Value, naam: &str) -> bool {
    is_asked(naam) && (naam != "commercieel" || persoon["rol"] == "onderhuurder")
}

fn is_asked(naam: &str) -> bool {
    Veld::ALL.iter().any(|veld| veld.naam() == naam && !veld.is_verfijning())
}

/// The same household in which nobody answered anything yet.
pub fn unanswered(document: &Value) -> Value {
    json!({ "versie": document["versie"], "peildatum": document["peildatum"] })
}

/// Answers one question in `document` with the answer of `full`. With the list of persons comes only
/// what no question asks; the rest is asked of them one by one.
pub fn answer_from(document: &mut Value, full: &Value, pad: &str) {
    let answer = get(full, pad).unwrap_or_else(|| panic!("nothing answers {pad}"));
    let answer = match answer {
        Value::Array(personen) if pad == "personen" => personen.iter().map(not_asked).collect(),
        other => other.clone(),
    };
    set(document, pad, answer);
}

fn not_asked(persoon: &Value) -> Value {
    let velden = persoon.as_object().unwrap().iter();
    let velden = velden.filter(|(veld, _)| !is_asked_of(persoon, veld));
    velden.map(|(veld, answer)| (veld.clone(), answer.clone())).collect()
}
