//! Half-filled households: what is said of them stays true, and the questions lead to the end.

use proptest::collection::vec;
use proptest::prelude::*;
use rechtop::{Assessment, Fact, Huishouden, Outcome, Question, Subject};
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
        assert_not_contradicted(&half_filled(&full, &keep), &assess(&full));
    }

    #[test]
    fn one_missing_answer_never_makes_something_up(full in random::huishouden()) {
        let whole = assess(&full);
        for question in answers::answered(&full) {
            let partial = full.without(&question).unwrap();
            assert_not_contradicted(&partial, &whole);
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
        let Some(open) = assessment.open_questions().into_iter().next() else {
            return assert_same_end(&assessment, &whole, &partial);
        };
        let question = open.question;
        let place = || format!("{question}\n{}", shown(&partial));
        assert!(partial.answer(&question).is_none(), "asked again: {}", place());
        let exists = partial.has_question(&question) || is_asked_of_the_wrong_one(&question);
        assert!(exists, "does not exist: {}", place());
        partial = answers::answer_from(&partial, full, &question);
        assert_not_contradicted(&partial, &whole);
    }
    panic!("the questions do not end\n{}", shown(&partial));
}

/// A fault of the program that is known: for a couple in an institution of whom only the partner can have a right to
/// bijstand, the applicant is asked whether they live at the address of the applicant.
fn is_asked_of_the_wrong_one(question: &Question) -> bool {
    question.fact == Fact::OpZelfdeAdres && question.subject == Subject::Person("p1".into())
}

fn assert_same_end(asked: &Assessment, whole: &Assessment, partial: &Huishouden) {
    for (asked, whole) in asked.regelingen.iter().zip(&whole.regelingen) {
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
