//! Sentences about outcomes: reasons, steps, caveats, and how a person is called.

use std::borrow::Cow;

use jiff::civil::Date;
use rechtop::document::{Groep, PersoonDocument, Rol};
use rechtop::outcome::{Caveat, Certainty, Claim, NotKnown, Side, Vastgesteld};
use rechtop::{Huishouden, PersonId, Reason, Regeling, Step};

use crate::taal::{Taal, fill, key};

/// The name of a scheme.
pub fn regeling_naam(taal: Taal, regeling: Regeling) -> &'static str {
    taal.find_below(&["regeling", regeling.id(), "naam"]).unwrap_or(regeling.id())
}

/// A scheme within a sentence: its name without capital, unless that is an abbreviation: `AOW`.
fn regeling_in_zin(taal: Taal, regeling: Regeling) -> String {
    let naam = regeling_naam(taal, regeling);
    let mut letters = naam.chars();
    match (letters.next(), letters.next()) {
        (Some(_), Some(tweede)) if tweede.is_uppercase() => naam.to_owned(),
        (Some(eerste), _) => eerste.to_lowercase().chain(naam.chars().skip(1)).collect(),
        (None, _) => String::new(),
    }
}

/// Who carries a scheme out.
pub fn uitvoerder(taal: Taal, regeling: Regeling) -> &'static str {
    taal.find_below(&["regeling", "uitvoerder", regeling.uitvoerder.word()])
        .unwrap_or(regeling.uitvoerder.word())
}

/// How a person is called in a sentence: `u`, `uw partner`, and by number where a role is shared.
pub fn wie(taal: Taal, huishouden: &Huishouden, id: &PersonId) -> String {
    let personen = huishouden.personen();
    let Some(rol) = huishouden.persoon(id).and_then(|persoon| persoon.rol.given().copied()) else {
        return String::new();
    };
    let naam = taal.text(match rol {
        Rol::Aanvrager => key::ALGEMEEN_PERSOON_AANVRAGER,
        Rol::Partner => key::ALGEMEEN_PERSOON_PARTNER,
        Rol::Kind => key::ALGEMEEN_PERSOON_KIND,
        Rol::Medebewoner => key::ALGEMEEN_PERSOON_MEDEBEWONER,
        Rol::Onderhuurder => key::ALGEMEEN_PERSOON_ONDERHUURDER,
    });
    let same = |persoon: &&Groep<PersoonDocument>| persoon.rol.given() == Some(&rol);
    if personen.iter().filter(same).count() < 2 {
        return naam.to_owned();
    }
    let place = personen.iter().position(|persoon| persoon.id.given() == Some(id));
    let nummer = personen.iter().take(place.unwrap_or(0) + 1).filter(same).count();
    format!("{naam} {nummer}")
}

/// Why there is no right.
pub fn reden(taal: Taal, huishouden: &Huishouden, regeling: Regeling, reason: &Reason) -> String {
    let waarde = |waarde: Option<_>| waarde.map(|w| taal.waarde(w)).unwrap_or_default();
    let wie = reason.wie.as_ref().map(|id| wie(taal, huishouden, id)).unwrap_or_default();
    let values = [
        ("regeling", regeling_in_zin(taal, regeling)),
        ("wie", wie),
        ("getoetst", waarde(reason.getoetst)),
        ("grens", waarde(reason.grens)),
    ];
    let key = format!("reden.{}", reason.code);
    let zonder_grens = format!("{key}_zonder_grens");
    let has_own = reason.grens.is_none() && taal.find(&zonder_grens).is_some();
    taal.fill(if has_own { &zonder_grens } else { &key }, &borrowed(&values))
}

/// The code of an amount that is missing for the date.
pub fn onbekend_code(not_known: &NotKnown) -> &'static str {
    match not_known.side {
        Side::NotCovered => "periode_niet_gedekt",
        Side::NotYetKnown => "bedragen_nog_niet_bekend",
    }
}

/// Why nothing can be said for the date.
pub fn onbekend(taal: Taal, regeling: Regeling, not_known: &NotKnown) -> String {
    let code = format!("reden.{}", onbekend_code(not_known));
    taal.fill(&code, &[("regeling", &regeling_in_zin(taal, regeling))])
}

/// What an amount is, in plain words; its name in the rule files where there are none.
pub fn vastgesteld(taal: Taal, bedrag: &Vastgesteld) -> String {
    let tekst = taal.find_below(&["bedrag", bedrag.bestand, bedrag.naam]);
    tekst.map_or_else(|| bedrag.naam.replace('_', " "), str::to_owned)
}

/// The rule of a step, in plain words.
pub fn stap(
    taal: Taal,
    huishouden: &Huishouden,
    regeling: Regeling,
    step: &Step,
) -> Cow<'static, str> {
    let own = taal.find_below(&["stap", regeling.id(), step.code.word()]);
    let text =
        own.or_else(|| taal.find_below(&["stap", step.code.word()])).unwrap_or(step.code.word());
    match &step.wie {
        None => Cow::Borrowed(text),
        Some(id) => Cow::Owned(fill(text, &[("wie", &wie(taal, huishouden, id))])),
    }
}

/// What somebody should know about an amount.
pub fn voorbehoud(taal: Taal, huishouden: &Huishouden, caveat: &Caveat) -> String {
    let wie = caveat.wie.as_ref().map(|id| wie(taal, huishouden, id)).unwrap_or_default();
    taal.fill(&format!("voorbehoud.{}", caveat.code), &[("wie", &wie)])
}

/// Until when something can be claimed, seen from a day, where the act knows a last day.
pub fn aanvraagtermijn(taal: Taal, claim: &Claim, vandaag: Date) -> Option<String> {
    let until = claim.until?;
    let zin = match (until < vandaag, claim.runs_on) {
        (false, false) => key::ALGEMEEN_TERMIJN_UITERLIJK,
        (true, false) => key::ALGEMEEN_TERMIJN_VOORBIJ,
        (false, true) => key::ALGEMEEN_TERMIJN_UITERLIJK_VOOR_PERIODE,
        (true, true) => key::ALGEMEEN_TERMIJN_VOORBIJ_VOOR_PERIODE,
    };
    Some(fill(taal.text(zin), &[("datum", &taal.datum(until))]))
}

/// The sentence that goes with an amount that is not exact.
pub fn zekerheid(taal: Taal, certainty: Certainty) -> Option<&'static str> {
    Some(taal.text(match certainty {
        Certainty::Exact => return None,
        Certainty::Schatting => key::VOORBEHOUD_SCHATTING,
        Certainty::Voorlopig => key::VOORBEHOUD_VOORLOPIG,
        _ => key::VOORBEHOUD_BEOORDELING,
    }))
}

fn borrowed<'v>(values: &'v [(&'v str, String)]) -> Vec<(&'v str, &'v str)> {
    values.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
