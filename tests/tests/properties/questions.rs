//! A question is asked only where its answer can still change something.

use proptest::prelude::*;
use rechtop::document::Period;
use rechtop::gemeenten::gemeenten;
use rechtop::{AnswerKind, Assessment, Fact, Huishouden, Outcome, Question};
use rechtop_tests::{answers, builder, json, json_files, random, shown, texts};
use serde_json::{Value, json as value};

use super::{assess, config};

/// The signposts: they take what is answered, and ask nothing.
const WEGWIJZERS: [&str; 14] = [
    "bijzondere_bijstand",
    "individuele_inkomenstoeslag",
    "bbz",
    "anw",
    "wajong",
    "publiek_energiefonds",
    "energiebelasting",
    "eigen_bijdrage_wlz",
    "abonnementstarief_wmo",
    "eigen_risico_gespreid",
    "huurverlaging",
    "aftrek_zorgkosten",
    "belastingteruggave",
    "middeling",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_signpost_waits_for_nothing(full in random::huishouden()) {
        for (question, partial) in with_one_missing(&full) {
            let open = assess(&partial).open_questions();
            // What makes an outcome surer is offered, also of a signpost that an estimate took away.
            // And the municipality, whose own scheme may stand in its place.
            let waits = |fact: Fact| !fact.refines() && fact != Fact::Gemeente;
            for open in open.into_iter().filter(|open| waits(open.question.fact)) {
                let mut regelingen = open.regelingen.iter().map(|regeling| regeling.id());
                let wegwijzer = regelingen.any(|id| WEGWIJZERS.contains(&id));
                prop_assert!(!wegwijzer, "{question} is asked for {:?}", open.regelingen);
            }
        }
    }

    #[test]
    fn only_a_missing_answer_is_asked(full in random::huishouden()) {
        for (question, partial) in with_one_missing(&full) {
            for open in assess(&partial).open_questions() {
                // The full household need not answer what only makes an outcome surer.
                let never_answered =
                    open.question.fact.refines() && full.answer(&open.question).is_none();
                if !never_answered {
                    prop_assert_eq!(&open.question, &question, "{}", super::shown(&partial));
                }
                prop_assert!(!texts::title(&partial, &open).is_empty());
            }
        }
    }
}

#[test]
fn in_the_example_households_an_answer_is_asked_only_where_it_decides() {
    let idle: Vec<String> = json_files("fixtures/huishoudens")
        .iter()
        .map(|path| (path, builder::huishouden(&json(path))))
        // One of them is half-filled, and so has questions of its own.
        .filter(|(_, full)| assess(full).open_questions().is_empty())
        .flat_map(|(path, full)| {
            let idle = idle_questions(&full).into_iter();
            idle.map(|question| format!("{}: {question}", shown(path))).collect::<Vec<_>>()
        })
        .collect();
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

/// The questions that are asked of a household in which one answer is missing, though no answer
/// changes anything for any scheme.
fn idle_questions(full: &Huishouden) -> Vec<Question> {
    let mut idle = Vec::new();
    for (question, partial) in with_one_missing(full) {
        let mut open = assess(&partial).open_questions().into_iter();
        let asked = open.any(|open| open.question == question);
        if asked && !can_change(&partial, &question) {
            idle.push(question);
        }
    }
    idle
}

/// The household without one of its answers, for each of them.
fn with_one_missing(full: &Huishouden) -> impl Iterator<Item = (Question, Huishouden)> {
    answers::answered(full).into_iter().map(|question| {
        let partial = full.without(&question).unwrap();
        (question, partial)
    })
}

/// Whether two plausible answers make a difference for any scheme.
fn can_change(partial: &Huishouden, question: &Question) -> bool {
    let mut first: Option<Assessment> = None;
    let highest = question.fact.highest().map(|euros| value!(euros));
    for answer in plausible(question.fact.kind(), partial).into_iter().chain(highest) {
        // A child cannot be older than its parents, nor anybody be born after the peildatum, nor an amount be more than
        // a document takes.
        let Ok(huishouden) = partial.with_json(question, answer) else { continue };
        let assessment = assess(&huishouden);
        let Some(first) = &first else {
            first = Some(assessment);
            continue;
        };
        let mut pairs = first.regelingen.iter().zip(&assessment.regelingen);
        if pairs.any(|(one, other)| differs(&one.outcome, &other.outcome)) {
            return true;
        }
    }
    false
}

/// Another reason for the same refusal is no difference to anybody.
fn differs(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::NoRight(one), Outcome::NoRight(other)) => one.rest_of_year != other.rest_of_year,
        _ => one != other,
    }
}

/// Answers from all over what people could say.
fn plausible(kind: AnswerKind, partial: &Huishouden) -> Vec<Value> {
    match kind {
        AnswerKind::YesNo => vec![value!(true), value!(false)],
        AnswerKind::Choice(words) => words.iter().map(|word| value!(word)).collect(),
        AnswerKind::Amount(Period::Month) => [
            "0", "12", "24", "150", "250", "450", "490", "550", "700", "780", "850", "905", "925",
            "2000", "9000",
        ]
        .map(|huur| value!(huur))
        .to_vec(),
        AnswerKind::Amount(_) => {
            [-1_000_000, -100_000, -10_000, 0, 37_000, 38_000, 80_000, 142_000, 180_000, 900_000]
                .map(|euros| value!(euros))
                .to_vec()
        }
        AnswerKind::Income(_) => {
            let incomes =
                [-3_000_000, -20_000, 0, 5_000, 15_000, 24_000, 30_000, 40_000, 60_000, 3_000_000];
            incomes.map(|euros| value!({ "toetsingsinkomen": euros })).to_vec()
        }
        AnswerKind::Date => {
            let jaar = partial.peildatum().year();
            let dates =
                (0..=30).flat_map(|jaren| [(jaren, "01-01"), (jaren, "06-15"), (jaren, "12-20")]);
            dates
                .chain([(45, "06-15"), (80, "06-15")])
                .map(|(jaren, dag)| value!(format!("{}-{dag}", jaar - jaren)))
                .collect()
        }
        AnswerKind::Number(van, tot) => (van..=tot).map(|getal| value!(getal)).collect(),
        AnswerKind::Care(soorten) => [value!([])]
            .into_iter()
            .chain(soorten.iter().map(
                |soort| value!([{ "soort": soort, "uren_per_maand": 60, "uurtarief": "9.00" }]),
            ))
            .collect(),
        AnswerKind::Gemeente => gemeenten().map(|gemeente| value!(gemeente.id())).collect(),
        AnswerKind::Persons => Vec::new(),
        other => panic!("no answers of the kind {other:?}"),
    }
}
