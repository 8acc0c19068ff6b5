//! `rechtop check`: one household.

use rechtop::{Rulebook, assess};
use rechtop_teksten::antwoord::antwoord;
use rechtop_teksten::taal::NL;

use crate::args::CheckArgs;
use crate::{Failure, input, print};

/// Assesses one household and prints the answer.
pub(crate) fn run(args: &CheckArgs) -> Result<(), Failure> {
    let huishouden = input::huishouden(&args.input)?;
    let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
    let document = antwoord(NL, &huishouden, &assessment);
    if args.json {
        print::json(&document)
    } else {
        print::antwoord(&document, &huishouden, &assessment, args.waarom)
    }
}
