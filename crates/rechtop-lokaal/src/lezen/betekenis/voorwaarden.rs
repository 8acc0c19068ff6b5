//! Conditions: ages, numbers, lists of words, and how deep they stand within each other.

use super::{Betekenis, Kijk};
use crate::lezen::bedoeld::{bedoeld, begin, rij};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::lezen::vorm::KENMERKEN;
use crate::{Aantal, Kenmerken, Kinderen, Leeftijd, Voorwaarde, Woont};

/// How deep conditions may stand within each other.
const DIEPST: usize = 8;
/// Nobody becomes older.
const OUDST: u8 = 120;

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    for gesteld in &kijk.overzicht.voorwaarden {
        let (diepte, plek) = (gesteld.diepte, &gesteld.plek);
        if diepte > DIEPST {
            fouten.note(&plek.stretch, Betekenis::TeDiep { diepte, hoogstens: DIEPST });
        }
        voorwaarde(kijk, gesteld.wat, plek, fouten);
    }
}

fn voorwaarde(kijk: &Kijk, wat: &Voorwaarde, plek: &Plek, fouten: &mut Meldingen) {
    match wat {
        Voorwaarde::Alle(list) => gevuld(list, plek, "alle", fouten),
        Voorwaarde::EenVan(list) => gevuld(list, plek, "een_van", fouten),
        Voorwaarde::Huishouden(list) => gevuld(list, plek, "huishouden", fouten),
        Voorwaarde::School(list) => gevuld(list, plek, "school", fouten),
        Voorwaarde::Krijgt(krijgt) => {
            gevuld(&krijgt.een_van, &plek.veld("krijgt"), "een_van", fouten);
        }
        Voorwaarde::Kenmerk(kenmerken) => kenmerk(kijk, kenmerken, &plek.veld("kenmerk"), fouten),
        Voorwaarde::Leeftijd(wat) => leeftijd(wat, &plek.veld("leeftijd"), fouten),
        Voorwaarde::Kinderen(wat) => kinderen(wat, &plek.veld("kinderen"), fouten),
        Voorwaarde::Personen(wat) => aantal(wat, &plek.veld("personen"), fouten),
        Voorwaarde::Kostendelers(wat) => aantal(wat, &plek.veld("kostendelers"), fouten),
        Voorwaarde::Woont(wat) if is_leeg(wat) => {
            fouten.note(&plek.veld("woont").stretch, Betekenis::ZegtNiets);
        }
        _ => {}
    }
}

fn gevuld<T>(list: &[T], plek: &Plek, veld: &str, fouten: &mut Meldingen) {
    if list.is_empty() {
        fouten.note(&plek.veld(veld).stretch, Betekenis::LegeLijst);
    }
}

/// A word of the list, or a question of the file.
fn kenmerk(kijk: &Kijk, kenmerken: &Kenmerken, plek: &Plek, fouten: &mut Meldingen) {
    gevuld(&kenmerken.een_van, plek, "een_van", fouten);
    let own = kijk.bestand.vraag.iter().map(|vraag| vraag.id.as_str());
    let known: Vec<&str> = own.chain(KENMERKEN.iter().map(|word| word.woord.as_str())).collect();
    for (number, word) in kenmerken.een_van.iter().enumerate() {
        if !known.contains(&word.as_str()) {
            let bedoeld = bedoeld(word, known.iter().copied());
            let (woord, kan) = (begin(word), rij(known.iter().copied()));
            let stretch = plek.veld("een_van").nummer(number).stretch;
            fouten.note(&stretch, Betekenis::OnbekendKenmerk { woord, bedoeld, kan });
        }
    }
}

fn leeftijd(leeftijd: &Leeftijd, plek: &Plek, fouten: &mut Meldingen) {
    let band = (leeftijd.van, leeftijd.tot_en_met);
    if leeftijd.tot_aow && leeftijd.vanaf_aow {
        fouten.note(&plek.veld("vanaf_aow").stretch, Betekenis::VoorEnNaAow);
    }
    if band == (None, None) && !leeftijd.tot_aow && !leeftijd.vanaf_aow {
        fouten.note(&plek.stretch, Betekenis::ZegtNiets);
    }
    leeftijden(band, plek, fouten);
}

fn kinderen(kinderen: &Kinderen, plek: &Plek, fouten: &mut Meldingen) {
    leeftijden((kinderen.van, kinderen.tot_en_met), plek, fouten);
    grenzen((kinderen.minstens, kinderen.hoogstens), plek, fouten);
}

fn leeftijden((van, tot_en_met): (Option<u8>, Option<u8>), plek: &Plek, fouten: &mut Meldingen) {
    if van.zip(tot_en_met).is_some_and(|(van, tot_en_met)| tot_en_met < van) {
        let fout = Betekenis::Omgekeerd { laag: "van", hoog: "tot_en_met" };
        fouten.note(&plek.veld("tot_en_met").stretch, fout);
    }
    for (age, veld) in [(van, "van"), (tot_en_met, "tot_en_met")] {
        if age.is_some_and(|age| age > OUDST) {
            fouten.note(&plek.veld(veld).stretch, Betekenis::VreemdeLeeftijd);
        }
    }
}

fn aantal(aantal: &Aantal, plek: &Plek, fouten: &mut Meldingen) {
    if *aantal == (Aantal { minstens: None, hoogstens: None }) {
        fouten.note(&plek.stretch, Betekenis::ZegtNiets);
    }
    grenzen((aantal.minstens, aantal.hoogstens), plek, fouten);
}

fn grenzen((minstens, hoogstens): (Option<u8>, Option<u8>), plek: &Plek, fouten: &mut Meldingen) {
    if minstens.zip(hoogstens).is_some_and(|(minstens, hoogstens)| hoogstens < minstens) {
        let fout = Betekenis::Omgekeerd { laag: "minstens", hoog: "hoogstens" };
        fouten.note(&plek.veld("hoogstens").stretch, fout);
    }
}

fn is_leeg(woont: &Woont) -> bool {
    let Woont { zelfstandig, inrichting, huurt, koopt, ingeschreven_maanden, jaren_in_nederland } =
        woont;
    [zelfstandig, inrichting, huurt, koopt].iter().all(|one| one.is_none())
        && ingeschreven_maanden.is_none()
        && jaren_in_nederland.is_none()
}
