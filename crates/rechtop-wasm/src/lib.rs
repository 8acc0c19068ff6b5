//! The rules as an npm package: a household in, an answer out, both as JSON. Nothing else: no
//! storage, no network, no clock.
//!
//! ```js
//! import init, { assess, nextQuestion, withAnswer } from "rechtop-wasm";
//! await init();
//! const huishouden = withAnswer({ versie: 1, peildatum: "2026-07-01" }, "woning.kale_huur", 650);
//! const antwoord = assess(huishouden);
//! ```

use js_sys::{Array, Error, JSON, Object, Reflect};
use rechtop::document::excerpt;
use rechtop::{Huishouden, Mistakes, Question, Rulebook, Subject};
use rechtop_teksten::{Language, answer, key, mistake, question};
use wasm_bindgen::prelude::*;

/// The household, as the table of facts writes it.
#[wasm_bindgen(typescript_custom_section)]
const HOUSEHOLD_TYPES: &'static str = rechtop::document::TYPESCRIPT;

/// The answer, and the functions.
#[wasm_bindgen(typescript_custom_section)]
const ANSWER_TYPES: &'static str = include_str!("types.d.ts");

/// Assesses a household: an object gives an object, JSON text gives JSON text.
///
/// # Errors
/// A JavaScript error whose `fouten` name every mistake in the household.
#[wasm_bindgen(skip_typescript)]
pub fn assess(household: &JsValue, taal: Option<String>) -> Result<JsValue, JsValue> {
    let language = language(taal)?;
    let huishouden = read(language, household)?;
    let assessment = rechtop::assess(&huishouden, &Rulebook::EMBEDDED);
    write(household, &answer::document(language, &huishouden, &assessment))
}

/// The question that matters most now, or `null`.
///
/// # Errors
/// A JavaScript error whose `fouten` name every mistake in the household.
#[wasm_bindgen(js_name = nextQuestion, skip_typescript)]
pub fn next_question(household: &JsValue, taal: Option<String>) -> Result<JsValue, JsValue> {
    let language = language(taal)?;
    let huishouden = read(language, household)?;
    let open = rechtop::assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    match open.first() {
        Some(open) => write(
            household,
            &question::document(
                language,
                &huishouden,
                rechtop::lokaal::Regelbestanden::EMBEDDED,
                open,
            ),
        ),
        None => Ok(JsValue::NULL),
    }
}

/// The household with the answer to one question put in, changed, or with `null` taken out.
///
/// # Errors
/// A JavaScript error whose `fouten` name every mistake in the household or the answer, or say that there is no such
/// question.
#[wasm_bindgen(js_name = withAnswer, skip_typescript)]
pub fn with_answer(
    household: &JsValue,
    question: &str,
    answer: &JsValue,
    taal: Option<String>,
) -> Result<JsValue, JsValue> {
    let language = language(taal)?;
    let huishouden = read(language, household)?;
    let asked = Question::from_path(question).filter(|asked| is_of(asked, &huishouden));
    let asked = asked.ok_or_else(|| unknown_question(language, question))?;
    let given = serde_json::from_str(&json(answer, household.is_string())?)
        .map_err(|error| Error::new(&error.to_string()))?;
    let answered = huishouden.with_json(&asked, given);
    write(household, &answered.map_err(|found| mistakes(language, &found))?.to_value())
}

/// Whether a question is about somebody of the household, or about the household or its home.
fn is_of(question: &Question, huishouden: &Huishouden) -> bool {
    match &question.subject {
        Subject::Person(id) => huishouden.persoon(id).is_some(),
        Subject::Household | Subject::Home => true,
    }
}

