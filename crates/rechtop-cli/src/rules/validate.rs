//! `rechtop rules validate`: everything that is wrong in rule files, in one run.

use rechtop_teksten::{Language, key};

use super::{files, omgeving};
use crate::{Failure, print};

/// Reads every file; what its keeper should look at again is told apart from what is wrong.
pub(crate) fn validate(language: Language, names: &[String]) -> Result<(), Failure> {
    let omgeving = omgeving::now();
    let (mut mistakes, mut warnings, mut schemes) = (Vec::new(), Vec::new(), 0);
    for file in names {
        let told =
            |fouten: &[_]| fouten.iter().map(|fout| files::told(file, fout)).collect::<Vec<_>>();
        match files::read(language, file, &omgeving) {
            Ok(Ok(gelezen)) => {
                schemes += gelezen.bestand.regeling.len();
                warnings.extend(told(&gelezen.waarschuwingen));
            }
            Ok(Err(fouten)) => mistakes.extend(told(&fouten)),
            Err(Failure::Input(cannot_read)) => mistakes.push(cannot_read),
            Err(failure) => return Err(failure),
        }
    }
    if !warnings.is_empty() {
        print::heading(language.text(key::CLI_UITVOER_LET_OP))?;
        warnings.iter().try_for_each(|warning| print::line(warning))?;
        print::line("")?;
    }
    if mistakes.is_empty() {
        let counts =
            [("bestanden", names.len()), ("regelingen", schemes), ("let_op", warnings.len())];
        print::line(&language.fill(key::CLI_RULES_IN_ORDE, &counts))
    } else {
        let count = [("fouten", mistakes.len())];
        mistakes.push(language.fill(key::CLI_RULES_FOUTEN, &count));
        Err(Failure::Input(mistakes.join("\n")))
    }
}
