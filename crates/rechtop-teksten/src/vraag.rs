//! Questions as people read them, and as a document.

use rechtop::document::{Period, Rol};
use rechtop::outcome::Conflict;
use rechtop::{AnswerKind, Fact, Huishouden, OpenQuestion, PersonId, Question, Subject};
use serde::Serialize;

use crate::taal::{Taal, fill};
use crate::zin::wie;

/// The words of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VraagTekst {
    /// The question itself.
    pub titel: String,
    /// What helps to answer it.
    pub uitleg: String,
    /// The question whose answer may be what is wrong instead, where this one is asked because two answers
    /// cannot both be right.
    pub controleer: Option<Question>,
}

/// The words of a question about this household.
pub fn vraag(
    taal: Taal,
    huishouden: &Huishouden,
    question: &Question,
    conflict: Option<&Conflict>,
) -> VraagTekst {
    let (suffix, wie) = match &question.subject {
        Subject::Person(id) if !is_aanvrager(huishouden, id) => {
            ("_ander", wie(taal, huishouden, id))
        }
        _ => ("", String::new()),
    };
    let name = match conflict {
        Some(Conflict { soort, .. }) => format!("{soort}_past_niet"),
        None if is_half_gegeven(huishouden, question) => "opvang_onvolledig".to_owned(),
        None => question.fact.name().replace('.', "_"),
    };
    let jaar = huishouden.peildatum().year().to_string();
    let soort = conflict.map_or("", |gegeven| keuze(taal, question, gegeven.soort));
    let bedrag = conflict.map(|gegeven| taal.euro(gegeven.bedrag)).unwrap_or_default();
    let values = [
        ("wie", wie.as_str()),
        ("jaar", jaar.as_str()),
        ("soort", soort),
        ("bedrag", bedrag.as_str()),
    ];
    let text = |part| {
        let key = format!("vraag.{name}{suffix}.{part}");
        fill(taal.find(&key).unwrap_or_else(|| question.fact.name()), &values)
    };
    let controleer =
        conflict.map(|_| Question { fact: Fact::Geboortedatum, subject: question.subject.clone() });
    VraagTekst { titel: text("titel"), uitleg: text("uitleg"), controleer }
}

/// Whether childcare was given of which a part is missing.
fn is_half_gegeven(huishouden: &Huishouden, question: &Question) -> bool {
    let Subject::Person(id) = &question.subject else { return false };
    let persoon = huishouden.persoon(id);
    let opvang = persoon.and_then(|persoon| persoon.opvang.given());
    question.fact == Fact::Opvang && opvang.is_some_and(|plaatsen| !plaatsen.is_empty())
}

/// The words of one of the choices of a question.
pub fn keuze(taal: Taal, question: &Question, optie: &'static str) -> &'static str {
    taal.find(&format!("vraag.keuze.{}.{optie}", question.fact.name())).unwrap_or(optie)
}

fn is_aanvrager(huishouden: &Huishouden, id: &PersonId) -> bool {
    let persoon = huishouden.persoon(id);
    persoon.is_some_and(|persoon| persoon.rol.given() == Some(&Rol::Aanvrager))
}

/// Een vraag die nog iets kan veranderen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VraagDocument {
    /// Vaste naam van de vraag: `personen.p2.vermogen`.
    pub vraag: String,
    /// Soort antwoord: `datum`, `ja_nee`, `keuze`, `getal`, `bedrag`, `inkomen`, `opvang` of
    /// `personen`.
    pub soort: &'static str,
    /// Waar een bedrag over gaat: `dag`, `maand`, `jaar` of `eenmalig`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per: Option<&'static str>,
    /// Het laagste getal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub van: Option<u8>,
    /// Het hoogste getal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tot: Option<u8>,
    /// De keuzes, of de soorten inkomen of opvang.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keuzes: Vec<KeuzeDocument>,
    /// De vraag in gewone woorden.
    pub titel: String,
    /// Wat helpt om te antwoorden.
    pub uitleg: String,
    /// De regelingen die op het antwoord wachten.
    pub regelingen: Vec<&'static str>,
}

/// Een keuze bij een vraag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeuzeDocument {
    /// Het woord in het document van het huishouden.
    pub waarde: &'static str,
    /// De keuze in gewone woorden.
    pub tekst: &'static str,
}

/// The document of an open question.
pub fn document(taal: Taal, huishouden: &Huishouden, open: &OpenQuestion) -> VraagDocument {
    let question = &open.question;
    let VraagTekst { titel, uitleg, .. } =
        vraag(taal, huishouden, question, open.conflict.as_ref());
    let (soort, per, opties) = match question.fact.kind() {
        AnswerKind::Date => ("datum", None, [].as_slice()),
        AnswerKind::YesNo => ("ja_nee", None, [].as_slice()),
        AnswerKind::Choice(opties) => ("keuze", None, opties),
        AnswerKind::Amount(Period::Month) => ("bedrag", Some("maand"), [].as_slice()),
        AnswerKind::Amount(Period::Year) => ("bedrag", Some("jaar"), [].as_slice()),
        AnswerKind::Amount(Period::Once) => ("bedrag", Some("eenmalig"), [].as_slice()),
        AnswerKind::Income(soorten) => ("inkomen", Some("jaar"), soorten),
        AnswerKind::Amount(Period::Day) => ("bedrag", Some("dag"), [].as_slice()),
        AnswerKind::Persons => ("personen", None, [].as_slice()),
        AnswerKind::Number(..) => ("getal", None, [].as_slice()),
        AnswerKind::Care(soorten) => ("opvang", Some("maand"), soorten),
        _ => ("", None, [].as_slice()),
    };
    let (van, tot) = match question.fact.kind() {
        AnswerKind::Number(van, tot) => (Some(van), Some(tot)),
        _ => (None, None),
    };
    let keuzes = opties
        .iter()
        .map(|&optie| KeuzeDocument { waarde: optie, tekst: keuze(taal, question, optie) })
        .collect();
    let (vraag, regelingen) =
        (question.path(), open.regelingen.iter().map(|regeling| regeling.id()).collect());
    VraagDocument { vraag, soort, per, van, tot, keuzes, titel, uitleg, regelingen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taal::NL;

    #[test]
    fn every_question_and_every_choice_has_its_words() {
        for veld in Fact::ALL {
            let name = veld.name().replace('.', "_");
            let has = |suffix: &str| NL.find(&format!("vraag.{name}{suffix}.titel")).is_some();
            assert!(has("") || has("_ander"), "vraag.{name}");
            if let AnswerKind::Choice(opties)
            | AnswerKind::Income(opties)
            | AnswerKind::Care(opties) = veld.kind()
            {
                for optie in opties {
                    let key = format!("vraag.keuze.{}.{optie}", veld.name());
                    assert!(NL.find(&key).is_some(), "{key}");
                }
            }
        }
    }
}
