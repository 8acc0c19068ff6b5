//! What a right comes to: the amount as it is paid, large, and what that makes in other periods.

use rechtop::euro::PerYear;
use rechtop::outcome::PersonAward;
use rechtop::{Award, Euro, Huishouden};
use rechtop_teksten::{Key, Language, key, sentence};
use yew::prelude::*;

/// What a right comes to.
pub fn bedragen(language: Language, huishouden: &Huishouden, award: &Award) -> Html {
    let delen = delen(language, huishouden, award);
    html! {
        <>
            { regels(regels_van(language, huishouden.peildatum().year(), award)) }
            if !delen.is_empty() {
                <p>{ language.text(key::APP_RESULTAAT_DELEN) }</p>
                <ul>{ for delen.into_iter().map(|deel| html! { <li>{ deel }</li> }) }</ul>
            }
        </>
    }
}

/// Lines with amounts, of which the first is what it is about.
pub fn regels(regels: Vec<String>) -> Html {
    let regel = |(index, regel): (usize, String)| {
        html! { <p class={classes!((index == 0).then_some("groot"))}>{ regel }</p> }
    };
    html! { <>{ for regels.into_iter().enumerate().map(regel) }</> }
}

/// A text with an amount in it, and the year.
pub fn met_bedrag(language: Language, tekst: Key, jaar: i16, bedrag: Euro) -> String {
    let (jaar, bedrag) = (jaar.to_string(), language.euro(bedrag));
    language.fill(tekst, &[("jaar", &jaar), ("bedrag", &bedrag)])
}

/// What is paid once comes first; then what is paid each quarter or month, as far as there is any.
fn regels_van(language: Language, jaar: i16, award: &Award) -> Vec<String> {
    let mut regels = Vec::new();
    if award.once > Euro::ZERO {
        regels.push(met_bedrag(language, key::APP_RESULTAAT_EENMALIG, jaar, award.once));
        if award.per_year == PerYear::ZERO {
            return regels;
        }
    }
    let per_maand = award.per_month.amount();
    match award.per_quarter {
        Some(kwartaal) => {
            regels.push(met_bedrag(
                language,
                key::APP_RESULTAAT_PER_KWARTAAL,
                jaar,
                kwartaal.amount(),
            ));
            regels.push(met_bedrag(
                language,
                key::APP_RESULTAAT_KWARTAAL_PER_MAAND,
                jaar,
                per_maand,
            ));
        }
        None => regels.push(met_bedrag(language, key::APP_RESULTAAT_PER_MAAND, jaar, per_maand)),
    }
    regels.push(met_bedrag(language, key::APP_RESULTAAT_PER_JAAR, jaar, award.per_year.amount()));
    regels
}

/// Each one's part, where a right belongs to more than one person.
fn delen(language: Language, huishouden: &Huishouden, award: &Award) -> Vec<String> {
    if award.persons.len() < 2 {
        return Vec::new();
    }
    let deel = |deel: &PersonAward| {
        let wie = sentence::person(language, huishouden, &deel.wie);
        let bedrag = language.value(deel.per_month.into());
        language.fill(key::APP_RESULTAAT_DEEL, &[("wie", &wie), ("bedrag", &bedrag)])
    };
    award.persons.iter().map(deel).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::{Fouten, Rulebook, assess};

    /// What the app tells of one scheme for a household.
    fn told(document: &str, id: &str) -> Result<(Vec<String>, Vec<String>), Fouten> {
        let huishouden = Huishouden::from_json(document)?;
        let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
        let award = assessment.get(id).and_then(|assessed| assessed.award()).cloned();
        let award = award.unwrap_or_default();
        let language = Language::first();
        let jaar = huishouden.peildatum().year();
        Ok((regels_van(language, jaar, &award), delen(language, &huishouden, &award)))
    }

    #[test]
    fn what_is_paid_by_the_quarter_is_told_so_first() -> Result<(), Fouten> {
        let (regels, delen) = told(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [
                { "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "verblijf": "rechtmatig" },
                { "id": "k1", "rol": "kind", "geboortedatum": "2020-05-01", "kinderbijslag": "aanvrager" }
            ] }"#,
            "kinderbijslag",
        )?;
        assert!(regels[0].ends_with("per kwartaal"), "{regels:?}");
        assert!(regels[1].starts_with("Dat is ongeveer"), "{regels:?}");
        assert!(regels[2].starts_with("Over heel 2026"), "{regels:?}");
        assert!(delen.is_empty());
        Ok(())
    }

    #[test]
    fn what_is_paid_once_has_no_month_and_no_year() {
        let award = Award::default();
        let regels = regels_van(Language::first(), 2026, &award);
        assert_eq!(regels.len(), 2, "without anything once, a month and a year: {regels:?}");
    }

    #[test]
    fn each_ones_part_is_told_where_there_are_several() -> Result<(), Fouten> {
        let (_, delen) = told(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [
                { "id": "p1", "rol": "aanvrager", "geboortedatum": "1950-05-01", "aow_opbouwjaren": 50 },
                { "id": "p2", "rol": "partner", "geboortedatum": "1951-05-01", "aow_opbouwjaren": 50 }
            ] }"#,
            "aow",
        )?;
        assert_eq!(delen.len(), 2);
        assert!(delen[0].starts_with("u: ") && delen[1].starts_with("uw partner: "), "{delen:?}");
        Ok(())
    }
}
