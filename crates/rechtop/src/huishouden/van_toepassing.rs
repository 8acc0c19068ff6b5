//! Which questions exist for a household at all.

use super::document::{PersoonDocument, Rol, Woningsoort};
use super::{Groep, Huishouden};
use crate::answer::{Answer, Onderwerp, Question, Veld};

impl Huishouden {
    /// What an answer to a question is worth here: not applicable where the question does not exist
    /// for this household, such as the rent of a home one owns. An answer that was given before stays
    /// in the document, but does not count.
    pub fn als_antwoord<T>(&self, question: Question, gegeven: Option<T>) -> Answer<T> {
        if self.bestaat(question) { Answer::from(gegeven) } else { Answer::NotApplicable }
    }

    fn bestaat(&self, question: Question) -> bool {
        match question.veld {
            Veld::Zelfstandig
            | Veld::KaleHuur
            | Veld::ServicekostenEnergie
            | Veld::ServicekostenSchoonmaak
            | Veld::ServicekostenHuismeester
            | Veld::ServicekostenDienstruimten
            | Veld::Aangepast
            | Veld::AangewezenGroepswonen
            | Veld::EerderHuurtoeslag => self.huurt(),
            Veld::OpZelfdeAdres => self.heeft_rol(question, Rol::Partner),
            Veld::Kinderbijslag | Veld::Opvang | Veld::IntensieveZorg => {
                self.heeft_rol(question, Rol::Kind)
            }
            Veld::KindOfPleegkind => self.heeft_rol(question, Rol::Medebewoner),
            Veld::Commercieel => {
                self.heeft_rol(question, Rol::Medebewoner)
                    || self.heeft_rol(question, Rol::Onderhuurder)
            }
            Veld::WozWaarde | Veld::Hypotheekschuld | Veld::Hypotheekrente => self.is_eigenaar(),
            _ => true,
        }
    }

    /// Whether the home is rented, or nobody answered what it is.
    fn huurt(&self) -> bool {
        let soort = self.document().woning.given().and_then(|woning| woning.soort.given());
        matches!(soort, None | Some(Woningsoort::Huur | Woningsoort::Kamer))
    }

    /// Whether the home is owned, or nobody answered what it is.
    fn is_eigenaar(&self) -> bool {
        let soort = self.document().woning.given().and_then(|woning| woning.soort.given());
        matches!(soort, None | Some(Woningsoort::Koop))
    }

    fn heeft_rol(&self, question: Question, rol: Rol) -> bool {
        let persoon = |index: usize| self.personen().get(index);
        let is = |persoon: &Groep<PersoonDocument>| persoon.rol == Answer::Given(rol);
        matches!(question.onderwerp, Onderwerp::Persoon(index) if persoon(index).is_some_and(is))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rent_of_a_home_one_owns_does_not_exist() {
        let met = |soort: &str| {
            let woning = format!(r#"{{ "soort": {soort}, "kale_huur": 650 }}"#);
            Huishouden::from_json(&format!(
                r#"{{ "versie": 1, "peildatum": "2026-07-01", "woning": {woning} }}"#
            ))
            .map(|huishouden| {
                let question = Question { onderwerp: Onderwerp::Woning, veld: Veld::KaleHuur };
                huishouden.als_antwoord(question, Some(650))
            })
        };
        assert_eq!(met(r#""koop""#), Ok(Answer::NotApplicable));
        assert_eq!(met(r#""huur""#), Ok(Answer::Given(650)));
        assert_eq!(met("null"), Ok(Answer::Given(650)));
    }
}
