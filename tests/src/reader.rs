//! What must hold of whatever somebody puts before the document reader: for the random tests, and for the fuzz target in
//! `fuzz`.

use rechtop::{Huishouden, Mistakes, Rulebook, assess_without_steps};
use rechtop_teksten::{Language, mistake};
use rust_decimal::Decimal;

use crate::reading;

/// The most mistakes that are told at once, those of impossible households included.
const MOST_MISTAKES: usize = 1_000;
/// The most of a value or a key that a mistake repeats, with the sign that it goes on.
const EXCERPT: usize = 201;
/// What is wrong with a document as a whole has no place in it.
const OF_THE_WHOLE: [&str; 4] = ["leeg", "te_groot", "geen_json", "groep"];

/// Reads a text as a household. What can be read comes back the same and is assessed; of what cannot, each mistake says
/// where it is and how it is mended.
///
/// # Panics
/// Where any of that does not hold.
pub fn check(text: &str) {
    match Huishouden::from_json(text) {
        Ok(huishouden) => check_household(&huishouden),
        Err(mistakes) => check_mistakes(&mistakes),
    }
}

fn check_household(huishouden: &Huishouden) {
    let again = Huishouden::from_value(huishouden.to_value());
    assert_eq!(again.as_ref(), Ok(huishouden), "it does not come back as it was");
    for assessed in &assess_without_steps(huishouden, &Rulebook::EMBEDDED).regelingen {
        let id = assessed.regeling.id();
        for amount in [reading::per_maand(assessed), reading::per_jaar(assessed)] {
            assert!(amount >= Decimal::ZERO, "{id}: {amount}");
        }
    }
}

fn check_mistakes(mistakes: &Mistakes) {
    let language = Language::first();
    let count = mistakes.iter().count();
    assert!((1..=MOST_MISTAKES).contains(&count), "{count} mistakes");
    for mistake in mistakes.iter() {
        let code = mistake.kind.code();
        assert!(!mistake.path.is_empty() || OF_THE_WHOLE.contains(&code), "{code} has no place");
        let sentences = [mistake::what(language, mistake), mistake::remedy(language, mistake)];
        assert!(sentences.iter().all(|sentence| !sentence.is_empty()), "{code} has no words");
        let value = mistake.value.as_deref().unwrap_or_default();
        assert!(value.chars().count() <= EXCERPT, "{code} repeats all of it");
    }
}
