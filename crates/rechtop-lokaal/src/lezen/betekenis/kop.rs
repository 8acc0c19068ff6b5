//! The head of a file: its municipalities, ids and addresses, and what refers to what.

use std::collections::BTreeSet;

use super::overzicht::elk;
use super::{Betekenis, Kijk};
use crate::lezen::bedoeld::{bedoeld, begin, rij};
use crate::lezen::fout::Meldingen;
use crate::lezen::plek::Plek;
use crate::lezen::samen::gemeenten as gemeenten_van;
use crate::lezen::vorm::KENMERKEN;
use crate::{OVERAL, Regeling, Voorwaarde};

pub(super) fn toets(kijk: &Kijk, fouten: &mut Meldingen) {
    gemeenten(kijk, fouten);
    deelgemeenten(kijk, fouten);
    ids(kijk, fouten);
    adressen(kijk, fouten);
    verwijzingen(kijk, fouten);
    voorbeelden(kijk, fouten);
}

fn gemeenten(kijk: &Kijk, fouten: &mut Meldingen) {
    let (named, plek) = (&kijk.bestand.gemeenten, kijk.plek.veld("gemeenten"));
    let known = &kijk.omgeving.gemeenten;
    if named.is_empty() {
        fouten.note(&plek.stretch, Betekenis::GeenGemeente);
    }
    for (naam, plek) in elk(named, plek.clone()) {
        if naam == OVERAL {
            if named.len() > 1 {
                fouten.note(&plek.stretch, Betekenis::OveralMetAndere);
            }
        } else if !known.is_empty() && !known.contains(naam) {
            let bedoeld = bedoeld(naam, known.iter().map(String::as_str));
            let naam = begin(naam);
            fouten.note(&plek.stretch, Betekenis::OnbekendeGemeente { naam, bedoeld });
        }
    }
    eenmalig(named, &plek, fouten);
}

fn eenmalig(names: &[String], plek: &Plek, fouten: &mut Meldingen) {
    let mut seen = BTreeSet::new();
    for (number, naam) in names.iter().enumerate() {
        if !seen.insert(naam) {
            let naam = begin(naam);
            fouten.note(&plek.nummer(number).stretch, Betekenis::TweeKeer { naam });
        }
    }
}

/// A scheme, version or decision is for municipalities of what it stands in.
fn deelgemeenten(kijk: &Kijk, fouten: &mut Meldingen) {
    let all = &kijk.bestand.gemeenten;
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        binnen(&regeling.gemeenten, all, &plek.veld("gemeenten"), fouten);
        let own = if regeling.gemeenten.is_empty() { all } else { &regeling.gemeenten };
        for (versie, plek) in elk(&regeling.versie, plek.veld("versie")) {
            binnen(&versie.gemeenten, own, &plek.veld("gemeenten"), fouten);
        }
    }
    for (besluit, plek) in elk(&kijk.bestand.kwijtschelding, kijk.plek.veld("kwijtschelding")) {
        binnen(&besluit.gemeenten, all, &plek.veld("gemeenten"), fouten);
    }
}

fn binnen(names: &[String], all: &[String], plek: &Plek, fouten: &mut Meldingen) {
    for (number, naam) in names.iter().enumerate() {
        if !all.contains(naam) {
            let (naam, kan) = (begin(naam), rij(all.iter().map(String::as_str)));
            fouten.note(&plek.nummer(number).stretch, Betekenis::NietVanBestand { naam, kan });
        }
    }
    eenmalig(names, plek, fouten);
}

fn ids(kijk: &Kijk, fouten: &mut Meldingen) {
    let regelingen = elk(&kijk.bestand.regeling, kijk.plek.veld("regeling"));
    uniek("regeling", regelingen.map(|(regeling, plek)| (regeling.id.as_str(), plek)), fouten);
    let vragen = || elk(&kijk.bestand.vraag, kijk.plek.veld("vraag"));
    uniek("vraag", vragen().map(|(vraag, plek)| (vraag.id.as_str(), plek)), fouten);
    for (vraag, plek) in
        vragen().filter(|(vraag, _)| KENMERKEN.iter().any(|word| word.woord == vraag.id))
    {
        let id = vraag.id.clone();
        fouten.note(&plek.veld("id").stretch, Betekenis::VraagIsKenmerk { id });
    }
}

