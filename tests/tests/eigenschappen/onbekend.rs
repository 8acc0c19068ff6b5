//! Half-filled households: what is said of them stays true, and the questions lead to the end.

use proptest::collection::vec;
use proptest::prelude::*;
use rechtop::assessment::Assessment;
use rechtop::outcome::Outcome;
use rechtop::trace::NoTrace;
use rechtop_tests::{bouwer, document, willekeurig};
use serde_json::Value;

use super::{GEEN_RECHT, Kern, assert_not_contradicted, assess, config, kern};

/// More questions than this are not asked of anybody.
const MANY: usize = 200;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_missing_answer_never_makes_something_up(
        full in willekeurig::huishouden(),
        keep in vec(any::<bool>(), MANY),
    ) {
        assert_not_contradicted(&half_filled(&full, &keep), &assess(&full));
    }

    #[test]
    fn one_missing_answer_never_makes_something_up(full in willekeurig::huishouden()) {
        let whole = assess(&full);
        for pad in document::answers(&full) {
            let mut partial = full.clone();
            document::remove(&mut partial, &pad);
            assert_not_contradicted(&partial, &whole);
        }
    }

    #[test]
    fn an_interview_from_nothing_ends_at_the_same_outcomes(full in willekeurig::huishouden()) {
        interview(document::unanswered(&full), &full);
    }

    #[test]
    fn an_interview_from_anywhere_ends_at_the_same_outcomes(
        full in willekeurig::huishouden(),
        keep in vec(any::<bool>(), MANY),
    ) {
        interview(half_filled(&full, &keep), &full);
    }
}

/// The household without some of its answers.
fn half_filled(full: &Value, keep: &[bool]) -> Value {
    let mut partial = full.clone();
    for (pad, _) in document::answers(full).iter().zip(keep).filter(|(_, keep)| !**keep) {
        document::remove(&mut partial, pad);
    }
    partial
}

/// Answers the first open question from the full household, until there is none. Then every scheme
/// must say what it says of the full household: answers that were not asked change nothing.
fn interview(mut partial: Value, full: &Value) {
    let whole = assess(full);
    for _ in 0..MANY {
        let assessment = assess(&partial);
        let Some(open) = assessment.open_questions().into_iter().next() else {
            return assert_same_end(&assessment, &whole, &partial);
        };
        let pad = bouwer::huishouden(&partial).pad(open.question);
        let answered = document::get(&partial, &pad).is_some_and(|answer| !answer.is_null());
        assert!(!answered, "{pad} is asked again\n{partial:#}");
        document::answer_from(&mut partial, full, &pad);
        assert_not_contradicted(&partial, &whole);
    }
    panic!("the questions do not end\n{partial:#}");
}

fn assert_same_end(asked: &Assessment<NoTrace>, whole: &Assessment<NoTrace>, partial: &Value) {
    for (asked, whole) in asked.regelingen.iter().zip(&whole.regelingen) {
        // Without the amounts of a year nothing is asked, though some answers would refuse anyhow.
        let no_amounts =
            matches!(&asked.outcome, Outcome::Undecided(open) if open.not_known.is_some());
        let (asked, end, id) = (kern(&asked.outcome), kern(&whole.outcome), whole.regeling.id);
        // Nothing is asked for a signpost, though an answer could take it back.
        let taken_back = asked == Kern::Wegwijzer && end == GEEN_RECHT;
        assert!(
            no_amounts || taken_back || asked == end,
            "{id}: {asked:?}, but {end:?}\n{partial:#}"
        );
    }
}
