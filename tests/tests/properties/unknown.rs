//! Half-filled households: what is said of them stays true, and the questions lead to the end.

use proptest::collection::vec;
use proptest::prelude::*;
use rechtop::{Assessment, Huishouden, Outcome, Question};
use rechtop_tests::{answers, random};

use super::{GEEN_RECHT, Kern, assert_not_contradicted, assess, config, kern, shown};

/// More questions than this are not asked of anybody.
const MANY: usize = 200;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_missing_answer_never_makes_something_up(
        full in random::huishouden(),
        keep in vec(any::<bool>(), MANY),
    ) {
        assert_not_contradicted(&half_filled(&full, &keep), &full, &assess(&full));
    }

    #[test]
    fn one_missing_answer_never_makes_something_up(full in random::huishouden()) {
        let whole = assess(&full);
        for question in answers::answered(&full) {
            let partial = full.without(&question).unwrap();
            assert_not_contradicted(&partial, &full, &whole);
        }
    }

    #[test]
    fn an_interview_from_nothing_ends_at_the_same_outcomes(full in random::huishouden()) {
        interview(answers::unanswered(&full), &full);
    }

    #[test]
    fn an_interview_from_anywhere_ends_at_the_same_outcomes(
        full in random::huishouden(),
        keep in vec(any::<bool>(), MANY),
    ) {
        interview(half_filled(&full, &keep), &full);
    }
}

/// The household without some of its answers.
fn half_filled(full: &Huishouden, keep: &[bool]) -> Huishouden {
    let answered = answers::answered(full);
    let dropped = answered.iter().zip(keep).filter(|(_, keep)| !**keep);
    answers::without(full, dropped.map(|(question, _)| question))
}

/// Answers the first open question from the full household, until there is none. Then every scheme
/// must say what it says of the full household: answers that were not asked change nothing.
fn interview(mut partial: Huishouden, full: &Huishouden) {
    let whole = assess(full);
    for _ in 0..MANY {
        let assessment = assess(&partial);
        // What only makes an outcome surer, may stay open.
        let must = |question: &Question| waits_for(&assessment, question);
        let mut open = assessment.open_questions().into_iter().map(|open| open.question);
        let next = open.find(|open| full.answer(open).is_some() || must(open));
        let Some(question) = next else {
            return assert_same_end(&assessment, &whole, &partial);
        };
        let place = || format!("{question}\n{}", shown(&partial));
        assert!(partial.answer(&question).is_none(), "asked again: {}", place());
        assert!(partial.has_question(&question), "does not exist: {}", place());
        partial = answers::answer_from(&partial, full, &question);
        assert_not_contradicted(&partial, full, &whole);
    }
    panic!("the questions do not end\n{}", shown(&partial));
}

/// Whether a scheme says nothing before this is answered.
fn waits_for(assessment: &Assessment, question: &Question) -> bool {
    assessment.regelingen.iter().any(|assessed| match &assessed.outcome {
        Outcome::Undecided(open) => open.missing.contains(question),
        _ => false,
    })
}

fn assert_same_end(asked: &Assessment, whole: &Assessment, partial: &Huishouden) {
    for asked in &asked.regelingen {
        // As long as nobody said where the household lives, a signpost stands where the municipality has its own scheme.
        let Some(whole) = whole.get(asked.regeling.id()) else { continue };
        // Without the amounts of a year nothing is asked, though some answers would refuse anyhow.
        let no_amounts =
            matches!(&asked.outcome, Outcome::Undecided(open) if open.not_known.is_some());
        let (asked, end, id) = (kern(&asked.outcome), kern(&whole.outcome), whole.regeling.id());
        // Nothing is asked for a signpost, though an answer could take it back.
        let taken_back = asked == Kern::Wegwijzer && end == GEEN_RECHT;
        assert!(
            no_amounts || taken_back || asked == end,
            "{id}: {asked:?}, but {end:?}\n{}",
            shown(partial)
        );
    }
}
