//! What its keeper should look at again.

use jiff::civil::Date;

use super::overzicht::{Bij, elk};
use super::{Kijk, Waarschuwing};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::{
    Bedragdeel, Inkomen, Leeftijd, Normsoort, Vakantiegeld, Versie, Vindplaats, Voor, Voorwaarde,
    Zekerheid,
};

/// A source is old after so many months.
const OUD: i32 = 18;
/// A sentence with more words is hard to read.
const LANGSTE_ZIN: usize = 25;
/// The first year of which a source can have the best grade.
const EERSTE_JAAR_A: i16 = 2025;
const VOLWASSEN: u8 = 18;

pub(super) fn toets(kijk: &Kijk, noted: &mut Meldingen) {
    for Bij { wat, plek } in &kijk.overzicht.versies {
        jaar(wat, plek, noted);
    }
    for Bij { wat, plek } in &kijk.overzicht.inkomens {
        if is_zonder_basis(wat) {
            noted.note(&plek.stretch, Waarschuwing::ProcentZonderBasis);
        }
    }
    for gesteld in &kijk.overzicht.voorwaarden {
        let Voorwaarde::Leeftijd(leeftijd) = gesteld.wat else { continue };
        if is_zonder_einde(leeftijd, gesteld.regeling.voor) {
            noted.note(&gesteld.plek.stretch, Waarschuwing::LeeftijdZonderEinde);
        }
    }
    ouderdom(kijk, noted);
    zinnen(kijk, noted);
}

fn jaar(versie: &Versie, plek: &Plek, noted: &mut Meldingen) {
    let has_amount =
        |deel: &Bedragdeel| deel.euro.is_some() || deel.rijen.iter().any(|rij| rij.euro.is_some());
    if versie.bron.jaar.is_none() && versie.bedrag.iter().any(has_amount) {
        noted.note(&plek.veld("bron").stretch, Waarschuwing::BedragZonderJaar);
    }
    let too_sure = |jaar: &i16| versie.bron.zekerheid == Zekerheid::A && *jaar < EERSTE_JAAR_A;
    if let Some(jaar) = versie.bron.jaar.filter(too_sure) {
        noted.note(&plek.veld("bron").stretch, Waarschuwing::TeZeker { jaar });
    }
}

/// A percentage of the bijstandsnorm is of the norm with holiday allowance or without; the others have one basis.
fn is_zonder_basis(inkomen: &Inkomen) -> bool {
    let measured = inkomen.hoogstens.is_some() || inkomen.boven.is_some();
    measured
        && inkomen.norm.soort == Normsoort::Bijstandsnorm
        && inkomen.vakantiegeld == Vakantiegeld::Onbekend
}

fn is_zonder_einde(leeftijd: &Leeftijd, voor: Voor) -> bool {
    let open = leeftijd.tot_en_met.is_none() && !leeftijd.tot_aow && !leeftijd.vanaf_aow;
    let child = leeftijd.van.unwrap_or_default() < VOLWASSEN;
    open && match voor {
        Voor::Kind => true,
        Voor::Persoon => child,
        Voor::Huishouden | Voor::Volwassene => false,
    }
}

/// Sources that nobody looked at for long, and amounts of long ago.
fn ouderdom(kijk: &Kijk, noted: &mut Meldingen) {
    let Some(vandaag) = kijk.omgeving.vandaag else { return };
    let Ok(first) = vandaag.checked_sub(jiff::Span::new().months(OUD)) else { return };
    let mut seen = |day: Date, plek: &Plek| {
        if day < first {
            noted.note(&plek.stretch, Waarschuwing::OudGezien { gezien: day.to_string() });
        }
    };
    seen(kijk.bestand.gezien.0, &kijk.plek.veld("gezien"));
    for Bij { wat, plek } in &kijk.overzicht.bronnen {
        if let Some(gezien) = wat.gezien {
            seen(gezien.0, &plek.veld("gezien"));
        }
    }
    for Bij { wat: versie, plek } in &kijk.overzicht.versies {
        let holds = versie.tot_en_met.is_none_or(|last| vandaag <= last.0);
        if let Some(jaar) = versie.bron.jaar.filter(|_| holds && is_oud(&versie.bron, first)) {
            noted.note(&plek.veld("bron").veld("jaar").stretch, Waarschuwing::OudJaar { jaar });
        }
    }
}

fn is_oud(bron: &Vindplaats, first: Date) -> bool {
    let last_day = bron.jaar.and_then(|jaar| Date::new(jaar, 12, 31).ok());
    last_day.is_some_and(|last_day| last_day < first)
}

/// Sentences that residents read.
fn zinnen(kijk: &Kijk, noted: &mut Meldingen) {
    let mut told = |text: &str, plek: Plek| {
        let words = |sentence: &str| sentence.split_whitespace().count();
        let woorden = text.split(['.', '?', '!', ':', ';']).map(words).max().unwrap_or_default();
        if woorden > LANGSTE_ZIN {
            noted.note(&plek.stretch, Waarschuwing::LangeZin { woorden });
        }
    };
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        told(&regeling.uitleg, plek.veld("uitleg"));
    }
    for gesteld in &kijk.overzicht.voorwaarden {
        match gesteld.wat {
            Voorwaarde::Beoordeling(text) => told(text, gesteld.plek.veld("beoordeling")),
            Voorwaarde::ZelfNagaan(text) => told(text, gesteld.plek.veld("zelf_nagaan")),
            _ => {}
        }
    }
}