fn uniek<'b>(
    wat: &'static str,
    ids: impl Iterator<Item = (&'b str, Plek<'b>)>,
    fouten: &mut Meldingen,
) {
    let mut seen = BTreeSet::new();
    for (id, plek) in ids {
        let stretch = plek.veld("id").stretch;
        let is_sign = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if !(id.starts_with(|first: char| first.is_ascii_lowercase()) && id.bytes().all(is_sign)) {
            fouten.note(&stretch, Betekenis::VreemdeId { id: begin(id) });
        }
        if !seen.insert(id) {
            fouten.note(&stretch, Betekenis::DubbeleId { wat, id: begin(id) });
        }
    }
}

fn adressen(kijk: &Kijk, fouten: &mut Meldingen) {
    let mut found = vec![(&kijk.bestand.website, kijk.plek.veld("website"))];
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        found.push((&regeling.aanvraag.url, plek.veld("aanvraag").veld("url")));
    }
    for (besluit, plek) in elk(&kijk.bestand.kwijtschelding, kijk.plek.veld("kwijtschelding")) {
        found.push((&besluit.url, plek.veld("url")));
    }
    found.extend(kijk.overzicht.bronnen.iter().map(|bij| (&bij.wat.url, bij.plek.veld("url"))));
    for (url, plek) in found {
        if url.as_deref().is_some_and(|url| !is_adres(url)) {
            fouten.note(&plek.stretch, Betekenis::GeenAdres);
        }
    }
}

fn is_adres(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}

/// What a scheme takes the place of, and what a condition refers to.
fn verwijzingen(kijk: &Kijk, fouten: &mut Meldingen) {
    let known = &kijk.omgeving.regelingen;
    for (regeling, plek) in elk(&kijk.bestand.regeling, kijk.plek.veld("regeling")) {
        let vervangt = regeling.vervangt.as_ref().filter(|_| !known.is_empty());
        if let Some(id) = vervangt.filter(|id| !known.contains(id.as_str())) {
            let bedoeld = bedoeld(id, known.iter().map(String::as_str));
            let fout = Betekenis::OnbekendeVervangen { id: begin(id), bedoeld };
            fouten.note(&plek.veld("vervangt").stretch, fout);
        }
    }
    for gesteld in &kijk.overzicht.voorwaarden {
        let Voorwaarde::Regeling(id) = gesteld.wat else { continue };
        let stretch = gesteld.plek.veld("regeling").stretch;
        if *id == gesteld.regeling.id {
            fouten.note(&stretch, Betekenis::RegelingVanZichzelf);
        } else if !known.is_empty() && !is_regeling(kijk, id, gesteld.regeling) {
            let own = kijk.bestand.regeling.iter().map(|regeling| &regeling.id);
            let bedoeld = bedoeld(id, own.chain(known).map(String::as_str));
            fouten.note(&stretch, Betekenis::OnbekendeRegeling { id: begin(id), bedoeld });
        }
    }
}

/// Whether there is a scheme with this id wherever the scheme that refers to it is.
fn is_regeling(kijk: &Kijk, id: &str, from: &Regeling) -> bool {
    let in_file = kijk.bestand.regeling.iter().any(|regeling| regeling.id == id);
    let elsewhere =
        |gemeente: &String| kijk.omgeving.elders.contains(&(gemeente.clone(), id.to_owned()));
    in_file
        || kijk.omgeving.regelingen.contains(id)
        || gemeenten_van(kijk.bestand, from).iter().all(elsewhere)
}

fn voorbeelden(kijk: &Kijk, fouten: &mut Meldingen) {
    let own = || kijk.bestand.regeling.iter().map(|regeling| regeling.id.as_str());
    for (voorbeeld, plek) in elk(&kijk.bestand.voorbeeld, kijk.plek.veld("voorbeeld")) {
        if !own().any(|id| id == voorbeeld.regeling) {
            let bedoeld = bedoeld(&voorbeeld.regeling, own());
            let fout = Betekenis::OnbekendeRegeling { id: begin(&voorbeeld.regeling), bedoeld };
            fouten.note(&plek.veld("regeling").stretch, fout);
        }
        let amounts = [
            (voorbeeld.per_maand, "per_maand"),
            (voorbeeld.per_jaar, "per_jaar"),
            (voorbeeld.eenmalig, "eenmalig"),
            (voorbeeld.hoogstens, "hoogstens"),
        ];
        for (_, veld) in amounts
            .iter()
            .filter(|(amount, _)| amount.is_some() && voorbeeld.uitkomst != crate::Uitkomst::Recht)
        {
            fouten.note(&plek.veld(veld).stretch, Betekenis::BedragZonderRecht);
        }
    }
}
