//! Sentences about outcomes: reasons, steps, caveats, and what a person is called.

use std::borrow::Cow;

use jiff::civil::Date;
use rechtop::document::{Group, PersoonDocument, Rol};
use rechtop::euro::{PerMonth, PerYear};
use rechtop::outcome::{Caveat, Claim, Doubt, NotKnown, Side, Step, Vastgesteld};
use rechtop::waarde::Waarde;
use rechtop::{Assessed, Award, Euro, Huishouden, PersonId, Reason, Regeling};

use crate::language::{AMOUNT, Argument, CAVEAT, Language, REASON, STEP, key};
use crate::regeling;

/// What a person is called in a sentence: `u`, `uw partner`, and with a number where several have the same role.
///
/// ```
/// use rechtop::{Huishouden, PersonId};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{ "id": "p1", "rol": "aanvrager" }, { "id": "k1", "rol": "kind" }, { "id": "k2", "rol": "kind" }]
/// }"#)?;
/// let called = |id| sentence::person(Language::first(), &huishouden, &PersonId::from(id));
/// assert_eq!((called("p1").as_str(), called("k2").as_str()), ("u", "uw kind 2"));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn person(language: Language, huishouden: &Huishouden, id: &PersonId) -> String {
    let Some(rol) = huishouden.persoon(id).and_then(|persoon| persoon.rol.given().copied()) else {
        return String::new();
    };
    let name = language.text(match rol {
        Rol::Aanvrager => key::ALGEMEEN_PERSOON_AANVRAGER,
        Rol::Partner => key::ALGEMEEN_PERSOON_PARTNER,
        Rol::Kind => key::ALGEMEEN_PERSOON_KIND,
        Rol::Medebewoner => key::ALGEMEEN_PERSOON_MEDEBEWONER,
        Rol::Onderhuurder => key::ALGEMEEN_PERSOON_ONDERHUURDER,
    });
    let has_role = |persoon: &&Group<PersoonDocument>| persoon.rol.given() == Some(&rol);
    let mut same = huishouden.personen().iter().filter(has_role);
    if same.clone().count() < 2 {
        return name.to_owned();
    }
    let place = same.position(|persoon| persoon.id.given() == Some(id)).unwrap_or_default();
    let arguments = [("wie", Argument::from(name)), ("nummer", Argument::from(place + 1))];
    language.fill(key::ALGEMEEN_PERSOON_GENUMMERD, &arguments)
}

/// Why there is no right.
///
/// ```
/// use rechtop::{Huishouden, Outcome, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(
///     r#"{ "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "koop" } }"#,
/// )?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let Some(huurtoeslag) = assessment.get("huurtoeslag") else { unreachable!() };
/// let Outcome::NoRight(refusal) = &huurtoeslag.outcome else { panic!("owners have no right") };
/// let language = Language::first();
/// let sentence = sentence::reason(language, &huishouden, huurtoeslag.regeling, &refusal.reason);
/// assert_eq!(sentence, "Huurtoeslag is er alleen voor een huurwoning. U hebt een eigen woning.");
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn reason(
    language: Language,
    huishouden: &Huishouden,
    regeling: Regeling,
    reason: &Reason,
) -> String {
    let value = |value: Option<Waarde>| value.map(|v| language.value(v)).unwrap_or_default();
    let texts = &REASON[reason.code as usize];
    let without_limit = texts.without_limit.filter(|_| reason.grens.is_none());
    language.fill_with(without_limit.unwrap_or(texts.text), &|name| match name {
        "regeling" => Some(regeling::within_sentence(language, regeling).into()),
        "wie" => Some(named(language, huishouden, reason.wie.as_ref())),
        "getoetst" => Some(value(reason.getoetst).into()),
        "grens" => Some(value(reason.grens).into()),
        "verschil" => Some(value(reason.excess()).into()),
        _ => None,
    })
}

/// What the person that a sentence is about is called in it; nothing where it is about nobody.
fn named(language: Language, huishouden: &Huishouden, wie: Option<&PersonId>) -> Argument<'static> {
    wie.map(|id| person(language, huishouden, id)).unwrap_or_default().into()
}

/// Why nothing can be said about the date.
///
/// ```
/// use rechtop::datum::Maand;
/// use rechtop::normbedragen::Normbedragen;
/// use rechtop::regelingen;
/// use rechtop_teksten::{Language, sentence};
///
/// let premie = &Normbedragen::EMBEDDED.zorgtoeslag.standaardpremie;
/// let Err(not_known) = premie.op(Maand::new(2031, 1)) else { unreachable!() };
/// let sentence = sentence::not_known(Language::first(), regelingen()[1], &not_known);
/// assert!(sentence.ends_with("kunnen we nog niets zeggen over zorgtoeslag."));
/// ```
pub fn not_known(language: Language, regeling: Regeling, not_known: &NotKnown) -> String {
    let key = match not_known.side {
        Side::NotCovered => key::ALGEMEEN_ONBEKEND_PERIODE_NIET_GEDEKT,
        Side::NotYetKnown => key::ALGEMEEN_ONBEKEND_BEDRAGEN_NOG_NIET_BEKEND,
    };
    language.fill(key, &[("regeling", regeling::within_sentence(language, regeling))])
}

