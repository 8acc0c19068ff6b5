//! Answers in a household document, by the stable name of their question: `personen.p2.vermogen`,
//! `woning.servicekosten.energie`.

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

/// The name of every answer that a question could ask for, besides who lives there.
pub fn answers(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for persoon in document["personen"].as_array().into_iter().flatten() {
        let id = persoon["id"].as_str().unwrap();
        let velden = persoon.as_object().unwrap().keys();
        let velden = velden.filter(|veld| !["id", "rol"].contains(&veld.as_str()));
        found.extend(velden.map(|veld| format!("personen.{id}.{veld}")));
    }
    for (veld, answer) in document["woning"].as_object().into_iter().flatten() {
        match answer {
            Value::Object(soorten) => {
                found.extend(soorten.keys().map(|soort| format!("woning.{veld}.{soort}")));
            }
            _ => found.push(format!("woning.{veld}")),
        }
    }
    found
}

/// The same household in which nobody answered anything yet.
pub fn unanswered(document: &Value) -> Value {
    json!({ "versie": document["versie"], "peildatum": document["peildatum"] })
}

/// Answers one question in `document` with the answer of `full`. Who lives together is answered by
/// ids and roles alone; what is true of them is asked one by one.
pub fn answer_from(document: &mut Value, full: &Value, pad: &str) {
    let answer = get(full, pad).unwrap_or_else(|| panic!("nothing answers {pad}"));
    let answer = match answer {
        Value::Array(personen) if pad == "personen" => {
            let met_rol = |p: &Value| json!({ "id": p["id"], "rol": p["rol"] });
            personen.iter().map(met_rol).collect()
        }
        other => other.clone(),
    };
    set(document, pad, answer);
}
