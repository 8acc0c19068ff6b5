//! `rechtop check`: one household.

use rechtop::{Rulebook, assess};
use rechtop_teksten::{Language, answer};

use crate::args::CheckArgs;
use crate::print::{self, Printer};
use crate::{Failure, input};

/// Assesses one household and prints the answer.
pub(crate) fn run(language: Language, args: &CheckArgs) -> Result<(), Failure> {
    let huishouden = input::huishouden(language, &args.input)?;
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    if args.json {
        print::json(&answer::document(language, &huishouden, &assessment))
    } else {
        let printer = Printer { language, huishouden: &huishouden, assessment: &assessment };
        printer.answer(args.waarom)
    }
}