/// What an amount is, in plain words; its name in the rule files where it has none.
///
/// ```
/// use rechtop::datum::Maand;
/// use rechtop::normbedragen::Normbedragen;
/// use rechtop_teksten::{Language, sentence};
///
/// let fixed = Normbedragen::EMBEDDED.vastgesteld(&["awir"], Maand::new(2027, 1));
/// let said: Vec<String> = fixed.iter().map(|a| sentence::amount(Language::first(), a)).collect();
/// assert!(said.contains(&"Een toeslag die lager is dan dit, wordt niet betaald".to_owned()));
/// ```
pub fn amount(language: Language, amount: &Vastgesteld) -> String {
    let name = (amount.bestand, amount.naam);
    match AMOUNT.binary_search_by_key(&name, |(file, name, _)| (*file, *name)) {
        Ok(place) => language.text(AMOUNT[place].2).to_owned(),
        Err(_) => amount.naam.replace('_', " "),
    }
}

/// What a step computes, in plain words.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
///     }]
/// }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let Some(zorgtoeslag) = assessment.get("zorgtoeslag") else { unreachable!() };
/// let said = zorgtoeslag
///     .steps
///     .iter()
///     .map(|step| sentence::step(Language::first(), &huishouden, zorgtoeslag.regeling, step));
/// assert!(said.into_iter().any(|said| said == "Wat u zelf kunt betalen (normpremie)"));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn step(
    language: Language,
    huishouden: &Huishouden,
    regeling: Regeling,
    step: &Step,
) -> Cow<'static, str> {
    let key = STEP[regeling.code as usize][step.code as usize];
    match &step.wie {
        None => Cow::Borrowed(language.text(key)),
        Some(id) => Cow::Owned(language.fill(key, &[("wie", &person(language, huishouden, id))])),
    }
}

/// What somebody should know about an amount.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [
///         { "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "verblijf": "rechtmatig" },
///         { "id": "k1", "rol": "kind", "geboortedatum": "2018-05-01", "kinderbijslag": "aanvrager" }
///     ]
/// }"#)?;
/// for assessed in assess(&huishouden, &Rulebook::EMBEDDED).regelingen {
///     for caveat in assessed.award().iter().flat_map(|award| &award.caveats) {
///         assert!(sentence::caveat(Language::first(), &huishouden, caveat).ends_with('.'));
///     }
/// }
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn caveat(language: Language, huishouden: &Huishouden, caveat: &Caveat) -> String {
    language.fill_with(CAVEAT[caveat.code as usize], &|name| match name {
        "wie" => Some(named(language, huishouden, caveat.wie.as_ref())),
        "waarde" => {
            Some(caveat.waarde.map(|waarde| language.value(waarde)).unwrap_or_default().into())
        }
        _ => None,
    })
}

/// What a scheme gives that is not paid by the month, or is more than money on an account, in a few words each; nothing of
/// a right that is paid by the month only.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
///     }]
/// }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let zorgtoeslag = assessment.get("zorgtoeslag").and_then(|assessed| assessed.award());
/// assert!(zorgtoeslag.is_some_and(|award| sentence::otherwise(Language::first(), award).is_empty()));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn otherwise(language: Language, award: &Award) -> Vec<String> {
    if award.months.is_some() && award.extent.is_none() {
        return Vec::new();
    }
    let euro = |key, amount| language.fill(key, &[("bedrag", &language.euro(amount))]);
    let mut said = Vec::new();
    if award.per_month > PerMonth::ZERO {
        said.push(language.value(award.per_month.into()));
    }
    if award.per_year > PerYear::ZERO {
        said.push(language.value(award.per_year.into()));
    }
    if award.once > Euro::ZERO {
        said.push(euro(key::ALGEMEEN_EENMALIG, award.once));
    }
    let Some(extent) = &award.extent else { return said };
    match (extent.hoogstens, extent.natura) {
        (Some(most), true) => said.push(euro(key::ALGEMEEN_TOT_NATURA, most)),
        (Some(most), false) => said.push(euro(key::ALGEMEEN_TOT, most)),
        (None, true) => said.push(language.text(key::ALGEMEEN_NATURA).to_owned()),
        (None, false) => {}
    }
    if let Some(most) = extent.lening {
        said.push(euro(key::ALGEMEEN_LENING, most));
    }
    if extent.onbekend {
        said.push(language.text(key::ALGEMEEN_BEDRAG_BEPAALT_GEMEENTE).to_owned());
    }
    said
}

