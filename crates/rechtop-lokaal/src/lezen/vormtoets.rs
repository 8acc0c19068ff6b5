//! Walks the tree of a file along its form: what stands where it cannot, and what is missing.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::bedoeld::{bedoeld, begin, rij};
use super::fout::Meldingen;
use super::melding::Vormfout;
use super::vorm::{Maat, VORMEN, Veld, Vorm, Woord};

/// Notes everything in a file that is not of its form.
pub(super) fn toets(boom: &Spanned<DeTable>, meldingen: &mut Meldingen) {
    let is_broken = !meldingen.is_empty();
    let toets = &mut Toets { meldingen, is_broken };
    if let Vorm::Groep(fields) = &VORMEN.bestand {
        toets.groep(fields, boom.span(), boom.get_ref());
    }
}

type Stretch = std::ops::Range<usize>;

struct Toets<'m, 't> {
    meldingen: &'m mut Meldingen<'t>,
    /// Whether part of the file could not be read: then nothing can be missing.
    is_broken: bool,
}

impl Toets<'_, '_> {
    fn note(&mut self, stretch: &Stretch, fout: Vormfout) {
        // Of a line that cannot be read, the rest is not judged.
        if !(self.is_broken && self.meldingen.is_unreadable(stretch)) {
            self.meldingen.note(stretch, fout);
        }
    }

    fn waarde(&mut self, vorm: &Vorm, value: &Spanned<DeValue>) {
        let stretch = value.span();
        match (VORMEN.find(vorm), value.get_ref()) {
            (Vorm::Tekst, DeValue::String(_)) | (Vorm::JaNee, DeValue::Boolean(_)) => {}
            (Vorm::Tekst, _) => self.note(&stretch, Vormfout::GeenTekst),
            (Vorm::JaNee, _) => self.note(&stretch, Vormfout::GeenJaNee),
            (Vorm::Heel(van, tot_en_met), value) => {
                if !geheel(value).is_some_and(|number| (*van..=*tot_en_met).contains(&number)) {
                    let (van, tot_en_met) = (*van, *tot_en_met);
                    self.note(&stretch, Vormfout::GeenGeheelGetal { van, tot_en_met });
                }
            }
            (Vorm::Maat(maat), value) => {
                if !is_maat(*maat, value) {
                    self.note(&stretch, geen(*maat));
                }
            }
            (Vorm::Woord(words), DeValue::String(word)) => self.woord(words, &stretch, word),
            (Vorm::Woord(words), _) => {
                self.note(&stretch, Vormfout::GeenWoord { kan: rij(namen(words)) });
            }
            (Vorm::Lijst(each), DeValue::Array(values)) => {
                values.iter().for_each(|value| self.waarde(each, value));
            }
            (Vorm::Lijst(_), _) => self.note(&stretch, Vormfout::GeenLijst),
            (Vorm::Groep(fields), DeValue::Table(table)) => self.groep(fields, stretch, table),
            (Vorm::Keuze(fields), DeValue::Table(table)) => self.keuze(fields, &stretch, table),
            (Vorm::Groep(fields) | Vorm::Keuze(fields), _) => {
                self.note(&stretch, Vormfout::GeenGroep { kan: rij(velden(fields)) });
            }
            (Vorm::Naam(_) | Vorm::Vrij, _) => {}
        }
    }

    fn woord(&mut self, words: &[Woord], stretch: &Stretch, word: &str) {
        if !words.iter().any(|known| known.woord == word) {
            let (bedoeld, kan) = (bedoeld(word, namen(words)), rij(namen(words)));
            self.note(stretch, Vormfout::OnbekendWoord { woord: begin(word), bedoeld, kan });
        }
    }

    fn groep(&mut self, fields: &[Veld], stretch: Stretch, table: &DeTable) {
        self.velden(fields, table);
        for field in fields.iter().filter(|field| field.verplicht) {
            if !self.is_broken && !table.contains_key(field.naam.as_str()) {
                let (naam, uitleg) = (field.naam.clone(), field.uitleg.clone());
                self.note(&stretch, Vormfout::Ontbreekt { naam, uitleg });
            }
        }
    }

    /// A group in which one of the fields stands.
    fn keuze(&mut self, fields: &[Veld], stretch: &Stretch, table: &DeTable) {
        self.velden(fields, table);
        let mut keys: Vec<&Spanned<DeString>> = table.keys().collect();
        keys.sort_by_key(|key| key.span().start);
        match keys[..] {
            [] => self.note(stretch, Vormfout::LegeKeuze { kan: rij(velden(fields)) }),
            [een, ander, ..] => {
                let (een, at) = (begin(een.get_ref()), ander.span());
                let ander = begin(ander.get_ref());
                self.note(&at, Vormfout::TweeKeuzes { een, ander });
            }
            [_] => {}
        }
    }

    fn velden(&mut self, fields: &[Veld], table: &DeTable) {
        for (key, value) in table {
            let name: &str = key.get_ref();
            if let Some(field) = fields.iter().find(|field| field.naam == name) {
                self.waarde(&field.vorm, value);
            } else {
                let (bedoeld, kan) = (bedoeld(name, velden(fields)), rij(velden(fields)));
                let fout = Vormfout::OnbekendVeld { naam: begin(name), bedoeld, kan };
                self.note(&key.span(), fout);
            }
        }
    }
}

fn namen(words: &[Woord]) -> impl Iterator<Item = &str> {
    words.iter().map(|word| word.woord.as_str())
}

fn velden(fields: &[Veld]) -> impl Iterator<Item = &str> {
    fields.iter().map(|field| field.naam.as_str())
}

fn geheel(value: &DeValue) -> Option<i64> {
    match value {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
        _ => None,
    }
}

/// Whether it is an amount, a percentage or a day, read as serde will read it.
fn is_maat(maat: Maat, value: &DeValue) -> bool {
    match value {
        DeValue::String(text) => maat.reads(text),
        DeValue::Float(number) if maat.is_getal() => {
            number.as_str().parse::<f64>().is_ok_and(|number| maat.reads(&number.to_string()))
        }
        value if maat.is_getal() => {
            geheel(value).is_some_and(|number| maat.reads(&number.to_string()))
        }
        _ => false,
    }
}

fn geen(maat: Maat) -> Vormfout {
    match maat {
        Maat::Bedrag => Vormfout::GeenBedrag,
        Maat::Procent => Vormfout::GeenProcent,
        Maat::Dag => Vormfout::GeenDag,
        Maat::MaandDag => Vormfout::GeenMaandDag,
    }
}
