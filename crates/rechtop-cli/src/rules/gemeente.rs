//! `rechtop rules list --gemeente`: the schemes of a municipality, with source, year and certainty.

use rechtop::document::excerpt;
use rechtop::gemeenten::{Gemeente, gemeenten};
use rechtop::lokaal::{LokaleRegeling, Regelbestanden};
use rechtop_lokaal::{Bestand, Regeling, Versie};
use rechtop_teksten::{Language, key};

use crate::{Failure, print};

/// Lists the schemes of every file of a municipality.
pub(crate) fn list(language: Language, named: &str) -> Result<(), Failure> {
    let Some(gemeente) = find(named) else {
        let values = [("naam", excerpt(named))];
        return Err(Failure::Input(language.fill(key::CLI_RULES_ONBEKENDE_GEMEENTE, &values)));
    };
    print::heading(gemeente.naam())?;
    for LokaleRegeling { regeling, bestand, .. } in Regelbestanden::EMBEDDED.van(gemeente) {
        print::line(&format!("  {} ({})", regeling.naam, regeling.id))?;
        versies(language, bestand, regeling)?;
    }
    Ok(())
}

/// A municipality by its id, or by the name that people write.
fn find(named: &str) -> Option<Gemeente> {
    Gemeente::by_id(named)
        .or_else(|| gemeenten().find(|gemeente| gemeente.naam().eq_ignore_ascii_case(named)))
}

fn versies(language: Language, bestand: &Bestand, regeling: &Regeling) -> Result<(), Failure> {
    for Versie { vanaf, tot_en_met, bron, .. } in &regeling.versie {
        let day =
            |day: Option<rechtop_lokaal::Dag>| day.map(|day| day.0.to_string()).unwrap_or_default();
        let year = bron.jaar.map(|jaar| jaar.to_string());
        let seen = bron.gezien.unwrap_or(bestand.gezien).0.to_string();
        let places = [
            ("vanaf", day(*vanaf)),
            ("tot_en_met", day(*tot_en_met)),
            ("titel", bron.titel.clone()),
            ("jaar", year.unwrap_or_else(|| language.text(key::CLI_RULES_ZONDER_JAAR).to_owned())),
            ("zekerheid", format!("{:?}", bron.zekerheid)),
            ("gezien", seen),
        ];
        print::line(&format!("    {}", language.fill(key::CLI_RULES_VERSIE, &places)))?;
    }
    Ok(())
}
