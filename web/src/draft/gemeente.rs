//! A municipality as it is looked for: what was typed, and which of those that were found was chosen.

use rechtop::AnswerValue;
use rechtop::gemeenten::{Gemeente, Gevonden, zoek};
use rechtop_teksten::{Key, key};

/// More than this is no help: another letter is.
const MOST: usize = 8;

/// What was typed, and what was chosen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GemeenteDraft {
    typed: String,
    chosen: Option<Gemeente>,
}

impl GemeenteDraft {
    /// The earlier answer, chosen already.
    pub fn new(gemeente: Gemeente) -> GemeenteDraft {
        GemeenteDraft { typed: gemeente.naam().to_owned(), chosen: Some(gemeente) }
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// Something else was typed: what was chosen before is not meant any more.
    pub fn with_typed(&self, typed: String) -> GemeenteDraft {
        GemeenteDraft { typed, chosen: None }
    }

    /// This one of those that were found was chosen.
    pub fn with_chosen(&self, id: &str) -> GemeenteDraft {
        GemeenteDraft { chosen: Gemeente::by_id(id), ..self.clone() }
    }

    /// What can be chosen, and how many more were found.
    pub fn found(&self) -> (Vec<Gevonden>, usize) {
        let mut found = zoek(&self.typed);
        let more = found.len().saturating_sub(MOST);
        found.truncate(MOST);
        (found, more)
    }

    /// Which one is meant: the one that was chosen, else the only one that has exactly that name.
    pub fn meant(&self) -> Option<Gemeente> {
        self.chosen.or_else(|| {
            let found = zoek(&self.typed);
            let mut exact = found.iter().filter(|hit| hit.is_exact);
            exact.next().filter(|_| exact.next().is_none()).map(|hit| hit.gemeente)
        })
    }

    /// The municipality.
    ///
    /// # Errors
    /// Where none is meant yet: the key of the sentence that says why.
    pub fn answer(&self) -> Result<AnswerValue, Key> {
        match self.meant() {
            Some(gemeente) => Ok(AnswerValue::Gemeente(gemeente)),
            None if self.typed.trim().is_empty() => Err(key::APP_FOUT_GEMEENTE_LEEG),
            None if self.found().0.is_empty() => Err(key::APP_FOUT_GEMEENTE_ONBEKEND),
            None => Err(key::APP_FOUT_GEMEENTE_KIEZEN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(typed: &str) -> GemeenteDraft {
        GemeenteDraft::default().with_typed(typed.to_owned())
    }

    fn id(draft: &GemeenteDraft) -> Option<&'static str> {
        draft.meant().map(Gemeente::id)
    }

    #[test]
    fn one_exact_name_needs_no_choice_and_two_do() {
        assert_eq!(id(&draft("Warnsveld")), Some("zutphen"));
        assert_eq!(id(&draft("utrecht")), Some("utrecht"));
        assert_eq!(draft("Hengelo").answer(), Err(key::APP_FOUT_GEMEENTE_KIEZEN));
        assert_eq!(id(&draft("Hengelo").with_chosen("bronckhorst")), Some("bronckhorst"));
    }

    #[test]
    fn what_only_looks_like_a_name_is_not_taken_for_it() {
        let zoetemeer = draft("zoetemeer");
        assert_eq!(zoetemeer.found().0[0].gemeente.id(), "zoetermeer");
        assert_eq!(zoetemeer.answer(), Err(key::APP_FOUT_GEMEENTE_KIEZEN));
        assert_eq!(draft("  ").answer(), Err(key::APP_FOUT_GEMEENTE_LEEG));
        assert_eq!(draft("xqzvw").answer(), Err(key::APP_FOUT_GEMEENTE_ONBEKEND));
    }

    #[test]
    fn a_long_list_is_cut_and_another_letter_lets_go_of_the_choice() {
        let (found, more) = draft("a").found();
        assert!(found.len() == MOST && more > 0);
        let chosen = draft("zutphen").with_chosen("zutphen");
        assert_eq!(id(&chosen.with_typed("zutphe".to_owned())), None);
        let Some(gemeente) = Gemeente::by_id("den-haag") else { unreachable!() };
        assert_eq!(GemeenteDraft::new(gemeente).answer(), Ok(AnswerValue::Gemeente(gemeente)));
    }
}
