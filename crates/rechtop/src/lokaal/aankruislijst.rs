//! What is on the list that a municipality makes: what its schemes look at, and no more.

use std::collections::BTreeSet;

use rechtop_lokaal::{Kenmerk, Over, School, Voorwaarde, Vraag};

use super::{LokaleRegeling, Regelbestanden};
use crate::feiten::{Fact, Huishouden, Kenmerkwoord, Question, Rol, Subject};

/// Something that can be ticked on the list of a municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Aankruisbaar {
    /// The word of the document.
    pub woord: Kenmerkwoord,
    /// The question of a rule file, where only this municipality has it.
    pub vraag: Option<&'static Vraag>,
}

/// What can be ticked in answer to a question for a checklist: what the schemes of the municipality look at, and no more.
///
/// ```
/// use rechtop::lokaal::{Regelbestanden, aan_te_kruisen};
/// use rechtop::{Huishouden, Question};
///
/// let huishouden = Huishouden::from_json(r#"{ "versie": 1, "peildatum": "2026-07-01" }"#)?;
/// let Some(question) = Question::from_path("omstandigheden") else { unreachable!() };
/// // Without a municipality nobody looks.
/// assert!(aan_te_kruisen(&huishouden, &question, Regelbestanden::EMBEDDED).is_empty());
/// # Ok::<(), rechtop::Mistakes>(())
/// ```
pub fn aan_te_kruisen(
    huishouden: &Huishouden,
    question: &Question,
    regelbestanden: Regelbestanden,
) -> Vec<Aankruisbaar> {
    let Some(gemeente) = huishouden.document().gemeente.given().copied() else { return Vec::new() };
    let rol = match &question.subject {
        Subject::Person(id) => {
            huishouden.persoon(id).and_then(|persoon| persoon.rol.given().copied())
        }
        Subject::Household | Subject::Home => None,
    };
    let past = |over: Over| match (question.fact, over) {
        (Fact::Omstandigheden, over) => over == Over::Huishouden,
        (Fact::Kenmerken, Over::Ieder) => true,
        (Fact::Kenmerken, Over::Kind) => rol == Some(Rol::Kind),
        (Fact::Kenmerken, Over::Volwassene) => rol.is_some_and(|rol| rol != Rol::Kind),
        _ => false,
    };
    let (mut algemeen, mut eigen) = (BTreeSet::new(), Vec::new());
    for regeling in regelbestanden.van(gemeente) {
        let mut woord = |woord: &str| match (Kenmerk::from_word(woord), regeling.vraag(woord)) {
            (Some(kenmerk), _) if past(kenmerk.over()) => {
                algemeen.insert(kenmerk);
            }
            (None, Some(vraag)) if past(vraag.over) => {
                let word = format!("{}/{}", gemeente.id(), vraag.id).into();
                let nieuw = Aankruisbaar { woord: Kenmerkwoord::Eigen(word), vraag: Some(vraag) };
                if !eigen.contains(&nieuw) {
                    eigen.push(nieuw);
                }
            }
            _ => {}
        };
        woorden(regeling, &mut woord);
    }
    let algemeen = algemeen
        .into_iter()
        .map(|kenmerk| Aankruisbaar { woord: Kenmerkwoord::Algemeen(kenmerk), vraag: None });
    algemeen.chain(eigen).collect()
}

/// Every word that a scheme looks at.
fn woorden(regeling: &LokaleRegeling, note: &mut impl FnMut(&str)) {
    let vanzelf = regeling.regeling.aanvraag.vanzelf.iter().flat_map(|vanzelf| &vanzelf.als);
    let versies = regeling.regeling.versie.iter().flat_map(|versie| {
        let bedragen = versie
            .bedrag
            .iter()
            .flat_map(|deel| deel.als.iter().chain(deel.rijen.iter().flat_map(|rij| &rij.als)));
        versie.voorwaarden.iter().chain(bedragen)
    });
    for voorwaarde in vanzelf.chain(versies) {
        woorden_van(voorwaarde, note);
    }
}

fn woorden_van(voorwaarde: &Voorwaarde, note: &mut impl FnMut(&str)) {
    match voorwaarde {
        Voorwaarde::Alle(alle) | Voorwaarde::EenVan(alle) => {
            alle.iter().for_each(|een| woorden_van(een, note));
        }
        Voorwaarde::Niet(een) => woorden_van(een, note),
        Voorwaarde::Kenmerk(toets) => toets.een_van.iter().for_each(|woord| note(woord)),
        Voorwaarde::School(scholen) => van_school(scholen, note),
        Voorwaarde::Kinderen(toets) => van_school(&toets.school, note),
        Voorwaarde::Inkomen(toets) => {
            let termijnen = toets.periode.iter().flat_map(|periode| &periode.anders);
            let van_termijnen = termijnen.flat_map(|anders| &anders.als);
            let van_normen = toets.norm.tabel.iter().flat_map(|rij| &rij.als);
            van_termijnen.chain(van_normen).for_each(|een| woorden_van(een, note));
        }
        Voorwaarde::Vermogen(toets) => {
            toets.tabel.iter().flat_map(|rij| &rij.als).for_each(|een| woorden_van(een, note));
        }
        Voorwaarde::Leeftijd(_)
        | Voorwaarde::Huishouden(_)
        | Voorwaarde::Personen(_)
        | Voorwaarde::Kostendelers(_)
        | Voorwaarde::Kinderbijslag(_)
        | Voorwaarde::Krijgt(_)
        | Voorwaarde::Studiefinanciering(_)
        | Voorwaarde::Woont(_)
        | Voorwaarde::Verblijfsrecht(_)
        | Voorwaarde::Gedetineerd(_)
        | Voorwaarde::Regeling(_)
        | Voorwaarde::Leefgeld(_)
        | Voorwaarde::Beoordeling(_)
        | Voorwaarde::ZelfNagaan(_) => {}
    }
}

fn van_school(scholen: &[School], note: &mut impl FnMut(&str)) {
    for school in scholen {
        match school {
            School::Groep7Of8 => note(Kenmerk::Groep7Of8.word()),
            School::OvergangNaarVoortgezet => note(Kenmerk::NaarMiddelbareSchool.word()),
            School::Brugklas => note(Kenmerk::Brugklas.word()),
            School::MboJaar1Of2 => note(Kenmerk::MboJaar1Of2.word()),
            School::Voorschool
            | School::Basisschool
            | School::Voortgezet
            | School::Mbo
            | School::Hoger => {}
        }
    }
}
