//! The draft of an income.

use rechtop::document::{Bedrag, InkomenDocument, Saldo};
use rechtop::{Answer, Euro};

use rechtop_teksten::{Key, key};

use super::bedrag::{bedrag, getypt, is_fout};

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
    pub(super) fn new(soorten: &[&'static str], eerder: &InkomenDocument) -> InkomenConcept {
        let tekst = |soort| eerder.source(soort).map(getypt).unwrap_or_default();
        let soorten = soorten.iter().map(|&soort| (soort, tekst(soort))).collect();
        InkomenConcept { per_maand: false, soorten }
    }

    /// The id of the box that must be mended first.
    pub(super) fn eerste_foute_veld(&self) -> String {
        let fout = self.soorten.iter().find(|(_, tekst)| is_fout(tekst));
        let soort = fout.or(self.soorten.first()).map_or("", |(soort, _)| *soort);
        format!("soort-{soort}")
    }

    /// The income per year: what was filled in, times twelve where that was per month.
    pub(super) fn antwoord(&self) -> Result<InkomenDocument, Key> {
        let mut inkomen = InkomenDocument::default();
        let mut leeg = true;
        for (soort, tekst) in &self.soorten {
            if tekst.trim().is_empty() {
                continue;
            }
            let bedrag = bedrag(tekst).map_err(|code| {
                if code == key::APP_FOUT_BEDRAG { key::APP_FOUT_SALDO } else { code }
            })?;
            let bedrag = if self.per_maand { bedrag * 12 } else { bedrag };
            inkomen.set_source(soort, bedrag).map_err(|_| key::APP_FOUT_NIET_NEGATIEF)?;
            leeg = false;
        }
        if leeg { Err(key::APP_FOUT_INKOMEN_LEEG) } else { Ok(inkomen) }
    }

    /// No income at all, as an answer.
    pub fn geen() -> InkomenDocument {
        InkomenDocument { loon: Answer::Given(Bedrag(Euro::ZERO)), ..InkomenDocument::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_of_income_is_a_twelfth_of_the_year() {
        let soorten = vec![("loon", "1.000,50".to_owned()), ("aow", String::new())];
        let inkomen = InkomenConcept { per_maand: true, soorten };
        let loon = Answer::Given(Bedrag(Euro::from_euros(12_006)));
        assert_eq!(inkomen.antwoord(), Ok(InkomenDocument { loon, ..InkomenDocument::default() }));
    }

    #[test]
    fn only_some_sources_can_be_below_nothing() {
        let concept =
            |soort| InkomenConcept { per_maand: false, soorten: vec![(soort, "-300".to_owned())] };
        let winst = Answer::Given(Saldo(Euro::from_euros(-300)));
        let verlies = InkomenDocument { winst, ..InkomenDocument::default() };
        assert_eq!(concept("winst").antwoord(), Ok(verlies));
        assert_eq!(concept("loon").antwoord(), Err(key::APP_FOUT_NIET_NEGATIEF));
    }

    #[test]
    fn an_empty_income_is_no_answer() {
        let inkomen = InkomenConcept { per_maand: false, soorten: vec![("loon", " ".to_owned())] };
        assert_eq!(inkomen.antwoord(), Err(key::APP_FOUT_INKOMEN_LEEG));
    }
}
