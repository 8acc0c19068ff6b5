//! What a right is worth: the amount as it is paid, in large type, and what that makes over other periods.

use rechtop::euro::PerYear;
use rechtop::outcome::PersonAward;
use rechtop::{Award, Euro, Huishouden};
use rechtop_teksten::{Key, Language, key, sentence};
use yew::prelude::*;

/// What a right is worth.
pub fn amounts(language: Language, huishouden: &Huishouden, award: &Award) -> Html {
    let parts = parts(language, huishouden, award);
    html! {
        <>
            { lines(lines_of(language, huishouden.peildatum().year(), award)) }
            if !parts.is_empty() {
                <p>{ language.text(key::APP_RESULTAAT_DELEN) }</p>
                <ul>{ for parts.into_iter().map(|part| html! { <li>{ part }</li> }) }</ul>
            }
        </>
    }
}

/// Lines with amounts. The first one matters most, and is large.
pub fn lines(lines: Vec<String>) -> Html {
    let line = |(index, line): (usize, String)| {
        html! { <p class={classes!((index == 0).then_some("groot"))}>{ line }</p> }
    };
    html! { <>{ for lines.into_iter().enumerate().map(line) }</> }
}

/// A text with an amount in it, and the year.
pub fn with_amount(language: Language, text: Key, year: i16, amount: Euro) -> String {
    let (year, amount) = (year.to_string(), language.euro(amount));
    language.fill(text, &[("jaar", &year), ("bedrag", &amount)])
}

/// What there is beside an amount by the month says so in its own words.
fn lines_of(language: Language, year: i16, award: &Award) -> Vec<String> {
    let otherwise = sentence::otherwise(language, award);
    if otherwise.is_empty() {
        return by_period(language, year, award);
    }
    otherwise.into_iter().map(|line| capitalised(&line)).collect()
}

fn capitalised(line: &str) -> String {
    let mut signs = line.chars();
    signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
}

/// What is paid once comes first. What is only paid once has no month and no year.
fn by_period(language: Language, year: i16, award: &Award) -> Vec<String> {
    let mut lines = Vec::new();
    if award.once > Euro::ZERO {
        lines.push(with_amount(language, key::APP_RESULTAAT_EENMALIG, year, award.once));
        if award.per_year == PerYear::ZERO {
            return lines;
        }
    }
    let per_month = award.per_month.amount();
    match award.per_quarter {
        Some(quarter) => {
            lines.push(with_amount(
                language,
                key::APP_RESULTAAT_PER_KWARTAAL,
                year,
                quarter.amount(),
            ));
            lines.push(with_amount(
                language,
                key::APP_RESULTAAT_KWARTAAL_PER_MAAND,
                year,
                per_month,
            ));
        }
        None => lines.push(with_amount(language, key::APP_RESULTAAT_PER_MAAND, year, per_month)),
    }
    lines.push(with_amount(language, key::APP_RESULTAAT_PER_JAAR, year, award.per_year.amount()));
    lines
}

/// Each person's part, if a right belongs to more than one.
fn parts(language: Language, huishouden: &Huishouden, award: &Award) -> Vec<String> {
    if award.persons.len() < 2 {
        return Vec::new();
    }
    let part = |part: &PersonAward| {
        let who = sentence::person(language, huishouden, &part.wie);
        let amount = language.value(part.per_month.into());
        language.fill(key::APP_RESULTAAT_DEEL, &[("wie", &who), ("bedrag", &amount)])
    };
    award.persons.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rechtop::{Mistakes, Rulebook, assess};

    /// What the app says about one scheme for a household.
    fn told(document: &str, id: &str) -> Result<(Vec<String>, Vec<String>), Mistakes> {
        let huishouden = Huishouden::from_json(document)?;
        let assessment = assess(&huishouden, &Rulebook::EMBEDDED);
        let award = assessment.get(id).and_then(|assessed| assessed.award()).cloned();
        let award = award.unwrap_or_default();
        let language = Language::first();
        let year = huishouden.peildatum().year();
        Ok((lines_of(language, year, &award), parts(language, &huishouden, &award)))
    }

    #[test]
    fn what_is_paid_by_the_quarter_is_told_so_first() -> Result<(), Mistakes> {
        let (lines, parts) = told(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [
                { "id": "p1", "rol": "aanvrager", "geboortedatum": "1990-05-01", "verblijf": "rechtmatig" },
                { "id": "k1", "rol": "kind", "geboortedatum": "2020-05-01", "kinderbijslag": "aanvrager" }
            ] }"#,
            "kinderbijslag",
        )?;
        assert!(lines[0].ends_with("per kwartaal"), "{lines:?}");
        assert!(lines[1].starts_with("Dat is ongeveer"), "{lines:?}");
        assert!(lines[2].starts_with("Over heel 2026"), "{lines:?}");
        assert!(parts.is_empty());
        Ok(())
    }

    #[test]
    fn what_is_paid_once_has_no_month_and_no_year() {
        let award = Award::default();
        let lines = lines_of(Language::first(), 2026, &award);
        assert_eq!(lines.len(), 2, "without anything once, a month and a year: {lines:?}");
    }

    #[test]
    fn each_ones_part_is_told_where_there_are_several() -> Result<(), Mistakes> {
        let (_, parts) = told(
            r#"{ "versie": 1, "peildatum": "2026-07-01", "personen": [
                { "id": "p1", "rol": "aanvrager", "geboortedatum": "1950-05-01", "aow_opbouwjaren": 50 },
                { "id": "p2", "rol": "partner", "geboortedatum": "1951-05-01", "aow_opbouwjaren": 50 }
            ] }"#,
            "aow",
        )?;
        assert_eq!(parts.len(), 2);
        assert!(parts[0].starts_with("u: ") && parts[1].starts_with("uw partner: "), "{parts:?}");
        Ok(())
    }
}
