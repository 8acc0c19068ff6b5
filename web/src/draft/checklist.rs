//! What somebody has ticked on the list of their municipality. That nothing of it holds is an answer as well, and is ticked
//! too: an empty list is not taken for it.

use rechtop::document::Kenmerkwoord;

/// What has been ticked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ChecklistDraft {
    ticked: Vec<Kenmerkwoord>,
    nothing: bool,
}

impl ChecklistDraft {
    /// The draft of an earlier answer.
    pub fn new(earlier: Vec<Kenmerkwoord>) -> ChecklistDraft {
        ChecklistDraft { nothing: earlier.is_empty(), ticked: earlier }
    }

    /// Whether this is ticked.
    pub fn holds(&self, word: &Kenmerkwoord) -> bool {
        self.ticked.contains(word)
    }

    /// Whether it is ticked that nothing holds.
    pub fn holds_nothing(&self) -> bool {
        self.nothing
    }

    /// With this ticked or not. Where something holds, it is not nothing.
    pub fn with(&self, word: Kenmerkwoord, tick: bool) -> ChecklistDraft {
        let mut ticked = self.ticked.clone();
        ticked.retain(|known| *known != word);
        if tick {
            ticked.push(word);
        }
        ChecklistDraft { nothing: self.nothing && ticked.is_empty(), ticked }
    }

    /// With nothing of it ticked. Taking that away ticks nothing else.
    pub fn with_nothing(&self, tick: bool) -> ChecklistDraft {
        let ticked = if tick { Vec::new() } else { self.ticked.clone() };
        ChecklistDraft { ticked, nothing: tick }
    }

    /// What holds; nothing where that has not been said yet.
    pub fn answer(&self) -> Option<Vec<Kenmerkwoord>> {
        (self.nothing || !self.ticked.is_empty()).then(|| self.ticked.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::AnswerValue;
    use rechtop_teksten::key;

    use crate::draft::Draft;

    fn word(word: &str) -> Kenmerkwoord {
        let known = Kenmerkwoord::from_word(word);
        assert!(known.is_some(), "{word}");
        known.unwrap_or_else(|| unreachable!())
    }

    #[test]
    fn nothing_ticked_is_no_answer_and_nothing_of_it_is_one() {
        let empty = ChecklistDraft::default();
        assert_eq!(Draft::Checklist(empty.clone()).answer(), Err(key::APP_FOUT_AANKRUISLIJST));
        let nothing = Draft::Checklist(empty.with_nothing(true));
        assert_eq!(nothing.answer(), Ok(AnswerValue::Checklist(Vec::new())));
    }

    #[test]
    fn nothing_of_it_and_the_others_exclude_each_other() {
        let ticked = ChecklistDraft::default().with_nothing(true).with(word("wmo"), true);
        assert!(ticked.holds(&word("wmo")) && !ticked.holds_nothing());
        let nothing = ticked.with_nothing(true);
        assert!(!nothing.holds(&word("wmo")) && nothing.holds_nothing());
        assert_eq!(ticked.with(word("wmo"), false).answer(), None);
    }

    #[test]
    fn an_earlier_answer_comes_back_as_it_was_ticked() {
        for answer in [Vec::new(), vec![word("wmo"), word("zutphen/iets")]] {
            assert_eq!(ChecklistDraft::new(answer.clone()).answer(), Some(answer));
        }
    }
}
