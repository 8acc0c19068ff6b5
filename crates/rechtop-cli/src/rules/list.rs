//! `rechtop rules list`: what is covered, from when to when, with sources.

use rechtop::Rulebook;
use rechtop::normbedragen::{Listed, bronnen};
use rechtop_teksten::Language;

use crate::{Failure, print};

/// Lists every national amount.
pub(crate) fn list(language: Language) -> Result<(), Failure> {
    let mut result = Ok(());
    let mut file = "";
    Rulebook::EMBEDDED.normbedragen.list(&mut |table: &dyn Listed| {
        if result.is_ok() {
            if table.bestand() != file {
                file = table.bestand();
                result = print::heading(file);
            }
            if result.is_ok() {
                result = rows(language, table);
            }
        }
    });
    result
}

fn rows(language: Language, table: &dyn Listed) -> Result<(), Failure> {
    print::line(&format!("  {}", table.naam()))?;
    let sources = bronnen(table.bestand(), table.naam());
    for (row, source) in table.rows().iter().zip(sources) {
        print::line(&format!(
            "    {} – {}  {}  [{}; {}; {}]",
            row.vanaf.eerste_dag(),
            row.tot_en_met.laatste_dag(),
            language.value(row.value),
            row.artikel,
            source,
            row.grade.naam(),
        ))?;
    }
    Ok(())
}
