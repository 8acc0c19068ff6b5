//! The draft of an income.

use rechtop::document::{Bedrag, InkomenDocument};
use rechtop::{Answer, Euro};

use rechtop_teksten::{Key, key};

use super::amount::{amount, is_wrong, typed};

/// A draft of an income.
#[derive(Debug, Clone, PartialEq)]
pub struct IncomeDraft {
    /// Whether the amounts are per month.
    pub per_month: bool,
    /// The sources, each with its amount as typed.
    pub sources: Vec<(&'static str, String)>,
}

impl IncomeDraft {
    /// The draft, filled in with the earlier answer.
    pub(super) fn new(sources: &[&'static str], earlier: &InkomenDocument) -> IncomeDraft {
        let text = |source| earlier.source(source).map(typed).unwrap_or_default();
        let sources = sources.iter().map(|&source| (source, text(source))).collect();
        IncomeDraft { per_month: false, sources }
    }

    /// The id of the first box that is wrong.
    pub(super) fn first_wrong_box(&self) -> String {
        let wrong = self.sources.iter().find(|(_, text)| is_wrong(text));
        let source = wrong.or(self.sources.first()).map_or("", |(source, _)| *source);
        format!("soort-{source}")
    }

    /// The income per year: the amounts as typed, times twelve if they are per month.
    pub(super) fn answer(&self) -> Result<InkomenDocument, Key> {
        let mut income = InkomenDocument::default();
        let mut empty = true;
        for (source, text) in &self.sources {
            if text.trim().is_empty() {
                continue;
            }
            let amount = amount(text).map_err(|code| {
                if code == key::APP_FOUT_BEDRAG { key::APP_FOUT_SALDO } else { code }
            })?;
            let amount = if self.per_month { amount * 12 } else { amount };
            income.set_source(source, amount).map_err(|_| key::APP_FOUT_NIET_NEGATIEF)?;
            empty = false;
        }
        if empty { Err(key::APP_FOUT_INKOMEN_LEEG) } else { Ok(income) }
    }

    /// No income at all, as an answer.
    pub fn none() -> InkomenDocument {
        InkomenDocument { loon: Answer::Given(Bedrag(Euro::ZERO)), ..InkomenDocument::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::document::Saldo;

    #[test]
    fn a_month_of_income_is_a_twelfth_of_the_year() {
        let sources = vec![("loon", "1.000,50".to_owned()), ("aow", String::new())];
        let income = IncomeDraft { per_month: true, sources };
        let loon = Answer::Given(Bedrag(Euro::from_euros(12_006)));
        assert_eq!(income.answer(), Ok(InkomenDocument { loon, ..InkomenDocument::default() }));
    }

    #[test]
    fn only_some_sources_can_be_below_nothing() {
        let draft =
            |source| IncomeDraft { per_month: false, sources: vec![(source, "-300".to_owned())] };
        let winst = Answer::Given(Saldo(Euro::from_euros(-300)));
        let loss = InkomenDocument { winst, ..InkomenDocument::default() };
        assert_eq!(draft("winst").answer(), Ok(loss));
        assert_eq!(draft("loon").answer(), Err(key::APP_FOUT_NIET_NEGATIEF));
    }

    #[test]
    fn an_empty_income_is_no_answer() {
        let income = IncomeDraft { per_month: false, sources: vec![("loon", " ".to_owned())] };
        assert_eq!(income.answer(), Err(key::APP_FOUT_INKOMEN_LEEG));
    }
}
