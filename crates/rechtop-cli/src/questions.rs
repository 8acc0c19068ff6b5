//! `rechtop questions`: what is still open, the most telling first.

use rechtop::{Rulebook, assess};
use rechtop_teksten::{Language, key, question};

use crate::args::QuestionsArgs;
use crate::{Failure, input, print};

/// Prints the questions that can still change an outcome.
pub(crate) fn run(language: Language, args: &QuestionsArgs) -> Result<(), Failure> {
    let huishouden = input::huishouden(language, &args.input)?;
    let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    let questions: Vec<_> = open
        .iter()
        .map(|open| {
            question::document(
                language,
                &huishouden,
                rechtop::lokaal::Regelbestanden::EMBEDDED,
                open,
            )
        })
        .collect();
    if args.json {
        return print::json(&questions);
    }
    if questions.is_empty() {
        return print::line(language.text(key::CLI_UITVOER_GEEN_VRAGEN));
    }
    for (index, question) in questions.iter().enumerate() {
        let waiting = [("regelingen", &language.enumerate(&question.regelingen))];
        let waiting = language.fill(key::CLI_UITVOER_WACHT, &waiting);
        let (title, path) = (&question.titel, &question.vraag);
        print::line(&format!("{}. {title} ({path}; {waiting})", index + 1))?;
    }
    Ok(())
}