/// Until when something can be claimed, as seen from a day, where the act sets a last day.
///
/// ```
/// use jiff::civil::date;
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01",
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01",
///         "inkomen": { "loon": 24000 }, "vermogen": 1000,
///         "zorgverzekerd": true, "verblijf": "rechtmatig", "gedetineerd": false
///     }]
/// }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let zorgtoeslag = assessment.get("zorgtoeslag").and_then(|assessed| assessed.award());
/// let Some(claim) = zorgtoeslag.and_then(|award| award.claim) else { unreachable!() };
/// let said = sentence::deadline(Language::first(), &claim, date(2026, 7, 1));
/// assert_eq!(said.as_deref(), Some("De laatste dag om aan te vragen is 31 december 2027."));
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn deadline(language: Language, claim: &Claim, today: Date) -> Option<String> {
    let until = claim.until?;
    let key = match (until < today, claim.runs_on) {
        (false, false) => key::ALGEMEEN_TERMIJN_UITERLIJK,
        (true, false) => key::ALGEMEEN_TERMIJN_VOORBIJ,
        (false, true) => key::ALGEMEEN_TERMIJN_UITERLIJK_VOOR_PERIODE,
        (true, true) => key::ALGEMEEN_TERMIJN_VOORBIJ_VOOR_PERIODE,
    };
    Some(language.fill(key, &[("datum", &language.date(until))]))
}

/// The sentences that go with a right or a refusal that is not exact: one for each doubt.
///
/// ```
/// use rechtop::{Huishouden, Rulebook, assess};
/// use rechtop_teksten::{Language, sentence};
///
/// let huishouden = Huishouden::from_json(r#"{
///     "versie": 1, "peildatum": "2026-07-01", "woning": { "soort": "inwonend" }, "auto_waarde": 0,
///     "personen": [{
///         "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "dagbesteding": "werk",
///         "inkomen": { "loon": 4000 }, "vermogen": 1000, "verblijf": "rechtmatig", "gedetineerd": false
///     }]
/// }"#)?;
/// let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
/// let Some(bijstand) = assessment.get("bijstand") else { unreachable!() };
/// let said: Vec<_> = sentence::certainty(Language::first(), bijstand).collect();
/// assert_eq!(said[0], "Dit bedrag is een schatting.");
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn certainty(
    language: Language,
    assessed: &Assessed,
) -> impl Iterator<Item = &'static str> + use<> {
    let award = assessed.award().is_some();
    assessed.certainty.doubts().map(move |doubt| {
        language.text(match (doubt, award) {
            (Doubt::Schatting, true) => key::ALGEMEEN_ZEKERHEID_SCHATTING,
            (Doubt::Schatting, false) => key::ALGEMEEN_ZEKERHEID_GEEN_RECHT_SCHATTING,
            (Doubt::Voorlopig, true) => key::ALGEMEEN_ZEKERHEID_VOORLOPIG,
            (Doubt::Voorlopig, false) => key::ALGEMEEN_ZEKERHEID_GEEN_RECHT_VOORLOPIG,
            (Doubt::BeoordelingUitvoerder, true) => key::ALGEMEEN_ZEKERHEID_BEOORDELING,
            (Doubt::BeoordelingUitvoerder, false) => key::ALGEMEEN_ZEKERHEID_GEEN_RECHT_BEOORDELING,
            // The least that can be said, also of a doubt that is new in the rules.
            (_, true) => key::ALGEMEEN_ZEKERHEID_HANGT_AF,
            (_, false) => key::ALGEMEEN_ZEKERHEID_GEEN_RECHT_HANGT_AF,
        })
    })
}

#[cfg(test)]
mod tests {
    use rechtop::{Outcome, Rulebook, assess};

    use super::*;

    /// The households of the repository, in years whose amounts are not all known.
    fn later() -> impl Iterator<Item = Huishouden> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/huishoudens");
        let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
        texts.flat_map(|text| {
            let days = (2027..=2032).map(|year| Date::constant(year, 7, 1));
            days.filter_map(|day| Huishouden::from_json_on(&text, day).ok()).collect::<Vec<_>>()
        })
    }

    #[test]
    fn every_amount_that_is_shown_has_its_words() {
        let mut shown = 0;
        for huishouden in later() {
            for assessed in assess(&huishouden, &Rulebook::EMBEDDED).regelingen {
                let Outcome::Undecided(undecided) = assessed.outcome else { continue };
                for amount in undecided.fixed {
                    shown += 1;
                    let known = AMOUNT
                        .iter()
                        .any(|known| (known.0, known.1) == (amount.bestand, amount.naam));
                    assert!(known, "locales/*/bedrag.toml: {}.{}", amount.bestand, amount.naam);
                }
            }
        }
        assert!(shown > 0);
    }
}