/// The language with this code; the first where none is named.
fn language(code: Option<String>) -> Result<Language, JsValue> {
    let first = Language::first();
    let Some(code) = code else { return Ok(first) };
    Language::by_code(&code).ok_or_else(|| {
        let code = excerpt(&code).into_owned();
        let values =
            [("taal", &code), ("talen", &first.enumerate(Language::all().map(Language::code)))];
        let what = first.fill(key::ALGEMEEN_ONBEKENDE_TAAL_WAT, &values);
        let remedy = first.fill(key::ALGEMEEN_ONBEKENDE_TAAL_HERSTEL, &values);
        let item = Item { pad: "", code: "onbekende_taal", waarde: Some(&code), what, remedy };
        error(&format!("{} {}", item.what, item.remedy), &[item])
    })
}

/// A household from JSON text, or from an object by way of its JSON.
fn read(language: Language, household: &JsValue) -> Result<Huishouden, JsValue> {
    let text = json(household, true)?;
    Huishouden::from_json(&text).map_err(|found| mistakes(language, &found))
}

/// The JSON of a value; a text may be JSON already.
fn json(value: &JsValue, text_is_json: bool) -> Result<String, JsValue> {
    if let (true, Some(text)) = (text_is_json, value.as_string()) {
        return Ok(text);
    }
    // JSON has no word for it; it means that nobody answered.
    if value.is_undefined() {
        return Ok("null".to_owned());
    }
    // JSON would silently write a number that is none as null, and null means unknown.
    let replacer = Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(
        |_: JsValue, value: JsValue| match value.as_f64() {
            Some(number) if !number.is_finite() => number.to_string().into(),
            _ => value,
        },
    );
    let replacer: &JsValue = replacer.as_ref();
    let text = JSON::stringify_with_replacer(value, replacer)?;
    Ok(text.as_string().unwrap_or_default())
}

/// A document in the form in which the household came.
fn write(household: &JsValue, document: &impl serde::Serialize) -> Result<JsValue, JsValue> {
    let text = serde_json::to_string(document).map_err(|error| Error::new(&error.to_string()))?;
    if household.is_string() { Ok(JsValue::from_str(&text)) } else { JSON::parse(&text) }
}

/// One mistake, as JavaScript sees it.
struct Item<'a> {
    pad: &'a str,
    code: &'a str,
    waarde: Option<&'a str>,
    what: String,
    remedy: String,
}

fn mistakes(language: Language, mistakes: &Mistakes) -> JsValue {
    let lines: Vec<String> =
        mistakes.iter().map(|mistake| mistake::line(language, mistake)).collect();
    let items = mistakes.iter().map(|mistake| Item {
        pad: &mistake.path,
        code: mistake.kind.code(),
        waarde: mistake.value.as_deref(),
        what: mistake::what(language, mistake),
        remedy: mistake::remedy(language, mistake),
    });
    error(&lines.join("\n"), &items.collect::<Vec<_>>())
}

fn unknown_question(language: Language, question: &str) -> JsValue {
    let question = &excerpt(question);
    let what = language.fill(key::ALGEMEEN_ONBEKENDE_VRAAG_WAT, &[("vraag", question.as_ref())]);
    let remedy = language.text(key::ALGEMEEN_ONBEKENDE_VRAAG_HERSTEL).to_owned();
    let item = Item { pad: question, code: "onbekende_vraag", waarde: None, what, remedy };
    error(&format!("{} {}", item.what, item.remedy), &[item])
}

fn error(message: &str, items: &[Item]) -> JsValue {
    let error = Error::new(message);
    let list = Array::new();
    for item in items {
        let object = Object::new();
        set(&object, "pad", item.pad);
        set(&object, "code", item.code);
        if let Some(waarde) = item.waarde {
            set(&object, "waarde", waarde);
        }
        set(&object, "wat", &item.what);
        set(&object, "herstel", &item.remedy);
        list.push(&object);
    }
    // Setting a field of a fresh error cannot fail.
    let _ = Reflect::set(&error, &"fouten".into(), &list);
    error.into()
}

fn set(object: &Object, name: &str, value: &str) {
    let _ = Reflect::set(object, &name.into(), &value.into());
}
