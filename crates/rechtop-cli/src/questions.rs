//! `rechtop questions`: what is still open, the most telling first.

use rechtop::{Rulebook, assess};
use rechtop_teksten::taal::{NL, fill, key};
use rechtop_teksten::vraag;

use crate::args::QuestionsArgs;
use crate::{Failure, input, print};

/// Prints the questions that can still change an outcome.
pub(crate) fn run(args: &QuestionsArgs) -> Result<(), Failure> {
    let huishouden = input::huishouden(&args.input)?;
    let open = assess(&huishouden, &Rulebook::EMBEDDED).open_questions();
    let vragen: Vec<_> = open.iter().map(|open| vraag::document(NL, &huishouden, open)).collect();
    if args.json {
        return print::json(&vragen);
    }
    if vragen.is_empty() {
        return print::line(NL.text(key::CLI_UITVOER_GEEN_VRAGEN));
    }
    for (index, vraag) in vragen.iter().enumerate() {
        let regelingen = vraag.regelingen.join(", ");
        let wacht = fill(NL.text(key::CLI_UITVOER_WACHT), &[("regelingen", &regelingen)]);
        print::line(&format!("{}. {} ({}; {wacht})", index + 1, vraag.titel, vraag.vraag))?;
    }
    Ok(())
}
