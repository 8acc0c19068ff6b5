//! The texts of the first language: the one place of these tests that knows how they are looked up.

use rechtop::outcome::OpenQuestion;
use rechtop::{Assessment, Huishouden};
use rechtop_teksten::taal::{NL, Taal};
use serde_json::Value;

const LANGUAGE: Taal = NL;

/// The text of this name.
pub fn find(key: &str) -> Option<&'static str> {
    LANGUAGE.find(key)
}

/// The title of an open question.
pub fn titel(huishouden: &Huishouden, open: &OpenQuestion) -> String {
    let (question, conflict) = (&open.question, open.conflict.as_ref());
    rechtop_teksten::vraag::vraag(LANGUAGE, huishouden, question, conflict).titel
}

/// The answer document.
pub fn antwoord(huishouden: &Huishouden, assessment: &Assessment) -> Value {
    let antwoord = rechtop_teksten::antwoord::antwoord(LANGUAGE, huishouden, assessment);
    serde_json::to_value(antwoord).unwrap()
}
