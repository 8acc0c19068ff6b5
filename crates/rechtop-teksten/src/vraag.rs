//! Questions as people read them, and as a document.

use rechtop::answer::{AnswerKind, Onderwerp, Period, Question, Veld};
use rechtop::assessment::OpenQuestion;
use rechtop::begrippen::inkomen::{Ongerijmd, ongerijmd};
use rechtop::huishouden::{Huishouden, Rol};
use rechtop::normbedragen::Normbedragen;
use rechtop::situatie::Situatie;
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
pub fn vraag(taal: Taal, huishouden: &Huishouden, question: Question) -> VraagTekst {
    let (suffix, wie) = match question.onderwerp {
        Onderwerp::Persoon(index) if !is_aanvrager(huishouden, index) => {
            ("_ander", wie(taal, huishouden, index))
        }
        _ => ("", String::new()),
    };
    let ongerijmd = ongerijmd_inkomen(huishouden, question);
    let name = match ongerijmd {
        Some(Ongerijmd { soort, .. }) => format!("{soort}_past_niet"),
        None if is_half_gegeven(huishouden, question) => "opvang_onvolledig".to_owned(),
        None => question.veld.naam().replace('.', "_"),
    };
    let jaar = huishouden.peildatum().year().to_string();
    let soort = ongerijmd.map_or("", |gegeven| keuze(taal, question, gegeven.soort));
    let bedrag = ongerijmd.map(|gegeven| taal.euro(gegeven.bedrag)).unwrap_or_default();
    let values = [
        ("wie", wie.as_str()),
        ("jaar", jaar.as_str()),
        ("soort", soort),
        ("bedrag", bedrag.as_str()),
    ];
    let text = |part| {
        let key = format!("vraag.{name}{suffix}.{part}");
        fill(taal.find(&key).unwrap_or_else(|| question.veld.naam()), &values)
    };
    let controleer = ongerijmd.map(|_| Question { veld: Veld::Geboortedatum, ..question });
    VraagTekst { titel: text("titel"), uitleg: text("uitleg"), controleer }
}

/// The income that was given and cannot be, where the question asks for it again.
fn ongerijmd_inkomen(huishouden: &Huishouden, question: Question) -> Option<Ongerijmd> {
    let Onderwerp::Persoon(index) = question.onderwerp else { return None };
    let normen = &Normbedragen::EMBEDDED;
    let situatie = Situatie::new(huishouden, normen);
    let persoon = situatie.personen().ok()?.nth(index)?;
    (question.veld == Veld::Inkomen).then(|| ongerijmd(&situatie, persoon)).flatten()
}

/// Whether childcare was given of which a part is missing.
fn is_half_gegeven(huishouden: &Huishouden, question: Question) -> bool {
    let Onderwerp::Persoon(index) = question.onderwerp else { return false };
    let persoon = huishouden.personen().get(index);
    let opvang = persoon.and_then(|persoon| persoon.opvang.given());
    question.veld == Veld::Opvang && opvang.is_some_and(|plaatsen| !plaatsen.is_empty())
}

/// The words of one of the choices of a question.
pub fn keuze(taal: Taal, question: Question, optie: &'static str) -> &'static str {
    taal.find(&format!("vraag.keuze.{}.{optie}", question.veld.naam())).unwrap_or(optie)
}

fn is_aanvrager(huishouden: &Huishouden, index: usize) -> bool {
    let persoon = huishouden.personen().get(index);
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
    let question = open.question;
    let VraagTekst { titel, uitleg, .. } = vraag(taal, huishouden, question);
    let (soort, per, opties) = match question.veld.kind() {
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
    };
    let (van, tot) = match question.veld.kind() {
        AnswerKind::Number(van, tot) => (Some(van), Some(tot)),
        _ => (None, None),
    };
    let keuzes = opties
        .iter()
        .map(|&optie| KeuzeDocument { waarde: optie, tekst: keuze(taal, question, optie) })
        .collect();
    let (vraag, regelingen) = (huishouden.pad(question), open.regelingen.clone());
    VraagDocument { vraag, soort, per, van, tot, keuzes, titel, uitleg, regelingen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taal::NL;

    #[test]
    fn every_question_and_every_choice_has_its_words() {
        for veld in Veld::ALL {
            let name = veld.naam().replace('.', "_");
            let has = |suffix: &str| NL.find(&format!("vraag.{name}{suffix}.titel")).is_some();
            assert!(has("") || has("_ander"), "vraag.{name}");
            if let AnswerKind::Choice(opties)
            | AnswerKind::Income(opties)
            | AnswerKind::Care(opties) = veld.kind()
            {
                for optie in opties {
                    let key = format!("vraag.keuze.{}.{optie}", veld.naam());
                    assert!(NL.find(&key).is_some(), "{key}");
                }
            }
        }
    }
}
