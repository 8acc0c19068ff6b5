//! `rechtop rules words`: every word that a rule file may use, as tables in Markdown, made from the types.

use rechtop_lokaal::lezen::{KENMERKEN, VORMEN, Veld, Vorm, Woord};
use rechtop_teksten::{Language, key};

use crate::{Failure, print};

/// Prints the tables: the file first, then what stands in it.
pub(crate) fn words(language: Language) -> Result<(), Failure> {
    let tables = Tables { language };
    tables.table("Bestand", &VORMEN.uitleg, &VORMEN.bestand)?;
    for (name, (uitleg, vorm)) in &VORMEN.namen {
        tables.table(name, uitleg, vorm)?;
    }
    print::line(&format!("### Kenmerk\n\n{}\n", language.text(key::CLI_WORDS_KENMERK)))?;
    tables.woorden(&KENMERKEN)
}

struct Tables {
    language: Language,
}

impl Tables {
    fn table(&self, name: &str, uitleg: &str, vorm: &Vorm) -> Result<(), Failure> {
        match vorm {
            Vorm::Groep(fields) | Vorm::Keuze(fields) => {
                print::line(&format!("### {name}\n\n{uitleg}\n"))?;
                self.velden(fields)
            }
            Vorm::Woord(words) => {
                print::line(&format!("### {name}\n\n{uitleg}\n"))?;
                self.woorden(words)
            }
            // What is a number, a text or a list is told where it stands.
            Vorm::Maat(_) | Vorm::Tekst | Vorm::JaNee | Vorm::Heel(..) => Ok(()),
            Vorm::Lijst(_) | Vorm::Naam(_) | Vorm::Vrij => Ok(()),
        }
    }

    fn velden(&self, fields: &[Veld]) -> Result<(), Failure> {
        print::line(self.language.text(key::CLI_WORDS_VELDEN))?;
        print::line("| --- | --- | --- |")?;
        for field in fields {
            let must = self.language.text(key::CLI_WORDS_VERPLICHT);
            let must = if field.verplicht { format!(" {must}") } else { String::new() };
            let (wat, uitleg) = (self.wat(&field.vorm), cell(&field.uitleg));
            print::line(&format!("| `{}`{must} | {wat} | {uitleg} |", field.naam))?;
        }
        print::line("")
    }

    fn woorden(&self, words: &[Woord]) -> Result<(), Failure> {
        print::line(self.language.text(key::CLI_WORDS_WOORDEN))?;
        print::line("| --- | --- |")?;
        for word in words {
            print::line(&format!("| `\"{}\"` | {} |", word.woord, cell(&word.uitleg)))?;
        }
        print::line("")
    }

    /// What may stand in a field.
    fn wat(&self, vorm: &Vorm) -> String {
        match vorm {
            Vorm::Naam(name) => match VORMEN.find(vorm) {
                Vorm::Maat(_) => name.to_lowercase(),
                _ => format!("[{name}](#{})", name.to_lowercase()),
            },
            Vorm::Lijst(each) => {
                let each = self.wat(each);
                self.language.fill(key::CLI_WORDS_LIJST, &[("wat", &each)])
            }
            Vorm::Heel(van, tot) => {
                let places = [("van", van.to_string()), ("tot", tot.to_string())];
                self.language.fill(key::CLI_WORDS_GETAL, &places)
            }
            Vorm::JaNee => "`true`, `false`".to_owned(),
            Vorm::Tekst => self.language.text(key::CLI_WORDS_TEKST).to_owned(),
            Vorm::Maat(_) | Vorm::Woord(_) | Vorm::Groep(_) | Vorm::Keuze(_) | Vorm::Vrij => {
                String::new()
            }
        }
    }
}

/// A text that may stand in a cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
