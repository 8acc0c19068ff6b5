//! What somebody has typed so far, and the answer it stands for. Nothing typed is lost when it
//! cannot be an answer yet.

pub mod bedrag;
pub mod inkomen;
pub mod opvang;

use std::ops::RangeInclusive;

use rechtop::answer::AnswerKind;
use serde_json::{Value, json};

use bedrag::{bedrag, getypt};
use inkomen::InkomenConcept;
use opvang::OpvangConcept;

/// A draft of an answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Concept {
    /// Day, month and year, as typed.
    Datum([String; 3]),
    /// Yes or no.
    JaNee(Option<bool>),
    /// One of the choices.
    Keuze(Option<String>),
    /// A whole number, as typed, and what it may be.
    Getal(String, RangeInclusive<u8>),
    /// An amount, as typed.
    Bedrag(String),
    /// Amounts by source of income, as typed.
    Inkomen(InkomenConcept),
    /// Places of childcare, as typed.
    Opvang(OpvangConcept),
    /// The persons of the household, as documents.
    Personen(Vec<Value>),
}

/// Why a draft is no answer yet; the name of a sentence under `app.fout`.
pub type FoutCode = &'static str;

impl Concept {
    /// The draft for a kind of answer, filled with the answer that was given before.
    pub fn new(kind: AnswerKind, eerder: Option<&Value>) -> Concept {
        match kind {
            AnswerKind::Date => Concept::Datum(datum_delen(eerder)),
            AnswerKind::YesNo => Concept::JaNee(eerder.and_then(Value::as_bool)),
            AnswerKind::Choice(_) => {
                Concept::Keuze(eerder.and_then(Value::as_str).map(str::to_owned))
            }
            AnswerKind::Number(van, tot) => {
                Concept::Getal(eerder.map(getypt).unwrap_or_default(), van..=tot)
            }
            AnswerKind::Amount(_) => Concept::Bedrag(eerder.map(getypt).unwrap_or_default()),
            AnswerKind::Income(soorten) => Concept::Inkomen(InkomenConcept::new(soorten, eerder)),
            AnswerKind::Care(_) => Concept::Opvang(OpvangConcept::new(eerder)),
            AnswerKind::Persons => {
                let alleen = || vec![json!({ "id": "p1", "rol": "aanvrager" })];
                let eerder = eerder.and_then(Value::as_array).cloned();
                Concept::Personen(eerder.unwrap_or_else(alleen))
            }
        }
    }

    /// The id of the box that must be mended first.
    pub fn eerste_foute_veld(&self) -> String {
        match self {
            Concept::Inkomen(inkomen) => inkomen.eerste_foute_veld(),
            Concept::Opvang(opvang) => opvang.eerste_foute_veld(),
            _ => "antwoord".to_owned(),
        }
    }

    /// The answer for the household document.
    ///
    /// # Errors
    /// Where it is none yet: the code of the sentence that says why.
    pub fn antwoord(&self) -> Result<Value, FoutCode> {
        match self {
            Concept::Datum([dag, maand, jaar]) => datum(dag, maand, jaar),
            Concept::JaNee(Some(ja)) => Ok(Value::Bool(*ja)),
            Concept::Keuze(Some(woord)) => Ok(Value::String(woord.clone())),
            Concept::JaNee(None) | Concept::Keuze(None) => Err("keuze"),
            Concept::Getal(tekst, bereik) => getal(tekst, bereik).map(Value::from).ok_or("getal"),
            Concept::Bedrag(tekst) => bedrag(tekst).map(Value::String).ok_or("bedrag"),
            Concept::Inkomen(inkomen) => inkomen.antwoord(),
            Concept::Opvang(opvang) => opvang.antwoord(),
            Concept::Personen(personen) => Ok(Value::Array(personen.clone())),
        }
    }
}

fn getal(tekst: &str, bereik: &RangeInclusive<u8>) -> Option<u8> {
    tekst.trim().parse().ok().filter(|getal| bereik.contains(getal))
}

fn datum_delen(eerder: Option<&Value>) -> [String; 3] {
    let mut delen: Vec<String> = eerder
        .and_then(Value::as_str)
        .map(|datum| datum.rsplit('-').map(|d| d.trim_start_matches('0').to_owned()).collect())
        .unwrap_or_default();
    delen.resize(3, String::new());
    let [dag, maand, jaar] = [delen[0].clone(), delen[1].clone(), delen[2].clone()];
    [dag, maand, jaar]
}

fn datum(dag: &str, maand: &str, jaar: &str) -> Result<Value, FoutCode> {
    let getal = |deel: &str| deel.trim().parse::<u16>().map_err(|_| "datum");
    let (dag, maand, jaar) = (getal(dag)?, getal(maand)?, getal(jaar)?);
    if jaar < 1000 {
        return Err("datum");
    }
    let tekst = format!("{jaar:04}-{maand:02}-{dag:02}");
    match rechtop::huishouden::Dag::parse(&tekst) {
        Some(_) => Ok(Value::String(tekst)),
        None => Err("datum"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_must_exist_and_comes_back_as_typed() {
        let concept = |d: &str, m: &str, j: &str| Concept::Datum([d, m, j].map(str::to_owned));
        assert_eq!(concept("7", "3", "1985").antwoord(), Ok(json!("1985-03-07")));
        assert_eq!(concept("30", "2", "2000").antwoord(), Err("datum"));
        assert_eq!(concept("", "3", "1985").antwoord(), Err("datum"));
        assert_eq!(concept("7", "3", "85").antwoord(), Err("datum"));
        let eerder = json!("1985-03-07");
        assert_eq!(Concept::new(AnswerKind::Date, Some(&eerder)), concept("7", "3", "1985"));
    }

    #[test]
    fn a_number_is_whole_and_within_its_range() {
        let concept = |tekst: &str| Concept::Getal(tekst.to_owned(), 0..=50);
        for (tekst, getal) in [("0", 0), (" 38 ", 38), ("50", 50)] {
            assert_eq!(concept(tekst).antwoord(), Ok(json!(getal)));
        }
        for tekst in ["", "51", "-1", "12,5", "12 jaar", "1000"] {
            assert_eq!(concept(tekst).antwoord(), Err("getal"), "{tekst}");
        }
        assert_eq!(Concept::new(AnswerKind::Number(0, 50), Some(&json!(38))), concept("38"));
        assert_eq!(concept("veel").eerste_foute_veld(), "antwoord");
    }
}
