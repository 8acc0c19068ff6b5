//! Mistakes in a household document as people read them: what is wrong, and how to mend it.

use rechtop::document::{Fout, FoutSoort, Verwacht};

use crate::taal::Taal;

/// What is wrong, in a sentence.
pub fn wat(taal: Taal, fout: &Fout) -> String {
    sentence(taal, fout, "wat")
}

/// How to mend it, in a sentence.
pub fn herstel(taal: Taal, fout: &Fout) -> String {
    sentence(taal, fout, "herstel")
}

/// Place, value, what is wrong and how to mend it, in one line.
pub fn regel(taal: Taal, fout: &Fout) -> String {
    let place = if fout.pad.is_empty() { String::new() } else { format!("{}: ", fout.pad) };
    let value = fout.waarde.as_ref().map(|w| format!("\"{w}\". ")).unwrap_or_default();
    format!("{place}{value}{} {}", wat(taal, fout), herstel(taal, fout))
}

fn sentence(taal: Taal, fout: &Fout, part: &str) -> String {
    let mut values: Vec<(&str, String)> = Vec::new();
    let mut code = fout.soort.code().to_owned();
    match &fout.soort {
        FoutSoort::GeenJson { regel, kolom } => {
            values.push(("regel", regel.to_string()));
            values.push(("kolom", kolom.to_string()));
        }
        FoutSoort::Verwacht(Verwacht::Keuze(woorden)) => {
            values.push(("keuzes", woorden.join(", ")))
        }
        FoutSoort::OnbekendeSleutel { bekend, bedoeld } => {
            values.push(("bekend", bekend.join(", ")));
            if let Some(bedoeld) = bedoeld {
                code.push_str("_bedoeld");
                values.push(("bedoeld", bedoeld.clone()));
            }
        }
        FoutSoort::BuitenBereik { van, tot } => {
            values.push(("van", van.to_string()));
            values.push(("tot", tot.to_string()));
        }
        _ => {}
    }
    values.push(("waarde", fout.waarde.clone().unwrap_or_default()));
    let values: Vec<(&str, &str)> = values.iter().map(|(n, v)| (*n, v.as_str())).collect();
    taal.fill(&format!("fout.{code}.{part}"), &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::taal::NL;

    #[test]
    fn every_mistake_has_its_sentences() {
        for code in FoutSoort::CODES {
            for part in ["wat", "herstel"] {
                assert!(NL.find(&format!("fout.{code}.{part}")).is_some(), "fout.{code}.{part}");
            }
        }
    }
}
