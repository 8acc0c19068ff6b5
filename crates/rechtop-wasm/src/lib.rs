//! The rules as an npm package: a household in, an answer out, both as JSON. Nothing else: no
//! storage, no network, no clock.
//!
//! ```js
//! import init, { assess } from "rechtop-wasm";
//! await init();
//! const antwoord = assess({ versie: 1, peildatum: "2026-07-01", personen: [ /* ... */ ] });
//! ```

use js_sys::{Array, Error, JSON, Object, Reflect};
use rechtop::Rulebook;
use rechtop::huishouden::{Fouten, Huishouden};
use rechtop_teksten::taal::NL;
use rechtop_teksten::{antwoord, fout, vraag};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("types.d.ts");

/// Assesses a household: an object gives an object, JSON text gives JSON text.
///
/// # Errors
/// A JavaScript error whose `fouten` name every mistake in the household.
#[wasm_bindgen(skip_typescript)]
pub fn assess(household: &JsValue) -> Result<JsValue, JsValue> {
    let huishouden = read(household)?;
    let assessment = rechtop::assess(&huishouden, &Rulebook::EMBEDDED);
    write(household, &antwoord::antwoord(NL, &huishouden, &assessment))
}

/// The question that matters most now, or `null`.
///
/// # Errors
/// A JavaScript error whose `fouten` name every mistake in the household.
#[wasm_bindgen(js_name = nextQuestion, skip_typescript)]
pub fn next_question(household: &JsValue) -> Result<JsValue, JsValue> {
    let huishouden = read(household)?;
    let open = rechtop::assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    match open.first() {
        Some(open) => write(household, &vraag::document(NL, &huishouden, open)),
        None => Ok(JsValue::NULL),
    }
}

/// A household from JSON text, or from an object by way of its JSON.
fn read(household: &JsValue) -> Result<Huishouden, JsValue> {
    let text = match household.as_string() {
        Some(text) => text,
        // JSON would silently write a number that is none as null, and null means unknown.
        None => {
            let replacer = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(
                |_: JsValue, value: JsValue| match value.as_f64() {
                    Some(number) if !number.is_finite() => number.to_string().into(),
                    _ => value,
                },
            );
            let replacer: &JsValue = replacer.as_ref();
            let text = JSON::stringify_with_replacer(household, replacer)?;
            text.as_string().unwrap_or_default()
        }
    };
    Huishouden::from_json(&text).map_err(|fouten| error(&fouten).into())
}

/// A document in the form in which the household came.
fn write(household: &JsValue, document: &impl serde::Serialize) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(document).map_err(|e| Error::new(&e.to_string()))?;
    if household.is_string() { Ok(JsValue::from_str(&text)) } else { JSON::parse(&text) }
}

fn error(fouten: &Fouten) -> Error {
    let regels: Vec<String> = fouten.iter().map(|f| fout::regel(NL, f)).collect();
    let error = Error::new(&regels.join("\n"));
    let list = Array::new();
    for f in fouten.iter() {
        let item = Object::new();
        set(&item, "pad", &f.pad);
        set(&item, "code", f.soort.code());
        if let Some(waarde) = &f.waarde {
            set(&item, "waarde", waarde);
        }
        set(&item, "wat", &fout::wat(NL, f));
        set(&item, "herstel", &fout::herstel(NL, f));
        list.push(&item);
    }
    // Setting a field of a fresh error cannot fail.
    let _ = Reflect::set(&error, &"fouten".into(), &list);
    error
}

fn set(item: &Object, name: &str, value: &str) {
    let _ = Reflect::set(item, &name.into(), &value.into());
}
