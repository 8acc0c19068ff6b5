//! The draft of an income.

use serde_json::{Map, Value, json};

use super::FoutCode;
use super::bedrag::{bedrag, getypt, is_fout, keer_twaalf};

/// A draft of an income.
#[derive(Debug, Clone, PartialEq)]
pub struct InkomenConcept {
    /// Whether the amounts are per month.
    pub per_maand: bool,
    /// The sources, each with its amount as typed.
    pub soorten: Vec<(&'static str, String)>,
}

impl InkomenConcept {
    /// The draft, filled with the answer that was given before.
    pub(super) fn new(soorten: &[&'static str], eerder: Option<&Value>) -> InkomenConcept {
        let bedrag = |soort| eerder.and_then(|e| e.get(soort)).map(getypt).unwrap_or_default();
        let soorten = soorten.iter().map(|&soort| (soort, bedrag(soort))).collect();
        InkomenConcept { per_maand: false, soorten }
    }

    /// The id of the box that must be mended first.
    pub(super) fn eerste_foute_veld(&self) -> String {
        let fout = self.soorten.iter().find(|(_, tekst)| is_fout(tekst));
        let soort = fout.or(self.soorten.first()).map_or("", |(soort, _)| *soort);
        format!("soort-{soort}")
    }

    /// The income per year: what was filled in, times twelve where that was per month.
    pub(super) fn antwoord(&self) -> Result<Value, FoutCode> {
        let mut ingevuld = Map::new();
        for (soort, tekst) in &self.soorten {
            if tekst.trim().is_empty() {
                continue;
            }
            let bedrag = bedrag(tekst).ok_or("saldo")?;
            let bedrag = if self.per_maand { keer_twaalf(&bedrag).ok_or("saldo")? } else { bedrag };
            ingevuld.insert((*soort).to_owned(), Value::String(bedrag));
        }
        if ingevuld.is_empty() { Err("inkomen_leeg") } else { Ok(Value::Object(ingevuld)) }
    }

    /// No income at all, as an answer.
    pub fn geen() -> Value {
        json!({ "loon": "0" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_of_income_is_a_twelfth_of_the_year() {
        let soorten = vec![("loon", "1.000,50".to_owned()), ("aow", String::new())];
        let inkomen = InkomenConcept { per_maand: true, soorten };
        assert_eq!(inkomen.antwoord(), Ok(json!({ "loon": "12006" })));
    }

    #[test]
    fn an_empty_income_is_no_answer() {
        let inkomen = InkomenConcept { per_maand: false, soorten: vec![("loon", " ".to_owned())] };
        assert_eq!(inkomen.antwoord(), Err("inkomen_leeg"));
    }
}
